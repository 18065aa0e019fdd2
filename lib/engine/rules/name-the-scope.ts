import type { Example, Source } from "../types";
import { CAPITAL, DETERMINER, NUMERAL, PREPOSITION, SPELLED, VAGUE } from "../lexicon/word-classes";
import { has } from "../text/clause";
import { GAP_COLON, GAP_PAREN, GAP_SPACE } from "../text/word";
import { ask, quote, wordSpan, type Line, type Mark, type Rule, milderWhenTold } from "./rule";
import { BULLETS_GUIDE } from "./sources";
import { wordSet } from "../lexicon/word-list";

/** Within these words a figure says how many after all: "a cross-functional team of 6". */
const REACH = 6;
/** Vague only before what they count: "other teams", "key accounts", not "each other". */
const COUNTS = wordSet(
  "other relevant key certain appropriate some things aspects multiple many different",
);
const NEVER = wordSet("each every any no one");
/** Before "many" they ask or compare: "how many renewals", "as many again". */
const DEGREES = wordSet("how so as too that");
/** After these the ones meant are named: "several tools, including Looker". */
const NAMES = wordSet("including like namely such");

export const rule: Rule = {
  id: "name-the-scope",
  title: "Say how many, and for whom",
  kind: "evidence",
  severity: "consider",
  check(line) {
    const { is, phrases, words } = line.bullet;
    if (!(is & VAGUE) && phrases.length === 0) return bareNoun(line);
    const marks: Mark[] = [];
    let last = -1;
    for (const { kind, from, to } of phrases)
      if (kind === "vague" && !saysWhich(line, from)) {
        marks.push(mark(line, wordSpan(line, from, to)));
        last = to;
      }
    const noun = bareNoun(line);
    if (noun) marks.push(noun);
    if (!(is & VAGUE)) return marks;
    for (let at = 0; at < words.length; at++) {
      if (!((words[at]?.is ?? 0) & VAGUE) || at < last) continue;
      const to = vagueTo(line, at);
      if (to < 0) continue;
      marks.push(mark(line, wordSpan(line, at, to)));
      last = to;
    }
    return marks;
  },
};

/** Where the vague quantity at `at` and its noun end; -1 where it is none. */
function vagueTo(line: Line, at: number): number {
  const { words } = line.bullet;
  const lower = words[at]?.lower ?? "";
  const before = words[at - 1];
  if (NEVER.has(before?.lower ?? "") || saysWhich(line, at)) return -1;
  if (lower === "many" && DEGREES.has(before?.lower ?? "")) return -1;
  if (before && !has(before, CAPITAL) && has(words[at], CAPITAL) && has(words[at + 1], CAPITAL))
    return -1;
  const next = words[at + 1];
  const follows = next !== undefined && next.gap === 0;
  if (!COUNTS.has(lower)) return follows ? at + 2 : at + 1;
  for (let noun = at + 1; noun < at + 3 && words[noun]?.gap === 0; noun++)
    if (words[noun]?.lower.endsWith("s") && !((words[noun]?.is ?? 0) & PREPOSITION))
      return noun + 1;
  return -1;
}

/** Nouns that ask "how many, which ones?" where they stand bare, or with "a" alone. */
const COUNTABLE = wordSet(
  "projects teams events initiatives features goals processes workflows operations tasks activities requirements practices",
);
const SINGULAR = wordSet("team project model schema event initiative");
const DEFINITE = wordSet("the this our each");

/** On a line that pictures nothing, the first bare noun of its object: "Held events", "Led a crew". */
function bareNoun(line: Line): Mark | null {
  const { bullet, evidence } = line;
  if (evidence.verdict !== "vague" || bullet.measures.length > 0) return null;
  for (let at = Math.max(bullet.openerTo, 0); at < bullet.words.length; at++) {
    const word = bullet.words[at];
    if (!word || (bullet.words[at - 1]?.is ?? 0) & VAGUE) continue;
    const single = SINGULAR.has(word.lower) && !describes(line, at) && indefinite(line, at);
    if (single) return one(line, wordSpan(line, at, at + 1));
    if (COUNTABLE.has(word.lower)) return mark(line, wordSpan(line, at, at + 1));
  }
  return null;
}

/** "project timelines": the noun only says of what kind the next is. */
function describes({ bullet: { words } }: Line, at: number): boolean {
  const next = words[at + 1];
  return (
    next?.gap === GAP_SPACE && /[^us]s$/.test(next.lower) && !has(next, PREPOSITION | DETERMINER)
  );
}

function indefinite({ bullet: { words } }: Line, at: number): boolean {
  for (let near = at - 1; near >= Math.max(at - 3, 0); near--) {
    const lower = words[near]?.lower ?? "";
    if (DEFINITE.has(lower)) return false;
    if (lower === "a" || lower === "an") return true;
  }
  return at > 0 && words[at - 1]?.verbs !== undefined;
}

const mark = (line: Line, span: { start: number; end: number }): Mark =>
  ask(
    span,
    `${quote(line, span)} leaves open how many, and which.`,
    "How many were there, or which ones?",
    milderWhenTold(line),
  );

const one = (line: Line, span: { start: number; end: number }): Mark =>
  ask(
    span,
    `${quote(line, span)} leaves open how big it was, and for whom.`,
    "How big was it, and for whom?",
    milderWhenTold(line),
  );

/** Is a count or are the names told near: "several hundred", "various tools, including Looker"? */
function saysWhich({ bullet: { words } }: Line, at: number): boolean {
  for (let near = Math.max(0, at - 1); near <= at + REACH; near++) {
    const word = words[near];
    if (!word) break;
    if (near > at && NAMES.has(word.lower)) return true;
    if (near > at && (word.gap === GAP_PAREN || word.gap === GAP_COLON)) return true;
    if (near > at && word.gap > GAP_PAREN) break;
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
  "Repaired various pumps, including two that the maker had given up",
  "Repaired key locks in 60 listed houses",
  "Asked each shop how many renewals had lapsed",
  "Booked the bands of the Different Drums festival",
];
