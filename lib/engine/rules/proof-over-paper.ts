import type { Example, Source } from "../types";
import { TOOL } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { ask, objectOf, wordSpan, type Rule } from "./rule";

const CLAIMS = wordSet(
  "proficient experience experienced knowledge familiar familiarity skilled expertise fluent proficiency understanding certified certification certificate expert",
);
/** Licences that a trade requires are proof enough. */
const LICENSED = wordSet(
  "nurse electrician gas pilot driver teacher lifeguard cpa welder welding forklift plumber physician pharmacist hgv first cpr bls acls food counselor attorney engineer",
);

export const rule: Rule = {
  id: "proof-over-paper",
  title: "Show the tool or certificate at work",
  kind: "evidence",
  severity: "consider",
  check(line) {
    const { bullet } = line;
    const { words, opener } = bullet;
    if (!opener || line.evidence.changed || line.evidence.verdict === "strong") return null;
    const first = words[bullet.openerFrom];
    if (first && CLAIMS.has(first.lower) && opener.form !== "past") {
      if (bullet.measures.length > 0 || bullet.predicates.length > 0) return null;
      if (words.some(({ lower }) => LICENSED.has(lower))) return null;
      return ask(
        wordSpan(line, bullet.openerFrom, Math.min(bullet.openerFrom + 2, words.length)),
        "This says that you can. One thing done with it says that you did.",
        "What did you make, find or settle with it?",
      );
    }
    const used =
      bullet.verb?.lemma === "use" ||
      bullet.verb?.lemma === "utilize" ||
      bullet.verb?.lemma === "work";
    if (!used || !(bullet.is & TOOL) || bullet.measures.length > 0 || bullet.purpose) return null;
    return ask(
      objectOf(line),
      "The tool is named, not what came out of it.",
      "What did you find, build or settle with it?",
    );
  },
};

export const why =
  "A list of tools or a general certificate says that you could; what you did with it says that you did.";

export const source: Source = {
  from: "seed",
  quote: "Generic certificates are rarely enough without role-matched artifacts.",
};

export const examples: readonly Example[] = [
  {
    weak: "«Proficient in» Excel, Tableau and SQL",
    strong:
      "Found $40,000 of double-paid invoices in SQL and stopped the cause, a supplier listed twice",
  },
  {
    weak: "Used «Jira and Confluence»",
    strong:
      "Cut the open list in Jira from 600 to 80 by closing what nobody had asked for in a year",
  },
  {
    weak: "«Certified Scrum» Master with strong knowledge of agile",
    strong:
      "Stopped the daily status round as Scrum Master; the two teams met 8 of their next 9 dates",
  },
];

export const allows: readonly string[] = [
  "Certified welder for pressure vessels up to 40 bar",
  "Used SQL to find $40,000 of double-paid invoices",
  "Certified in wound care; changed dressings for 30 patients",
];
