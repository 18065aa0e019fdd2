import type { Example, Source } from "../types";
import { CAPITAL, CONJUNCTION } from "../lexicon/word-classes";
import { ask, edit, wordSpan, type Line, type Mark, type Rule } from "./rule";
import { PLAIN_GUIDE } from "./sources";
import type { Word } from "../text/word";
import { wordSet } from "../lexicon/word-list";

/** Words that may rightly stand twice in a row. */
const TWICE = wordSet("had that so very bye no");

export const rule: Rule = {
  id: "say-it-once",
  title: "Say it once",
  kind: "wording",
  severity: "note",
  check(line) {
    const { words, phrases } = line.bullet;
    const marks: Mark[] = [];
    for (let at = 1; at < words.length; at++) if (repeats(words, at)) marks.push(once(line, at));
    for (const { kind, from, to, plain } of phrases)
      if (kind === "twice" && plain) marks.push(half(line, from, to, plain));
    return marks.length > 0 ? marks : repeatedVerb(line);
  },
};

/** Is it the word before it again? Names may be: "Walla Walla". */
function repeats(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.gap !== 0 || word.lower !== words[at - 1]?.lower) return false;
  return !TWICE.has(word.lower) && !(word.is & CAPITAL && at > 1);
}

function once(line: Line, at: number): Mark {
  const { start, end } = wordSpan(line, at - 1, at + 1);
  const { text, words } = line.bullet;
  const message = `“${words[at]?.text ?? ""}” stands here twice.`;
  return edit({ start, end }, message, start, end, text.slice(start, words[at - 1]?.end));
}

/** A pair of which one word says both. */
function half(line: Line, from: number, to: number, plain: string): Mark {
  const span = wordSpan(line, from, to);
  const first = line.bullet.text.charAt(span.start);
  const text =
    first === first.toLowerCase() ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  return edit(span, `“${plain}” says both.`, span.start, span.end, text);
}

/** The same verb for two acts of one line. */
function repeatedVerb(line: Line): Mark | null {
  const { bullet } = line;
  const act = bullet.predicates.find(
    ({ kind, from, verb, act }) =>
      verb.lemma === bullet.verb?.lemma &&
      act > bullet.act &&
      (kind === "main" || kind === "gerund") &&
      ownAct(bullet.words, from, act),
  );
  const again = act && bullet.words[act.act];
  if (!again || line.evidence.verdict === "strong") return null;
  return ask(
    again,
    `“${again.text}” carries two acts of this line. Another verb may tell them apart.`,
    "What exactly was the second act?",
  );
}

/** Does the verb head its clause, past "and" and adverbs? Else somebody else does it. */
function ownAct(words: readonly Word[], from: number, act: number): boolean {
  for (let at = from; at < act; at++) {
    const word = words[at];
    if (word && !(word.is & CONJUNCTION) && !/^(?:then|later|also|still)$|ly$/.test(word.lower))
      return false;
  }
  return true;
}

export const why =
  "A word said twice takes the room of a fact, and reads as if nobody had looked again.";

export const source: Source = PLAIN_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Trained «the the» night crew in first aid; all 12 passed",
    strong: "Trained the night crew in first aid; all 12 passed",
  },
  {
    weak: "Checked «each and every» lift in 9 towers; none has stopped since",
    strong: "Checked every lift in 9 towers; none has stopped since",
  },
  {
    weak: "Managed the budget of the fair and «managed» the volunteers",
    strong:
      "Held the fair's $30,000 budget and led its 40 volunteers, 35 of whom came back the next year",
  },
];

export const allows: readonly string[] = [
  "Rebuilt the Walla Walla depot in one summer",
  "Cut waste in the bakery and cut it again at the counter, from 12% to 3%",
  "Sold 31 homes in a year in which the county sold 190",
];
