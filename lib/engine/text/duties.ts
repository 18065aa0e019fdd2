import { BASE, GERUND } from "../lexicon/entries";
import type { Phrase } from "../lexicon/phrases";
import type { Verb } from "../lexicon/verbs";
import { wordSet } from "../lexicon/word-list";
import { GENERIC } from "../lexicon/word-classes";
import { FIELDS } from "./hanging-clauses";
import { actsAsGerund, beginsObject } from "./noun-openers";
import { GAP_COLON, GAP_SPACE, reading, type Word } from "./word";

/** Words `from` to `to` (exclusive) say what was expected: "Responsible for", "Duties included". */
type Duty = { readonly from: number; readonly to: number };

const NAMES = wordSet(
  "duties responsibilities tasks role job duty responsibility accountabilities",
);
const LISTS = wordSet(
  "include included includes including were was are is involved involves entailed",
);
const ANSWERS = wordSet("responsible accountable answerable liable");
const GIVEN = wordSet("had given held took taken have has assumed");

/** "Key responsibilities included", "Duties consisted of", "Duties:", before any act. */
export function dutyLabel(words: readonly Word[]): Duty | null {
  for (let at = 0; at < Math.min(words.length - 1, 4); at++) {
    const word = words[at];
    if (!word || (at > 0 && word.gap > GAP_SPACE)) return null;
    if (!(word.is & GENERIC) || !NAMES.has(word.lower)) continue;
    const next = words[at + 1];
    if (next?.gap === GAP_COLON && word.lower.endsWith("s")) return { from: 0, to: at + 1 };
    if (!next || next.gap > GAP_SPACE) return null;
    const then = words[at + 2]?.lower;
    if (LISTS.has(next.lower)) return { from: 0, to: at + (then === "to" ? 3 : 2) };
    if (next.lower.startsWith("consist") && then === "of") return { from: 0, to: at + 3 };
  }
  return null;
}

/** The duty phrase that opens the line at `at`. */
export function dutyAt(
  words: readonly Word[],
  at: number,
  phrases: readonly Phrase[],
): Duty | null {
  for (const { kind, from, to } of phrases)
    if (kind === "duty" && from <= at && to > at && from >= at - 1) return { from, to };
  const first = words[at]?.lower ?? "";
  const next = words[at + 1]?.lower ?? "";
  if (ANSWERS.has(first)) return { from: at, to: at + (next === "to" || next === "for" ? 2 : 1) };
  const start = first === "was" || first === "been" ? at + 1 : at;
  return GIVEN.has(words[start]?.lower ?? "") ? givenDuty(words, at, start + 1) : null;
}

/** "Was given responsibility for", "Had the responsibility of", "Held accountable for". */
function givenDuty(words: readonly Word[], from: number, after: number): Duty | null {
  for (let at = after; at < Math.min(after + 3, words.length - 1); at++) {
    const { lower } = words[at] as Word;
    const link = words[at + 1]?.lower;
    if ((lower === "responsibility" || ANSWERS.has(lower)) && (link === "for" || link === "of"))
      return { from, to: at + 2 };
  }
  return null;
}

/**
 * The act that a duty phrase names: a gerund ("for managing"), after "to" a base form. "Responsible
 * for merchandise returns" and "for testing" name a thing, which no edit may turn into an act.
 */
export function actAfterDuty(words: readonly Word[], at: number): Verb | null {
  if (words[at - 1]?.lower === "to") return reading(words[at], BASE) ?? null;
  const gerund = reading(words[at], GERUND);
  if (!gerund || !words[at + 1] || !actsAsGerund(words, at)) return null;
  if (!FIELDS.has(words[at]?.lower ?? "") || beginsObject(words[at + 1])) return gerund;
  const second = words[at + 1]?.lower === "and" && reading(words[at + 2], GERUND);
  return second && beginsObject(words[at + 3]) ? gerund : null;
}
