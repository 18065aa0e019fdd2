import type { Example, Source } from "../types";
import { ask, quote, wordSpan, type Rule } from "./rule";
import { BULLETS_GUIDE } from "./sources";

/** Up to here a line can hardly hold an act, its object and a particular. */
export const FEWEST_WORDS = 5;

export const rule: Rule = {
  id: "say-enough",
  title: "Say enough to picture it",
  kind: "form",
  severity: "consider",
  check(line) {
    const { words } = line.bullet;
    if (words.length === 0 || words.length > FEWEST_WORDS) return null;
    const span = wordSpan(line, 0, words.length);
    return ask(
      span,
      `${quote(line, span)} leaves most of the story out.`,
      "For whom, how many, how, and what came of it?",
      line.evidence.verdict === "vague" ? undefined : "note",
    );
  },
};

export const why =
  "Five words hold an area of work; a reader needs what exactly, for whom, and what came of it.";

export const source: Source = BULLETS_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "«Organized nights for chess players»",
    strong:
      "Organized 3 speaker nights for the 40 members of the chess club; 55 people came to the last",
  },
  {
    weak: "«Cooked lunch»",
    strong:
      "Cooked lunch for 220 pupils a day and cut the plate from $2.60 to $2.10 with vegetables from two farms",
  },
  {
    weak: "«Improved performance»",
    strong: "Improved the search page from 4 seconds to under 1 by loading pictures last",
  },
];

export const allows: readonly string[] = [
  "Chose one supplier over three, which halved late deliveries",
  "Cut scrap from 9% to 4%",
];
