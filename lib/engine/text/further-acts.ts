import { BASE, PARTICIPLE, PAST, PRESENT } from "../lexicon/entries";
import type { Verb } from "../lexicon/verbs";
import { wordSet } from "../lexicon/word-list";
import {
  CHANGEABLE,
  CONJUNCTION,
  DETERMINER,
  FREQUENCY,
  NOUNISH,
  NUMERAL,
  PREPOSITION,
  ROLE,
  SPELLED,
  VAGUE,
  wordClass,
} from "../lexicon/word-classes";
import { has, type Start } from "./clause";
import { GAP_COMMA, GAP_DASH, GAP_SPACE, reading, type Word } from "./word";
import { fallsLater } from "./own-subjects";

/** Verbs that go on from the first one: "cut the form and halved calls", "ranks it and says no". */

/** Participles that describe a noun after "and" or a comma more often than they tell an act. */
const DESCRIBES = wordSet(
  "related associated detailed advanced mixed fixed required dedicated limited complicated certified licensed needed based distributed embedded shared trusted expected paid phased aged targeted automated integrated",
);

/** Does a past form after a comma or "and" tell a further act? */
export function tells(words: readonly Word[], at: number, open: Start, joinedBy: string): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || next.lower === "by") return false;
  if (fallsLater(words, at)) return false;
  if (word.gap >= GAP_DASH) return true;
  const sure = has(next, DETERMINER | NUMERAL | SPELLED | CHANGEABLE) || isPronoun(next);
  if (DESCRIBES.has(word.lower)) return sure;
  if (sure || joinedBy === "which" || !reading(word, PARTICIPLE)) return true;
  if (open.kind === "method") return open.act < 0 && joinedBy === "and";
  return joinedBy !== "and" || !joinsNouns(words, at - 1, open);
}

const isPronoun = ({ lower }: Word) => PRONOUNS.has(lower);
const PRONOUNS = wordSet("it them him her");

/** "trips, tours and guided walks", "to protected and restricted areas": this "and" joins nouns. */
function joinsNouns(words: readonly Word[], and: number, open: Start): boolean {
  const before = words[and - 1];
  if (before && reading(before, PARTICIPLE) && has(words[and - 2], PREPOSITION | DETERMINER))
    return true;
  if (has(words[and + 2], PREPOSITION) || !words[and + 2]) return false;
  for (let at = and - 1; at > open.act + 1; at--) {
    const word = words[at];
    if (!word || has(word, CONJUNCTION)) return false;
    if (word.gap === GAP_COMMA) return !reading(word, PAST);
  }
  return false;
}

/** A present form after a comma or "and" that goes on from a first act in the present. */
export function goesOn(words: readonly Word[], at: number, main: Verb | null): Verb | undefined {
  const form = main?.form === "present" ? PRESENT : main?.form === "base" ? BASE : 0;
  const verb = form ? reading(words[at], form) : undefined;
  return verb && acts(words, at, verb) ? verb : undefined;
}

/** After "which", "who" or "that": "who now cover four wards", "that sorts letters". */
export function relativePresent(
  words: readonly Word[],
  at: number,
  joinedBy: string,
): Verb | undefined {
  const verb =
    reading(words[at], PRESENT) ?? (joinedBy === "which" ? undefined : reading(words[at], BASE));
  if (!verb || verb.lemma === "be") return undefined;
  return joinedBy === "who" || verb.form === "present" || acts(words, at, verb) ? verb : undefined;
}

const PARTICLES = wordSet("up back out off down in over");

/** Does an object, a particle or nothing that makes it a noun follow? */
function acts(words: readonly Word[], at: number, verb: Verb): boolean {
  const next = words[at + 1];
  if (!next || next.gap > GAP_SPACE) return false;
  if (has(next, DETERMINER | NUMERAL | SPELLED | FREQUENCY | VAGUE) || isPronoun(next)) return true;
  if (PARTICLES.has(next.lower) || (next.lower === "to" && verb.lemma === "report")) return true;
  if (has(next, CONJUNCTION) || (has(next, ROLE) && !next.lower.endsWith("s"))) return false;
  if ((wordClass(verb.lemma) & NOUNISH) === 0) return true;
  return !has(next, PREPOSITION | ROLE) && (isPlural(next) || isPlural(words[at + 2]));
}

const isPlural = (word: Word | undefined) =>
  word !== undefined && word.gap === GAP_SPACE && /[^us]s$/.test(word.lower);
