import { classOf, COLLECT, LEARN, MAKE } from "../lexicon/verb-classes";
import type { VerbForm } from "../lexicon/verbs";
import { ACRONYM, wordClass } from "../lexicon/word-classes";
import { type BulletReading, readBullet } from "../text/read-bullet";
import { scoreOf, weigh } from "../evidence";
import { review } from "../review";
import { readSignals } from "../signals/read-signals";
import type { DraftOptions, Part, TextSpan, Verdict } from "../types";
import { figuresOf } from "./figures";
import { happened, type Level, levelOf, namesSomething } from "./level";
import { hasReason } from "./reason";
import { contentStems, isOrdinary, isSmall } from "./words";

/** Longest line that is composed from, in UTF-16 units; a longer one is kept as it is. */
export const LONGEST_BULLET = 2_000;

/** A bullet as the composer needs it. */
export type Line = {
  readonly text: string;
  /** Of the words that say something, each by its stem. */
  readonly stems: ReadonlySet<string>;
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
  /** How many kinds of evidence it shows. */
  readonly shown: number;
  readonly score: number;
  /** It acts on something of its own, beyond the names of areas of work. */
  readonly own: boolean;
  /** Its decision or result is told: one clause may be added, and no more. */
  readonly complete: boolean;
  readonly hasOutcome: boolean;
  readonly hasReason: boolean;
  /** Opens with somebody else's act: helped, supported. */
  readonly supports: boolean;
  /** Opens with learning: gathered, interviewed, analyzed. */
  readonly discovers: boolean;
  /** It says how much, or names something: a figure, a tool, quoted words, a proper name. */
  readonly scaled: boolean;
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

/** Closing marks, and a word that only leads to what is not there: "ranked requests because". */
const CLOSING = /(?:[\s.,;:!?…-]|(?<=\s)(?:and|or|because|instead of))+$/iu;

function coreOf(text: string): { core: TextSpan; stop: "." | "" } {
  const start = BULLET_MARK.exec(text)?.[0].length ?? 0;
  const trimmed = text.trimEnd();
  const stop = /[^.]\.$/.test(trimmed) ? "." : "";
  const bare = trimmed.replace(CLOSING, "");
  // One small word, or none, is no line yet.
  const words = /\d/.test(bare) || (/\p{L}/u.test(bare) && !isSmall(bare));
  const end = words ? Math.max(start, bare.length) : start;
  return { core: { start, end, text: text.slice(start, end) }, stop };
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

/** A figure or a name; not a common word with a capital ("Business Meetings") or a trade's abbreviation. */
export const isParticular = (words: string): boolean =>
  words
    .split(/\s+/)
    .some((word) => !isOrdinary(word) && (wordClass(word.toLowerCase()) & ACRONYM) === 0);

function formsOf(
  reading: BulletReading,
  current: boolean | undefined,
): { form: VerbForm; ownForm: VerbForm } {
  const shape = reading.opener?.form;
  const third = reading.verb?.form === "present";
  const present: VerbForm = third ? "present" : "base";
  if (shape === "present") return { form: current ? present : "past", ownForm: present };
  if (shape === "gerund") return { form: current ? "base" : "past", ownForm: "gerund" };
  return { form: "past", ownForm: "past" };
}

/** The verdict of review(), whose findings matter only to a line that may be strong, and what it shows. */
function worthOf(reading: BulletReading): Pick<Line, "verdict" | "shown" | "score"> {
  if (!reading.english) return { verdict: "thin", shown: 0, score: 0 };
  const { signals, choices } = readSignals(reading);
  const { verdict, points } = weigh(reading, signals, choices);
  const shown = new Set(signals.map(({ signal }) => signal)).size;
  const held = verdict === "strong" ? review(reading.text).verdict : verdict;
  return { verdict: held, shown, score: scoreOf(held, points) };
}

/** Reads a bullet for composing. Any string is legal; one past LONGEST_BULLET is not composed from. */
export function readLine(text: string, options: DraftOptions): Line {
  const long = text.length > LONGEST_BULLET;
  const reading = readBullet(long ? "" : text);
  const { core, stop } = coreOf(long ? "" : text);
  const lemma = reading.opener?.lemma ?? "";
  const role = classOf(lemma);
  const level = long ? "unread" : levelOf(reading, core.text);
  const worth = long ? { verdict: "strong" as const, shown: 0, score: 0 } : worthOf(reading);
  const hasOutcome = reading.outcome !== null && happened(reading);
  const reasoned = hasReason(reading);
  const particulars = particularsOf(reading);
  return {
    text,
    stems: new Set(contentStems(text)),
    reading,
    core,
    stop,
    ...formsOf(reading, options.current),
    level,
    ...worth,
    own: namesSomething(reading),
    complete: level === "told" || (worth.verdict === "strong" && (hasOutcome || reasoned)),
    hasOutcome,
    hasReason: reasoned,
    supports: /^(?:support|help|assist|aid)$/.test(lemma),
    discovers: (role & (LEARN | COLLECT)) !== 0 && (role & MAKE) === 0,
    scaled: particulars.some(({ text: words }) => isParticular(words)),
    particulars,
  };
}
