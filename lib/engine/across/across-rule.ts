import type { ResumeLine, ResumeOptions, RuleAbout, Severity, TextSpan } from "../types";
import type { BulletReading } from "../text/read-bullet";

/** A line of the resume with what is read in it. */
export type ReadLine = ResumeLine & {
  readonly bullet: BulletReading;
  /** What is read in the words of the other resume; null where there are none or the same. */
  readonly twinBullet: BulletReading | null;
  /** Its place among the lines; the index renumbers it when lines come and go. */
  readonly index: number;
};

/** Lines that a rule looks at together, and on which of their sides a line stands. */
export type Place = { readonly group: string; readonly side: string };

/** Lines that a rule looks at together. */
export type Group = {
  readonly sides: () => readonly string[];
  readonly size: (side: string) => number;
  /** In the order of the resume; costs the size of that side alone. */
  readonly lines: (side: string) => readonly ReadLine[];
};

/** What was found in a group. */
export type AcrossMark = {
  readonly message: string;
  readonly lines: readonly ReadLine[];
  readonly severity?: Severity;
};

/**
 * One thing to look for across a resume. A rule says where each line belongs and looks at one group
 * at a time, so that an edit costs the line and its groups, and no pairs of lines are ever compared.
 */
export type AcrossRule = RuleAbout & {
  /** Whether lines that are not English count too. */
  readonly anyLanguage?: true;
  readonly places: (line: ReadLine, options: ResumeOptions) => readonly Place[];
  readonly check: (group: Group, options: ResumeOptions) => readonly AcrossMark[];
  /**
   * What would settle a mark in one of its lines by the writer's own words alone, none overlapping;
   * none where only the writer can.
   */
  readonly edits?: (bullet: BulletReading, message: string) => readonly TextSpan[];
};

/** Lines of a resume before and after; `lines` are those that the finding names. */
export type AcrossExample = {
  readonly options?: ResumeOptions;
  readonly weak: readonly ResumeLine[];
  readonly lines: readonly number[];
  readonly strong: readonly ResumeLine[];
};

/** Lines of a resume on which the rule must stay silent. */
export type AcrossAllowed = {
  readonly options?: ResumeOptions;
  readonly lines: readonly ResumeLine[];
};

/** The group of a rule that looks at the resume as a whole. */
export const WHOLE = "";

export const NO_PLACES: readonly Place[] = [];

/** Two forms of one thing: the side with fewer lines, where both have some. */
export type Odd = {
  readonly side: string;
  readonly lines: readonly ReadLine[];
  /** Whether the others are at least twice as many, so that "most" is true and a habit is plain. */
  readonly few: boolean;
};

/** The side with fewer lines; `second` where they are equal, null where one has none. */
export function oddOf(group: Group, first: string, second: string): Odd | null {
  const [one, two] = [group.size(first), group.size(second)];
  if (one === 0 || two === 0) return null;
  const side = one < two ? first : second;
  const [less, more] = one < two ? [one, two] : [two, one];
  return { side, lines: group.lines(side), few: less * 2 <= more };
}
