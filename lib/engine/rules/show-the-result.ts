import type { Example, Source, Span } from "../types";
import { isSmall } from "../evidence";
import { HELP, OWN, TAKES_TO, UPKEEP } from "../lexicon/verb-classes";
import { AUXILIARY, CONJUNCTION, DETERMINER, PERSON, PREPOSITION } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { has } from "../text/clause";
import { isHonored } from "./bare";
import { ask, milderWhenTold, objectOf, wordSpan, type Line, type Rule } from "./rule";
import { ACCOMPLISHMENT_GUIDE } from "./sources";

export const rule: Rule = {
  id: "show-the-result",
  title: "Show what came of it",
  kind: "evidence",
  severity: "consider",
  check(line) {
    const { bullet } = line;
    if (bullet.outcome || bullet.words.length === 0 || isHonored(line)) return null;
    const last =
      bullet.clauses.findLast(({ kind, act }) => kind === "main" && act >= 0) ??
      bullet.clauses.findLast(({ kind }) => kind !== "purpose");
    const from = last ? Math.max(last.act + 1, last.from) : 0;
    let to = last ? last.to : bullet.words.length;
    // "In a year in which …" leaves its "in" behind.
    if (to < bullet.words.length)
      while (to > from && has(bullet.words[to - 1], CONJUNCTION | PREPOSITION)) to -= 1;
    // A bare verb has nothing after it to mark.
    const told = from < to ? wordSpan(line, from, to) : objectOf(line);
    const whole = wordSpan(line, 0, bullet.words.length);
    const intent = intention(line);
    const span = intent ?? (from < to && !names(line, from, to) ? whole : told);
    return ask(
      span,
      intent
        ? "This says what was intended. Whether it happened is what a reader wants to know."
        : "What came of it is not told yet: a change, a level kept, a date met, or who noticed.",
      "What was different afterwards, or what stayed up because of you? No number is needed.",
      !intent && isCraft(line) ? "note" : milderWhenTold(line),
    );
  },
};

/** "Sewed costumes for 46 dancers": a particular act with its size stands by itself; leading and upkeep do not. */
const isCraft = ({ bullet, evidence }: Line): boolean =>
  evidence.verdict === "thin" &&
  ((bullet.verb?.role ?? 0) & (OWN | UPKEEP | HELP)) === 0 &&
  bullet.measures.some((measure) => !isSmall(measure));

/** Words that name nothing by themselves: "it", "most", "them the time". */
const EMPTY = wordSet(
  "how why what where when whether it them him her they he she me us most some all both none one ones more less so time well there here himself herself themselves itself",
);

/** Does any of the words name what was acted on? */
function names({ bullet: { words } }: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      !EMPTY.has(words[at]?.lower ?? "") &&
      !has(words[at], DETERMINER | PREPOSITION | CONJUNCTION | AUXILIARY | PERSON)
    )
      return true;
  return false;
}

/** With these "to" goes on with the act: "trained six volunteers to do", "asked two to stay". */
const TAKES = wordSet(
  "train teach ask tell coach invite encourage force challenge urge persuade convince remind authorize qualify prompt empower motivate inspire require enable allow help expect get",
);
/** Verbs whose own "to" still tells an aim: "sought to improve". */
const AIMS = wordSet("work aim seek strive try attempt hope use come plan propose");
/** After these "to" belongs to the word before it: "small enough to test", "the right to refuse". */
const HOLDS = wordSet(
  "enough able unable free ready easy easier hard harder likely first last only right way ways chance time how what when where whom whether",
);

/** What was meant to come of the main act; null where "to" tells something else, or a change. */
function intention({ bullet }: Line): Span | null {
  const { clauses, purpose, verb, words } = bullet;
  const at = clauses.findIndex(({ kind }) => kind === "purpose");
  const aim = clauses[at];
  if (!purpose || !aim || bullet.opener?.form === "passive") return null;
  if (bullet.measures.some(({ kind }) => kind === "change")) return null;
  if (/\b(?:up|down) from\b/i.test(purpose.text)) return null;
  if (words[aim.from]?.lower !== "to") return purpose;
  if (clauses[at - 1]?.act !== bullet.act || bullet.act < 0 || !verb) return null;
  if (TAKES.has(verb.lemma)) return null;
  if (aim.from === bullet.act + 1 && (verb.role & TAKES_TO) !== 0 && !AIMS.has(verb.lemma))
    return null;
  return HOLDS.has(words[aim.from - 1]?.lower ?? "") ? null : purpose;
}

export const why =
  "An act without its result could have gone either way; one clause tells the reader that it mattered.";

export const source: Source = ACCOMPLISHMENT_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Wrote a guide for new volunteers «to make their first week easier»",
    strong: "Wrote a guide for new volunteers; 9 of 10 now stay past the first month, 6 before",
  },
  {
    weak: "Repaired «school laptops in four buildings»",
    strong:
      "Repaired school laptops in four buildings within two days each, and kept 98% of lessons online",
  },
  {
    weak: "Trained «six volunteers» to do the same",
    strong: "Trained six volunteers to do the same; the queue fell from 90 to 30 minutes",
  },
  {
    weak: "«Planned the summer menu and cooked most of it»",
    strong: "Planned the summer menu around two farms, and cut food cost from 34% to 29%",
  },
  {
    weak: "Introduced «a weekly stock count»",
    strong: "Introduced a weekly stock count; write-offs fell from $900 to $200 a month",
  },
];

export const allows: readonly string[] = [
  "Received the regional safety medal for a season without an injury",
  "Named Nurse of the Year by 400 colleagues",
  "Kept 14 vans on the road through two winters without a breakdown",
  "Passed three hygiene inspections with no remark",
  "Chose a slower courier, and broken parcels fell to a third",
];
