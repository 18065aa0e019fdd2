import type { Opener, TextSpan } from "../types";
import { phrasesAt, type Phrase } from "../lexicon/phrases";
import type { Verb } from "../lexicon/verbs";
import { AUXILIARY, CAPITAL, PHRASE, TOOL } from "../lexicon/word-classes";
import { PARTICIPLE } from "../lexicon/entries";
import {
  actsOf,
  findClauses,
  firstOfKind,
  type Act,
  type Clause,
  type ClauseKind,
} from "./clauses";
import { isEnglish } from "./english";
import { findNames, findTools } from "./names";
import { findMeasures, type Measure } from "./measures";
import { findObject } from "./objects";
import { readOpener } from "./opener";
import { findOutcomes } from "./outcomes";
import { findQuotes } from "./quotes";
import { wordSet } from "../lexicon/word-list";
import { tokenize } from "./tokenize";
import { GAP_SPACE, reading, spanOf, type Word } from "./word";

export { spanOf } from "./word";

/** Everything that the engine reads in one line; spans count UTF-16 units of `text`. */
export type BulletReading = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly opener: Opener | null;
  /** Words of the opener: `from` inclusive, `to` exclusive; -1 where there is none. */
  readonly openerFrom: number;
  readonly openerTo: number;
  /** The word and reading of the main act: the opener's verb, or the gerund after a duty phrase. */
  readonly act: number;
  readonly verb: Verb | null;
  /** What the main act is done to: the noun phrase with its whole tail. */
  readonly object: TextSpan | null;
  readonly objectFrom: number;
  readonly objectTo: number;
  /** The clauses that tell what was done, and those of them after the main one. */
  readonly acts: readonly Act[];
  readonly predicates: readonly Act[];
  /** Something was done, and not said by whom: "was redesigned". */
  readonly passives: readonly TextSpan[];
  readonly clauses: readonly Clause[];
  readonly phrases: readonly Phrase[];
  readonly measures: readonly Measure[];
  /** What happened; never what was intended. */
  readonly outcome: TextSpan | null;
  /** Its words: `outcomeFrom` inclusive, `outcomeTo` exclusive; -1 where there is none. */
  readonly outcomeFrom: number;
  readonly outcomeTo: number;
  /** True where the outcome says by how much, or what exactly. */
  readonly particularOutcome: boolean;
  readonly purpose: TextSpan | null;
  /** How it was done: "by profiling the slow queries". */
  readonly method: TextSpan | null;
  readonly tools: readonly TextSpan[];
  readonly names: readonly TextSpan[];
  readonly quotes: readonly TextSpan[];
  readonly english: boolean;
  /** All bits of all words, so that a check can leave early. */
  readonly is: number;
  /** All topic bits of all words. */
  readonly topic: number;
  /** All bits of the verbs of all clauses. */
  readonly roles: number;
};

function firstSpan(
  text: string,
  words: readonly Word[],
  clauses: readonly Clause[],
  kind: ClauseKind,
): TextSpan | null {
  const clause = firstOfKind(clauses, kind);
  return clause ? spanOf(text, words, clause.from, clause.to) : null;
}

function findPhrases(words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < words.length; at++)
    if ((words[at]?.is ?? 0) & PHRASE) phrasesAt(words, at, phrases);
  return phrases;
}

/** Be-forms with their participle: "was redesigned", "is carefully checked", "have been moved". */
function findPassives(text: string, words: readonly Word[]): TextSpan[] {
  const passives: TextSpan[] = [];
  for (let at = 0; at < words.length - 1; at++) {
    if (!((words[at]?.is ?? 0) & AUXILIARY) || !BE.has(words[at]?.lower ?? "")) continue;
    let after = at + 1;
    if (words[after]?.lower.endsWith("ly")) after += 1;
    if (words[after]?.gap !== GAP_SPACE || !reading(words[after], PARTICIPLE)) continue;
    const from = HAVE.has(words[at - 1]?.lower ?? "") ? at - 1 : at;
    passives.push(spanOf(text, words, from, after + 1));
  }
  return passives;
}

const BE = wordSet("was were been being is are am be");
const HAVE = wordSet("has have had");

/**
 * Reads a line: its words, acts, measures, result, intention and language. Any string is legal; of
 * a line longer than the cap of review.ts only the beginning is given here.
 */
export function readBullet(text: string): BulletReading {
  const words = tokenize(text);
  let is = 0;
  let topic = 0;
  for (const word of words) {
    is |= word.is;
    topic |= word.topic;
  }
  const phrases = is & PHRASE ? findPhrases(words) : [];
  const quotes = findQuotes(text);
  const place = readOpener(text, words, phrases);
  const clauses = place ? findClauses(words, place, phrases) : [];
  const measures = findMeasures(text, words, quotes);
  let roles = 0;
  for (const { verb } of clauses) roles |= verb?.role ?? 0;
  const first = place ? Math.max(place.to, place.act + 1) : 0;
  const outcomes = findOutcomes(words, clauses, measures, phrases);
  const best = outcomes.find(({ particular }) => particular) ?? outcomes[0];
  const { from, to } = findObject(words, clauses, first);
  const acts = actsOf(clauses);
  return {
    text,
    words,
    opener: place?.opener ?? null,
    openerFrom: place?.from ?? -1,
    openerTo: place?.to ?? -1,
    act: place?.act ?? -1,
    verb: place?.verb ?? null,
    object: to > from ? spanOf(text, words, from, to) : null,
    objectFrom: from,
    objectTo: to,
    acts,
    passives: is & AUXILIARY ? findPassives(text, words) : [],
    predicates: acts[0] === clauses[0] ? acts.slice(1) : acts,
    clauses,
    phrases,
    measures,
    outcome: best ? spanOf(text, words, best.from, best.to) : null,
    outcomeFrom: best?.from ?? -1,
    outcomeTo: best?.to ?? -1,
    particularOutcome: best?.particular ?? false,
    purpose: firstSpan(text, words, clauses, "purpose"),
    method: firstSpan(text, words, clauses, "method"),
    tools: is & TOOL ? findTools(words) : [],
    names: is & CAPITAL ? findNames(text, words) : [],
    quotes,
    english: isEnglish(words, is, topic),
    is,
    topic,
    roles,
  };
}
