import type { Example, Source } from "../types";
import { CLARIFY, OWN, REPORT, UPKEEP } from "../lexicon/verb-classes";
import { TICKET } from "../lexicon/word-classes";
import { tellsHow, settles } from "./bare";
import { ask, firstAmong, quote, wordSpan, type Rule } from "./rule";
import { wordSet } from "../lexicon/word-list";

const UPKEPT = wordSet(
  "backlog+ ticket+ story+ epic+ board+ stand-ups standups ceremonies grooming",
);
/** Where tickets are the trade, keeping them is the work. */
const TICKET_TRADES = wordSet(
  "support helpdesk desk customer+ incident+ zendesk repair maintenance hardware it resolved answered guests tenants client+ inquiries",
);

export const rule: Rule = {
  id: "more-than-tickets",
  title: "Show the say you had, not the ticket work",
  kind: "authority",
  severity: "fix",
  check(line) {
    const { bullet, evidence } = line;
    if (!(bullet.is & TICKET) || evidence.verdict === "strong" || settles(line) || tellsHow(line))
      return null;
    if (bullet.measures.length > 0) return null;
    if (firstAmong(line, 0, bullet.words.length, TICKET_TRADES) >= 0) return null;
    for (const { verb, act, to } of line.bullet.acts) {
      if (!(verb.role & (UPKEEP | OWN | REPORT | CLARIFY))) continue;
      const kept = firstAmong(line, act + 1, Math.min(to, act + 5), UPKEPT);
      if (
        kept < 0 ||
        (verb.role & CLARIFY && !(verb.role & (UPKEEP | OWN)) && evidence.verdict !== "vague")
      )
        continue;
      const span = wordSpan(line, act, kept + 1);
      return ask(
        span,
        `${quote(line, span)} reads as upkeep. What you put first, turned down or reordered, and by what, is what makes a backlog yours.`,
        "What did you put first in it, what did you turn down, and by what did you judge?",
      );
    }
    return null;
  },
};

export const why =
  "A backlog that is kept in order by somebody else's priorities is ticket administration; a reader looks for what you put first, refused or changed.";

export const source: Source = {
  from: "seed",
  quote: "Becoming ticket admin with weak decision authority.",
};

export const examples: readonly Example[] = [
  {
    weak: "«Owned the claims backlog»",
    strong:
      "Closed 140 stale backlog items, then ordered the other 60 by renewals at risk; all of the top five shipped within a quarter",
  },
  {
    weak: "«Managed Jira tickets» and facilitated stand-ups for the team",
    strong:
      "Refused tickets without a tester's example, and reopened tickets fell from 19 to 6 a sprint",
  },
  {
    weak: "«Maintained the backlog» and wrote user stories",
    strong:
      "Split the returns epic by what warehouses could test alone, and released the first slice five weeks earlier",
  },
];

export const allows: readonly string[] = [
  "Resolved 55 support tickets a day across chat and email",
  "Reordered the backlog by incident cost, which moved login repairs ahead of 3 promised features",
  "Handled 30 hardware tickets a week for a hospital of 900 beds",
];
