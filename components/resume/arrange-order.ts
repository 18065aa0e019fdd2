type Row = { readonly id: string; readonly included: boolean };
export type Direction = "up" | "down";

/** The row moved past the next one that the variant includes, as the server does it; what is left out keeps its place. */
export function moved<Some extends Row>(
  rows: readonly Some[],
  id: string,
  direction: Direction,
): readonly Some[] {
  const past = direction === "up" ? rows.toReversed() : rows;
  const from = past.findIndex((row) => row.id === id);
  const row = past[from];
  const to = past.findIndex((one, at) => at > from && one.included);
  if (!row || to === -1) return rows;
  const order = past.toSpliced(from, 1).toSpliced(to, 0, row);
  return direction === "up" ? order.toReversed() : order;
}

/** Where a row stands among those that are included: 1 first; 0 where it is left out. */
export function placeOf(rows: readonly Row[], id: string): { place: number; of: number } {
  const included = rows.filter((row) => row.included);
  return { place: included.findIndex((row) => row.id === id) + 1, of: included.length };
}
