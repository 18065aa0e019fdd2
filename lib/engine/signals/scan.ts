import type { Signal, SignalId } from "../types";
import type { BulletReading } from "../text/read-bullet";
import type { Clause } from "../text/clauses";
import type { Word } from "../text/word";

/** What the signal readers share: the line, and a place to put what they find. */
export type Scan = {
  readonly bullet: BulletReading;
  readonly found: Signal[];
  /** Adds the words `from` to `to` (exclusive), once for each signal and place. */
  readonly add: (signal: SignalId, from: number, to: number) => void;
};

export function newScan(bullet: BulletReading): Scan {
  const found: Signal[] = [];
  const add = (signal: SignalId, from: number, to: number) => {
    const start = bullet.words[from]?.start;
    const end = bullet.words[to - 1]?.end;
    if (start === undefined || end === undefined || end <= start) return;
    if (!found.some((other) => other.signal === signal && other.start < end && start < other.end))
      found.push({ signal, start, end });
  };
  return { bullet, found, add };
}

/** All topic bits of the words `from` to `to` (exclusive). */
export function topicOf(words: readonly Word[], from: number, to: number): number {
  let topic = 0;
  for (let at = from; at < to; at++) topic |= words[at]?.topic ?? 0;
  return topic;
}

/** All class bits of the words `from` to `to` (exclusive). */
export function classOfAll(words: readonly Word[], from: number, to: number): number {
  let is = 0;
  for (let at = from; at < to; at++) is |= words[at]?.is ?? 0;
  return is;
}

/** Did the clause happen? What is only intended shows nothing. */
export const happened = (clause: Clause) => clause.kind !== "purpose" && clause.verb !== null;
