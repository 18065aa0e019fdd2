import { wordSet } from "../lexicon/word-list";
import { CURRENCY, hashed, hashOf, writtenAt } from "./written-word";
import {
  GAP_ARROW,
  GAP_COLON,
  GAP_COMMA,
  GAP_DASH,
  GAP_PAREN,
  GAP_SLASH,
  GAP_SPACE,
  GAP_START,
  GAP_STOP,
  type Word,
} from "./word";

const LETTER = 1;
const DIGIT = 2;
const OTHER = 0;

const ASCII = new Uint8Array(128);
for (let code = 48; code < 58; code++) ASCII[code] = DIGIT;
for (let code = 65; code < 91; code++) ASCII[code] = ASCII[code + 32] = LETTER;
ASCII[95] = LETTER;

const LETTER_PATTERN = /[\p{L}\p{M}]/u;

/** Letter, digit or other, of the code point that starts at `at`; a lone surrogate is other. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? OTHER;
  if (code !== code) return OTHER;
  if (code >= 0x2000 && code < 0x2c00) return OTHER;
  return LETTER_PATTERN.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? LETTER : OTHER;
}

/** UTF-16 units of the code point at `at`. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const isUpper = (code: number) => code > 64 && code < 91;

/** Does the word go on over the mark at `at`, which is no letter or digit? "Node.js", "co-led", "1,200", "Q&A". */
function joins(text: string, start: number, at: number): boolean {
  const mark = text.charCodeAt(at);
  const before = kindAt(text, at - 1);
  const after = kindAt(text, at + 1);
  const next = text.charCodeAt(at + 1);
  switch (mark) {
    case 39: // '
    case 0x2019:
      return before === LETTER && after === LETTER;
    case 45: // -
    case 0x2011:
      return after !== OTHER && (before !== OTHER || mark === 45);
    case 0x2013: // – joins a range of figures only
      return before === DIGIT && after === DIGIT;
    case 46: // .
      if (before === DIGIT && after === DIGIT) return true;
      if (before !== LETTER || after === OTHER) return false;
      return after === DIGIT
        ? at - start < 3
        : !(isUpper(next) && kindAt(text, at + 2) === LETTER && !isUpper(text.charCodeAt(at + 2)));
    case 44: // ,
      return before === DIGIT && after === DIGIT;
    case 47: // / in "A/B", "CI/CD", "S/4HANA", "4.7/5"
      if (before === DIGIT && after === DIGIT) return true;
      return (
        at - start < 4 &&
        after !== OTHER &&
        isUpper(text.charCodeAt(start)) &&
        shortRun(text, at + 1)
      );
    case 58: // : in "1:1", "10:30"
      return before === DIGIT && after === DIGIT;
    case 38: // &
      return isUpper(text.charCodeAt(at - 1)) && isUpper(next) && at - start < 3;
    default:
      return false;
  }
}

/** At most six letters or digits follow: the right side of "CI/CD". */
function shortRun(text: string, at: number): boolean {
  for (let next = at; next < at + 7; next++) if (kindAt(text, next) === OTHER) return true;
  return false;
}

/** Where the word that starts at `start` ends. */
function wordEnd(text: string, start: number): number {
  const { length } = text;
  let at = start + widthAt(text, start);
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code < 128 ? ASCII[code] !== OTHER : kindAt(text, at) !== OTHER)
      at += code < 0xd800 ? 1 : widthAt(text, at);
    else if (code !== 32 && joins(text, start, at)) at += 1;
    else break;
  }
  const mark = text.charCodeAt(at);
  if (mark === 37 || mark === 43 || mark === 35) return suffixEnd(text, start, at);
  return at;
}

/** "40%", "50+", "20%+", "C++", "C#". */
function suffixEnd(text: string, start: number, at: number): number {
  const before = kindAt(text, at - 1);
  const afterFigure = before === DIGIT || (before === LETTER && kindAt(text, start) !== LETTER);
  const code = at - start === 1 && before === LETTER;
  let end = at;
  while (end < at + 2) {
    const mark = text.charCodeAt(end);
    if (
      (mark === 37 && afterFigure) ||
      (mark === 43 && (afterFigure || code)) ||
      (mark === 35 && code)
    )
      end += 1;
    else break;
  }
  return mark43Sum(text, end, at) ? at : end;
}

/** "ABM + content" and "2+2": a plus that joins is no suffix. */
const mark43Sum = (text: string, end: number, at: number) =>
  end > at && text.charCodeAt(end - 1) === 43 && kindAt(text, end) === DIGIT;

/** A currency sign that a figure follows starts a word: "$1.2M". */
const startsWithSign = (text: string, at: number, code: number) =>
  (code === 36 || code > 161) && CURRENCY.has(code) && kindAt(text, at + 1) === DIGIT;

const isBlank = (code: number) => code === 32 || code === 160 || code === 9 || code !== code;

/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATIONS = wordSet(
  "e.g i.e etc vs approx inc incl ltd corp dept est max min avg resp rs dr mr+ ms jr sr st no ca a.m p.m",
);

/** The stronger of a gap and what one more mark says. */
function gapOf(text: string, at: number, gap: number): number {
  const code = text.charCodeAt(at);
  let found = GAP_SPACE;
  if (code === 44) found = GAP_COMMA;
  else if (code === 47) found = GAP_SLASH;
  else if (code === 40 || code === 41 || code === 91 || code === 93) found = GAP_PAREN;
  else if (code === 0x2192 || (code === 62 && text.charCodeAt(at - 1) === 45)) found = GAP_ARROW;
  else if (code === 58) found = GAP_COLON;
  else if (
    code === 59 ||
    code === 0x2014 ||
    code === 0x2013 ||
    code === 0x2212 ||
    code === 124 ||
    code === 0x2022
  )
    found = GAP_DASH;
  else if (code === 45 && isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at + 1)))
    found = GAP_DASH;
  else if (code === 46 || code === 33 || code === 63 || code === 10 || code === 13)
    found = GAP_STOP;
  return found > gap ? found : gap;
}

/**
 * Splits a line into words in one pass. Spans count UTF-16 units of the original text, and no word
 * begins or ends inside a surrogate pair.
 */
export function tokenize(text: string): Word[] {
  const words: Word[] = [];
  let gap = GAP_START;
  let at = 0;
  const { length } = text;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at += 1;
      continue;
    }
    if (kindAt(text, at) !== OTHER || startsWithSign(text, at, code)) {
      let end = at;
      let hash = 0;
      let next = code;
      // Most words are plain letters up to a space; their end and their hash are found in one go.
      while (next < 128 && ASCII[next] !== OTHER) {
        hash = hashed(hash, next);
        end += 1;
        next = text.charCodeAt(end);
      }
      if (end === at || (next !== 32 && next === next)) {
        end = wordEnd(text, at);
        hash = hashOf(text, at, end);
      }
      if (gap === GAP_STOP && ABBREVIATIONS.has(words[words.length - 1]?.lower ?? ""))
        gap = GAP_SPACE;
      const { text: own, lower, is, topic, verbs, forms } = writtenAt(text, at, end, hash);
      words.push({ text: own, lower, start: at, end, gap, is, topic, verbs, forms });
      at = end;
      gap = GAP_SPACE;
    } else {
      gap = gapOf(text, at, gap);
      at += widthAt(text, at);
    }
  }
  return words;
}
