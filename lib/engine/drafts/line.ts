import {
  ACHIEVE,
  ALIGN,
  CHANGE,
  classOf,
  COLLECT,
  DECIDE,
  HELP,
  LEARN,
  MAKE,
  ORDER,
  OWN,
  REDESIGN,
  REPORT,
  UPKEEP,
} from "../lexicon/verb-classes";
import type { VerbForm } from "../lexicon/verbs";
import {
  DETERMINER,
  GENERIC,
  NUMERAL,
  PEOPLE,
  PREPOSITION,
  ROLE,
  VAGUE,
} from "../lexicon/word-classes";
import { type BulletReading, readBullet } from "../text/read-bullet";
import { GAP_COMMA, GAP_SPACE } from "../text/word";
import { weigh } from "../evidence";
import { review } from "../review";
import { readSignals } from "../signals/read-signals";
import type { DraftOptions, Part, TextSpan, Verdict } from "../types";
import { figuresOf } from "./figures";
import { isFunctionWord } from "./words";

/** Longest line that is composed from, in UTF-16 units; a longer one is kept as it is. */
export const LONGEST_BULLET = 2_000;

/** `label` names an area of work; `act` tells a particular act; `told` has its decision or result; `idle` is evidence for neither track. */
export type Level = "label" | "act" | "told" | "idle" | "unread";

/** A bullet as the composer needs it. */
export type Line = {
  readonly text: string;
  readonly reading: BulletReading;
  /** The line without bullet mark, outer spaces and closing mark. */
  readonly core: TextSpan;
  readonly stop: "." | "";
  /** The tense in which a composed line stands. */
  readonly form: VerbForm;
  /** The form of the line's own opening verb, for what is coordinated with it. */
  readonly ownForm: VerbForm;
  readonly level: Level;
  readonly verdict: Verdict;
  /** Its decision or result is told: one clause may be added, and no more. */
  readonly complete: boolean;
  readonly hasOutcome: boolean;
  readonly hasReason: boolean;
  /** Opens with somebody else's act: helped, supported. */
  readonly supports: boolean;
  /** Opens with learning: gathered, interviewed, analyzed. */
  readonly discovers: boolean;
  /** Opens with a change, and does not say how: "Reduced checkout errors by 30%". */
  readonly changes: boolean;
  /** A last phrase that says where or for whom: "across two teams". */
  readonly tail: TextSpan | null;
  /** Figures, names, tools and quoted words. */
  readonly particulars: readonly TextSpan[];
};

export const keptPart = (line: Line, span: TextSpan): Part => ({
  kind: "kept",
  text: line.text.slice(span.start, span.end),
  start: span.start,
  end: span.end,
});

const BULLET_MARK = /^[\s\u200b\ufeff]*(?:[•·▪●◦‣*–—-]+\s+)?/u;

function coreOf(text: string): { core: TextSpan; stop: "." | "" } {
  const start = BULLET_MARK.exec(text)?.[0].length ?? 0;
  const trimmed = text.trimEnd();
  const stop = /[^.]\.$/.test(trimmed) ? "." : "";
  const bare = trimmed.replace(/[\s.,;:!?…-]+$/u, "");
  const end = Math.max(start, bare.length);
  return { core: { start, end, text: text.slice(start, end) }, stop };
}

const AGAIN_REASON =
  /\b(?:because|instead of|rather than|based on|due to|after (?:finding|learning|seeing|interviewing)|in favou?r of|ahead of|prioriti[sz]ed .+ over)\b/i;

const hasReason = (reading: BulletReading): boolean =>
  AGAIN_REASON.test(reading.text) ||
  reading.phrases.some(({ kind }) => kind === "reason" || kind === "choice");

/** Lines that show neither track, whatever is told about them. */
const IDLE =
  /^(?:references (?:available|on request)|other duties as assigned|attended (?:all |weekly |daily |team |regular |various )*(?:meetings|trainings?|classes)|proficient (?:in|with)|fluent in|knowledge of microsoft|microsoft office|typing speed|answered (?:the )?phones?(?: calls)?|filed (?:paperwork|documents)|data entry)\b[^,;]*$/i;

const WEAK = HELP | UPKEEP | REPORT | COLLECT | OWN | ALIGN;
const ACTIVE = DECIDE | ORDER | REDESIGN;

/** Has the object a word of its own, beyond the names of areas of work? */
function namesSomething({ words, openerTo }: BulletReading): boolean {
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

function levelOf(reading: BulletReading, core: string): Level {
  if (core === "" || reading.words.length === 0) return "label";
  if (!reading.english) return "unread";
  if (IDLE.test(core)) return "idle";
  const { opener, outcome, measures, method, predicates } = reading;
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

const TAILS = /^(?:across|for|at|within|throughout)$/;

/** The last phrase of place or audience, when the line ends with it and it is short. */
function tailOf(reading: BulletReading, core: TextSpan): TextSpan | null {
  const { words } = reading;
  const first = Math.max(1, reading.openerTo);
  for (let at = words.length - 2; at >= first && at > words.length - 8; at--) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || (words[at + 1]?.gap ?? 0) > GAP_SPACE) return null;
    if (!TAILS.test(word.lower)) {
      if (word.gap >= GAP_COMMA) return null;
      continue;
    }
    const plainNext = !next.verbs?.some(({ form }) => form === "gerund" || form === "past");
    const idiom =
      /^(?:all|once|least|scale|time|review|approval|free|which|each|future|use|it|them|development|implementation|creation|improvement|management)$/.test(
        next.lower,
      );
    const nominal = /^(?:for|within)\s+the\s+\p{L}+(?:ment|tion|ing|ance|al)\s+of\b/iu.test(
      reading.text.slice(word.start, core.end),
    );
    if (word.gap > GAP_SPACE || !plainNext || idiom || nominal) return null;
    if (
      (word.lower === "across" || word.lower === "within") &&
      !/[\d\p{Lu}]|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)\b/u.test(
        reading.text.slice(word.start, core.end),
      )
    )
      return null;
    return { start: word.start, end: core.end, text: reading.text.slice(word.start, core.end) };
  }
  return null;
}

/** Figures, names, tools and quoted words, each once, in order. */
export function particularsOf(reading: BulletReading): TextSpan[] {
  const named = reading.words.filter(
    ({ text }, index) => index > 0 && text.length > 1 && /\p{Lu}/u.test(text),
  );
  const spans = [
    ...figuresOf(reading.text),
    ...reading.measures,
    ...reading.quotes,
    ...reading.tools,
    ...named,
  ];
  for (const word of reading.words) if (/\d/.test(word.text)) spans.push(word);
  const wide = spans
    .map(({ text, start, end }) => ({ text, start, end }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return wide.filter((span, index) => !wide.slice(0, index).some((other) => other.end >= span.end));
}

function formsOf(
  reading: BulletReading,
  current: boolean | undefined,
): { form: VerbForm; ownForm: VerbForm } {
  const shape = reading.opener?.form;
  const third = reading.verb?.form === "present";
  const present: VerbForm = third ? "present" : "base";
  if (shape === "present") return { form: current === false ? "past" : present, ownForm: present };
  if (shape === "gerund") return { form: current ? "base" : "past", ownForm: "gerund" };
  return { form: "past", ownForm: "past" };
}

/** The verdict of review(), whose findings matter only to a line that may be strong. */
function verdictOf(reading: BulletReading): Verdict {
  if (!reading.english) return "thin";
  const { signals, choices } = readSignals(reading);
  const { verdict } = weigh(reading, signals, choices);
  return verdict === "strong" ? review(reading.text).verdict : verdict;
}

/** Reads a bullet for composing. Any string is legal; one past LONGEST_BULLET is not composed from. */
export function readLine(text: string, options: DraftOptions): Line {
  const long = text.length > LONGEST_BULLET;
  const reading = readBullet(long ? "" : text);
  const { core, stop } = coreOf(text);
  const lemma = reading.opener?.lemma ?? "";
  const role = classOf(lemma);
  const level = long ? "unread" : levelOf(reading, core.text);
  const verdict = long ? "strong" : verdictOf(reading);
  const hasOutcome = reading.outcome !== null;
  const reasoned = hasReason(reading);
  return {
    text,
    reading,
    core,
    stop,
    ...formsOf(reading, options.current),
    level,
    verdict,
    complete: level === "told" || (verdict === "strong" && (hasOutcome || reasoned)),
    hasOutcome,
    hasReason: reasoned,
    supports: /^(?:support|help|assist|aid)$/.test(lemma),
    discovers: (role & (LEARN | COLLECT)) !== 0 && (role & MAKE) === 0,
    changes: (role & (CHANGE | ACHIEVE)) !== 0 && !reading.method && !core.text.includes(", "),
    tail: tailOf(reading, core),
    particulars: particularsOf(reading),
  };
}
