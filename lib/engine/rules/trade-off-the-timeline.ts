import type { Example, Source } from "../types";
import { HELP, REPORT, UPKEEP } from "../lexicon/verb-classes";
import { ask, firstAmong, quote, wordSpan, type Rule } from "./rule";
import { wordSet } from "../lexicon/word-list";

const PLANS = wordSet("timeline+ schedule+ deadline+ delivery+ milestone+ dependencies");

export const rule: Rule = {
  id: "trade-off-the-timeline",
  title: "Say what you traded to keep the timeline",
  kind: "authority",
  severity: "fix",
  check(line) {
    const { bullet } = line;
    if (!(bullet.roles & UPKEEP) || !line.bare || bullet.outcome) return null;
    if (bullet.predicates.some(({ verb }) => !(verb.role & (UPKEEP | REPORT | HELP)))) return null;
    for (const { verb, act, to } of line.bullet.acts) {
      if (!(verb.role & UPKEEP)) continue;
      const plan = firstAmong(line, act + 1, Math.min(to, act + 5), PLANS);
      if (plan < 0) continue;
      const span = wordSpan(line, act, plan + 1);
      return ask(
        span,
        `${quote(line, span)} says that there was a plan, not what you did when it did not fit. The trade you made is the evidence.`,
        "When time or people ran short, what did you move, cut or refuse, and what was kept because of it?",
      );
    }
    return null;
  },
};

export const why =
  "Anyone can keep a plan; a reader looks for what you moved, cut or refused when it did not fit.";

export const source: Source = {
  from: "seed",
  quote: "Managed timelines and coordinated delivery across squads.",
};

export const examples: readonly Example[] = [
  {
    weak: "«Managed timelines» and coordinated delivery across squads",
    strong:
      "Moved two squads off the loyalty rebuild to keep the tax deadline, and met it with no overtime",
  },
  {
    weak: "«Coordinated project schedules» with different departments",
    strong:
      "Split the warehouse move into two weekends so that no order shipped late, and dropped the relabeling until June",
  },
  {
    weak: "«Tracked milestones» for the program",
    strong:
      "Stopped the vendor pilot at the second missed milestone and returned $80,000 to the budget",
  },
];

export const allows: readonly string[] = [
  "Managed the timelines of 14 store openings and opened 13 on the day announced",
  "Coordinated delivery of 320 hot meals a day to homes, none later than 12:30 p.m. in two winters",
  "Managed timelines for 3 launches; each shipped on its date",
  "Tracked milestones for the new wing, which opened on time",
  "Scheduled 28 nurses across three wards without agency cover",
];
