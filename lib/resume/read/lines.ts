import { unweaveColumns } from "./columns";
import { headingKind } from "./interpret/headings";
import type { Line } from "./line";
import { mendMojibake } from "./mend";
import { marksByLetter, splitInlineBullets, splitMark } from "./marks";

const TAB_COLUMNS = 4;
/** Letters drawn as one are the letters; what was read in the wrong encoding is put right where that is certain. */
export const mendLetters = (text: string): string =>
  mendMojibake(text).replace(/[ﬀ-ﬆ]/gu, (ligature) => ligature.normalize("NFKC"));

/** Two stars around words are bold wherever text is typed. */
const BOLD = /\*\*(?=\S)([^*\n]{1,200})(?<=\S)\*\*/g;

/** Of a resume whose bullets are marked with ">" far fewer lines open with it. */
const QUOTED_SHARE = 0.9;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\u000b\f]/;
/** A drawn frame around the page: its sides come off, its rules hold no words. */
const FRAME_EDGE = /^\s*[│┃║|](?=\s)|\s*[│┃║|]\s*$/gu;
/** Zero-width spaces, byte-order marks and soft hyphens carry nothing that a reader sees. */
const INVISIBLE = /[\u200b\u2060\ufeff\u00ad]/g;

/** A drawn rule, a frame's edge, a lone dash: nothing in it can be lost. */
const RULE = /^[\s\p{Pd}_=*~·.•|─-╿▀-▟]*$/u;

/** No layout leaves this much room; patterns that look around spaces stay quick on any text. */
const RUN_MAX_COLUMNS = 200;
export const shortenRuns = (line: string): string =>
  line.length <= RUN_MAX_COLUMNS ? line : line.replace(/\s{201,}/g, " ".repeat(RUN_MAX_COLUMNS));

/** A mail that was answered or sent on quotes each line. */
function unquoted(rows: readonly string[]): readonly string[] {
  const full = rows.filter((row) => row.trim() !== "");
  const quoted = full.filter((row) => /^\s*>/.test(row)).length;
  const nested = full.every((row) => /^\s*>|^\S/.test(row));
  if (!nested || quoted < full.length * QUOTED_SHARE) return rows;
  return rows.map((row) => row.replace(/^\s*(?:> ?)+/, ""));
}

/** A table's first row has the section's name in its own cell: "EXPERIENCE    2016 – Present    Fernleaf". */
function partHeading(row: string): string[] {
  const [, name = "", rest = ""] = /^(\p{Lu}[\p{Lu} &]{3,40}?)\s{3,}(\S.*)$/u.exec(row) ?? [];
  if (name === "" || headingKind(name) === null) return [row];
  return [name, " ".repeat(row.length - rest.length) + rest];
}

/** Plain text to lines: frames taken off, columns put in order, marks and indents told apart. */
export function linesOfText(text: string): Line[] {
  const raw = unquoted(mendLetters(text).replace(BOLD, "$1").split(LINE_BREAK)).map((line) =>
    shortenRuns(line.replace(/\t/g, " ".repeat(TAB_COLUMNS))),
  );
  const framed = raw.filter((line) => /^\s*[│┃║]/u.test(line)).length * 2 > raw.length;
  const unframed = framed ? raw.map((line) => line.replace(FRAME_EDGE, " ")) : raw;
  return toLines(unweaveColumns(unframed).flatMap(partHeading));
}

/** Forms set the first bullet beside the label of the list. */
const LABEL_BESIDE_BULLET =
  /^\s*(?:main activities|(?:main |key )?(?:responsibilities|duties|tasks|achievements)|activities and responsibilities|main activities and responsibilities):?\s{2,}(?=[-–•*▪]\s)/iu;

/** Lines of text already in reading order. Empty ones become a gap, a lone mark joins the line below. */
export function toLines(rows: readonly string[]): Line[] {
  const lines: Line[] = [];
  const letters = marksByLetter(rows);
  let gap = false;
  let loneMark: { mark: string; indent: number } | null = null;
  for (const row of rows) {
    const shown = row.replace(INVISIBLE, "").trimEnd();
    const label = LABEL_BESIDE_BULLET.exec(shown)?.[0];
    if (label !== undefined) {
      lines.push(...toLines([label, " ".repeat(label.length) + shown.slice(label.length)]));
      continue;
    }
    const text = shown.trimStart();
    if (text !== "" && splitMark(`${text} x`).text === "x") {
      loneMark = { mark: text, indent: shown.length - text.length };
      continue;
    }
    if (RULE.test(text)) {
      gap = true;
      continue;
    }
    const found = splitMark(text, letters);
    const mark = found.mark === "" && loneMark !== null ? loneMark.mark : found.mark;
    const indent = loneMark === null ? shown.length - text.length : loneMark.indent;
    const pieces = mark === "" ? [found.text] : splitInlineBullets(found.text, mark);
    for (const piece of pieces) {
      lines.push({ source: pieces.length > 1 ? piece : row, text: piece, indent, mark, gap });
      gap = false;
    }
    loneMark = null;
  }
  return lines;
}

/**
 * Lines of one sentence. `above` is the last of them in `text`: only it is looked at, as the text itself grows
 * long over thousands of lines. A hyphen at the break stays: "cross-" and "functional" are "cross-functional".
 */
export function joinWrapped(text: string, above: string, next: string): string {
  return /[\p{L}\p{N}]-$/u.test(above) ? text + next : `${text} ${next}`;
}
