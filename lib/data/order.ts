import "server-only";
import type { Direction } from "@/lib/schemas/text";

export type Placed = { readonly id: string; readonly position: number };

/** The list with the row moved by one; the same order where it is already first or last. */
export function moved(rows: readonly Placed[], id: string, direction: Direction): Placed[] {
  const from = rows.findIndex((row) => row.id === id);
  const to = direction === "up" ? from - 1 : from + 1;
  return placedAt(rows, id, Math.min(Math.max(to, 0), rows.length - 1));
}

/** The list with the row at `index`; past the end means last. */
export function placedAt(rows: readonly Placed[], id: string, index: number): Placed[] {
  const rest = rows.filter((row) => row.id !== id);
  const row = rows.find((one) => one.id === id);
  return row ? [...rest.slice(0, index), row, ...rest.slice(index)] : rest;
}

/** Only the rows whose place changed, numbered from 0. */
export function renumbered(rows: readonly Placed[]): Placed[] {
  return rows
    .map((row, position) => ({ id: row.id, position, was: row.position }))
    .filter((row) => row.position !== row.was)
    .map(({ id, position }) => ({ id, position }));
}

/** The rows that `ids` names, in its order, on the places they held among the others; ids of no row are passed over. */
export function ordered<Row extends { readonly id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const named = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  const isNamed = new Set(named);
  let at = 0;
  return rows.map((row) => (isNamed.has(row) ? (named[at++] ?? row) : row));
}
