import { BUSINESS, FLOW, YARDSTICK } from "../lexicon/topics";
import { CHANGE, ACHIEVE, KEEP, SHIFT } from "../lexicon/verb-classes";
import type { Measure } from "../text/measures";
import { wordSet } from "../lexicon/word-list";
import { add, topicOf, type Scan } from "./scan";

/** outcome, flow-quality, business-result. */
export function readResults(scan: Scan): void {
  const { bullet } = scan;
  if (bullet.outcome) {
    const { outcomeFrom: from, outcomeTo: to } = bullet;
    add(scan, "outcome", from, to);
    classify(scan, from, to);
  }
  for (const clause of scan.acts) {
    if (clause.kind === "method") continue;
    if (clause.kind === "result" || clause.verb.role & SHIFT)
      classify(scan, clause.from, clause.to);
    else if (clause.verb.role & (CHANGE | ACHIEVE | KEEP)) classify(scan, clause.act, clause.to);
  }
}

/** What kind of result the words `from` to `to` tell. */
function classify(scan: Scan, from: number, to: number): void {
  const { bullet } = scan;
  const topic = topicOf(bullet.words, from, to);
  if (topic & FLOW) add(scan, "flow-quality", from, to);
  if (topic & BUSINESS || tellsMoney(bullet.measures, from, to))
    add(scan, "business-result", from, to);
}

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
  "define set agree establish choose introduce propose write pick name fix align",
);
const YARDSTICKS = wordSet(
  "metric+ target+ threshold+ okr+ kpi+ guardrail+ north-star baseline bar",
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
        (lower === "success" && (before === "as" || before === "what"));
      if (named) add(scan, "success-measure", act, to);
    }
  }
}

const MEASURES = wordSet("measure+ sign+ test definition");
