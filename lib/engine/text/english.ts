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
import { GERUND, PAST } from "../lexicon/entries";
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

/** English words that keep the accents of where they came from. */
const LOANS = wordSet(
  "résumé+ café+ crêpe+ façade+ cliché+ entrée+ jalapeño+ purée+ soufflé+ protégé+ rosé+ naïve décor pâté sauté sautéed première née fiancé fiancée voilà consommé",
);

/** A word in lower case with a letter that English has not: "für", "týmu". */
function isAccented({ lower }: Word): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code > 0xbf && code !== 0xd7 && code !== 0x2019) return !LOANS.has(lower);
  }
  return false;
}

/** Is it in another script, or does it hold letters from beyond Western Europe and is no name? */
function isStrange(word: Word, at: number): boolean {
  if (word.is & NUMERAL) return word.lower.charCodeAt(word.lower.length - 1) > 0x2e7f;
  return (word.topic & STRANGE) !== 0 && (at === 0 || !(word.is & CAPITAL));
}

/** "Banco do Norte", "Musée de Lyon": within a name a word of another language says nothing. */
const isWithinName = (words: readonly Word[], at: number) =>
  at > 1 && ((words[at - 1]?.is ?? 0) & (words[at + 1]?.is ?? 0) & CAPITAL) !== 0;

/**
 * Whether a line is English, by its short words and the share of words that are known. A line of
 * names or figures alone counts as English; one without any word does not. `is` and `topic` are all
 * bits of the words: where none is foreign, the first short word settles it.
 */
export function isEnglish(words: readonly Word[], is: number, topic: number): boolean {
  if (!(is & FOREIGN) && !(topic & STRANGE) && words.some(isEnglishAlone)) return true;
  if (words.length === 0) return false;
  let english = 0;
  let foreign = 0;
  let known = 0;
  let plain = 0;
  let strange = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (isStrange(word, at)) strange += 1;
    if (word.is & NAMED) continue;
    const lowered = at === 0 || !(word.is & CAPITAL);
    if (lowered && (word.is & FOREIGN || isAccented(word))) {
      if (!isWithinName(words, at)) foreign += 1;
    } else if (isEnglishAlone(word)) english += 1;
    if (word.text !== "i" && (word.verbs || word.is & ~(FOREIGN | CAPITAL | MEASURISH))) known += 1;
    else if (!(word.is & CAPITAL)) plain += 1;
  }
  if (strange * 3 > words.length) return false;
  const acts = ((words[0]?.forms ?? 0) & (PAST | GERUND)) !== 0 || english > 0;
  if (foreign > 0 && !acts) return false;
  if (foreign > english && foreign + plain > known) return false;
  if (foreign > 1 && foreign >= english) return false;
  return acts || plain < 3 || plain <= known * 2;
}
