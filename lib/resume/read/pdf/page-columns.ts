import { hasContact } from "../contact";
import { headingKind } from "../headings";
import type { Heads } from "./page-looks";
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

export type Split = {
  readonly at: number;
  readonly above: readonly Cell[];
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  readonly below: readonly Cell[];
};

/** A column's lines begin at one edge; fewer than this are a coincidence. */
const EDGE_MIN_CELLS = 3;
const COLUMN_MIN_ROWS = 3;
/** Points by which the left edges of one column's lines may differ. */
const EDGE_SLACK = 2;
/** Of the size of the letters. */
const GUTTER_MIN = 0.7;
const SLACK = 0.3; // lines of two columns that are meant to begin or end together
const TAIL_BREAK = 3; // more room than that ends a column
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
    for (const run of runsBeside(sorted, at)) {
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

/** Where at least a few cells begin, from the left; the outermost edge has nothing to its left. */
function edgesOf(cells: readonly Cell[]): number[] {
  const lefts = cells.map((cell) => cell.left).toSorted((one, other) => one - other);
  const edges: { at: number; count: number }[] = [];
  for (const left of lefts) {
    const edge = edges.at(-1);
    if (edge !== undefined && left - edge.at <= EDGE_SLACK) edge.count += 1;
    else edges.push({ at: left, count: 1 });
  }
  return edges.filter(({ count }, at) => at > 0 && count >= EDGE_MIN_CELLS).map(({ at }) => at);
}

/** Runs of cells, from the top, in which none lies across the edge. */
function runsBeside(sorted: readonly Cell[], at: number): Cell[][] {
  const runs: Cell[][] = [];
  let run: Cell[] = [];
  for (const cell of sorted) {
    const across = cell.left < at - EDGE_SLACK && cell.right > at - cell.size * GUTTER_MIN;
    if (!across) run.push(cell);
    else {
      runs.push(run);
      run = [];
    }
  }
  runs.push(run);
  return runs.filter((one) => one.length >= 4);
}

/**
 * The part of a run that has something on both sides. What stands right of the gutter alone belongs to the right
 * column; at the left it may be text of full width, and only what goes on without a break or heading is the column's.
 */
function trim(
  sorted: readonly Cell[],
  run: readonly Cell[],
  at: number,
  heads: Heads,
): Split | null {
  const isLeft = (cell: Cell): boolean => cell.left < at - EDGE_SLACK;
  const left = run.filter(isLeft);
  const right = run.filter((cell) => !isLeft(cell));
  const [firstLeft, lastLeft] = [left[0], left.at(-1)];
  const [firstRight, lastRight] = [right[0], right.at(-1)];
  if (!firstLeft || !lastLeft || !firstRight || !lastRight) return null;
  const slack = Math.max(firstLeft.size, firstRight.size) * SLACK;
  const top = Math.max(firstLeft.base, firstRight.base) - slack;
  const bottom = Math.min(lastLeft.base, lastRight.base) + slack;
  const within = new Set(
    run.filter((cell) => !isLeft(cell) || (cell.base >= top && cell.base <= bottom)),
  );
  let foot = bottom;
  for (const cell of left.filter((one) => one.base > bottom)) {
    if (heads(cell) || cell.base - foot > cell.size * TAIL_BREAK) break;
    within.add(cell);
    foot = cell.base;
  }
  const others = sorted.filter((cell) => !within.has(cell));
  return {
    at,
    left: left.filter((cell) => within.has(cell)),
    right: right.filter((cell) => within.has(cell)),
    above: others.filter((cell) => cell.base <= top),
    below: others.filter((cell) => cell.base > top),
  };
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
