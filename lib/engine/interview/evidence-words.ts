import type { SignalId, Track } from "../types";

/** Ways of saying the same, so that lines of one resume are not told alike. */
type Choice = readonly [string, ...string[]];

/** What follows the quoted words. */
type Tails = {
  readonly says: Choice;
  /** Where somebody else had the last word. */
  readonly argued?: Choice;
};

/**
 * Why words are evidence for a track, in the guide's terms: backlog decisions, scope clarity,
 * sequencing, story readiness, flow and release quality for a Product Owner; problems, discovery,
 * bets, tradeoffs and outcomes for a Product Manager; and what both share.
 */
export const EVIDENCE: Readonly<Record<Track, Readonly<Record<SignalId, Tails>>>> = {
  po: {
    prioritization: {
      says: [
        "puts work in an order, and sequencing the backlog is what a PO is asked to own",
        "says what came first, and prioritization quality is what a PO’s line is read for",
        "is a backlog decision: what gets built next is the choice a PO is trusted with",
      ],
      argued: [
        "is the reasoning behind an order of work, which a PO brings even where others had the last word",
      ],
    },
    "scope-conflict": {
      says: [
        "takes on demands that compete for the same work, and settling scope is what a PO is asked to own",
        "is about what fits and what has to wait: scope conflicts land on a PO’s desk",
      ],
      argued: [
        "is about demands that compete for the same work, and a PO brings clarity to them even where others had the last word",
      ],
    },
    "backlog-clarity": {
      says: [
        "makes work clear enough to build, and story readiness is what a PO is asked to own",
        "is about requirement clarity: stories and acceptance criteria are a PO’s own ground",
      ],
    },
    "flow-quality": {
      says: [
        "is about how well work flowed, and delivery flow and release quality are how a PO is measured",
        "speaks of release reliability, rework or flow, which are a PO’s success metrics",
      ],
    },
    decision: {
      says: [
        "is a particular decision, and real decision rights are what set a PO apart from a ticket admin",
        "says what was settled, not only what was handled: a PO owns scope, where a ticket admin passes it on",
        "is a choice about the work itself, and a PO is read for choices of that kind",
      ],
      argued: [
        "shows the judgment that backlog decisions rest on, even where others had the last word",
        "is a case made for a choice, and a PO makes such cases to everybody around the backlog",
      ],
    },
    discovery: {
      says: [
        "is something that was found out, and a PO turns what is learned into scope; what it changed in the backlog is the next question",
        "is learning a PO can act on; which work moved because of it is what a PO reader asks next",
      ],
    },
    "problem-choice": {
      says: [
        "picks a problem, which reaches past most PO roles; what it put first in the backlog is what a PO reader asks next",
        "is a choice of problem, and a PO turns such a choice into slices that can be delivered",
      ],
      argued: [
        "argues for a problem, and a PO turns such an argument into slices that can be delivered",
      ],
    },
    "success-measure": {
      says: [
        "says what would count as success, and a PO carries that into acceptance criteria",
        "sets what done well would mean, the acceptance logic that PO work rests on",
      ],
    },
    criteria: {
      says: [
        "gives the ground for it, and reasoning under constraints is looked for in a PO and a PM alike",
        "says by what it was weighed, and a PO is asked to weigh work in the open",
      ],
    },
    "stakeholder-alignment": {
      says: [
        "shows that people came to agree, and a PO aligns the partners around a team on execution decisions",
        "is stakeholder communication with an end to it, which PO and PM work share",
      ],
    },
    "business-result": {
      says: [
        "is a result in the terms of the business; which scope decision led there is what a PO reader asks next",
        "says what came of it for customers or the business, and a PO answers for scope outcomes",
      ],
    },
    outcome: {
      says: [
        "says what was different afterwards, and a PO is judged by how scope and delivery turned out",
        "is an outcome rather than an activity, and scope outcomes are what PO roles are tied to",
      ],
    },
    measure: {
      says: [
        "is a figure that can be checked; which decision stands behind it is what a PO reader asks next",
        "gives a size to hold on to; what a PO decided there is not shown yet",
      ],
    },
    "scope-scale": {
      says: [
        "says how big the work was; which part of it was decided here is what a PO reader asks next",
        "gives the scope its size; the decision inside it is not shown yet",
      ],
    },
  },
  pm: {
    "problem-choice": {
      says: [
        "chooses which problem to take on, and problem choice is what a PM is asked to own",
        "says which problem was worth the effort, and what to work on and why now is a PM’s decision",
        "places a bet on a problem, and roadmap bets are what a PM answers for",
      ],
      argued: [
        "frames which problem is worth the effort, which a PM brings even where others had the last word",
      ],
    },
    discovery: {
      says: [
        "is discovery: something learned from customers or data, which is where a PM’s evidence begins",
        "says what was found out, and leading problem discovery is what a PM is asked to own",
        "shows a problem that was looked into, and opportunity framing starts there for a PM",
      ],
    },
    prioritization: {
      says: [
        "puts one thing before another, and setting priorities with their tradeoffs is what a PM is asked to own",
        "says what came first, and a PM is read for which opportunities were put first",
      ],
      argued: [
        "is the reasoning behind a priority, which a PM brings even where others had the last word",
      ],
    },
    "success-measure": {
      says: [
        "says what would count as success, and outcome logic is what sets a PM’s line apart",
        "sets what was to be measured, and a PM is trusted with the measure as well as the work",
      ],
    },
    "business-result": {
      says: [
        "is a result in the terms a PM answers for: adoption, retention, revenue or what it cost",
        "says what the business or its customers got from it, and outcome ownership is PM evidence",
      ],
    },
    decision: {
      says: [
        "is a particular choice, and a PM is read for choices between options, more than for what was shipped",
        "says what was chosen, and tradeoffs across outcomes are a PM’s to make",
        "commits to one course, and tradeoffs of that kind are a PM’s to answer for",
      ],
      argued: [
        "shows the judgment that product decisions rest on, even where others had the last word",
        "is a case made for a choice, and a PM persuades with such cases more often than by rank",
      ],
    },
    criteria: {
      says: [
        "gives the ground for it, and explicit tradeoffs are what a PM’s decisions are read for",
        "says by what it was weighed: value, effort and outcome are how a PM is expected to reason",
      ],
    },
    "scope-conflict": {
      says: [
        "settles demands that compete, and a PM puts such a tradeoff in terms of customers and the business",
        "is about what fits and what has to wait; what that was worth to customers is what a PM reader asks next",
      ],
      argued: [
        "is about demands that compete, and a PM puts such a tradeoff in terms of customers and the business",
      ],
    },
    "stakeholder-alignment": {
      says: [
        "shows that people came to agree, and a PM aligns several functions around a direction",
        "is stakeholder communication with an end to it, which PO and PM work share",
      ],
    },
    outcome: {
      says: [
        "says what was different afterwards, and a PM is judged by outcomes more than by output",
        "is an outcome rather than an activity, and driving outcomes is what PM roles are tied to",
      ],
    },
    "flow-quality": {
      says: [
        "is a result of delivery; what customers or the business got from it is what a PM reader asks next",
        "speaks of delivery more than direction; which problem it served is what a PM reader asks next",
      ],
    },
    "backlog-clarity": {
      says: [
        "makes work clear to build, which PM roles often delegate; which problem it served is what a PM reader asks next",
        "is about clear requirements, nearer to PO evidence; why this work was chosen is what a PM reader asks next",
      ],
    },
    measure: {
      says: [
        "is a figure that can be checked, and a business case is built from such figures; which choice stands behind it is what a PM reader asks next",
        "gives a size to hold on to; which problem it speaks of is what a PM reader asks next",
      ],
    },
    "scope-scale": {
      says: [
        "says how big it was, and for whom; which problem was chosen there is what a PM reader asks next",
        "gives it its size; what was learned or chosen there is not shown yet",
      ],
    },
  },
};

/** Which evidence speaks first for a track. */
export const FIRST_FOR: Readonly<Record<Track, readonly SignalId[]>> = {
  po: [
    ...([
      "prioritization",
      "scope-conflict",
      "backlog-clarity",
      "decision",
      "flow-quality",
    ] as const),
    ...(["discovery", "stakeholder-alignment", "success-measure", "problem-choice"] as const),
    ...(["criteria", "business-result", "outcome", "scope-scale", "measure"] as const),
  ],
  pm: [
    ...(["problem-choice", "discovery", "success-measure", "prioritization", "decision"] as const),
    ...([
      "business-result",
      "criteria",
      "stakeholder-alignment",
      "outcome",
      "scope-conflict",
    ] as const),
    ...(["flow-quality", "backlog-clarity", "scope-scale", "measure"] as const),
  ],
};

/** What stands beside the first evidence, in the words after its own quotation. */
export const BESIDE = {
  insteadOf: "says what gave way",
  because: "gives the reason",
  outcome: "says what came of it",
  size: "says by how much",
} as const;

/** A line that shows nothing for a track yet; the person's words come first. */
export const NOT_SHOWN: Readonly<Record<Track, Choice>> = {
  po: [
    "names the work; not shown yet, for a PO: what was put first, made clear or cut, and what ran better afterwards",
    "says what the work was about; a PO reader still looks for a backlog decision, and what came of it",
    "is an area of work so far; sequencing, scope clarity or release quality would make it PO evidence",
  ],
  pm: [
    "names the work; not shown yet, for a PM: what was learned or chosen, why, and what changed for customers",
    "says what the work was about; a PM reader still looks for a problem that was chosen, and what came of it",
    "is an area of work so far; discovery, a tradeoff or an outcome would make it PM evidence",
  ],
};

export const EMPTY: Readonly<Record<Track, string>> = {
  po: "Nothing is told here yet; a backlog decision and what came of it would be PO evidence.",
  pm: "Nothing is told here yet; a problem that was chosen and what came of it would be PM evidence.",
};

/** Choices whose verb tells what was at stake. */
export type ChoiceKind = "less" | "split" | "move" | "swap";

const LEMMAS: Readonly<Record<ChoiceKind, string>> = {
  less: "stop cut drop remove cancel reject defer postpone delay block close retire sunset pause halt shelve discontinue limit narrow decline refuse deprioritize",
  split: "split group break stage phase slice divide separate bundle merge",
  move: "move shift reallocate",
  swap: "replace switch swap convert",
};
export const CHOICE_OF: ReadonlyMap<string, ChoiceKind> = new Map(
  (["less", "split", "move", "swap"] as const).flatMap((kind) =>
    LEMMAS[kind].split(" ").map((lemma) => [lemma, kind] as const),
  ),
);

export const CHOICES: Readonly<Record<Track, Readonly<Record<ChoiceKind, Choice>>>> = {
  po: {
    less: [
      "says no to something, and keeping scope clear by leaving work out is a PO’s decision",
      "leaves something out on purpose: a scope decision, which is what a PO is trusted with",
      "takes something away or puts it off, the kind of tradeoff a PO makes close to delivery",
    ],
    split: [
      "cuts work to a size that can be delivered, and deliverable slices are what a PO decides on",
      "gives work another shape, and slicing it so that it can be released is PO judgment",
    ],
    move: [
      "changes where the work goes, and what gets built next is a PO’s decision",
      "gives effort another place, and sequencing of that kind is PO judgment",
    ],
    swap: [
      "puts one thing in the place of another, and such tradeoffs in scope are a PO’s to make",
      "changes the way something is done, and a PO is read for choices about the work itself",
    ],
  },
  pm: {
    less: [
      "gives something up, and a tradeoff made openly is what a PM is read for",
      "says what was not worth going on with, and such calls are a PM’s to make",
      "makes room by letting something go: prioritization as a PM is expected to practice it",
    ],
    split: [
      "gives work another shape, and a PM sequences it so that value comes early",
      "cuts something into steps that can be learned from, and a PM balances such steps with the longer bet",
    ],
    move: [
      "changes where the effort goes, and such choices are what a PM answers for",
      "gives something another place, and priorities of that kind are a PM’s to set",
    ],
    swap: [
      "puts one thing in the place of another, and choosing between options is a PM’s to answer for",
      "changes course on something particular, and a PM is read for such choices",
    ],
  },
};
