import {
  CHANGE_IF_MEASURED,
  classOf,
  COLLECT,
  HELP,
  INTEND,
  REPORT,
  TAKES_TO,
  UPKEEP,
} from "../lexicon/verb-classes";
import { DETERMINER, MONTH } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { tokenize } from "../text/tokenize";
import { GAP_COMMA, GAP_SPACE, type Word } from "../text/word";
import type { AnswerValue, Rung, Story } from "../types";
import { asVerb } from "./as-verb";
import { amountsOf, courseOf, coursesOf, unitFamily, type Course, type Hedge } from "./amounts";
import {
  changeOfComparison,
  changeOfNoun,
  changeOfParticle,
  changesOfVerb,
  purposesOf,
  type Change,
} from "./changes";
import { isHelped, isOwnAct, isSaidOfWriter, opensAct } from "./own-acts";
import { heightOf, isAbove, rungOf, rungOfLemma } from "./rungs";
import { formsOfWord, meantBy, oneSpelling, piecesOf, unhyphenated } from "./same-word";
import { HESITATION } from "./tidy";
import { isFunctionWord } from "./words";

/** What is known of a figure: the units that stood behind it, and whether it was "over" or "under" it. */
export type KnownFigure = {
  readonly units: Set<string>;
  readonly hedges: Set<Hedge["than"]>;
  /** The person said yes to it: it may count anything. */
  confirmed: boolean;
};

/** What a wording may draw on. */
export type Backing = {
  readonly figures: Map<string, KnownFigure>;
  /** How many there are of a noun, by its forms. */
  readonly counted: Map<string, Set<string>>;
  readonly digits: Set<string>;
  readonly units: Set<string>;
  /** First three letters. */
  readonly months: Set<string>;
  readonly stems: Set<string>;
  /** Stems outside of what was only intended: a change is told by these alone. */
  readonly told: Set<string>;
  /** Words as they are written, in lower case. */
  readonly written: Set<string>;
  /** Every word, text by text, for what an abbreviation stands for. */
  readonly texts: (readonly string[])[];
  /** Lemmas of every word that may be a verb, and of those that stand as one. */
  readonly lemmas: Set<string>;
  readonly verbs: Set<string>;
  /** Verbs that are told as the writer's own acts. */
  readonly own: Set<string>;
  /** Verbs that are told of others, or that say more than the answer to who settled it. */
  readonly above: Set<string>;
  /** What the answer "afterwards" tells, verb and object: "cut builds". */
  readonly results: Set<string>;
  /** Bits of what the acts are: made, learned, aligned. */
  acts: number;
  /** An act that is more than help or upkeep. */
  craft: boolean;
  /** Height of the highest rung that the line or the answers hold; smaller is higher. */
  height: number;
  /** The changes that they tell of: another verb for one of them is a matter of style. */
  readonly happened: Set<Change>;
  /** Those, and the changes that they name as a purpose. */
  readonly intended: Set<Change>;
  /** Those of the changes that happened which others were not only helped with. */
  readonly ownChanges: Set<Change>;
  /** Words of the clauses that tell of a change, with the changes that they tell of. */
  readonly changed: Map<string, Set<Change>>;
  readonly courses: Course[];
};

const nothing = (height: number): Backing => ({
  figures: new Map(),
  counted: new Map(),
  digits: new Set(),
  units: new Set(),
  months: new Set(),
  stems: new Set(),
  told: new Set(),
  written: new Set(),
  texts: [],
  lemmas: new Set(),
  verbs: new Set(),
  own: new Set(),
  above: new Set(),
  results: new Set(),
  acts: 0,
  craft: false,
  height,
  happened: new Set(),
  intended: new Set(),
  ownChanges: new Set(),
  changed: new Map(),
  courses: [],
});

/** Figures in other words: "second" and "2nd", "one" and "1", "a single". */
const NUMBER_WORDS = wordSet(
  "first second third fourth fifth sixth seventh eighth ninth tenth one single",
);
const NUMBER_KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, at) => [word, `${at + 1}`]),
);

/** "May" is a month by its capital alone. */
export const isMonth = ({ is, text }: Word): boolean => (is & MONTH) !== 0 || text === "May";

/** Forms of a word by which another spelling of it is met: with a hyphen, in two words, in one. */
function addForms(known: Set<string>, word: Word, next: Word | undefined): void {
  for (const form of formsOfWord(word.lower)) known.add(form);
  for (const piece of piecesOf(word.lower)) for (const form of formsOfWord(piece)) known.add(form);
  known.add(unhyphenated(word.lower));
  if (next && next.gap === GAP_SPACE && !isFunctionWord(word.lower))
    known.add(unhyphenated(word.lower + next.lower));
}

const WEAK = HELP | INTEND | TAKES_TO | UPKEEP | COLLECT | REPORT | CHANGE_IF_MEASURED;
/** Verbs that say nothing of what was done. */
const EMPTY = wordSet("be have do get make use go come work need want take give let keep");

function addVerbs({ lemmas, verbs }: Backing, word: Word, before: Word | undefined): void {
  for (const { lemma } of word.verbs ?? []) lemmas.add(lemma);
  const verb = asVerb(word, before);
  if (verb) verbs.add(verb.lemma);
}

/** Whose acts the verbs of a text are, and what they settle. */
function addActs(
  backing: Backing,
  words: readonly Word[],
  isOwn: (words: readonly Word[], at: number) => boolean,
  limit: Rung | null,
): void {
  words.forEach((word, at) => {
    const before = words[at - 1];
    const reading = asVerb(word, before);
    // "customer calls" are a thing.
    const lemma = reading?.form === "present" && !opensAct(words, at) ? null : reading?.lemma;
    if (lemma && !isOwn(words, at)) {
      if (!EMPTY.has(lemma)) backing.above.add(lemma);
      return;
    }
    for (const verb of word.verbs ?? []) backing.acts |= classOf(verb.lemma);
    if (lemma && !EMPTY.has(lemma) && !isThing(before)) addOwnAct(backing, lemma, limit);
  });
}

/** "the order": a noun that reads like a verb. */
const isThing = (before: Word | undefined): boolean =>
  before !== undefined && (before.is & DETERMINER) !== 0 && before.lower !== "that";

function addOwnAct(backing: Backing, lemma: string, limit: Rung | null): void {
  const rung = rungOfLemma(lemma);
  if (limit && isAbove(rung, limit)) {
    backing.above.add(lemma);
    return;
  }
  backing.own.add(lemma);
  if (rung) backing.height = Math.min(backing.height, heightOf(rung));
  if (rung !== "recommended" && (classOf(lemma) === 0 || classOf(lemma) & ~WEAK))
    backing.craft = true;
}

/** The changes that a word tells of where it stands. */
export function changesAt(words: readonly Word[], at: number): Change[] {
  const { lower = "", verbs = [] } = words[at] ?? {};
  const lemmas = verbs.map(({ lemma }) => lemma);
  const all = [
    ...lemmas.flatMap(changesOfVerb),
    changeOfNoun(lower, lemmas),
    changeOfComparison(lower),
    changeOfParticle(words, at),
  ];
  return all.filter((change) => change !== null);
}

function addChanged({ changed }: Backing, words: readonly Word[], change: Change): void {
  for (const form of words.flatMap(({ lower }) => formsOfWord(lower)))
    changed.set(form, (changed.get(form) ?? new Set()).add(change));
}

/** The words of the clause in which a word stands. */
function clauseAt(words: readonly Word[], at: number): readonly Word[] {
  let [start, end] = [at, at + 1];
  while (start > 0 && (words[start]?.gap ?? 0) < GAP_COMMA) start -= 1;
  while (end < words.length && (words[end]?.gap ?? 0) < GAP_COMMA) end += 1;
  return words.slice(start, end);
}

function addChange(backing: Backing, words: readonly Word[], at: number, aim: boolean): void {
  for (const change of changesAt(words, at)) {
    backing.intended.add(change);
    if (aim) continue;
    backing.happened.add(change);
    if (!isHelped(words, at)) backing.ownChanges.add(change);
    addChanged(backing, clauseAt(words, at), change);
  }
}

function addWords(backing: Backing, words: readonly Word[]): void {
  const purposes = purposesOf(words);
  words.forEach((word, at) => {
    const aim = purposes.has(at);
    backing.written.add(word.lower);
    addForms(backing.stems, word, words[at + 1]);
    if (!aim) addForms(backing.told, word, words[at + 1]);
    if (isMonth(word)) backing.months.add(word.lower.slice(0, 3));
    const family = unitFamily(word.lower);
    if (family) backing.units.add(family);
    if (NUMBER_WORDS.has(word.lower)) knownFigure(backing, NUMBER_KEYS[word.lower] ?? "1");
    addChange(backing, words, at, aim);
  });
  for (const form of meantBy(words.map(({ lower }) => lower))) {
    backing.stems.add(form);
    const family = unitFamily(form);
    if (family) backing.units.add(family);
  }
  backing.texts.push(words.map(({ lower }) => lower));
}

function knownFigure({ figures }: Backing, key: string): KnownFigure {
  const known = figures.get(key) ?? { units: new Set(), hedges: new Set(), confirmed: false };
  figures.set(key, known);
  return known;
}

function addAmounts(backing: Backing, text: string, words: readonly Word[]): Course[] {
  const amounts = amountsOf(text, words);
  for (const { key, unit, counts, hedge } of amounts) {
    const known = knownFigure(backing, key);
    known.units.add(unit);
    if (unit !== "") backing.units.add(unit);
    if (hedge) known.hedges.add(hedge.than);
    // "4 out of 10 callers" may be told as "4 in 10".
    const said = key.includes("/") ? [key, ...key.split("/")] : [key];
    for (const one of said) knownFigure(backing, one);
    for (const form of counts)
      for (const one of said)
        backing.counted.set(form, (backing.counted.get(form) ?? new Set()).add(one));
  }
  for (const [run] of text.matchAll(/\p{N}+/gu)) backing.digits.add(run);
  return coursesOf(text, amounts);
}

function addCourses(backing: Backing, courses: readonly Course[], words: readonly Word[]): void {
  for (const course of courses) {
    backing.courses.push(course);
    for (const change of [course.ratio === 0 ? "gone" : course.way, course.way, "some"] as const) {
      backing.happened.add(change);
      backing.intended.add(change);
      backing.ownChanges.add(change);
    }
    addChanged(backing, words, course.way);
  }
}

/** One text of the person's: its words, its figures, its acts and its changes. */
function addText(backing: Backing, text: string): readonly Word[] {
  const words = tokenize(text);
  addWords(backing, words);
  words.forEach((word, at) => addVerbs(backing, word, words[at - 1]));
  addCourses(backing, addAmounts(backing, text, words), words);
  return words;
}

/** A word that the person said yes to counts as theirs, and no more than that word. */
function addConfirmed(backing: Backing, text: string): void {
  const words = tokenize(text);
  const { happened, intended, ownChanges, changed } = nothing(0);
  addWords(Object.assign({ ...backing }, { happened, intended, ownChanges, changed }), words);
  for (const { lemma } of words.flatMap(({ verbs }) => verbs ?? [])) {
    backing.verbs.add(lemma);
    backing.own.add(lemma);
  }
  addAmounts(backing, text, words);
  for (const { key } of amountsOf(text, words)) knownFigure(backing, key).confirmed = true;
}

const fieldsOf = (answer: AnswerValue): readonly unknown[] =>
  typeof answer === "string"
    ? [answer]
    : answer && typeof answer === "object"
      ? [answer.text, answer.from, answer.to, answer.since]
      : [];

/** A change that is told in fields: from what, to what, and what of. */
function addFields(backing: Backing, answer: AnswerValue): void {
  if (typeof answer !== "object" || answer === null) return;
  const { from, to, text } = answer;
  if (typeof from !== "string" || typeof to !== "string") return;
  const [one, other] = [from, to].map((field) => amountsOf(field, tokenize(field))[0]);
  const course = one && other && courseOf(one, other);
  const words = typeof text === "string" ? tokenize(text) : [];
  if (course) addCourses(backing, [course], words);
}

/** What a verb acts on, as the words by which it is met: "builds" of "cut our builds". */
export function actsOn(ahead: readonly Word[]): string[] {
  const object = ahead.find(({ lower }) => !isFunctionWord(lower));
  return object ? formsOfWord(object.lower) : [];
}

function addResults(backing: Backing, words: readonly Word[]): void {
  words.forEach((word, at) => {
    if (!isOwnAct(words, at)) return;
    const lemma = asVerb(word, words[at - 1])?.lemma;
    for (const object of lemma ? actsOn(words.slice(at + 1, at + 5)) : [])
      backing.results.add(`${lemma} ${object}`);
  });
}

/** What stood beside what was done was not done. */
const OWN_BY: Readonly<Record<string, typeof isOwnAct>> = {
  because: isSaidOfWriter,
  afterwards: isSaidOfWriter,
  instead: (words, at) => {
    const word = words[at];
    const reading = word && asVerb(word, words[at - 1]);
    const past = reading?.form === "past" && reading.lemma !== word?.lower;
    return past && isSaidOfWriter(words, at);
  },
};

function addStory(backing: Backing, story: Story): void {
  const limit = rungOf(story);
  for (const [question, answer] of Object.entries(story)) {
    if (question === "who") continue;
    for (const text of fieldsOf(answer)) {
      if (typeof text !== "string") continue;
      const words = addText(backing, text);
      // A composed line may begin after the marks, or the "um", with which an answer begins.
      const bare = text.replace(HESITATION, "").replace(/^[^\p{L}\d$€£]+/u, "");
      const said = bare === text ? words : addText(backing, bare);
      if (question === "afterwards") addResults(backing, words);
      addActs(backing, said, OWN_BY[question] ?? isOwnAct, question === "act" ? limit : null);
    }
    addFields(backing, answer);
  }
}

/** The verb by which a line says who settled it. */
const SAID_BY: Readonly<Record<Rung, string>> = {
  decided: "decide",
  together: "decide",
  recommended: "recommend",
  showed: "show",
  supported: "support",
};

/** All that a bullet, its answers and the confirmed words hold. */
export function backingOf(
  bullet: string,
  story: Story,
  confirmed: Readonly<Record<string, string>>,
): Backing {
  const rung = rungOf(story);
  const backing = nothing(heightOf(rung ?? "supported"));
  if (rung) backing.own.add(SAID_BY[rung]);
  // A summary draws on many lines.
  for (const line of bullet.split("\n")) addActs(backing, addText(backing, line), isOwnAct, null);
  addStory(backing, story);
  for (const word of Object.values(confirmed)) addConfirmed(backing, word);
  return backing;
}

/** Do the backing's words hold one of this word's forms? */
export const holdsWord = (known: { has(form: string): boolean }, lower: string): boolean =>
  formsOfWord(lower).some((form) => known.has(form)) || known.has(oneSpelling(lower));
