import type { Example, Source } from "../types";
import { CAPITAL, PERSON } from "../lexicon/word-classes";
import type { Word } from "../text/word";
import { ask, atStart, edit, wordSpan, type Rule } from "./rule";
import { PERSON_GUIDE } from "./sources";

export const rule: Rule = {
  id: "leave-out-the-person",
  title: "Leave out “I”",
  kind: "wording",
  severity: "consider",
  check(line) {
    const { bullet } = line;
    if (!(bullet.is & PERSON)) return null;
    const at = bullet.words.findIndex(({ lower, text }, at) =>
      lower === "i"
        ? isPronoun(bullet.words, at)
        : /^(?:my|me|myself|mine)$/.test(lower) && text !== "ME",
    );
    const word = bullet.words[at];
    const next = bullet.words[at + 1];
    if (!word) return null;
    const span = wordSpan(line, at, at + 1);
    const message = `“${word.text}” goes without saying here; the verb can come first.`;
    if (
      word.lower === "i" &&
      next &&
      next.gap === 0 &&
      next.verbs?.some(({ form }) => form === "past")
    )
      return edit(span, message, word.start, next.end, atStart(line, word.start, next.text));
    return ask(span, message, "How does the line read without it?");
  },
};

/** "I" before a verb or at the start; "Class I devices" and "Algebra I" are numerals. */
const isPronoun = (words: readonly Word[], at: number) =>
  (words[at + 1]?.verbs !== undefined || /ly$/.test(words[at + 1]?.lower ?? "")) &&
  !((words[at - 1]?.is ?? 0) & CAPITAL && at > 1);

export const why =
  "A resume is read as yours already; “I” and “my” push the verb out of the first words.";

export const source: Source = PERSON_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "«I» rebuilt the rota for 30 drivers and cut overtime from 90 to 40 hours a week",
    strong: "Rebuilt the rota for 30 drivers and cut overtime from 90 to 40 hours a week",
  },
  {
    weak: "Moved «my» team from paper to tablets in 2 weeks, with no order lost",
    strong: "Moved the team from paper to tablets in 2 weeks, with no order lost",
  },
  {
    weak: "Chose «my» own suppliers over the chain's and cut food cost from 34% to 29%",
    strong: "Chose local suppliers over the chain's and cut food cost from 34% to 29%",
  },
];

export const allows: readonly string[] = [
  "Wired Class I medical devices for 3 hospitals without a failed test",
  "Moved the Portland, ME office in one weekend",
];
