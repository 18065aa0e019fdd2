import type { Opener, OpenerForm } from "../types";
import type { Phrase } from "../lexicon/phrases";
import { BASE, GERUND, PARTICIPLE, PAST, PRESENT } from "../lexicon/entries";
import { readUnlisted, type Verb } from "../lexicon/verbs";
import {
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  FILLER,
  FREQUENCY,
  NUMERAL,
  PERSON,
  PREPOSITION,
  SHOUT,
} from "../lexicon/word-classes";
import { actAfterDuty, dutyAt, dutyLabel } from "./duties";
import { actsAsBase, actsAsGerund, actsAsPresent, isThing } from "./noun-openers";
import { isReducedPassive } from "./reduced-passive";
import { has } from "./clause";
import { GAP_COLON, GAP_COMMA, GAP_DASH, GAP_SPACE, reading, spanOf, type Word } from "./word";
import { wordSet } from "../lexicon/word-list";

/** The opener with its place among the words; `act` is the word of the main act, -1 where none. */
export type OpenerPlace = {
  readonly opener: Opener;
  readonly from: number;
  readonly to: number;
  readonly act: number;
  readonly verb: Verb | null;
};

/** Where the line really begins: after "I", "Successfully", "Discovery:", "As product owner,". */
function skipLeadIn(text: string, words: readonly Word[]): number {
  let at = labelEnd(text, words) ?? introEnd(words) ?? 0;
  if (has(words[at], PERSON) && (words[at]?.lower === "i" || words[at]?.lower === "we")) {
    at += 1;
    if (/^(?:have|had)$/.test(words[at]?.lower ?? "") && reading(words[at + 1], PARTICIPLE))
      at += 1;
  }
  return skipAdverbs(words, at);
}

function skipAdverbs(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length - 1 && isAdverb(words[at]) && words[at + 1]?.gap === GAP_SPACE) at += 1;
  return at;
}

const isAdverb = (word: Word | undefined) =>
  word !== undefined &&
  !word.verbs &&
  !has(word, FREQUENCY) &&
  (has(word, FILLER) ||
    ADVERBS.has(word.lower) ||
    (word.lower.endsWith("ly") && /^\w{5,}$/.test(word.lower)));

const ADVERBS = wordSet("also then often");

/** The end of a short label before a colon or dash: "Discovery: ran 12 interviews". */
function labelEnd(text: string, words: readonly Word[]): number | undefined {
  for (let at = 1; at < Math.min(words.length, 6); at++) {
    const word = words[at];
    if (!word || word.gap < GAP_COLON) continue;
    if (word.gap > GAP_DASH || text.slice(words[at - 1]?.end, word.start).includes(";"))
      return undefined;
    if (at > 1 && pastOf(words[0])) return undefined;
    const first = skipAdverbs(words, at);
    const acts =
      pastOf(words[first]) ||
      (!pastOf(words[0]) &&
        ((reading(words[first], GERUND) && actsAsGerund(words, first)) ||
          (reading(words[first], BASE) && actsAsBase(words, first))));
    return acts ? at : undefined;
  }
  return undefined;
}

const INTROS = wordSet("when while after");

/** The end of an opening phrase that a comma and a past verb follow: "In six months, cut …". */
function introEnd(words: readonly Word[]): number | undefined {
  if (!has(words[0], PREPOSITION) && !INTROS.has(words[0]?.lower ?? "")) return undefined;
  for (let at = 1; at < Math.min(words.length, 16); at++) {
    const word = words[at];
    if (word?.gap !== GAP_COMMA) continue;
    if (reading(word, PAST)) return at;
    if (has(word, PERSON) && reading(words[at + 1], PAST)) return at + 1;
  }
  return undefined;
}

/** The past of a word, be it in a list or only shaped like one: "Braised", "Spurred". */
function pastOf(word: Word | undefined): Verb | undefined {
  if (!word || word.verbs) return reading(word, PAST);
  if (word.is & ~(CAPITAL | SHOUT) || !word.lower.endsWith("ed")) return undefined;
  return readUnlisted(word.lower)?.[0];
}

function placeOf(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  form: OpenerForm,
  act = -1,
  verb: Verb | null = null,
): OpenerPlace {
  const { text: own, start, end } = spanOf(text, words, from, to);
  const lemma = form === "duty" ? null : (verb?.lemma ?? null);
  return { opener: { text: own, start, end, form, lemma }, from, to, act, verb };
}

/** Reads the opener: its words, its form, and the verb of the main act. Null where there is no word. */
export function readOpener(
  text: string,
  words: readonly Word[],
  phrases: readonly Phrase[],
): OpenerPlace | null {
  if (words.length === 0) return null;
  const listed = dutyLabel(words);
  const at = listed ? 0 : skipLeadIn(text, words);
  const duty = listed ?? dutyAt(words, at, phrases);
  if (duty) {
    const act = skipAdverbs(words, duty.to);
    const verb = actAfterDuty(words, act);
    return placeOf(text, words, duty.from, duty.to, "duty", verb ? act : -1, verb);
  }
  const word = words[at];
  if (!word) return placeOf(text, words, 0, 1, "other");
  const passive = has(word, AUXILIARY) && BE.has(word.lower) && reading(words[at + 1], PARTICIPLE);
  if (passive) return placeOf(text, words, at, at + 2, "passive", at + 1, { ...passive, role: 0 });
  const past = pastOf(word) ?? reading(word, PARTICIPLE);
  if (past && isReducedPassive(words, at, past))
    return placeOf(text, words, at, at + 1, "passive", at, { ...past, role: 0 });
  if (past && past.form === "past" && !isThing(words, at))
    return placeOf(text, words, at, at + 1, "past", at, past);
  const parted = partedVerb(word, words[at + 1]);
  if (parted) return placeOf(text, words, at, at + 2, "past", at + 1, parted);
  const present = presentAt(words, at);
  if (present) return placeOf(text, words, at, at + 1, "present", at, present);
  const gerund = reading(word, GERUND) ?? shapedGerund(word);
  if (gerund && actsAsGerund(words, at))
    return placeOf(text, words, at, at + 1, "gerund", at, gerund);
  const form = has(word, DETERMINER | PREPOSITION | CONJUNCTION | NUMERAL | PERSON)
    ? "other"
    : "nominal";
  return placeOf(text, words, at, at + 1, form);
}

const BE = wordSet("was were been being is are");

/** A present or base form that acts; of a word that no list holds only where an object follows. */
function presentAt(words: readonly Word[], at: number): Verb | undefined {
  const word = words[at];
  const present = reading(word, PRESENT);
  if (present && actsAsPresent(words, at)) return present;
  const base = reading(word, BASE);
  if (base && actsAsBase(words, at)) return base;
  if (!word || word.verbs || word.is & ~CAPITAL || !takesObject(words, at)) return undefined;
  if (!/^[a-z]{4,}$/.test(word.lower) || NOUN_ENDING.test(word.lower)) return undefined;
  const third = word.lower.endsWith("s");
  return {
    lemma: third ? word.lower.slice(0, -1) : word.lower,
    form: third ? "present" : "base",
    role: 0,
  };
}

const NOUN_ENDING =
  /(?:tion|ment|ness|ity|ance|ence|ship|ism|ist|er|or|al|ive|ous|ic|ly|ary|ss|us|is|ics)s?$/;

/** "Braise the shanks", "Thatches a roof": after a noun no determiner comes. */
function takesObject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.gap === GAP_SPACE && has(next, DETERMINER) && words[at + 2]?.gap === GAP_SPACE;
}

function shapedGerund(word: Word): Verb | undefined {
  if (word.verbs || word.is & ~CAPITAL || !word.lower.endsWith("ing")) return undefined;
  return readUnlisted(word.lower)?.[0];
}

/** First words of verbs of two: "A/B tested", "Beta tested", "Quality checked". */
const FIRSTS = wordSet(
  "a/b ab beta user load stress field usability live fast white co re quality unit soft hard hot cross spot",
);

function partedVerb(word: Word, next: Word | undefined): Verb | undefined {
  if (!next || next.gap !== GAP_SPACE || !FIRSTS.has(word.lower)) return undefined;
  const past = reading(next, PAST);
  return past && { ...past, lemma: `${word.text} ${past.lemma}` };
}
