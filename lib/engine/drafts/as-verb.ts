import { BASE, PRESENT } from "../lexicon/entries";
import type { VerbReading } from "../lexicon/verbs";
import { NOUNISH, NUMERAL, PERSON, PREPOSITION, SPELLED } from "../lexicon/word-classes";
import { GAP_STOP, type Word } from "../text/word";

const BEFORE_NOUN =
  /^(?:a|an|the|of|for|in|with|from|on|by|at|into|its|their|this|that|each|every|no|all|and|or)$/;

/** The word as a verb where it stands, or null where it stands as a noun. */
export function asVerb(word: Word, before: Word | undefined): VerbReading | null {
  const reading =
    word.verbs?.find(({ form }) => form === "past" || form === "gerund") ?? word.verbs?.[0];
  if (!reading) return null;
  if (!before || word.gap >= GAP_STOP || (before.is & PERSON) !== 0) return reading;
  // "without delay", "for lead time"; but "without delaying" is a verb.
  if (before.is & PREPOSITION && before.lower !== "to" && word.forms & (BASE | PRESENT))
    return null;
  // "the cost", "a cut": a past that is also a base form stands as a noun.
  if (/^(?:an?|the|its|their|each|every)$/.test(before.lower) && word.forms & BASE) return null;
  const bare = reading.form === "base" || reading.form === "present";
  const noun = BEFORE_NOUN.test(before.lower) || (before.is & (NUMERAL | SPELLED)) !== 0;
  if (bare && before.lower !== "to" && (noun || (word.is & NOUNISH) !== 0)) return null;
  return reading;
}
