import type { Kind, ResumeLine, TextSpan, WriterOptions } from "./types";
import { ACROSS_RULES } from "./across/rules";
import { READ_CAP } from "./cap";
import { isAtOneOf, placeOf, type FindingPlace } from "./places";
import { reviewResume } from "./review-resume";
import { review } from "./review";
import { readBullet } from "./text/read-bullet";

// What can be tidied without asking: every edit that a finding offers, of all lines at once.

export type TidyLine = Pick<ResumeLine, "job" | "text" | "current"> & {
  /** Its words are only looked at beside the others': another wording stands for it. */
  readonly fixed?: true;
  readonly setAside: readonly FindingPlace[];
};

/** One small change of a line's own words, and why. */
export type SmallEdit = {
  readonly rule: string;
  readonly kind: Kind;
  readonly message: string;
  readonly edit: TextSpan;
  /** What it is set aside by. */
  readonly place: FindingPlace;
};

/**
 * The edits of each line in the order of its words, none over another: of two that meet, the one
 * that begins first, and what it leaves is found when the line is read again.
 */
export function tidyLines(
  lines: readonly TidyLine[],
  options: WriterOptions = {},
): readonly (readonly SmallEdit[])[] {
  const edits = lines.map((line) => (line.fixed ? [] : editsIn(line, options)));
  for (const { rule, kind, message, lines: places } of reviewResume(lines, options)) {
    const across = ACROSS_RULES.find(({ id }) => id === rule);
    for (const at of places) {
      const line = lines[at];
      if (!line || line.fixed || !across?.edits || isAside(line, rule)) continue;
      if (line.text.length > READ_CAP) continue;
      const place = { rule, words: line.text, before: "", after: message };
      for (const edit of across.edits(readBullet(line.text), message))
        edits[at]?.push({ rule, kind, message, edit, place });
    }
  }
  return edits.map(apart);
}

function editsIn({ text, current, setAside }: TidyLine, { lineWords }: WriterOptions): SmallEdit[] {
  const options = { ...(current && { current }), ...(lineWords && { lineWords }) };
  return review(text, options).findings.flatMap((finding) => {
    if (!("edit" in finding.advice) || isAtOneOf(text, finding, setAside)) return [];
    const { rule, kind, message, advice } = finding;
    return [{ rule, kind, message, edit: advice.edit, place: placeOf(text, finding) }];
  });
}

/** Across lines a mark is set aside with the line as it is, whatever the others come to. */
function isAside({ text, setAside }: TidyLine, rule: string): boolean {
  return setAside.some((place) => place.rule === rule && place.words === text);
}

function apart(edits: readonly SmallEdit[]): SmallEdit[] {
  const inOrder = [...edits].sort(
    (one, other) => one.edit.start - other.edit.start || one.edit.end - other.edit.end,
  );
  const kept: SmallEdit[] = [];
  for (const one of inOrder) {
    const last = kept.at(-1)?.edit;
    if (!last || last.end < one.edit.start || isBeside(last, one.edit)) kept.push(one);
  }
  return kept;
}

/** They touch, and each changes words of its own. */
function isBeside(last: TextSpan, next: TextSpan): boolean {
  return last.end === next.start && last.end > last.start && next.end > next.start;
}

/** The text with all of these edits, none of which may overlap another. */
export function withEdits(text: string, edits: readonly TextSpan[]): string {
  return [...edits]
    .sort((one, other) => other.start - one.start || other.end - one.end)
    .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
}
