import type { Example, Source } from "../types";
import { ask, milderWhenTold, objectOf, wordSpan, type Rule } from "./rule";
import { ACCOMPLISHMENT_GUIDE } from "./sources";

export const rule: Rule = {
  id: "show-the-result",
  title: "Show what came of it",
  kind: "evidence",
  severity: "consider",
  check(line) {
    const { bullet } = line;
    if (bullet.outcome || bullet.words.length === 0) return null;
    const last = bullet.clauses.findLast(({ kind }) => kind !== "purpose");
    const from = last ? Math.max(last.act + 1, last.from) : 0;
    const to = last ? last.to : bullet.words.length;
    // A bare verb has nothing after it to mark.
    const span = bullet.purpose ?? (from < to ? wordSpan(line, from, to) : objectOf(line));
    return ask(
      span,
      bullet.purpose
        ? "This says what was intended. Whether it happened is what a reader wants to know."
        : "What came of it is not told yet: a change, a level kept, a date met, or who noticed.",
      "What was different afterwards, or what stayed up because of you? No number is needed.",
      milderWhenTold(line),
    );
  },
};

export const why =
  "An act without its result could have gone either way; one clause tells the reader that it mattered.";

export const source: Source = ACCOMPLISHMENT_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Wrote a guide for new volunteers «to make their first week easier»",
    strong: "Wrote a guide for new volunteers; 9 of 10 now stay past the first month, 6 before",
  },
  {
    weak: "Repaired «school laptops in four buildings»",
    strong:
      "Repaired school laptops in four buildings within two days each, and kept 98% of lessons online",
  },
  {
    weak: "Introduced «a weekly stock count»",
    strong: "Introduced a weekly stock count; write-offs fell from $900 to $200 a month",
  },
];

export const allows: readonly string[] = [
  "Kept 14 vans on the road through two winters without a breakdown",
  "Passed three hygiene inspections with no remark",
  "Chose a slower courier, and broken parcels fell to a third",
];
