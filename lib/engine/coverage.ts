import {
  ACCOMPLISHMENT_GUIDE,
  ACTIVE_GUIDE,
  BULLETS_GUIDE,
  METRICS_GUIDE,
  OUTCOME_GUIDE,
  PERSON_GUIDE,
  PLAIN_GUIDE,
  SHAPE_GUIDE,
  VERBS_GUIDE,
  seed,
} from "./rules/sources";
import type { SignalId, Source } from "./types";

/** One piece of advice on a resume's lines, and what answers to it here. */
export type Covered = {
  /** In our words, as an instruction. */
  readonly advice: string;
  readonly source: Source;
  /** Ids of the rules that look for it. */
  readonly rules: readonly string[];
  /** Signals that show it where it is there. */
  readonly signals?: readonly SignalId[];
};

/** What a reader of words alone cannot know, why, and who can. */
export type Unjudged = { readonly what: string; readonly why: string; readonly instead: string };

/** What the career guide says of a resume's lines, in its own words, and what looks for it. */
export const SEED_COVERAGE: readonly Covered[] = [
  {
    advice: "Say something that only your line could say.",
    source: seed("Vague resumes hurt both roles."),
    rules: ["name-your-part", "say-enough", "name-the-scope", "drop-the-buzzword"],
  },
  {
    advice: "Show how big it was and for whom; the title does not.",
    source: seed("Title-chasing without scope evidence usually fails."),
    rules: ["name-the-scope", "give-the-measure", "stay-on-track"],
    signals: ["scope-scale"],
  },
  {
    advice: "Say which of the requirements won, and what became of the others.",
    source: seed("Gathered requirements from stakeholders across two teams."),
    rules: ["choose-among-requirements"],
    signals: ["prioritization", "backlog-clarity"],
  },
  {
    advice: "Say what was given up so that the date could stay.",
    source: seed("Managed timelines and coordinated delivery across squads."),
    rules: ["trade-off-the-timeline"],
    signals: ["scope-conflict", "criteria"],
  },
  {
    advice: "Say what the figures of the campaign made you do next.",
    source: seed("Owned campaigns and reported performance metrics."),
    rules: ["act-on-the-campaign"],
    signals: ["problem-choice", "success-measure"],
  },
  {
    advice: "Say which need the feature was for, and why this way.",
    source: seed("Built and shipped core platform features."),
    rules: ["say-why-it-was-built"],
    signals: ["criteria"],
  },
  {
    advice: "Prove the work by what you decided and what came of it.",
    source: seed(
      "Weak proof: certificates, tool screenshots, and process summaries with no decisions or outcomes.",
    ),
    rules: ["proof-over-paper", "show-the-decision", "show-the-result", "own-the-work"],
    signals: ["decision", "outcome"],
  },
  {
    advice: "Let a certificate stand beside the work that it was for.",
    source: seed("Generic certificates are rarely enough without role-matched artifacts."),
    rules: ["proof-over-paper"],
  },
  {
    advice: "In backlog work, show the say that you had.",
    source: seed("Becoming ticket admin with weak decision authority."),
    rules: ["more-than-tickets", "show-the-decision"],
    signals: ["prioritization"],
  },
  {
    advice: "Behind a roadmap, show what you learned yourself.",
    source: seed("Becoming roadmap reporter without real discovery depth."),
    rules: ["outcome-over-output"],
    signals: ["discovery", "problem-choice"],
  },
  {
    advice: "For a Product Owner role, measure flow, quality and a clear scope.",
    source: seed("Flow, quality, scope clarity, release reliability."),
    rules: ["flow-over-velocity"],
    signals: ["flow-quality", "backlog-clarity"],
  },
  {
    advice: "For a Product Manager role, measure what customers and the business got.",
    source: seed("Adoption, retention, revenue, strategic outcomes."),
    rules: ["outcome-over-output", "give-the-baseline"],
    signals: ["business-result", "outcome"],
  },
  {
    advice: "Say who had to agree, and that they did.",
    source: seed(
      "Overlap: prioritization, stakeholder communication, and decision clarity. Role-specific: PM needs stronger discovery and strategic framing; PO needs stronger backlog and delivery rigor.",
    ),
    rules: ["say-your-part"],
    signals: ["stakeholder-alignment", "prioritization", "decision"],
  },
  {
    advice: "Keep two resumes that tell two stories.",
    source: seed(
      "Create two versions: one showing delivery and backlog judgment for PO, and one showing discovery, prioritization, and outcome ownership for PM.",
    ),
    rules: ["two-stories", "agree-on-facts", "stay-on-track"],
  },
  {
    advice: "Let each resume speak for one role.",
    source: seed("A single generic profile usually looks unfocused and reduces callbacks."),
    rules: ["two-stories", "stay-on-track", "balance-the-jobs"],
  },
];

/** What guides to resumes and to plain words advise, and what looks for it. */
export const GUIDE_COVERAGE: readonly Covered[] = [
  {
    advice: "Open with a verb that says what you did.",
    source: BULLETS_GUIDE,
    rules: ["open-with-action"],
  },
  {
    advice: "Choose a verb of doing over one of being there.",
    source: VERBS_GUIDE,
    rules: ["own-the-work", "vary-the-opener", "drop-the-buzzword"],
  },
  {
    advice: "Tell what was accomplished, which is more than what was assigned.",
    source: ACCOMPLISHMENT_GUIDE,
    rules: ["show-the-result", "name-your-part"],
    signals: ["outcome"],
  },
  {
    advice: "Give a number where there is a true one.",
    source: SHAPE_GUIDE,
    rules: ["give-the-measure", "give-the-baseline", "question-the-claim", "match-number-format"],
    signals: ["measure"],
  },
  {
    advice: "Keep a line to about two printed lines and one story.",
    source: SHAPE_GUIDE,
    rules: ["keep-it-short", "one-idea", "balance-the-jobs"],
  },
  {
    advice: "Leave out “I” and “my”.",
    source: PERSON_GUIDE,
    rules: ["leave-out-the-person"],
  },
  {
    advice: "Use the short word, once.",
    source: PLAIN_GUIDE,
    rules: ["cut-filler", "cut-the-wordy-phrase", "say-it-once", "expand-the-acronym"],
  },
  {
    advice: "Name who did it: prefer the active voice.",
    source: ACTIVE_GUIDE,
    rules: ["use-active-voice"],
  },
  {
    advice: "Say what the shipped thing changed.",
    source: OUTCOME_GUIDE,
    rules: ["outcome-over-output", "say-why-it-was-built"],
    signals: ["outcome"],
  },
  {
    advice: "Judge a team by the flow of its work, and leave its story points inside.",
    source: METRICS_GUIDE,
    rules: ["flow-over-velocity"],
    signals: ["flow-quality"],
  },
  {
    advice: "Write all lines of a job alike: tense, endings, numbers.",
    source: BULLETS_GUIDE,
    rules: ["keep-one-tense", "match-the-ending", "match-number-format"],
  },
  {
    advice: "Send nothing that still has a blank in it.",
    source: BULLETS_GUIDE,
    rules: ["fill-the-blanks"],
  },
];

/** What no rule can judge, however good it is. */
export const UNJUDGED: readonly Unjudged[] = [
  {
    what: "Whether it is true",
    why: "A rule sees words. A made-up figure reads like a real one.",
    instead:
      "The coach adds no fact of its own and asks how a number is known. The rest is your word, and an interviewer will ask for it.",
  },
  {
    what: "Whether it was hard",
    why: "Agreement that took a year and agreement that took a minute are told in the same words.",
    instead: "Say who was against it, or what stood in the way, if that is the story.",
  },
  {
    what: "Whether the decision was a good one",
    why: "A line shows that a choice was made and what followed. It cannot show what else would have followed.",
    instead: "Have the choice you did not take ready for the interview.",
  },
  {
    what: "Whether you may tell it",
    why: "What is confidential is known to you and your employer.",
    instead: "Set the finding aside as confidential, or give a proportion in place of a figure.",
  },
  {
    what: "Whether it matters for this posting",
    why: "The same line is proof for one employer and noise for another.",
    instead: "Read the posting for what you would decide there, and order your lines by it.",
  },
  {
    what: "Which role you want",
    why: "The better role is the one whose decisions you want to own. That is no question of wording.",
    instead:
      "Ask what you would like to settle in a usual week: what comes next, or which problem is worth it.",
  },
  {
    what: "What a title meant at your employer",
    why: "Titles overlap, and some companies give full product ownership to a Product Owner.",
    instead: "Let the lines say what you decided; then the title matters less.",
  },
  {
    what: "A line in another language",
    why: "The tables are English. A line that is not is said to be unread, and nothing is found in it.",
    instead: "Translate it, or keep it as it is.",
  },
];
