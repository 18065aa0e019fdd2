import { headingKind } from "../interpret/headings";
import type { Line } from "../line";
import { toLines } from "../lines";
import { rowsOf, type Row } from "./rows";
import { tableDrafts } from "./tables";
import type { WordBlock, WordDocument, WordParagraph } from "./word";

/** A line with what its paragraph said of it, before headings are set against one another. */
export type Draft = Line & {
  /** 0 is the document's title, 1 the highest heading. */
  readonly depth?: number;
  /** Points of room above the line's paragraph. */
  readonly above: number;
};
type FactsOf = WordDocument["factsOf"];

/** Some end each line by hand, and files made from PDFs do: a paragraph that opens so may go on with the one above. */
const GOES_ON = /^\p{Ll}/u;
/** Columns by which each level of a list stands further in. */
const LIST_INDENT = 2;
/** Room that sets a paragraph apart from the one above, against the usual room in this document. */
const GAP_MIN_POINTS = 3;

/** Lines of a document's blocks in reading order; tables as their layout asks to be read. */
export function linesOfBlocks(blocks: readonly WordBlock[], factsOf: FactsOf): Line[] {
  const drafts = draftsOf(blocks, factsOf);
  const usual = medianOf(drafts.filter((one) => one.depth === undefined).map((one) => one.above));
  const levelOf = levelsIn(drafts);
  return drafts.map(({ depth, above, ...line }) => ({
    ...line,
    gap: line.gap || depth !== undefined || above >= usual + GAP_MIN_POINTS,
    ...(depth === undefined ? {} : { level: levelOf(depth) }),
  }));
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/**
 * Some write their name as the highest heading and sections below it, some sections as the highest: the
 * highest heading with a section's usual name tells which.
 */
function levelsIn(drafts: readonly Draft[]): (depth: number) => 1 | 2 | 3 | 4 {
  const known = drafts.flatMap((one) =>
    one.depth !== undefined && one.depth > 0 && headingKind(one.text) !== null ? [one.depth] : [],
  );
  const section = known.length === 0 ? 1 : Math.min(...known);
  return (depth) => {
    if (depth < section) return 1;
    if (depth === section) return 2;
    return depth === section + 1 ? 3 : 4;
  };
}

/** Each block's lines; an empty paragraph is a gap before the next. */
export function draftsOf(blocks: readonly WordBlock[], factsOf: FactsOf): Draft[] {
  const drafts: Draft[] = [];
  const counts = new Map<string, number>();
  let gap = false;
  let below = 0;
  for (const block of blocks) {
    const isTable = block.type === "table";
    const facts = isTable ? {} : factsOf(block);
    const made = isTable
      ? tableDrafts(block, (cell) => draftsOf(cell, factsOf))
      : paragraphDrafts(block, factsOf, counts);
    if (isTable || block.numbering === null) counts.clear();
    const [first, ...others] = made;
    if (first === undefined) gap = true;
    else {
      const above = Math.max(below, facts.above ?? 0);
      const begins = GOES_ON.test(first.text) ? {} : ({ begins: true } as const);
      drafts.push({ ...first, ...begins, gap: gap || first.gap || isTable, above }, ...others);
      gap = isTable;
    }
    below = facts.below ?? 0;
  }
  return drafts;
}

function paragraphDrafts(
  paragraph: WordParagraph,
  factsOf: FactsOf,
  counts: Map<string, number>,
): Draft[] {
  const { depth } = factsOf(paragraph);
  const list = depth === undefined ? paragraph.numbering : null;
  const [first, ...others] = rowsOf(paragraph).filter((row) => row.text.trim() !== "");
  if (first === undefined) return [];
  const rest = others.flatMap((row) => plainDrafts(row, depth));
  if (list === null) return [...plainDrafts(first, depth), ...rest];
  const indent = LIST_INDENT * (1 + Number(list.level));
  const count = (counts.get(list.level) ?? 0) + 1;
  counts.set(list.level, count);
  const mark = list.isOrdered ? `${count}.` : "•";
  const text = first.text.trim();
  const item: Draft = {
    ...lookOf(first),
    source: `${" ".repeat(indent)}${mark} ${text}`,
    text,
    mark,
    indent,
    gap: false,
    above: 0,
  };
  return [item, ...rest.map((line) => ({ ...line, indent: line.indent + indent + LIST_INDENT }))];
}

const lookOf = (row: Row): Pick<Line, "bold" | "size"> => ({
  ...(row.bold ? { bold: true } : {}),
  ...(row.size > 0 ? { size: row.size } : {}),
});

/** Typed marks are told as in plain text; a heading has none. */
const plainDrafts = (row: Row, depth: number | undefined): Draft[] =>
  toLines([row.text]).map((line) => ({
    ...line,
    ...lookOf(row),
    above: 0,
    ...(depth === undefined ? {} : { depth, mark: "", text: row.text.trim() }),
  }));
