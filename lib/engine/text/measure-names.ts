import {
  CAPITAL,
  CHANGEABLE,
  LABEL,
  MONTH,
  NUMERAL,
  PREPOSITION,
  UNIT,
} from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { GAP_PAREN, GAP_SPACE, GAP_STOP, type Word } from "./word";

/** Figures that name and do not measure: "phase 2", "React 18", "step 1 of 5", a year, a date. */

const BEFORE_YEAR = wordSet(
  "in since by during until till for of from the summer spring fall winter autumn late early mid through q fy to and",
);
const HALF_DAYS = wordSet("am pm a.m p.m");

/** Codes of three letters and other words that say in which money a figure counts: "CHF 2 million". */
export const CURRENCY_WORDS = wordSet(
  "rs inr usd eur gbp chf pln czk sek nok dkk huf aud cad nzd sgd hkd jpy cny rmb krw brl mxn zar aed sar idr php ngn",
);

export const isPlural = (lower: string): boolean =>
  lower.length > 2 && lower.endsWith("s") && !lower.endsWith("ss");
export const joined = (word: Word | undefined): word is Word =>
  word !== undefined && word.gap === GAP_SPACE;

export const isYear = (lower: string): boolean =>
  lower.length > 3 && /^(?:19[5-9]\d|20[0-3]\d)(?:[-–](?:\d{2}|(?:19|20)\d{2}))?$/.test(lower);

/** "1870", "1850s": a year of long ago, or a count. */
const isOldYear = (lower: string): boolean => /^1[5-9]\d\ds?$/.test(lower) && !isYear(lower);

/** "an 1871 mill", "since 1798", "prints from the 1850s"; not "1870 pupils", "a 1500 watt oven", "from 1640 to 900". */
function isOldOf(words: readonly Word[], at: number, lower: string): boolean {
  if (lower.endsWith("s")) return true;
  const before = words[at - 1]?.lower ?? "";
  if (counts(words[at + 1])) return false;
  if (SINCE.has(before)) return true;
  if (before === "from") return !joined(words[at + 1]) && !words[at - 2]?.verbs;
  return Number(lower) % 50 !== 0 && ARTICLES.has(before);
}

const ARTICLES = wordSet("a an the of");
const SINCE = wordSet("in since until till circa");

const counts = (next: Word | undefined): boolean =>
  joined(next) && (isPlural(next.lower) || (next.is & UNIT) !== 0);

/** Does the figure at `at` only name? */
export function onlyNames(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word) return true;
  if (isOldYear(word.lower)) return isOldOf(words, at, word.lower);
  if (isYear(word.lower)) return !counts(next) || BEFORE_YEAR.has(before?.lower ?? "");
  if (joined(next) && (HALF_DAYS.has(next.lower) || isDate(word, next))) return true;
  if (next && next.gap === GAP_PAREN && next.lower.length === 1) return true;
  if (!before || word.gap > GAP_SPACE) return false;
  return isNamed(words, at, word, before);
}

/** "12 May". */
const isDate = (word: Word, next: Word) =>
  word.lower.length < 3 &&
  (next.text === "May" || (next.is & (MONTH | CAPITAL)) === (MONTH | CAPITAL));

function isNamed(words: readonly Word[], at: number, word: Word, before: Word): boolean {
  const counted = counts(words[at + 1]);
  const first = words[at - 2];
  if (before.is & MONTH && word.lower.length < 5) return true;
  if (before.lower === "of" && (first?.is ?? 0) & NUMERAL && (words[at - 3]?.is ?? 0) & LABEL)
    return true;
  if (!(before.is & (LABEL | CAPITAL)) || !/^\d+(?:\.\d+)*$/.test(word.lower)) return false;
  if (before.is & LABEL) return !(counted && (at === 1 || first?.lower === "to"));
  if (at < 2 || before.gap >= GAP_STOP || CURRENCY_WORDS.has(before.lower)) return false;
  if (before.is & CHANGEABLE || word.lower.length > 4) return false;
  return !(counted && ((first?.is ?? 0) & PREPOSITION) !== 0);
}
