import { splitMark } from "../marks";
import type { PageWords, Shape, Word } from "./page-words";

/** Words of one line with no wide gap between them. */
export type Cell = {
  readonly words: readonly Word[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  readonly bold: boolean;
  readonly font: string;
};

/** Cells that stand on one line, from left to right. */
export type Row = { readonly cells: readonly Cell[]; readonly base: number };

/** All of these are shares of the size of the letters. */
const SAME_LINE = 0.3; // bases that differ by less stand on one line
const RAISED = 0.7; // small letters of a date or a footnote are lifted no further
const RAISED_LOOKS_AT = 3; // lines below, of all columns
const BESIDE = 0.3; // from a word to the small letters behind it
const GLUED = 0.1; // kerned pieces of one word
const SPACE = 0.25;
const WIDE = 0.95; // no space between words; a gutter or a stop of a tab begins here
const MARK_REACH = 3; // from a bullet mark to its words
/** Justified lines stretch all their spaces alike. */
const STRETCHED = 1.8;
/** Bullets drawn as shapes are small; what is larger is a picture, a dot on a line of time, a rule. */
const DOT_MIN_POINTS = 1.2;
const DOT_MAX = 0.55;
const DOT_RATIO = 2;
/** Three letters and a space between each: fewer may be initials. */
const SPREAD_MIN_LETTERS = 4;
const SPREAD_BREAK = 1.6;
/** Kerning makes single gaps of letters that are spaced out this much wider. */
const LOOSE = 1.4;

export const isMark = (text: string): boolean => splitMark(`${text} X`).text === "X";

/** A page's words as cells, in no order that matters. */
export function cellsOf(page: Pick<PageWords, "words" | "shapes">): Cell[] {
  const words = withoutIcons(page.words);
  return linesOfWords([...words, ...dotsOf(words, page.shapes)]).flatMap((line) =>
    splitCells(glue(line)),
  );
}

/** Words by the line they stand on, each line from left to right. */
function linesOfWords(words: readonly Word[]): Word[][] {
  const sorted = words.toSorted((one, other) => one.base - other.base || one.left - other.left);
  const lines: { base: number; size: number; words: Word[] }[] = [];
  for (const word of sorted) {
    const line = lines.findLast((one) => standsOn(one, word));
    if (line === undefined || word.base - line.base > word.size * 2) {
      lines.push({ base: word.base, size: word.size, words: [word] });
      continue;
    }
    line.words.push(word);
    if (word.size > line.size) {
      line.base = word.base;
      line.size = word.size;
    }
  }
  return withRaised(lines).map((line) =>
    line.words.toSorted((one, other) => one.left - other.left),
  );
}

type WordLine = { base: number; size: number; words: Word[] };

/** Raised letters come before the line that they belong to, and open one of their own until it is there. */
function withRaised(lines: readonly WordLine[]): WordLine[] {
  const kept: WordLine[] = [];
  lines.forEach((line, at) => {
    const below = lines.slice(at + 1, at + 1 + RAISED_LOOKS_AT);
    const hosts = line.words.map((word) => below.find((other) => isRaisedIn(other, word)));
    const alone = line.words.filter((_, index) => hosts[index] === undefined);
    line.words.forEach((word, index) => hosts[index]?.words.push(word));
    if (alone.length > 0) kept.push({ ...line, words: alone });
  });
  return kept;
}

const isRaisedIn = (line: WordLine, word: Word): boolean =>
  line.words.some(
    (one) =>
      word.size <= one.size * 0.8 &&
      one.base > word.base &&
      one.base - word.base <= one.size * RAISED &&
      word.left - one.right > -one.size * GLUED &&
      word.left - one.right < one.size * BESIDE,
  );

/** On one base; or small and raised, and then right beside a word of the line: the letters of "1st". */
function standsOn(line: { base: number; words: readonly Word[] }, word: Word): boolean {
  return line.words.some((one) => {
    const away = Math.abs(one.base - word.base);
    const [small, large] = [Math.min(one.size, word.size), Math.max(one.size, word.size)];
    if (away <= small * SAME_LINE) return true;
    if (small > large * 0.8 || away > large * RAISED) return false;
    const gap = Math.max(word.left - one.right, one.left - word.right);
    return gap > -large * GLUED && gap < large * BESIDE;
  });
}

/** The pieces of a word drawn one by one, and words drawn letter by letter, made whole. */
function glue(line: readonly Word[]): Word[] {
  const spread = new Map<string, number>();
  for (const { font, loose } of line) spread.set(font, Math.max(spread.get(font) ?? 0, loose));
  const words: Word[] = [];
  for (const word of line) {
    const before = words.at(-1);
    const gap = before === undefined ? Infinity : word.left - before.right;
    if (before !== undefined && isSameInk(before, word)) continue;
    const loose = (spread.get(word.font) ?? 0) * LOOSE;
    const touches = gap < (GLUED + loose) * word.size;
    const joins = before !== undefined && !before.drawn && before.picture === word.picture;
    if (joins && !before.spaced && touches) {
      words[words.length - 1] = join(before, word);
    } else words.push(word);
  }
  return closeSpread(words);
}

const isSameInk = (one: Word, other: Word): boolean =>
  one.text === other.text && Math.abs(one.left - other.left) < other.size * 0.1;

const join = (one: Word, other: Word): Word => ({
  ...other,
  text: one.text + other.text,
  left: one.left,
  right: Math.max(one.right, other.right),
  base: one.size >= other.size ? one.base : other.base,
  size: Math.max(one.size, other.size),
  loose: Math.max(one.loose, other.loose),
  bold: one.bold && other.bold,
});

/** "E X P E R I E N C E": runs of single letters become words, parted where the gap is clearly wider. */
function closeSpread(words: readonly Word[]): Word[] {
  const closed: Word[] = [];
  let run: Word[] = [];
  const flush = (): void => {
    closed.push(...(run.length >= SPREAD_MIN_LETTERS ? joinSpread(run) : run));
    run = [];
  };
  for (const word of words) {
    const before = run.at(-1);
    const single = /^[\p{L}\p{N}&/’'.,-]\p{M}?$/u.test(word.text);
    const near = before === undefined || word.left - before.right < word.size * 2;
    if (!single || !near) {
      flush();
      if (!single) closed.push(word);
      else run.push(word);
    } else run.push(word);
  }
  flush();
  return closed;
}

function joinSpread(run: readonly Word[]): Word[] {
  const gaps = run.slice(1).map((word, at) => word.left - (run[at]?.right ?? word.left));
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const words: Word[] = [];
  run.forEach((word, at) => {
    const before = words.at(-1);
    if (before === undefined || (gaps[at - 1] ?? 0) > usual * SPREAD_BREAK) words.push(word);
    else words[words.length - 1] = { ...join(before, word), spaced: true };
  });
  // Its words stand as far apart as others' columns: they are drawn closer for what looks at gaps later.
  return words.map((word, at) => {
    const next = words[at + 1];
    return next === undefined ? word : { ...word, right: next.left - word.size * SPACE };
  });
}

function splitCells(line: readonly Word[]): Cell[] {
  const gaps = line.slice(1).map((word, at) => word.left - (line[at]?.right ?? word.left));
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  const cells: Word[][] = [];
  line.forEach((word, at) => {
    const before = line[at - 1];
    const gap = gaps[at - 1] ?? Infinity;
    const size = Math.max(word.size, before?.size ?? 0);
    const stretched = gaps.length >= 3 && gap < usual * STRETCHED;
    const level = before === undefined || isLevel(before, word);
    const held = before !== undefined && at === 1 && isMark(before.text) && gap < size * MARK_REACH;
    const near = gap < WIDE * size || (stretched && gap < size * 2);
    if (held || (near && level) || gap < GLUED * size) cells.at(-1)?.push(word);
    else cells.push([word]);
  });
  return cells.map(cellOf);
}

/** Letters of one size on bases a little apart belong to two columns whose lines fall close together. */
const isLevel = (one: Word, other: Word): boolean =>
  Math.abs(one.base - other.base) < other.size * 0.08 ||
  Math.min(one.size, other.size) < Math.max(one.size, other.size) * 0.8;

export function cellOf(words: readonly Word[]): Cell {
  const written = words.filter((word) => !isMark(word.text));
  const told = written.length === 0 ? words : written;
  const size = Math.max(...told.map((word) => word.size));
  return {
    words,
    text: words.map((word) => word.text).join(" "),
    left: Math.min(...words.map((word) => word.left)),
    right: Math.max(...words.map((word) => word.right)),
    base: told[0]?.base ?? 0,
    size,
    bold: told.every((word) => word.bold),
    font: told[0]?.font ?? "",
  };
}

/** Bullets are many and alike, icons few: before a telephone number, a heading. */
const BULLETS_MIN = 3;

/** Pictures set as letters: known bullet marks and what repeats like one stay as marks, icons say no word. */
function withoutIcons(words: readonly Word[]): Word[] {
  const counts = new Map<string, number>();
  const pictures = words.filter((word) => word.picture === true);
  for (const { text } of pictures) counts.set(text, (counts.get(text) ?? 0) + 1);
  return words.flatMap((word) => {
    if (word.picture !== true || isMark(word.text)) return [word];
    return (counts.get(word.text) ?? 0) >= BULLETS_MIN ? [{ ...word, text: "•" }] : [];
  });
}

/** Bullets that were drawn: small filled shapes a little to the left of a word. */
function dotsOf(words: readonly Word[], shapes: readonly Shape[]): Word[] {
  const dots: Word[] = [];
  for (const shape of shapes) {
    const wide = shape.right - shape.left;
    const high = shape.bottom - shape.top;
    const long = Math.max(wide, high) / Math.min(wide, high);
    if (!(Math.min(wide, high) >= DOT_MIN_POINTS) || long > DOT_RATIO) continue;
    const word = nearestRight(words, shape);
    if (word === undefined || high > word.size * DOT_MAX) continue;
    const beside = dots.some((dot) => dot.base === word.base && dot.right > shape.left - word.size);
    const { left, right } = shape;
    if (!beside) dots.push({ ...word, text: "•", left, right, spaced: true, drawn: true });
  }
  return dots;
}

function nearestRight(words: readonly Word[], shape: Shape): Word | undefined {
  const middle = (shape.top + shape.bottom) / 2;
  let nearest: Word | undefined;
  let before = Infinity;
  for (const word of words) {
    const above = word.base - middle;
    if (above < 0 || above > word.size * 0.8) continue;
    if (word.right > shape.left && word.left < shape.right) return undefined;
    const behind = shape.left - word.right;
    if (behind > 0 && behind < word.size * 2) before = Math.min(before, behind);
    const gap = word.left - shape.right;
    if (gap < 0 || gap > word.size * 2.2) continue;
    if (nearest === undefined || word.left < nearest.left) nearest = word;
  }
  // A sign between two words stands about as far from either; another column's word is further away.
  const parts = nearest !== undefined && before < (nearest.left - shape.right) * 2;
  return parts ? undefined : nearest;
}

/** Cells by line, from the top; each line from left to right. */
export function rowsOf(cells: readonly Cell[]): Row[] {
  const sorted = cells.toSorted((one, other) => one.base - other.base || one.left - other.left);
  const rows: { base: number; size: number; cells: Cell[] }[] = [];
  for (const cell of sorted) {
    const row = rows.at(-1);
    const size = Math.min(row?.size ?? cell.size, cell.size);
    if (row === undefined || cell.base - row.base > size * SAME_LINE)
      rows.push({ base: cell.base, size: cell.size, cells: [cell] });
    else {
      row.cells.push(cell);
      row.size = size;
    }
  }
  return rows.map(({ base, cells: beside }) => ({
    base,
    cells: beside.toSorted((one, other) => one.left - other.left),
  }));
}
