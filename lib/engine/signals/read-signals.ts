import type { Lean, Signal, SignalId } from "../types";
import { BACKLOG, DIRECTION, MARKET, STORY_WORK } from "../lexicon/topics";
import type { BulletReading } from "../text/read-bullet";
import { readChoices } from "./choice";
import { readCriteria } from "./criteria";
import { readResults, readScale, readYardsticks, speaksOfProduct } from "./results";
import { newScan } from "./scan";
import { readAlignment, readClarity, readConflicts, readDiscovery } from "./work";

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
  return { signals, choices, lean: leanOf(bullet, signals, speaksOfProduct(scan)) };
}

/** Is it one of the first `count`? */
function isAmong(signal: SignalId, signals: readonly Signal[], count: number): boolean {
  for (let at = 0; at < count; at++) if (signals[at]?.signal === signal) return true;
  return false;
}

/** Each thing that leans takes its share of what is left to 1; in other trades most weighs nothing. */
function leanOf(bullet: BulletReading, signals: readonly Signal[], product: boolean): Lean {
  if (!product) return { po: 0, pm: 0 };
  let po = 1;
  let pm = 1;
  const direction = (bullet.topic & DIRECTION) !== 0;
  const backlog = (bullet.topic & (BACKLOG | STORY_WORK)) !== 0;
  const market = (bullet.topic & MARKET) !== 0;
  for (let at = 0; at < signals.length; at++) {
    const signal = signals[at]?.signal;
    if (!signal || isAmong(signal, signals, at)) continue;
    po *= 1 - (PO[signal] ?? 0);
    if (signal !== "business-result" || market || direction) pm *= 1 - (PM[signal] ?? 0);
    if (signal === "prioritization") {
      po *= backlog && !direction ? 0.4 : 0.8;
      pm *= direction ? 0.45 : 0.8;
    }
  }
  if (backlog) po *= 0.7;
  if (bullet.topic & STORY_WORK) po *= 0.85;
  if (direction) pm *= 0.65;
  if (market) pm *= 0.85;
  return { po: round(1 - po), pm: round(1 - pm) };
}

const round = (value: number) => Math.round(value * 1000) / 1000;
