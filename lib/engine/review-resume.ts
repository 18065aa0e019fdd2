import type { AcrossFinding, ResumeLine } from "./types";

/** What no single line shows: openers, tense, endings, number format, balance across a resume. */
export function reviewResume(_lines: readonly ResumeLine[]): AcrossFinding[] {
  return [];
}
