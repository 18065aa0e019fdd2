import type { TextSpan } from "../types";
import { BASE, GERUND, PARTICIPLE, PAST, PRESENT } from "../lexicon/entries";
import type { Verb, VerbForm } from "../lexicon/verbs";

/** What stands between a word and the one before it. */
export const GAP_SPACE = 0;
export const GAP_COMMA = 1;
export const GAP_SLASH = 2;
export const GAP_PAREN = 3; // an opening or closing bracket
export const GAP_ARROW = 4;
export const GAP_COLON = 5;
export const GAP_DASH = 6; // a dash between spaces, an em dash, a semicolon or a bar
export const GAP_STOP = 7; // the end of a sentence
export const GAP_START = 8;

/** A word of the line. `text` is the original's, `lower` its lower case (whose length may differ). */
export type Word = TextSpan & {
  readonly lower: string;
  readonly gap: number;
  /** Bits of lexicon/word-classes.ts. */
  readonly is: number;
  /** Bits of lexicon/topics.ts. */
  readonly topic: number;
  readonly verbs: readonly Verb[] | undefined;
  /** Forms of `verbs` as bits of lexicon/entries.ts. */
  readonly forms: number;
};

const FORM_NAMES: Readonly<Record<number, VerbForm>> = {
  [PAST]: "past",
  [BASE]: "base",
  [PARTICIPLE]: "participle",
  [PRESENT]: "present",
  [GERUND]: "gerund",
};

/** The reading of a word in one form, given as its bit; undefined where it has none. */
export function reading(word: Word | undefined, form: number): Verb | undefined {
  if (!word?.verbs || !(word.forms & form)) return undefined;
  const name = FORM_NAMES[form];
  for (const verb of word.verbs) if (verb.form === name) return verb;
  return undefined;
}

/** The span of the words `from` to `to` (exclusive). */
export function spanOf(text: string, words: readonly Word[], from: number, to: number): TextSpan {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}
