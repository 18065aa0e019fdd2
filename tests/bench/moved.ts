import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENGINE_VERSION, review } from "../../lib/engine";
import type { Moved, RuleMoved } from "../../lib/engine/changelog";

const CORPUS = join("tests", "fixtures", "corpus");
const VERSIONS = join(CORPUS, "versions");

/** What a version said of each line: its verdict, and the rules that spoke, in the lines' order. */
export type VersionRecord = {
  readonly engine: string;
  readonly lines: readonly { readonly verdict: string; readonly rules: readonly string[] }[];
};

/** The project's own lines. */
export const ownLines = (): string[] =>
  readFileSync(join(CORPUS, "adjudicated.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((row) => (JSON.parse(row) as { text: string }).text);

export const recordOf = (lines: readonly string[]): VersionRecord => ({
  engine: ENGINE_VERSION,
  lines: lines.map((line) => {
    const { verdict, findings } = review(line);
    return { verdict, rules: findings.map(({ rule }) => rule) };
  }),
});

/** The record of an older version; the newest below the current one where none is named. */
export function olderRecord(version?: string): VersionRecord {
  const older = readdirSync(VERSIONS)
    .map((name) => name.replace(/\.json$/, ""))
    .filter((name) => name !== ENGINE_VERSION)
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const name = version ?? older.at(-1) ?? "";
  return JSON.parse(readFileSync(join(VERSIONS, `${name}.json`), "utf8")) as VersionRecord;
}

function countsOf({ lines }: VersionRecord): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rule of lines.flatMap(({ rules }) => rules))
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** What is said otherwise in `after` than in `before`, of the same lines. */
export function movedBetween(before: VersionRecord, after: VersionRecord): Moved {
  const was = countsOf(before);
  const is = countsOf(after);
  const rules: RuleMoved[] = [...new Set([...was.keys(), ...is.keys()])]
    .sort()
    .map((rule) => ({ rule, before: was.get(rule) ?? 0, after: is.get(rule) ?? 0 }))
    .filter((row) => row.before !== row.after);
  const verdicts = after.lines.filter(({ verdict }, at) => verdict !== before.lines[at]?.verdict);
  return { since: before.engine, lines: after.lines.length, verdicts: verdicts.length, rules };
}

/** Keeps what the current version says, and prints what it moved since the one before it. */
function main(): void {
  const now = recordOf(ownLines());
  const path = join(VERSIONS, `${ENGINE_VERSION}.json`);
  if (!existsSync(path) || process.argv.includes("--write"))
    writeFileSync(path, `${JSON.stringify(now)}\n`);
  process.stdout.write(`${JSON.stringify(movedBetween(olderRecord(), now), null, 2)}\n`);
}

if (process.argv[1]?.endsWith("moved.ts")) main();
