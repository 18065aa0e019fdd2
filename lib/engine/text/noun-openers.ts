import { BASE, PAST, PRESENT } from "../lexicon/entries";
import { wordSet } from "../lexicon/word-list";
import {
  AUXILIARY,
  CAPITAL,
  CHANGEABLE,
  CONJUNCTION,
  DETERMINER,
  ENGLISH,
  FREQUENCY,
  GENERIC,
  NOUNISH,
  NUMERAL,
  PEOPLE,
  PREPOSITION,
  ROLE,
  SHOUT,
  SPELLED,
  VAGUE,
  wordClass,
} from "../lexicon/word-classes";
import { has } from "./clause";
import { GAP_SPACE, reading, type Word } from "./word";

/**
 * Openers that look like a verb and name a thing, a title or a field of work: "Bid management",
 * "Embedded systems", "Lead engineer", "Cooking classes".
 */

/** First words, and the second ones with which they are a fixed name of a thing. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    embedded: "systems software system firmware engineer devices linux",
    distributed: "systems computing teams ledger",
    applied: "mathematics statistics physics research science sciences machine linguistics",
    integrated: "circuits marketing circuit",
    advanced: "analytics excel knowledge sql proficiency degree user level manufacturing driver",
    registered: "nurse dietitian dental",
    united: "nations states",
    set: "of",
    cut: "of flower",
    cast: "of iron aluminum aluminium stone",
    detailed: "knowledge understanding",
    managed: "services",
    automated: "testing warehouse trading",
    paid: "search social media ads advertising",
    shared: "services service mobility",
    fixed: "income assets asset",
    built: "environment heritage",
    ground: "crew handling staff floor water",
    lost: "property",
    found: "objects",
    left: "luggage",
    bound: "volumes",
    fed: "cattle",
    lit: "signs",
    offset: "printing press",
    sunset: "cruises clause",
    thrust: "bearing",
    put: "options",
    hit: "list lists rate",
    read: "models",
    split: "shift",
    spread: "trading betting",
    broadcast: "media engineer engineering journalism",
    upset: "customer",
    finished: "goods",
    packed: "lunch",
    canned: "goods food fish foods",
    baked: "goods",
    printed: "matter circuit electronics",
    cured: "meats",
    chilled: "goods food foods",
    frozen: "goods food foods fish",
    listed: "building companies property",
    guided: "missile missiles reading meditation",
    assisted: "living",
    supervised: "learning",
    unsupervised: "learning",
    blended: "learning",
    accelerated: "learning",
    augmented: "reality",
    reinforced: "concrete",
    fortified: "wine wines",
    armed: "security forces guard services",
    regulated: "industries industry markets",
    connected: "car cars devices home vehicle vehicles",
    structured: "cabling finance products data interviewing",
    syndicated: "loans loan",
    secured: "lending",
    retained: "search",
    limited: "edition company partnership",
    estimated: "tax",
    reduced: "mobility",
    delayed: "discharge",
    displaced: "persons people",
    protected: "species",
    recycled: "glass paper plastics plastic",
    balanced: "scorecard",
    combined: "heat arms",
    closed: "captioning captions caption",
    used: "car cars vehicle vehicles book books",
    mixed: "media use martial methods",
    written: "and",
    spoken: "word and",
    drawn: "plans",
    machine: "learning operator vision tools shop translation",
    price: "lists list",
    test: "plans cases scripts automation reports strategy",
    view: "counts",
    works: "council manager",
    builds: "and",
    increased: "responsibility responsibilities",
  }).map(([first, seconds]) => [first, new Set(seconds ? seconds.split(" ") : [])]),
);

/** Participles that describe the writer: "Certified crane operator", "Seasoned guide in the Alps". */
const PERSONAL = wordSet(
  "chartered skilled experienced seasoned accomplished dedicated motivated proven driven sworn certified licensed qualified",
);
/** Those that act on people and things as well: "Qualified inbound leads". */
const ACTS_TOO = wordSet("certified licensed qualified");

const HEADS = wordSet(
  "management development engineering administration planning testing analysis design support strategy assurance coordination research operations owner manager lead engineer system+ service+ skills knowledge experience process procedures maintenance preparation reporting tracking monitoring reduction control trading settlement estimation wiring",
);
/** After a field of work: "Cooking classes", "Training program", "Operating room". */
const FIELD_HEADS = wordSet(
  "program+ programme+ course+ class+ language+ room home student drawing+ center centre department desk school+ degree",
);

/** Fields of work that end like a gerund: "Marketing and events", "Catering for 300 guests". */
const FIELDS = wordSet(
  "marketing engineering accounting nursing banking catering consulting plumbing programming bookkeeping mentoring purchasing manufacturing cooking operating working housekeeping",
);

/** Pasts that are nouns as well: "Bid management", "Forecast reporting". */
const NOUN_PAST = wordSet(
  "bid cost cast spread broadcast forecast input bet hit set cut put reset offset sunset upset thrust ground read split let",
);

const endsHead = (word: Word | undefined) =>
  word === undefined ||
  word.gap > GAP_SPACE ||
  (has(word, PREPOSITION | CONJUNCTION) && word.lower !== "by" && word.lower !== "to");

/** Words that begin an object, so that what stands before them is a verb. */
const OBJECT = DETERMINER | NUMERAL | SPELLED | VAGUE;

/** Does a past only look like a verb? Titles need a capital after them ("Certified Scrum Master"). */
export function isThing(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || next.gap > GAP_SPACE || has(next, OBJECT & ~VAGUE)) return false;
  if (word.lower === "led") return has(word, SHOUT) && !has(next, SHOUT);
  if (word.lower === "cost") return !has(next, OBJECT);
  if (PAIRS.get(word.lower)?.has(next.lower)) return true;
  if (PERSONAL.has(word.lower)) return describesWriter(words, at);
  return NOUN_PAST.has(word.lower) && headWithin(words, at);
}

const FAMILIAR = wordSet("in and team with track ability as");

function describesWriter(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next) return true;
  if (FAMILIAR.has(next.lower) || has(next, CAPITAL)) return true;
  for (let step = at + 1; step < at + 4 && !endsHead(words[step]); step++)
    if (has(words[step], ROLE) && !words[step]?.lower.endsWith("s")) return true;
  if (ACTS_TOO.has(words[at]?.lower ?? "")) return false;
  return !has(next, GENERIC | CHANGEABLE | PEOPLE | PREPOSITION) && !next.lower.endsWith("s");
}

/** A head such as "management" within three words, after which the noun phrase ends. */
function headWithin(words: readonly Word[], at: number): boolean {
  for (let step = at + 1; step < at + 4; step++) {
    const word = words[step];
    if (!word || word.gap > GAP_SPACE || has(word, OBJECT | PREPOSITION | CONJUNCTION))
      return false;
    if (HEADS.has(word.lower) || has(word, ROLE)) return endsHead(words[step + 1]);
  }
  return false;
}

/** Base forms that are nouns as often, and act where a plural follows within three words. */
const ACTS_ON_PLURALS = wordSet(
  "monitor track research support design plan test review document schedule lead train coach guide study",
);

/** A base form that opens a sentence rather than a noun phrase: "Define new rules", not "Design system". */
export function actsAsBase(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || PAIRS.get(word.lower)?.has(next.lower)) return false;
  if (has(next, OBJECT) && next.gap === GAP_SPACE) return true;
  if (has(next, ROLE) && next.gap === GAP_SPACE) return false;
  if (HEADS.has(next.lower) || next.lower === "of") return false;
  if (!has(word, NOUNISH)) return !JOBS.has(word.lower) || !has(next, PREPOSITION);
  const second = words[at + 2];
  if (next.lower === "and")
    return (
      reading(second, PAST) !== undefined ||
      (reading(second, BASE) !== undefined && !has(words[at + 3], PREPOSITION))
    );
  if (next.lower.endsWith("ly") && next.lower.length > 5) return !next.verbs;
  if (word.lower === "work" && (next.lower === "with" || next.lower === "on")) return true;
  if (next.lower === "with" || next.lower === "for" || next.gap > GAP_SPACE) return false;
  if (next.lower.endsWith("s") || has(next, VAGUE | ENGLISH)) return !has(next, PREPOSITION);
  return ACTS_ON_PLURALS.has(word.lower) && pluralWithin(words, at + 1);
}

/** Jobs that are verbs as well: "Cook in a mountain hut". */
const JOBS = wordSet("cook volunteer tutor intern chaperone shepherd usher butcher groom");

function pluralWithin(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 3 && !endsHead(words[at]); at++) {
    const { lower } = words[at] as Word;
    if (HEADS.has(lower)) return false;
    if (/[^aiuos]s$/.test(lower)) return true;
  }
  return false;
}

/** A third-person form that is a verb rather than a plural: "Manages a team", "Reports to". */
export function actsAsPresent(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || next.lower === "of" || PAIRS.get(word.lower)?.has(next.lower)) return false;
  if (has(next, OBJECT)) return true;
  if (word.lower === "works") return next.lower === "with" || next.lower === "on";
  const nounish = (wordClass(reading(word, PRESENT)?.lemma ?? "") & NOUNISH) !== 0;
  return (
    !nounish || (next.gap === GAP_SPACE && !has(next, PREPOSITION | CONJUNCTION | AUXILIARY | ROLE))
  );
}

/** A gerund that is a verb; "Marketing manager" and "Testing of pumps" are not. */
export function actsAsGerund(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  if (has(next, OBJECT) && next.gap === GAP_SPACE) return true;
  if (next.gap === GAP_SPACE) {
    if (has(next, ROLE) && !has(next, PEOPLE)) return false;
    if (next.lower === "of" || HEADS.has(next.lower) || FIELD_HEADS.has(next.lower)) return false;
  }
  if (FIELDS.has(word.lower))
    return (
      next.gap === GAP_SPACE &&
      !has(next, PREPOSITION | CONJUNCTION) &&
      !FIELDS_TAKE.has(next.lower)
    );
  return next.lower !== "and" || words[at + 3]?.lower !== "of";
}

const FIELDS_TAKE = wordSet("work students knowledge home capital");

/** Words before which a form of a known verb is sure to act. */
export const beginsObject = (word: Word | undefined): boolean =>
  word !== undefined && word.gap === GAP_SPACE && has(word, OBJECT | FREQUENCY);
