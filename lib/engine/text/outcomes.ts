import type { Phrase } from "../lexicon/phrases";
import {
  ACHIEVE,
  CHANGE,
  CHANGE_IF_MEASURED,
  FINDS,
  HELP,
  INTEND,
  KEEP,
} from "../lexicon/verb-classes";
import { HINGE, NUMERAL, SPELLED } from "../lexicon/word-classes";
import { particulars } from "./particular";
import type { Clause } from "./clauses";
import type { Measure } from "./measures";
import { GAP_COMMA, type Word } from "./word";
import { wordSet } from "../lexicon/word-list";

/** Words `from` to `to` tell what happened; `particular` where by how much or what exactly is said. */
export type Outcome = { readonly from: number; readonly to: number; readonly particular: boolean };

const GIVES = wordSet("ship deliver launch attract onboard convert enable release scale connect");

const NONE: readonly Measure[] = [];

/** The measures of a clause; a line's own list where it holds them all. */
function measuresIn({ from, to }: Clause, measures: readonly Measure[]): readonly Measure[] {
  let first = 0;
  while (first < measures.length && (measures[first]?.from ?? 0) < from) first += 1;
  let last = first;
  while (last < measures.length && (measures[last]?.from ?? 0) < to) last += 1;
  if (first === last) return NONE;
  return last - first === measures.length ? measures : measures.slice(first, last);
}

const compares = ({ kind }: Measure) =>
  kind === "change" || kind === "percent" || kind === "money" || kind === "time";

/** What happened, in the order told. Purposes and methods are never read as results. */
export function findOutcomes(
  words: readonly Word[],
  clauses: readonly Clause[],
  measures: readonly Measure[],
  phrases: readonly Phrase[],
): Outcome[] {
  const found: Outcome[] = [];
  for (const clause of clauses) {
    if (clause.kind === "purpose" || clause.kind === "method") continue;
    const outcome = outcomeOf(words, clause, clauses, measures);
    if (outcome) found.push(outcome);
  }
  for (const phrase of phrases)
    if (
      phrase.kind === "event" &&
      !clauses.some(
        (clause) =>
          clause.kind === "purpose" &&
          phrase.from >= clause.from &&
          phrase.from < clause.to &&
          !measuredBefore(measures, phrase),
      )
    )
      found.push({
        from: measuredBefore(measures, phrase)?.from ?? phrase.from,
        to: phrase.to,
        particular: true,
      });
  const level = levelKept(words, clauses, measures);
  if (level) found.push(level);
  return found;
}

const measuredBefore = (measures: readonly Measure[], phrase: Phrase) =>
  measures.find((measure) => measure.to === phrase.from && compares(measure));

function outcomeOf(
  words: readonly Word[],
  clause: Clause,
  clauses: readonly Clause[],
  measures: readonly Measure[],
): Outcome | null {
  const particular = particularity(words, clause, clauses, measures);
  return particular === null ? null : { from: clause.from, to: clause.to, particular };
}

/** Does the clause tell by how much or what exactly; null where it tells of nothing that happened. */
function particularity(
  words: readonly Word[],
  clause: Clause,
  clauses: readonly Clause[],
  measures: readonly Measure[],
): boolean | null {
  const own = measuresIn(clause, measures);
  const compared = own.some(compares);
  const role = clause.verb?.role ?? 0;
  const lemma = clause.verb?.lemma ?? "";
  const length = clause.to - clause.act;
  if (clause.kind === "result") return own.length > 0 || length > 4;
  if (clause.kind === "plain" || GUESSES.has(lemma)) return null;
  if (role & CHANGE) return own.length > 0 || saysWhat(words, clause, clauses);
  if (role & ACHIEVE) return own.length > 0 || length > 2;
  if (role & KEEP && (compared || (clause.kind === "gerund" && length > 2))) return true;
  if ((lemma === "keep" || lemma === "hold") && own.length > 0) return true;
  if (
    role & FINDS &&
    own.length > 0 &&
    !(
      role & CHANGE_IF_MEASURED &&
      clause.kind === "main" &&
      clause.from === 0 &&
      own.every(({ kind }) => kind === "count")
    )
  )
    return true;
  if (own.some(({ kind }) => kind === "percent")) return true;
  if (lemma === "meet" && own.length > 0 && words[clause.act + 1]?.lower !== "with") return true;
  if (!(role & CHANGE_IF_MEASURED)) return null;
  const given = own.length > 0 && GIVES.has(lemma) && clause.kind !== "main";
  return compared || given ? true : null;
}

/** What is foreseen or proposed has not happened. */
const GUESSES = wordSet(
  "project forecast target plan propose estimate predict expect budget aim recommend",
);

/** Betterment that says nothing by itself: "Improved performance" is no particular change. */
const BETTERS = wordSet(
  "improve enhance strengthen increase boost optimize grow expand accelerate streamline",
);

/**
 * Without a figure a change is particular by what exactly changed ("reduced rework in handoffs") or
 * by which act ("Improved readiness by splitting epics into …").
 */
function saysWhat(words: readonly Word[], clause: Clause, clauses: readonly Clause[]): boolean {
  const method = clauses.find(
    ({ kind, act, from }) => kind === "method" && act >= 0 && from >= clause.to,
  );
  if (method?.verb && clause.kind === "main" && !(method.verb.role & (HELP | INTEND))) {
    const { content, particular } = particulars(words, method.act + 1, method.to);
    if (content >= 3 && particular >= 1.5) return true;
  }
  if (BETTERS.has(clause.verb?.lemma ?? "")) return false;
  return particulars(words, clause.act + 1, clause.to).particular >= 1;
}

/** "with 99.9% uptime", "without overtime", "with zero outages": a level kept is a result. */
function levelKept(
  words: readonly Word[],
  clauses: readonly Clause[],
  measures: readonly Measure[],
): Outcome | null {
  for (const measure of measures) {
    const before = words[measure.from - 1]?.lower;
    if (before !== "with" && before !== "at" && before !== "to" && before !== "now") continue;
    const first = words[measure.from];
    const rate = measure.kind === "percent" && (first?.is ?? 0) & NUMERAL;
    if (rate || first?.lower === "zero")
      return { from: measure.from - 1, to: endAfter(words, measure.to), particular: true };
  }
  for (const clause of clauses) {
    if (clause.kind === "purpose") continue;
    for (let at = clause.from; at < clause.to - 1; at++)
      if ((words[at]?.is ?? 0) & HINGE && tellsState(words, at))
        return { from: at, to: clause.to, particular: true };
  }
  return null;
}

const WHOLE = wordSet("no every all none nothing nobody");
const DENIALS = wordSet("no none nobody nothing");

/** "without overtime", "with no order lost", ", and none was late", "that now answer half of them". */
function tellsState(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return false;
  if (word.lower === "without") return !next.verbs;
  if (word.lower === "with") return WHOLE.has(next.lower) && words[at + 2] !== undefined;
  const opens = word.gap >= GAP_COMMA || words[at - 1]?.lower === "and";
  if (DENIALS.has(word.lower)) return opens && at > 2;
  return (
    word.lower === "now" &&
    at > 2 &&
    [next, words[at + 2], words[at + 3]].some(
      (near) => ((near?.is ?? 0) & (NUMERAL | SPELLED)) !== 0,
    )
  );
}

function endAfter(words: readonly Word[], at: number): number {
  let to = at;
  while (to < words.length && to < at + 3 && words[to]?.gap === 0 && !words[to]?.verbs) to += 1;
  return to;
}
