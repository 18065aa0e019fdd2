import { review } from "../review";
import type { Finding, ReviewOptions } from "../types";

/**
 * The rules that fit a headline and a summary: those about the words that stand there. The others
 * ask of one bullet what it lacks (an act first, a result, a measure, a decision, enough words), and a
 * sentence that introduces a person owes none of these; length is limited as a whole.
 */
const FITTING: ReadonlySet<string> = new Set([
  ...["cut-filler", "cut-the-wordy-phrase", "drop-the-buzzword", "leave-out-the-person"],
  ...["say-it-once", "use-active-voice", "question-the-claim", "flow-over-velocity"],
  ...["name-the-scope", "own-the-work"],
]);

/** Longest text that is read, in UTF-16 units. */
const LONGEST = 2_000;
/** A sentence, or a segment of a headline. */
const SENTENCE = /[^\n]+?(?:[.!?](?=\s|$)|\s·\s|(?=\n)|$)/gu;

/** What the rules find in a headline or summary, sentence by sentence; spans count in the whole text. */
export function reviewNarrative(text: string, options: ReviewOptions = {}): Finding[] {
  return [...text.slice(0, LONGEST).matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) =>
    review(sentence, options)
      .findings.filter(({ rule }) => FITTING.has(rule))
      .map((finding) => moved(finding, index)),
  );
}

function moved({ waits: _, ...finding }: Finding, by: number): Finding {
  const { advice } = finding;
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    advice:
      "edit" in advice
        ? { edit: { ...advice.edit, start: advice.edit.start + by, end: advice.edit.end + by } }
        : advice,
  };
}
