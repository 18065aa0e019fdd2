import { PAST } from "../lexicon/entries";
import { wordSet } from "../lexicon/word-list";
import { AUXILIARY, NUMERAL, SPELLED } from "../lexicon/word-classes";
import { has } from "./clause";
import { GAP_COMMA, GAP_SPACE, reading, type Word } from "./word";

/** ", since nobody used it", ", as both would fail": a reason, not a time or a role. */
const GIVES = wordSet("since as given");
const SUBJECTS = wordSet(
  "nobody no none few most half both neither all each every they it he she only that those these there our their the",
);

/** Does a clause that begins at `at` say why: "because …", ", since training was late", ", as 9 of 10 calls were"? */
export function givesReason(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  if (word.lower === "because") return next.lower !== "of";
  if (word.gap !== GAP_COMMA || !GIVES.has(word.lower)) return false;
  if (SUBJECTS.has(next.lower)) return true;
  if (word.lower === "as" && !has(next, NUMERAL | SPELLED)) return false;
  for (let verb = at + 2; verb < at + 8; verb++) {
    const told = words[verb];
    if (!told || told.gap > GAP_SPACE) return false;
    if (has(told, AUXILIARY) || reading(told, PAST)) return true;
  }
  return false;
}
