import type { AcrossFinding, ResumeLine } from "./types";
import type { AcrossRule, ReadLine } from "./across/across-rule";
import { rule as balanceTheJobs } from "./across/balance-the-jobs";
import { rule as keepOneTense } from "./across/keep-one-tense";
import { rule as matchNumberFormat } from "./across/match-number-format";
import { rule as matchTheEnding } from "./across/match-the-ending";
import { rule as varyTheOpener } from "./across/vary-the-opener";
import { capped } from "./cap";
import { readBullet } from "./text/read-bullet";

/** Rules that look across a whole resume. */
export const ACROSS_RULES: readonly AcrossRule[] = [
  varyTheOpener,
  keepOneTense,
  matchTheEnding,
  matchNumberFormat,
  balanceTheJobs,
];

/**
 * What no single line shows: openers, tense, endings, number format, balance. Jobs are numbered
 * newest first; `lines` of a finding are places among the lines given. Lines that are not English
 * are counted for balance alone.
 */
export function reviewResume(lines: readonly ResumeLine[]): AcrossFinding[] {
  const all: ReadLine[] = lines.map((line, index) => ({
    ...line,
    index,
    bullet: readBullet(capped(line.text)),
  }));
  const english = all.filter(({ bullet }) => bullet.english);
  return ACROSS_RULES.flatMap((rule) =>
    rule
      .check(rule === balanceTheJobs ? all : english)
      .map(({ message, lines: found, severity }): AcrossFinding => ({
        rule: rule.id,
        kind: rule.kind,
        severity: severity ?? rule.severity,
        message,
        lines: found,
      })),
  );
}
