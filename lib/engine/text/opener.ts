import type { Opener, OpenerForm } from "../types";
import type { Phrase } from "../lexicon/phrases";
import { BASE, GERUND, PARTICIPLE, PAST, PRESENT } from "../lexicon/entries";
import type { Verb } from "../lexicon/verbs";
import {
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  FILLER,
  NOUNISH,
  NUMERAL,
  PERSON,
  PREPOSITION,
  ROLE,
  SHOUT,
  VAGUE,
  wordClass,
} from "../lexicon/word-classes";
import { GAP_COLON, GAP_COMMA, GAP_DASH, GAP_SPACE, reading, type Word } from "./word";
import { wordSet } from "../lexicon/word-list";

/** The opener with its place among the words; `act` is the word of the main act, -1 where none. */
export type OpenerPlace = {
  readonly opener: Opener;
  readonly from: number;
  readonly to: number;
  readonly act: number;
  readonly verb: Verb | null;
};

/** Pairs that begin like a verb and are a thing or a title: "embedded systems", "bid management". */
const THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    embedded: "systems software system firmware engineer devices linux",
    distributed: "systems computing teams",
    applied: "mathematics statistics physics research science sciences machine",
    integrated: "circuits marketing circuit",
    advanced: "analytics excel knowledge sql proficiency degree user level",
    certified: "",
    registered: "nurse nurses",
    licensed: "",
    united: "",
    set: "of",
    cut: "of",
    cast: "of",
    proven: "",
    dedicated: "",
    motivated: "",
    skilled: "",
    experienced: "",
    seasoned: "",
    accomplished: "",
    qualified: "",
    detailed: "knowledge understanding",
    managed: "services",
    automated: "testing",
    paid: "search social media ads",
    shared: "services",
    fixed: "income assets",
    built: "environment",
    led: "",
    left: "",
  }).map(([first, seconds]) => [first, new Set(seconds ? seconds.split(" ") : [])]),
);

const HEADS = wordSet(
  "management development engineering administration planning testing analysis design support strategy assurance coordination research operations owner manager lead engineer system+ service+ skills knowledge experience process procedures maintenance preparation reporting tracking monitoring",
);

const has = (word: Word | undefined, bits: number) => word !== undefined && (word.is & bits) !== 0;

/** Does the pair only look like a verb? Titles need a capital after them ("Certified Scrum Master"). */
function isThing(word: Word, next: Word | undefined, after: Word | undefined): boolean {
  if (NOUN_PAST.has(word.lower) && next && HEADS.has(next.lower) && endsHead(after)) return true;
  const seconds = THINGS.get(word.lower);
  if (!seconds || !next) return false;
  if (word.lower === "led") return has(word, SHOUT) && !has(next, SHOUT);
  if (word.lower === "left") return false;
  if (seconds.size > 0) return seconds.has(next.lower);
  return has(next, CAPITAL | ROLE) || /^(?:in|and|team|with|track|ability)$/.test(next.lower);
}

/** Pasts that are nouns as well: "Bid management", "Forecast reporting". */
const NOUN_PAST = wordSet("bid cost cast spread broadcast forecast input bet hit set");

const endsHead = (word: Word | undefined) =>
  word === undefined ||
  word.gap > GAP_SPACE ||
  (has(word, PREPOSITION | CONJUNCTION) && word.lower !== "by" && word.lower !== "to");

/** A base form that opens a sentence rather than a noun phrase: "Define new rules", not "Design system". */
function actsAsBase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  if (has(next, ROLE) && next.gap === GAP_SPACE) return false;
  if (HEADS.has(next.lower) || next.lower === "of") return false;
  if (!has(word, NOUNISH)) return true;
  if (has(next, DETERMINER | NUMERAL | VAGUE)) return true;
  const second = words[at + 2];
  if (next.lower === "and")
    return reading(second, BASE) !== undefined && !has(words[at + 3], PREPOSITION);
  if (next.lower === "with" || next.lower === "for" || next.gap > GAP_SPACE) return false;
  return next.lower.endsWith("s") || has(next, VAGUE);
}

/** A third-person form that is a verb rather than a plural: "Manages a team", "Reports to". */
function actsAsPresent(words: readonly Word[], at: number): boolean {
  const lemma = reading(words[at], PRESENT)?.lemma ?? "";
  const next = words[at + 1];
  if (!next || next.lower === "of") return false;
  if (has(next, DETERMINER | NUMERAL | VAGUE)) return true;
  const nounish = (wordClass(lemma) & NOUNISH) !== 0;
  return !nounish || (next.gap === GAP_SPACE && !has(next, PREPOSITION | CONJUNCTION | AUXILIARY));
}

/** A gerund that is a verb; "Marketing manager" and "Testing of pumps" are not. */
function actsAsGerund(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next) return false;
  return !(
    next.gap === GAP_SPACE &&
    (has(next, ROLE) || next.lower === "of" || HEADS.has(next.lower))
  );
}

/** Where the line really begins: after "I", "Successfully", "Discovery:", "As product owner,". */
function skipLeadIn(words: readonly Word[]): number {
  let at = labelEnd(words) ?? introEnd(words) ?? 0;
  if (has(words[at], PERSON) && (words[at]?.lower === "i" || words[at]?.lower === "we")) {
    at += 1;
    if (/^(?:have|had)$/.test(words[at]?.lower ?? "") && reading(words[at + 1], PARTICIPLE))
      at += 1;
  }
  while (at < words.length - 1 && isAdverb(words[at]) && words[at + 1]?.gap === GAP_SPACE) at += 1;
  return at;
}

const isAdverb = (word: Word | undefined) =>
  word !== undefined &&
  !word.verbs &&
  (has(word, FILLER) ||
    ADVERBS.has(word.lower) ||
    (word.lower.endsWith("ly") && /^\w{5,}$/.test(word.lower)));

const ADVERBS = wordSet("also then often");

/** The end of a short label before a colon or dash: "Discovery: ran 12 interviews". */
function labelEnd(words: readonly Word[]): number | undefined {
  for (let at = 1; at < Math.min(words.length, 6); at++) {
    const word = words[at];
    if (!word || word.gap < GAP_COLON) continue;
    if (word.gap > GAP_DASH) return undefined;
    if (reading(words[0], PAST) && !reading(word, PAST)) return undefined;
    if (at > 1 && reading(words[0], PAST)) return undefined;
    return reading(word, PAST) || reading(word, GERUND) ? at : undefined;
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

/** Reads the opener: its words, its form, and the verb of the main act. Null where there is no word. */
export function readOpener(
  text: string,
  words: readonly Word[],
  phrases: readonly Phrase[],
): OpenerPlace | null {
  if (words.length === 0) return null;
  const at = skipLeadIn(words);
  const duty = phrases.find(
    ({ kind, from, to }) => kind === "duty" && from <= at && to > at && from >= at - 1,
  );
  const place = (
    from: number,
    to: number,
    form: OpenerForm,
    act: number,
    verb: Verb | null,
  ): OpenerPlace => {
    const start = words[from]?.start ?? 0;
    const end = words[to - 1]?.end ?? start;
    return {
      opener: { text: text.slice(start, end), start, end, form, lemma: verb?.lemma ?? null },
      from,
      to,
      act,
      verb,
    };
  };
  if (duty) {
    let act = duty.to;
    while (isAdverb(words[act])) act += 1;
    const verb = reading(words[act], GERUND) ?? reading(words[act], BASE) ?? null;
    const found = verb && !actsLikeNoun(words, act) ? verb : null;
    const whole = place(duty.from, duty.to, "duty", found ? act : -1, found);
    return { ...whole, opener: { ...whole.opener, lemma: null } };
  }
  const word = words[at];
  const next = words[at + 1];
  if (!word) return place(0, 1, "other", -1, null);
  if (has(word, AUXILIARY) && /^(?:was|were|been|being|is|are)$/.test(word.lower) && next) {
    const verb = reading(next, PARTICIPLE);
    if (verb) return place(at, at + 2, "passive", at + 1, verb);
  }
  const past = reading(word, PAST) ?? (word.verbs ? undefined : unknownPast(word));
  if (past && !isThing(word, next, words[at + 2])) return place(at, at + 1, "past", at, past);
  const split = splitVerb(word, next);
  if (split) return place(at, at + 2, "past", at + 1, split);
  const present = reading(word, PRESENT);
  if (present && actsAsPresent(words, at)) return place(at, at + 1, "present", at, present);
  const base = reading(word, BASE);
  if (base && actsAsBase(words, at)) return place(at, at + 1, "present", at, base);
  const gerund = reading(word, GERUND);
  if (gerund && actsAsGerund(words, at)) return place(at, at + 1, "gerund", at, gerund);
  const form = has(word, DETERMINER | PREPOSITION | CONJUNCTION | NUMERAL | PERSON)
    ? "other"
    : "nominal";
  return place(at, at + 1, form, -1, null);
}

const actsLikeNoun = (words: readonly Word[], at: number) =>
  !actsAsGerund(words, at) && words[at + 1] !== undefined;

const NO_VERB =
  /^(?:need|seed|speed|breed|indeed|hundred|sacred|naked|wicked|rugged|unlimited|bed|shed|red|feed|weed)$/;

/** A past form that the table lacks: "Braised", "Spurred". Other trades have verbs of their own. */
function unknownPast(word: Word): Verb | undefined {
  const { lower } = word;
  if (
    !/^[a-z]{2,}(?:-[a-z]+)?ed$/.test(lower) ||
    NO_VERB.test(lower) ||
    word.is & ~(CAPITAL | SHOUT)
  )
    return undefined;
  const stem = lower.slice(0, -2);
  const lemma = /([^aeiouls])\1$/.test(stem)
    ? stem.slice(0, -1)
    : /(?:[aeiou][^aeiouwxy]|[csvz]|[^aeiou]l|[rl]g)$/.test(stem) &&
        !/(?:er|en|on|or|it|ow|ew)$/.test(stem)
      ? `${stem}e`
      : stem;
  return { lemma, form: "past", role: 0 };
}

/** "A/B tested", "Beta tested", "User tested": a verb of two words. */
function splitVerb(word: Word, next: Word | undefined): Verb | undefined {
  if (!next || next.gap !== GAP_SPACE) return undefined;
  if (
    !/^(?:a\/b|ab|beta|user|load|stress|field|usability|live|fast|white|co|re|quality|unit|soft|hard|hot|cross)$/.test(
      word.lower,
    )
  )
    return undefined;
  const past = reading(next, PAST);
  return past && { ...past, lemma: `${word.text} ${past.lemma}` };
}
