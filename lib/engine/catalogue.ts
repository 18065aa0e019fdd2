import type { AcrossAllowed, AcrossExample } from "./across/across-rule";
import * as agreeOnFacts from "./across/agree-on-facts";
import * as balanceTheJobs from "./across/balance-the-jobs";
import * as fillTheBlanks from "./across/fill-the-blanks";
import * as keepOneTense from "./across/keep-one-tense";
import * as matchNumberFormat from "./across/match-number-format";
import * as matchTheEnding from "./across/match-the-ending";
import * as stayOnTrack from "./across/stay-on-track";
import * as twoStories from "./across/two-stories";
import * as varyTheOpener from "./across/vary-the-opener";
import * as actOnTheCampaign from "./rules/act-on-the-campaign";
import * as chooseAmongRequirements from "./rules/choose-among-requirements";
import * as cutFiller from "./rules/cut-filler";
import * as cutTheWordyPhrase from "./rules/cut-the-wordy-phrase";
import * as dropTheBuzzword from "./rules/drop-the-buzzword";
import * as expandTheAcronym from "./rules/expand-the-acronym";
import * as flowOverVelocity from "./rules/flow-over-velocity";
import * as giveTheBaseline from "./rules/give-the-baseline";
import * as giveTheMeasure from "./rules/give-the-measure";
import * as keepItShort from "./rules/keep-it-short";
import * as leaveOutThePerson from "./rules/leave-out-the-person";
import * as moreThanTickets from "./rules/more-than-tickets";
import * as nameTheScope from "./rules/name-the-scope";
import * as nameYourPart from "./rules/name-your-part";
import * as oneIdea from "./rules/one-idea";
import * as openWithAction from "./rules/open-with-action";
import * as outcomeOverOutput from "./rules/outcome-over-output";
import * as ownTheWork from "./rules/own-the-work";
import * as proofOverPaper from "./rules/proof-over-paper";
import * as questionTheClaim from "./rules/question-the-claim";
import * as sayEnough from "./rules/say-enough";
import * as sayItOnce from "./rules/say-it-once";
import * as sayWhyItWasBuilt from "./rules/say-why-it-was-built";
import * as sayYourPart from "./rules/say-your-part";
import * as showTheDecision from "./rules/show-the-decision";
import * as showTheResult from "./rules/show-the-result";
import * as tradeOffTheTimeline from "./rules/trade-off-the-timeline";
import * as useActiveVoice from "./rules/use-active-voice";
import type { Example, RuleAbout, Source } from "./types";

/** What a rule's file says beside its check; apart from it, so that pages which only review load none of it. */
type Grounds = {
  /** Why a reader cares, in one sentence. */
  readonly why: string;
  readonly source: Source;
};

/** A rule as the guide shows it and as the tests run it. */
export type CatalogueRule = RuleAbout &
  Grounds & {
    readonly examples: readonly Example[];
    /** Lines on which the rule must stay silent. */
    readonly allows: readonly string[];
  };

/** A rule across a resume, with lines before and after. */
export type CatalogueAcrossRule = RuleAbout &
  Grounds & {
    readonly examples: readonly AcrossExample[];
    /** Resumes on which the rule must stay silent. */
    readonly allows: readonly AcrossAllowed[];
  };

type RuleFile = Grounds & {
  readonly rule: RuleAbout;
  readonly examples: readonly Example[];
  readonly allows: readonly string[];
};

const about = ({ rule, why, source }: Grounds & Pick<RuleFile, "rule">): RuleAbout & Grounds => {
  const { id, title, kind, severity } = rule;
  return { id, title, why, kind, severity, source };
};

const FILES: readonly RuleFile[] = [
  actOnTheCampaign,
  chooseAmongRequirements,
  cutFiller,
  cutTheWordyPhrase,
  dropTheBuzzword,
  expandTheAcronym,
  flowOverVelocity,
  giveTheBaseline,
  giveTheMeasure,
  keepItShort,
  leaveOutThePerson,
  moreThanTickets,
  nameTheScope,
  nameYourPart,
  oneIdea,
  openWithAction,
  outcomeOverOutput,
  ownTheWork,
  proofOverPaper,
  questionTheClaim,
  sayEnough,
  sayItOnce,
  sayWhyItWasBuilt,
  sayYourPart,
  showTheDecision,
  showTheResult,
  tradeOffTheTimeline,
  useActiveVoice,
];

/** Every rule for a line, with its examples, by id. A door of its own: pages load no examples. */
export const RULES: readonly CatalogueRule[] = FILES.map((file) => ({
  ...about(file),
  examples: file.examples,
  allows: file.allows,
}));

/** Every rule across a resume, with its examples. */
export const ACROSS_RULES: readonly CatalogueAcrossRule[] = [
  fillTheBlanks,
  agreeOnFacts,
  twoStories,
  stayOnTrack,
  varyTheOpener,
  keepOneTense,
  matchTheEnding,
  matchNumberFormat,
  balanceTheJobs,
].map((file) => ({ ...about(file), examples: file.examples, allows: file.allows }));
