import { BASE, GERUND, PARTICIPLE, PAST } from "../lexicon/entries";
import { ACHIEVE, CHANGE, SHIFT, classOf } from "../lexicon/verb-classes";
import { CONJUNCTION, GENERIC, NOUNISH } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { GAP_COMMA, GAP_STOP, type Word } from "../text/word";

/** Which way a verb says that something went, "gone" to nothing; "some" where it says only that it did: improved. */
export type Change = "up" | "down" | "gone" | "won" | "some";

const UP = wordSet(
  "increase grow raise lift boost double triple quadruple multiply expand extend lengthen broaden deepen rise climb",
);
const DOWN = wordSet(
  "reduce cut lower decrease shorten halve save trim slash shrink minimize curb ease slow decelerate diminish prevent avert avoid fall drop decline",
);

const GONE = wordSet("eliminate eradicate vanish disappear");
/** Whether something of it was left they do not say. */
const MAY_END = wordSet(
  "cut drop prevent avert avoid stop remove retire end close cancel abolish scrap",
);

/** Without a direction of their own, and as often no change at all: "moved refunds first", "held interviews". */
const NEUTRAL = wordSet("move come go stay hold keep turn land pass hit");
const MADE_OF_CHANGE: Readonly<Record<string, Change>> = {
  reduction: "down",
  saving: "down",
  growth: "up",
  improvement: "some",
};

/** The change that a noun tells of: "a reduction", "growth", "a drop"; null where it tells of none. */
export function changeOfNoun(lower: string, lemmas: readonly string[]): Change | null {
  const bare = lower.replace(/s$/, "");
  if (Object.hasOwn(MADE_OF_CHANGE, bare)) return MADE_OF_CHANGE[bare] ?? null;
  if (lemmas.some((lemma) => UP.has(lemma))) return "up";
  return lemmas.some((lemma) => DOWN.has(lemma)) ? "down" : null;
}

/** What else a verb tells by the change that it tells of: what is gone went down, what was dropped may be gone. */
export function changesOfVerb(lemma: string): Change[] {
  const change = changeOf(lemma);
  return [
    ...(change ? [change] : []),
    ...(change === "gone" ? (["down"] as const) : MAY_END.has(lemma) ? (["gone"] as const) : []),
  ];
}

const MORE = wordSet("higher faster larger bigger longer");
const LESS = wordSet("fewer lower shorter smaller less");

/** "fewer reopened tickets": what a comparison tells. */
export const changeOfComparison = (lower: string): Change | null =>
  MORE.has(lower) ? "up" : LESS.has(lower) ? "down" : null;

/** "up a third", "down from 16", "was up by 4": not "set up 3 shops" nor "up to 3". */
export function changeOfParticle(words: readonly Word[], at: number): "up" | "down" | null {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (!word || !next || (word.lower !== "up" && word.lower !== "down")) return null;
  const piece =
    next.lower === "a" && /^(?:third|quarter|fifth|tenth)$/.test(words[at + 2]?.lower ?? "");
  if (!piece && !/^(?:by|from|half|\p{N}.*|\p{Sc}.*)$/u.test(next.lower)) return null;
  const acts = word.gap < GAP_COMMA ? (before?.verbs ?? []) : [];
  return acts.some(({ form, lemma }) => form !== "present" && lemma !== "be" && !NEUTRAL.has(lemma))
    ? null
    : word.lower;
}

/** The change that a verb tells of; null where it tells of none. */
export function changeOf(lemma: string): Change | null {
  if (NEUTRAL.has(lemma)) return null;
  if (UP.has(lemma)) return "up";
  if (DOWN.has(lemma)) return "down";
  if (GONE.has(lemma)) return "gone";
  const own = classOf(lemma);
  if (own & ACHIEVE) return "won";
  return own & (CHANGE | SHIFT) ? "some" : null;
}

/** "managed to cut", "decided to cut", "responsible for cutting": it was done, as far as is told. */
const DONE_TO = wordSet(
  "manage help continue begin start come go decide choose agree opt resolve commit vote have need get use able responsible",
);
/** "recommended cutting": it is told what for, not that it happened. */
const PROPOSES = wordSet("recommend propose suggest advise urge advocate consider plan");
/** "aimed at cutting", "with the goal of cutting". */
const AIMS = wordSet("aim target goal hope view focus work intent purpose");

const hasLemma = (word: Word | undefined, lemmas: { has(word: string): boolean }): boolean =>
  word !== undefined &&
  (lemmas.has(word.lower) || (word.verbs?.some(({ lemma }) => lemmas.has(lemma)) ?? false));

const MOVES = wordSet("move shift switch migrate transfer convert redirect route send");
/** "moved bookings to phone": where to, with nothing behind that the word could act on. */
function isPlaceOf(words: readonly Word[], at: number): boolean {
  const [next, behind] = [words[at + 1], words[at + 2]];
  const alone = !behind || behind.gap >= GAP_COMMA || (behind.is & CONJUNCTION) !== 0;
  return (
    alone &&
    ((next?.is ?? 0) & (NOUNISH | GENERIC)) !== 0 &&
    words.slice(Math.max(0, at - 5), at).some((word) => hasLemma(word, MOVES))
  );
}

/** Does the word begin what was only intended: "to cut", "for cutting", "aimed at cutting"? */
function opensPurpose(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  const before = words[at - 1];
  const next = words[at + 1]?.lower.endsWith("ly") ? words[at + 2] : words[at + 1];
  if (!next) return false;
  // An answer may begin with "to": what was settled is to be done.
  if (word.lower === "to")
    return (
      (next.forms & BASE) !== 0 &&
      word.gap < GAP_STOP &&
      !hasLemma(before, DONE_TO) &&
      !isPlaceOf(words, at)
    );
  if (!(next.forms & GERUND) || hasLemma(before, DONE_TO)) return false;
  if (/^(?:for|towards?)$/.test(word.lower) || hasLemma(word, PROPOSES)) return true;
  return /^(?:at|of|on)$/.test(word.lower) && hasLemma(before, AIMS);
}

/** Does a clause of what happened begin with the word: ", which fell", "and won"? */
function endsPurpose(word: Word, before: Word | undefined): boolean {
  const past = (word.forms & PAST) !== 0;
  if (word.gap > GAP_COMMA) return true;
  if (word.gap === GAP_COMMA) return past || !(word.forms & BASE);
  if (!past || word.forms & BASE) return false;
  return !(word.forms & PARTICIPLE) || ((before?.is ?? 0) & CONJUNCTION) !== 0;
}

/** The words that tell what was intended, not what happened, by their places. */
export function purposesOf(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open = false;
  words.forEach((word, at) => {
    if (open && endsPurpose(word, words[at - 1])) open = false;
    if (open) found.add(at);
    else open = opensPurpose(words, at);
  });
  return found;
}
