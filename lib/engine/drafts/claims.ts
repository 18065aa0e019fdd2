import { inflect, type VerbForm } from "../lexicon/verbs";
import type { Part, Rung, Track } from "../types";
import { isAbove, rungOfLemma } from "./rungs";
import type { Spelling, VerbPhrase } from "./verb-phrase";
import { wordSet, type WordSet } from "../lexicon/word-list";

type Ladder = {
  readonly tracks: readonly Track[];
  readonly verbs: WordSet;
  readonly strongest: string;
  readonly middle: string;
  /** What the verb must act on, so that the stronger word still fits. */
  readonly of?: RegExp;
};

const INPUT =
  /\b(?:feedback|input|interviews?|comments?|requests?|surveys?|notes|reviews?|tickets|requirements|answers|findings|complaints|wishes|ideas|calls|replies)\b/i;
const FIGURES =
  /\b(?:data|figures|numbers|logs?|funnels?|metrics|usage|records|results|forms|reports?|statistics)\b/i;
const QUEUE =
  /\b(?:backlogs?|items|stories|queues?|lists?|orders?|roadmaps?|requests|tickets|plans?)\b/i;
const TERMS =
  /\b(?:scope|deadlines?|dates?|prices?|terms|contracts?|budgets?|limits?|capacity|deliver(?:y|ies))\b/i;
const DISPUTE = /\b(?:conflicts?|disputes?|clash(?:es)?|disagreements?|blockers?|quarrels?)\b/i;
const PROBLEM = /\b(?:problems?|questions?|briefs?|goals?|pitch(?:es)?|requests?)\b/i;
const MEASURE =
  /\b(?:metrics?|measures?|goals?|targets?|thresholds?|definition of (?:done|ready)|success)\b/i;
const BELIEF =
  /\b(?:assumptions?|ideas?|hypothes[ei]s|concepts?|prototypes?|demand|theor(?:y|ies))\b/i;

/**
 * A track's usual verb beside plainer ones that mean less. The plainest is always the person's own.
 * Only verbs that truly say less stand here: "picked" says as much as "chose", so it is not asked about.
 */
const LADDERS: readonly Ladder[] = [
  {
    tracks: ["po", "pm"],
    verbs: wordSet("write list note describe draft"),
    strongest: "define",
    middle: "specify",
    of: MEASURE,
  },
  {
    tracks: ["po", "pm"],
    verbs: wordSet("rank order sort list sequence"),
    strongest: "prioritize",
    middle: "order",
  },
  {
    tracks: ["po"],
    verbs: wordSet("rearrange shuffle reshuffle reorganize reschedule"),
    strongest: "reprioritize",
    middle: "reorder",
    of: QUEUE,
  },
  {
    tracks: ["po"],
    verbs: wordSet("handle mediate discuss address calm"),
    strongest: "resolve",
    middle: "settle",
    of: DISPUTE,
  },
  {
    tracks: ["po"],
    verbs: wordSet("discuss agree"),
    strongest: "negotiate",
    middle: "settle",
    of: TERMS,
  },
  {
    tracks: ["po"],
    verbs: wordSet("write document draft describe rewrite reword list note explain"),
    strongest: "clarify",
    middle: "specify",
    of: /\b(?:criteria|rules?|requirements?|stor(?:y|ies)|scope|specs?|specifications?)\b/i,
  },
  {
    tracks: ["pm"],
    verbs: wordSet("reword restate rephrase rewrite"),
    strongest: "reframe",
    middle: "reshape",
    of: PROBLEM,
  },
  {
    tracks: ["pm"],
    verbs: wordSet("gather collect read review summarize compile combine"),
    strongest: "synthesize",
    middle: "analyze",
    of: INPUT,
  },
  {
    tracks: ["pm"],
    verbs: wordSet("read check review collect pull"),
    strongest: "analyze",
    middle: "study",
    of: FIGURES,
  },
  {
    tracks: ["pm"],
    verbs: wordSet("try test check"),
    strongest: "validate",
    middle: "test",
    of: BELIEF,
  },
  {
    tracks: ["pm"],
    verbs: wordSet("notice see spot observe"),
    strongest: "identify",
    middle: "find",
  },
];

const MIDDLES: Readonly<Record<string, string>> = { order: "rank", find: "notice", test: "probe" };

/** The object is what stands before the first preposition. */
const objectOf = (rest: string): string =>
  rest.replace(/\s(?:by|for|from|in|on|with|into|across|to)\s.*$/i, "");

/**
 * The verb as a claim where the track's usual word says more than the person did; null where their
 * own verb is enough. `form` is the form in which it stands in the line.
 */
export function claimFor(
  track: Track,
  phrase: VerbPhrase,
  rung: Rung | null,
  form: VerbForm,
  spelling: Spelling,
  confirmed: Readonly<Record<string, string>>,
): Extract<Part, { kind: "claim" }> | null {
  if (rung === null || rung === "supported") return null;
  const ladder = LADDERS.find(
    (each) =>
      each.tracks.includes(track) &&
      !isAbove(rungOfLemma(each.strongest), rung) &&
      each.verbs.has(phrase.reading.lemma) &&
      (!each.of || each.of.test(objectOf(phrase.rest))),
  );
  if (!ladder) return null;
  const own = phrase.reading.lemma;
  const middle = ladder.middle === own ? (MIDDLES[own] ?? ladder.middle) : ladder.middle;
  const choices = [ladder.strongest, middle, own].map((lemma) => inflect(lemma, form, spelling));
  const [strongest = "", between = "", mildest = ""] = choices;
  const chosen = Object.hasOwn(confirmed, mildest) ? confirmed[mildest]?.toLowerCase() : undefined;
  const known = chosen !== undefined && choices.includes(chosen);
  return {
    kind: "claim",
    text: known ? chosen : mildest,
    choices: [strongest, between, mildest],
    confirmed: known,
  };
}
