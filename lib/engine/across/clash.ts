import { figuresOf, type Figure } from "../drafts/figures";
import { isFunctionWord, stemOf } from "../drafts/words";
import { CAPITAL, MONTH } from "../lexicon/word-classes";
import type { BulletReading } from "../text/read-bullet";
import type { Word } from "../text/word";

/** The words of one wording and those of the other that cannot both be true of one thing. */
export type Clash = readonly [here: string, there: string];

/** Words on either side of a figure that can say what it measures. */
const NEAR = 4;
/** Shorter names differ by a letter and are others. */
const LONG_NAME = 5;

/**
 * Where two wordings of one bullet tell a figure, a date or a name in two ways; null where they do
 * not. A fact that only one of them tells is no clash: the two lead with different facts.
 */
export function clashOf(here: BulletReading, there: BulletReading): Clash | null {
  return figureClash(here, there) ?? monthClash(here, there) ?? nameClash(here, there);
}

type Counted = Figure & {
  readonly unit: string;
  readonly year: boolean;
  /** The first word of substance behind it: of what there are so many. */
  readonly noun: string;
  readonly near: ReadonlySet<string>;
};

function figureClash(here: BulletReading, there: BulletReading): Clash | null {
  const [ours, theirs] = [figuresOf(here.text), figuresOf(there.text)];
  const onlyHere = without(ours, theirs);
  const onlyThere = without(theirs, ours);
  if (onlyHere.length === 0 || onlyThere.length === 0) return null;
  const left = onlyHere.map((figure) => counted(here, figure));
  const right = onlyThere.map((figure) => counted(there, figure));
  for (const one of left) {
    const others = right.filter((other) => areOfOne(one, other));
    const rivals = left.filter((rival) => others[0] && areOfOne(rival, others[0]));
    const [other] = others;
    if (other && others.length === 1 && rivals.length === 1)
      return [withNoun(here, one), withNoun(there, other)];
  }
  return null;
}

const without = (figures: readonly Figure[], others: readonly Figure[]): readonly Figure[] =>
  figures.filter(({ key }) => !others.some((other) => other.key === key));

/** Do both say how much there is of the same thing? */
function areOfOne(one: Counted, other: Counted): boolean {
  if (one.unit !== other.unit || one.year !== other.year) return false;
  if (one.year) return true;
  if (one.unit === "") return one.noun !== "" && one.noun === other.noun;
  for (const stem of one.near) if (other.near.has(stem)) return true;
  return false;
}

function counted({ words }: BulletReading, figure: Figure): Counted {
  const at = words.findIndex(({ end }) => end > figure.start);
  let after = at;
  while ((words[after]?.start ?? Infinity) < figure.end) after += 1;
  const around = [...words.slice(Math.max(0, at - NEAR), at), ...words.slice(after, after + NEAR)];
  const unit = figure.key.replace(/^[\d.e+]+/, "");
  return {
    ...figure,
    unit,
    year: /^(?:19|20)\d\d$/.test(figure.text),
    noun: nounOf(words[after]),
    // What a bare count is of stands right behind it.
    near: unit === "" ? NOTHING : stemsOf(around),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

const nounOf = (word: Word | undefined): string =>
  word && /^\p{L}/u.test(word.lower) && !isFunctionWord(word.lower) ? stemOf(word.lower) : "";

const stemsOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.map(nounOf).filter((stem) => stem !== ""));

/** The figure as it stands, with the word that it counts. */
function withNoun({ text, words }: BulletReading, figure: Counted): string {
  const next = words.find(({ start }) => start >= figure.end);
  return figure.noun !== "" && next
    ? text.slice(figure.start, next.end)
    : text.slice(figure.start, figure.end).trim();
}

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
