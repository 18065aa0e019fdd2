import { classOf, COLLECT, FINDS, LEARN } from "../lexicon/verb-classes";
import type { Track } from "../types";
import type { Facts } from "./answers";
import type { Line } from "./line";
import { textOf } from "./parts";
import { rungOfLemma } from "./rungs";

/** Words of delivery and backlog judgment, and of discovery and outcomes, as the guide tells them apart. */
const PO_WORDS =
  /\b(?:backlog|stor(?:y|ies)|criteria|sprints?|releas\w*|scope|requirements?|requests?|specs?|defects?|bugs?|faults?|rework\w*|reopened|hand-?offs?|tests?|deadlines?|capacity|dependenc\w+|queues?|tickets?|schedul\w+|process\w*|steps?|forms?|delivery|delays?|cycle|weeks? to|days? to|waiting|features?|samples?|checks?|checklists?|shifts?|steps|priorit\w+|order|first|late|errors?|quality|rules?|migrat\w+|plans?)\b/i;
const PM_WORDS =
  /\b(?:customers?|users?|buyers?|clients?|members?|patients?|students?|guests?|visitors?|people|savers?|shoppers?|subscribers?|employers?|market|competitors?|revenue|sales|margin|profit|churn\w*|retention|adoption|activation|conversion|sign-?ups?|renewals?|interviews?|surveys?|experiments?|funnel|segments?|pric\w+|demand|opportunit\w+|bookings?|orders|calls|complaints?|problems?|readers?|followers|leads|traffic|visits|downloads|clicks|usage|engagement|audience|reviews|open rates?|opens|opened|views|tenants?|passengers|drivers|pupils|parents|families|callers|applicants|residents|buys?|bought|chosen?)\b/i;

/** What is told, and what the line that stays beside it says where it says how much. */
const said = (facts: Facts, line: Line): string =>
  [
    facts.act?.text,
    facts.instead?.text,
    facts.because?.text,
    facts.result && textOf(facts.result.parts),
    line.reading.measures.length > 0 ? line.core.text : null,
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

/** Does the story hold anything that a reader for this track looks for? */
export function hasEvidence(track: Track, facts: Facts, line: Line): boolean {
  if (track === "pm")
    return learns(facts) || facts.because !== null || PM_WORDS.test(said(facts, line));
  const settled = facts.rung === "decided" || facts.rung === "together";
  return (
    settled ||
    !learns(facts) ||
    facts.instead !== null ||
    PO_WORDS.test(`${said(facts, line)} ${line.core.text}`)
  );
}

/** Which fact would make evidence for a track that a story does not serve yet: what it lacks, and no more. */
export function wouldHelp(track: Track, facts: Facts): string {
  if (track === "pm") {
    const change = facts.result ? "" : ", and what changed for them afterwards";
    return `What you had learned from customers, users or figures when this was done${change}.`;
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
