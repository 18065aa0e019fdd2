import {
  AUXILIARY,
  FUNCTION,
  HINGE,
  NOUNISH,
  NUMERAL,
  PREPOSITION,
  SPELLED,
} from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { CLARIFY, COLLECT, HELP, LEARN, REPORT } from "../lexicon/verb-classes";
import type { Clause } from "./clauses";
import type { Measure } from "./measures";
import type { Outcome } from "./outcomes";
import { PARTICIPLE, PAST } from "../lexicon/entries";
import { GAP_COMMA, GAP_DASH, GAP_SPACE, reading, type Word } from "./word";

/** "with 99.9% uptime", "without overtime", "with zero outages": a level kept is a result. */
export function levelKept(
  words: readonly Word[],
  clauses: readonly Clause[],
  measures: readonly Measure[],
): Outcome | null {
  for (const measure of measures) {
    const before = words[measure.from - 1]?.lower;
    if (EARLY.has(words[measure.to]?.lower ?? "") && DAYS.has(words[measure.to - 1]?.lower ?? ""))
      return { from: measure.from, to: measure.to + 1, particular: true };
    if (before !== "with" && before !== "at" && before !== "to" && before !== "now") continue;
    const first = words[measure.from];
    if (before === "with" && isCompared(words, measure))
      return { from: measure.from - 1, to: endAfter(words, measure.to), particular: true };
    const rate = measure.kind === "percent" && (first?.is ?? 0) & NUMERAL;
    if (rate || first?.lower === "zero")
      return { from: measure.from - 1, to: endAfter(words, measure.to), particular: true };
  }
  for (const clause of clauses) {
    if (clause.kind === "purpose") continue;
    const first = firstAnywhere(words, clause);
    if (first) return first;
    for (let at = clause.from; at < clause.to - 1; at++)
      if ((words[at]?.is ?? 0) & HINGE && tellsState(words, at))
        return { from: at, to: clause.to, particular: true };
  }
  return null;
}

/** "Opened the first tool library in the county", "first in the district to run a night pharmacy". */
function firstAnywhere(words: readonly Word[], { verb, from, to }: Clause): Outcome | null {
  if (verb && verb.role & (HELP | LEARN | REPORT | COLLECT | CLARIFY)) return null;
  for (let at = from; at < to - 3; at++) {
    if (!((words[at]?.is ?? 0) & FUNCTION) || words[at]?.lower !== "first") continue;
    const alone = words[at + 1]?.lower === "in";
    if (!alone && words[at - 1]?.lower !== "the") continue;
    for (let place = at + 1; place < Math.min(to - 1, at + 6); place++)
      if (IN.has(words[place]?.lower ?? "") && PLACES.has(words[place + 2]?.lower ?? ""))
        return { from, to, particular: true };
  }
  return null;
}

const IN = wordSet("in of at");
const PLACES = wordSet(
  "region county country state city town district province world industry company group network firm borough valley",
);
/** "three weeks early": a date that was beaten. */
const EARLY = wordSet("early sooner");
const DAYS = wordSet("day+ week+ month+ quarter+ sprint+");
const LESS = wordSet("less fewer");

/** "with half fewer campaigns": so much less than before. */
function isCompared(words: readonly Word[], { from, to }: Measure): boolean {
  for (let at = from + 1; at <= to; at++) if (LESS.has(words[at]?.lower ?? "")) return true;
  return false;
}

const WHOLE = wordSet("every all");
const DENIALS = wordSet("no none nobody nothing");

/** "without overtime", "with no order lost", ", and none was late", "that now answer half of them". */
function tellsState(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  if (word.lower === "without") return !next.verbs;
  if (word.lower === "with")
    return DENIALS.has(next.lower)
      ? words[at + 2] !== undefined
      : WHOLE.has(next.lower) && isDone(words, at + 3);
  const opens = word.gap >= GAP_COMMA || words[at - 1]?.lower === "and";
  if (DENIALS.has(word.lower)) return opens && at > 2;
  return (
    word.lower === "now" &&
    at > 2 &&
    [next, words[at + 2], words[at + 3]].some(
      (near) => ((near?.is ?? 0) & (NUMERAL | SPELLED)) !== 0,
    )
  );
}

/** "with every order sent", and not "with all the resources to do it". */
function isDone(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const word = words[at];
    if (!word || word.gap > GAP_SPACE) return false;
    if (reading(word, PARTICIPLE) || (word.is & AUXILIARY) !== 0) return true;
    if (word.is & PREPOSITION) return WITHIN.has(word.lower);
  }
  return false;
}

const WITHIN = wordSet("within under above below");

function endAfter(words: readonly Word[], at: number): number {
  let to = at;
  while (to < words.length && to < at + 3 && words[to]?.gap === 0 && !words[to]?.verbs) to += 1;
  return to;
}

/** Words of a thing that may stand between a mark and its change. */
const SUBJECT_WORDS = 4;

/** "; cycle time 19 days to 8", ", OEE up from 61 to 74%": a thing after a mark, and its change. */
function statedChange(words: readonly Word[], measure: Measure): Outcome | null {
  if (measure.kind !== "change") return null;
  const way = words[measure.from - 1]?.lower;
  const moved = way === "up" || way === "down";
  const last = measure.from - (moved ? 2 : 1);
  for (let at = last; at > 0 && at > last - SUBJECT_WORDS; at--) {
    const word = words[at];
    if (!word || (reading(word, PAST) && !(word.is & NOUNISH))) return null;
    if (word.gap >= (moved ? GAP_COMMA : GAP_DASH))
      return { from: at, to: measure.to, particular: true };
  }
  return null;
}

/** "complaints down by 30%", "down from 90 to 20 tons", "sales up 12%"; not "up to 40" or "set up 40 stalls". */
export function movedLevel(
  words: readonly Word[],
  clauses: readonly Clause[],
  measures: readonly Measure[],
): Outcome | null {
  for (const measure of measures) {
    const stated = statedChange(words, measure);
    if (stated) return stated;
    let at = measure.from - 1;
    const lead = words[at]?.lower;
    const limit = lead === "to";
    if (limit || lead === "by" || lead === "from") at -= 1;
    const way = words[at]?.lower;
    if (at < 1 || (way !== "down" && (way !== "up" || limit))) continue;
    const clause = clauses.find(({ from, to }) => from <= at && at < to);
    if (!clause || clause.kind === "purpose") continue;
    if (clause.kind === "plain") return { from: clause.from, to: clause.to, particular: true };
    const marked = (words[at]?.gap ?? 0) >= GAP_COMMA;
    if (marked || (measure.kind === "percent" && !words[at - 1]?.verbs))
      return { from: at, to: Math.max(measure.to, marked ? clause.to : 0), particular: true };
  }
  return null;
}
