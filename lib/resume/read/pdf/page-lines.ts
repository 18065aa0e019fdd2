import { mendText } from "../mend";
import type { Line } from "../line";
import { splitMark } from "../marks";
import type { Flow } from "./page-columns";
import {
  beginsParagraph,
  flowRows,
  goesOnWithSign,
  SAME_EDGE,
  isApart,
  sizeOf,
  usualLeading,
  type FlowRow,
} from "./page-gaps";
import { headingKind } from "../interpret/headings";
import type { Heads } from "./page-looks";
import { isMark, type Cell, type Row } from "./page-rows";

export type PageFlow = Flow & { readonly page: number };

/** Between cells: wide enough that no field of a header runs into the next. */
const CELL_SPACE = "   ";
/** An average letter is half as wide as it is high. */
const COLUMN_WIDTH = 0.5;
/** Heads of jobs are short; longer bold lines are what somebody found important. */
const ENTRY_MAX_WORDS = 14;
const RULE = /^[\s\p{Pd}_=*~·.•|─-╿▀-▟]*$/u;

/** Rows of all pages, in reading order, as lines for the interpreter. */
export function linesOfFlows(flows: readonly PageFlow[], heads: Heads): Line[] {
  const rows = flows.flatMap(flowRows);
  const usual = usualLeading(rows);
  const plain = isMostlyPlain(rows);
  const lines: Line[] = [];
  let lone: Line | null = null;
  let textLeft = NaN;
  rows.forEach((one, at) => {
    const gap = isApart(rows[at - 1], one, usual);
    const above = lines.at(-1);
    const stands = plain && (gap || above?.level === 2);
    const level = levelOf(one.row, heads, stands ? above : null);
    const begins = beginsParagraph(rows[at - 1], one);
    const within = goesOnWithSign(rows[at - 1], one, textLeft);
    const line = toLine(one, { gap, level, begins, within });
    if (line === null) return;
    textLeft = textLeftOf(one.row, line, textLeft);
    if (line.text === "" && line.mark !== "") lone = line;
    else if (within || !RULE.test(line.text) || line.mark !== "") {
      lines.push(lone === null || line.mark !== "" ? line : withMark(line, lone));
      lone = null;
    }
  });
  return lines;
}

/** Where the text of a bullet begins, for as long as its lines go on there; NaN outside of one. */
function textLeftOf(row: Row, line: Line, before: number): number {
  const words = row.cells.flatMap((cell) => cell.words);
  if (line.mark !== "") return words[1]?.left ?? NaN;
  return Math.abs((words[0]?.left ?? NaN) - before) < SAME_EDGE ? before : NaN;
}

/** Bold says nothing where most of the text is. */
const BOLD_MAX = 0.6;
function isMostlyPlain(rows: readonly FlowRow[]): boolean {
  const words = rows.flatMap(({ row }) => row.cells.flatMap((cell) => cell.words));
  return words.filter((word) => word.bold).length < words.length * BOLD_MAX;
}

/**
 * 2 for the headings of sections; 3 where a line that stands apart opens in bold, as the heads of jobs do.
 * Of two such lines in a row the lower is a role of the upper one, unless both name two fields, bold and plain.
 */
function levelOf(row: Row, heads: Heads, above: Line | undefined | null): 2 | 3 | undefined {
  const words = row.cells.flatMap((cell) => cell.words);
  const [first] = words;
  if (first === undefined || isMark(first.text)) return undefined;
  if (row.cells.every(heads)) return 2;
  const text = textOfRow(row);
  if (above === null || !first.bold || words.length > ENTRY_MAX_WORDS || /[.:;]$/.test(text))
    return undefined;
  if (headingKind(text) !== null) return undefined;
  return above?.level === 3 && (above.bold || words.every((word) => word.bold)) ? undefined : 3;
}

const withMark = (line: Line, { mark, indent, gap }: Line): Line => ({
  ...line,
  mark,
  indent,
  gap: gap || line.gap,
  source: `${mark} ${line.source.trimStart()}`,
});

export const textOfRow = (row: Row): string =>
  row.cells.map((cell) => mendText(cell.text)).join(CELL_SPACE);

type Standing = { gap: boolean; level: 2 | 3 | undefined; begins: boolean; within: boolean };

function toLine({ row, page, left: edge }: FlowRow, how: Standing): Line | null {
  const [first] = row.cells;
  if (first === undefined) return null;
  const shown = textOfRow(row).trim();
  const found = how.within ? { mark: "", text: shown } : splitMark(`${shown} `);
  const size = sizeOf(row);
  return {
    source: shown,
    text: found.text.trim(),
    indent: Math.max(0, Math.round((first.left - edge) / (size * COLUMN_WIDTH))),
    mark: found.mark,
    gap: how.gap,
    ...(how.begins ? { begins: true as const } : {}),
    ...(row.cells.every(isBold) ? { bold: true as const } : {}),
    ...(how.level === undefined ? {} : { level: how.level }),
    size: Math.round(size * 10) / 10,
    page,
    position: {
      left: Math.round(Math.min(...row.cells.map((cell) => cell.left))),
      right: Math.round(Math.max(...row.cells.map((cell) => cell.right))),
      top: Math.round(row.base - size),
    },
  };
}

const isBold = (cell: Cell): boolean => cell.bold;
