import { labelledField } from "./interpret/header-parts";
import { headingKind } from "./interpret/headings";

/** A gutter is at least this wide; one space between words is none. */
const GUTTER_MIN_COLUMNS = 2;
const PAGE_MAX_COLUMNS = 220;
/** Both columns must carry this share of the lines, else it is a page with a few dates on the right. */
const SHARE_MIN = 0.15;
const LINES_MIN = 6;
/** Dates and places at the right are shorter than this; a column of single words has headings of its own. */
const WORDS_MIN = 3.5;
const HEADINGS_MIN = 2;
/** A name and contact lines may span both columns above them. */
const TOP_MAX_LINES = 6;

type Gutter = { readonly from: number; readonly to: number };

/**
 * Text of two columns laid out with spaces, put into reading order: the left column, then the right.
 * A left column of labels alone ("Experience" beside its jobs) is woven in: each label before its lines.
 * Text without a clear gutter comes back as it is.
 */
export function unweaveColumns(lines: readonly string[]): readonly string[] {
  const whole = unweave(lines);
  if (whole !== null) return whole;
  const first = lines.findIndex((line) => line.trim() !== "");
  const top = first < 0 ? -1 : lines.findIndex((line, row) => row > first && line.trim() === "");
  const below = top < 0 || top - first > TOP_MAX_LINES ? null : unweave(lines.slice(top));
  return below === null ? lines : [...lines.slice(0, top), ...below];
}

function unweave(lines: readonly string[]): string[] | null {
  const gutter = findGutter(lines);
  if (gutter === null) return null;
  const left = lines.map((line) => line.slice(0, gutter.from).trimEnd());
  const right = lines.map((line) => (line.length > gutter.to ? line.slice(gutter.to) : ""));
  if (isForm(left)) return null;
  if (isRail(left)) return weaveRail(left, right, gutter.to);
  const isHeading = (cell: string): boolean => headingKind(cell.trim()) !== null;
  const head = Math.max(
    0,
    Math.min(...[left, right].map((side) => side.findIndex(isHeading)).filter((row) => row >= 0)),
  );
  // Above both columns' first headings stand name and contact, whichever column they are in.
  const top = head === Infinity ? 0 : head;
  return [
    ...left.slice(0, top),
    ...right.slice(0, top),
    ...left.slice(top),
    "",
    ...right.slice(top),
  ];
}

function findGutter(lines: readonly string[]): Gutter | null {
  const texts = lines.filter((line) => line.trim() !== "");
  if (texts.length < LINES_MIN) return null;
  const taken = new Uint32Array(PAGE_MAX_COLUMNS + 1);
  for (const line of texts) {
    const end = Math.min(line.length, PAGE_MAX_COLUMNS);
    for (let at = 0; at < end; at += 1) if (line[at] !== " ") taken[at] = (taken[at] ?? 0) + 1;
  }
  const width = Math.max(
    ...texts.slice(0, 5_000).map((line) => Math.min(line.length, PAGE_MAX_COLUMNS)),
  );
  let best: Gutter | null = null;
  for (let at = Math.floor(width * 0.06); at < width * 0.75; at += 1) {
    if (taken[at] !== 0) continue;
    let to = at;
    while (to < width && taken[to] === 0) to += 1;
    const gutter = { from: at, to };
    if (to - at >= GUTTER_MIN_COLUMNS && dividesText(texts, gutter) && widerThan(gutter, best))
      best = gutter;
    at = to;
  }
  return best;
}

const widerThan = (gutter: Gutter, best: Gutter | null): boolean =>
  best === null || gutter.to - gutter.from > best.to - best.from;

function dividesText(texts: readonly string[], gutter: Gutter): boolean {
  let left = 0;
  let right = 0;
  let both = 0;
  let rightWords = 0;
  let rightHeadings = 0;
  for (const line of texts) {
    const hasLeft = /[\p{L}\p{N}]/u.test(line.slice(0, gutter.from));
    const rightText = line.slice(gutter.to).trim();
    if (hasLeft) left += 1;
    if (rightText !== "") {
      right += 1;
      rightWords += rightText.split(/\s+/).length;
      if (headingKind(rightText) !== null) rightHeadings += 1;
    }
    if (hasLeft && rightText !== "") both += 1;
  }
  const least = Math.min(left, right);
  const tellsMore = rightWords / right >= WORDS_MIN || rightHeadings >= HEADINGS_MIN;
  return least >= 3 && least / texts.length >= SHARE_MIN && both >= 2 && tellsMore;
}

/** A form's labels with their fields beside them: each row is one line. */
const isForm = (left: readonly string[]): boolean =>
  left.filter((cell) => labelledField(`${cell.trim()}: x`) !== null).length >= HEADINGS_MIN;

const isRail = (left: readonly string[]): boolean => {
  const labels = left.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const known = labels.filter((label) => headingKind(label) !== null).length;
  return (
    known >= 2 &&
    labels.length <= 14 &&
    labels.every((label) => label.split(/\s+/).length <= 6) &&
    known * 2 >= labels.length - 4
  );
};

/** A label of two lines ("Technical" / "Skills") is one; what stands above the first known label keeps its place. */
function weaveRail(left: readonly string[], right: readonly string[], indent: number): string[] {
  const woven: string[] = [];
  let label: string[] = [];
  let held: string[] = [];
  const flush = (): void => {
    if (label.length > 0) woven.push(label.join(" "));
    woven.push(...held);
    label = [];
    held = [];
  };
  left.forEach((cell, row) => {
    const beside = right[row] ?? "";
    const words = cell.trim();
    if (words !== "" && beside.trim() === "" && headingKind(words) === null && label.length === 0) {
      flush();
      woven.push(cell);
      return;
    }
    const joined = [...label, words].join(" ");
    if (words !== "" && (label.length === 0 || headingKind(joined) !== null || held.length <= 2)) {
      if (label.length > 0 && headingKind(joined) === null && headingKind(words) !== null) flush();
      label.push(words);
    } else if (words !== "") {
      flush();
      label.push(words);
    }
    held.push(beside === "" ? "" : " ".repeat(indent) + beside);
    if (words === "" && beside.trim() === "") flush();
  });
  flush();
  return woven;
}
