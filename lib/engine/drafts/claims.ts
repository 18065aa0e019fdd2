import { inflect, type VerbForm } from "../lexicon/verbs";
import type { Part, Rung, Track } from "../types";
import type { Spelling, VerbPhrase } from "./verb-phrase";
import { wordSet, type WordSet } from "../lexicon/word-list";

type Ladder = {
  readonly tracks: readonly Track[];
  /** Only where the person settled it, alone or with others. */
  readonly settled: boolean;
  readonly verbs: WordSet;
  readonly strongest: string;
  readonly middle: string;
  /** What the verb must act on, so that the stronger word still fits. */
  readonly of?: RegExp;
};

const INPUT =
  /\b(?:feedback|input|interviews?|comments?|requests?|surveys?|notes|reviews?|tickets|requirements|answers|findings|complaints|wishes|ideas|calls|replies)\b/i;

/** A track's usual verb beside plainer ones that mean less. The plainest is always the person's own. */
const LADDERS: readonly Ladder[] = [
  {
    tracks: ["po", "pm"],
    settled: true,
    verbs: wordSet("rank order sort list sequence"),
    strongest: "prioritize",
    middle: "order",
  },
  {
    tracks: ["po"],
    settled: false,
    verbs: wordSet("write document draft describe"),
    strongest: "clarify",
    middle: "specify",
    of: /\b(?:criteria|rules?|requirements?|stor(?:y|ies)|scope)\b/i,
  },
  {
    tracks: ["pm"],
    settled: false,
    verbs: wordSet("gather collect read review summarize"),
    strongest: "synthesize",
    middle: "analyze",
    of: INPUT,
  },
  {
    tracks: ["pm"],
    settled: false,
    verbs: wordSet("notice see spot"),
    strongest: "identify",
    middle: "find",
  },
];

const MIDDLES: Readonly<Record<string, string>> = { order: "rank", find: "notice" };

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
  const ladder = LADDERS.find(
    (each) =>
      each.tracks.includes(track) &&
      each.verbs.has(phrase.reading.lemma) &&
      (!each.of || each.of.test(objectOf(phrase.rest))),
  );
  const settled = rung === "decided" || rung === "together";
  if (!ladder || rung === null || (ladder.settled && !settled)) return null;
  if (!ladder.settled && rung === "supported") return null;
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
