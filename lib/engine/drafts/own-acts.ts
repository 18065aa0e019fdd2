import { BASE, GERUND } from "../lexicon/entries";
import { HELP, classOf } from "../lexicon/verb-classes";
import { CONJUNCTION, PERSON, PREPOSITION } from "../lexicon/word-classes";
import { GAP_COMMA, GAP_PAREN, type Word } from "../text/word";
import { asVerb } from "./as-verb";
import { isFunctionWord } from "./words";

/** "jointly", "have": what may stand between the writer and the verb. */
const isBetween = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.lower.endsWith("ly") || /^(?:then|first|also|have|has|had)$/.test(word.lower));

/** Does a word stand where the writer's own act does: first, behind a comma, "and" or "I"? */
export function opensAct(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before || word.gap >= GAP_COMMA || before.is & (CONJUNCTION | PERSON)) return true;
  return isBetween(before) && opensAct(words, at - 1);
}

/** "Helped them choose", "supported by": is somebody else's act told before it in its clause? */
function helpsBefore(words: readonly Word[], at: number): boolean {
  for (let place = at - 1; place >= 0; place -= 1) {
    const { lemma = "" } = asVerb(words[place] as Word, words[place - 1]) ?? {};
    if (classOf(lemma) & HELP) return true;
    if ((words[place]?.gap ?? 0) >= GAP_COMMA) return false;
  }
  return false;
}

/**
 * Is the verb at `at` an act of the writer's own? "The board chose a till", "helped the board choose"
 * and "assisted in choosing" tell of others; "by choosing" and "requests ranked by value" do not.
 */
export function isOwnAct(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word) return false;
  if (word.forms & GERUND) return before?.lower === "by" || !helpsBefore(words, at);
  const isBase = (word.forms & BASE) !== 0;
  if (opensAct(words, at)) return !isBase || !helpsBefore(words, at);
  if (isBase && before?.lower === "to") return !helpsBefore(words, at);
  // A past without an object, behind a thing, says what was done to it.
  return (
    !isBase &&
    (!next || next.gap >= GAP_COMMA || (next.is & (CONJUNCTION | PREPOSITION)) !== 0) &&
    !isFunctionWord(before?.lower ?? "")
  );
}

/** "because I chose it": a clause has a subject, so that an act in it is the writer's by "I" or by no subject. */
export function isSaidOfWriter(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before || word.gap >= GAP_PAREN || before.is & PERSON) return true;
  return isBetween(before) && isSaidOfWriter(words, at - 1);
}
