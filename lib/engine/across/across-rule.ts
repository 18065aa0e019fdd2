import type { ResumeLine, RuleAbout, Severity } from "../types";
import type { BulletReading } from "../text/read-bullet";

/** A line of the resume with what is read in it; `index` is its place among the lines given. */
export type ReadLine = ResumeLine & { readonly index: number; readonly bullet: BulletReading };

/** What was found across lines. */
export type AcrossMark = {
  readonly message: string;
  readonly lines: readonly number[];
  readonly severity?: Severity;
};

/** One thing to look for across a resume; by index, never by pairs of lines. */
export type AcrossRule = RuleAbout & {
  readonly check: (lines: readonly ReadLine[]) => readonly AcrossMark[];
};

/** Lines of a resume before and after; `lines` are those that the finding names. */
export type AcrossExample = {
  readonly weak: readonly ResumeLine[];
  readonly lines: readonly number[];
  readonly strong: readonly ResumeLine[];
};

/** Groups by a key in one pass, keys in the order first met. */
export function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

export const indices = (lines: readonly ReadLine[]): number[] => lines.map(({ index }) => index);

/** The smaller of two groups, where both have lines; the second where they are equal. */
export function minority(a: readonly ReadLine[], b: readonly ReadLine[]): readonly ReadLine[] {
  if (a.length === 0 || b.length === 0) return [];
  return a.length < b.length ? a : b;
}
