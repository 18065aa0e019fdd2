import type { Signal, SignalId, Verdict } from "./types";
import {
  ACHIEVE,
  ALIGN,
  CLARIFY,
  DECIDE,
  HELP,
  KEEP,
  LEARN,
  OWN,
  UPKEEP,
} from "./lexicon/verb-classes";
import {
  BUZZ,
  CAPITAL,
  CONJUNCTION,
  DETERMINER,
  FILLER,
  PREPOSITION,
  TOOL,
  VAGUE,
} from "./lexicon/word-classes";
import { particulars } from "./text/particular";
import { leadsToFinding } from "./text/scope-cuts";
import { firstOfKind, type Clause } from "./text/clauses";
import type { Measure } from "./text/measures";
import type { BulletReading } from "./text/read-bullet";
import { GERUND } from "./lexicon/entries";
import { reading, type Word } from "./text/word";
import { wordSet } from "./lexicon/word-list";

/** One line of the sum behind a score, as the guide shows it. */
export type Weight = { readonly what: string; readonly points: number };

/** Points of each fact and signal. Published: the guide prints this table. */
export const WEIGHTS = {
  "a particular decision": 1.9,
  "a further decision": 0.5,
  "a reason": 0.8,
  "a result by how much or what exactly": 2.2,
  "a result": 0.7,
  "a result with its figure": 0.9,
  "a measure": 1.7,
  "a small count": 0.6,
  "a further measure": 0.35,
  "how it was done": 0.7,
  "a named source": 1.8,
  "a finding": 1.2,
  "a further act": 0.1,
  "a name, tool or quotation": 0.35,
  "a particular word": 0.24,
  "a word": 0.03,
  "a product signal": 0.45,
  "somebody else's act": -0.7,
  "a duty": -0.9,
  "no act first": -0.5,
  upkeep: -0.3,
  ownership: 0.15,
  "an empty word": -0.15,
} as const;

/** Below `thin` a line is vague; from `strong` on it may be strong, where it tells a decision or a change. */
export const BANDS = { thin: 2, strong: 3.4 };

const PRODUCT_SIGNALS: ReadonlySet<SignalId> = new Set([
  "stakeholder-alignment",
  "prioritization",
  "backlog-clarity",
  "scope-conflict",
  "flow-quality",
  "discovery",
  "problem-choice",
  "success-measure",
]);

export type Evidence = {
  /** The band before findings are known; a finding of severity fix holds "strong" back to "thin". */
  readonly verdict: Verdict;
  readonly points: number;
  readonly decided: boolean;
  /** A particular change is told: what exactly, for whom, by how much or by which act. */
  readonly changed: boolean;
  /** So much is shown that what is absent weighs less. */
  readonly ample: boolean;
  readonly particular: number;
};

type Name = keyof typeof WEIGHTS;

/** The points so far; `rows`, where given, takes each summand. */
type Sum = { points: number; readonly rows: Weight[] | undefined };

function add(sum: Sum, what: Name, times = 1): void {
  if (times <= 0) return;
  const points = WEIGHTS[what] * times;
  sum.points += points;
  sum.rows?.push({ what, points });
}

/** Adds up what a line shows; `tally`, where given, takes each summand of `points`. */
export function weigh(
  bullet: BulletReading,
  signals: readonly Signal[],
  choices: number,
  tally?: Weight[],
): Evidence {
  const sum: Sum = { points: 0, rows: tally };
  let reasons = 0;
  let product = 0;
  for (const { signal } of signals) {
    if (signal === "criteria") reasons += 1;
    else if (PRODUCT_SIGNALS.has(signal)) product += 1;
  }
  add(sum, "a particular decision", Math.min(choices, 1));
  add(sum, "a further decision", Math.min(choices - 1, 2));
  add(sum, "a reason", Math.min(reasons, 1));
  add(sum, "a product signal", Math.min(product, 3));
  const changed = tellsParticularResult(bullet);
  addFacts(sum, bullet, changed);
  if (signals.some(({ signal }) => signal === "discovery") && tellsFinding(bullet))
    add(sum, "a finding");
  const particular = particularWords(bullet);
  add(sum, "a particular word", Math.min(particular, 9));
  add(sum, "a word", Math.min(bullet.words.length, 30));
  addOpener(sum, bullet);
  const { points } = sum;
  const told = (choices > 0 || changed) && opensWithAct(bullet);
  const verdict =
    points < BANDS.thin ? "vague" : told && points >= BANDS.strong ? "strong" : "thin";
  const ample = verdict !== "vague" && points >= BANDS.strong;
  return { verdict, points, decided: choices > 0, changed, ample, particular };
}

function addFacts(sum: Sum, bullet: BulletReading, changed: boolean): void {
  const { measures } = bullet;
  let compared = false;
  let sizes = 0;
  for (const measure of measures) {
    const { kind } = measure;
    if (kind === "percent" || kind === "change" || kind === "money") compared = true;
    if (!isSmall(measure)) sizes += 1;
  }
  if (changed) add(sum, "a result by how much or what exactly");
  else if (bullet.outcome) add(sum, "a result");
  if (bullet.outcome && compared) add(sum, "a result with its figure");
  if (sizes > 0) add(sum, "a measure");
  else add(sum, "a small count", Math.min(measures.length, 1));
  add(sum, "a further measure", Math.min(measures.length - 1, 3));
  const method = firstOfKind(bullet.clauses, "method");
  if (method) add(sum, "how it was done", saysHow(bullet, method) ? 1 : 0.4);
  if (namesSource(bullet)) add(sum, "a named source");
  add(sum, "a further act", Math.min(bullet.predicates.length, 3));
  const named = bullet.names.length + bullet.tools.length + bullet.quotes.length;
  add(sum, "a name, tool or quotation", Math.min(named, 3));
}

const opensWithAct = ({ opener }: BulletReading): boolean =>
  opener !== null && opener.form !== "nominal" && opener.form !== "other" && opener.form !== "duty";

/** "maintaining the highest standards", "contributing to the design": kept or shared, and no figure. */
function tellsParticularResult(bullet: BulletReading): boolean {
  const { words, particularOutcome, outcomeFrom, outcomeTo } = bullet;
  if (!particularOutcome) return false;
  if (bullet.measures.some(({ from }) => from >= outcomeFrom && from < outcomeTo)) return true;
  if (words[outcomeFrom]?.lower === "contributing") return false;
  const first = reading(words[outcomeFrom], GERUND);
  if (!first || !(first.role & (KEEP | ALIGN))) return true;
  return particulars(words, outcomeFrom + 1, outcomeTo).particular >= 2;
}

/** What is only intended is less particular than what was done. */
const INTENDED = 0.4;

function particularWords({ words, clauses, openerTo, tools }: BulletReading): number {
  let sum = particulars(words, Math.max(openerTo, 0), words.length).particular - tools.length;
  for (const { kind, from, to } of clauses)
    if (kind === "purpose") sum -= particulars(words, from, to).particular * (1 - INTENDED);
  return sum;
}

/** A way of doing that says more than the area again: "by splitting epics", not "by collaborating". */
export function saysHow({ words, is }: BulletReading, method: Clause): boolean {
  if (method.verb && method.verb.role & HELP) return false;
  const told = particulars(words, method.from + 1, method.to);
  const tools =
    is & TOOL ? countTools(words, method.from + 1, method.to, method.act < 0 ? NAMED : TOOL) : 0;
  const content = told.content - tools;
  const particular = told.particular - tools;
  return particular >= 1.5 || (method.act >= 0 && content >= 4 && particular >= 1);
}

/** "using Java, Spring and Git": what stands beside a tool with a capital is one too. */
const NAMED = TOOL | CAPITAL;

/** A list of tools is no way of doing. */
function countTools(words: readonly Word[], from: number, to: number, bits: number): number {
  let tools = 0;
  for (let at = from; at < to; at++) if ((words[at]?.is ?? 0) & bits) tools += 1;
  return tools;
}

/** "Found that the churned accounts had never imported": what was learned is told. */
const tellsFinding = ({ words, acts }: BulletReading): boolean =>
  acts.some(
    (act) =>
      leadsToFinding(words, act) &&
      particulars(words, act.act + 2, Math.max(act.to, Math.min(words.length, act.act + 10)))
        .content >= 3,
  );

/** Sources that every line of this kind has: "business and user needs into requirements". */
const PLAIN_SOURCES = wordSet(
  "business user+ customer+ client+ stakeholder+ need+ requirement+ technical complex ideas goals product high-level vision strategy",
);

/** "Translated recurring campaign feedback into stories": what it was made from is particular. */
function namesSource({ words, clauses, roles }: BulletReading): boolean {
  if (!(roles & (CLARIFY | LEARN))) return false;
  for (const { verb, act, to, kind } of clauses)
    if (verb && kind !== "purpose" && verb.role & (CLARIFY | LEARN))
      if (ownWordsBeforeInto(words, act, to) >= 2) return true;
  return false;
}

/** How many words between the act and "into" are no plain source; 0 where nothing is made into another. */
function ownWordsBeforeInto(words: readonly Word[], act: number, to: number): number {
  let own = 0;
  for (let at = act + 1; at < to; at++) {
    const word = words[at];
    if (!word) break;
    if (word.lower === "into") return own;
    if (!(word.is & (PREPOSITION | CONJUNCTION | DETERMINER)) && !PLAIN_SOURCES.has(word.lower))
      own += 1;
  }
  return 0;
}

/** "two teams": a count that every workplace has. */
export const isSmall = ({ kind, text }: Measure): boolean =>
  kind === "count" && /^(?:two|three|2|3)\s/.test(text);

function addOpener(sum: Sum, bullet: BulletReading): void {
  const role = bullet.verb?.role ?? 0;
  const form = bullet.opener?.form;
  if (form === "duty") add(sum, "a duty");
  else if (form === "nominal" || form === "other") add(sum, "no act first");
  if (role & HELP) add(sum, "somebody else's act");
  else if (role & UPKEEP && !(role & (OWN | DECIDE | ACHIEVE))) add(sum, "upkeep");
  else if (role & OWN) add(sum, "ownership");
  if (bullet.is & (BUZZ | FILLER | VAGUE)) {
    let empty = 0;
    for (const { is } of bullet.words) if (is & (BUZZ | FILLER | VAGUE)) empty += 1;
    add(sum, "an empty word", Math.min(empty, 4));
  }
}

/** Where each verdict's third of the score begins, and the points from which it counts. */
export const THIRDS: Readonly<Record<Verdict, { readonly floor: number; readonly from: number }>> =
  {
    vague: { floor: 0, from: -2 },
    thin: { floor: 33, from: BANDS.thin - 1 },
    strong: { floor: 66, from: BANDS.strong - 1 },
  };
/** So many points above the start of its third bring a line half of the way through it. */
export const HALF_WAY = 3;

/** 0 to 100: each verdict has a third, within which more evidence is more. */
export function scoreOf(verdict: Verdict, points: number): number {
  const { floor, from } = THIRDS[verdict];
  const over = Math.max(points - from, 0);
  return floor + (100 / 3) * (over / (over + HALF_WAY));
}
