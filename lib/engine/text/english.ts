import {
  ACRONYM,
  AUXILIARY,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  FOREIGN,
  MEASURISH,
  NUMERAL,
  PREPOSITION,
  TOOL,
} from "../lexicon/word-classes";
import type { Word } from "./word";
import { wordSet } from "../lexicon/word-list";

const FUNCTION = DETERMINER | PREPOSITION | CONJUNCTION | AUXILIARY;

/** Words that other languages use as well, and so say nothing about the language. */
const SHARED = wordSet("a+ i+ in no per so an do on die den van at was to or us me som");

/** Is it written in another script, or does it begin with a letter that English has not? */
function isStrange(lower: string): boolean {
  if (lower.charCodeAt(0) > 127) return true;
  for (let at = 1; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code > 0x24f && code !== 0x2019) return true;
  }
  return false;
}

/**
 * Whether a line is English, by its short words and the share of words that are known. A line of
 * names or figures alone counts as English; one without any word does not.
 */
export function isEnglish(words: readonly Word[]): boolean {
  let english = 0;
  let foreign = 0;
  let known = 0;
  let plain = 0;
  let strange = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const { lower, is, verbs } = word;
    if (is & (NUMERAL | TOOL | ACRONYM)) continue;
    if (is & FOREIGN && (at === 0 || !(is & CAPITAL))) foreign += 1;
    else if (is & FUNCTION && !SHARED.has(lower)) english += 1;
    if (word.text !== "i" && (verbs || is & ~(FOREIGN | CAPITAL | MEASURISH))) known += 1;
    else if (!(is & CAPITAL)) plain += 1;
    if (isStrange(lower)) strange += 1;
  }
  const all = words.length;
  if (all === 0) return false;
  if (strange * 3 > all) return false;
  if (foreign > english && foreign + plain > known) return false;
  if (foreign > 1 && foreign >= english) return false;
  return !(english === 0 && plain > 2 && plain > known * 2);
}
