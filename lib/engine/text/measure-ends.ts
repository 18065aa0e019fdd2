import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  FREQUENCY,
  NUMERAL,
  PREPOSITION,
  SPELLED,
  UNIT,
} from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { kindAt, SCALES, TIMES, type MeasureKind } from "./measure-kinds";
import { isPlural, isYear, joined } from "./measure-names";
import { GAP_ARROW, type Word } from "./word";

/** Where a measure ends: its scale, unit, noun, what it is a share of, its rate, its other end. */

const PARTICLES = wordSet(
  "now then later more less first only past still so again before after each",
);
const NO_NOUN = PREPOSITION | CONJUNCTION | DETERMINER | NUMERAL | SPELLED | AUXILIARY;

/** Where the noun phrase after a count ends: "50+ daily customer inquiries". */
function nounsAfter(words: readonly Word[], at: number): number {
  let to = at;
  while (to < at + 4) {
    const word = words[to];
    if (!joined(word) || word.is & NO_NOUN || PARTICLES.has(word.lower)) break;
    const form = word.verbs?.[0]?.form;
    const describes = joined(words[to + 1]) && isPlural(words[to + 1]?.lower ?? "");
    if (form === "past" && !describes) break;
    if (form === "gerund" && to > at && !describes) break;
    to += 1;
    if (isPlural(word.lower) || word.lower === "people" || word.lower === "staff") break;
  }
  return to;
}

const RATED = wordSet("user sprint person visit case shift");

/** "per month", "a week", "each quarter", "per plate", "weekly", "YoY". */
function rateAfter(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!joined(word)) return at;
  if (word.is & FREQUENCY) return word.lower === "annual" ? at : at + 1;
  const { lower } = word;
  if (lower === "yoy" || lower === "mom") return at + 1;
  const next = words[at + 1];
  if (!joined(next)) return at;
  if (lower === "per") return next.is & NO_NOUN ? at : at + 2;
  if (lower !== "a" && lower !== "an" && lower !== "each" && lower !== "every") return at;
  return next.is & UNIT || TIMES.has(next.lower) || RATED.has(next.lower) ? at + 2 : at;
}

type End = { readonly to: number; readonly kind: MeasureKind };

/** The end of the measure whose figure stands at `at`: scale, unit, "of" and what, rate. */
export function phraseEnd(words: readonly Word[], at: number, kind: MeasureKind): End {
  const share = shareEnd(words, at);
  if (share !== undefined) return { to: share, kind: "percent" };
  let to = at + 1;
  let found = kind;
  while (joined(words[to]) && SCALES.has(words[to]?.lower ?? "")) to += 1;
  const unit = words[to];
  if (joined(unit) && kind !== "money" && (unit.is & UNIT || TIMES.has(unit.lower))) {
    if (unit.lower === "percent" || unit.lower === "points") found = "percent";
    else if (TIMES.has(unit.lower)) found = "time";
    else if (unit.lower === "times") found = "change";
    to += unit.lower === "basis" || unit.lower === "percentage" ? 2 : 1;
    if (unit.lower === "people") return { to: rateAfter(words, to), kind: "count" };
  } else if (found === "count" && countsNouns(words[at])) to = nounsAfter(words, to);
  const of = words[to];
  if (joined(of) && of.lower === "of" && found !== "time" && found !== "money") {
    const ranked = words[at - 1]?.lower === "top" && found === "count";
    const start = (words[to + 1]?.is ?? 0) & DETERMINER ? to + 2 : to + 1;
    const end = ranked ? start : nounsAfter(words, start);
    if (end > start) to = end;
  }
  return { to: Math.min(rateAfter(words, to), words.length), kind: found };
}

/** A figure joined to its unit ("12-person") counts no noun after it; a range ("20-30") does. */
function countsNouns(word: Word | undefined): boolean {
  if (!word?.lower.includes("-")) return true;
  const last = word.lower.charCodeAt(word.lower.length - 1);
  return (last > 47 && last < 58) || last === 43;
}

/** "9 of 10", "40 of 300 test cases", "4.7 out of 5", "1 in 6 deliveries": a share, told by two counts. */
function shareEnd(words: readonly Word[], at: number): number | undefined {
  const link = words[at + 1];
  if (!joined(link)) return undefined;
  const { lower } = link;
  if (lower !== "of" && lower !== "in" && (lower !== "out" || words[at + 2]?.lower !== "of"))
    return undefined;
  let whole = lower === "out" ? at + 3 : at + 2;
  if (lower !== "in" && words[whole]?.lower === "the") whole += 1;
  const second = words[whole];
  if (!joined(second) || !(second.is & (NUMERAL | SPELLED)) || isYear(second.lower))
    return undefined;
  if (lower === "in" && !isRate(words, at, whole)) return undefined;
  return nounsAfter(words, whole + 1);
}

/** "1 in 5 parcels" is a share; "40 in 6 months" and "12 in 3 towns" are two counts. */
function isRate(words: readonly Word[], at: number, whole: number): boolean {
  if (TIMES.has(words[whole + 1]?.lower ?? "")) return false;
  const part = worth(words[at]?.lower ?? "");
  const all = worth(words[whole]?.lower ?? "");
  return part > 0 && part < all;
}

const NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The value of a plain number; 0 where it is none. */
const worth = (lower: string) => Number(lower) || NUMBERS.indexOf(lower) + 1;

/** Joins "X to Y", "X → Y", "between X and Y" to what was measured so far. */
export function rangeEnd(
  words: readonly Word[],
  from: number,
  to: number,
  kind: MeasureKind,
): number | undefined {
  const link = words[to];
  const after = link?.gap === GAP_ARROW ? to : to + 1;
  if (!link) return undefined;
  const start = words[from - 1]?.lower;
  const between = start === "between" && link.lower === "and";
  if (link.gap !== GAP_ARROW && !(joined(link) && (link.lower === "to" || between)))
    return undefined;
  const other = kindAt(words, after);
  if (start === "by" && other !== undefined && other !== kind) return undefined;
  if (other) return phraseEnd(words, after, other).to;
  const first = words[after];
  const second = words[after + 1];
  if (!joined(first)) return undefined;
  if (/^(?:a|an|one|under)$/.test(first.lower) && second && TIMES.has(second.lower))
    return after + 2;
  return first.lower === "one" ? after + 1 : undefined;
}

/** "from monthly to weekly", "from hours to minutes", "from a week to two days": rhythm or time in words. */
export function wordedRange(words: readonly Word[], at: number): number | undefined {
  let to = at + 1;
  if (/^(?:a|an|one)$/.test(words[to]?.lower ?? "")) to += 1;
  const first = words[to];
  if (!joined(first)) return undefined;
  const times = TIMES.has(first.lower) && (to > at + 1 || isPlural(first.lower));
  if (!(first.is & FREQUENCY) && !times) return undefined;
  to += 1;
  if (words[to]?.lower !== "to") return undefined;
  to += 1;
  if (/^(?:a|an|one|under)$/.test(words[to]?.lower ?? "")) to += 1;
  const second = words[to];
  if (!second) return undefined;
  if (second.is & FREQUENCY || TIMES.has(second.lower)) return to + 1;
  const kind = kindAt(words, to);
  return kind ? phraseEnd(words, to, kind).to : undefined;
}
