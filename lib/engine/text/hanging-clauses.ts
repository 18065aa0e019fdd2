import { GERUND, PAST } from "../lexicon/entries";
import {
  ACHIEVE,
  CHANGE,
  CHANGE_IF_MEASURED,
  FINDS,
  INTEND,
  KEEP,
  TAKES_TO,
} from "../lexicon/verb-classes";
import type { Verb } from "../lexicon/verbs";
import { wordSet } from "../lexicon/word-list";
import {
  AUXILIARY,
  CHANGEABLE,
  CONJUNCTION,
  DETERMINER,
  MONTH,
  NOUNISH,
  NUMERAL,
  PREPOSITION,
  SPELLED,
  UNIT,
  VAGUE,
} from "../lexicon/word-classes";
import { has, start, type Start } from "./clause";
import { GAP_COMMA, GAP_DASH, GAP_PAREN, GAP_SPACE, reading, type Word } from "./word";

/** Clauses that hang on an act: what it was for ("to cut"), how ("by doing"), what followed (", cutting"). */

/** Can the word after a gerund of change be what changed? */
const canChange = (word: Word | undefined) =>
  has(word, DETERMINER | NUMERAL | SPELLED | CHANGEABLE);

/** Gerunds that name a field of work: "for marketing and operations" says no purpose. */
export const FIELDS = wordSet(
  "marketing engineering training testing planning onboarding pricing reporting billing hiring accounting nursing consulting manufacturing purchasing recruiting cooking catering teaching learning banking publishing advertising retargeting scheduling monitoring processing grooming",
);

/** Is "to do" at `at` a purpose, and not what the verb before it takes ("enabled staff to …")? */
export function infinitive(words: readonly Word[], at: number, open: Start): boolean {
  if (open.kind === "purpose" || has(words[at + 1], SPELLED)) return false;
  const { verb } = open;
  // "; time to fill went from 44 days to 29": a subject goes on.
  if (open.kind === "plain" && open.act < 0 && at > open.from) return false;
  if (verb && open.act >= 0) {
    const taken = at - open.act < (TAKES_ONLY_TO.has(verb.lemma) ? 2 : 7);
    if (verb.role & TAKES_TO && taken) return false;
    if (HANDS.has(verb.lemma) && namesReceiver(words, at + 1)) return false;
  }
  const before = words[at - 1];
  if (before?.verbs?.some(({ role }) => role & TAKES_TO) && reading(before, PAST)) return false;
  for (let back = at - 1; back > at - 5 && back >= 0; back--)
    if (words[back]?.lower === "from") return false;
  return true;
}

/** After these "to do" follows at once, or says what their object was for: "Planned menus to keep …". */
const TAKES_ONLY_TO = wordSet(
  "plan start begin continue propose offer manage seek volunteer learn attempt",
);

/** Verbs by which something goes to somebody or somewhere. */
const HANDS = wordSet(
  "sell deliver give send present report license lend lease rent ship supply provide transfer move promote pitch hand offer distribute donate migrate assign demo show explain communicate link connect attach add tie adapt apply contribute bring",
);

/** "to film studios", "to school boards": a noun, though it is a verb elsewhere. */
function namesReceiver(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!has(word, NOUNISH)) return false;
  return (
    !next ||
    next.gap > GAP_SPACE ||
    !has(next, DETERMINER | NUMERAL | SPELLED | CHANGEABLE | VAGUE) ||
    has(next, PREPOSITION)
  );
}

/** "by doing", "through", "via", "using": how; "for doing": what for. */
export function manner(words: readonly Word[], at: number, open: Start): Start | null {
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
  if (!gerund && (lastsOrPasses(words, at, open) || !word)) return null;
  return start("method", gerund ? after : -1, gerund ?? null, at);
}

const TIMES = wordSet(
  "winter+ summer+ spring autumn night+ year+ season+ harvest holiday+ christmas flood storm peak pandemic shift+ cut outage+",
);
const PASSES = wordSet(
  "go walk carry drive pass travel move run guide lead fly ride hike wade march sail work stay keep grow",
);

/** "through two winters", "through the park": when or where, not how. */
function lastsOrPasses(words: readonly Word[], at: number, open: Start): boolean {
  if (words[at]?.lower !== "through") return false;
  for (let step = at + 1; step < at + 4; step++) {
    const word = words[step];
    if (!word || word.gap > GAP_SPACE || has(word, CONJUNCTION)) break;
    const after = words[step + 1];
    const ends = !after || after.gap > GAP_SPACE || has(after, PREPOSITION | CONJUNCTION);
    if (ends && (has(word, UNIT | MONTH) || TIMES.has(word.lower))) return true;
  }
  return PASSES.has(open.verb?.lemma ?? "") && open.kind === "main";
}

const isAdverb = (word: Word | undefined) =>
  word !== undefined && word.lower.endsWith("ly") && !word.verbs;

/** A gerund after a comma follows from the act; one of change may do so without a comma. */
export function gerundClause(
  words: readonly Word[],
  at: number,
  open: Start,
  gerund: Verb,
): Start | null {
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
