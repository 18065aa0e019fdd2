import {
  ALIGN,
  classOf,
  COLLECT,
  DECIDE,
  HELP,
  INTEND,
  LEARN,
  ORDER,
  OWN,
  REDESIGN,
  REPORT,
  UPKEEP,
} from "../lexicon/verb-classes";
import {
  DETERMINER,
  GENERIC,
  NUMERAL,
  PEOPLE,
  PREPOSITION,
  ROLE,
  VAGUE,
} from "../lexicon/word-classes";
import type { BulletReading } from "../text/read-bullet";
import { hasReason } from "./reason";
import { isFunctionWord } from "./words";

/** `label` names an area of work; `act` tells a particular act; `told` has its decision or result; `idle` is evidence for neither track. */
export type Level = "label" | "act" | "told" | "idle" | "unread";

/** Lines that show neither track, whatever is told about them. */
const IDLE =
  /^(?:references (?:available|on request)|other duties as assigned|attended (?:all |weekly |daily |team |regular |various )*(?:meetings|trainings?|classes)|proficient (?:in|with)|fluent in|knowledge of microsoft|microsoft office|typing speed|answered (?:the )?phones?(?: calls)?|filed (?:paperwork|documents)|data entry)\b[^,;]*$/i;

const WEAK = HELP | UPKEEP | REPORT | COLLECT | OWN | ALIGN;
const ACTIVE = DECIDE | ORDER | REDESIGN;

/** Has the object a word of its own, beyond the names of areas of work? */
export function namesSomething({ words, openerTo }: BulletReading): boolean {
  return words
    .slice(Math.max(openerTo, 1))
    .some(
      ({ is, lower, verbs }) =>
        (is & NUMERAL) !== 0 ||
        ((is & (GENERIC | VAGUE | ROLE | PEOPLE | PREPOSITION | DETERMINER)) === 0 &&
          !isFunctionWord(lower) &&
          !verbs),
    );
}

/** Verbs of what was only meant or foreseen: what follows them has not happened. */
const FORESEEN =
  /^(?:project|forecast|estimate|predict|expect|anticipate|plan|aim|target|aspire|intend)$/;

/** Is the outcome that the line tells one that happened, and not an aim that somebody was helped with? */
export function happened({ opener, predicates, measures }: BulletReading): boolean {
  const lemma = opener?.lemma ?? "";
  if (FORESEEN.test(lemma)) return false;
  if ((classOf(lemma) & (HELP | INTEND)) === 0 || measures.length > 0) return true;
  return !predicates.every(({ verb }) => (classOf(verb.lemma) & (INTEND | HELP)) !== 0);
}

export function levelOf(reading: BulletReading, core: string): Level {
  if (core === "" || reading.words.length === 0) return "label";
  if (!reading.english) return "unread";
  if (IDLE.test(core)) return "idle";
  const { opener, measures, method, predicates } = reading;
  const outcome = happened(reading) ? reading.outcome : null;
  const verb = opener?.form === "past" || opener?.form === "present" || opener?.form === "gerund";
  const lemmas = [opener?.lemma ?? "", ...predicates.map(({ verb: { lemma } }) => lemma)];
  const active = lemmas.some((lemma) => (classOf(lemma) & ACTIVE) !== 0);
  if (outcome && (reading.particularOutcome || (active && hasReason(reading)))) return "told";
  if (!outcome && measures.length === 0 && !method) {
    const weak = lemmas.every(
      (lemma) => (classOf(lemma) & WEAK) !== 0 && (classOf(lemma) & LEARN) === 0,
    );
    if (!verb || weak) return "label";
    if (!active && reading.words.length <= 5 && !namesSomething(reading)) return "label";
  }
  return verb ? "act" : "label";
}
