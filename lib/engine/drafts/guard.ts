import { BASE } from "../lexicon/entries";
import {
  ALIGN,
  CLARIFY,
  COLLECT,
  DECIDE,
  FINDS,
  HELP,
  LEARN,
  MAKE,
  ORDER,
  REDESIGN,
  REPORT,
  UPKEEP,
  classOf,
} from "../lexicon/verb-classes";
import type { VerbReading } from "../lexicon/verbs";
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FILLER,
  MONTH,
  NUMERAL,
  ROLE,
  SPELLED,
  TOOL,
  VAGUE,
  wordClass,
} from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { tokenize } from "../text/tokenize";
import { GAP_COLON, type Word } from "../text/word";
import type { Rung, Story, TextSpan, Unbacked } from "../types";
import { amountsOf, unitFamily } from "./amounts";
import { asVerb } from "./as-verb";
import { actsOn, backingOf, holdsWord, isMonth, type Backing } from "./backing";
import { changeOf, changeOfComparison, changeOfNoun, purposesOf } from "./changes";
import { isTurned, newCourses } from "./guard-changes";
import { isStepLabel, newFigures } from "./guard-figures";
import { isOfClause, opensAct } from "./own-acts";
import { PLAIN_WORDS } from "./plain";
import { heightOf, rungOfLemma } from "./rungs";
import { bareOf, isAbbreviated, isMadeOf, isShortFor, piecesOf, unhyphenated } from "./same-word";
import { isFunctionWord } from "./words";

/** Leading and owning are more than a decision: they are named unless the person said so. */
const OWNING =
  /^(?:co-)?(?:lead|own|head|direct|spearhead|champion|drive|govern|oversee|chair|found|establish|pioneer)$/;
/** What a verb says of who settled it; owning says the most. */
const partOf = (lemma: string): Rung | null =>
  rungOfLemma(lemma) ?? (OWNING.test(lemma) || classOf(lemma) & DECIDE ? "decided" : null);

/** Everyday words that add no fact of substance. */
const SLIGHT = wordSet(
  "first next prior new clear main same whole full early late small large big great good less more high low long short quick slow own single shared common such several following open ahead ago together therefore able something someone person people part place way thing+ number amount step hand in-depth day-to-day step-by-step one-on-one",
);
/** Adverbs of manner; others that end so tell where, by what or how far. */
const MANNER = wordSet(
  "finally originally actually especially generally usually initially gradually eventually partially essentially personally occasionally additionally systematically periodically specifically typically basically individually equally mutually really totally formally informally",
);
const ALONE = /^(?:alone|solely|single-?handedly|independently|unaided|exclusively)$/;

/** A word of the wording where it stands. */
type Place = {
  readonly word: Word;
  readonly before: Word | undefined;
  readonly next: Word | undefined;
  readonly reading: VerbReading | null;
  /** Whether it stands where an act of the writer's does. */
  readonly opens: boolean;
  /** Whether the wording only intends what the word says. */
  readonly aim: boolean;
  /** The few words behind it. */
  readonly ahead: readonly Word[];
};

/** "sign-up" where "sign up" or "signup" is said, "six-person": all its pieces, not one of them. */
function isBackedCompound(lower: string, known: ReadonlySet<string>): boolean {
  if (known.has(unhyphenated(lower))) return true;
  const pieces = piecesOf(lower);
  return (
    pieces.length > 1 &&
    pieces.every(
      (piece) =>
        isFunctionWord(piece) ||
        SLIGHT.has(piece) ||
        (wordClass(piece) & SPELLED) !== 0 ||
        holdsWord(known, piece),
    )
  );
}

const joinedIn = (known: ReadonlySet<string>, one: Word | undefined, other: Word | undefined) =>
  one !== undefined && other !== undefined && known.has(unhyphenated(one.lower + other.lower));

/** A verb above craft needs the same verb, or the very word: "ordered" is not said by "the order form". */
const isSaidAsVerb = ({ word, reading }: Place, { verbs, written }: Backing): boolean =>
  reading !== null && (verbs.has(reading.lemma) || written.has(word.lower));

function isBacked(place: Place, backing: Backing): boolean {
  const { word, before, next, reading, aim } = place;
  const { stems, told } = backing;
  if (reading && partOf(reading.lemma) && !isSaidAsVerb(place, backing)) return false;
  const known = reading && changeOf(reading.lemma) && !aim ? told : stems;
  const { lower } = word;
  if (piecesOf(lower).length < 2 ? holdsWord(known, lower) : isBackedCompound(lower, known))
    return true;
  if (
    known.has(unhyphenated(lower)) ||
    joinedIn(known, word, next) ||
    joinedIn(known, before, word)
  )
    return true;
  if (reading) return false;
  const bare = bareOf(lower);
  return (
    [...backing.lemmas].some((lemma) => isMadeOf(bare, lemma)) ||
    [...backing.written].some((short) => isShortFor(short, bare))
  );
}

/** "; orders fell", "by effort and cost": only a past tells an act behind the opening word. */
const tellsAct = ({ word, before, reading }: Place): boolean =>
  reading !== null &&
  (before === undefined ||
    (reading.form === "past" &&
      (rungOfLemma(reading.lemma) !== null || (word.forms & BASE) === 0)));

/** A verb that the line or the answers hold, but not as the person's own to settle. */
function isAboveAnswer(place: Place, backing: Backing): boolean {
  const { opens, next, reading, aim, ahead } = place;
  if (!reading || !opens || aim || !tellsAct(place) || next?.lower === "to") return false;
  const { lemma, form } = reading;
  if (form === "gerund" || !backing.above.has(lemma) || backing.own.has(lemma)) return false;
  const told = actsOn(ahead).some((object) => backing.results.has(`${lemma} ${object}`));
  return !told && !isToldChange(place, backing);
}

/** The same done in a plainer word. */
const PLAINER: Readonly<Record<string, string>> = {
  resolve: "fix solve repair mend",
  settle: "resolve",
  discover: "find learn",
};

function rungClaim(reading: VerbReading, backing: Backing): Rung | null {
  const rung = partOf(reading.lemma);
  if (!rung) return null;
  if (PLAINER[reading.lemma]?.split(" ").some((plain) => backing.verbs.has(plain))) return null;
  return OWNING.test(reading.lemma) || heightOf(rung) < backing.height ? rung : null;
}

/** "cut refund time" of refund time that went down: the change is told, so nothing is settled anew. */
function isToldChange({ reading, opens, ahead }: Place, backing: Backing): boolean {
  const change = reading && changeOf(reading.lemma);
  const known = opens ? backing.ownChanges : backing.happened;
  if ((change !== "up" && change !== "down") || !known.has(change)) return false;
  return ahead.some(({ lower }) => !isFunctionWord(lower) && holdsWord(backing.changed, lower));
}

const MADE = MAKE | CLARIFY | REDESIGN;
const LEARNED = LEARN | FINDS;

/** Verbs that any act may be told with. */
const SLIGHT_VERBS = wordSet(
  "be have do get make use go come work need take give let keep hold start begin continue finish complete carry follow include involve require concern relate base name call",
);
/** One act by several names, of those that are in no class. */
const ALIKE = ["train coach teach tutor mentor instruct", "speak talk discuss", "ask question"].map(
  wordSet,
);

/** What is more than to have been there. */
const RUNS = wordSet("run host conduct facilitate moderate hold organize");
const WATCHES = wordSet("attend observe shadow watch join participate listen");
const MANAGES = wordSet("manage supervise coordinate lead oversee head run handle look");
/** "managed 3 clerks": more than to work with them. */
const managesPeople = (lemma: string, ahead: readonly Word[]): boolean =>
  /^(?:manage|supervise)$/.test(lemma) &&
  ahead.some(({ lower }) => {
    const one = lower.replace(/s$/, "");
    return (wordClass(one) & ROLE) !== 0 || /^(?:team|staff|people)$/.test(one);
  });

/** Is it another kind of act than any that is told: "built" by one who supported, "interviewed" by one who wrote? */
function isNewAct(
  lemma: string,
  ahead: readonly Word[],
  { acts, craft, verbs, own }: Backing,
): boolean {
  const kind = classOf(lemma);
  if (RUNS.has(lemma) && own.size > 0 && [...own].every((verb) => WATCHES.has(verb))) return true;
  if (managesPeople(lemma, ahead)) return ![...verbs].some((verb) => MANAGES.has(verb));
  if (kind & acts & (MADE | LEARNED | ALIGN | ORDER | COLLECT)) return false;
  if (kind & MADE) return !craft && (acts & (MADE | LEARNED | ORDER)) === 0;
  if (kind & (LEARNED | ALIGN)) return true;
  const upkeep = UPKEEP | COLLECT | REPORT;
  return (kind & upkeep) !== 0 && !craft && (acts & upkeep) === 0 && (acts & HELP) !== 0;
}

function verbNews(place: Place, backing: Backing): Unbacked["what"] | null {
  const { reading, aim, opens } = place;
  if (!reading) return null;
  const told = isToldChange(place, backing);
  if (!told && rungClaim(reading, backing)) return "rung";
  const change = changeOf(reading.lemma);
  const known = aim ? backing.intended : backing.happened;
  const isZero = change === "gone" && backing.figures.has("0");
  if (change && !isZero && !known.has(change) && !(change === "some" && known.size > 0))
    return "result";
  const { lemma, form } = reading;
  if (change && opens && !aim && form !== "gerund" && !backing.ownChanges.has(change))
    return backing.happened.has(change) ? "rung" : null;
  if (change || told || rungOfLemma(lemma) || OWNING.test(lemma)) return null;
  if (isNewAct(lemma, place.ahead, backing)) return "rung";
  if (classOf(lemma) !== 0 || SLIGHT_VERBS.has(lemma)) return null;
  const alike = ALIKE.find((verbs) => verbs.has(lemma));
  return alike && [...backing.lemmas].some((verb) => alike.has(verb)) ? null : "noun";
}

/** "globally", "automatically": where, or by what, which is a fact. */
function adverbNews(bare: string, { stems }: Backing): Unbacked["what"] | null {
  if (!/ally$/.test(bare) || MANNER.has(bare) || (wordClass(bare) & FILLER) !== 0) return null;
  const bases = [bare.slice(0, -2), bare.slice(0, -4)];
  return bases.some((base) => holdsWord(stems, base)) ? null : "noun";
}

function nounNews(place: Place, backing: Backing): Unbacked["what"] | null {
  const { word, before } = place;
  const bare = bareOf(word.lower);
  if (ALONE.test(bare)) return "rung";
  if (PLAIN_WORDS.has(bare) || SLIGHT.has(bare)) return null;
  if (changeOfComparison(bare) || bare === "better")
    return backing.happened.size > 0 || before?.lower === "no" ? null : "result";
  const family = unitFamily(bare);
  if (family) return backing.units.has(family) ? null : "figure";
  if (/^(?:hundreds|thousands|millions|billions|dozens)$/.test(bare)) return "figure";
  if (/ly$/.test(bare)) return adverbNews(bare, backing);
  const kinds = wordClass(bare);
  if (kinds & SPELLED) return null;
  if (kinds & VAGUE) return /-|^cross/.test(bare) ? "noun" : null;
  const lemmas = (word.verbs ?? []).map(({ lemma }) => lemma);
  const change = changeOfNoun(bare, before && before.is & CONJUNCTION ? [] : lemmas);
  if (change) return backing.happened.has(change) ? null : "result";
  return /^\p{L}{2,}/u.test(bare) ? "noun" : null;
}

/** A capital where no sentence begins: a name, unless it shortens what is said. */
function isName({ word, before }: Place): boolean {
  const opens = before === undefined || word.gap >= GAP_COLON;
  if (!/\p{Lu}/u.test(word.text) || word.text === "I") return false;
  if (!opens || !/^\p{Lu}[^\p{Lu}]*$/u.test(word.text)) return true;
  return (wordClass(bareOf(word.lower)) & (TOOL | MONTH)) !== 0 && !word.verbs;
}

/** What is new about a word that the backing does not hold; null where it is nothing of substance. */
function newsOf(place: Place, backing: Backing): Unbacked["what"] | null {
  const { word, reading } = place;
  if (isName(place)) {
    if (isMonth(word) && backing.months.has(word.lower.slice(0, 3))) return null;
    return backing.texts.some((text) => isAbbreviated(word.text, text)) ? null : "name";
  }
  return reading ? verbNews(place, backing) : nounNews(place, backing);
}

/** Written like a name, though "may", "us" and "it" are words of every line. */
const isShortName = (word: Word): boolean =>
  (isMonth(word) && /^\p{Lu}/u.test(word.text)) || /^(?:US|IT|WHO|ALL|OR|IN|ME)$/.test(word.text);

const MESSAGES = {
  figure: "This figure is in neither your line nor your answers.",
  name: "This name is in neither your line nor your answers.",
  noun: "Neither your line nor your answers speak of this.",
  rung: "This says more about your part than your line and your answers do.",
  result: "Neither your line nor your answers tell of this change.",
} as const;
const messageOf = (what: Unbacked["what"], text: string): string =>
  what === "figure" && unitFamily(bareOf(text.toLowerCase()))
    ? "Neither your line nor your answers measure in this unit."
    : MESSAGES[what];

/** "12-week": the pieces behind the figure. */
function piecesSaid({ lower }: Word, { stems, units }: Backing): boolean {
  return piecesOf(lower).every((piece) => {
    const family = unitFamily(piece);
    if (/\p{N}/u.test(piece) || SLIGHT.has(piece) || isFunctionWord(piece)) return true;
    return family ? units.has(family) : holdsWord(stems, piece);
  });
}

const MEASURES_OUT =
  /^(?:first|only|best|most|all|every|always|never|none|nobody|every(?:one|body|thing)|entire)$/;
const WHOLES = "all every each always never none nobody everyone everybody everything entire";
const LESSER = "some several few many half partly";
const holdsOne = (known: ReadonlySet<string>, words: string): boolean =>
  words.split(" ").some((word) => known.has(word));

/** "all" of what is told of most or of some, "the first" and "the team's only" of what is told of one. */
function saysMore({ word, before, next }: Place, { written, figures }: Backing): boolean {
  const { lower } = word;
  if (!MEASURES_OUT.test(lower) || written.has(lower)) return false;
  if (lower === "best" && next && /^practices?$/.test(next.lower)) return false;
  if (/^(?:first|only|best)$/.test(lower))
    return (
      before !== undefined &&
      ((before.is & (DETERMINER | AUXILIARY)) !== 0 || /[’']s$/.test(before.lower))
    );
  if (lower === "most") return holdsOne(written, LESSER) && !holdsOne(written, WHOLES);
  // "every week", "every two weeks"
  const often = next && (unitFamily(next.lower) || next.is & (SPELLED | NUMERAL));
  return !(lower === "every" && often) && !figures.has("100%") && !holdsOne(written, WHOLES);
}

function wordNews(place: Place, backing: Backing): Unbacked["what"] | null {
  const { word, before, next } = place;
  if (/^\p{N}/u.test(word.text)) return piecesSaid(word, backing) ? null : "noun";
  if (saysMore(place, backing)) return "noun";
  if (isFunctionWord(word.lower) && !isShortName(word)) return null;
  if (isStepLabel(word, before, next)) return null;
  if (isAboveAnswer(place, backing)) return "rung";
  if (isShortName(word)) return shortNameNews(word, backing);
  return isBacked(place, backing) ? null : newsOf(place, backing);
}

function shortNameNews(word: Word, backing: Backing): Unbacked["what"] | null {
  const said = isMonth(word)
    ? backing.months.has(word.lower.slice(0, 3))
    : backing.written.has(word.lower);
  return said ? null : "name";
}

/**
 * What a wording holds that neither the bullet nor the answers do: new figures (with their units and
 * currencies), names, tools, dates, nouns of substance, a higher part, or a change where none of its
 * kind is told to have happened. Figures may be re-spelled, and the same may be said in other words.
 * `confirmed` holds what the person said yes to; its words count as theirs.
 */
export function guard(
  wording: string,
  bullet: string,
  story: Story,
  confirmed: Readonly<Record<string, string>> = {},
): Unbacked[] {
  const backing = backingOf(bullet, story, confirmed);
  const words = tokenize(wording);
  const amounts = amountsOf(wording, words);
  const found = new Map<number, Unbacked>();
  const add = (what: Unbacked["what"], { text, start, end }: TextSpan) => {
    if (!found.has(start))
      found.set(start, { what, text, start, end, message: messageOf(what, text) });
  };
  for (const news of newFigures(wording, words, amounts, backing)) add("figure", news);
  for (const course of newCourses(wording, amounts, backing)) add("result", course);
  const purposes = purposesOf(words);
  const inFigure = ({ start, end }: TextSpan) =>
    amounts.some((one) => start >= one.start && end <= one.end) ||
    [...found.values()].some((one) => start >= one.start && end <= one.end);
  words.forEach((word, index) => {
    if (inFigure(word)) return;
    const [before, next] = [words[index - 1], words[index + 1]];
    const ahead = words.slice(index + 1, index + 5);
    const aim = purposes.has(index);
    const reading = asVerb(word, before);
    const opens = opensAct(words, index) && !isOfClause(words, index);
    const place = { word, before, next, reading, opens, aim, ahead };
    const turned = !aim && isTurned(words, index, backing);
    const what = turned ? "result" : wordNews(place, backing);
    if (what) add(what, word);
  });
  return [...found.values()].sort((a, b) => a.start - b.start);
}
