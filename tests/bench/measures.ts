/** A score and whether the thing it is for was really there. */
export type Scored = { readonly score: number; readonly positive: boolean };

/** The chance that a positive scores higher than a negative; a tie counts half. NaN where one kind is absent. */
export function auc(all: readonly Scored[]): number {
  const positives = all.filter(({ positive }) => positive);
  const negatives = all.filter(({ positive }) => !positive);
  let won = 0;
  for (const { score } of positives)
    for (const other of negatives) won += score > other.score ? 1 : score === other.score ? 0.5 : 0;
  return won / (positives.length * negatives.length);
}

/** Precision, recall and F1 of pairs [said, true]. */
export function f1(pairs: readonly (readonly [said: boolean, real: boolean])[]) {
  let hits = 0;
  let said = 0;
  let positives = 0;
  for (const [claimed, real] of pairs) {
    if (claimed && real) hits += 1;
    if (claimed) said += 1;
    if (real) positives += 1;
  }
  const precision = said === 0 ? 0 : hits / said;
  const recall = positives === 0 ? 0 : hits / positives;
  return {
    f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
    positives,
  };
}

export const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;
