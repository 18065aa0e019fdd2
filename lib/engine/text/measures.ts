import type { Span, TextSpan } from "../types";
import { MEASURISH, NUMERAL, SPELLED } from "../lexicon/word-classes";
import { phraseEnd, rangeEnd, wordedRange } from "./measure-ends";
import { isPartWord, kindAt, SCALES, type MeasureKind } from "./measure-kinds";
import { CURRENCY_WORDS } from "./measure-names";
import { GAP_COMMA, type Word } from "./word";

export type { MeasureKind } from "./measure-kinds";
/** Words `from` to `to` (exclusive) measure something. */
export type Measure = TextSpan & {
  readonly kind: MeasureKind;
  readonly from: number;
  readonly to: number;
};

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

type Reach = { readonly from: number; readonly to: number; readonly kind: MeasureKind };

/** The whole phrase around the figure at `at`, with what stands before it: "from", "every", "a", "USD", "top". */
function reachOf(words: readonly Word[], at: number, word: Word, figure: MeasureKind): Reach {
  const before = words[at - 1];
  const money = before && CURRENCY_WORDS.has(before.lower) && word.gap <= GAP_COMMA;
  const { to, kind } = phraseEnd(words, at, money ? "money" : figure);
  const lead = before?.lower;
  const range = rangeEnd(words, at, to, kind);
  if (range !== undefined && range <= words.length) {
    const from = lead === "from" || lead === "between" ? at - 1 : at;
    return { from, to: range, kind: "change" };
  }
  if (!before) return { from: at, to, kind };
  if (money) return { from: at - 1, to, kind: "money" };
  if (lead === "every") return { from: at - 1, to, kind: "frequency" };
  const leads =
    isPartWord(word) || (lead === "a" && SCALES.has(word.lower)) || (lead === "top" && at > 1);
  return { from: leads ? at - 1 : at, to, kind };
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
    const word = words[at];
    if (!word || !(word.is & COUNTS)) {
      at += 1;
      continue;
    }
    const worded = word.lower === "from" ? wordedRange(words, at) : undefined;
    if (worded) {
      found.push(measureOf(text, words, at, worded, "change"));
      at = worded;
      continue;
    }
    const kind = kindAt(words, at);
    if (!kind || isWithin(quotes, word.start)) {
      at += 1;
      continue;
    }
    const reach = reachOf(words, at, word, kind);
    let { from } = reach;
    const last = found[found.length - 1];
    if (last && last.to > from) {
      from = last.from;
      found.pop();
    }
    found.push(measureOf(text, words, from, reach.to, reach.kind));
    at = reach.to;
  }
  return found;
}
