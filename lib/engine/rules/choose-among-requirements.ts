import type { Example, Source } from "../types";
import { ORDER, COLLECT } from "../lexicon/verb-classes";
import { ask, firstAmong, quote, wordSpan, type Rule } from "./rule";
import { wordSet } from "../lexicon/word-list";

const WISHES = wordSet(
  "requirement+ needs input+ feedback request+ wishes specifications ideas concerns",
);

export const rule: Rule = {
  id: "choose-among-requirements",
  title: "Say what you chose among the requirements",
  kind: "authority",
  severity: "fix",
  check(line) {
    const { bullet } = line;
    if (!(bullet.roles & COLLECT) || bullet.roles & ORDER || !line.bare) return null;
    for (const { verb, act, to } of line.bullet.acts) {
      if (!(verb.role & COLLECT)) continue;
      const wish = firstAmong(line, act + 1, to, WISHES);
      if (wish < 0) continue;
      const span = wordSpan(line, act, wish + 1);
      return ask(
        span,
        `${quote(line, span)} says that you asked, not what you settled. Which needs came first, and which did you leave out, is the part that shows judgment.`,
        "Which of these did you put first, and which waited?",
      );
    }
    return null;
  },
};

export const why =
  "Gathering is where the work begins; a reader looks for which needs won, which waited, and who settled it.";

export const source: Source = {
  from: "seed",
  quote: "Gathered requirements from stakeholders across two teams.",
};

export const examples: readonly Example[] = [
  {
    weak: "«Gathered requirements» from stakeholders across two teams",
    strong:
      "Ranked 34 requests from sales and support by lost deals, and moved 21 of them out of the spring release",
  },
  {
    weak: "«Collected feedback» from users",
    strong:
      "Read 140 cancellation comments, found that half named one missing export, and put it ahead of the redesign",
  },
  {
    weak: "«Documented business requirements» for the finance department",
    strong:
      "Settled 3 conflicting invoice rules with finance and legal, and wrote the one that both could sign",
  },
];

export const allows: readonly string[] = [
  "Gathered 60 requirements from 4 branches and cut them to 18 against one quarter's capacity",
  "Collected 220 blood samples a week with no mislabeled tube in two years",
  "Gathered requirements through 12 shop-floor visits and ranked them by scrap cost",
];
