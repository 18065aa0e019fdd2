import type { Example, Source } from "../types";
import { BUZZ } from "../lexicon/word-classes";
import { ask, quote, wordSpan, type Line, type Mark, type Rule, milderWhenTold } from "./rule";
import { VERBS_GUIDE } from "./sources";

/** Terms of a trade that hold a word which is empty elsewhere: "dynamic pricing". */
const TERMS = new Set(
  "dynamic pricing|dynamic range|dynamic load|dynamic content|dynamic programming|robust standard|strategic sourcing|strategic planning|strategic accounts|strategic account|dedicated server|dedicated servers|dedicated line|proven reserves|motivated reasoning|strategic goals".split(
    "|",
  ),
);

export const rule: Rule = {
  id: "drop-the-buzzword",
  title: "Put the thing in place of the buzzword",
  kind: "wording",
  severity: "consider",
  check(line) {
    const { bullet } = line;
    if (!(bullet.is & BUZZ) && bullet.phrases.length === 0) return null;
    const marks: Mark[] = [];
    for (const { kind, from, to } of bullet.phrases)
      if (kind === "buzz") marks.push(mark(line, from, to));
    if (!(bullet.is & BUZZ)) return marks;
    bullet.words.forEach((word, at) => {
      const next = bullet.words[at + 1];
      if (!(word.is & BUZZ) || TERMS.has(`${word.lower} ${next?.lower ?? ""}`)) return;
      if (!marks.some(({ start, end }) => word.start >= start && word.end <= end))
        marks.push(mark(line, at, at + 1));
    });
    return marks;
  },
};

function mark(line: Line, from: number, to: number): Mark {
  const span = wordSpan(line, from, to);
  return ask(
    span,
    `${quote(line, span)} could stand in any line. What it was in this one is worth more.`,
    "What fact stands behind this word? If none is needed, the line reads well without it.",
    milderWhenTold(line),
  );
}

export const why =
  "Words that praise every resume say nothing about yours; the fact behind them does.";

export const source: Source = VERBS_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Chose a «robust» vendor for 14 clinics over the cheapest",
    strong: "Chose the vendor with a 4-hour repair promise for 14 clinics over the cheapest",
  },
  {
    weak: "«Results-driven» manager of the night shift in a bakery",
    strong:
      "Moved the first bake to 2 a.m., ahead of deliveries; 11 shops now open with warm bread, 4 before",
  },
  {
    weak: "Delivered «cutting-edge» lighting for two museums",
    strong:
      "Delivered lighting for two museums that halved their power bill from $80,000 to $40,000 a year",
  },
];

export const allows: readonly string[] = [
  "Introduced dynamic pricing for 300 rooms and raised occupancy from 61% to 74%",
  "Ran strategic sourcing for steel, cutting suppliers from 14 to 5",
];
