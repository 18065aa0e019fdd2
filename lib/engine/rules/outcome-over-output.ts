import type { Example, Source } from "../types";
import { MAKE } from "../lexicon/verb-classes";
import { PRODUCT } from "../lexicon/word-classes";
import { ask, firstAmong, milderWhenTold, quote, wordSpan, type Rule } from "./rule";
import { OUTCOME_GUIDE } from "./sources";
import { wordSet } from "../lexicon/word-list";

const OUTPUT = wordSet(
  "feature+ release+ stories tickets epics screens mvp+ enhancements modules pages items tasks product+",
);
/** A result told after the output speaks for it. */
const AFTER = wordSet("that which so cutting raising reducing increasing lifting used adopted");

export const rule: Rule = {
  id: "outcome-over-output",
  title: "Say what the shipped work changed",
  kind: "evidence",
  severity: "consider",
  check(line) {
    const { bullet } = line;
    if (!(bullet.is & PRODUCT) || !(bullet.roles & MAKE)) return null;
    const compared = bullet.measures.some(
      ({ kind }) => kind !== "count" && kind !== "time" && kind !== "frequency",
    );
    if (compared || (bullet.outcome && line.evidence.changed && !shipped(bullet.outcome.text)))
      return null;
    for (const { verb, act, to, kind } of line.bullet.acts) {
      if (!(verb.role & MAKE) || kind === "relative") continue;
      const at = firstAmong(line, act + 1, Math.min(to, act + 7), OUTPUT);
      if (at < 0) continue;
      const counted = bullet.measures.some(
        ({ from, to: end }) => from > act && end >= at && from <= at,
      );
      if (!counted && bullet.words[act + 1] !== bullet.words[at] && at > act + 4) continue;
      if (firstAmong(line, at, bullet.words.length, AFTER) >= 0) continue;
      const span = wordSpan(line, act, at + 1);
      return ask(
        span,
        `${quote(line, span)} counts what went out. What it changed for the people who use it is the product part.`,
        "Who used it, and what could they do afterwards that they could not before?",
        milderWhenTold(line),
      );
    }
    return null;
  },
};

const shipped = (outcome: string) => /^(?:shipp|deliver|launch|releas)/i.test(outcome);

export const why =
  "A count of shipped features says that the team was busy; a product reader looks for what was different for the people who use it.";

export const source: Source = OUTCOME_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Chose the order of work for two squads and «shipped 9 features» in the mobile product",
    strong:
      "Put saved carts before wish lists for two squads; returning shoppers rose from 18% to 26%",
  },
  {
    weak: "«Delivered 14 releases» of the booking app in a year",
    strong: "Delivered 14 releases of the booking app in a year, the last 9 without a rollback",
  },
  {
    weak: "«Launched 3 products» for small retailers",
    strong:
      "Launched a till app for small retailers; 1,100 shops closed their books with it within a year, from 90 in the pilot",
  },
];

export const allows: readonly string[] = [
  "Shipped 3 products that 900 clinics use daily",
  "Made 40 pairs of hand-sewn boots a year",
];
