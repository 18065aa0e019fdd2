import type { Finding, Review } from "@/lib/engine";
import type { DismissalRow } from "@/lib/schemas/bullet";

type Place = Pick<DismissalRow, "rule" | "words" | "before" | "after">;

/** What a finding is kept by once it is set aside: edits elsewhere leave it, a change of its words brings it back. */
export function placeOf(text: string, finding: Finding): Place {
  return {
    rule: finding.rule,
    words: text.slice(finding.start, finding.end),
    before: /\S*\s*$/.exec(text.slice(0, finding.start))?.[0].trim() ?? "",
    after: /^\s*\S*/.exec(text.slice(finding.end))?.[0].trim() ?? "",
  };
}

export function isSetAside(
  text: string,
  finding: Finding,
  dismissals: readonly DismissalRow[],
): boolean {
  const place = placeOf(text, finding);
  return dismissals.some(
    (dismissal) =>
      dismissal.rule === place.rule &&
      dismissal.words === place.words &&
      dismissal.before === place.before &&
      dismissal.after === place.after,
  );
}

/** What a page shows of a review: not what waits for the root finding, nor what a strong line merely lacks. */
export function shownFindings(
  review: Review,
  dismissals: readonly DismissalRow[] = [],
): readonly Finding[] {
  return review.findings.filter(
    (finding) =>
      !finding.waits &&
      !(
        review.verdict === "strong" &&
        finding.severity === "note" &&
        "question" in finding.advice
      ) &&
      !isSetAside(review.text, finding, dismissals),
  );
}
