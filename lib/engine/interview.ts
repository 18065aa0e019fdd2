/**
 * Why a wording is evidence, and what an interviewer would ask about it. A door of its own, so that
 * a page can load it when somebody looks. Pure, like all of the engine.
 */
export { whyEvidence, type Why, type Worded } from "./interview/why";
export {
  FIGURE_FROM,
  interviewCard,
  type Asked,
  type CardField,
  type CardInput,
  type Figure,
  type InterviewCard,
  type NoFigure,
} from "./interview/card";
export { FOLLOW_UP_IDS, type FollowUp, type FollowUpId } from "./interview/follow-ups";
export { shorten, textOfSaid, type Piece, type Said } from "./interview/said";
export { worthPreparing, WORTH_MOST, type Worth } from "./interview/worth";
