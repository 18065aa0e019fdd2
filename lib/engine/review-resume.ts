import type { AcrossFinding, ResumeLine, ResumeOptions } from "./types";
import { openResume, type ResumeIndex } from "./across/resume-index";
import { ACROSS_RULES } from "./across/rules";

/**
 * What no single line shows: openers, tense, endings, number format, balance, track, and what the
 * two resumes say of one bullet. Jobs are numbered newest first; `lines` of a finding are places
 * among the lines given. Lines that are not English are counted for balance and blanks alone.
 */
export const reviewResume = (
  lines: readonly ResumeLine[],
  options: ResumeOptions = {},
): AcrossFinding[] => openResume(lines, options).findings();

/**
 * A reader that answers every call as `reviewResume` would, and reads only the lines that differ
 * from those of the call before: for a page that shows one resume while it is edited.
 */
export function followResume(): typeof reviewResume {
  let index: ResumeIndex | null = null;
  let read = "";
  return (lines, options = {}) => {
    const wanted = JSON.stringify(options);
    if (index && wanted === read) index.follow(lines);
    else index = openResume(lines, options);
    read = wanted;
    return index.findings();
  };
}

/** The title of a rule across a resume; null for a rule that is not one of them. */
export const acrossTitle = (id: string): string | null =>
  ACROSS_RULES.find((rule) => rule.id === id)?.title ?? null;
