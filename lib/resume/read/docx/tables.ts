import { headerPeriod } from "../interpret/header-parts";
import { headingKind } from "../interpret/headings";
import type { Draft } from "./lines";
import { WIDE } from "./rows";
import type { WordBlock, WordTable } from "./word";

/** A cell of data is this short; a longer one is a column of the page's layout. */
const DATA_MAX_LINES = 3;
/** A label or date beside a job. */
const ASIDE_MAX_LINES = 2;
const ASIDE_MAX_CHARS = 60;
/** Title, employer, place and date of a job, each on a line of its own. */
const ENTRY_HEAD_MAX_LINES = 5;

type Cell = readonly Draft[];

/**
 * Lines of a table. Rows of short cells are data and are read across. Where cells hold whole columns of a page, a
 * date beside a job joins the job's first line, and other columns are read one after the other.
 */
export function tableDrafts(
  table: WordTable,
  draftsOf: (blocks: readonly WordBlock[]) => Draft[],
): Draft[] {
  const rows = table.children.map((row) => row.children.map((cell) => draftsOf(cell.children)));
  const drafts: Draft[] = [];
  for (let at = 0; at < rows.length;) {
    const run = rows.slice(at, at + Math.max(1, columnRows(rows, at)));
    const made = arePageColumns(run) ? byColumn(run) : run.flatMap(rowDrafts);
    for (const draft of made) drafts.push(draft);
    at += run.length;
  }
  return drafts;
}

/** How many rows from here on may be one pair of columns, cut into rows. */
function columnRows(rows: readonly (readonly Cell[])[], from: number): number {
  const end = rows.findIndex((row, at) => at >= from && (row.length !== 2 || row.some(isAside)));
  return (end < 0 ? rows.length : end) - from;
}

/** Whole columns of a page, cut into rows: long on both sides, and no row is an entry with its own head and date. */
const arePageColumns = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.length > 1 &&
  rows.some((row) => row.length === 2 && row.every((cell) => cell.length > DATA_MAX_LINES)) &&
  ![0, 1].some((column) => rows.every((row) => isEntryHead(row[column] ?? [])));

const isEntryHead = (cell: Cell): boolean =>
  cell.length <= ENTRY_HEAD_MAX_LINES && cell.every(isShort) && cell.filter(isDate).length === 1;

const byColumn = (rows: readonly (readonly Cell[])[]): Draft[] =>
  [0, 1].flatMap((column) => setApart(rows.flatMap((row) => row[column] ?? [])));

/** A cell begins anew, whatever stands above it. */
const setApart = (cell: Cell): Cell =>
  cell.map((line, at) => (at === 0 ? { ...line, gap: true } : line));

/** A date, a place or a section's name in a column of its own. */
const isAside = (cell: Cell): boolean =>
  cell.length > 0 &&
  cell.length <= ASIDE_MAX_LINES &&
  cell.every(isShort) &&
  (headingKind(cell[0]?.text ?? "") !== null || cell.some((line) => isDate(line)));

const isShort = (line: Draft): boolean => line.mark === "" && line.text.length <= ASIDE_MAX_CHARS;

const isDate = (line: Draft): boolean => headerPeriod(line.text) !== null;

function rowDrafts(row: readonly Cell[]): Draft[] {
  const cells = row.filter((cell) => cell.length > 0);
  const [first, second] = cells;
  if (first === undefined) return [];
  if (second === undefined) return [...setApart(first)];
  const isLabel = first.length === 1 && headingKind(first[0]?.text ?? "") !== null;
  if (isLabel) return [...setApart(first), ...cells.slice(1).flat()];
  const isData = cells.every(
    (cell) => cell.length <= DATA_MAX_LINES && cell.every((line) => line.mark === ""),
  );
  if (isData) return across(cells);
  const dates = cells.filter((cell) => isAside(cell) && cell.some(isDate));
  const jobs = cells.filter((cell) => !dates.includes(cell));
  const [date, job] = [dates[0], jobs[0]];
  if (date !== undefined && job !== undefined && cells.length === 2) return besideJob(job, date);
  return cells.flatMap(setApart);
}

/** The date stands beside the job's first lines; none of it joins a bullet. */
function besideJob(job: Cell, date: Cell): Draft[] {
  const marked = job.findIndex((line) => line.mark !== "");
  const head = marked < 0 ? job : job.slice(0, marked);
  return [...setApart(across([head, date])), ...job.slice(head.length)];
}

/** Lines side by side become one line each, wide gaps between the cells. */
function across(cells: readonly Cell[]): Draft[] {
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, at) => cells.flatMap((cell) => cell[at] ?? [])).flatMap(
    (lines) => {
      const [first, ...others] = lines;
      if (first === undefined) return [];
      const text = [first.text, ...others.map((line) => line.text)].join(WIDE);
      const source = [first.source, ...others.map((line) => line.text)].join(WIDE);
      return [{ ...first, text, source }];
    },
  );
}
