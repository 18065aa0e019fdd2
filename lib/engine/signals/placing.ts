import { DETERMINER, MONTH, NUMERAL, SPELLED, UNIT } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { particulars } from "../text/particular";
import type { Word } from "../text/word";
import { isDefinite } from "./phrasal";
import type { Act } from "./scan";

/** Acts that place one thing before or away from another. */
const PLACES = wordSet(
  "move put shift bring bump push pull take leave build test write run do schedule ship fix hire open teach serve plan",
);
const MOVES = wordSet("move put shift bring pull take schedule place bump push");
/** "Bumped two stories to the top". */
const ENDS = wordSet("top front back bottom head end");
const BEFORE = wordSet("before behind off out first");
/** Done early, and put before no other thing. */
const DATES = wordSet(
  "schedule time deadline+ storm+ season winter summer spring autumn christmas holiday+ launch opening audit inspection visit+ rain frost peak rush election+",
);

/** "ahead of the new photos", and not "ahead of the season". */
function isAhead(words: readonly Word[], at: number): boolean {
  if (words[at + 1]?.lower !== "of") return false;
  const what = (words[at + 2]?.is ?? 0) & DETERMINER ? words[at + 3] : words[at + 2];
  return what !== undefined && !(what.is & (NUMERAL | MONTH | UNIT)) && !DATES.has(what.lower);
}

/** Is one thing of the act put ahead of another? */
export function putsAhead(words: readonly Word[], { act, to }: Act): boolean {
  for (let at = act + 2; at < to; at++)
    if (words[at]?.lower === "ahead" && isAhead(words, at)) return true;
  return false;
}

/** "Moved checkout tests ahead of all others", "put it before the redesign", "built refunds first". */
export function puts(words: readonly Word[], { verb, act, to }: Act): boolean {
  if (!PLACES.has(verb.lemma)) return false;
  const moves = MOVES.has(verb.lemma);
  for (let at = act + 2; at < to; at++) {
    const lower = words[at]?.lower ?? "";
    const next = words[at + 1];
    if (lower === "first") return next === undefined || next.gap > 0 || AFTER_FIRST.has(next.lower);
    if (!moves) continue;
    if (ENDS.has(lower) && words[at - 1]?.lower === "the" && words[at - 2]?.lower === "to")
      return true;
    if (lower === "ahead") return isAhead(words, at);
    if (BEFORE.has(lower) && next && lower !== "before" && lower !== "out") return true;
    if (lower === "before" && next && !(next.is & NUMERAL)) return true;
    if (lower === "out" && next?.lower === "of") return true;
    if (lower === "from" && next && !(next.is & (NUMERAL | SPELLED)))
      return verb.lemma === "move" && particulars(words, act + 1, at).content > 1;
  }
  return false;
}

/** Made into or moved to another: "moved story time to the laundromat", "split the queue into three". */
export const TURNS = new Map([
  ["move", "to"],
  ["shift", "to"],
  ["split", "into"],
  ["turn", "into"],
  ["merge", "into"],
  ["fold", "into"],
  ["pool", "into"],
  ["write", "down"],
  ["take", "down"],
  ["bring", "down"],
]);

export function turns(words: readonly Word[], { verb, act, to }: Act): boolean {
  const particle = TURNS.get(verb.lemma);
  if (!particle) return false;
  for (let at = act + 2; at < to - 1; at++) {
    if (words[at]?.lower !== particle) continue;
    const next = words[at + 1];
    if (particle === "down") return next?.lower === "from" && isDefinite(words[act + 1]);
    return isDefinite(next) && particulars(words, act + 1, to).particular >= 1;
  }
  return false;
}

const AFTER_FIRST = wordSet("while because so and for before");
