import type { Finding, Review } from "./types";

/** What a finding is kept by: not where it stands, but which rule marks which words between which. */
export type FindingPlace = {
  readonly rule: string;
  readonly words: string;
  /** The word before and the word after, without their punctuation; "" at the line's edge. */
  readonly before: string;
  readonly after: string;
};

/** Neighbors are looked for in this many UTF-16 units beside the words; a longer word is cut. */
const NEIGHBORHOOD_CHARS = 200;

/** Edits elsewhere in the line leave a place as it is; a change of its words or neighbors makes another. */
export function placeOf(text: string, { rule, start, end }: Finding): FindingPlace {
  const left = text.slice(Math.max(0, start - NEIGHBORHOOD_CHARS), start).split(/\s+/);
  const right = text.slice(end, end + NEIGHBORHOOD_CHARS).split(/\s+/);
  return {
    rule,
    words: text.slice(start, end),
    before: bare(left.findLast(isWord) ?? ""),
    after: bare(right.find(isWord) ?? ""),
  };
}

function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token);
}

/** A word's letters and figures: a comma put behind it makes no other word of it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
}

export function isSamePlace(one: FindingPlace, other: FindingPlace): boolean {
  return (
    one.rule === other.rule &&
    one.words === other.words &&
    isSameNeighbor(one.before, other.before) &&
    isSameNeighbor(one.after, other.after)
  );
}

/** What was set aside before punctuation was passed over may hold nothing else: that fits any word. */
function isSameNeighbor(one: string, other: string): boolean {
  return bare(one) === bare(other) || isMark(one) || isMark(other);
}

function isMark(token: string): boolean {
  return token !== "" && !isWord(token);
}

/** Whether the finding stands at one of the places. */
export function isAtOneOf(
  text: string,
  finding: Finding,
  places: readonly FindingPlace[],
): boolean {
  if (places.length === 0) return false;
  const here = placeOf(text, finding);
  return places.some((place) => isSamePlace(place, here));
}

/**
 * What a page shows of a review: not what was set aside, nor what a strong line merely lacks. What
 * waits for the root finding is shown once that one is set aside, as nothing is left to wait for.
 */
export function shownFindings(
  review: Review,
  setAside: readonly FindingPlace[] = [],
): readonly Finding[] {
  const open = review.findings.filter(
    (finding) =>
      !(
        review.verdict === "strong" &&
        finding.severity === "note" &&
        "question" in finding.advice
      ) && !isAtOneOf(review.text, finding, setAside),
  );
  const first = open.filter((finding) => !finding.waits);
  return first.length > 0 ? first : open;
}
