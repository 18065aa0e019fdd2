import { readVerb, type VerbReading } from "../lexicon/verbs";
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
function isOrdinary(word: string): boolean {
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
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Finite forms that show a clause by themselves. */
const FINITE =
  /(?:^|[\s'’])(?:is|are|was|were|has|have|had|does|do|did|can|could|will|would|may|might|must|should|cannot|\p{L}+n['’]t|forgot|slept|ate|froze|felt|became|began)(?=[\s,]|$)/iu;

const words = (text: string): string[] =>
  text.match(/[\p{L}\d$€£%][\p{L}\p{M}\d'’&+#%$€£/.,-]*/gu) ?? [];

const bare = (word: string) => word.toLowerCase().replace(/[.,'’/-]+$/, "");
const readings = (word: string): readonly VerbReading[] => readVerb(bare(word)) ?? [];
const hasForm = (word: string, form: VerbReading["form"]) =>
  readings(word).some((reading) => reading.form === form);

/** After these a verb form is no predicate: "the planned cut", "fewer questions", "by changed". */
const NO_SUBJECT =
  /^(?:by|to|of|for|with|from|in|at|on|the|a|an|and|or|more|less|most|least|fewer|not|than|as|no|some|any|each|every|all|new|other|its|their|that|faster|slower|lower|higher|better|bigger|smaller|larger|shorter|longer|earlier|later|cheaper|easier|stronger|clearer|safer|\d\S*|two|three|four|five)$/iu;
/** What may follow a predicate in the present: an object, a place, an adverb. */
const GOES_ON =
  /^(?:the|a|an|it|them|each|every|all|both|one|two|three|four|five|six|no|only|more|less|fewer|half|out|up|on|off|in|at|to|for|from|with|by|over|about|again|now|[$€£]?\d\S*|\p{L}+ly|their|its|twice|together)$/iu;
const PLURAL = /^(?:they|we|you|people|staff|most|some|many|few|both|\p{L}+[^s\W]s)$/iu;
const PRONOUN = /^(?:it|he|she|they|we|you|who|nobody|everyone|everybody|this|none|each)$/i;
const BETWEEN = /^(?:now|still|often|already|only|also|always|never|usually|rarely|just|mostly)$/i;

/** "All 40 went live": a past that is no participle makes even a bare count its subject. */
const COUNT = /^(?:\d\S*|two|three|four|five)$/i;
const isOnlyPast = (word: string): boolean =>
  hasForm(word, "past") && !hasForm(word, "participle") && !/ed$/i.test(bare(word));

const hasPast = (word: string): boolean =>
  hasForm(word, "past") || /^\p{L}{3,}ed$/iu.test(bare(word));

/** "5 of 6 stayed": a share before the word, which can only be its subject. */
const isShare = (all: readonly string[], index: number): boolean =>
  /^(?:of|in)$/i.test(all[index - 2] ?? "") && COUNT.test(all[index - 3] ?? "");

/** Is the word a predicate, seen from the words beside it? */
function isPredicate(all: readonly string[], index: number, before: string): boolean {
  const word = all[index] ?? "";
  const after = all[index + 1];
  if (NO_SUBJECT.test(before))
    return COUNT.test(before) && (isOnlyPast(word) || (isShare(all, index) && hasPast(word)));
  if (hasPast(word)) {
    if (hasForm(word, "base") && after !== undefined)
      return GOES_ON.test(after) || (PLURAL.test(before) && PLURAL.test(after));
    if (hasForm(word, "base")) return false;
    return (
      !/^by$/i.test(after ?? "") || /^(?:\d|[$€£]|half|a$|two|three)/i.test(all[index + 2] ?? "")
    );
  }
  if (PRONOUN.test(before)) return hasForm(word, "base") || hasForm(word, "present");
  if (after === undefined || !GOES_ON.test(after)) return false;
  return PLURAL.test(before) ? hasForm(word, "base") : hasForm(word, "present");
}

/** Has the text a subject and a finite verb: "tickets fell", "nobody used it", "invoices go out daily"? */
export function isClause(text: string): boolean {
  if (FINITE.test(text)) return true;
  const all = words(text);
  return all.some((_, index) => {
    const near = all[index - 1];
    const before = near !== undefined && BETWEEN.test(near) ? all[index - 2] : near;
    return before !== undefined && isPredicate(all, index, before);
  });
}

/** The words of substance in a text, lower case, cut to a stem for comparison. */
export function contentStems(text: string): string[] {
  const stems: string[] = [];
  for (const word of words(text)) {
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
