import { findPeriod } from "../interpret/dates";
import { headingKind } from "../interpret/headings";
import { HEADER_MAX_CHARS } from "../limits";
import { degreeAt, isSchool, organizationEvidence, titleEvidence } from "../interpret/names";
import { cellOf, isMark, rowsOf, type Cell } from "./page-rows";

/** Whether a cell is a section's heading, by its name or by looking like those whose names are known. */
export type Heads = (cell: Cell) => boolean;

const HEADING_MAX_WORDS = 6;
/** Beside the headings that are known, a style may set as many lines more; else it is an entry's or the text's. */
const UNKNOWN_PER_KNOWN = 1;

const styleOf = (cell: Cell): string =>
  [
    Math.round(cell.size * 2) / 2,
    cell.font,
    cell.text === cell.text.toUpperCase() ? "capitals" : "",
  ].join("|");

/** Sections' headings are set alike: what is set as the known ones are, and as nothing else is, is one too. */
export function headingLooks(pages: readonly (readonly Cell[])[]): Heads {
  const cells = pages.flat();
  const body = bodyStyle(cells);
  const known = new Map<string, number>();
  const all = new Map<string, number>();
  for (const cell of cells) {
    const style = styleOf(cell);
    all.set(style, (all.get(style) ?? 0) + 1);
    if (headingKind(cell.text) !== null) known.set(style, (known.get(style) ?? 0) + 1);
  }
  const styles = [...known].filter(([style, count]) => style !== body && count >= 2);
  const headings = new Set(styles.map(([style]) => style));
  const dated = pages.flatMap(datedCells);
  const entries = new Set([...cells.filter(namesEntry), ...dated].map(styleOf));
  const only = new Set(
    styles
      .filter(([style, count]) => (all.get(style) ?? 0) - count <= count * UNKNOWN_PER_KNOWN)
      .map(([style]) => style)
      .filter((style) => !entries.has(style)),
  );
  return (cell) => {
    const style = styleOf(cell);
    if (headingKind(cell.text) !== null) return headings.size === 0 || headings.has(style);
    return only.has(style) && mayHead(cell);
  };
}

/** Titles, employers and schools are set as headings in some resumes: the style then says nothing. */
const namesEntry = ({ text }: Cell): boolean =>
  headingKind(text) === null &&
  text.length <= HEADER_MAX_CHARS &&
  (titleEvidence(text) >= 1.5 ||
    organizationEvidence(text) >= 2.5 ||
    degreeAt(text) >= 0 ||
    isSchool(text));

/** What stands on a line with a period is a job or a course of study. */
const datedCells = (cells: readonly Cell[]): Cell[] =>
  rowsOf(cells).flatMap((row) => {
    const others = row.cells.filter((cell) => findPeriod(cell.text) === null);
    return others.length === row.cells.length
      ? []
      : others.filter((cell) => headingKind(cell.text) === null);
  });

/** The style that most letters are set in. */
function bodyStyle(cells: readonly Cell[]): string {
  const chars = new Map<string, number>();
  for (const cell of cells)
    chars.set(styleOf(cell), (chars.get(styleOf(cell)) ?? 0) + cell.text.length);
  return [...chars].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? "";
}

const mayHead = ({ text, words }: Cell): boolean =>
  text.split(/\s+/).length <= HEADING_MAX_WORDS &&
  /\p{L}{3}/u.test(text) &&
  !/[@.;]|,$/.test(text) &&
  findPeriod(text) === null &&
  !isMark(words[0]?.text ?? "");

/** A sign drawn before a known heading that is set as one is an icon, no bullet. */
export function withoutHeadingIcons(cells: readonly Cell[]): Cell[] {
  const sizes = cells.map((cell) => cell.size).toSorted((one, other) => one - other);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return cells.map((cell) => {
    const [first, ...others] = cell.words;
    if (first === undefined || others.length === 0 || !isMark(first.text)) return cell;
    const plain = cellOf(others);
    const isSet = plain.bold || plain.size > usual || plain.text === plain.text.toUpperCase();
    return isSet && headingKind(plain.text) !== null ? plain : cell;
  });
}
