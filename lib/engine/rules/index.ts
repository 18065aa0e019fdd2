import { rule as actOnTheCampaign } from "./act-on-the-campaign";
import { rule as chooseAmongRequirements } from "./choose-among-requirements";
import { rule as cutFiller } from "./cut-filler";
import { rule as cutTheWordyPhrase } from "./cut-the-wordy-phrase";
import { rule as dropTheBuzzword } from "./drop-the-buzzword";
import { rule as expandTheAcronym } from "./expand-the-acronym";
import { rule as flowOverVelocity } from "./flow-over-velocity";
import { rule as giveTheBaseline } from "./give-the-baseline";
import { rule as giveTheMeasure } from "./give-the-measure";
import { rule as keepItShort } from "./keep-it-short";
import { rule as leaveOutThePerson } from "./leave-out-the-person";
import { rule as moreThanTickets } from "./more-than-tickets";
import { rule as nameTheScope } from "./name-the-scope";
import { rule as nameYourPart } from "./name-your-part";
import { rule as oneIdea } from "./one-idea";
import { rule as openWithAction } from "./open-with-action";
import { rule as outcomeOverOutput } from "./outcome-over-output";
import { rule as ownTheWork } from "./own-the-work";
import { rule as proofOverPaper } from "./proof-over-paper";
import { rule as questionTheClaim } from "./question-the-claim";
import type { Rule } from "./rule";
import { rule as sayEnough } from "./say-enough";
import { rule as sayItOnce } from "./say-it-once";
import { rule as sayWhyItWasBuilt } from "./say-why-it-was-built";
import { rule as sayYourPart } from "./say-your-part";
import { rule as showTheDecision } from "./show-the-decision";
import { rule as showTheResult } from "./show-the-result";
import { rule as tradeOffTheTimeline } from "./trade-off-the-timeline";
import { rule as useActiveVoice } from "./use-active-voice";

/** Rules that can be the root of a line, the most telling first: where one holds, the others wait. */
export const ROOTS: readonly Rule[] = [
  chooseAmongRequirements,
  tradeOffTheTimeline,
  actOnTheCampaign,
  moreThanTickets,
  sayWhyItWasBuilt,
  nameYourPart,
  openWithAction,
  ownTheWork,
];

/** All rules for one line. */
export const LINE_RULES: readonly Rule[] = [
  ...ROOTS,
  sayYourPart,
  showTheDecision,
  showTheResult,
  outcomeOverOutput,
  flowOverVelocity,
  proofOverPaper,
  questionTheClaim,
  giveTheBaseline,
  nameTheScope,
  useActiveVoice,
  leaveOutThePerson,
  dropTheBuzzword,
  oneIdea,
  keepItShort,
  sayEnough,
  giveTheMeasure,
  cutFiller,
  cutTheWordyPhrase,
  sayItOnce,
  expandTheAcronym,
];
