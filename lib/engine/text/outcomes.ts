import type { Phrase } from "../lexicon/phrases";
import {
  ACHIEVE,
  CHANGE,
  CHANGE_IF_MEASURED,
  FINDS,
  HELP,
  COLLECT,
  DECIDE,
  INTEND,
  KEEP,
  LEARN,
  MAKE,
  REPORT,
  SHIFT,
} from "../lexicon/verb-classes";
import { DETERMINER, PERSON } from "../lexicon/word-classes";
import { levelKept, movedLevel } from "./levels";
import { tellsMoreOrLess } from "./own-subjects";
import { cutsScope, leadsToFinding } from "./scope-cuts";
import { particulars } from "./particular";
import { has } from "./clause";
import type { Clause } from "./clauses";
import type { Measure } from "./measures";
import { GAP_DASH, GAP_SPACE, type Word } from "./word";
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
  if (found.some(({ particular }) => particular)) return found;
  const level = movedLevel(words, clauses, measures) ?? levelKept(words, clauses, measures);
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
  return particular === null
    ? null
    : { from: leadOf(words, clause, clauses), to: clause.to, particular };
}

const isSoThat = (words: readonly Word[], { kind, from }: Clause) =>
  kind === "relative" && words[from]?.lower === "that" && words[from - 1]?.lower === "so";

/** Where "that was adopted by 6 clinics" or "so that shoppers found parts" begins. */
function leadOf(words: readonly Word[], clause: Clause, clauses: readonly Clause[]): number {
  if (isSoThat(words, clause)) return clause.from - 1;
  if (clause.kind !== "result" || words[clause.from]?.gap !== GAP_SPACE) return clause.from;
  const hung = clauses.find(({ kind, to }) => kind === "relative" && to === clause.from);
  return hung?.verb?.lemma === "be" ? hung.from : clause.from;
}

/** Does somebody or something else act in the clause: "; the board approved it", "and the trust funded two posts"? */
function othersAct(words: readonly Word[], { kind, from, act }: Clause): boolean {
  if (kind !== "main" || from === 0 || act <= from) return false;
  const first = words[from];
  if (!first || first.is & PERSON || first.lower.endsWith("ly")) return false;
  return first.gap >= GAP_DASH || words[from - 1]?.lower === "and" || first.lower === "so";
}

/** What a thing is or holds, and nobody made it so. */
const HOLDS = wordSet(
  "be have include contain cover span consist comprise hold need require involve serve use run report meet sell stand weigh support operate work offer provide feature belong make own employ",
);

/** "; assumptions validated against 12 deals": what the writer did, told as of a thing. */
const WITH = wordSet("against with by for from in using");

const isParticular = (words: readonly Word[], { from, to }: Clause): boolean =>
  particulars(words, from, to).particular >= 1;

/** A clause about what others did, or what a thing that was made did: "that caught 14 faults". */
function othersDid(words: readonly Word[], clause: Clause, measured: boolean): boolean | null {
  const { kind, verb } = clause;
  if (!verb || HOLDS.has(verb.lemma)) return null;
  if (othersAct(words, clause)) {
    if (verb.role & ACTED_ON && WITH.has(words[clause.act + 1]?.lower ?? "")) return null;
    if (verb.form !== "past" && !measured) return null;
    return measured || (verb.role & (DECIDE | SHIFT)) !== 0 || isParticular(words, clause);
  }
  if (kind !== "relative" || verb.form !== "past" || words[clause.from]?.lower === "who")
    return null;
  return measured ||
    ((verb.role & (DECIDE | SHIFT) || isSoThat(words, clause)) && isParticular(words, clause))
    ? true
    : null;
}

/** "12 of 90 branches": how many of all were acted on, not how many came out so. */
function isShare(words: readonly Word[], { kind, from, to }: Measure): boolean {
  if (kind !== "percent") return false;
  for (let at = from + 1; at < to && at < from + 3; at++)
    if (words[at]?.lower === "of" && words[at]?.gap === GAP_SPACE) return true;
  return false;
}

/** "Refused a 30% discount": the figure belongs to what was chosen; "rent from $90 to $70" is a change. */
const onlyChosen = (role: number, own: readonly Measure[]): boolean =>
  (role & DECIDE) !== 0 && !own.some(({ kind }) => kind === "change");

const ACTED_ON = LEARN | MAKE | REPORT | COLLECT;
const RATED = / (?:rating|score|stars?|average)$/;

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
  if (clause.kind === "result")
    return own.length > 0 || length > 4 || tellsMoreOrLess(words, clause.act, clause.to);
  if (clause.kind === "plain" || GUESSES.has(lemma)) return null;
  if (cutsScope(words, clause) || leadsToFinding(words, clause)) return null;
  const others = othersDid(words, clause, own.length > 0);
  if (others !== null) return others;
  if (lemma === "save" && storesFiles(words, clause)) return null;
  if (lemma === "get" && getsYes(words, clause)) return true;
  if (role & CHANGE) return own.length > 0 || saysWhat(words, clause, clauses);
  if (role & ACHIEVE) return own.length > 0 || length > 2;
  if (onlyChosen(role, own)) return null;
  if (role & KEEP && own.some(({ text }) => RATED.test(text))) return true;
  if (role & KEEP && (compared || (clause.kind === "gerund" && length > 2))) return true;
  if ((lemma === "keep" || lemma === "hold" || lemma === "retain") && own.length > 0) return true;
  if (
    role & FINDS &&
    own.length > 0 &&
    !(
      (role & CHANGE_IF_MEASURED || lemma === "show") &&
      clause.kind === "main" &&
      clause.from === 0 &&
      own.every(({ kind }) => kind === "count")
    )
  )
    return true;
  if (tellsLevel(words, clause, own)) return true;
  if (
    lemma === "meet" &&
    own.length > 0 &&
    clause.act === clause.from &&
    words[clause.act + 1]?.lower !== "with"
  )
    return true;
  if (!(role & CHANGE_IF_MEASURED)) return null;
  const given =
    own.length > 0 && GIVES.has(lemma) && (clause.kind !== "main" || lemma === "attract");
  if (role & HELP && own.every((measure) => lasts(words, measure))) return null;
  return compared || given ? true : null;
}

/** "Supported prototypes in six weeks": how long one helped is no change. */
const lasts = (words: readonly Word[], { kind, from }: Measure): boolean =>
  kind === "time" && DURING.has(words[from - 1]?.lower ?? "");

const DURING = wordSet("in for over within during through");

/** "Got sales and legal to agree on one policy": who had to say yes said it. */
function getsYes(words: readonly Word[], { act, to }: Clause): boolean {
  for (let at = act + 2; at < Math.min(words.length - 2, Math.max(to, act + 9)); at++)
    if (words[at]?.lower === "to" && YIELDS.has(words[at + 1]?.lower ?? "")) return true;
  return false;
}

const YIELDS = wordSet("agree accept share sign commit adopt");

/** "Saved files to the shared drive": with a bare plural or "to" nothing was rescued. */
const storesFiles = (words: readonly Word[], { act, to }: Clause): boolean =>
  act + 2 < to && STORES.has(words[act + 2]?.lower ?? "") && !has(words[act + 1], DETERMINER);

const STORES = wordSet("to in on as under");

/** A percentage tells a level, but where it only says how much of something was acted on. */
function tellsLevel(
  words: readonly Word[],
  { kind, verb }: Clause,
  measures: readonly Measure[],
): boolean {
  for (const measure of measures) {
    if (measure.kind !== "percent") continue;
    if (kind !== "main" || !isShare(words, measure)) return true;
    const role = verb?.role ?? 0;
    if (role & ACTED_ON && !(role & (CHANGE_IF_MEASURED | FINDS))) continue;
    if (words[measure.from + 1]?.lower !== "of" ? verb?.lemma !== "spend" : role !== 0) return true;
  }
  return false;
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
