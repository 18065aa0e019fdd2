import type { Verb } from "../lexicon/verbs";
import { wordSet } from "../lexicon/word-list";
import { CAPITAL, DETERMINER, NUMERAL, PREPOSITION, ROLE, SPELLED } from "../lexicon/word-classes";
import { has } from "./clause";
import { GAP_SPACE, type Word } from "./word";

/** What others do to the writer, and what may follow then: a word after which no object comes. */
const DONE_TO: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["promote", "to from twice three after within in into early as ahead"],
      ["recognize commend praise honor", "for by as with in at among"],
      ["credit", "with for by as"],
      ["select choose tap", "to as from by for among out"],
      ["elect appoint", "to by as"],
      ["nominate shortlist", "for by as twice"],
      ["name", "to as by among in"],
      ["invite", "to as by onto"],
      ["hire recruit", "to as by from into"],
      ["ask", "to by"],
      ["trust entrust", "with to by"],
      ["certify qualify license", "in by to as"],
      ["train", "in by as to under"],
      ["accept", "into to by as for"],
      ["admit", "to into"],
      ["rank", "first second third in among as top highest no # by"],
      ["rate", "first best top highest by among as"],
      ["vote", "onto into best top most player by"],
      ["publish cite mention quote", "in by as"],
      ["feature", "in on by as"],
      ["second assign", "as to"],
      ["fund sponsor", "by"],
      ["base", "in at out"],
      ["know", "for as among"],
      ["send", "to"],
      ["headhunt", "by from for to as"],
      ["award grant", "by for"],
    ] as const
  ).flatMap(([lemmas, follow]) => {
    const after = new Set(follow.split(" "));
    return lemmas.split(" ").map((lemma): [string, Set<string>] => [lemma, after]);
  }),
);
/** What the writer is given or called: "Awarded a medal", "Elected president". */
const GIVES = wordSet("award grant");
const CALLS = wordSet("name elect appoint vote rate rank");
const TITLES = wordSet(
  "best top first apprentice president treasurer secretary captain spokesperson head chief employee player most cook most-valued valedictorian",
);
/** "Trained by day and taught by night": a time, not a trainer. */
const TIMES = wordSet("day night hand phone");

/**
 * Is the writer the one acted on, without a word for it: "Promoted to shift lead", "Recognized for
 * …", "Awarded best newcomer"? An object after the verb makes it an act: "Promoted two clerks".
 */
export function isReducedPassive(words: readonly Word[], at: number, verb: Verb): boolean {
  const { lemma } = verb;
  const next = words[at + 1];
  if (!next || next.gap > GAP_SPACE) return false;
  if (lemma === "bring" || lemma === "call") return broughtIn(words, at);
  const after = DONE_TO.get(lemma);
  if (!after) return false;
  if (after.has(next.lower)) {
    if (lemma === "send") return has(words[at + 2], CAPITAL);
    return !(next.lower === "by" && TIMES.has(words[at + 2]?.lower ?? ""));
  }
  if (GIVES.has(lemma)) return !has(next, PREPOSITION) && !givesAway(words, at + 1);
  if (!CALLS.has(lemma) || has(next, DETERMINER | SPELLED)) return false;
  if (has(next, NUMERAL)) return words[at + 2]?.lower === "of" || words[at + 2]?.lower === "out";
  return TITLES.has(next.lower) || (has(next, ROLE) && !next.lower.endsWith("s"));
}

/** "Brought in to rescue a launch", "Called on to settle". */
function broughtIn(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower;
  const then = words[at + 2]?.lower;
  return (next === "in" || next === "on") && (then === "to" || then === "as");
}

/** "Awarded contracts to three mills": somebody else gets it. */
function givesAway(words: readonly Word[], from: number): boolean {
  if (has(words[from], NUMERAL | SPELLED) && !words[from]?.text.startsWith("$"))
    return words.slice(from, from + 5).some(({ lower }) => lower === "to" || lower === "contracts");
  for (let at = from; at < from + 6; at++) if (words[at]?.lower === "to") return true;
  return false;
}
