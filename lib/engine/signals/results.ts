import { BUSINESS, FLOW, YARDSTICK } from "../lexicon/topics";
import { CHANGE, ACHIEVE, KEEP, SHIFT } from "../lexicon/verb-classes";
import type { Measure } from "../text/measures";
import { PAST } from "../lexicon/entries";
import { NUMERAL, PREPOSITION, SPELLED } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { reading, type Word } from "../text/word";
import { add, topicOf, type Act, type Scan } from "./scan";

/** outcome, flow-quality, business-result. */
export function readResults(scan: Scan): void {
  const { bullet } = scan;
  if (bullet.outcome) {
    const { outcomeFrom: from, outcomeTo: to } = bullet;
    add(scan, "outcome", from, to);
    if (!isAgreement(bullet.words[from])) classify(scan, from, to);
  }
  if (bullet.act < 0 && !bullet.outcome) readMoved(scan);
  for (const clause of scan.acts) {
    if (clause.kind === "method") continue;
    if (clause.kind === "result" || clause.verb.role & SHIFT)
      classify(scan, clause.from, clause.to);
    else if (
      clause.verb.role & (CHANGE | ACHIEVE) ||
      (clause.verb.role & KEEP && measuresIn(bullet.measures, clause)) ||
      gains(scan, clause)
    )
      classify(scan, clause.act, clause.to);
  }
}

/** "Got sales and legal to agree": these are people, and no figure of a business. */
const isAgreement = (word: Word | undefined): boolean => reading(word, PAST)?.lemma === "get";

/** "Kept renewals at 95%", and not "kept the old checkout". */
const measuresIn = (measures: readonly Measure[], { act, to }: Act): boolean =>
  measures.some(({ from }) => from >= act && from < to);

/** "Signed 34 wholesale accounts": how many came. */
const gains = ({ bullet: { words } }: Scan, { verb, act }: Act): boolean =>
  GAINS.has(verb.lemma) && ((words[act + 1]?.is ?? 0) & (NUMERAL | SPELLED)) !== 0;

const GAINS = wordSet("sign attract acquire convert sell recruit add bring book enroll");

/** "Trial sign-ups rose from 40 to 65": a line whose subject is what moved. */
function readMoved(scan: Scan): void {
  const { words } = scan.bullet;
  for (let at = 1; at < words.length - 1; at++) {
    const verb = reading(words[at], PAST);
    if (!verb || !(verb.role & SHIFT) || !(words[at + 1]?.is ?? 0)) continue;
    const next = words[at + 1] as Word;
    if (!(next.is & (NUMERAL | SPELLED)) && !MOVES.has(next.lower)) continue;
    add(scan, "outcome", 0, words.length);
    classify(scan, 0, words.length);
    return;
  }
}

const MOVES = wordSet("from to by below above past");

/** What kind of result the words `from` to `to` tell. */
function classify(scan: Scan, from: number, to: number): void {
  const { bullet } = scan;
  const topic = topicOf(bullet.words, from, headTo(bullet.words, from, to));
  if (topic & FLOW) add(scan, "flow-quality", from, to);
  if (topic & BUSINESS || tellsMoney(bullet.measures, from, to))
    add(scan, "business-result", from, to);
}

/** Where what changed ends and for whom, where or how begins: "cut waits | for members". */
function headTo(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 2; at < to; at++) {
    const word = words[at];
    if (word && word.is & PREPOSITION && ASIDE.has(word.lower)) return at;
  }
  return to;
}

const ASIDE = wordSet("for with through using via between after before during when across among");

function tellsMoney(measures: readonly Measure[], from: number, to: number): boolean {
  for (const measure of measures)
    if (measure.kind === "money" && measure.from >= from && measure.from < to) return true;
  return false;
}

/** measure, scope-scale. */
export function readScale(scan: Scan): void {
  const { bullet } = scan;
  const { words } = bullet;
  for (const { kind, from, to } of bullet.measures) {
    add(scan, "measure", from, to);
    if (
      kind === "count" ||
      (kind === "money" && /budget|expenditure|account|portfolio/.test(words[to]?.lower ?? ""))
    )
      add(scan, "scope-scale", from, to);
  }
}

const SETS = wordSet(
  "define set agree establish choose introduce propose write pick name fix align use make decide",
);
const YARDSTICKS = wordSet(
  "metric+ target+ threshold+ okr+ kpi+ guardrail+ north-star baseline bar yardstick",
);

/** success-measure: what would count, set beforehand. */
export function readYardsticks(scan: Scan): void {
  const {
    bullet: { topic, words },
    acts,
  } = scan;
  if (!(topic & YARDSTICK)) return;
  for (const { verb, act, to, topic: about } of acts) {
    if (!(about & YARDSTICK) || !SETS.has(verb.lemma)) continue;
    for (let at = act + 1; at < to; at++) {
      const lower = words[at]?.lower ?? "";
      const before = words[at - 1]?.lower;
      const next = words[at + 1]?.lower;
      const named =
        YARDSTICKS.has(lower) ||
        (lower === "criteria" && before === "success") ||
        (MEASURES.has(lower) && (next === "of" || before === "success")) ||
        (JUDGES.has(lower) && before === "the" && words[at - 2]?.lower === "as") ||
        (lower === "success" && (before === "as" || before === "what"));
      if (named) add(scan, "success-measure", act, to);
    }
  }
}

const MEASURES = wordSet("measure+ sign+ test definition");
/** "Chose repeat visits as the number to judge it by". */
const JUDGES = wordSet("number figure test measure sign");
