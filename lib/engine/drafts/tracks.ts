import { classOf, COLLECT, FINDS, LEARN } from "../lexicon/verb-classes";
import type { Track } from "../types";
import type { Facts } from "./answers";
import { textOf } from "./parts";

/** Words of delivery and backlog judgment, and of discovery and outcomes, as the guide tells them apart. */
const PO_WORDS =
  /\b(?:backlog|stor(?:y|ies)|criteria|sprints?|releas\w*|scope|requirements?|requests?|specs?|defects?|bugs?|faults?|rework\w*|reopened|hand-?offs?|tests?|deadlines?|capacity|dependenc\w+|queues?|tickets?|schedul\w+|process\w*|steps?|forms?|delivery|delays?|cycle|weeks? to|days? to|waiting|features?|priorit\w+|order|first|late|errors?|quality|rules?|migrat\w+|plans?)\b/i;
const PM_WORDS =
  /\b(?:customers?|users?|buyers?|clients?|members?|patients?|students?|guests?|visitors?|people|savers?|shoppers?|subscribers?|employers?|market|competitors?|revenue|sales|margin|profit|churn\w*|retention|adoption|activation|conversion|sign-?ups?|renewals?|interviews?|surveys?|experiments?|funnel|segments?|pric\w+|demand|opportunit\w+|bookings?|orders|calls|complaints?)\b/i;

const said = (facts: Facts): string =>
  [
    facts.act?.text,
    facts.instead?.text,
    facts.because?.text,
    facts.result && textOf(facts.result.parts),
  ]
    .filter((text) => typeof text === "string")
    .join(" . ");

const learns = (lemma: string): boolean => (classOf(lemma) & (LEARN | FINDS | COLLECT)) !== 0;

/** Does the story hold anything that a reader for this track looks for? */
export function hasEvidence(track: Track, facts: Facts): boolean {
  const lemma = facts.act?.phrase?.reading.lemma ?? "";
  const told = said(facts);
  if (track === "pm") {
    return learns(lemma) || facts.because !== null || facts.instead !== null || PM_WORDS.test(told);
  }
  const settled = facts.rung === "decided" || facts.rung === "together";
  return settled || !learns(lemma) || facts.instead !== null || PO_WORDS.test(told);
}

/** Which fact would make evidence for a track that a story does not serve yet. */
export const WOULD_HELP: Readonly<Record<Track, string>> = {
  po: "Which work you put in order, made clear or cut, and what ran better for the team afterwards.",
  pm: "What you learned from customers or figures before it was chosen, and which problem had to wait.",
};

/** What a line that only names an area of work needs first. */
export const FIRST_HELP: Readonly<Record<Track, string>> = {
  po: "One time when you ordered, cut or settled something here, and what ran better afterwards.",
  pm: "One time when you found out or chose something here, why, and what changed for customers.",
};
