import type { Flow } from "./page-columns";
import { isMark, type Row } from "./page-rows";

/** A row with where it is read: the flow's first row opens it. */
export type FlowRow = {
  readonly row: Row;
  readonly page: number;
  readonly opens: boolean;
  /** The edges of the column that it stands in. */
  readonly left: number;
  readonly right: number;
};

/** Against the usual distance between lines: room that was left on purpose. */
const GAP = 1.22;
/** Text is set no wider; a page of few lines may hold more gaps than lines. */
const LEADING_MAX = 1.5;
const LEADING_MIN = 0.8;
const LOOKED_AT_MAX = 2.5;
/** A paragraph's lines are at least this long; shorter ones are fields. */
const PROSE_MIN_WORDS = 6;
const SENTENCE_END = /[.!?]["”’)]?$/;

export const sizeOf = (row: Row): number => Math.max(...row.cells.map((cell) => cell.size));
const textOf = (row: Row): string => row.cells.map((cell) => cell.text).join(" ");
const leftOf = (row: Row): number => Math.min(...row.cells.map((cell) => cell.left));
const rightOf = (row: Row): number => Math.max(...row.cells.map((cell) => cell.right));

export function flowRows({ rows, page }: Flow & { readonly page: number }): FlowRow[] {
  const left = Math.min(...rows.map(leftOf));
  const right = Math.max(...rows.map(rightOf));
  return rows.map((row, at) => ({ row, page, opens: at === 0, left, right }));
}

/** The distance between lines that most of them keep, as a share of the size of their letters. */
export function usualLeading(rows: readonly FlowRow[]): number {
  const counts = new Map<number, number>();
  rows.forEach(({ row, opens }, at) => {
    const above = rows[at - 1]?.row;
    if (opens || above === undefined) return;
    const ratio = Math.round(((row.base - above.base) / sizeOf(row)) * 20) / 20;
    if (ratio > LEADING_MIN && ratio < LOOKED_AT_MAX)
      counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
  });
  const most = [...counts].toSorted((one, other) => other[1] - one[1] || one[0] - other[0]);
  return Math.min(most[0]?.[0] ?? LEADING_MAX, LEADING_MAX);
}

/** Whether a row stands apart from the one above by the room between them. */
export function isApart(above: FlowRow | undefined, here: FlowRow, usual: number): boolean {
  if (above === undefined) return false;
  const text = textOf(here.row);
  if (here.opens) return /^\p{Lu}/u.test(text) && SENTENCE_END.test(textOf(above.row));
  const away = here.row.base - above.row.base;
  return away > Math.max(sizeOf(here.row), sizeOf(above.row)) * usual * GAP;
}

/** The next line's first word would have had room: nothing but the end of a paragraph broke the line there. */
export function beginsParagraph(above: FlowRow | undefined, here: FlowRow): boolean {
  if (above === undefined || here.opens || !/^\p{Lu}/u.test(textOf(here.row))) return false;
  const words = above.row.cells.flatMap((cell) => cell.words);
  const next = here.row.cells[0]?.words[0];
  if (next === undefined || words.length < PROSE_MIN_WORDS) return false;
  if (isMark(words[0]?.text ?? "") || !SENTENCE_END.test(textOf(above.row))) return false;
  const room = here.right - rightOf(above.row);
  return room > next.right - next.left + next.size;
}

/** Left edges of a bullet's lines differ by less. */
export const SAME_EDGE = 1.5;
/** A space between words; from a mark to its text it is wider. */
const SPACE_MAX = 0.42;

/**
 * Whether a row that opens with a sign goes on with the bullet above: the sign stands under that bullet's text, a
 * plain space before the next word, and had no room above.
 */
export function goesOnWithSign(
  above: FlowRow | undefined,
  here: FlowRow,
  textLeft: number,
): boolean {
  const [sign, next] = here.row.cells.flatMap((cell) => cell.words);
  if (above === undefined || sign === undefined || sign.drawn || !isMark(sign.text)) return false;
  if (!(Math.abs(sign.left - textLeft) <= SAME_EDGE)) return false;
  if (next !== undefined && next.left - sign.right > sign.size * SPACE_MAX) return false;
  const room = here.right - rightOf(above.row);
  return room < sign.right - sign.left + sign.size * SPACE_MAX;
}
