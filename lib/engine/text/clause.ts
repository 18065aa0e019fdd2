import type { Verb } from "../lexicon/verbs";
import type { Word } from "./word";

/**
 * What a stretch of the line does: `main` acts, `purpose` is intended ("to improve"), `method` says
 * how ("by doing"), `gerund` follows from the act (", cutting …"), `relative` hangs on a noun
 * ("that cut …"), `result` is led to by a fixed phrase ("resulting in"), `plain` has no verb of its own.
 */
export type ClauseKind = "main" | "purpose" | "method" | "gerund" | "relative" | "result" | "plain";
export type Clause = {
  readonly kind: ClauseKind;
  readonly from: number;
  readonly to: number;
  /** The word of its verb; -1 where it has none. */
  readonly act: number;
  readonly verb: Verb | null;
};

/** A clause that tells what was done: neither what it was meant for nor how. */
export type Act = Clause & { readonly verb: Verb };

export function actsOf(clauses: readonly Clause[]): readonly Act[] {
  const acts: Act[] = [];
  for (const clause of clauses)
    if (hasVerb(clause) && clause.kind !== "purpose" && clause.kind !== "method") acts.push(clause);
  return acts;
}

const hasVerb = (clause: Clause): clause is Act => clause.verb !== null;

/** The first clause that does this. */
export function firstOfKind(clauses: readonly Clause[], kind: ClauseKind): Clause | undefined {
  for (const clause of clauses) if (clause.kind === kind) return clause;
  return undefined;
}

/** A clause whose end is not found yet. */
export type Start = { -readonly [Field in keyof Clause]: Clause[Field] };

export const start = (kind: ClauseKind, act: number, verb: Verb | null, from: number): Start => ({
  kind,
  from,
  to: from,
  act,
  verb,
});

export const has = (word: Word | undefined, bits: number): boolean =>
  word !== undefined && (word.is & bits) !== 0;
