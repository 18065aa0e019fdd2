import { LINE_WORDS, type Example, type Source } from "../types";
import { CAPITAL, NUMERAL } from "../lexicon/word-classes";
import { has } from "../text/clause";
import { GAP_STOP, type Word } from "../text/word";
import { ask, wordSpan, type Rule, milderWhenTold } from "./rule";
import { SHAPE_GUIDE } from "./sources";

/** Words that fit two printed lines; the writer may choose fewer. */
export const MOST_WORDS: number = LINE_WORDS[0];

export const rule: Rule = {
  id: "keep-it-short",
  title: "Keep to two printed lines",
  kind: "form",
  severity: "consider",
  check(line) {
    const { words } = line.bullet;
    const most = line.options.lineWords ?? MOST_WORDS;
    if (words.length > most)
      return ask(
        wordSpan(line, most, words.length),
        `From here on the line is past ${most} words, about ${most === MOST_WORDS ? "two printed lines" : "one printed line"}.`,
        "Which words can go, or should this be two lines?",
      );
    const jammed = secondSentence(words);
    if (jammed < 0) return null;
    return ask(
      wordSpan(line, jammed, words.length),
      "A second sentence begins here. On a line of its own it is seen.",
      "Should this be a line of its own, or can one sentence hold both?",
      milderWhenTold(line),
    );
  },
};

/** Where one begins, a capital or figure after a full stop ("incl." ends none); -1 where none does. */
function secondSentence(words: readonly Word[]): number {
  for (let at = 3; at < words.length - 1; at++)
    if (words[at]?.gap === GAP_STOP && has(words[at], CAPITAL | NUMERAL)) return at;
  return -1;
}

export const why =
  "What stands after the second printed line is rarely read, and the result often stands there.";

export const source: Source = SHAPE_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Prepared the annual budget for the theater. «Met with the board»",
    strong:
      "Moved $60,000 from touring to repairs in the theater's budget, and won the board's vote for it",
  },
  {
    weak: "Planned and held the open day of the school for parents and for pupils of all years, and for the neighbors and the press, with stands of each subject and a concert in the evening «and a tour through the labs»",
    strong:
      "Planned the school's open day around lab tours instead of stands; 80 families enrolled, 55 the year before",
  },
  {
    weak: "Created test cases for the release. «Executed the same»",
    strong:
      "Ran the riskiest 40 of 300 test cases first and found 2 faults that would have stopped the release",
  },
];

export const allows: readonly string[] = [
  "Moved 3 shops to St. Paul in two weekends without a closed day",
  "Cut p95 latency from 1.2 s to 0.4 s",
  "Did all farm work incl. fencing and harvest on 90 hectares",
];
