import { CHANGE } from "../lexicon/verb-classes";
import { wordSet } from "../lexicon/word-list";
import { CAPITAL, CHANGEABLE, DETERMINER, NUMERAL, SPELLED, UNIT } from "../lexicon/word-classes";
import { has, type Clause } from "./clause";
import { GAP_SPACE, type Word } from "./word";

/** Verbs by which a plan may become smaller. */
export const LESSENS = wordSet("cut drop trim reduce shorten narrow limit shrink slim");
/** What can be made smaller by choosing. */
const PLANS = wordSet("scope plan pilot trial beta launch rollout release roadmap project tour");
/** After these words it is told which ones were kept: "to the dishes that two cooks could plate". */
const WHICH = wordSet("that which who where with");

const isCounted = (word: Word | undefined) => has(word, NUMERAL | SPELLED);
const isOwn = (word: Word | undefined) =>
  has(word, DETERMINER | CAPITAL) && !isCounted(word) && !has(word, CHANGEABLE);

/**
 * "Cut the tour to the nine towns with a rail link", "cut the pilot from the plan", "dropped two of five tours": less of a plan is
 * a choice of what stays, and no result.
 */
export function cutsScope(
  words: readonly Word[],
  { verb, act, to }: Pick<Clause, "verb" | "act" | "to">,
): boolean {
  if (!verb || !LESSENS.has(verb.lemma)) return false;
  if (isCounted(words[act + 1]) && words[act + 2]?.lower === "of") return isCounted(words[act + 3]);
  if (verb.lemma === "drop" || !isOwn(words[act + 1])) return false;
  for (let at = act + 2; at < to - 1; at++) {
    const word = words[at];
    if (!word || word.gap > GAP_SPACE || has(word, CHANGEABLE) || word.lower === "waiting")
      return false;
    if (word.lower === "from") return verb.lemma === "cut" && isOwn(words[at + 1]);
    if (word.lower !== "to") continue;
    if (words[at + 1]?.lower === "the") return namesKept(words, at + 2);
    return (
      PLANS.has(words[at - 1]?.lower ?? "") && isCounted(words[at + 1]) && namesKept(words, at + 1)
    );
  }
  return false;
}

/** "the nine towns", "the 12 riskiest routes", "the topics that …"; not "the national average". */
function namesKept(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    if (!word || word.gap > GAP_SPACE || has(word, UNIT)) return false;
    if (!/[^us]s$/.test(word.lower)) continue;
    return isCounted(words[from]) || WHICH.has(words[at + 1]?.lower ?? "");
  }
  return false;
}

/** Does a verb lead to what was seen, and not to what was done: "Noticed that 40% of calls …"? */
export const leadsToFinding = (words: readonly Word[], { verb, act }: Clause): boolean =>
  verb !== null &&
  !(verb.role & CHANGE) &&
  words[act + 1]?.gap === GAP_SPACE &&
  TELLS.has(words[act + 1]?.lower ?? "");

const TELLS = wordSet("that how why where what");
