import { entryOf } from "../lexicon/entries";
import {
  CAPITAL,
  MEASURISH,
  NUMERAL,
  SHOUT,
  SPELLED,
  TOOL,
  wordClass,
} from "../lexicon/word-classes";
import { STRANGE } from "../lexicon/topics";
import type { Verb } from "../lexicon/verbs";

/** A word as it is written, apart from its place in a line; see word.ts for its fields. */
export type WrittenWord = {
  readonly text: string;
  readonly lower: string;
  readonly is: number;
  readonly topic: number;
  readonly verbs: readonly Verb[] | undefined;
  readonly forms: number;
};

export const CURRENCY: ReadonlySet<number> = new Set(
  Array.from("$€£¥₹₽₩₺₱₪¢", (sign) => sign.charCodeAt(0)),
);

/** Bits that the letters themselves show: capitals, a capital within ("iPad"). */
function shapeOf(own: string, lower: string): number {
  if (own === lower) return 0;
  if (own.charAt(0) === lower.charAt(0)) return INNER_CAPITAL.test(own) ? CAPITAL : 0;
  return own.length > 1 && own === own.toUpperCase() ? CAPITAL | SHOUT : CAPITAL;
}

const INNER_CAPITAL = /^[a-z]+[A-Z]/;

/** Can a word with letters hold a measure by its shape: "two-week", "rs.4,000"? */
function measurish(lower: string, hyphenated: boolean): number {
  if (hyphenated) return isNumber(lower.slice(0, lower.indexOf("-"))) ? MEASURISH : 0;
  const first = lower.charCodeAt(0);
  if (first !== 114 && first !== 117 && first !== 105) return 0;
  const last = lower.charCodeAt(lower.length - 1);
  return last < 58 || CURRENCIES.test(lower) ? MEASURISH : 0;
}

/** The first piece of "two-week", "one-page", "double-digit". */
const isNumber = (piece: string): boolean =>
  piece === "one" || piece === "double" || piece === "triple" || (wordClass(piece) & SPELLED) !== 0;

const CURRENCIES = /^(?:rs|usd|inr)\.?\d/;

/** Is it in another script, or does it begin with a letter that English has not? */
function scriptOf(lower: string): number {
  if (lower.charCodeAt(0) > 127) return STRANGE;
  for (let at = 1; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code > 0xff && code !== 0x2019) return STRANGE;
  }
  return 0;
}

function readWord(text: string): WrittenWord {
  const first = text.charCodeAt(0);
  const lower = text.toLowerCase();
  if ((first > 47 && first < 58) || (text.length > 1 && CURRENCY.has(first)))
    return { text, lower, is: NUMERAL, topic: 0, verbs: undefined, forms: 0 };
  const hyphenated = lower.includes("-");
  const { is, topic, verbs, forms } = entryOf(lower, hyphenated, text === lower);
  const whole = is | shapeOf(text, lower) | measurish(lower, hyphenated);
  // "Epic" and "Segment" are names where they are written as such: nothing is said of their subject.
  const about = whole & TOOL && whole & CAPITAL ? 0 : topic;
  return { text, lower, is: whole, topic: about | scriptOf(lower), verbs, forms };
}

/** Words read so far, each in the first free slot from that of its hash on. */
const READ = new Array<WrittenWord | undefined>(1 << 15).fill(undefined);
const LAST = READ.length - 1;
/** With so many words every other slot is taken, and all are forgotten. */
const MOST = 1 << 14;
/** Longer words are rare, and would keep the whole line that they are cut from. */
const LONGEST = 24;
let count = 0;

/** The hash of some characters and one more. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** The hash of the characters from `start` to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}

/**
 * What is written from `start` to `end`. Words come again and again: one that was read before is
 * found by its `hash` and its characters, without a new string.
 */
export function writtenAt(text: string, start: number, end: number, hash: number): WrittenWord {
  if (end - start > LONGEST) return readWord(text.slice(start, end));
  let slot = (hash ^ (hash >>> 13)) & LAST;
  for (let known = READ[slot]; known; known = READ[slot]) {
    if (isAt(text, start, end, known.text)) return known;
    slot = (slot + 1) & LAST;
  }
  if (count === MOST) {
    READ.fill(undefined);
    count = 0;
  }
  count += 1;
  return (READ[slot] = readWord(text.slice(start, end)));
}

function isAt(text: string, start: number, end: number, own: string): boolean {
  if (own.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (own.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
