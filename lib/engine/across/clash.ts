import { figuresOf, type Figure } from "../drafts/figures";
import { isFunctionWord, stemOf } from "../drafts/words";
import { wordSet } from "../lexicon/word-list";
import { GERUND, PARTICIPLE, PAST } from "../lexicon/entries";
import {
  CAPITAL,
  CONJUNCTION,
  FREQUENCY,
  MONTH,
  NOUNISH,
  PREPOSITION,
  SPELLED,
  UNIT,
} from "../lexicon/word-classes";
import type { BulletReading } from "../text/read-bullet";
import { GAP_SPACE, type Word } from "../text/word";

/** The words of one wording and those of the other that cannot both be true of one thing. */
export type Clash = readonly [here: string, there: string];

/** Words on either side of a figure that can say what it measures. */
const NEAR = 4;
/** Shorter names differ by a letter and are others. */
const LONG_NAME = 5;

/**
 * Where two wordings of one bullet tell a figure, a date or a name in two ways, each of them. A fact
 * that only one of them tells is no clash: the two lead with different facts.
 */
export function clashesOf(here: BulletReading, there: BulletReading): readonly Clash[] {
  const others = [monthClash(here, there), nameClash(here, there)];
  return [...figureClashes(here, there), ...others.filter((clash) => clash !== null)];
}

type Counted = Figure & {
  readonly unit: string;
  readonly year: boolean;
  /** "by", "to", "for": a change by so much and one to so much are two facts. */
  readonly preposition: string;
  /** Stem of the verb that the figure belongs to; empty where none stands before it. */
  readonly verb: string;
  /** The noun right behind it, of what there are so many: "tickets" in "12 support tickets". */
  readonly noun: Word | undefined;
  /** The words right before it, where they say of what it is: "calls went from 40 to". */
  readonly frame: string;
  /** Stems of the nouns before it, back to its verb, and of those behind it. */
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
};

function figureClashes(here: BulletReading, there: BulletReading): readonly Clash[] {
  const [ours, theirs] = [figuresOf(here.text), figuresOf(there.text)];
  const onlyHere = without(ours, theirs);
  const onlyThere = without(theirs, ours);
  if (onlyHere.length === 0 || onlyThere.length === 0) return [];
  const clashes: Clash[] = [];
  const left = onlyHere.map((figure) => counted(here, figure));
  const right = onlyThere.map((figure) => counted(there, figure));
  for (const one of left) {
    const others = right.filter((other) => areOfOne(one, other));
    const rivals = left.filter((rival) => others[0] && areOfOne(rival, others[0]));
    const [other] = others;
    if (other && others.length === 1 && rivals.length === 1)
      clashes.push([withNoun(here, one), withNoun(there, other)]);
  }
  return clashes;
}

const without = (figures: readonly Figure[], others: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ key }) => !others.some((other) => other.key === key));

/**
 * Do both say how much there is of the same thing? A share or an amount needs a noun beside it that
 * both hold. A bare count is of one thing only where the same was done, or to the same object: "led
 * 12 engineers" and "coached 3 engineers" are both true. So with years, which need both.
 */
function areOfOne(one: Counted, other: Counted): boolean {
  if (one.unit !== other.unit || one.year !== other.year) return false;
  if (one.preposition !== "" && other.preposition !== "" && one.preposition !== other.preposition)
    return false;
  if (one.frame !== "" && one.frame === other.frame) return true;
  const sameAct = one.verb !== "" && one.verb === other.verb;
  const shared = overlap(nounsBeside(one), nounsBeside(other));
  if (one.year) return sameAct && shared;
  if (one.unit !== "") return shared;
  const sameNoun = one.noun !== undefined && nounStem(one.noun) === nounStem(other.noun);
  return sameNoun && (sameAct || overlap(one.before, other.before));
}

const nounsBeside = ({ before, after }: Counted): readonly string[] => [...before, ...after];

function overlap(some: Iterable<string>, others: Iterable<string>): boolean {
  const known = new Set(others);
  for (const stem of some) if (known.has(stem)) return true;
  return false;
}

function counted({ words }: BulletReading, figure: Figure): Counted {
  const first = words.findIndex(({ end }) => end > figure.start);
  let next = first;
  while ((words[next]?.start ?? Infinity) < figure.end) next += 1;
  const lead = first > 0 ? words[first - 1] : undefined;
  let start = first;
  while (start > 0 && words[start]?.gap === GAP_SPACE && !isVerb(words, start - 1)) start -= 1;
  const verb = start > 0 && words[start]?.gap === GAP_SPACE ? words[start - 1] : undefined;
  let end = next;
  while (end < words.length && !endsPhrase(words, end)) end += 1;
  return {
    ...figure,
    unit: figure.key.replace(/^[\d.e+-]+/, ""),
    year: /^(?:19|20)\d\d$/.test(figure.text),
    preposition: lead && lead.is & PREPOSITION ? lead.lower : "",
    verb: verb ? stemOf(verb.lower) : "",
    frame: frameBefore(words, first),
    noun: nounStem(words[next]) === "" ? undefined : heads(words.slice(next, end))[0],
    before: nounStems(words.slice(Math.max(start, first - NEAR), first)),
    after: nounStems(words.slice(next, Math.min(end, next + NEAR))),
  };
}

/** Words of one frame. */
const FRAME = 3;

/** Told in the same words up to the figure, two wordings speak of one thing; a lone verb is no such words. */
function frameBefore(words: readonly Word[], first: number): string {
  let start = first;
  while (start > 0 && first - start < FRAME && words[start]?.gap === GAP_SPACE) start -= 1;
  const frame = words.slice(start, first);
  const particular = frame.some((word) => nounStem(word) !== "" || /^\p{N}/u.test(word.lower));
  return frame.length > 1 && particular ? frame.map(({ lower }) => lower).join(" ") : "";
}

/** A past, a participle or a gerund, the line's first word, and any form after "to". */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.verbs) return false;
  const before = at > 0 ? words[at - 1] : undefined;
  if (!before || before.lower === "to") return true;
  if (!(word.forms & (PAST | PARTICIPLE | GERUND))) return false;
  // "support cost", "the cut"; but "…, cut rework" and "and cut rework".
  return !(word.is & NOUNISH) || word.gap !== GAP_SPACE || (before.is & CONJUNCTION) !== 0;
}

const endsPhrase = (words: readonly Word[], at: number): boolean =>
  words[at]?.gap !== GAP_SPACE || ((words[at]?.is ?? 0) & CONJUNCTION) !== 0 || isVerb(words, at);

/** Adjectives, measures and times that any two facts may share. */
const NO_SUBSTANCE = wordSet(
  "new old first last next main same other whole full early late small large big great good best better fewer less more high higher low lower long short quick fast faster open total overall average single shared key top extra",
);

/** The stem of a noun of substance, else nothing. */
function nounStem(word: Word | undefined): string {
  if (!word || !/^\p{L}/u.test(word.lower) || isFunctionWord(word.lower)) return "";
  if (word.is & (UNIT | FREQUENCY | SPELLED | MONTH) || NO_SUBSTANCE.has(word.lower)) return "";
  return /ly$/.test(word.lower) ? "" : stemOf(word.lower);
}

/** The nouns that others only lead up to: "latency" in "search latency", not "search". */
const heads = (words: readonly Word[]): readonly Word[] =>
  words.filter((word, at) => nounStem(word) !== "" && nounStem(words[at + 1]) === "");

const nounStems = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(heads(words).map(nounStem));

/** The figure as it stands, with the word that it counts. */
const withNoun = ({ text }: BulletReading, { start, end, noun }: Counted): string =>
  text.slice(start, noun?.end ?? end).trim();

function monthClash(here: BulletReading, there: BulletReading): Clash | null {
  const [ours, theirs] = [monthsOf(here), monthsOf(there)];
  const [one, other] = [ours[0], theirs[0]];
  if (!one || !other || ours.length > 1 || theirs.length > 1) return null;
  return one.lower.slice(0, 3) === other.lower.slice(0, 3) ? null : [one.text, other.text];
}

const monthsOf = ({ is, words }: BulletReading): readonly Word[] =>
  is & MONTH ? words.filter((word) => word.is & MONTH && word.is & CAPITAL) : [];

function nameClash(here: BulletReading, there: BulletReading): Clash | null {
  const [ours, theirs] = [here, there].map(({ names }) => names.map(({ text }) => text));
  for (const name of ours ?? []) {
    if (theirs?.includes(name)) continue;
    const other = theirs?.find((their) => !ours?.includes(their) && isMisspelled(name, their));
    if (other) return [name, other];
  }
  return null;
}

/** Two long names that differ by one letter, other than a last "s". */
function isMisspelled(one: string, other: string): boolean {
  const [a, b] = [bareName(one), bareName(other)];
  if (a === b || Math.min(a.length, b.length) < LONG_NAME) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const least = Math.min(a.length, b.length) - head;
  while (tail < least && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return a.length - head - tail <= 1 && b.length - head - tail <= 1;
}

const bareName = (name: string): string => name.toLowerCase().replace(/[’']?s$/, "");
