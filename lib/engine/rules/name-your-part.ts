import type { Example, Source } from "../types";
import { COLLECT, HELP, INTEND, OWN, REPORT, UPKEEP } from "../lexicon/verb-classes";
import { isHonored } from "./bare";
import { ask, quote, wordSpan, type Rule } from "./rule";

/** More words than these tell something beside the area, even where it is not much. */
const MOST_WORDS = 16;

/** Above this the line tells something particular, and has only to tell what came of it. */
const MOST_PARTICULARS = 3;
/** With these an area is named even where its name is a rare word: "Managed payroll". */
const LABELS = UPKEEP | OWN | HELP | COLLECT | REPORT | INTEND;

export const rule: Rule = {
  id: "name-your-part",
  title: "Name your part in it",
  kind: "authority",
  severity: "fix",
  check(line) {
    const { bullet } = line;
    if (bullet.words.length > MOST_WORDS || !line.bare || isHonored(line)) return null;
    const { verb } = bullet;
    const particular = line.evidence.particular;
    if (particular > (verb && !(verb.role & LABELS) ? 1 : MOST_PARTICULARS)) return null;
    const from = bullet.openerFrom < 0 ? 0 : bullet.openerFrom;
    // "Showed why to …": what is shown goes on behind it.
    const open = /^(?:how|why|what|where|when|whether)$/.test(
      bullet.words[bullet.objectTo - 1]?.lower ?? "",
    );
    const to = bullet.objectTo > from && !open ? bullet.objectTo : bullet.words.length;
    const span = wordSpan(line, from, to);
    return ask(
      span,
      `${quote(line, span)} names an area of work. One story from it, with what you decided or changed, tells more than the area does.`,
      "Which one moment in this work shows your judgment: what did you decide, stop, change or find out?",
    );
  },
};

export const why =
  "A line that only names an area of work could stand in anybody's resume; a reader looks for the one thing that you settled or changed there.";

export const source: Source = { from: "seed", quote: "Vague resumes hurt both roles." };

export const examples: readonly Example[] = [
  {
    weak: "«Managed the bakery's social media»",
    strong:
      "Stopped daily posting, answered every comment within an hour instead, and grew the bakery's following from 900 to 4,200 in a year",
  },
  {
    weak: "«Responsible for testing»",
    strong:
      "Moved checkout tests ahead of all others after two lost weekends, and no release has failed since",
  },
  {
    weak: "«Provided bedside care on the night ward»",
    strong:
      "Cared for 2 ventilated patients a shift and rewrote the night handover after a missed dose; none was missed in the next 14 months",
  },
];

export const allows: readonly string[] = [
  "Managed a caseload of 38 families",
  "Taught algebra to 120 students in five sections",
  "Was chosen to open 3 new stores",
  "Cut the menu from 42 dishes to 18",
  "Held the March date by moving two stories out",
];
