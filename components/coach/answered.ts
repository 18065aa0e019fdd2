import { cutOpenClauses, review, TRACKS, type Finding, type Track } from "@/lib/engine";
import type { BulletRow, WordingRow } from "@/lib/schemas/bullet";

/** A resume holds a wording of its own for the line, not the line itself. */
export const isWorded = ({ included, text }: WordingRow): boolean => included && text !== null;

/** Every resume that the line stands in has a wording of its own. */
export function isToldEverywhere({ wordings: { po, pm } }: Pick<BulletRow, "wordings">): boolean {
  const held = [po, pm].filter((wording) => wording.included);
  return held.length > 0 && held.every(isWorded);
}

/** The resumes that have a wording of their own. */
export function tracksTold({ wordings }: Pick<BulletRow, "wordings">): readonly Track[] {
  return TRACKS.filter((track) => isWorded(wordings[track]));
}

/**
 * What was asked of a line is answered once the resumes tell it in words of which the same is not
 * asked. A finding with an edit stays, as the line itself still has those words.
 */
export function answeredBy(
  row: Pick<BulletRow, "wordings">,
  findings: readonly Finding[],
): readonly Finding[] {
  if (findings.length === 0 || !isToldEverywhere(row)) return [];
  const asked = new Set(
    tracksTold(row)
      .map((track) => row.wordings[track])
      .map(({ parts, text }) => (parts && cutOpenClauses(parts)) || text || "")
      .flatMap((told) => review(told).findings.map(({ rule }) => rule)),
  );
  return findings.filter(({ rule, advice }) => "question" in advice && !asked.has(rule));
}

/** What of a line's findings nobody has answered yet. */
export function openFindings(
  row: Pick<BulletRow, "wordings">,
  findings: readonly Finding[],
): readonly Finding[] {
  const answered = answeredBy(row, findings);
  return findings.filter((finding) => !answered.includes(finding));
}
