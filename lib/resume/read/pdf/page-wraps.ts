import { findPeriod } from "../interpret/dates";
import { isMark, type Cell, type Row } from "./page-rows";

/** Lines of one name or head stand no further apart, as a share of the size of their letters. */
const NEAR = 1.75;
const SAME_EDGE = 2;
/** A name on two lines: more words on one of them are a sentence. */
const NAME_MAX_WORDS = 3;
const SPACE = 0.3;
/** Kept free before a date. */
const ROOM = 1.2;

/**
 * Heads of jobs that were wrapped beside their date ("Chief Information Security   2020 –" above "Officer"), and
 * the person's name on two lines, each made one row again. `largest`: the size of the largest letters.
 */
export function joinWraps(rows: readonly Row[], largest: number): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const one =
      above === undefined ? null : (joinHead(above, row) ?? joinName(above, row, largest));
    if (one === null) joined.push(row);
    else joined[joined.length - 1] = one;
  }
  return joined;
}

const isSameStyle = (one: Cell, other: Cell): boolean =>
  one.font === other.font && Math.abs(one.size - other.size) < 0.2;

const isBelow = (above: Row, row: Row, size: number): boolean =>
  row.base > above.base && row.base - above.base < size * NEAR;

function joinHead(above: Row, row: Row): Row | null {
  const [name, date, ...others] = above.cells;
  const [more, moreDate, ...moreOthers] = row.cells;
  if (!name || !date || !more || others.length > 0 || moreOthers.length > 0) return null;
  if (!name.bold || !isSameStyle(name, more) || !isBelow(above, row, name.size)) return null;
  if (Math.abs(name.left - more.left) > SAME_EDGE || isMark(name.words[0]?.text ?? "")) return null;
  const first = more.words[0];
  const needed = first === undefined ? 0 : first.right - first.left + name.size * SPACE;
  if (name.right + needed < date.left - name.size * ROOM) return null;
  const whole = moreDate === undefined ? date : append(date, moreDate);
  if (findPeriod(whole.text) === null) return null;
  if (moreDate !== undefined && findPeriod(date.text)?.range === true) return null;
  return { base: above.base, cells: [append(name, more), whole] };
}

function joinName(above: Row, row: Row, largest: number): Row | null {
  const [first, ...others] = above.cells;
  const [second, ...moreOthers] = row.cells;
  if (!first || !second || others.length > 0 || moreOthers.length > 0) return null;
  const isName = (cell: Cell): boolean =>
    cell.size >= largest - 0.1 && cell.words.length <= NAME_MAX_WORDS && !/\d/.test(cell.text);
  return isName(first) &&
    isName(second) &&
    isSameStyle(first, second) &&
    isBelow(above, row, first.size)
    ? { base: above.base, cells: [append(first, second)] }
    : null;
}

/** A hyphen at the break belongs to the name or title: "Nwosu-" and "Lindgren". */
const append = (one: Cell, other: Cell): Cell => ({
  ...one,
  words: [...one.words, ...other.words],
  text: /\p{L}-$/u.test(one.text) ? one.text + other.text : `${one.text} ${other.text}`,
  right: Math.max(one.right, other.right),
});
