import {
  draft,
  isAtOneOf,
  review,
  shownFindings,
  type Draft,
  type DraftOptions,
  type Finding,
  type Review,
  type Story,
  type Telling,
  type WriterOptions,
} from "@/lib/engine";
import type { DismissalRow } from "@/lib/schemas/bullet";
import { readingOptions } from "@/lib/schemas/reading-options";

export type Reading = {
  readonly review: Review;
  readonly findings: readonly Finding[];
  /** Something that is found in the line was set aside. */
  readonly aside: boolean;
  readonly telling: Telling;
  readonly po: Draft;
  readonly pm: Draft;
};

/** The engine's whole answer for one line; some tens of microseconds, so it is asked at every key. */
export function readLine(
  text: string,
  story: Story,
  options: DraftOptions & Pick<WriterOptions, "lineWords">,
  dismissals: readonly DismissalRow[] = [],
): Reading {
  const reviewed = review(text, readingOptions(options, options));
  const telling = draft(text, story, options);
  const [po, pm] = telling.drafts;
  const findings = shownFindings(reviewed, dismissals);
  const aside = reviewed.findings.some((finding) => isAtOneOf(text, finding, dismissals));
  return { review: reviewed, findings, aside, telling, po, pm };
}

/** One text for both tracks, with the same origin of every word. */
export function isShared(po: Draft, pm: Draft): boolean {
  return po.text !== "" && JSON.stringify({ ...po, track: "pm" }) === JSON.stringify(pm);
}
