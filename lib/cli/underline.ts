import type { Kind, Span } from "../engine";
import { charWidth, columns, tint, visible, type Tint } from "./terminal";

/** The same lines as on the page: solid, double, dashed, dotted. */
const MARKS: Readonly<Record<Kind, { mark: string; color: Tint }>> = {
  wording: { mark: "─", color: "teal" },
  authority: { mark: "═", color: "violet" },
  evidence: { mark: "╌", color: "gold" },
  form: { mark: "·", color: "grey" },
};

export const markOf = (kind: Kind): string => tint(MARKS[kind].mark, MARKS[kind].color);

/** Words with their mark. */
export type Marked = Span & { readonly kind: Kind };

type Row = { readonly start: number; readonly end: number };

/** Rows of a text that fit the terminal, cut at spaces where there are any; bounds in UTF-16 units. */
function rowsOf(text: string, width: number): Row[] {
  const rows: Row[] = [];
  let start = 0;
  let used = 0;
  let space = -1;
  let at = 0;
  for (const character of text) {
    used += charWidth(character);
    if (used > width && at > start) {
      const end = space > start ? space : at;
      rows.push({ start, end });
      start = space > start ? space + 1 : at;
      space = -1;
      used =
        [...text.slice(start, at)].reduce((sum, one) => sum + charWidth(one), 0) +
        charWidth(character);
    }
    if (character === " ") space = at;
    at += character.length;
  }
  rows.push({ start, end: text.length });
  return rows;
}

function underlineOf(text: string, row: Row, findings: readonly Marked[]): string {
  let line = "";
  let at = row.start;
  for (const character of text.slice(row.start, row.end)) {
    const here = at;
    const finding = findings.find((one) => one.start <= here && here < one.end);
    const width = charWidth(character);
    line +=
      finding === undefined
        ? " ".repeat(width)
        : tint(MARKS[finding.kind].mark.repeat(width), MARKS[finding.kind].color);
    at += character.length;
  }
  return line.trimEnd();
}

/** The words of a row, each run in the color of its mark. */
function tintedRow(text: string, row: Row, marks: readonly Marked[]): string {
  let words = "";
  let at = row.start;
  for (const { kind, start, end } of marks) {
    const [from, to] = [Math.max(at, start), Math.min(row.end, end)];
    if (from >= to) continue;
    words += visible(text.slice(at, from)) + tint(visible(text.slice(from, to)), MARKS[kind].color);
    at = to;
  }
  return words + visible(text.slice(at, row.end));
}

/**
 * The text in rows, each with its marks below. Of overlapping marks the first is drawn. `tinted`:
 * the words have the color of their marks too, which must then stand in order.
 */
export function underlined(
  text: string,
  marks: readonly Marked[],
  { width = columns(), tinted = false }: { width?: number; tinted?: boolean } = {},
): string[] {
  return rowsOf(text, width).flatMap((row) => {
    const words = tinted ? tintedRow(text, row, marks) : visible(text.slice(row.start, row.end));
    const line = underlineOf(text, row, marks);
    return line === "" ? [words] : [words, line];
  });
}
