import type { Example, Source } from "../types";
import { OWN, REPORT, UPKEEP } from "../lexicon/verb-classes";
import { ask, firstAmong, quote, wordSpan, type Rule } from "./rule";
import { wordSet } from "../lexicon/word-list";

const CAMPAIGNS = wordSet(
  "campaign+ newsletter+ ads advertising metrics kpis dashboard+ performance analytics",
);

export const rule: Rule = {
  id: "act-on-the-campaign",
  title: "Say what the campaign made you do",
  kind: "evidence",
  severity: "fix",
  check(line) {
    const { bullet } = line;
    if (!(bullet.roles & (OWN | UPKEEP | REPORT)) || !line.bare) return null;
    for (const { verb, act, to } of line.bullet.acts) {
      if (!(verb.role & (OWN | UPKEEP | REPORT))) continue;
      const subject = firstAmong(line, act + 1, Math.min(to, act + 5), CAMPAIGNS);
      if (subject < 0 || (bullet.words[subject]?.lower === "performance" && !(verb.role & REPORT)))
        continue;
      const span = wordSpan(line, act, subject + 1);
      return ask(
        span,
        `${quote(line, span)} names the routine. What the numbers told you, and what you did differently then, is what a reader can weigh.`,
        "What did the numbers show that you did not expect, and what did you change because of it?",
      );
    }
    return null;
  },
};

export const why =
  "Running and reporting is the routine; a reader looks for what the numbers showed you and what you changed because of it.";

export const source: Source = {
  from: "seed",
  quote: "Owned campaigns and reported performance metrics.",
};

export const examples: readonly Example[] = [
  {
    weak: "«Owned campaigns» and reported performance metrics",
    strong:
      "Found that 70% of trial users never saw the import step, and moved the spring budget from ads to rebuilding it",
  },
  {
    weak: "«Managed webinar and display campaigns» for a payroll vendor",
    strong:
      "Stopped the display ads after two flat months and put the $40,000 into partner webinars, which brought 31 of 90 new accounts",
  },
  {
    weak: "«Tracked KPIs» and prepared reports for management",
    strong:
      "Replaced nine weekly reports by one page on stock-outs, after showing that nobody had opened six of them since May",
  },
];

export const allows: readonly string[] = [
  "Ran 6 email campaigns that brought 1,900 readers back to a closed library branch",
  "Reported fall rates for four wards and moved evening rounds to 7 p.m. because of them",
  "Owned the donor campaign, chose radio over mail, and raised $212,000 against $150,000 the year before",
];
