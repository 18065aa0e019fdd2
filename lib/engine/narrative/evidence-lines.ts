import { readBullet } from "../text/read-bullet";
import type { Review, Span, TextSpan, Track } from "../types";
import { shorten } from "./shorten";

/** Reviews a text, for a track or for none; may remember what it read. */
export type ReadText = (text: string, track?: Track) => Review;

/** A line that shows something for a track, with the person's words that may be quoted of it. */
export type EvidenceLine = {
  readonly text: string;
  readonly core: TextSpan;
  readonly outcome: Span | null;
  readonly weight: number;
};

/** Longest line that is quoted from, in UTF-16 units. */
const LONGEST_LINE = 600;
const PERSON = /\b(?:I|me|my|mine|we|us|our|ours|myself)\b/i;
const MARKS = /^[\s\u200b\ufeff•·▪●◦‣*–—-]+/u;

/** A job further back weighs this much less; a line of the other track's kind likewise. */
const OLDER = 3;
const LEAN = 40;
const OTHER_LEAN = 15;

/** Findings of severity `consider` that a sentence must be free of; the rest ask for what is absent. */
const MARKED: ReadonlySet<string> = new Set([
  ...["drop-the-buzzword", "leave-out-the-person", "use-active-voice", "name-the-scope"],
  ...["question-the-claim", "own-the-work", "say-it-once", "cut-the-wordy-phrase", "cut-filler"],
]);

const isClear = ({ findings }: Review): boolean =>
  findings.every(({ rule, severity }) => severity !== "fix" && !MARKED.has(rule));

/** An act of the person's own, with nothing that has to be answered first. */
function tellsAnAct({ read, facts, findings }: Review): boolean {
  const form = facts.opener?.form;
  const acts = form === "past" || form === "present";
  return read && acts && findings.every(({ severity }) => severity !== "fix");
}

/** Sizes and names make no evidence by themselves: something was decided, found out or changed. */
const BARE: ReadonlySet<string> = new Set(["measure", "scope-scale", "stakeholder-alignment"]);

/** Can what stands there be shown to a reader by itself? */
function shows(reviewed: Review): boolean {
  if (!tellsAnAct(reviewed)) return false;
  if (reviewed.verdict === "strong") return true;
  return reviewed.verdict === "thin" && tellsMore(reviewed);
}

const tellsMore = ({ signals }: Review): boolean => signals.some(({ signal }) => !BARE.has(signal));

function coreOf(text: string): TextSpan {
  const start = MARKS.exec(text)?.[0].length ?? 0;
  const end = Math.max(start, text.replace(/[\s.,;:!?…–—-]+$/u, "").length);
  return { start, end, text: text.slice(start, end) };
}

/** The lines that are evidence for a track, strongest for it first; equal ones in their order. */
export function evidenceLines(
  lines: readonly { readonly text: string; readonly job: number }[],
  track: Track,
  read: ReadText,
): EvidenceLine[] {
  const seen = new Set<string>();
  return lines
    .flatMap(({ text, job }) => {
      const core = coreOf(text);
      if (text.length > LONGEST_LINE || PERSON.test(text) || /[[\]\n\r]/.test(text)) return [];
      if (seen.has(core.text)) return [];
      seen.add(core.text);
      const reviewed = read(text, track);
      if (!shows(reviewed)) return [];
      const { lean, score, facts } = reviewed;
      const other = track === "po" ? lean.pm : lean.po;
      const weight = score + LEAN * lean[track] - OTHER_LEAN * other - OLDER * job;
      return [{ text, core, outcome: facts.outcome ?? null, weight }];
    })
    .toSorted((a, b) => b.weight - a.weight);
}

/**
 * Stretches of the line, at most so many words, that are evidence by themselves; null where none are.
 * `strong`: only such as tell a particular decision or change.
 */
export function quoteOf(
  line: EvidenceLine,
  most: number,
  read: ReadText,
  strong = false,
): readonly Span[] | null {
  const spans = shorten(line.text, line.core, line.outcome, most);
  if (!spans) return null;
  const said = spans.map(({ start, end }) => line.text.slice(start, end)).join("; ");
  const reviewed = read(said);
  if (strong && (reviewed.verdict !== "strong" || !tellsMore(reviewed))) return null;
  return shows(reviewed) && isClear(reviewed) ? spans : null;
}

/** The verb that opens a line, so that two sentences need not open alike. */
export const openerOf = ({ text }: EvidenceLine): string =>
  readBullet(text).verb?.lemma ?? text.slice(0, 12).toLowerCase();
