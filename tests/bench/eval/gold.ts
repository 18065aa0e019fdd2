import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Pair = z.object({ weak: z.string(), strong: z.string() });
const Labeled = z.object({
  text: z.string(),
  /** "role_…" for lines as real resumes hold them, "pair_…" as guides show them. */
  kind: z.string().default(""),
  vague: z.boolean(),
  labels: z.record(z.string(), z.boolean()),
});
const Signaled = z.object({
  text: z.string(),
  lean: z.enum(["po", "pm", "both", "neither"]),
  signals: z.record(z.string(), z.boolean()),
  /** The exact words that show each signal. */
  spans: z.record(z.string(), z.string()).default({}),
});
const RoleLine = z.object({ role: z.string(), text: z.string() });

export type Pair = z.infer<typeof Pair>;
export type Labeled = z.infer<typeof Labeled>;
export type Signaled = z.infer<typeof Signaled>;
export type RoleLine = z.infer<typeof RoleLine>;

/** What a hand has said of a folder's lines. What the folder does not hold is an empty list. */
export type Gold = {
  readonly pairs: readonly Pair[];
  readonly labeled: readonly Labeled[];
  readonly signaled: readonly Signaled[];
  readonly roleLines: readonly RoleLine[];
};

/** Reads a folder; throws where a line has another shape. */
export function readGold(dir: string): Gold {
  const labeled = rows(dir, "adjudicated.jsonl", Labeled);
  const roleLines = rows(dir, "role_bullets.jsonl", RoleLine);
  return {
    pairs: rows(dir, "pairs.jsonl", Pair),
    labeled,
    signaled: rows(dir, "signals.jsonl", Signaled),
    roleLines: roleLines.length > 0 ? roleLines : labeled.flatMap(roleLineOf),
  };
}

/** The lines with an even place in their file, counted from 0, or those with an odd one. */
export type Half = "even" | "odd";
export const isIn = (half: Half | undefined, index: number): boolean =>
  half === undefined || (index % 2 === 0) === (half === "even");

export function halfOf(gold: Gold, half: Half | undefined): Gold {
  const keep = <T>(all: readonly T[]) => all.filter((_, index) => isIn(half, index));
  return {
    pairs: keep(gold.pairs),
    labeled: keep(gold.labeled),
    signaled: keep(gold.signaled),
    roleLines: keep(gold.roleLines),
  };
}

/** The labeled lines that are as real resumes hold them. */
function roleLineOf({ kind, text }: Labeled): readonly RoleLine[] {
  const role = /^role_(.+)$/.exec(kind)?.[1];
  return role === undefined ? [] : [{ role, text }];
}

function rows<T>(dir: string, file: string, shape: z.ZodType<T>): readonly T[] {
  const path = join(dir, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => shape.parse(JSON.parse(line)));
}
