import type { Example, Source } from "../types";
import { CAPITAL } from "../lexicon/word-classes";
import { ask, edit, wordSpan, type Line, type Mark, type Rule } from "./rule";
import { PLAIN_GUIDE } from "./sources";
import { wordSet } from "../lexicon/word-list";

/** Pairs of which one word says both. */
const PAIRS: Readonly<Record<string, string>> = {
  "collaborated together": "collaborated",
  "each and every": "every",
  "end result": "result",
  "final outcome": "outcome",
  "past history": "history",
  "future plans": "plans",
  "new innovation": "innovation",
  "new innovations": "innovations",
  "completely eliminated": "eliminated",
  "advance planning": "planning",
  "close proximity": "proximity",
  "joint collaboration": "collaboration",
  "merged together": "merged",
  "combined together": "combined",
};
const PAIR_ENDS = new Set(Object.keys(PAIRS).map((pair) => pair.slice(pair.lastIndexOf(" ") + 1)));

/** Words that may rightly stand twice in a row. */
const TWICE = wordSet("had that so very bye no");

export const rule: Rule = {
  id: "say-it-once",
  title: "Say it once",
  kind: "wording",
  severity: "note",
  check(line) {
    const { words } = line.bullet;
    const marks: Mark[] = [];
    for (let at = 1; at < words.length; at++) {
      const word = words[at];
      const before = words[at - 1];
      if (!word || !before || word.gap !== 0) continue;
      if (word.lower === before.lower && !TWICE.has(word.lower) && !(word.is & CAPITAL && at > 1))
        marks.push(
          edit(
            wordSpan(line, at - 1, at + 1),
            `“${word.text}” stands here twice.`,
            before.start,
            word.end,
            before.text,
          ),
        );
      const pair = PAIR_ENDS.has(word.lower) ? pairAt(line, at) : null;
      if (pair) marks.push(pair);
    }
    return marks.length > 0 ? marks : repeatedVerb(line);
  },
};

function pairAt(line: Line, at: number): Mark | null {
  const { words } = line.bullet;
  for (const from of [at - 1, at - 2]) {
    const pair = words
      .slice(Math.max(from, 0), at + 1)
      .map(({ lower }) => lower)
      .join(" ");
    const plain = from >= 0 ? PAIRS[pair] : undefined;
    if (!plain) continue;
    const span = wordSpan(line, from, at + 1);
    const first = words[from]?.text ?? "";
    const text =
      first.charAt(0) === first.charAt(0).toLowerCase()
        ? plain
        : plain.charAt(0).toUpperCase() + plain.slice(1);
    return edit(span, `“${plain}” says both.`, span.start, span.end, text);
  }
  return null;
}

/** The same verb for two acts of one line. */
function repeatedVerb(line: Line): Mark | null {
  const { bullet } = line;
  const again = bullet.predicates.find(
    ({ lemma, at }) => lemma === bullet.verb?.lemma && at > bullet.act,
  );
  if (!again || line.evidence.verdict === "strong") return null;
  return ask(
    again,
    `“${again.text}” carries two acts of this line. Another verb may tell them apart.`,
    "What exactly was the second act?",
  );
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
];
