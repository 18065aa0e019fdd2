import { BUSINESS, FLOW, MARKET, SCOPE_THING, YARDSTICK } from "../lexicon/topics";
import { CHANGE, ACHIEVE, KEEP } from "../lexicon/verb-classes";
import { PRODUCT } from "../lexicon/word-classes";
import type { Measure } from "../text/measures";
import { topicOf, type Scan } from "./scan";

/** outcome, flow-quality, business-result. */
export function readResults(scan: Scan): void {
  const { bullet, add } = scan;
  if (bullet.outcome) {
    const { outcomeFrom: from, outcomeTo: to } = bullet;
    add("outcome", from, to);
    classify(scan, from, to);
  }
  for (const clause of scan.acts) {
    if (clause.kind === "method") continue;
    if (clause.verb.role & (CHANGE | ACHIEVE | KEEP)) classify(scan, clause.act, clause.to);
  }
}

/** What kind of result the words `from` to `to` tell. */
function classify({ bullet, add }: Scan, from: number, to: number): void {
  const topic = topicOf(bullet.words, from, to);
  if (topic & FLOW) add("flow-quality", from, to);
  if (topic & BUSINESS || tellsMoney(bullet.measures, from, to)) add("business-result", from, to);
}

function tellsMoney(measures: readonly Measure[], from: number, to: number): boolean {
  for (const measure of measures)
    if (measure.kind === "money" && measure.from >= from && measure.from < to) return true;
  return false;
}

/** measure, scope-scale. */
export function readScale({ bullet, add }: Scan): void {
  const { words } = bullet;
  for (const { kind, from, to } of bullet.measures) {
    add("measure", from, to);
    if (
      kind === "count" ||
      (kind === "money" && /budget|expenditure|account|portfolio/.test(words[to]?.lower ?? ""))
    )
      add("scope-scale", from, to);
  }
}

/** success-measure: what would count, set beforehand. */
export function readYardsticks(scan: Scan): void {
  const { bullet, add } = scan;
  if (!(bullet.topic & YARDSTICK)) return;
  for (const clause of scan.acts) {
    if (!/^(?:define|set|agree|establish|choose|introduce|propose|write)$/.test(clause.verb.lemma))
      continue;
    for (let at = clause.act + 1; at < clause.to; at++) {
      const lower = bullet.words[at]?.lower ?? "";
      const named =
        /^(?:metrics?|targets?|thresholds?|okrs?|kpis?|guardrails?|north-star|baseline)$/.test(
          lower,
        );
      const criteria = lower === "criteria" && bullet.words[at - 1]?.lower === "success";
      if (named || criteria) add("success-measure", clause.act, clause.to);
    }
  }
}

/** Whether the line speaks of product work at all: a business result elsewhere leans to no track. */
export const speaksOfProduct = ({ bullet }: Scan): boolean =>
  (bullet.is & PRODUCT) !== 0 || (bullet.topic & (MARKET | SCOPE_THING)) !== 0;
