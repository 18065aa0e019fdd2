import { review } from "@/lib/engine";
import type { Review, SignalId } from "@/lib/engine";
import writeGood from "write-good";

/**
 * Something that judges a line: the engine, or a trivial rule that it has to beat clearly to be worth
 * having. A question that a reader has no answer to is `undefined`.
 */
export type Reader = {
  readonly name: string;
  /** Higher is stronger. */
  readonly score?: (text: string) => number;
  readonly vague: (text: string) => boolean | undefined;
  readonly label: (text: string, label: string) => boolean | undefined;
  readonly signal: (text: string, signal: string) => boolean | undefined;
};

const reviews = new Map<string, Review>();

/** The engine's review, made once a line. */
export function reviewOf(text: string): Review {
  const known = reviews.get(text);
  if (known) return known;
  const made = review(text);
  reviews.set(text, made);
  return made;
}

/** Which findings answer to which label. `duty_phrase` is answered by the opener's form instead. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  weak_verb: ["own-the-work"],
  no_outcome: ["show-the-result", "outcome-over-output"],
  no_measure: ["give-the-measure"],
  no_decision: ["show-the-decision"],
  vague_scope: ["name-the-scope"],
  too_short: ["say-enough"],
  too_long: ["keep-it-short", "one-idea"],
  no_action_verb_start: ["open-with-action"],
  buzzword: ["drop-the-buzzword"],
  passive_voice: ["use-active-voice"],
  first_person: ["leave-out-the-person"],
  filler: ["cut-filler", "cut-the-wordy-phrase"],
};
export const LABELS: readonly string[] = [...Object.keys(RULES), "duty_phrase"];

/** The corpora spell a signal with a low line. */
export const signalId = (signal: string): SignalId => signal.replaceAll("_", "-") as SignalId;

export const ENGINE: Reader = {
  name: "engine",
  score: (text) => reviewOf(text).score,
  vague: (text) => reviewOf(text).verdict === "vague",
  label: (text, label) => {
    const { facts, findings } = reviewOf(text);
    if (label === "duty_phrase") return facts.opener?.form === "duty";
    return findings.some(({ rule }) => RULES[label]?.includes(rule));
  },
  signal: (text, signal) =>
    reviewOf(text).signals.some((shown) => shown.signal === signalId(signal)),
};

const holdsDigit = (text: string) => /\d/.test(text);
const wordCount = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;
const opensWithDuty = (text: string) =>
  /^(?:was )?(?:responsible|helped|assisted|worked|participated|duties)\b/i.test(text);

/** A digit is all it looks for: a line without one is vague and shows nothing. */
const DIGIT: Reader = {
  name: "digit",
  score: (text) => Number(holdsDigit(text)),
  vague: (text) => !holdsDigit(text),
  label: (text, label) =>
    ["no_measure", "no_outcome", "no_decision"].includes(label) ? !holdsDigit(text) : undefined,
  signal: (text, signal) =>
    ["measure", "scope_scale", "outcome", "business_result", "decision"].includes(signal)
      ? holdsDigit(text)
      : undefined,
};

/** The rules that a page of advice on resumes comes down to. */
const DIGIT_DUTY_LENGTH: Reader = {
  name: "digit+duty+length",
  score: (text) =>
    Number(holdsDigit(text)) * 10 -
    Number(opensWithDuty(text)) * 5 +
    Math.min(wordCount(text), 35) / 10,
  vague: (text) => !holdsDigit(text) || opensWithDuty(text) || wordCount(text) <= 5,
  label: (text, label) => {
    if (label === "too_short") return wordCount(text) <= 5;
    if (label === "too_long") return wordCount(text) > 35;
    if (["duty_phrase", "no_action_verb_start", "weak_verb"].includes(label))
      return opensWithDuty(text);
    return DIGIT.label(text, label);
  },
  signal: () => undefined,
};

const WRITE_GOOD_REASONS: Readonly<Record<string, RegExp>> = {
  passive_voice: /passive voice/,
  filler: /weasel|weaken|wordy|unneeded/,
  buzzword: /cliche/,
};

/** General prose advice: the fewer suggestions, the stronger. */
const WRITE_GOOD: Reader = {
  name: "write-good",
  score: (text) => -writeGood(text).length,
  vague: (text) => writeGood(text).length > 0,
  label: (text, label) => {
    const reason = WRITE_GOOD_REASONS[label];
    return reason && writeGood(text).some((suggestion) => reason.test(suggestion.reason));
  },
  signal: () => undefined,
};

export const BASELINES: readonly Reader[] = [DIGIT, DIGIT_DUTY_LENGTH, WRITE_GOOD];
