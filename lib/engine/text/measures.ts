import type { Span, TextSpan } from "../types";
import {
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  FREQUENCY,
  LABEL,
  MEASURISH,
  MONTH,
  NUMERAL,
  PREPOSITION,
  SPELLED,
  UNIT,
  wordClass,
} from "../lexicon/word-classes";
import { GAP_ARROW, GAP_COMMA, GAP_SPACE, GAP_STOP, type Word } from "./word";
import { wordSet } from "../lexicon/word-list";

/** `change` compares or rates (percent, money, from–to, times); `time` lasts; `count` counts. */
export type MeasureKind = "change" | "money" | "percent" | "time" | "count" | "frequency";
/** Words `from` to `to` (exclusive) measure something. */
export type Measure = TextSpan & {
  readonly kind: MeasureKind;
  readonly from: number;
  readonly to: number;
};

const FIGURE =
  /^([$€£¥₹₽₩₺₱₪]|rs\.?|usd|inr|eur|gbp)?\d[\d.,]*(?:([a-z%]*)[-–]([$€£¥₹₽])?\d[\d.,]*)?([a-z%]*)(\+*)(?:-([a-z][a-z-]*))?$/;
const RATING = /^\d+(?:\.\d+)?\/(?:5|10|100)(?:\.0)?$/;
const SUFFIXES = new Set(
  "k m b bn mm mn cr l lakh x h hr hrs ms s sec min mins d w wk wks mo mos y yr yrs tb gb mb kb kg g km pt pts pp bps px sqft sf mw kw % %+".split(
    " ",
  ),
);
const SCALES = wordSet("million billion thousand hundred dozen k m crore+ lakh+ mn bn");
const TIMES = wordSet(
  "hour+ hr+ day+ week+ month+ year+ minute+ min+ second+ quarter+ sprint+ shift+ night+ h ms s d w mo y yr",
);
const CURRENCY_WORDS = wordSet("rs inr usd eur");
const PARTS = wordSet("third+ quarter+ fifth+ tenth+");
const COMPOUND_UNITS = wordSet(
  "week month day hour year minute person people member fold time second page step point part bed seat room unit hundred site store",
);
const MULTIPLES = wordSet(
  "doubled tripled quadrupled halved doubling tripling halving quadrupling twofold threefold fourfold fivefold tenfold double-digit triple-digit",
);
const BEFORE_YEAR = wordSet(
  "in since by during until till for of from the summer spring fall winter autumn late early mid through q fy to and",
);

const HALF_DAYS = wordSet("am pm a.m p.m");

/** Names of techniques: 5G, 3D. */
const GENERATION = /^(?:[2-6]g|[23]d)$/;

const bare = (lower: string) => /^\d{1,4}$/.test(lower);
const isPlural = (lower: string) =>
  lower.length > 2 && lower.endsWith("s") && !lower.endsWith("ss");
const joined = (word: Word | undefined): word is Word =>
  word !== undefined && word.gap === GAP_SPACE;

/** A figure that names and does not measure: "phase 2", "React 18", "step 1 of 5", a year, a date. */
function onlyNames(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word) return true;
  if (isYear(word.lower)) {
    const counted = joined(next) && (isPlural(next.lower) || (next.is & UNIT) !== 0);
    return !counted || BEFORE_YEAR.has(before?.lower ?? "");
  }
  if (joined(next) && HALF_DAYS.has(next.lower)) return true;
  if (!before || word.gap > GAP_SPACE) return false;
  if (before.is & MONTH && bare(word.lower)) return true;
  if (
    before.lower === "of" &&
    (words[at - 2]?.is ?? 0) & NUMERAL &&
    (words[at - 3]?.is ?? 0) & LABEL
  )
    return true;
  if (!(before.is & (LABEL | CAPITAL)) || !/^\d+(?:\.\d+)*$/.test(word.lower)) return false;
  const counts = joined(next) && (isPlural(next.lower) || (next.is & UNIT) !== 0);
  if (before.is & LABEL) return !(counts && (at === 1 || words[at - 2]?.lower === "to"));
  const named = (before.is & CAPITAL) !== 0 && at > 1 && before.gap < GAP_STOP;
  const place = counts && ((words[at - 2]?.is ?? 0) & PREPOSITION) !== 0;
  return named && bare(word.lower) && !place;
}

const isYear = (lower: string) =>
  lower.length > 3 && /^(?:19[5-9]\d|20[0-3]\d)(?:[-–](?:\d{2}|(?:19|20)\d{2}))?$/.test(lower);

/** How many digits it begins with. */
function digitsOf(lower: string): number {
  let at = 0;
  while (lower.charCodeAt(at) > 47 && lower.charCodeAt(at) < 58) at += 1;
  return at;
}

/** The kind of a token that holds a figure; undefined where it only looks like a measure. */
function figureKind(words: readonly Word[], at: number): MeasureKind | undefined {
  const lower = words[at]?.lower ?? "";
  const digits = digitsOf(lower);
  if (digits === lower.length) return onlyNames(words, at) ? undefined : "count";
  if (digits === lower.length - 1 && lower.endsWith("%")) return "percent";
  if (RATING.test(lower)) return "percent";
  const match = FIGURE.exec(lower);
  if (!match) return undefined;
  const currency = match[1] ?? match[3];
  const suffix = match[4] ?? "";
  const compound = match[6];
  if (suffix && (!SUFFIXES.has(suffix) || GENERATION.test(lower))) return undefined;
  if (compound && (compound === "degree" || /^(?:st|nd|rd|th)$/.test(compound))) return undefined;
  if (currency) return "money";
  if (suffix === "%" || suffix === "pp" || suffix === "bps") return "percent";
  if (suffix === "x") return "change";
  if (onlyNames(words, at)) return undefined;
  if (TIMES.has(suffix) || (compound && TIMES.has(compound))) return "time";
  return "count";
}

/** The kind of a spelt-out measure at `at`. */
function spelledKind(words: readonly Word[], at: number): MeasureKind | undefined {
  const word = words[at];
  if (!word) return undefined;
  const before = words[at - 1];
  const next = words[at + 1];
  if (word.lower === "half") return isHalf(before, next) ? "change" : undefined;
  if (word.lower === "twice") return "frequency";
  if (before && before.is & LABEL && word.gap === GAP_SPACE && at > 1) return undefined;
  if (word.lower === "hundred" || word.lower === "thousand" || word.lower === "million")
    return joined(next) || before?.lower === "a" ? "count" : undefined;
  return "count";
}

const isHalf = (before: Word | undefined, next: Word | undefined) =>
  /^(?:by|in|than|nearly|about|roughly|almost|to)$/.test(before?.lower ?? "") ||
  (joined(next) && /^(?:of|the|a|an|its|their|our|all)$/.test(next.lower));

const isPartWord = ({ is, lower }: Word) => (is & MEASURISH) !== 0 && PARTS.has(lower);

/** "a third", "by a quarter", "two thirds of the orders"; not "a third location" or "3 a quarter". */
function isPart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word || !joined(word) || !before) return false;
  if (before.is & (SPELLED | NUMERAL)) return word.lower.endsWith("s");
  if (before.lower !== "a" && before.lower !== "one") return false;
  if (joined(next) && next.lower === "of") return true;
  if (/^quarter/.test(word.lower))
    return /^(?:by|to|than|nearly)$/.test(words[at - 2]?.lower ?? "");
  return !joined(next) || (next.is & (PREPOSITION | CONJUNCTION)) !== 0;
}

/** "two-week", "six-person"; not "two-way". */
function isCompound(lower: string): boolean {
  const cut = lower.indexOf("-");
  if (cut < 2) return false;
  const first = lower.slice(0, cut);
  return (
    (first === "one" || (wordClass(first) & SPELLED) !== 0) &&
    COMPOUND_UNITS.has(lower.slice(lower.lastIndexOf("-") + 1))
  );
}

function kindAt(words: readonly Word[], at: number): MeasureKind | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.is & NUMERAL) return figureKind(words, at);
  if (word.is & SPELLED) return spelledKind(words, at);
  const { lower } = word;
  if (!(word.is & MEASURISH) || lower.length < 3) return undefined;
  const first = lower.charCodeAt(0);
  if (first === 114 || first === 117 || first === 105)
    if (/^(?:rs|usd|inr)\.?\d/.test(lower)) return figureKind(words, at);
  if (lower.includes("-") && isCompound(lower)) return "time";
  if (PARTS.has(lower) && isPart(words, at)) return "change";
  if (lower === "one" && TIMES.has(words[at + 1]?.lower ?? "") && joined(words[at + 1]))
    return "time";
  if (MULTIPLES.has(lower)) return "change";
  return undefined;
}

const PARTICLES = wordSet(
  "now then later more less first only past still so again before after each",
);

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

const NO_NOUN = PREPOSITION | CONJUNCTION | DETERMINER | NUMERAL | SPELLED | AUXILIARY;

const RATES = wordSet("a an per each every");

/** "per month", "a week", "each quarter", "weekly", "YoY". */
function rateAfter(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!joined(word)) return at;
  if (
    (word.is & FREQUENCY && word.lower !== "annual") ||
    word.lower === "yoy" ||
    word.lower === "mom"
  )
    return at + 1;
  const next = words[at + 1];
  if (
    RATES.has(word.lower) &&
    joined(next) &&
    (next.is & UNIT || /^(?:shift|user|sprint|person|visit|case)$/.test(next.lower))
  )
    return at + 2;
  return at;
}

/** The end of the measure whose figure stands at `at`: scale, unit, "of" and what, rate. */
function phraseEnd(
  words: readonly Word[],
  at: number,
  kind: MeasureKind,
): { to: number; kind: MeasureKind } {
  let to = at + 1;
  let found = kind;
  while (joined(words[to]) && SCALES.has(words[to]?.lower ?? "")) to += 1;
  const unit = words[to];
  if (joined(unit) && unit.is & UNIT && kind !== "money") {
    if (unit.lower === "percent" || unit.lower === "points") found = "percent";
    else if (TIMES.has(unit.lower)) found = "time";
    else if (unit.lower === "times") found = "change";
    to += unit.lower === "basis" || unit.lower === "percentage" ? 2 : 1;
    if (unit.lower === "people") return { to: rateAfter(words, to), kind: "count" };
  } else if (found === "count" && !words[at]?.lower.includes("-")) to = nounsAfter(words, to);
  const share = shareEnd(words, at, to);
  if (share !== undefined) return { to: share, kind: "percent" };
  const of = words[to];
  if (joined(of) && of.lower === "of" && found !== "time" && found !== "money") {
    const start = (words[to + 1]?.is ?? 0) & DETERMINER ? to + 2 : to + 1;
    const end = nounsAfter(words, start);
    if (end > start) to = end;
  }
  return { to: Math.min(rateAfter(words, to), words.length), kind: found };
}

/** "9 of 10", "40 of 300 test cases", "1 in 6 deliveries": a share, told as a count of a count. */
function shareEnd(words: readonly Word[], at: number, to: number): number | undefined {
  const link = words[to];
  const whole = words[to + 1];
  if (!joined(link) || !joined(whole) || to > at + 1) return undefined;
  if (link.lower !== "of" && link.lower !== "in" && link.lower !== "out") return undefined;
  const from = link.lower === "out" ? to + 2 : to + 1;
  const second = words[from];
  if (!second || !(second.is & (NUMERAL | SPELLED)) || isYear(second.lower)) return undefined;
  return Math.max(nounsAfter(words, from + 1), from + 1);
}

/** Joins "X to Y", "X → Y", "between X and Y" to what was measured so far. */
function rangeEnd(words: readonly Word[], from: number, to: number): number | undefined {
  const link = words[to];
  const after = link?.gap === GAP_ARROW ? to : to + 1;
  if (!link) return undefined;
  const between = words[from - 1]?.lower === "between" && link.lower === "and";
  if (link.gap !== GAP_ARROW && !(joined(link) && (link.lower === "to" || between)))
    return undefined;
  const kind = kindAt(words, after);
  if (kind) return phraseEnd(words, after, kind).to;
  const first = words[after];
  const second = words[after + 1];
  if (
    joined(first) &&
    /^(?:a|an|one|under)$/.test(first.lower) &&
    second &&
    TIMES.has(second.lower)
  )
    return after + 2;
  return joined(first) && first.lower === "one" ? after + 1 : undefined;
}

/** "from monthly to weekly", "from a week to two days": a change of rhythm or time in words. */
function wordedRange(words: readonly Word[], at: number): number | undefined {
  let to = at + 1;
  if (/^(?:a|an|one)$/.test(words[to]?.lower ?? "")) to += 1;
  const first = words[to];
  if (!joined(first) || !(first.is & FREQUENCY || (to > at + 1 && TIMES.has(first.lower))))
    return undefined;
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

const isWithin = (spans: readonly Span[], at: number) =>
  spans.length > 0 && spans.some(({ start, end }) => at > start && at < end);

function measureOf(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  kind: MeasureKind,
): Measure {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end, kind, from, to };
}

const COUNTS = NUMERAL | SPELLED | MEASURISH;

/**
 * The measures of a line, whole phrases in order: "60% of churned accounts", "every two weeks",
 * "from monthly to weekly", "a third". What only looks like one (a year, "phase 2") is none.
 * Figures within one of `quotes` are a name.
 */
export function findMeasures(
  text: string,
  words: readonly Word[],
  quotes: readonly Span[],
): Measure[] {
  const found: Measure[] = [];
  let at = 0;
  while (at < words.length) {
    if (!((words[at]?.is ?? 0) & COUNTS)) {
      at += 1;
      continue;
    }
    const worded = words[at]?.lower === "from" ? wordedRange(words, at) : undefined;
    if (worded) {
      found.push(measureOf(text, words, at, worded, "change"));
      at = worded;
      continue;
    }
    const kind = kindAt(words, at);
    const word = words[at];
    if (!kind || !word || isWithin(quotes, word.start)) {
      at += 1;
      continue;
    }
    let { to, kind: whole } = phraseEnd(words, at, kind);
    let from = at;
    const before = words[at - 1];
    const range = rangeEnd(words, at, to);
    if (range !== undefined && range <= words.length) {
      to = range;
      whole = "change";
      if (before?.lower === "from" || before?.lower === "between") from -= 1;
    } else if (
      before?.lower === "every" ||
      (before?.lower === "a" && (isPartWord(word) || SCALES.has(word.lower)))
    ) {
      from -= 1;
      if (before.lower === "every") whole = "frequency";
    } else if (before && isPartWord(word)) from -= 1;
    else if (before && CURRENCY_WORDS.has(before.lower) && word.gap <= GAP_COMMA) {
      from -= 1;
      whole = "money";
    }
    const last = found[found.length - 1];
    if (last && last.to > from) {
      from = last.from;
      found.pop();
    }
    found.push(measureOf(text, words, from, to, whole));
    at = to;
  }
  return found;
}
