import type { Example, Source } from "../types";
import { FLOW, STORY_WORK } from "../lexicon/topics";
import { ask, quote, wordSpan, type Rule } from "./rule";
import { METRICS_GUIDE } from "./sources";

/** Where these stand near, velocity is another trade's word. */
const OTHER_TRADES =
  /^(?:sales|pipeline|deal|deals|wind|muzzle|fluid|flow|air|cash|money|lead|inventory)$/;

export const rule: Rule = {
  id: "flow-over-velocity",
  title: "Speak of flow, not of velocity",
  kind: "evidence",
  severity: "consider",
  check(line) {
    const { words, topic } = line.bullet;
    if (!(topic & (FLOW | STORY_WORK))) return null;
    for (let at = 0; at < words.length; at++) {
      const lower = words[at]?.lower ?? "";
      const points = lower === "story" && /^points?$/.test(words[at + 1]?.lower ?? "");
      const velocity = lower === "velocity" && !OTHER_TRADES.test(words[at - 1]?.lower ?? "");
      if (!points && !velocity) continue;
      const before = /^(?:development|team|sprint|high|squad|delivery|agile)$/.test(
        words[at - 1]?.lower ?? "",
      );
      const span = wordSpan(line, velocity && before ? at - 1 : at, points ? at + 2 : at + 1);
      return ask(
        span,
        `${quote(line, span)} compares a team with itself. Time from request to release, rework, or dates kept can be understood from outside.`,
        "What did that mean for those who waited: how long before, how long after?",
      );
    }
    return null;
  },
};

export const why =
  "Story points and sprint counts measure a team against itself; lead time, rework and kept dates mean something to others.";

export const source: Source = METRICS_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Raised «team velocity» from 30 to 42 points by refusing work without a tester's example",
    strong:
      "Refused work without a tester's example; a request reached customers in 9 days instead of 20",
  },
  {
    weak: "Delivered 400 «story points» in two quarters",
    strong: "Met 11 of 12 promised dates in two quarters by splitting stories to two days each",
  },
  {
    weak: "Increased «sprint velocity» by 20%",
    strong: "Cut the wait for a small change from 6 weeks to 8 days",
  },
];

export const allows: readonly string[] = [
  "Raised sales velocity from 4 to 7 closed deals a month",
  "Measured wind velocity at 14 mast heights for two years",
];
