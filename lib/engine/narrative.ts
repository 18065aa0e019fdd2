/** A door of its own: headline and summary of a variant, composed and reviewed. Pages that tell one line do not load it. */
export {
  followNarrative,
  narrate,
  SUMMARY_WORDS,
  type Narrative,
  type NarrativeOptions,
} from "./narrative/narrate";
export { type NarrativeFacts } from "./narrative/facts";
export { cutOpenSentences, NARRATIVE_PLAIN } from "./narrative/narrative-parts";
export { reviewNarrative } from "./narrative/review-narrative";
