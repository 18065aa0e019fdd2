import type { TextSpan } from "../types";
import { BASE, PRESENT } from "../lexicon/entries";
import {
  ACRONYM,
  BUZZ,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  GENERIC,
  MONTH,
  NUMERAL,
  PEOPLE,
  PREPOSITION,
  ROLE,
  SHOUT,
  TOOL,
} from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { GAP_SPACE, GAP_STOP, spanOf, type Word } from "./word";

const SHORT = PREPOSITION | CONJUNCTION | DETERMINER | NUMERAL;

/** "Responsible For Daily Reporting": capitals on all words of weight name nothing. */
function isTitle(words: readonly Word[]): boolean {
  let capitals = 0;
  let short = 0;
  let others = 0;
  for (const { is, text } of words)
    if (is & CAPITAL) capitals += 1;
    else if (is & SHORT || text.length < 4) short += 1;
    else others += 1;
  return capitals > 3 && (others === 0 || capitals > 5 * others + short);
}

/** Capitalized words within a sentence, joined where they stand side by side; none in a title. */
export function findNames(text: string, words: readonly Word[]): TextSpan[] {
  const names: TextSpan[] = [];
  for (let at = 1; at < words.length; at++) {
    if (!isName(words[at])) continue;
    if (names.length === 0 && isTitle(words)) return names;
    let to = at + 1;
    while (isName(words[to]) && words[to]?.gap === GAP_SPACE) to += 1;
    if (to > at + 1 || !isTerm(words[at])) names.push(spanOf(text, words, at, to));
    at = to;
  }
  return names;
}

const DAYS = wordSet("monday+ tuesday+ wednesday+ thursday+ friday+ saturday+ sunday+ may");

/** Letters of a trade (MRI, GAAP), a quarter (Q3), a shape (X-ray): no name, standing alone. */
const isTerm = (word: Word | undefined) =>
  word !== undefined &&
  (((word.is & SHOUT) !== 0 && word.text.length < 6) ||
    word.lower.charCodeAt(1) < 58 ||
    DAYS.has(word.lower));

const isName = (word: Word | undefined) =>
  word !== undefined &&
  (word.is & CAPITAL) !== 0 &&
  (word.is & (ACRONYM | MONTH | TOOL | GENERIC | PEOPLE | BUZZ | ROLE)) === 0 &&
  word.gap < GAP_STOP &&
  word.text.length > 1 &&
  !(word.forms & ~(BASE | PRESENT) && !(word.is & SHOUT)) &&
  word.text !== "I";

/** The tools that the lexicon knows, written with a capital. */
export function findTools(words: readonly Word[]): TextSpan[] {
  const tools: TextSpan[] = [];
  for (const { is, text, start, end } of words)
    if (is & TOOL && is & CAPITAL) tools.push({ text, start, end });
  return tools;
}
