import { rungOf, rungOfLemma } from "../drafts/rungs";
import { cutOpenClauses } from "../drafts/parts";
import { readVerb } from "../lexicon/verbs";
import { review } from "../review";
import type { Part, Review, Rung, Signal, SignalId, Story, Track } from "../types";
import {
  BESIDE,
  CHOICE_OF,
  CHOICES,
  type ChoiceKind,
  EMPTY,
  EVIDENCE,
  FIRST_FOR,
  NOT_SHOWN,
} from "./evidence-words";
import { ours, own, quoteFrom, sumOf, type Said, withoutHanging } from "./said";

export type Why = {
  /** What the sentence speaks of; null where nothing is shown yet. */
  readonly shows: SignalId | null;
  readonly sentence: Said;
};

/** A draft or wording: its parts, whose blanks show nothing yet, or its text. */
export type Worded = string | readonly Part[];

/**
 * Why a wording is evidence for a track, in one sentence that points at the words which show it; or
 * what is not shown yet. `reviewed`, where it is known already, is the review of the same text.
 */
export function whyEvidence(track: Track, worded: Worded, story: Story, reviewed?: Review): Why {
  const text = typeof worded === "string" ? worded : cutOpenClauses(worded);
  const read = reviewed?.text === text ? reviewed : review(text);
  const rung = rungOf(story);
  const first = firstShown(track, read, rung);
  if (!first) return { shows: null, sentence: notShown(track, text) };
  const { quote } = first;
  const tail = tailOf(track, first.signal, quote, rung);
  // A tail that asks for more already leaves no room for a second thought.
  const beside = tail.includes(";") ? null : besideOf(read, first);
  const more = beside ? [ours("; "), own(beside.quote), ours(` ${beside.says}`)] : [];
  return { shows: first.signal, sentence: [own(quote), ours(` ${tail}`), ...more, ours(".")] };
}

/** What is an act: its words begin with what was done. */
const ACTS: readonly SignalId[] = [
  ...(["decision", "prioritization", "scope-conflict", "problem-choice"] as const),
  ...(["backlog-clarity", "discovery", "success-measure"] as const),
];
const SETTLING: readonly SignalId[] = ACTS.slice(0, 4);

type Shown = Signal & { readonly quote: string };

/** The evidence that speaks first, and its words. Who only supported is not said to have settled. */
function firstShown(track: Track, { text, signals }: Review, rung: Rung | null): Shown | null {
  const ids = FIRST_FOR[track];
  const order =
    rung === "supported"
      ? [
          ...ids.filter((id) => !SETTLING.includes(id)),
          ...ids.filter((id) => SETTLING.includes(id)),
        ]
      : ids;
  for (const id of order) {
    for (const signal of signals) {
      if (signal.signal !== id) continue;
      const quote = quoteOf(text, signal);
      if (speaks(id, quote)) return { ...signal, quote };
    }
  }
  return null;
}

/** "on time" is a fragment; what is an act begins with what was done. */
function speaks(id: SignalId, quote: string): boolean {
  // What gave way is no ground for what was done.
  if (id === "criteria" && GAVE_WAY.test(quote)) return false;
  if (ACTS.includes(id)) return beginsWithAct(quote);
  return RESULTS.includes(id) ? quote.split(/\s+/).length > 2 : quote !== "";
}

/** Do the words open with what was done? "were put on the roadmap" is somebody else's act, and "clinics to Epic" is none. */
export function beginsWithAct(quote: string): boolean {
  const word = /^[\p{L}’'-]+/u.exec(quote)?.[0].toLowerCase() ?? "";
  return !PASSIVE.test(word) && readVerb(word) !== undefined;
}
const PASSIVE = /^(?:is|are|was|were|be|been|being|has|have|had)$/;

/** What hangs before a clause and is no part of what it says. */
const HANGS = /^(?:that|which|who|and|with)\s+/i;

const quoteOf = (text: string, { signal, start, end }: Signal): string =>
  signal === "measure" || signal === "scope-scale"
    ? text.slice(start, end).trim()
    : quoteFrom(text, start, signal === "discovery").replace(
        RESULTS.includes(signal) ? HANGS : /^\s+/,
        "",
      );

function tailOf(track: Track, signal: SignalId, quote: string, rung: Rung | null): string {
  const { says, argued } = EVIDENCE[track][signal];
  const kind = signal === "decision" ? choiceOf(quote) : null;
  const tails = isArgued(quote, rung) ? (argued ?? says) : kind ? CHOICES[track][kind] : says;
  return tails[sumOf(quote) % tails.length] ?? tails[0];
}

/** Others had the last word: so it was answered, or so the verb itself says. */
function isArgued(quote: string, rung: Rung | null): boolean {
  const said = rung ?? rungOfLemma(lemmasOf(quote)[0] ?? "");
  return said === "recommended" || said === "showed" || said === "supported";
}

/** The verbs that the first two words may be. */
const lemmasOf = (quote: string): string[] =>
  quote
    .toLowerCase()
    .split(/\s+/, 2)
    .map((word) => readVerb(word.replace(/[^\p{L}-]/gu, ""))?.[0]?.lemma ?? "");

/** What kind of choice the verb tells: of its first two words, as "Recommended blocking" is one of blocking. */
function choiceOf(quote: string): ChoiceKind | null {
  for (const lemma of lemmasOf(quote)) {
    const kind = CHOICE_OF.get(lemma);
    if (kind) return kind;
  }
  return null;
}

const RESULTS: readonly SignalId[] = ["business-result", "flow-quality", "outcome"];
const GAVE_WAY = /^(?:instead of|rather than|in place of|over|ahead of|before)\b/i;

/** One more thing that the line shows, in other words than the first. */
function besideOf(read: Review, first: Shown): { quote: string; says: string } | null {
  // What came of it says more than why; the reason stands where there is no result.
  const result = RESULTS.includes(first.signal) ? null : quoteBeside(read, first, RESULTS);
  if (result) return { quote: result, says: BESIDE.outcome };
  const reason = first.signal === "criteria" ? null : quoteBeside(read, first, ["criteria"]);
  if (reason)
    return { quote: reason, says: GAVE_WAY.test(reason) ? BESIDE.insteadOf : BESIDE.because };
  const size = first.signal === "measure" ? null : quoteBeside(read, first, ["measure"]);
  return size && CHANGE.test(size) ? { quote: size, says: BESIDE.size } : null;
}

const CHANGE = /%|\bto\b|\bpercent\b/i;

/** The words of one of these signals that stand apart from the first evidence. */
function quoteBeside(read: Review, first: Shown, ids: readonly SignalId[]): string | null {
  const after = first.start + first.quote.length;
  for (const one of read.signals) {
    if (!ids.includes(one.signal)) continue;
    // Words before the first evidence end where that begins.
    const text = one.start < first.start ? read.text.slice(0, first.start) : read.text;
    const apart = one.start >= after || one.end <= first.start || !ids.includes("measure");
    if (!apart || (one.start >= first.start && one.start < after)) continue;
    const whole = quoteOf(text, one);
    const quote = one.start < first.start ? withoutHanging(whole) : whole;
    if (quote.split(/\s+/).length > 2) return quote;
  }
  return null;
}

function notShown(track: Track, text: string): Said {
  const start = text.search(/[\p{L}\d]/u);
  const quote = start < 0 ? "" : quoteFrom(text, start, false, 7);
  if (quote === "") return [ours(EMPTY[track])];
  const tails = NOT_SHOWN[track];
  const tail = tails[sumOf(quote) % tails.length] ?? tails[0];
  return [own(quote), ours(` ${tail}.`)];
}
