import type { Finding, Kind } from "../engine";
import { charWidth, columns, tint, visible, type Tint } from "./terminal";

/** The same lines as on the page: solid, double, dashed, dotted. */
const MARKS: Readonly<Record<Kind, { mark: string; color: Tint }>> = {
  wording: { mark: "─", color: "teal" },
  authority: { mark: "═", color: "violet" },
  evidence: { mark: "╌", color: "gold" },
  form: { mark: "·", color: "grey" },
};

export const markOf = (kind: Kind): string => tint(MARKS[kind].mark, MARKS[kind].color);

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

function underlineOf(text: string, row: Row, findings: readonly Finding[]): string {
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

/** The text in rows, each with its findings underlined below. Of overlapping findings the first is drawn. */
export function underlined(text: string, findings: readonly Finding[]): string[] {
  return rowsOf(text, columns()).flatMap((row) => {
    const words = visible(text.slice(row.start, row.end));
    const line = underlineOf(text, row, findings);
    return line === "" ? [words] : [words, line];
  });
}
