/** The engine's only door for pages and the command line. Pure: same text, same answer, byte for byte. */
export * from "./types";
export const ENGINE_VERSION = "1.3.0";
export { review } from "./review";
export { acrossTitle, followResume, reviewResume } from "./review-resume";
export { factsApart } from "./across/facts-apart";
export { orderByEvidence } from "./order-by-evidence";
export { presetTriage } from "./triage";
export { ruleTitle } from "./rule-title";
export { KIND_LABELS, SIGNAL_LABELS } from "./labels";
export { draft } from "./drafts/draft";
export { RUNG_CHOICES } from "./drafts/rungs";
export { guard } from "./drafts/guard";
export { cutOpenClauses, openParts } from "./drafts/parts";
export { isAtOneOf, isSamePlace, placeOf, shownFindings, type FindingPlace } from "./places";
