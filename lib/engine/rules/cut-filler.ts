import type { Example, Source } from "../types";
import { FILLER } from "../lexicon/word-classes";
import { atStart, edit, wordSpan, type Line, type Mark, type Rule } from "./rule";
import { PLAIN_GUIDE } from "./sources";

export const rule: Rule = {
  id: "cut-filler",
  title: "Cut what the line says without it",
  kind: "wording",
  severity: "note",
  check(line) {
    const { bullet } = line;
    if (!(bullet.is & FILLER) && bullet.phrases.length === 0) return null;
    const marks: Mark[] = [];
    for (const { kind, from, to } of bullet.phrases)
      if (kind === "filler") marks.push(cut(line, from, to));
    if (bullet.is & FILLER)
      bullet.words.forEach(({ is, start, end }, at) => {
        if (is & FILLER && !marks.some((mark) => start >= mark.start && end <= mark.end))
          marks.push(cut(line, at, at + 1));
      });
    return marks;
  },
};

/** Takes the words out together with one neighboring space. */
function cut(line: Line, from: number, to: number): Mark {
  const { text, words } = line.bullet;
  const span = wordSpan(line, from, to);
  const message = `The line says the same without “${text.slice(span.start, span.end)}”.`;
  const next = words[to];
  if (next && next.gap === 0)
    return edit(span, message, span.start, next.end, atStart(line, span.start, next.text));
  const before = words[from - 1];
  return edit(span, message, before ? before.end : span.start, span.end, "");
}

export const why =
  "“Successfully” adds nothing to a thing that was done, and costs a word of the first five.";

export const source: Source = PLAIN_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "«Successfully» negotiated rent for 3 shops, from $9,000 to $7,500 a month",
    strong: "Negotiated rent for 3 shops, from $9,000 to $7,500 a month",
  },
  {
    weak: "Cut waiting from 40 to 25 minutes by «proactively» calling the next family",
    strong: "Cut waiting from 40 to 25 minutes by calling the next family",
  },
  {
    weak: "Kept 14 vans running «effectively» for two winters without a breakdown",
    strong: "Kept 14 vans running for two winters without a breakdown",
  },
];

export const allows: readonly string[] = [
  "Published a weekly for 400 readers",
  "Inspected hardly accessible pipes in 60 cellars",
];
