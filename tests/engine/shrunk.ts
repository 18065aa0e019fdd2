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
  {
    // A hesitation before the act is no part of it.
    line: "Gathered requirements from stakeholders",
    story: { who: "recommended", act: "um, rank the 3 requests by value" },
  },
  {
    // A thing alone says of no part how it was played.
    line: "Lesson plans",
    story: { who: "supported", act: "the reading list" },
  },
  {
    // What had no room once gets none by being drafted again.
    line: "Promoted 12 engineers to senior levels and 3 to staff level through structured career development programs and mentorship",
    story: {
      who: "showed",
      act: "we chose a batch job over an event queue.",
      because: "the API gateway",
      instead: "what on-call engineers had asked for",
    },
    clean: true,
  },
  {
    line: "Gathered 3 lessons in Google Classroom",
    story: {
      act: "wrote 3 lessons",
      instead: "with was",
      because: "we only had two testers",
    },
  },
  {
    // "unused" is no verb.
    line: "Cut endpoints by 12%",
    story: { act: "unused services first" },
  },
  {
    // A finding that was supported is worth no more than the line.
    line: "Oversaw social media accounts in Portugal and Spain",
    story: {
      who: "supported",
      act: "found that subscribers left at the fee page",
      afterwards: "half fewer campaigns",
    },
    clean: true,
    holds: { decision: false, result: true },
  },
  {
    // Figures that stay behind are no reason to keep silent about a decision.
    line: "Responsible for lesson plans for 90 students",
    story: {
      who: "decided",
      act: "moved the reading list ahead of the homework policy",
      afterwards: "a third fewer lessons",
    },
    clean: true,
    holds: { decision: true, result: true },
  },
  {
    // A clause without a subject is its writer's.
    line: "I",
    story: { because: "( decided I", afterwards: "pallets fell from 40 to 22 a week" },
  },
  {
    line: "Gathered 3 requests in Jira",
    story: { instead: "2 — decided about" },
  },
  {
    // What was seen in a reason is no higher part.
    line: "Improved monitoring",
    story: {
      who: "supported",
      act: "I automated the packing station with suppliers.",
      because: "we saw that the order sheet cost nine hours a month",
      instead: "instead of the supplier contract",
    },
    clean: true,
  },
  {
    // "have" between the writer and the verb leaves the act theirs.
    line: "Gathered regression testing for nine releases",
    story: { act: "I have dropped the regression suite in March" },
  },
  {
    // "I" said twice is left out twice.
    line: "I",
    story: { who: "showed", act: "I I ranked" },
  },
  {
    // Plurals behind a semicolon, and costs behind "and", are no acts.
    line: "",
    story: {
      act: "counted the 3 tickets in March",
      afterwards: "no number, but refunds went out the same day",
    },
  },
  {
    line: "Managed team and delivered results.",
    story: {
      who: "supported",
      act: "drafted two pallets.",
      because: "the night shift cost £900 a month",
      instead: "ranking the nine returns by effort and cost",
    },
    clean: true,
  },
  {
    // Who settled it brings its own verb, whatever a reason holds.
    line: "I",
    story: { who: "recommended", act: "שלום עולם", because: "chose recommended" },
  },
  {
    // A reason alone opens no line.
    line: "\u0000",
    story: {
      because: "we saw that the churn report cost $4,000 a month",
      afterwards: { from: "0", to: "by" },
    },
  },
  {
    // Names with a slash between them may leave one by one.
    line: "Interface with Service Delivery Managers/Director as needed",
    story: { who: "decided", act: "moved the late shift to May" },
  },
  {
    // A yes to a word changes that word, and not the way the story is told.
    line: "Manage day-to-day operations of a small shop by comparing two reports",
    story: { who: "decided", act: "rank the orders by the number of complaints" },
    options: { current: true },
    clean: true,
    holds: { decision: true, result: false },
  },
  {
    // What speaks of its writer may stand in the fields of a change alone.
    line: "I",
    story: { afterwards: { to: "i 0" } },
  },
  {
    // "~" inside a token is no "about".
    line: "Gathered requirements from stakeholders",
    story: { afterwards: { text: "0", from: "A~0", to: "שלום עולם" } },
  },
  {
    // Where the reason has no room, what was left is told on both tracks.
    line: "Gathered patient care on a surgical ward",
    story: {
      act: "wrote a discharge checklist for patients; more",
      instead: "not the handover sheet",
      because: "to write 3 falls; more",
    },
  },
  {
    // A bare decision takes no place of a line that says as much.
    line: "Manage REST APIs for partners",
    story: { who: "decided", act: "drop the payment service" },
    options: { current: true },
    clean: true,
    holds: { decision: true, result: false },
  },
  {
    // A measured result takes no second deed with its own verb.
    line: "Cut orders by 12%",
    story: {
      who: "together",
      act: "cut the annual plan in March",
      afterwards: "it went live on 3 May",
    },
    clean: true,
    holds: { decision: true, result: true },
  },
  {
    // A picture is no line that a result could follow.
    line: "🎉🎉",
    story: { afterwards: "12% fewer lessons" },
  },
  {
    // What a hesitation stands before is the writer's act all the same.
    line: "Gathered requirements from stakeholders across two teams",
    story: { act: "um, move the data export ahead of the interface specification" },
  },
  {
    // "so" is nothing that could be recommended.
    line: "Day-to-day operations of a small shop",
    story: { who: "supported", act: "recommended so", because: "I had read 3 orders" },
  },
  {
    line: "Day-to-day operations of a small shop",
    story: { who: "supported", act: "recommended — so", because: "I had read 3 orders" },
  },
  {
    // Behind "before," the acts are of those who are named there.
    line: "I",
    story: { act: "change requests first", instead: "ß so found an" },
  },
  {
    // A measured result that leaves no room for the story stays alone.
    line: "Cut tickets by 12%",
    story: {
      who: "decided",
      act: "moved the callback queue ahead of the billing notice",
      afterwards: {
        text: "the tickets",
        whose: "mine",
        known: "looked-up",
        from: "40",
        to: "22",
      },
    },
    options: { lineWords: 20 },
    clean: true,
    holds: { decision: true, result: true },
  },
  {
    // "Showed why" is not all that names no part.
    line: "Responsible for requirements from stakeholders",
    story: {
      who: "showed",
      act: "moved the data export ahead of the interface specification",
    },
    clean: true,
  },
  {
    // A figure alone makes no vague act worth a line with a figure.
    line: "Manage patient care on a surgical ward by comparing two reports",
    story: { who: "decided", act: "split 3 falls by value" },
    options: { current: true },
    clean: true,
    holds: { decision: true, result: false },
  },
  {
    // A "1" is not told by "12%".
    line: "1",
    story: {
      act: "move the X-ray slot ahead of the discharge checklist; more",
      afterwards: "we cut falls by 12%; more",
    },
  },
  {
    // A line that ends in "because" is told up to it.
    line: "ranked because",
    story: { act: "I" },
  },
];
