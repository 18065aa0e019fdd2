import type { VersionWords, VersionWordsLine } from "@/lib/schemas/version";

/** A resume as it reads now, with the lines that are in the career history but not in it. */
export type ReadsNow = VersionWords & { readonly known: ReadonlySet<string> };

export type ComparedLine = {
  readonly key: string;
  /** `left-out`: not in this resume now; `gone`: no longer in the career history; `added`: came since. */
  readonly is: "same" | "changed" | "left-out" | "gone" | "added";
  readonly then: string;
  readonly now: string;
};

export type ComparedPart = { readonly name: string; readonly lines: readonly ComparedLine[] };

export type Compared = {
  readonly parts: readonly ComparedPart[];
  /** "headline", "summary", or both. */
  readonly opening: readonly string[];
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
  readonly isReordered: boolean;
};

/** A version beside what stands now: headline and summary, then line by line, job by job. */
export function compareVersion(then: VersionWords, now: ReadsNow): Compared {
  const lines = new Map(now.lines.map((line) => [line.bulletId, line]));
  const before = new Set(then.lines.map((line) => line.bulletId));
  const parts = new Map<string, ComparedLine[]>();
  const put = (job: string, line: ComparedLine) => {
    const name = job || "A job without a name yet";
    parts.set(name, [...(parts.get(name) ?? []), line]);
  };
  for (const line of then.lines) put(line.job, comparedLine(line, lines.get(line.bulletId), now));
  for (const { bulletId, job, text } of now.lines)
    if (!before.has(bulletId)) put(job, { key: bulletId, is: "added", then: "", now: text });
  const all = [...parts.values()].flat();
  const opening = (["headline", "summary"] as const).filter((field) => then[field] !== now[field]);
  const count = (...kinds: ComparedLine["is"][]) =>
    all.filter((line) => kinds.includes(line.is)).length;
  return {
    parts: [...openingParts(then, now), ...[...parts].map(([name, of]) => ({ name, lines: of }))],
    opening,
    changed: count("changed", "left-out"),
    added: count("added"),
    gone: count("gone"),
    isReordered: isReordered(then.lines, now.lines),
  };
}

function comparedLine(
  { bulletId, text }: VersionWordsLine,
  here: VersionWordsLine | undefined,
  { known }: ReadsNow,
): ComparedLine {
  if (!here)
    return { key: bulletId, is: known.has(bulletId) ? "left-out" : "gone", then: text, now: "" };
  return { key: bulletId, is: here.text === text ? "same" : "changed", then: text, now: here.text };
}

function openingParts(then: VersionWords, now: VersionWords): ComparedPart[] {
  const fields = [
    ["Headline", then.headline, now.headline],
    ["Summary", then.summary, now.summary],
  ] as const;
  return fields
    .filter(([, was, is]) => (was + is).trim() !== "")
    .map(([name, was, is]) => ({
      name,
      lines: [{ key: name, is: was === is ? "same" : "changed", then: was, now: is }],
    }));
}

/** Whether the lines that both have stand in another order. */
function isReordered(then: VersionWords["lines"], now: VersionWords["lines"]): boolean {
  const was = then.map((line) => line.bulletId);
  const is = now.map((line) => line.bulletId);
  const shared = was.filter((id) => is.includes(id));
  return is.filter((id) => was.includes(id)).some((id, at) => shared[at] !== id);
}

/** Whether the resume reads like the version now, as far as it can. */
export const readsAlike = ({ opening, changed, added, isReordered }: Compared): boolean =>
  opening.length + changed + added === 0 && !isReordered;
