import { BASE, PRESENT } from "../lexicon/entries";
import { readVerb, type VerbReading } from "../lexicon/verbs";
import {
  ENGLISH,
  LABEL,
  MONTH,
  NOUNISH,
  NUMERAL,
  PREPOSITION,
  SPELLED,
  TOOL,
  UNIT,
  VAGUE,
  wordClass,
} from "../lexicon/word-classes";
import { tokenize } from "../text/tokenize";
import { GAP_STOP, type Word } from "../text/word";
import type { Rung, Story, Unbacked } from "../types";
import { wordsOfStory } from "./answers";
import { changeOf, purposesOf, type Change } from "./changes";
import { figuresOf } from "./figures";
import { PLAIN_WORDS } from "./plain";
import { heightOf, rungOf, rungOfLemma } from "./rungs";
import { isFunctionWord, stemOf } from "./words";
import { wordSet } from "../lexicon/word-list";

/** What a wording may draw on. */
type Backing = {
  readonly figures: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Stems outside of what was only intended: a change is told by these alone. */
  readonly told: ReadonlySet<string>;
  /** Height of the highest rung that the line or the answers hold; smaller is higher. */
  readonly height: number;
  /** The changes that they tell of: another verb for one of them is a matter of style. */
  readonly happened: ReadonlySet<Change>;
  /** Those, and the changes that they name as a purpose. */
  readonly intended: ReadonlySet<Change>;
};

/** Leading and owning are more than a decision: they are named unless the person said so. */
const OWNING =
  /^(?:co-)?(?:lead|own|head|direct|spearhead|champion|drive|govern|oversee|chair|found|establish|pioneer)$/;
/** Everyday words that add no fact of substance. */
const SLIGHT = wordSet(
  "first next new clear main same whole full early late small large big great good best better fewer less more high low long short quick slow own single shared common key such several various daily weekly monthly competing following",
);

const bareOf = (lower: string): string => lower.replace(/[’']s$/, "").replace(/[’']$/, "");

/** A word's stem, and those of its pieces where it is hyphenated. */
function stemsOf(lower: string): string[] {
  const bare = bareOf(lower);
  const readings = readVerb(bare)?.map(({ lemma }) => lemma) ?? [];
  const pieces = bare.includes("-") || bare.includes("/") ? bare.split(/[-/]/).filter(Boolean) : [];
  return [bare, stemOf(bare), singular(bare), ...readings, ...pieces, ...pieces.map(stemOf)];
}

const singular = (word: string): string =>
  /[^aeiou]ies$/.test(word)
    ? `${word.slice(0, -3)}y`
    : /[^s]s$/.test(word)
      ? word.slice(0, -1)
      : word;

function backingOf(
  bullet: string,
  story: Story,
  confirmed: Readonly<Record<string, string>>,
): Backing {
  const said = `${bullet}\n${wordsOfStory(story)}\n${Object.values(confirmed).join(" . ")}`;
  const [stems, told] = [new Set<string>(), new Set<string>()];
  const [happened, intended] = [new Set<Change>(), new Set<Change>()];
  let height = heightOf(rungOf(story) ?? "supported");
  const words = tokenize(said);
  const purposes = purposesOf(words);
  words.forEach((word, index) => {
    const aim = purposes.has(index);
    for (const stem of stemsOf(word.lower)) {
      stems.add(stem);
      if (!aim) told.add(stem);
    }
    for (const { lemma } of word.verbs ?? []) {
      const change = changeOf(lemma);
      if (change) intended.add(change);
      if (change && !aim) happened.add(change);
    }
    const rung = rungOfLemma(asVerb(word, words[index - 1])?.lemma ?? "");
    if (rung) height = Math.min(height, heightOf(rung));
  });
  const figures = new Set(figuresOf(said).map(({ key }) => key));
  return { figures, stems, told, height, happened, intended };
}

/** A word of the wording where it stands. */
type Place = {
  readonly word: Word;
  readonly before: Word | undefined;
  readonly reading: VerbReading | null;
  /** Whether the wording only intends what the word says. */
  readonly aim: boolean;
};

function isBacked({ word, reading, aim }: Place, { stems, told }: Backing): boolean {
  const known = reading && changeOf(reading.lemma) && !aim ? told : stems;
  return stemsOf(word.lower).some((stem) => known.has(stem));
}

const BEFORE_NOUN =
  /^(?:a|an|the|of|for|in|with|from|on|by|at|into|its|their|this|that|each|every|no|all|and|or)$/;

/** The word as a verb where it stands, or null where it stands as a noun. */
function asVerb(word: Word, before: Word | undefined): VerbReading | null {
  const reading =
    word.verbs?.find(({ form }) => form === "past" || form === "gerund") ?? word.verbs?.[0];
  if (!reading) return null;
  if (!before || word.gap >= GAP_STOP) return reading;
  // "without delay", "for lead time"; but "without delaying" is a verb.
  if (before.is & PREPOSITION && before.lower !== "to" && word.forms & (BASE | PRESENT))
    return null;
  const bare = reading.form === "base" || reading.form === "present";
  const noun = BEFORE_NOUN.test(before.lower) || (before.is & (NUMERAL | SPELLED)) !== 0;
  if (bare && before.lower !== "to" && (noun || (word.is & NOUNISH) !== 0)) return null;
  return reading;
}

function rungClaim(reading: VerbReading, backing: Backing): Rung | null {
  const rung = rungOfLemma(reading.lemma);
  if (!rung) return null;
  return OWNING.test(reading.lemma) || heightOf(rung) < backing.height ? rung : null;
}

const MESSAGES = {
  figure: "This figure is in neither your line nor your answers.",
  name: "This name is in neither your line nor your answers.",
  noun: "Neither your line nor your answers speak of this.",
  rung: "This says more about your part than your line and your answers do.",
  result: "Neither your line nor your answers tell of this change.",
} as const;

/** "phase 2", "step 1 of 5", "Phase II": a label beside its number. */
const isLabel = (word: Word, next: Word | undefined, before: Word | undefined): boolean =>
  (word.is & LABEL) !== 0 &&
  [next, before].some((near) => near !== undefined && /^\d/.test(near.text));

function verbNews(reading: VerbReading, aim: boolean, backing: Backing): Unbacked["what"] | null {
  if (rungClaim(reading, backing)) return "rung";
  const change = changeOf(reading.lemma);
  const known = aim ? backing.intended : backing.happened;
  if (!change || known.has(change) || (change === "some" && known.size > 0)) return null;
  return "result";
}

/** What is new about a word that the backing does not hold; null where it is nothing of substance. */
function newsOf({ word, before, reading, aim }: Place, backing: Backing): Unbacked["what"] | null {
  const bare = bareOf(word.lower);
  const opens = before === undefined || word.gap >= GAP_STOP;
  const capital = /\p{Lu}/u.test(word.text);
  if (capital && !(opens && /^\p{Lu}[^\p{Lu}]*$/u.test(word.text)))
    return word.text === "I" ? null : "name";
  if (wordClass(bare) & (TOOL | MONTH) && capital) return "name";
  if (reading) return verbNews(reading, aim, backing);
  if (PLAIN_WORDS.has(bare) || SLIGHT.has(bare) || /ly$/.test(bare)) return null;
  if ((wordClass(bare) & (ENGLISH | VAGUE | SPELLED | UNIT)) !== 0) return null;
  return /^\p{L}{2,}/u.test(bare) ? "noun" : null;
}

/**
 * What a wording holds that neither the bullet nor the answers do: new figures (with their units and
 * currencies), names, tools, dates, nouns of substance, a higher part, or a change where none of its
 * kind is told to have happened. Figures may be re-spelled.
 * `confirmed` holds what the person said yes to; its words count as theirs.
 */
export function guard(
  wording: string,
  bullet: string,
  story: Story,
  confirmed: Readonly<Record<string, string>> = {},
): Unbacked[] {
  const backing = backingOf(bullet, story, confirmed);
  const found: Unbacked[] = [];
  const add = (
    what: Unbacked["what"],
    { text, start, end }: { text: string; start: number; end: number },
  ) => found.push({ what, text, start, end, message: MESSAGES[what] });
  const figures = figuresOf(wording);
  for (const figure of figures) if (!backing.figures.has(figure.key)) add("figure", figure);
  const words = tokenize(wording);
  const purposes = purposesOf(words);
  words.forEach((word, index) => {
    const before = words[index - 1];
    const place = { word, before, reading: asVerb(word, before), aim: purposes.has(index) };
    const inFigure = figures.some(({ start, end }) => word.start < end && word.end > start);
    if (inFigure || /^\d/.test(word.text) || isFunctionWord(word.lower)) return;
    if (isBacked(place, backing) || isLabel(word, words[index + 1], before)) return;
    const what = newsOf(place, backing);
    if (what) add(what, word);
  });
  return found.sort((a, b) => a.start - b.start);
}
