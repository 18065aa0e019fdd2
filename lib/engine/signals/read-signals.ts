import type { Lean, Signal, SignalId } from "../types";
import {
  AGILE,
  BACKLOG,
  DIRECTION,
  GROWTH,
  MARKET,
  OTHER_TRADE,
  SCOPE_THING,
  STORY_WORK,
} from "../lexicon/topics";
import { PRODUCT } from "../lexicon/word-classes";
import type { BulletReading } from "../text/read-bullet";
import { readChoices } from "./choice";
import { readCriteria } from "./criteria";
import { readResults, readScale, readYardsticks } from "./results";
import { newScan } from "./scan";
import { readDiscovery } from "./discovery";
import { readAlignment, readClarity, readConflicts } from "./work";

/** How much each signal leans a line to a track; `prioritization` by its object, see below. */
const PO: Partial<Record<SignalId, number>> = {
  "backlog-clarity": 0.6,
  "scope-conflict": 0.5,
  "flow-quality": 0.3,
};
const PM: Partial<Record<SignalId, number>> = {
  discovery: 0.55,
  "problem-choice": 0.5,
  "success-measure": 0.4,
  "business-result": 0.45,
};

/** The signals of a line in the order of their words, and which tracks they lean to. */
export function readSignals(bullet: BulletReading): {
  signals: Signal[];
  lean: Lean;
  /** How many particular choices are told; owning a direction is none. */
  choices: number;
} {
  const scan = newScan(bullet);
  const choices = readChoices(scan);
  readCriteria(scan);
  readResults(scan);
  readScale(scan);
  readYardsticks(scan);
  readClarity(scan);
  readConflicts(scan);
  readAlignment(scan);
  readDiscovery(scan);
  const signals = scan.found;
  return { signals, choices, lean: leanOf(bullet, signals) };
}

/** Is it one of the first `count`? */
function isAmong(signal: SignalId, signals: readonly Signal[], count: number): boolean {
  for (let at = 0; at < count; at++) if (signals[at]?.signal === signal) return true;
  return false;
}

/** Where no word is of product work, a line leans by so much less. */
const ELSEWHERE = 0.4;
const OTHERS = 0.5;

/** Each thing that leans takes its share of what is left to 1; in other trades all weighs less. */
function leanOf({ is, topic }: BulletReading, signals: readonly Signal[]): Lean {
  const agile = (topic & AGILE) !== 0;
  const growth = (topic & GROWTH) !== 0;
  const market = (topic & MARKET) !== 0;
  let po = agile ? 0.5 : 1;
  let pm = growth ? 0.6 : 1;
  if (topic & (BACKLOG | STORY_WORK | SCOPE_THING)) po *= 0.8;
  if (topic & DIRECTION) pm *= 0.8;
  if (market) pm *= 0.9;
  for (let at = 0; at < signals.length; at++) {
    const signal = signals[at]?.signal;
    if (!signal || isAmong(signal, signals, at)) continue;
    po *= 1 - (PO[signal] ?? 0);
    pm *= 1 - (PM[signal] ?? 0);
    if (signal !== "prioritization") continue;
    po *= growth && !agile ? 0.8 : 0.5;
    pm *= growth ? 0.5 : 0.8;
  }
  let share = agile || growth || market || is & PRODUCT ? 1 : ELSEWHERE;
  if (topic & OTHER_TRADE && !agile) share *= OTHERS;
  return { po: round((1 - po) * share), pm: round((1 - pm) * share) };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
