import { BASE, PARTICIPLE, PAST, PRESENT } from "../lexicon/entries";
import { FINDS, LEARN, SHIFT } from "../lexicon/verb-classes";
import type { Verb } from "../lexicon/verbs";
import { wordSet } from "../lexicon/word-list";
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  NOUNISH,
  NUMERAL,
  PREPOSITION,
  SPELLED,
  UNIT,
  wordClass,
} from "../lexicon/word-classes";
import { has, start, type ClauseKind, type Start } from "./clause";
import { GAP_COMMA, GAP_DASH, GAP_SPACE, reading, type Word } from "./word";

/** Clauses whose verb has a subject of its own: "; picking errors fell", "so the yard closes at six". */

/** Verbs of which the thing itself is the subject. */
const FALLS = wordSet("fall rise climb go drop shrink double halve");
/** A thing does these by itself as well: "sales grew by 12%" is no passive. */
const GROWS = wordSet("grow increase decrease improve decline triple");

/** "routes planned by two clerks", but not "sales grew by 12%". */
const isPassive = (words: readonly Word[], at: number, { lemma }: Verb): boolean =>
  words[at + 1]?.lower === "by" &&
  !((FALLS.has(lemma) || GROWS.has(lemma)) && has(words[at + 2], NUMERAL | SPELLED | DETERMINER));

/** "stories sent back fell": what moved by itself is told further on, so this past describes it. */
export function fallsLater(words: readonly Word[], at: number): boolean {
  for (let later = at + 1; later < Math.min(words.length, at + 5); later++) {
    const word = words[later];
    if (!word || word.gap !== GAP_SPACE || has(word, CONJUNCTION)) return false;
    if (FALLS.has(reading(word, PAST)?.lemma ?? "")) return true;
  }
  return false;
}

/** "; reading scores rose": a gerund after a semicolon that only began the subject. */
const startsAfresh = (words: readonly Word[], open: Start) =>
  (words[open.from]?.gap ?? 0) >= GAP_DASH;

/**
 * Where the subject of "and broken parcels fell", "and 30 families came back" begins; -1 where the
 * verb has none of its own. A past that is no participle is sure; else an object must follow.
 */
function subjectStart(words: readonly Word[], at: number, open: Start, past: Verb): number {
  if (has(words[at - 1], PREPOSITION | DETERMINER | AUXILIARY | CONJUNCTION)) {
    if (words[at - 1]?.lower !== "both") return -1;
  }
  const falls = FALLS.has(past.lemma);
  const next = words[at + 1];
  const sure = !reading(words[at], PARTICIPLE) || words[at - 1]?.lower === "both";
  if (!falls && !sure && !has(next, DETERMINER | NUMERAL | SPELLED)) return -1;
  for (let from = at - 1; from > Math.max(open.act + 1, at - 6); from--) {
    const opens = has(words[from - 1], CONJUNCTION) || (words[from]?.gap ?? 0) >= GAP_COMMA;
    if (opens && (falls || has(words[from], NUMERAL | SPELLED | DETERMINER))) return from;
    if (opens) return -1;
  }
  return -1;
}

/** The verb of a clause that has none yet (";", ", so") or that begins with its own subject. */
export function ownSubject(words: readonly Word[], at: number, open: Start): Start | null {
  const word = words[at];
  if (!word || word.gap > GAP_SPACE) return null;
  const past = reading(word, PAST);
  const waits = open.kind === "plain" && open.act < 0;
  if (waits && at > open.from) {
    const present = presentOf(words, at, open);
    if (present)
      return start(tellsState(words, at, open) ? "result" : "main", at, present, open.from);
  }
  if (past && FALLS.has(past.lemma) && open.kind === "gerund" && startsAfresh(words, open))
    return start("result", at, past, open.from);
  if (past) {
    const from = subjectStart(words, at, open, past);
    if (from > 0) return start(resultOf(words, at, { ...open, from }, past), at, past, from);
  }
  const hangs = hangingSubject(words, at, open);
  if (hangs) return hangs;
  if (
    !past ||
    !waits ||
    has(words[at - 1], AUXILIARY | DETERMINER | PREPOSITION) ||
    isPassive(words, at, past) ||
    fallsLater(words, at)
  )
    return null;
  return start(resultOf(words, at, open, past), at, past, open.from);
}

const PRONOUNS = wordSet("it they we she he nobody everyone both");
const OPENS = wordSet("which that who whom");
/** Verbs after which "that" begins what was found, not what hangs on a noun. */
const SAYS = FINDS | LEARN;

/** "which bakers adopted", "a rota they keep", "after 40 doctors agreed": a verb after its subject. */
function hangingSubject(words: readonly Word[], at: number, open: Start): Start | null {
  const before = words[at - 1];
  if (open.kind === "method" || open.kind === "purpose") return null;
  if (!before || at - 1 <= open.act || has(before, PREPOSITION | DETERMINER | AUXILIARY))
    return null;
  const used = usedByAll(words, at, open);
  if (used) return used;
  const verb =
    reading(words[at], PAST) ??
    (isPlural(before) || PRONOUNS.has(before.lower) ? presentForm(words, at) : undefined);
  if (!verb) return null;
  if (before.lower === "they" && before.gap === GAP_SPACE)
    return start("relative", at, verb, at - 1);
  for (let back = at - 1; back > Math.max(open.act, at - 6); back--) {
    const word = words[back];
    if (!word || (back < at - 1 && (words[back + 1]?.gap ?? 0) > GAP_SPACE)) return null;
    if (OPENS.has(word.lower)) {
      const said =
        word.lower === "that" &&
        (back - 1 === open.act || words[back - 1]?.verbs?.some(({ role }) => role & SAYS));
      return said || back === at - 1 ? null : start("relative", at, verb, back);
    }
    if (reading(word, PAST) || (has(word, PREPOSITION | CONJUNCTION) && word.lower !== "of"))
      return null;
  }
  return null;
}

/** "an index that every garage in the chain uses": who does it now, told by how many. */
function usedByAll(words: readonly Word[], at: number, open: Start): Start | null {
  const verb = reading(words[at], PRESENT);
  if (!verb || has(words[at + 1], PREPOSITION)) return null;
  for (let back = at - 2; back > Math.max(open.act, at - 8); back--) {
    if (!OPENS.has(words[back]?.lower ?? "")) continue;
    return ALL.has(words[back + 1]?.lower ?? "") ? start("result", at, verb, back) : null;
  }
  return null;
}

const ALL = wordSet("every each everyone everybody");

const isPlural = (word: Word) => word.gap === GAP_SPACE && /[^ius]s$/.test(word.lower);

/** A present form that is no noun here: nothing, a preposition or an object follows it. */
function presentForm(words: readonly Word[], at: number): Verb | undefined {
  const verb = reading(words[at], BASE) ?? reading(words[at], PRESENT);
  const next = words[at + 1];
  if (!verb) return undefined;
  if (!next || next.gap > GAP_SPACE) return verb;
  return (wordClass(verb.lemma) & NOUNISH) === 0 || has(next, DETERMINER | NUMERAL | SPELLED)
    ? verb
    : undefined;
}

const STILL = wordSet("now longer still always never rarely often only");

/** "; 9 of 10 now stay", "; buses reach the clinic": the present of a clause with its own subject. */
function presentOf(words: readonly Word[], at: number, open: Start): Verb | undefined {
  const before = words[at - 1];
  if (!before || has(before, PREPOSITION | DETERMINER)) return undefined;
  const first = words[open.from];
  const verb = reading(words[at], BASE) ?? reading(words[at], PRESENT);
  if (!verb) return undefined;
  if (has(before, NUMERAL) && at > open.from + 1 && words[at - 2]?.lower !== "of") return undefined;
  if (STILL.has(before.lower) || PRONOUNS.has(before.lower)) return verb;
  if (has(first, NUMERAL | SPELLED) || DENIES.has(first?.lower ?? ""))
    return at < open.from + 2 && verb.form !== "base" ? undefined : verb;
  const next = words[at + 1];
  const nounish = (wordClass(verb.lemma) & NOUNISH) !== 0;
  if (nounish && !has(next, DETERMINER | NUMERAL | SPELLED)) return undefined;
  if (has(words[at], UNIT)) return undefined;
  const agrees = (verb.form === "base") === isPlural(before);
  const follows =
    !next ||
    next.gap > GAP_SPACE ||
    has(next, PREPOSITION | DETERMINER | NUMERAL | SPELLED) ||
    PRONOUNS.has(next.lower);
  return agrees && follows ? verb : undefined;
}

/** "phone less often", "break fewer eggs". */
export function tellsMoreOrLess(words: readonly Word[], act: number, to: number): boolean {
  for (let at = act + 1; at < to; at++) if (COMPARES.has(words[at]?.lower ?? "")) return true;
  return false;
}

const COMPARES = wordSet("less fewer more sooner earlier faster better");

/** A state that is new, denied, counted or compared came of the act; any other present only describes. */
function tellsState(words: readonly Word[], at: number, open: Start): boolean {
  const first = words[open.from];
  if (first?.lower === "so" || STILL.has(words[at - 1]?.lower ?? "")) return true;
  if (tellsMoreOrLess(words, at, Math.min(words.length, at + 7))) return true;
  return has(first, NUMERAL | SPELLED) || DENIES.has(first?.lower ?? "");
}

/**
 * A clause with a subject of its own ("; 19 of them file their own returns") tells what came of
 * it, where it counts, denies or moves something by itself.
 */
function resultOf(words: readonly Word[], at: number, open: Start, past: Verb): ClauseKind {
  if (past.role & SHIFT) return "result";
  if (past.role & LEARN || at === open.from) return "main";
  const first = words[open.from];
  if (first?.lower === "so") return "result";
  return has(first, NUMERAL | SPELLED) || DENIES.has(first?.lower ?? "") ? "result" : "main";
}

const DENIES = wordSet("no none nobody nothing neither all every half most");

/** ", so users can pay" is meant to be; ", so the yard closes at six" is so. */
export function onlyIntended(words: readonly Word[], so: number): boolean {
  for (let at = so + 1; at < Math.min(words.length, so + 8); at++)
    if (MAY.has(words[at]?.lower ?? "")) return true;
  return so + 2 >= words.length;
}

/** "so users can report faults": an intention without a comma. */
export const mayFollow = (words: readonly Word[], so: number): boolean => {
  for (let at = so + 2; at < so + 4; at++) {
    const lower = words[at]?.lower ?? "";
    if (lower !== "to" && MAY.has(lower)) return true;
  }
  return false;
};

const MAY = wordSet("can could would will may might should to");
