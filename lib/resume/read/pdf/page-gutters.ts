import { isDate } from "./page-rails";
import type { Heads } from "./page-looks";
import type { Cell } from "./page-rows";

export type Split = {
  readonly at: number;
  readonly above: readonly Cell[];
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  readonly below: readonly Cell[];
};

/** A column's lines share one edge; fewer than this are a coincidence. */
const EDGE_MIN_CELLS = 2;
/** Points by which the edges of one column's lines may differ. */
export const EDGE_SLACK = 2;
/** Edges of one page that are tried, the most shared ones first: as many even ones, as many ragged. */
const EDGES_MAX = 40;
/** Of the size of the letters. */
const GUTTER_MIN = 0.7;
const SLACK = 0.3; // lines of two columns that are meant to begin or end together
const TAIL_BREAK = 3; // more room than that ends a column
const BAND_BREAK = 2.2; // more room than that beside a heading ends a band of columns

/** Where columns may begin: where a few cells do, and left of cells that share their right edge or their middle. */
export function edgesOf(cells: readonly Cell[]): number[] {
  const outermost = Math.min(...cells.map((cell) => cell.left));
  const even = mostShared(groupsBy(cells, (cell) => cell.left))
    .slice(0, EDGES_MAX)
    .map((group) => group[0]?.left ?? outermost)
    .toSorted((one, other) => one - other);
  const ragged = mostShared([
    ...groupsBy(cells, (cell) => cell.right),
    ...groupsBy(cells, (cell) => (cell.left + cell.right) / 2),
  ]).flatMap(raggedEdges);
  return [...new Set([...even, ...ragged.slice(0, EDGES_MAX)])].filter(
    (at) => at > outermost + EDGE_SLACK,
  );
}

const mostShared = (groups: readonly Cell[][]): Cell[][] =>
  groups.toSorted((one, other) => other.length - one.length);

/** Cells of which one number is the same, where there are enough of them. */
function groupsBy(cells: readonly Cell[], edge: (cell: Cell) => number): Cell[][] {
  const groups: { at: number; cells: Cell[] }[] = [];
  for (const cell of cells.toSorted((one, other) => edge(one) - edge(other))) {
    const group = groups.at(-1);
    if (group !== undefined && edge(cell) - group.at <= EDGE_SLACK) group.cells.push(cell);
    else groups.push({ at: edge(cell), cells: [cell] });
  }
  return groups.map((group) => group.cells).filter((group) => group.length >= EDGE_MIN_CELLS);
}

/** Each left edge that enough of the group's cells do not reach over. */
const raggedEdges = (group: readonly Cell[]): number[] =>
  group
    .map((cell) => cell.left)
    .toSorted((one, other) => one - other)
    .slice(0, 1 - EDGE_MIN_CELLS);

/** Runs of cells, from the top, in which none lies across the edge and no band of columns ends. */
export function runsBeside(sorted: readonly Cell[], at: number, heads: Heads): Cell[][] {
  const runs: Cell[][] = [];
  let run: Cell[] = [];
  const close = (): void => {
    runs.push(run);
    run = [];
  };
  sorted.forEach((cell, index) => {
    const across = cell.left < at - EDGE_SLACK && cell.right > at - cell.size * GUTTER_MIN;
    if (across) return close();
    if (heads(cell) && cell.left < at - EDGE_SLACK && endsBand(sorted, index, at)) close();
    run.push(cell);
  });
  close();
  return runs.filter((one) => one.length >= 4);
}

/** A heading at the left with more room at the right than a column leaves, and no heading below that room. */
function endsBand(sorted: readonly Cell[], index: number, at: number): boolean {
  const isRight = (cell: Cell): boolean => cell.left >= at - EDGE_SLACK;
  const heading = sorted[index];
  const above = sorted.slice(0, index).findLast(isRight);
  const below = sorted.slice(index + 1).find(isRight);
  if (heading === undefined || above === undefined || below === undefined) return false;
  return (
    below.base - above.base > heading.size * BAND_BREAK &&
    below.base - heading.base > heading.size * SLACK &&
    heading.base - above.base > heading.size * SLACK &&
    isDate(below.text)
  );
}

/**
 * The part of a run that has something on both sides. What stands right of the gutter alone belongs to the right
 * column; at the left it may be text of full width, and only what goes on without a break or heading is the column's.
 */
export function trim(
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
