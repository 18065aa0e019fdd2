import type { DraftOptions, Story } from "../../lib/engine/types";

/** A case that failed once, shrunk to what it takes. */
export type Shrunk = {
  readonly line: string;
  readonly story: Story;
  readonly options?: DraftOptions;
  /** Every answer is in order, so the draft has to be. */
  readonly clean?: boolean;
  readonly holds?: { readonly decision: boolean; readonly result: boolean };
};

/** What random stories found, kept so that it stays mended; every property is held to each. */
export const SHRUNK: readonly Shrunk[] = [
  {
    // A modal that is cut leaves a past that is no thing.
    line: "Built internal tools",
    story: {
      who: "decided",
      act: "dropped the batch job",
      instead: "we could have drafted two refunds",
    },
    clean: true,
  },
  {
    // A number before the object does not make its verb a noun.
    line: "Prepared stock counts",
    story: { who: "decided", act: "dropped the second check", instead: "test two pallets" },
    clean: true,
  },
  {
    // "cost" beside a verb is a noun here.
    line: "Prepared supplier orders",
    story: { who: "supported", act: "ranked 43 supplier invoices by effort and cost" },
    clean: true,
  },
  {
    // A finding takes its reason after a colon: ": of the meeting" is none.
    line: "Prepared user stories",
    story: {
      who: "showed",
      act: "found that claims handlers waited nine days",
      because: "of the sign-off meeting",
    },
    clean: true,
  },
  {
    // "no longer" before its verb is a clause all the same.
    line: "Prepared wireframes",
    story: {
      who: "decided",
      act: "paused the checkout page",
      afterwards: "prototypes no longer waited for a second approval",
    },
    clean: true,
  },
  {
    // The dot of a shortened word ends no sentence.
    line: "Prepared handover notes",
    story: { who: "decided", act: "moved the evening round at St. Olave to May" },
    clean: true,
  },
  {
    // A participle before its noun decides nothing.
    line: "Planned automated checks for nine releases",
    story: {
      who: "supported",
      act: "traced the blocked builds in Selenium",
      afterwards: "no number, but blocked builds came in on time",
    },
    clean: true,
  },
  {
    // The result of one who showed it may hold a verb of deciding.
    line: "The search index",
    story: {
      who: "showed",
      act: "I cut the payment service",
      afterwards: "we cut builds from 40 to 22",
    },
    clean: true,
  },
  {
    // Two spaces are one.
    line: "Gathered requirements from stakeholders",
    story: { afterwards: "a  third  fewer  change  requests" },
  },
  {
    // A figure inside a longer token takes no "about" before it.
    line: "Gathered requirements from stakeholders",
    story: {
      act: "chose the smaller tool",
      afterwards: { text: "calls", to: "R_9", known: "estimate" },
    },
  },
  {
    // "Showed why to …" may draw no question of its own.
    line: "Responsible for weekly sales reports for 12 regions",
    story: { who: "showed", act: "chose a customer segment over a churn report" },
    clean: true,
  },
  {
    // "Supported" alone is upkeep to the engine's own rules.
    line: "Interviewed 14 suppliers",
    story: { who: "supported", act: "reordered the milestones by legal deadline" },
    clean: true,
  },
  {
    // Figures of the line that leave with its words leave less behind.
    line: "Interviewed 7 on-call engineers for the partner team",
    story: {
      who: "decided",
      act: "moved the search index before the hourly import",
      because: "we only had six weeks",
    },
    clean: true,
  },
  {
    line: "Supported wireframes and prototypes in six weeks",
    story: {
      who: "decided",
      act: "dropped the checkout page in March",
      afterwards: "interviews fell from 40 to 22 a week in March",
    },
    clean: true,
    holds: { decision: true, result: true },
  },
];
