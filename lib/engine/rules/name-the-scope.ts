import type { Example, Source } from "../types";
import { NUMERAL, SPELLED, VAGUE } from "../lexicon/word-classes";
import { ask, quote, wordSpan, type Line, type Mark, type Rule } from "./rule";
import { BULLETS_GUIDE } from "./sources";
import { wordSet } from "../lexicon/word-list";

/** Within these words a figure says how many after all: "a cross-functional team of 6". */
const REACH = 6;
/** Vague only before what they count: "other teams", not "each other". */
const NEEDS_NOUN = wordSet(
  "other relevant key certain appropriate some things aspects multiple many different",
);
const NEVER = wordSet("each every any no");

export const rule: Rule = {
  id: "name-the-scope",
  title: "Say how many, and for whom",
  kind: "evidence",
  severity: "consider",
  check(line) {
    const { bullet } = line;
    if (!(bullet.is & VAGUE) && bullet.phrases.length === 0) return bareNoun(line);
    const marks = vaguePhrases(line);
    const noun = bareNoun(line);
    if (noun) marks.push(noun);
    if (!(bullet.is & VAGUE)) return marks;
    bullet.words.forEach((word, at) => {
      if (!(word.is & VAGUE) || measuredNear(line, at)) return;
      const next = bullet.words[at + 1];
      const before = bullet.words[at - 1];
      if (before && NEVER.has(before.lower)) return;
      if (NEEDS_NOUN.has(word.lower) && (!next || next.gap > 0 || !next.lower.endsWith("s")))
        return;
      const span = wordSpan(line, at, next && next.gap === 0 ? at + 2 : at + 1);
      if (!marks.some(({ start, end }) => start < span.end && span.start < end))
        marks.push(mark(line, span));
    });
    return marks;
  },
};

/** Nouns that ask "how many, which ones?" where they stand bare, or with "a" alone. */
const COUNTABLE = wordSet(
  "projects teams events initiatives features goals processes workflows operations tasks activities requirements practices",
);
const SINGULAR = wordSet("team project model schema event initiative");

/** On a line that pictures nothing, the first bare noun of its object: "Organized events", "Led a team". */
function bareNoun(line: Line): Mark | null {
  const { bullet, evidence } = line;
  if (evidence.verdict !== "vague" || bullet.measures.length > 0) return null;
  const from = Math.max(bullet.openerTo, 0);
  for (let at = from; at < bullet.words.length; at++) {
    const word = bullet.words[at];
    if (!word) break;
    if ((bullet.words[at - 1]?.is ?? 0) & VAGUE) continue;
    const single = SINGULAR.has(word.lower) && indefinite(line, at);
    if (single || COUNTABLE.has(word.lower)) return mark(line, wordSpan(line, at, at + 1));
  }
  return null;
}

function indefinite({ bullet: { words } }: Line, at: number): boolean {
  for (let near = at - 1; near >= Math.max(at - 3, 0); near--)
    if (/^an?$/.test(words[near]?.lower ?? "")) return true;
  return at > 0 && words[at - 1]?.verbs !== undefined;
}

const mark = (line: Line, span: { start: number; end: number }): Mark =>
  ask(
    span,
    `${quote(line, span)} leaves open how many and who. A count or the names make the size visible.`,
    "How many were there, or which ones?",
    line.evidence.verdict === "strong" ? "note" : undefined,
  );

function vaguePhrases(line: Line): Mark[] {
  const { phrases, words } = line.bullet;
  const marks: Mark[] = [];
  for (const { kind, from, to } of phrases) {
    if (kind !== "vague" || measuredNear(line, from)) continue;
    const first = words[from]?.lower;
    if (first !== "day" && first !== "such") marks.push(mark(line, wordSpan(line, from, to)));
  }
  return marks;
}

function measuredNear({ bullet }: Line, at: number): boolean {
  for (let near = Math.max(0, at - 1); near <= at + REACH; near++) {
    const word = bullet.words[near];
    if (!word) break;
    if (near > at && word.gap > 3) break;
    if (word.is & (NUMERAL | SPELLED)) return true;
  }
  return false;
}

export const why =
  "“Various” and “cross-functional” leave the size to the reader, who then pictures a small one.";

export const source: Source = BULLETS_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Trained «various departments» on the new phone system",
    strong:
      "Trained 6 departments on the new phone system in 3 weeks; transferred calls fell from 30 to 8 a day",
  },
  {
    weak: "Chose the scheduling tool with «several stakeholders»",
    strong:
      "Chose the scheduling tool with two head nurses and the union; sick-day gaps fell from 11 to 3 a month",
  },
  {
    weak: "Led a «cross-functional team» through the office move",
    strong:
      "Led a cross-functional team of 6 through the office move in one weekend, with every desk working on Monday",
  },
];

export const allows: readonly string[] = [
  "Led a cross-functional team of 6 through the relaunch",
  "Paired new cooks with each other for the first week",
  "Served several hundred meals a day, 340 on average",
];
