import type { Kind, SignalId } from "./types";

/** What a finding is about, as pages say it. */
export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  wording: "Wording",
  authority: "Your part",
  evidence: "Evidence",
  form: "Form",
};

/** What a line shows, as pages say it. */
export const SIGNAL_LABELS: Readonly<Record<SignalId, string>> = {
  decision: "A decision",
  criteria: "A reason",
  outcome: "A result",
  measure: "A number",
  "scope-scale": "How big, for whom",
  "stakeholder-alignment": "Agreement",
  prioritization: "Ordering",
  "backlog-clarity": "Clear work",
  "scope-conflict": "Scope settled",
  "flow-quality": "Flow and quality",
  discovery: "Discovery",
  "problem-choice": "Problem chosen",
  "success-measure": "Success defined",
  "business-result": "Business result",
};
