import { RUNGS, type Rung, type Story } from "../types";
import { wordSet } from "../lexicon/word-list";

/** What a verb says about who settled it; craft ("wrote", "tested") says nothing. */
const LEMMAS: readonly (readonly [Rung, string])[] = [
  [
    "decided",
    "choose decide select pick rank prioritize reprioritize deprioritize order reorder sequence resequence reset reframe stop cut drop defer postpone delay cancel kill reject refuse approve veto overrule limit narrow settle resolve commit greenlight lead own direct head govern oversee chair spearhead drive champion set define redefine hire fund raise lower price bundle discontinue retire sunset replace remove block prioritise pause halt shelve reallocate swap reposition decline launch pilot establish found end renegotiate negotiate move stage",
  ],
  ["recommended", "recommend propose suggest advise argue advocate pitch urge"],
  [
    "showed",
    "show find discover learn identify demonstrate reveal prove warn flag notice spot trace uncover detect pinpoint realize observe see",
  ],
  ["supported", "support help assist aid contribute participate"],
];

const RUNG_OF = new Map<string, Rung>(
  LEMMAS.flatMap(([rung, lemmas]) => lemmas.split(" ").map((lemma) => [lemma, rung] as const)),
);

/** The rung a verb claims by itself, or null for craft. */
export const rungOfLemma = (lemma: string): Rung | null =>
  RUNG_OF.get(lemma) ?? RUNG_OF.get(lemma.slice(lemma.lastIndexOf("-") + 1)) ?? null;

/** "put reminders before the portal", "moved refunds up": plain verbs that set an order by what follows. */
const SETS_ORDER = /\b(?:first|last|before|ahead of|behind|on hold|aside|above|below)\b/i;
const PLACES = wordSet("put place take keep bring push pull schedule");

/** Verbs that decide with the word after them: "turned down", "said no", "went with". */
const SETTLES =
  /^(?:turn (?:down|off)|say (?:no|yes)|put (?:off|first|last)|rule out|leave out|take out|phase out|shut down|switch off|call off|go (?:with|for)|opt for|scale back|roll back|hold (?:off|back)|push back|do (?:without|away)|give up|get rid|wind down|close down)\b/;

/** The rung that a verb claims with what follows it, or null for craft. */
export function rungOfAct(lemma: string, rest: string): Rung | null {
  // "set up the chairs" settles nothing.
  if (lemma === "set" && /^\s+up\b/i.test(rest)) return null;
  const settles =
    SETTLES.test(lemma + rest.toLowerCase()) || (PLACES.has(lemma) && SETS_ORDER.test(rest));
  return rungOfLemma(lemma) ?? (settles ? "decided" : null);
}

/** Smaller is higher; "together" decides as much as "decided". */
export const heightOf = (rung: Rung): number => (rung === "together" ? 0 : RUNGS.indexOf(rung));

export const isAbove = (rung: Rung | null, limit: Rung): boolean =>
  rung !== null && heightOf(rung) < heightOf(limit);

/** The answer to "who settled it"; null where there is none that is known. */
export function rungOf(story: Story): Rung | null {
  const who = Object.hasOwn(story, "who") ? story["who"] : undefined;
  return RUNGS.find((rung) => rung === who) ?? null;
}

/** The five answers to "who settled it", as the page words them. */
export const RUNG_CHOICES: readonly { readonly id: Rung; readonly text: string }[] = [
  { id: "decided", text: "I decided" },
  { id: "together", text: "We decided together" },
  { id: "recommended", text: "I recommended, others agreed" },
  { id: "showed", text: "I found or showed it, others decided" },
  { id: "supported", text: "I supported it by doing my part" },
];

/** Verbs of an order that can be shown to others: "Showed how to rank …". */
const ORDERS = wordSet(
  "rank order reorder sequence resequence prioritize split group stage set define limit",
);
export const isOrdering = (lemma: string): boolean => ORDERS.has(lemma);
