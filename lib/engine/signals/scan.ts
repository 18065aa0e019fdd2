import type { Signal, SignalId } from "../types";
import type { BulletReading } from "../text/read-bullet";
import type { Clause } from "../text/clauses";
import { GAP_COMMA, type Word } from "../text/word";
import type { Verb } from "../lexicon/verbs";

/** What the signal readers share: the line, and a place to put what they find. */
export type Scan = {
  readonly bullet: BulletReading;
  readonly found: Signal[];
  /** Every act that happened, with those that a way of doing lists: "by splitting A and deferring B". */
  readonly acts: readonly Act[];
  /** Adds the words `from` to `to` (exclusive), once for each signal and place. */
  readonly add: (signal: SignalId, from: number, to: number) => void;
};

/** A clause whose verb is known. */
export type Act = Clause & { readonly verb: Verb };

function actsOf({ clauses, words }: BulletReading): Act[] {
  const acts: Act[] = [];
  for (const clause of clauses) {
    const { verb } = clause;
    if (!verb || clause.kind === "purpose") continue;
    let open: Act = { ...clause, verb };
    if (clause.kind === "method")
      for (let at = clause.act + 1; at < clause.to - 1; at++) {
        const gerund = listedGerund(words, at);
        if (!gerund) continue;
        acts.push({ ...open, to: at });
        open = { ...clause, from: at, act: at, verb: gerund };
      }
    acts.push(open);
  }
  return acts;
}

/** A gerund after "and" or a comma, as a further item of "by doing A, doing B and doing C". */
function listedGerund(words: readonly Word[], at: number): Verb | undefined {
  const word = words[at];
  if (word?.gap !== GAP_COMMA && words[at - 1]?.lower !== "and") return undefined;
  return word?.verbs?.find(({ form }) => form === "gerund");
}

export function newScan(bullet: BulletReading): Scan {
  const found: Signal[] = [];
  const add = (signal: SignalId, from: number, to: number) => {
    const start = bullet.words[from]?.start;
    const end = bullet.words[to - 1]?.end;
    if (start === undefined || end === undefined || end <= start) return;
    if (!found.some((other) => other.signal === signal && other.start < end && start < other.end))
      found.push({ signal, start, end });
  };
  return { bullet, found, acts: actsOf(bullet), add };
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
