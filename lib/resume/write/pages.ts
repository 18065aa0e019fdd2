import type { SafeNode, SafePageNode, SafeTextNode } from "@react-pdf/layout";
import { weightOf, type Weight } from "./fonts";
import { layOut } from "./layout";
import type { Outline } from "./outline";
import { LINE_HEIGHT, MARGIN, markOf, RULE, SOFT, type Mark, type Paper } from "./paper";

/** Words of one weight on one line; lengths are points, from the page's upper left corner to the baseline's start. */
export type PageText = {
  /** A path into the outline, such as "sections.0.entries.1.bullets.2". */
  readonly part: string;
  readonly kind: Mark["kind"];
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly weight: Weight;
  /** In the lighter ink of what is beside the matter. */
  readonly soft: boolean;
  /** Where each character begins, from `x`. */
  readonly stops: readonly number[];
};
export type PageRule = { readonly x: number; readonly y: number; readonly width: number };
export type Page = {
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly texts: readonly PageText[];
  readonly rules: readonly PageRule[];
  /** Lines of ordinary text that would still fit below. */
  readonly spare: number;
};

type Line = NonNullable<SafeTextNode["lines"]>[number];
type Run = Line["runs"][number];
type Point = { readonly x: number; readonly y: number };
type Found = { readonly texts: PageText[]; readonly rules: PageRule[]; bottom: number };

/** Hundredths of a point are more than any eye or printer tells apart. */
const rounded = (points: number): number => Math.round(points * 100) / 100;

/** The pages of the very document that the PDF is, each text of a line with its place and its part of the outline. */
export async function layOutPages(outline: Outline, paper: Paper): Promise<Page[]> {
  return (await layOut(outline, paper)).children.map(pageOf);
}

function pageOf(page: SafePageNode): Page {
  const { width = 0, height = 0 } = page.box ?? {};
  const found: Found = { texts: [], rules: [], bottom: MARGIN.top };
  collect(page, { x: 0, y: 0 }, found);
  const room = height - MARGIN.top - found.bottom;
  return {
    ...{ width: rounded(width), height: rounded(height), texts: found.texts, rules: found.rules },
    spare: Math.max(0, Math.floor(room / LINE_HEIGHT)),
  };
}

function collect(node: SafeNode, from: Point, found: Found): void {
  const { box } = node;
  if (!box) return;
  const at = { x: from.x + box.left, y: from.y + box.top };
  if (markOf(node) === RULE)
    found.rules.push({
      ...{ x: rounded(at.x), y: rounded(at.y + box.height / 2), width: rounded(box.width) },
    });
  else if (node.type === "TEXT") collectLines(node, at, found);
  else for (const child of node.children ?? []) collect(child as SafeNode, at, found);
}

function collectLines(node: SafeTextNode, at: Point, found: Found): void {
  const mark = markOf(node);
  if (mark === undefined || mark === RULE) return;
  // The rest of a text that began on the page before counts its lines from there.
  const first = node.lines?.[0]?.box?.y ?? 0;
  for (const line of node.lines ?? []) {
    if (!line.box) continue;
    const top = at.y - first + line.box.y;
    const start = { x: at.x - (node.alignOffset ?? 0) + line.box.x, y: top + (line.ascent ?? 0) };
    found.texts.push(...textsOf(mark, line, start));
    found.bottom = Math.max(found.bottom, top + line.box.height);
  }
}

/** A line's runs, joined where they look alike: scripts make runs of their own. */
function textsOf(mark: Mark, line: Line, start: Point): PageText[] {
  const texts: PageText[] = [];
  let { x } = start;
  for (const run of line.runs) {
    const words = line.string.slice(run.start, run.end);
    const text: PageText = {
      ...{ part: mark.part, kind: mark.kind, text: words, x: rounded(x), y: rounded(start.y) },
      ...{ width: rounded(run.xAdvance ?? 0), size: run.attributes.fontSize ?? 0 },
      ...{ weight: weightOf(run.attributes.font?.[0]), soft: run.attributes.color === SOFT },
      stops: stopsOf(run),
    };
    const before = texts.at(-1);
    if (before?.weight === text.weight) texts[texts.length - 1] = joined(before, text);
    else texts.push(text);
    x += run.xAdvance ?? 0;
  }
  return texts;
}

const joined = (one: PageText, next: PageText): PageText => ({
  ...one,
  text: one.text + next.text,
  width: rounded(next.x - one.x + next.width),
  stops: [...one.stops, ...next.stops.map((stop) => rounded(next.x - one.x + stop))],
});

/** Characters of one glyph share its width. */
function stopsOf(run: Run): number[] {
  const stops: number[] = [];
  let x = 0;
  (run.glyphs ?? []).forEach((glyph, at) => {
    const units = String.fromCodePoint(...glyph.codePoints).length;
    const advance = run.positions?.[at]?.xAdvance ?? 0;
    for (let unit = 0; unit < units; unit += 1) stops.push(rounded(x + (advance * unit) / units));
    x += advance;
  });
  return stops;
}
