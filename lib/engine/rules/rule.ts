import type { Advice, ReviewOptions, RuleAbout, Severity, Signal, SignalId, Span } from "../types";
import type { Evidence } from "../evidence";
import type { WordSet } from "../lexicon/word-list";
import type { BulletReading } from "../text/read-bullet";

/** The line as rules see it: read, with its signals and what they weigh. */
export type Line = {
  readonly bullet: BulletReading;
  readonly signals: readonly Signal[];
  readonly evidence: Evidence;
  readonly options: ReviewOptions;
  /** Whether the line only names an area of work; see bare.ts. */
  readonly bare: boolean;
};

/** What a check found. `severity` stands where this mark is milder than its rule. */
export type Mark = Span & {
  readonly message: string;
  readonly advice: Advice;
  readonly severity?: Severity;
};

/** One thing to look for. One rule, one file; the file's name is the id. */
export type Rule = RuleAbout & {
  readonly check: (line: Line) => Mark | readonly Mark[] | null;
};

/** A mark that asks: only the writer knows the answer. */
export const ask = (span: Span, message: string, question: string, severity?: Severity): Mark =>
  severity
    ? { start: span.start, end: span.end, message, advice: { question }, severity }
    : { start: span.start, end: span.end, message, advice: { question } };

/** A mark that moves the writer's own words: `text` stands for `from` to `to` of the line. */
export const edit = (
  span: Span,
  message: string,
  from: number,
  to: number,
  text: string,
): Mark => ({
  start: span.start,
  end: span.end,
  message,
  advice: { edit: { start: from, end: to, text } },
});

export function shows({ signals }: Pick<Line, "signals">, id: SignalId): boolean {
  for (const { signal } of signals) if (signal === id) return true;
  return false;
}

/** The span of the words `from` to `to` (exclusive). */
export function wordSpan({ bullet: { words } }: Line, from: number, to: number): Span {
  const start = words[from]?.start ?? 0;
  return { start, end: words[Math.max(to, from + 1) - 1]?.end ?? start };
}

/** What an absence marks: the object of the act, or all of the line where there is none. */
export function objectOf({ bullet }: Line): Span {
  if (bullet.object) return bullet.object;
  const first = bullet.words[0];
  const last = bullet.words[bullet.words.length - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Words of the line between two places, for a message. */
export const quote = ({ bullet }: Line, span: Span): string =>
  `“${shorten(bullet.text.slice(span.start, span.end))}”`;

function shorten(words: string): string {
  if (words.length <= 48) return words;
  const cut = words.lastIndexOf(" ", 44);
  return `${words.slice(0, cut > 12 ? cut : 44)} …`;
}

/** The same words with a capital where they begin the line. */
export function atStart(line: Line, at: number, text: string): string {
  const first = line.bullet.words[0]?.start ?? 0;
  return at <= first ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The first of the words `from` to `to` (exclusive) that is in the set; -1 where none is. */
export function firstAmong(
  { bullet: { words } }: Line,
  from: number,
  to: number,
  set: WordSet,
): number {
  for (let at = from; at < to; at++) if (set.has(words[at]?.lower ?? "")) return at;
  return -1;
}

/** Absence weighs less on a line that already tells something particular. */
export const milderWhenTold = (line: Line): Severity | undefined =>
  line.evidence.ample ? "note" : undefined;
