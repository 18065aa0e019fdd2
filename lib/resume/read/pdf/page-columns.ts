import { hasContact } from "../interpret/contact";
import { headingKind } from "../interpret/headings";
import type { Heads } from "./page-looks";
import { EDGE_SLACK, edgesOf, runsBeside, trim, type Split } from "./page-gutters";
import { weaveRail, whatStandsBeside } from "./page-rails";
import { rowsOf, type Cell, type Row } from "./page-rows";

/**
 * Rows in reading order. What stands beside a page's main text ("side") is read after the main text of all pages,
 * so that a job that goes on overleaf is not broken by a list of skills.
 */
export type Flow = { readonly stream: "main" | "side"; readonly rows: readonly Row[] };

export type PageFacts = {
  readonly page: number;
  /** Whether a cell's words or looks make it a section's heading. */
  readonly heads: Heads;
  /** Size of the largest letters of the page: the name's, on the first. */
  readonly largest: number;
  /** Where an earlier page's side column begins, so that it is known again where it goes on. */
  readonly sideAt: number | null;
};

const COLUMN_MIN_ROWS = 3;
/** A page is divided no deeper: columns in a column in a band. */
const DEPTH_MAX = 5;
/** Cells of one page that are looked at for columns; a page of letters strewn about has no columns. */
const CELLS_MAX = 3_000;

/** A page's cells in reading order: bands and columns by where they stand, tables and rails line by line. */
export function flowsOf(cells: readonly Cell[], facts: PageFacts): Flow[] {
  if (cells.length === 0) return [];
  if (cells.length > CELLS_MAX) return [{ stream: "main", rows: rowsOf(cells) }];
  return divide(cells, facts, 0);
}

function divide(cells: readonly Cell[], facts: PageFacts, depth: number): Flow[] {
  const found = depth < DEPTH_MAX ? findSplit(cells, facts) : null;
  if (found === null) return cells.length === 0 ? [] : [{ stream: "main", rows: rowsOf(cells) }];
  const { split, kind } = found;
  const beside: Flow[] =
    kind === "rail"
      ? [{ stream: "main", rows: weaveRail(split, facts.heads) }]
      : orderColumns(split, facts, depth);
  return [
    ...divide(split.above, facts, depth + 1),
    ...beside,
    ...divide(split.below, facts, depth + 1),
  ];
}

type Found = { split: Split; kind: "columns" | "rail"; weight: number };

/** The tallest gutter that has text on both sides for which it makes sense to be read one after the other. */
function findSplit(cells: readonly Cell[], facts: PageFacts): Found | null {
  const sorted = cells.toSorted((one, other) => one.base - other.base || one.left - other.left);
  let best: Found | null = null;
  for (const at of edgesOf(sorted)) {
    for (const run of runsBeside(sorted, at, facts.heads)) {
      const split = trim(sorted, run, at, facts.heads);
      if (split === null) continue;
      const left = rowsOf(split.left).length;
      const right = rowsOf(split.right).length;
      const weight = Math.min(left, right) + (left + right) / 4;
      if (best !== null && weight <= best.weight) continue;
      const kind = whatStandsBeside(split, facts.heads);
      if (kind === "rows") continue;
      if (kind === "columns" && Math.min(left, right) < COLUMN_MIN_ROWS) continue;
      best = { split, kind, weight };
    }
  }
  return best;
}

const charsOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + row.cells.reduce((all, cell) => all + cell.text.length, 0), 0);

type Column = { readonly rows: readonly Row[]; readonly head: Row[]; readonly rest: Row[] };

function columnOf(cells: readonly Cell[], facts: PageFacts, depth: number): Column {
  const rows = divide(cells, facts, depth + 1).flatMap((flow) => flow.rows);
  const first = rows.findIndex((row) => row.cells.some(facts.heads));
  const at = first < 0 ? rows.length : first;
  return { rows, head: rows.slice(0, at), rest: rows.slice(at) };
}

const holdsWork = (rows: readonly Row[]): boolean =>
  rows.some((row) => row.cells.some((cell) => headingKind(cell.text) === "work"));
const holdsContact = (rows: readonly Row[]): boolean =>
  rows.some((row) => row.cells.some((cell) => hasContact(cell.text)));
const sizeOf = (rows: readonly Row[]): number =>
  Math.max(0, ...rows.flatMap((row) => row.cells.map((cell) => cell.size)));

function orderColumns(split: Split, facts: PageFacts, depth: number): Flow[] {
  const left = columnOf(split.left, facts, depth);
  const right = columnOf(split.right, facts, depth);
  const inTurn: Flow[] = [
    { stream: "main", rows: left.rows },
    { stream: "main", rows: right.rows },
  ];
  const leftIsMain =
    holdsWork(left.rows) !== holdsWork(right.rows)
      ? holdsWork(left.rows)
      : charsOf(left.rows) >= charsOf(right.rows);
  const [main, side] = leftIsMain ? [left, right] : [right, left];
  const sideLeft = Math.min(...side.rows.flatMap((row) => row.cells.map((cell) => cell.left)));
  const goesOn = facts.sideAt !== null && Math.abs(facts.sideAt - sideLeft) < EDGE_SLACK * 4;
  if (facts.page > 1 && goesOn) {
    return [
      { stream: "main", rows: main.rows },
      { stream: "side", rows: side.rows },
    ];
  }
  const named = [main.head, side.head].find((rows) => sizeOf(rows) >= facts.largest);
  const opensPage = named !== undefined || holdsContact(side.head);
  if (side.rest.length === 0 && !opensPage) return inTurn;
  // What comes before the right column's first heading goes on from the foot of the left one.
  if (side.head.length > 0 && !opensPage && leftIsMain) return inTurn;
  const heads =
    named === side.head && named !== undefined ? [side.head, main.head] : [main.head, side.head];
  const flows: Flow[] = [
    ...heads.map((rows): Flow => ({ stream: "main", rows })),
    { stream: "main", rows: main.rest },
    { stream: "side", rows: side.rest },
  ];
  return flows.filter((flow) => flow.rows.length > 0);
}
