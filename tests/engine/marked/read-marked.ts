import { readFileSync } from "node:fs";
import type { Span } from "@/lib/engine/types";

/** A line with what a careful reader marked in it: "[Cut] the queue by half". */
export type Marked = { readonly text: string; readonly marks: readonly Span[] };

/** Takes the brackets out of a line and tells where they stood. */
export function unmark(line: string): Marked {
  const marks: Span[] = [];
  let text = "";
  let start = -1;
  for (const letter of line)
    if (letter === "[") start = text.length;
    else if (letter === "]") marks.push({ start, end: text.length });
    else text += letter;
  return { text, marks };
}

/** The lines of a file of marked cases beside this one, by the heading ("# nominal") they stand under; "" before the first. */
export function readMarked(name: string): ReadonlyMap<string, readonly Marked[]> {
  let lines: Marked[] = [];
  const sections = new Map([["", lines]]);
  for (const line of readFileSync(new URL(`${name}.txt`, import.meta.url), "utf8").split("\n"))
    if (line.startsWith("# ")) sections.set(line.slice(2), (lines = []));
    else if (line) lines.push(unmark(line));
  return sections;
}

/** Found against marked spans, over many lines; a line's misses are listed for whoever reads the test. */
export class Tally {
  hit = 0;
  missed = 0;
  extra = 0;
  readonly wrong: string[] = [];

  add(line: Marked, found: readonly Span[]): void {
    const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
    const hit = line.marks.filter((mark) => found.some((span) => same(mark, span))).length;
    this.hit += hit;
    this.missed += line.marks.length - hit;
    this.extra += found.length - hit;
    if (hit < line.marks.length || hit < found.length)
      this.wrong.push(
        `${line.text}  marked ${quoted(line, line.marks)}  read ${quoted(line, found)}`,
      );
  }

  get f1(): number {
    return (2 * this.hit) / (2 * this.hit + this.missed + this.extra);
  }
}

const quoted = ({ text }: Marked, spans: readonly Span[]) =>
  spans.map(({ start, end }) => `“${text.slice(start, end)}”`).join(" ") || "nothing";
