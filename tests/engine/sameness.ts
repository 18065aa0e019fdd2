import type { Draft, Part } from "../../lib/engine";

/** Words that only connect; every other word of the engine's own has content. */
const CONNECTING: ReadonlySet<string> = new Set(
  (
    "a an the and or of in on at by to for from with within without about after because before instead it over " +
    "partly since than that then this through toward towards until while how why"
  ).split(" "),
);

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
const isOwn = ({ kind }: Part): boolean => kind === "plain" || kind === "claim";

/** The engine's own words of a draft in order; a blank's hint and what is the person's are left out. */
export const skeletonOf = ({ parts }: Pick<Draft, "parts">): string[] =>
  parts.filter(isOwn).flatMap(({ text }) => wordsOf(text));

/** Those of its own words that say something. */
export const contentOf = (draft: Pick<Draft, "parts">): string[] =>
  skeletonOf(draft).filter((word) => !CONNECTING.has(word));

/** The content words that two skeletons hold in the same order: the longest such run of words. */
export function sharedContent(one: readonly string[], other: readonly string[]): number {
  const rows = one.map(() => other.map(() => 0));
  const at = (i: number, j: number): number => (i < 0 || j < 0 ? 0 : (rows[i]?.[j] ?? 0));
  one.forEach((word, i) =>
    other.forEach((near, j) => {
      const row = rows[i];
      if (row) row[j] = word === near ? at(i - 1, j - 1) + 1 : Math.max(at(i - 1, j), at(i, j - 1));
    }),
  );
  return at(one.length - 1, other.length - 1);
}

/** How many of each value there are, from 0 up. */
export function countsOf(values: readonly number[]): number[] {
  const counts: number[] = [];
  for (const value of values) {
    while (counts.length <= value) counts.push(0);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}
