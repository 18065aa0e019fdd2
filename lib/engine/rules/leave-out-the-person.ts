import type { Example, Source } from "../types";
import { CAPITAL, PERSON } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { GAP_COMMA, GAP_DASH, GAP_SLASH, GAP_SPACE, type Word } from "../text/word";
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
      next.gap === GAP_SPACE &&
      opensClause(bullet.words, at) &&
      next.verbs?.some(({ form }) => form === "past")
    )
      return edit(span, message, word.start, next.end, atStart(line, word.start, next.text));
    return ask(span, message, "How does the line read without it?");
  },
};

/** "I" before a verb or at the start; "Class I devices" and "Algebra I" are numerals. */
const isPronoun = (words: readonly Word[], at: number) =>
  (words[at + 1]?.verbs !== undefined || /ly$/.test(words[at + 1]?.lower ?? "")) &&
  !((words[at - 1]?.is ?? 0) & CAPITAL && at > 1) &&
  !(words[at]?.gap === GAP_SPACE && RELATIVES.has(words[at - 1]?.lower ?? ""));

/** "A truck that I built": there the sentence needs it. */
const RELATIVES = wordSet("that which where who whom whose what when how why");
/** After these the verb alone would hang on something else: "our team and I". */
const JOINS = wordSet("and or nor but that which where who whom whose if when while because");

/** Would the verb be left at the head of its clause: "I rebuilt …", "…; I moved …"? */
function opensClause(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap ?? GAP_SPACE;
  if (at === 0 || gap >= GAP_DASH) return true;
  if (gap < GAP_COMMA || gap === GAP_SLASH) return false;
  for (let before = at - 1; before >= 0; before--) {
    if (JOINS.has(words[before]?.lower ?? "")) return false;
    if ((words[before]?.gap ?? 0) >= GAP_DASH) return true;
  }
  return true;
}

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
  "Sold 90 lunches a day from a truck that I built from a mail van",
];
