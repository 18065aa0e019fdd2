import type { Phrase } from "../lexicon/phrases";
import {
  ACHIEVE,
  CHANGE,
  CHANGE_IF_MEASURED,
  FINDS,
  INTEND,
  KEEP,
  LEARN,
  SHIFT,
  TAKES_TO,
} from "../lexicon/verb-classes";
import { BASE, GERUND, PAST, PRESENT } from "../lexicon/entries";
import type { Verb } from "../lexicon/verbs";
import {
  AUXILIARY,
  CHANGEABLE,
  CONJUNCTION,
  DETERMINER,
  HINGE,
  NUMERAL,
  PREPOSITION,
  SPELLED,
} from "../lexicon/word-classes";
import type { OpenerPlace } from "./opener";
import { GAP_COLON, GAP_COMMA, GAP_DASH, GAP_PAREN, GAP_SPACE, reading, type Word } from "./word";
import { wordSet } from "../lexicon/word-list";

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

const has = (word: Word | undefined, bits: number) => word !== undefined && (word.is & bits) !== 0;

/** Participles that describe a noun after "and" or a comma more often than they tell an act. */
const DESCRIBES = wordSet(
  "related associated detailed advanced mixed fixed required dedicated limited complicated certified licensed needed based distributed embedded shared trusted expected paid phased aged targeted automated integrated",
);

/** Gerunds that name a field of work: "for marketing and operations" says no purpose. */
const FIELDS = wordSet(
  "marketing engineering training testing planning onboarding pricing reporting billing hiring accounting nursing consulting manufacturing purchasing recruiting cooking catering teaching learning banking publishing advertising retargeting scheduling monitoring processing grooming",
);

const start = (kind: ClauseKind, act: number, verb: Verb | null, from: number): Start => ({
  kind,
  from,
  to: from,
  act,
  verb,
});

/** A clause whose end is not found yet. */
type Start = { -readonly [Field in keyof Clause]: Clause[Field] };

const LINKS = wordSet("and then but also which that who");
const TRAILS = wordSet("that which who thereby");

/** Can the word after a gerund of change be what changed? */
const canChange = (word: Word | undefined) =>
  has(word, DETERMINER | NUMERAL | SPELLED | CHANGEABLE);

/** The clause that begins at `at`, seen from the clause before it; null where that one goes on. */
function startAt(
  words: readonly Word[],
  at: number,
  open: Start,
  phrase: Phrase | undefined,
): Start | null {
  const word = words[at];
  if (!word) return null;
  if (phrase?.kind === "outcome" && (open.kind !== "purpose" || word.gap >= GAP_COMMA)) {
    if (word.lower !== "down" && word.lower !== "up" && word.lower !== "so")
      return start("result", at, reading(word, PAST) ?? null, at);
  }
  if (phrase?.kind === "purpose") return start("purpose", phrase.to, null, at);
  const before = words[at - 1];
  const next = words[at + 1];
  if (word.lower === "to" && reading(next, BASE) && next?.gap === GAP_SPACE)
    return infinitive(words, at, open)
      ? start("purpose", at + 1, reading(next, BASE) ?? null, at)
      : null;
  if (word.lower === "so" && word.gap > GAP_SPACE) return start("purpose", -1, null, at);
  if (
    word.lower === "by" ||
    word.lower === "via" ||
    word.lower === "through" ||
    word.lower === "using" ||
    word.lower === "for"
  )
    return manner(words, at, open);
  if (!word.verbs) return restart(words, at, open);
  if (
    open.kind === "plain" &&
    open.act < 0 &&
    word.gap === GAP_SPACE &&
    at > open.from &&
    presentOf(words, at, open)
  )
    return start("result", at, presentOf(words, at, open) ?? null, open.from);
  const joinedBy = word.gap >= GAP_COMMA && word.gap !== GAP_PAREN ? "mark" : (before?.lower ?? "");
  const past = reading(word, PAST);
  const linked = joinedBy === "mark" || LINKS.has(joinedBy);
  if (past && linked && tells(words, at, open)) {
    const relative = joinedBy === "which" || joinedBy === "that" || joinedBy === "who";
    return start(relative ? "relative" : "main", at, past, relative ? at - 1 : at);
  }
  if (past && FALLS.has(past.lemma) && open.kind === "gerund" && startsAfresh(words, open))
    return start("result", at, past, open.from);
  const moved = past && FALLS.has(past.lemma) ? subjectStart(words, at, open) : -1;
  if (past && moved > 0) return start("result", at, past, moved);
  if (
    past &&
    open.kind === "plain" &&
    open.act < 0 &&
    !has(before, AUXILIARY | DETERMINER | PREPOSITION) &&
    next?.lower !== "by" &&
    !fallsLater(words, at)
  )
    return start(resultOf(words, at, open, past), at, past, open.from);
  const gerund = reading(word, GERUND);
  if (gerund) return gerundClause(words, at, open, gerund);
  return restart(words, at, open);
}

/** Verbs of which the thing itself is the subject. */
const FALLS = wordSet("fall rise climb go drop shrink double halve");

/** "stories sent back fell": what moved by itself is told further on, so this past describes it. */
function fallsLater(words: readonly Word[], at: number): boolean {
  for (let later = at + 1; later < Math.min(words.length, at + 5); later++) {
    const word = words[later];
    if (!word || word.gap !== GAP_SPACE || has(word, CONJUNCTION)) return false;
    if (FALLS.has(reading(word, PAST)?.lemma ?? "")) return true;
  }
  return false;
}

/** "; reading scores rose": a gerund after a semicolon that only began the subject. */
const startsAfresh = (words: readonly Word[], open: Start) =>
  (words[open.from]?.gap ?? 0) >= GAP_DASH;

/** Where the subject of "and broken parcels fell" begins; -1 where the verb has none of its own. */
function subjectStart(words: readonly Word[], at: number, open: Start): number {
  if (has(words[at - 1], PREPOSITION | DETERMINER | AUXILIARY | CONJUNCTION)) return -1;
  if (words[at]?.gap !== GAP_SPACE) return -1;
  for (let from = at - 1; from > Math.max(open.act + 1, at - 6); from--)
    if (has(words[from - 1], CONJUNCTION) || (words[from]?.gap ?? 0) >= GAP_COMMA) return from;
  return -1;
}

/** "; 9 of 10 now stay": the present of a clause that begins with a count. */
function presentOf(words: readonly Word[], at: number, open: Start): Verb | undefined {
  if (!has(words[open.from], NUMERAL | SPELLED) && !DENIES.has(words[open.from]?.lower ?? ""))
    return undefined;
  if (has(words[at - 1], PREPOSITION | DETERMINER) || at < open.from + 2)
    return has(words[at - 1], DETERMINER | PREPOSITION) ? undefined : reading(words[at], BASE);
  return reading(words[at], BASE) ?? reading(words[at], PRESENT);
}

/**
 * A clause with a subject of its own ("; 19 of them file their own returns") tells what came of
 * it, where it counts, denies or moves something by itself.
 */
function resultOf(words: readonly Word[], at: number, open: Start, past: Verb): ClauseKind {
  if (past.role & SHIFT) return "result";
  if (past.role & LEARN || at === open.from) return "main";
  const first = words[open.from];
  return has(first, NUMERAL | SPELLED) || DENIES.has(first?.lower ?? "") ? "result" : "main";
}

const DENIES = wordSet("no none nobody nothing neither all every half most");

/** A full stop, semicolon or dash begins a clause, whatever follows. */
function restart(words: readonly Word[], at: number, open: Start): Start | null {
  const gap = words[at]?.gap ?? 0;
  if (gap < GAP_DASH && !(gap === GAP_COLON && open.kind !== "main")) return null;
  return start("plain", -1, null, at);
}

/** Is "to do" at `at` a purpose, and not what the verb before it takes ("enabled staff to …")? */
function infinitive(words: readonly Word[], at: number, open: Start): boolean {
  if (open.kind === "purpose") return false;
  if (open.verb && open.verb.role & TAKES_TO && open.act >= 0 && at - open.act < 7) return false;
  const before = words[at - 1];
  if (before?.verbs?.some(({ role }) => role & TAKES_TO) && reading(before, PAST)) return false;
  for (let back = at - 1; back > at - 5 && back >= 0; back--)
    if (words[back]?.lower === "from") return false;
  return true;
}

/** "by doing", "through", "via", "using": how; "for doing": what for. */
function manner(words: readonly Word[], at: number, open: Start): Start | null {
  const word = words[at];
  const next = words[at + 1];
  const after = isAdverb(next) ? at + 2 : at + 1;
  const gerund = reading(words[after], GERUND);
  if (word?.lower === "for")
    return gerund &&
      !FIELDS.has(next?.lower ?? "") &&
      open.kind !== "method" &&
      !has(words[after + 1], PREPOSITION) &&
      words[after + 1]
      ? start("purpose", after, gerund, at)
      : null;
  if (word?.lower === "by") {
    if (!gerund) return null;
    return start("method", after, gerund, at);
  }
  if (open.kind === "method" || !next) return null;
  return start("method", gerund ? after : -1, gerund ?? null, at);
}

const isAdverb = (word: Word | undefined) =>
  word !== undefined && word.lower.endsWith("ly") && !word.verbs;

/** Does a past form after a comma or "and" tell a further act? */
function tells(words: readonly Word[], at: number, open: Start): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || next.lower === "by") return false;
  if (word.gap >= GAP_DASH && fallsLater(words, at)) return false;
  if (open.kind === "method" && word.gap < GAP_DASH && !has(next, DETERMINER | NUMERAL))
    return false;
  if (DESCRIBES.has(word.lower) && word.gap < GAP_DASH)
    return has(next, DETERMINER | NUMERAL | CHANGEABLE);
  return true;
}

/** A gerund after a comma follows from the act; one of change may do so without a comma. */
function gerundClause(words: readonly Word[], at: number, open: Start, gerund: Verb): Start | null {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word || !next) return null;
  const role = gerund.role;
  const changes = (role & (CHANGE | ACHIEVE)) !== 0;
  const marked = word.gap === GAP_COMMA || word.gap >= GAP_DASH;
  const joined =
    before?.lower === "and" || before?.lower === "while" || before?.lower === "thereby";
  if (marked) {
    if (next.gap > GAP_SPACE && next.gap !== GAP_PAREN) return null;
    if (FIELDS.has(word.lower) && !has(next, DETERMINER | NUMERAL)) return null;
    if (open.kind === "purpose")
      return changes
        ? start("gerund", at, gerund, at)
        : role & INTEND
          ? start("purpose", at, gerund, at)
          : start("gerund", at, gerund, at);
    if (role & INTEND && !(role & CHANGE_IF_MEASURED)) return start("purpose", at, gerund, at);
    if (open.kind === "method" && open.act >= 0 && !changes) return null;
    return start("gerund", at, gerund, at);
  }
  if (joined) {
    if (open.kind === "purpose" && open.verb?.form === "gerund" && role & ACHIEVE)
      return start("gerund", at, gerund, at);
    if (open.kind === "purpose" || open.kind === "method") return null;
    const listed = open.kind === "gerund" || before.lower !== "and" || changes;
    return listed && (canChange(next) || open.kind === "gerund" || before.lower !== "and")
      ? start(role & INTEND && !(role & CHANGE_IF_MEASURED) ? "purpose" : "gerund", at, gerund, at)
      : null;
  }
  if (open.kind === "purpose" || open.kind === "method") return null;
  const bare =
    !has(before, PREPOSITION | DETERMINER | CONJUNCTION | AUXILIARY) &&
    !(before?.verbs && at - 1 === open.act);
  if (
    bare &&
    before &&
    (role & (CHANGE | ACHIEVE | CHANGE_IF_MEASURED | FINDS | KEEP)) !== 0 &&
    (canChange(next) || canChange(words[at + 2]))
  )
    return start("gerund", at, gerund, at);
  return null;
}

/** Splits the line after its opener into clauses, in one pass. */
export function findClauses(
  words: readonly Word[],
  opener: OpenerPlace,
  phrases: readonly Phrase[],
): Clause[] {
  const clauses: Clause[] = [];
  let open = start("main", opener.act, opener.verb, opener.from);
  const first = Math.max(opener.to, opener.act + 1);
  let nextPhrase = 0;
  for (let at = first; at < words.length; at++) {
    let phrase: Phrase | undefined;
    while ((phrases[nextPhrase]?.from ?? Infinity) < at) nextPhrase += 1;
    for (let step = nextPhrase; phrases[step]?.from === at; step++) {
      const kind = phrases[step]?.kind;
      if (kind === "outcome" || (kind === "purpose" && !phrase)) phrase = phrases[step];
    }
    const word = words[at];
    if (!phrase && word && !word.verbs && word.gap < GAP_COLON && !(word.is & HINGE)) continue;
    const started = startAt(words, at, open, phrase);
    if (!started) continue;
    if (started.from > open.from) close(words, open, started.from, clauses);
    open = started;
    if (phrase && phrase.to > at + 1) at = phrase.to - 1;
    else if (started.act > at) at = started.act;
  }
  close(words, open, words.length, clauses);
  return clauses;
}

/** Ends a clause before the words that only lead to the next, and adds it where any are left. */
function close(words: readonly Word[], open: Start, before: number, clauses: Clause[]): void {
  const { from, act } = open;
  let to = before;
  while (to > from + 1 && has(words[to - 1], CONJUNCTION) && to > act + 1) to -= 1;
  if (to > from + 1 && TRAILS.has(words[to - 1]?.lower ?? "")) to -= 1;
  open.to = to;
  if (to > from) clauses.push(open);
}
