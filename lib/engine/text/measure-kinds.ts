import {
  CONJUNCTION,
  LABEL,
  MEASURISH,
  NUMERAL,
  PREPOSITION,
  SPELLED,
  wordClass,
} from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { isYear, joined, onlyNames } from "./measure-names";
import type { Word } from "./word";

/** `change` compares or rates (from–to, times); `time` lasts; `count` counts. */
export type MeasureKind = "change" | "money" | "percent" | "time" | "count" | "frequency";

const FIGURE =
  /^([$€£¥₹₽₩₺₱₪]|rs\.?|usd|inr|eur|gbp)?\d[\d.,]*(?:([a-z%]*)[-–]([$€£¥₹₽])?([1-9])[\d.,]*)?([a-z%]*)(\+*)(?:-([a-z][a-z-]+))?$/;
const RATING = /^\d+(?:\.\d+)?\/(?:5|10|100)(?:\.0)?$/;
const SUFFIXES = new Set(
  "k m b bn mm mn cr l lakh x h hr hrs ms s sec min mins d w wk wks mo mos y yr yrs tb gb mb kb kg g km pt pts pp bps px sqft sf mw kw % %+".split(
    " ",
  ),
);
export const SCALES = wordSet("million billion thousand hundred dozen k m crore+ lakh+ mn bn");
export const TIMES = wordSet(
  "hour+ hr+ day+ week+ month+ year+ minute+ min+ second+ sec+ quarter+ sprint+ shift+ night+ weekend+ season+ semester+ decade+ h ms s d w mo y yr",
);
const PARTS = wordSet("third+ quarter+ fifth+ tenth+");
const AFTER_ONE = wordSet(
  "week month day hour year minute second person page hundred store site fold time",
);
/** What is joined to a figure and names a kind: "two-way", "360-degree", "4th-grade". */
const NAMES_KIND = wordSet("way factor sided degree sigma stroke dimensional st nd rd th");
const MULTIPLES = wordSet(
  "doubled tripled quadrupled halved doubling tripling halving quadrupling twofold threefold fourfold fivefold tenfold double-digit triple-digit",
);
/** Names of techniques: 5G, 3D. */
const GENERATION = /^(?:[2-6]g|[23]d)$/;
const PICTURES = wordSet("video+ camera+ monitor+ screen+ footage resolution tv+ film+");

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
  if (lower.includes("/") && RATING.test(lower)) return "percent";
  const match = FIGURE.exec(lower);
  if (!match) return undefined;
  const suffix = match[5] ?? "";
  const compound = match[7];
  if (suffix && (!SUFFIXES.has(suffix) || GENERATION.test(lower))) return undefined;
  if (compound && NAMES_KIND.has(compound)) return undefined;
  if (match[1] ?? match[3]) return "money";
  if (suffix === "%" || suffix === "pp" || suffix === "bps") return "percent";
  if (suffix === "x") return "change";
  if (suffix === "k" && PICTURES.has(words[at + 1]?.lower ?? "")) return undefined;
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
  const lasts = joined(next) && next.lower.endsWith("s") && TIMES.has(next.lower);
  if (before && before.is & LABEL && joined(word) && at > 1 && !lasts) return undefined;
  if (PERIODS.has(before?.lower ?? "") && joined(word) && IN.has(words[at - 2]?.lower ?? ""))
    return undefined;
  if (word.lower === "hundred" || word.lower === "thousand" || word.lower === "million")
    return joined(next) || before?.lower === "a" ? "count" : undefined;
  return "count";
}

/** "in month seven", "since year two": which one, not how many. */
const PERIODS = wordSet("month year quarter season night");
const IN = wordSet("in by since from until at of");

const isHalf = (before: Word | undefined, next: Word | undefined) =>
  /^(?:by|in|than|nearly|about|roughly|almost|to)$/.test(before?.lower ?? "") ||
  (joined(next) && /^(?:of|the|a|an|its|their|our|all|fewer|less)$/.test(next.lower));

export const isPartWord = ({ is, lower }: Word): boolean =>
  (is & MEASURISH) !== 0 && PARTS.has(lower);

/** "a third", "by a quarter", "two thirds of the orders"; not "a third location" or "3 a quarter". */
function isPart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!joined(word) || !before) return false;
  if (before.is & (SPELLED | NUMERAL)) return word.lower.endsWith("s");
  if (before.lower !== "a" && before.lower !== "one") return false;
  if (joined(next) && /^(?:of|fewer|less)$/.test(next.lower)) return true;
  if (/^quarter/.test(word.lower))
    return /^(?:by|to|than|nearly)$/.test(words[at - 2]?.lower ?? "");
  return !joined(next) || (next.is & (PREPOSITION | CONJUNCTION)) !== 0;
}

/** "two-week", "seven-course", "six-figure"; not "two-way" or "one-off". */
function isCompound(lower: string): boolean {
  const cut = lower.indexOf("-");
  if (cut < 2) return false;
  const first = lower.slice(0, cut);
  const last = lower.slice(lower.lastIndexOf("-") + 1);
  if (first === "one") return AFTER_ONE.has(last);
  return (wordClass(first) & SPELLED) !== 0 && first !== "half" && !NAMES_KIND.has(last);
}

/** "one week", "one in ten welds", "one of 12 sites". */
function isOne(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!joined(next)) return false;
  if (TIMES.has(next.lower)) return true;
  const whole = words[at + 2];
  if (!joined(whole) || (next.lower !== "in" && next.lower !== "of")) return false;
  return (whole.is & (NUMERAL | SPELLED)) !== 0 && !isYear(whole.lower);
}

/** How the words at `at` measure; undefined where they do not. */
export function kindAt(words: readonly Word[], at: number): MeasureKind | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.is & NUMERAL) return figureKind(words, at);
  if (word.is & SPELLED) return spelledKind(words, at);
  const { lower } = word;
  if (!(word.is & MEASURISH) || lower.length < 3) return undefined;
  const first = lower.charCodeAt(0);
  // "rs.4,000", "usd40": no other word that begins so holds a measure.
  if (first === 114 || first === 117 || first === 105) return figureKind(words, at);
  if (MULTIPLES.has(lower)) return "change";
  if (lower.includes("-") && isCompound(lower)) return "time";
  if (PARTS.has(lower) && isPart(words, at)) return "change";
  return lower === "one" && isOne(words, at)
    ? TIMES.has(words[at + 1]?.lower ?? "")
      ? "time"
      : "count"
    : undefined;
}
