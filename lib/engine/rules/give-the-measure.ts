import type { Example, Source } from "../types";
import { ask, objectOf, type Rule } from "./rule";
import { SHAPE_GUIDE } from "./sources";

export const rule: Rule = {
  id: "give-the-measure",
  title: "Give one measure, where there is one",
  kind: "evidence",
  severity: "note",
  check(line) {
    const { bullet } = line;
    if (bullet.measures.length > 0 || bullet.words.length === 0) return null;
    return ask(
      objectOf(line),
      "No size is told: how many, how often, how long, for how many people.",
      "Is there a count, a period or a group that you can vouch for? “I have no number” is a good answer.",
    );
  },
};

export const why =
  "How many, how often or how long lets a reader picture the size; an honest line without a number beats a made-up one.";

export const source: Source = SHAPE_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Taught «evening classes in bookkeeping»",
    strong:
      "Taught evening classes in bookkeeping to 24 shop owners; 19 file their own returns now, 5 before",
  },
  {
    weak: "Repaired «street lamps»",
    strong: "Repaired 30 street lamps a night and kept 99% of the district lit",
  },
  {
    weak: "Chose «the menu for a hospital kitchen»",
    strong: "Chose the menu for a hospital kitchen of 300 beds and cut plate waste from 22% to 9%",
  },
];

export const allows: readonly string[] = [
  "Halved the queue for passports",
  "Moved stock counts from monthly to weekly",
];
