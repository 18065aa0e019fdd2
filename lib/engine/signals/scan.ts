import type { Signal, SignalId } from "../types";
import type { BulletReading } from "../text/read-bullet";
import { GERUND } from "../lexicon/entries";
import type { Clause, ClauseKind } from "../text/clauses";
import { putInOrder } from "../text/in-order";
import { GAP_COMMA, reading, type Word } from "../text/word";
import type { Verb } from "../lexicon/verbs";

/** What the signal readers share: the line, and a place to put what they find. */
export type Scan = {
  readonly bullet: BulletReading;
  /** In the order of their words. */
  readonly found: Signal[];
  /** Every act that happened, with those that a way of doing lists: "by splitting A and deferring B". */
  readonly acts: readonly Act[];
};

/** A clause whose verb is known, with the bits of the words after the verb. */
export type Act = {
  readonly kind: ClauseKind;
  /** Where its clause begins: before `act` where the verb has a subject of its own. */
  readonly from: number;
  readonly act: number;
  readonly to: number;
  readonly verb: Verb;
  readonly is: number;
  readonly topic: number;
};

function actsOf({ clauses, words }: BulletReading): Act[] {
  const acts: Act[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const { kind, verb, from, act, to } = clauses[index] as Clause;
    if (!verb || kind === "purpose") continue;
    const next = act + 1 >= to ? clauses[index + 1] : undefined;
    if (next?.kind === "main" && next.verb && next.from === to + 1) {
      // "Defined and executed X": the first verb's object stands after the second.
      acts.push(newAct(words, kind, next.act, next.act, next.to, verb));
      continue;
    }
    let first = from;
    let open = act;
    let does = verb;
    if (kind === "method")
      for (let at = act + 1; at < to - 1; at++) {
        const gerund = listedGerund(words, at);
        if (!gerund) continue;
        acts.push(newAct(words, kind, first, open, at, does));
        first = at;
        open = at;
        does = gerund;
      }
    acts.push(newAct(words, kind, first, open, to, does));
  }
  return acts;
}

function newAct(
  words: readonly Word[],
  kind: ClauseKind,
  from: number,
  act: number,
  to: number,
  verb: Verb,
): Act {
  let is = 0;
  let topic = 0;
  for (let at = act + 1; at < to; at++) {
    is |= words[at]?.is ?? 0;
    topic |= words[at]?.topic ?? 0;
  }
  return { kind, from, act, to, verb, is, topic };
}

/** A gerund after "and" or a comma, as a further item of "by doing A, doing B and doing C". */
function listedGerund(words: readonly Word[], at: number): Verb | undefined {
  const word = words[at];
  if (word?.gap !== GAP_COMMA && words[at - 1]?.lower !== "and") return undefined;
  return reading(word, GERUND);
}

export const newScan = (bullet: BulletReading): Scan => ({
  bullet,
  found: [],
  acts: actsOf(bullet),
});

/** Adds the words `from` to `to` (exclusive), once for each signal and place. */
export function add({ bullet, found }: Scan, signal: SignalId, from: number, to: number): void {
  const start = bullet.words[from]?.start;
  const end = bullet.words[to - 1]?.end;
  if (start === undefined || end === undefined || end <= start) return;
  for (const other of found)
    if (other.signal === signal && other.start < end && start < other.end) return;
  putInOrder(found, { signal, start, end });
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
