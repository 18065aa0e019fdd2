import { classOf, COLLECT, FINDS, LEARN } from "../lexicon/verb-classes";
import type { Track } from "../types";
import type { Facts } from "./answers";
import type { Line } from "./line";
import { tellsLearning } from "./act";
import { textOf } from "./parts";
import { isAbove, rungOfAct, rungOfLemma } from "./rungs";
import { tellsFinding } from "./verb-phrase";

/** Words of delivery and backlog judgment, and of discovery and outcomes, as the guide tells them apart. */
const PO_WORDS =
  /\b(?:backlog|stor(?:y|ies)|criteria|sprints?|releas\w*|scope|requirements?|requests?|specs?|defects?|bugs?|faults?|rework\w*|reopened|hand-?offs?|tests?|deadlines?|capacity|dependenc\w+|queues?|tickets?|schedul\w+|process\w*|steps?|forms?|delivery|delays?|cycle|weeks? to|days? to|waiting|features?|samples?|checks?|checklists?|shifts?|steps|priorit\w+|order|first|late|errors?|quality|rules?|migrat\w+|plans?|before \w+ing)\b/i;
const PM_WORDS =
  /\b(?:customers?|users?|buyers?|clients?|players?|donors?|viewers?|riders?|learners?|kids|children|residents?|dropouts?|drop-?offs?|cancel\w+|no-shows?|refunds?|launch\w*|deals?|candidates?|carts?|purchases?|clicked|analytics|costs?|budgets?|campaigns?|savings?|members?|patients?|students?|guests?|visitors?|people|savers?|shoppers?|subscribers?|employers?|market|competitors?|revenue|sales|margin|profit|churn\w*|retention|adoption|activation|conversion|sign-?ups?|renewals?|interviews?|surveys?|experiments?|funnel|segments?|pric\w+|demand|opportunit\w+|bookings?|orders|calls|complaints?|problems?|readers?|followers|leads|traffic|visits|downloads|clicks|usage|engagement|audience|reviews|open rates?|opens|opened|views|tenants?|passengers|drivers|pupils|parents|families|callers|applicants|residents|buys?|bought|chosen?)\b/i;

const said = (facts: Facts): string =>
  [
    facts.act?.text,
    facts.instead?.text,
    facts.because?.text,
    facts.result && textOf(facts.result.parts),
  ]
    .filter((text) => typeof text === "string")
    .join(" . ");

/** Found, noticed, gathered, read: the act tells how something became known. */
function learns({ act, rung }: Facts): boolean {
  if (!act) return false;
  if (!act.phrase) return rung === "showed";
  const { lemma } = act.phrase.reading;
  return (classOf(lemma) & (LEARN | FINDS | COLLECT)) !== 0 || rungOfLemma(lemma) === "showed";
}

/** Only of delivery: how a team works, in an act; and what a release or a test holds, in its reason or result. */
const TEAM =
  /\b(?:sprints?|stand-?ups?|retros?|retrospectives?|refinement|planning|velocity|dependenc\w+|workstreams?|criteria|definition of done)\b/i;
const DELIVERY =
  /\b(?:shipped|testers?|QA|test (?:cases?|scripts?|plans?|suites?)|testing|backlog|builds|stor(?:y|ies)|defects?|bugs?|migrat\w+|deploy\w*|rollbacks?|freeze|blockers?|code|pull requests?|carry-?over|go-?live|reopened|hand-?offs?|rework\w*|specs?)\b/i;

/** Is the story only about how work was delivered? */
function isDelivery(facts: Facts): boolean {
  const judged = learns(facts) ? facts : { ...facts, act: null, instead: null };
  return TEAM.test(said(facts)) || DELIVERY.test(said(judged));
}

/** Something was found out, or chosen or proposed with its reason, and not only done. */
const chooses = (facts: Facts): boolean =>
  learns(facts) || (facts.rung !== null && facts.rung !== "supported" && facts.because !== null);

/** Does the story hold anything that a reader for this track looks for? */
export function hasEvidence(track: Track, facts: Facts, line: Line): boolean {
  const { act, rung, instead, result } = facts;
  const bare = act?.phrase?.rest.trim() === "";
  if (bare && !instead && !result) return false;
  // Support with a thing, or with a finding that is said to be others', tells no part.
  if (act && rung === "supported" && (!act.phrase || tellsLearning(act.phrase))) return false;
  const answers = said(facts);
  const beside = line.reading.measures.length > 0 || !act;
  const told = beside ? `${answers} . ${line.core.text}` : answers;
  if (track === "pm") return PM_WORDS.test(told) || (chooses(facts) && !isDelivery(facts));
  const claimed = act?.phrase ? rungOfAct(act.phrase.reading.lemma, act.phrase.rest) : null;
  const shown = rung === "showed" && !isAbove(claimed, rung);
  const settled = rung === "decided" || rung === "together";
  return (
    settled ||
    !(learns(facts) || shown) ||
    (instead !== null && !(act?.phrase ? tellsFinding(act.phrase) : act?.says)) ||
    PO_WORDS.test(`${told} ${line.core.text}`)
  );
}

/** Which fact would make evidence for a track that a story does not serve yet: what it lacks, and no more. */
export function wouldHelp(track: Track, facts: Facts): string {
  if (track === "pm") {
    const learned = facts.because
      ? "For which customers, users or market this was done"
      : "What you had learned from customers, users or figures when this was done";
    const change = facts.result ? "" : ", and what changed for them afterwards";
    return `${learned}${change}.`;
  }
  const order = "Which work was put first, cut or made clear because of what you found";
  return facts.result
    ? `${order}, and your part in that.`
    : `${order}, and what ran better for the team afterwards.`;
}

/** What a line that only names an area of work needs first. */
const FIRST: Readonly<Record<Track, string>> = {
  po: "One time when you ordered, cut or settled something here, and what ran better afterwards.",
  pm: "One time when you found out or chose something here, why, and what changed for customers.",
};
/** What it needs where a reason or another way is told, and not yet what was done. */
const ACT: Readonly<Record<Track, string>> = {
  po: "What you did about it, from its verb on: ordered, cut, split, settled or cleared up what?",
  pm: "What you did about it, from its verb on: found, chose, tested or stopped what?",
};

export const firstHelp = (track: Track, facts: Facts): string =>
  facts.because || facts.instead || facts.left.length > 0 ? ACT[track] : FIRST[track];
