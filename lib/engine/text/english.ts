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
import { STRANGE } from "../lexicon/topics";
import { wordSet } from "../lexicon/word-list";

const FUNCTION = DETERMINER | PREPOSITION | CONJUNCTION | AUXILIARY;

/** Words that other languages use as well, and so say nothing about the language. */
const SHARED = wordSet("a+ i+ in no per so an do on die den van at was to or us me som");

/** Names and figures are alike in all languages. */
const NAMED = NUMERAL | TOOL | ACRONYM;

/** A short word that no other language has. */
const isEnglishAlone = ({ is, lower }: Word): boolean =>
  (is & FUNCTION) !== 0 && !(is & NAMED) && !SHARED.has(lower);

/**
 * Whether a line is English, by its short words and the share of words that are known. A line of
 * names or figures alone counts as English; one without any word does not. `is` and `topic` are all
 * bits of the words: where none is foreign, the first short word settles it.
 */
export function isEnglish(words: readonly Word[], is: number, topic: number): boolean {
  if (!(is & FOREIGN) && !(topic & STRANGE) && words.some(isEnglishAlone)) return true;
  let english = 0;
  let foreign = 0;
  let known = 0;
  let plain = 0;
  let strange = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.is & NAMED) continue;
    if (word.is & FOREIGN && (at === 0 || !(word.is & CAPITAL))) foreign += 1;
    else if (isEnglishAlone(word)) english += 1;
    if (word.text !== "i" && (word.verbs || word.is & ~(FOREIGN | CAPITAL | MEASURISH))) known += 1;
    else if (!(word.is & CAPITAL)) plain += 1;
    if (word.topic & STRANGE) strange += 1;
  }
  const all = words.length;
  if (all === 0) return false;
  if (strange * 3 > all) return false;
  if (foreign > english && foreign + plain > known) return false;
  if (foreign > 1 && foreign >= english) return false;
  return !(english === 0 && plain > 2 && plain > known * 2);
}
