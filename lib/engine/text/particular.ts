import {
  AUXILIARY,
  BUZZ,
  CHANGEABLE,
  CONJUNCTION,
  DETERMINER,
  ENGLISH,
  FILLER,
  FOREIGN,
  FREQUENCY,
  GENERIC,
  NUMERAL,
  PEOPLE,
  PERSON,
  PREPOSITION,
  REASON,
  ROLE,
  SPELLED,
  UNIT,
  VAGUE,
} from "../lexicon/word-classes";
import type { Word } from "./word";

const SHORT = DETERMINER | PREPOSITION | CONJUNCTION | AUXILIARY | PERSON;
/** Words that say nothing particular by themselves; a known tool or an unknown word does. */
const COMMON =
  GENERIC | BUZZ | VAGUE | FILLER | ENGLISH | FOREIGN | UNIT | FREQUENCY | SPELLED | REASON | ROLE;

/** Content words among `from` to `to`, and how particular they are in all (0 to 1 each). */
export function particulars(
  words: readonly Word[],
  from: number,
  to: number,
): { content: number; particular: number } {
  let content = 0;
  let particular = 0;
  for (let at = from; at < to; at++) {
    const is = words[at]?.is ?? 0;
    if (is & SHORT && !(is & GENERIC)) continue;
    content += 1;
    if (is & NUMERAL) particular += 1;
    else if (is & COMMON) continue;
    else particular += is & (CHANGEABLE | PEOPLE) ? 0.5 : 1;
  }
  return { content, particular };
}
