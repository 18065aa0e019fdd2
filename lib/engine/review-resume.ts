import type { AcrossFinding, ResumeLine, ResumeOptions } from "./types";
import { openResume } from "./across/resume-index";

/**
 * What no single line shows: openers, tense, endings, number format, balance, track, and what the
 * two resumes say of one bullet. Jobs are numbered newest first; `lines` of a finding are places
 * among the lines given. Lines that are not English are counted for balance and blanks alone.
 */
export const reviewResume = (
  lines: readonly ResumeLine[],
  options: ResumeOptions = {},
): AcrossFinding[] => openResume(lines, options).findings();
