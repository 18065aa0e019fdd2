import type { Example, Source } from "../types";
import { CHANGE, CHANGE_IF_MEASURED } from "../lexicon/verb-classes";
import { ask, milderWhenTold, quote, type Rule } from "./rule";

export const rule: Rule = {
  id: "give-the-baseline",
  title: "Give the figure before",
  kind: "evidence",
  severity: "consider",
  check(line) {
    const { bullet } = line;
    if (bullet.measures.length === 0) return null;
    const compared = bullet.measures.some(
      ({ text, kind }) =>
        (kind === "change" && /\bto\b|→/.test(text)) || (kind === "time" && !/-/.test(text)),
    );
    if (compared) return null;
    for (const measure of bullet.measures) {
      const relative =
        measure.kind === "percent" || (measure.kind === "change" && /x$/i.test(measure.text));
      if (!relative || !/^\d/.test(measure.text) || /\bof\b|\//.test(measure.text)) continue;
      const clause = bullet.clauses.find(
        ({ from, to }) => measure.from >= from && measure.from < to,
      );
      if (!clause?.verb || clause.kind === "purpose" || clause.kind === "method") continue;
      if (!(clause.verb.role & (CHANGE | CHANGE_IF_MEASURED))) continue;
      if (/^(?:with|at|of|to)$/.test(bullet.words[measure.from - 1]?.lower ?? "")) continue;
      return ask(
        measure,
        `${quote(line, measure)} compares with something that is not told.`,
        "From what to what did it go, or over how long?",
        milderWhenTold(line),
      );
    }
    return null;
  },
};

export const why =
  "“By 30%” can be a lot or a little; the figure before, or the period, lets a reader tell.";

export const source: Source = {
  from: "house",
  reason: "A percentage is a comparison, and a comparison has two sides.",
};

export const examples: readonly Example[] = [
  {
    weak: "Improved sign-ups by «30%»",
    strong: "Improved sign-ups from 200 to 260 a month by asking for one field less",
  },
  {
    weak: "Reduced complaints «45%»",
    strong: "Reduced complaints from 22 to 12 a month by calling every late customer first",
  },
  {
    weak: "Boosted sales by «18%»",
    strong:
      "Boosted sales by 18% in one quarter by opening on Sundays, against 2% in the other shops",
  },
];

export const allows: readonly string[] = [
  "Closed 92% of tenant requests within two days",
  "Kept chart completion at 96% for three audits",
];
