import { review } from "./review";
import type { ReviewOptions, Track, Verdict } from "./types";

const RANKS: Readonly<Record<Verdict, number>> = { strong: 2, thin: 1, vague: 0 };

/**
 * Indices of the lines, the strongest evidence for a track first: by verdict, then by how much of it
 * is this track's, then by how much is shown at all. Lines that are level keep their order.
 */
export function orderByEvidence(
  lines: readonly { readonly text: string; readonly options?: ReviewOptions }[],
  track: Track,
): number[] {
  const read = lines.map(({ text, options }, index) => {
    const { verdict, lean, score } = review(text, options);
    return { index, keys: [RANKS[verdict], lean[track], score] };
  });
  return read
    .toSorted((one, other) => compared(other.keys, one.keys) || one.index - other.index)
    .map(({ index }) => index);
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((key, index) => key !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
