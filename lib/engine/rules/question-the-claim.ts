import type { Example, Source } from "../types";
import { CHANGE } from "../lexicon/verb-classes";
import { ask, quote, type Rule } from "./rule";

/** From this change on a reader asks for the figure before. */
const EXTREME_PERCENT = 200;
const EXTREME_TIMES = 5;

export const rule: Rule = {
  id: "question-the-claim",
  title: "Give the base of an extreme change",
  kind: "evidence",
  severity: "consider",
  check(line) {
    const { bullet } = line;
    for (const measure of bullet.measures) {
      const percent = /^[\d.,]+%/.test(measure.text);
      const times = measure.kind === "change" && /^\d[\d.]*x/i.test(measure.text);
      if (!percent && !times) continue;
      const value = Number.parseFloat(measure.text.replace(/,/g, ""));
      if (!(percent && value >= EXTREME_PERCENT) && !(times && value >= EXTREME_TIMES)) continue;
      if (/\bto\b|→|\//.test(measure.text)) continue;
      const clause = bullet.clauses.find(
        ({ from, to }) => measure.from >= from && measure.from < to,
      );
      if (!clause?.verb || !(clause.verb.role & CHANGE)) continue;
      if (bullet.measures.some(({ text }) => /\bto\b|→/.test(text))) continue;
      return ask(
        measure,
        `${quote(line, measure)} is a large change. With the figure it started from, it can be believed.`,
        "From what to what did it go, and over how long?",
      );
    }
    return null;
  },
};

export const why =
  "A change this large is often a small start, and a reader doubts what cannot be placed.";

export const source: Source = {
  from: "house",
  reason:
    "Interviewers ask for the base of a large change first; a line that gives it is believed.",
};

export const examples: readonly Example[] = [
  {
    weak: "Grew the newsletter by «900%» by asking at the till",
    strong: "Grew the newsletter from 60 to 600 readers by asking at the till",
  },
  {
    weak: "Increased bookings «12x» with one partner hotel",
    strong: "Increased bookings from 3 to 36 a month with one partner hotel",
  },
  {
    weak: "Cut the queue and raised output by «400%» within a quarter",
    strong: "Cut the queue and raised output from 20 to 100 frames a day within a quarter",
  },
];

export const allows: readonly string[] = [
  "Reached 240% of quota in the second year",
  "Served 10x traffic during the sale without an outage",
];
