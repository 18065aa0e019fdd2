import { readVerb } from "../lexicon/verbs";
import { FUNCTION, MONTH, TOOL, wordClass } from "../lexicon/word-classes";

/** One word of an answer with the space before it kept apart. */
const FIRST_WORD = /^[\p{L}\d][\p{L}\p{M}\d'’&+#/.-]*/u;

export const firstWordOf = (text: string): string => {
  const word = FIRST_WORD.exec(text)?.[0] ?? "";
  return word.replace(/[.'’/-]+$/, "");
};

/** What every line holds and no guard asks about: "the", "because", "several". */
export const isFunctionWord = (lower: string): boolean => (wordClass(lower) & FUNCTION) !== 0;

const COMMON_ENDING =
  /(?:ed|ing|ly|tion|sion|ment|ness|ity|ance|ence|ers|ors|ies|ages|ships|ures|als)$/;

/** True where the word, though written with a capital, is an ordinary English word. */
export function isOrdinary(word: string): boolean {
  const lower = word.toLowerCase();
  if (word !== word.charAt(0) + lower.slice(1)) return false;
  const kinds = wordClass(lower);
  if (kinds & (TOOL | MONTH)) return false;
  if (kinds !== 0 || readVerb(lower)) return true;
  return COMMON_ENDING.test(lower);
}

/** The text as it reads in the middle of a line: an ordinary first word loses its capital. */
export function uncapitalize(text: string): string {
  const word = firstWordOf(text);
  if (word === "" || word === "I" || !isOrdinary(word)) return text;
  // "Sales and Engineering": the name of each.
  if (/^ (?:and|or|&) \p{Lu}\p{Ll}/u.test(text.slice(word.length))) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A small word or two ("of", "with was") are no answer yet. */
export const isSmall = (text: string): boolean => {
  const words = text.toLowerCase().split(" ");
  return (
    text === "" ||
    (words.length < 3 &&
      !/ (?:\p{L}+thing|all|both|more|less)$/u.test(text) &&
      words.every((word) => isFunctionWord(word.replace(/[^\p{L}\d]/gu, ""))))
  );
};

/** The words of a text, with the marks inside them. */
export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\d$€£%][\p{L}\p{M}\d'’&+#%$€£/.,-]*/gu) ?? [];

/** The words of substance in a text, lower case, cut to a stem for comparison. */
export function contentStems(text: string): string[] {
  const stems: string[] = [];
  for (const word of wordsIn(text)) {
    const lower = word
      .toLowerCase()
      .replace(/[’']s$/, "")
      .replace(/[.,'’/-]+$/, "");
    if (lower !== "" && !isFunctionWord(lower)) stems.push(stemOf(lower));
  }
  return stems;
}

/** A word's stem: its lemma as a verb, or its singular; enough to tell one word from another. */
export function stemOf(lower: string): string {
  const readings = readVerb(lower);
  const likeliest = readings?.find(({ form }) => form === "past") ?? readings?.[0];
  if (likeliest) return likeliest.lemma;
  if (/[^aeiou]ies$/.test(lower)) return `${lower.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  return /[^s]s$/.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
}

/** Share of the words of substance of `part` that `whole` holds, from 0 to 1; 1 where there is none. */
export function shareHeld(part: string, whole: ReadonlySet<string>): number {
  const stems = contentStems(part);
  if (stems.length === 0) return 1;
  return stems.filter((stem) => whole.has(stem)).length / stems.length;
}
