import { HINGE, NOUNISH, NUMERAL, SPELLED } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import type { Clause } from "./clauses";
import type { Measure } from "./measures";
import type { Outcome } from "./outcomes";
import { GAP_COMMA, GAP_DASH, type Word } from "./word";

/** "with 99.9% uptime", "without overtime", "with zero outages": a level kept is a result. */
export function levelKept(
  words: readonly Word[],
  clauses: readonly Clause[],
  measures: readonly Measure[],
): Outcome | null {
  for (const measure of measures) {
    const before = words[measure.from - 1]?.lower;
    if (before !== "with" && before !== "at" && before !== "to" && before !== "now") continue;
    const first = words[measure.from];
    const rate = measure.kind === "percent" && (first?.is ?? 0) & NUMERAL;
    if (rate || first?.lower === "zero")
      return { from: measure.from - 1, to: endAfter(words, measure.to), particular: true };
  }
  for (const clause of clauses) {
    if (clause.kind === "purpose") continue;
    for (let at = clause.from; at < clause.to - 1; at++)
      if ((words[at]?.is ?? 0) & HINGE && tellsState(words, at))
        return { from: at, to: clause.to, particular: true };
  }
  return null;
}

const WHOLE = wordSet("no every all none nothing nobody");
const DENIALS = wordSet("no none nobody nothing");

/** "without overtime", "with no order lost", ", and none was late", "that now answer half of them". */
function tellsState(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  if (word.lower === "without") return !next.verbs;
  if (word.lower === "with") return WHOLE.has(next.lower) && words[at + 2] !== undefined;
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
    if (!word || (word.verbs && !(word.is & NOUNISH))) return null;
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
