import { BASE, GERUND, PAST } from "../lexicon/entries";
import { CONJUNCTION, DETERMINER, MONTH, PERSON, PREPOSITION, UNIT } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { GAP_COLON, GAP_COMMA, GAP_PAREN, type Word } from "../text/word";
import { asVerb } from "./as-verb";
import { isFunctionWord } from "./words";

/** "jointly", "have": what may stand between the writer and the verb. */
const isBetween = ({ lower }: Word): boolean =>
  /ly$|^(?:then|first|also|have|has|had)$/.test(lower);
/** "built & tested" */
const isPair = (before: Word, word: Word): boolean => (before.forms & word.forms & PAST) !== 0;

/** Does a word stand where the writer's own act does: first, behind a comma, "and", "I" or "each Monday"? */
export function opensAct(words: readonly Word[], at: number): boolean {
  const [word, before, lead] = [words[at], words[at - 1], words[at - 2]];
  if (!word || !before || word.gap >= GAP_COMMA) return true;
  if (isBetween(before) || isPair(before, word)) return opensAct(words, at - 1);
  if (/day$/.test(before.lower) || before.is & (UNIT | MONTH))
    return opensAct(words, lead && lead.is & (DETERMINER | PREPOSITION) ? at - 2 : at - 1);
  return (before.is & (CONJUNCTION | PERSON)) !== 0;
}

/**
 * "because they took a day and bought nothing", "; before, testers checked it and found nothing": a
 * further verb of a clause that has a subject of its own.
 */
export function isOfClause(words: readonly Word[], at: number): boolean {
  const joint = words[at - 1];
  if (!joint || joint.gap >= GAP_COMMA || (joint.is & CONJUNCTION) === 0) return false;
  for (let place = at - 2; place >= 0; place -= 1) {
    const [word, next] = [words[place], words[place + 1]];
    if (!word || !next) return false;
    const opens = /^(?:because|before|while|when)$/.test(word.lower);
    if (!opens && next.gap < GAP_COMMA) continue;
    if (!opens && next.gap < GAP_COLON) return false;
    const told = words.slice(place + 2, at - 1).some(({ forms }) => forms & PAST);
    const acts = next.forms & PAST || next.is & PREPOSITION || /^(?:i|we)$/.test(next.lower);
    return !acts && place + 1 < at - 1 && (told || opens);
  }
  return false;
}

const HELPS = wordSet("help assist aid support contribute participate shadow observe attend");

/** "Helped them choose", "worked on migrating": is the verb somebody else's, or theirs as well? */
export function isHelped(words: readonly Word[], at: number): boolean {
  const { forms = 0 } = words[at] ?? {};
  if (words[at - 1]?.lower === "by" || !(forms & (BASE | GERUND))) return false;
  for (let place = at - 1; place >= 0; place -= 1) {
    const [word, next] = [words[place], words[place + 1]];
    if (!word || (next?.gap ?? 0) >= GAP_COMMA) return false;
    const { lemma = "" } = asVerb(word, words[place - 1]) ?? {};
    if (HELPS.has(lemma) || (lemma === "work" && next?.lower === "on")) return true;
    // "helped patients and cut waits" did the one and the other.
    if (word.lower === "by" || (word.is & CONJUNCTION && forms & PAST)) return false;
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
  const isBase = (word.forms & BASE) !== 0;
  if (word.forms & GERUND || (isBase && before?.lower === "to")) return !isHelped(words, at);
  if (opensAct(words, at)) return !isBase || !isHelped(words, at);
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
  return (isBetween(before) || isPair(before, word)) && isSaidOfWriter(words, at - 1);
}
