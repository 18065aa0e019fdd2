import { findPeriod } from "../interpret/dates";
import { headingKind } from "../interpret/headings";
import { isPlace } from "../interpret/names";
import type { Split } from "./page-gutters";
import { isMark, rowsOf, type Cell, type Row } from "./page-rows";

type Heads = (cell: Cell) => boolean;

/** Of the size of the letters: two cells on one line though drawn apart. */
const PAIRED = 0.25;
/** A date set smaller or lower than the head beside it; the next line is twice as far away. */
const LOOSELY_PAIRED = 0.6;
/** Against the usual distance between lines: a new block begins below more. */
const BLOCK_GAP = 1.3;
/** Lines of one label or date stand no further apart. */
const SAME_BLOCK = 1.7;
const MOSTLY = 0.7;
const LABEL_MAX_WORDS = 5;

const countWords = (text: string): number => text.split(/\s+/).length;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
/** A month, a year or a dash alone is a part of a period set on two lines. */
const PERIOD_PIECE = /^(?:\p{L}{3,9}\.?\s*)?(?:(?:19|20)\d\d)?\s*[-–—]?$/u;
/** "01/2019 –": the end stands on the next line. */
const OPEN_PERIOD = /\d\s*(?:[-–—]|to|until|bis)$/iu;
export const isDate = (text: string): boolean =>
  text.length <= 60 &&
  countWords(text) <= 8 &&
  (findPeriod(text) !== null || (PERIOD_PIECE.test(text) && /\d|[-–—]/.test(text)));
const isAside = (text: string): boolean => isDate(text) || isPlace(text);

/** "Sep 2013 – Mar" above "2019": one period lies across the break. */
export function wrapsPeriod(above: string, below: string): boolean {
  const [first, second] = [findPeriod(above), findPeriod(below)];
  if (first !== null && second?.range === true) return false;
  const whole = findPeriod(`${above} ${below}`);
  return whole !== null && whole.from < above.length && whole.to > above.length + 1;
}

const pairedWith = (row: Row, others: readonly Row[]): Row | undefined =>
  others.find((other) => Math.abs(other.base - row.base) <= sizeOf(row) * PAIRED);

/** The nearest row that a date or place may stand beside, baselines a little apart. */
function looselyPairedWith(row: Row, others: readonly Row[]): Row | undefined {
  const away = (other: Row): number => Math.abs(other.base - row.base);
  const [nearest] = others.toSorted((one, other) => away(one) - away(other));
  if (nearest === undefined) return undefined;
  return away(nearest) <= Math.max(sizeOf(row), sizeOf(nearest)) * LOOSELY_PAIRED
    ? nearest
    : undefined;
}
const sizeOf = (row: Row): number => Math.max(...row.cells.map((cell) => cell.size));
const textOf = (row: Row): string => row.cells.map((cell) => cell.text).join(" ");
const isKnown = (row: Row): boolean => row.cells.some((cell) => headingKind(cell.text) !== null);
const opensWithMark = (row: Row): boolean =>
  row.cells.some((cell) => isMark(cell.words[0]?.text ?? ""));

/**
 * What a gutter parts: two columns; a rail of labels or dates beside the lines that it is about; or the cells
 * of lines that are read across, as where a date stands at the right or a table has a name for each row.
 */
export function whatStandsBeside(split: Split, heads: Heads): "columns" | "rail" | "rows" {
  const left = rowsOf(split.left);
  const right = rowsOf(split.right);
  const rightPaired = share(
    right.filter((row) => pairedWith(row, left) !== undefined).length,
    right.length,
  );
  const rightAsides = share(right.filter((row) => isAside(textOf(row))).length, right.length);
  if (rightPaired >= MOSTLY && rightAsides >= 0.5) return "rows";
  const blocks = blocksOf(left, right, heads);
  const dated = blocks.filter((block) => isAside(block.text)).length;
  const labels = blocks.filter((block) => block.heading).length;
  const beside = blocks.filter((block) => block.beside !== undefined || block.heading).length;
  const onlyDates = share(dated + labels, blocks.length) >= MOSTLY;
  if (dated >= 2 && onlyDates && share(beside, blocks.length) >= MOSTLY) return "rail";
  const headsRight = right.filter((row) => row.cells.some(heads)).length;
  if (headsRight === 0 && labels >= 2 && share(labels, blocks.length) >= MOSTLY) return "rail";
  const short = left.every((row) => countWords(textOf(row)) <= LABEL_MAX_WORDS);
  const marked = [...left, ...right].some(opensWithMark) && !right.every(opensWithMark);
  const known = [...left, ...right].filter(isKnown).length;
  const leftPaired = share(
    left.filter((row) => pairedWith(row, right) !== undefined).length,
    left.length,
  );
  if (known === 0 && short && leftPaired >= 0.9 && !left.some(opensWithMark)) return "rail";
  if (known > 0 && headsRight === 0 && short && !marked && share(beside, blocks.length) >= 0.9)
    return "rail";
  return "columns";
}

type Block = {
  readonly cells: Cell[];
  readonly text: string;
  readonly heading: boolean;
  /** The row of the other side that its first line stands beside. */
  readonly beside: Row | undefined;
};

/** The rail's labels and dates, each with the lines it is wrapped on. */
function blocksOf(left: readonly Row[], right: readonly Row[], heads: Heads): Block[] {
  const groups: Row[][] = [];
  for (const row of left) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const near = above !== undefined && row.base - above.base < sizeOf(row) * SAME_BLOCK;
    if (near && group !== undefined && goesOn(group, row, right, heads)) group.push(row);
    else groups.push([row]);
  }
  return groups.map((rows) => {
    const cells = rows.flatMap((row) => row.cells);
    const text = cells.map((cell) => cell.text).join(" ");
    const [first] = rows;
    return {
      cells,
      text,
      heading: headingKind(text) !== null || cells.every(heads),
      beside: first === undefined ? undefined : besideOf(first, text, right),
    };
  });
}

const besideOf = (first: Row, text: string, right: readonly Row[]): Row | undefined =>
  isAside(text) ? headOfBlock(looselyPairedWith(first, right), right) : pairedWith(first, right);

/** A date set at the middle of its job stands beside a bullet: it is about the lines from the last gap on. */
function headOfBlock(row: Row | undefined, rows: readonly Row[]): Row | undefined {
  if (row === undefined || !opensWithMark(row)) return row;
  const gaps = rows.slice(1).map((one, at) => one.base - (rows[at]?.base ?? one.base));
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  let at = rows.indexOf(row);
  while (at > 0 && (gaps[at - 1] ?? 0) <= usual * BLOCK_GAP) at -= 1;
  return rows[at];
}

function goesOn(group: readonly Row[], row: Row, right: readonly Row[], heads: Heads): boolean {
  const above = group.map(textOf).join(" ");
  if (OPEN_PERIOD.test(above) || wrapsPeriod(above, textOf(row))) return true;
  const joined = `${above} ${textOf(row)}`;
  if (headingKind(joined) !== null) return true;
  const isHeading = row.cells.some(heads);
  const aboveHeads = group.some((one) => one.cells.some(heads));
  if (isHeading !== aboveHeads || headingKind(above) !== null) return false;
  if (isHeading) return pairedWith(row, right) === undefined;
  const whole = findPeriod(above)?.range === true && findPeriod(textOf(row)) !== null;
  return !whole && (isAside(textOf(row)) || pairedWith(row, right) === undefined);
}

/** A rail's labels before the lines beside them, its dates and places at the end of the first such line. */
export function weaveRail(split: Split, heads: Heads): Row[] {
  const right = rowsOf(split.right);
  const blocks = blocksOf(rowsOf(split.left), right, heads);
  const rows: Row[] = [];
  const ahead = [...blocks];
  const flush = (block: Block): void => {
    const base = block.cells[0]?.base ?? 0;
    const size = Math.max(...block.cells.map((cell) => cell.size));
    rows.push({ cells: block.cells, base: base - size * PAIRED });
  };
  for (const row of right) {
    const own = ahead.filter((block) => !block.heading && block.beside === row);
    const reach = row.base + sizeOf(row) * PAIRED;
    const before = ahead.filter(
      (block) => !own.includes(block) && standsAbove(block, reach) && !isWaiting(block, row),
    );
    before.forEach(flush);
    for (const block of [...own, ...before]) ahead.splice(ahead.indexOf(block), 1);
    const asides = own.filter((block) => isAside(block.text)).flatMap((block) => block.cells);
    const labels = own.filter((block) => !isAside(block.text)).flatMap((block) => block.cells);
    rows.push({ base: row.base, cells: [...labels, ...row.cells, ...joinAsides(asides)] });
  }
  ahead.forEach(flush);
  return rows;
}

const standsAbove = (block: Block, base: number): boolean => (block.cells[0]?.base ?? 0) <= base;
/** Drawn a little higher than the line that it is about, which is still to come. */
const isWaiting = (block: Block, row: Row): boolean =>
  !block.heading && block.beside !== undefined && block.beside.base > row.base;

/** "Jan 2019 –" above "Mar 2021" is one period: its pieces stand in one cell, a place in its own. */
function joinAsides(cells: readonly Cell[]): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    const parts =
      before !== undefined &&
      (OPEN_PERIOD.test(before.text) ||
        wrapsPeriod(before.text, cell.text) ||
        (isDate(cell.text) && isDate(before.text) && findPeriod(before.text)?.range !== true));
    if (before !== undefined && parts)
      joined[joined.length - 1] = {
        ...before,
        words: [...before.words, ...cell.words],
        text: `${before.text} ${cell.text}`,
      };
    else joined.push(cell);
  }
  return joined;
}
