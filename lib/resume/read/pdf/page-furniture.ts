import { hasContact } from "../interpret/contact";
import { headingKind } from "../interpret/headings";
import { textOfRow } from "./page-lines";
import { rowsOf, type Cell, type Row } from "./page-rows";
import type { Line } from "../line";

type PageCells = { readonly page: number; readonly cells: readonly Cell[] };

/** What belongs to the paper rather than to the resume: taken out of the text, told apart once. */
export type Furniture = {
  readonly cells: ReadonlySet<Cell>;
  readonly rows: readonly { readonly text: string; readonly page: number }[];
};

/** Headers and footers are among this many lines at either end of a page. */
const ZONE_ROWS = 3;
/** Points by which a header may move from page to page. */
const SAME_HEIGHT = 4;
/** Fewer letters beside changing digits ("2019 –") are no header. */
const LETTERS_MIN = 4;
const NAME_ROWS = 6;
const NAME_MAX_WORDS = 10;
/** "Page 2 of 3", "2/3", "- 2 -", "Seite 2 von 3": a number of its own may be a year, so three digits at most. */
const PAGE_NUMBER =
  /^[\s|·•–—-]*(?:(?:page|p\.|pg\.?|seite|página|σελίδα|стр\.?|сторінка|trang)\s*)?\d{1,3}(?:\s*(?:of|\/|von|de|από|из|з|trên)\s*\d{1,3})?[\s|·•–—-]*$/iu;
const PAGE_WORDS = /^(?:page|p|of|resume|résumé|cv|curriculum|vitae|continued|\d{1,3})$/iu;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const keyOf = (text: string): string =>
  (text.match(/\p{L}/gu) ?? []).length >= LETTERS_MIN
    ? text.toLowerCase().replace(/\d+/g, "#")
    : text;

/** Page headers and footers, by what repeats in the same place and by what page numbers look like. */
export function pageFurniture(pages: readonly PageCells[]): Furniture {
  const zones = pages.map(({ page, cells }) => ({ page, ...zoneOf(cells) }));
  const first = zones[0];
  const name = new Set(first?.rows.slice(0, NAME_ROWS).flatMap((row) => wordsOf(textOfRow(row))));
  const largest = Math.max(0, ...(pages[0]?.cells ?? []).map((cell) => cell.size));
  const taken = new Set<Cell>();
  for (const zone of zones) {
    for (const cell of zone.cells) {
      const repeats = zones.some((other) => other !== zone && standsIn(other.cells, cell));
      const isFirst = zone === first;
      const opens = isFirst && (hasContact(cell.text) || cell.size >= largest);
      const named = !isFirst && zone.top.has(cell) && saysOnly(cell, name);
      if (PAGE_NUMBER.test(cell.text) || (repeats && !opens) || named) taken.add(cell);
    }
  }
  const rows = pages.flatMap(({ page, cells }) =>
    rowsOf(cells.filter((cell) => taken.has(cell))).map((row) => ({ text: textOfRow(row), page })),
  );
  return { cells: taken, rows };
}

type Zone = { rows: readonly Row[]; cells: readonly Cell[]; top: ReadonlySet<Cell> };

function zoneOf(cells: readonly Cell[]): Zone {
  const rows = rowsOf(cells);
  const top = rows.slice(0, ZONE_ROWS);
  const bottom = rows.slice(Math.max(ZONE_ROWS, rows.length - ZONE_ROWS));
  return {
    rows,
    cells: [...top, ...bottom].flatMap((row) => row.cells),
    top: new Set(rows.slice(0, 1).flatMap((row) => row.cells)),
  };
}

const standsIn = (cells: readonly Cell[], cell: Cell): boolean =>
  cells.some(
    (one) =>
      Math.abs(one.base - cell.base) < SAME_HEIGHT &&
      Math.abs(one.size - cell.size) < 1 &&
      keyOf(one.text) === keyOf(cell.text),
  );

/** The person's name, a page number and the like at the head of a further page. */
function saysOnly(cell: Cell, name: ReadonlySet<string>): boolean {
  const words = wordsOf(cell.text);
  return (
    words.length > 0 &&
    words.length <= NAME_MAX_WORDS &&
    headingKind(cell.text) === null &&
    words.every((word) => name.has(word) || PAGE_WORDS.test(word))
  );
}

/** The furniture as lines of its own, each once, but for what only repeats words that stand in the text. */
export function furnitureLines(rows: Furniture["rows"], text: readonly Line[]): Line[] {
  const said = new Set(text.flatMap((line) => wordsOf(line.text)));
  const keys = new Set<string>();
  const lines: Line[] = [];
  for (const row of rows) {
    const key = row.text.toLowerCase().replace(/\d+/g, "#");
    const words = wordsOf(row.text);
    if (keys.has(key) || words.every((word) => said.has(word))) continue;
    keys.add(key);
    words.forEach((word) => said.add(word));
    lines.push({
      source: row.text,
      text: row.text,
      indent: 0,
      mark: "",
      gap: true,
      furniture: true,
      page: row.page,
    });
  }
  return lines;
}
