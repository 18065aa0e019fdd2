import { BASE } from "../lexicon/entries";
import type { Verb } from "../lexicon/verbs";
import { wordSet } from "../lexicon/word-list";
import {
  DETERMINER,
  FREQUENCY,
  FUNCTION,
  MONTH,
  NOUNISH,
  NUMERAL,
  PEOPLE,
  PREPOSITION,
  SPELLED,
  UNIT,
} from "../lexicon/word-classes";
import { has, type Clause } from "./clause";
import { GAP_COMMA, GAP_SPACE, GAP_STOP, reading, type Word } from "./word";

/** Words `from` to `to` (exclusive); both -1 where nothing is acted on. */
export type ObjectPlace = { readonly from: number; readonly to: number };

const NOTHING: ObjectPlace = { from: -1, to: -1 };

/**
 * What the main act is done to: the noun phrase with its whole tail ("the wait for X-rays on two
 * wards"), without by how much, when, where to, with whom, why and how. Of "Built and shipped X" it
 * is X, which the last verb carries.
 */
export function findObject(
  words: readonly Word[],
  clauses: readonly Clause[],
  first: number,
): ObjectPlace {
  let index = 0;
  let main = clauses[0];
  let from = first;
  while (main && endsAtVerb(words, main, from) && clauses[index + 1]?.kind === "main") {
    index += 1;
    main = clauses[index];
    from = (main?.act ?? -1) + 1;
  }
  if (!main || main.to <= from) return NOTHING;
  from = pastParticle(words, from, main);
  const end = tailEnd(words, from, main);
  if (end < main.to) return { from, to: end };
  return { from, to: relativeEnd(words, clauses, index, end) };
}

/** "Built and", "Bid for and": nothing is left of the clause but what belongs to its verb. */
const endsAtVerb = (words: readonly Word[], { to }: Clause, from: number) =>
  to <= from || (to === from + 1 && has(words[from], PREPOSITION));

const TOWARDS = wordSet("with to for on at out up off down over in through about against from");
const PARTICLES = wordSet("up out off down over");

/** "Set up a desk", "Worked with 3 beekeepers": what is acted on comes after the verb's own word. */
function pastParticle(words: readonly Word[], from: number, { to }: Clause): number {
  let at = from;
  if (PARTICLES.has(words[at]?.lower ?? "") && at + 1 < to) at += 1;
  if (at + 1 < to && has(words[at], PREPOSITION) && TOWARDS.has(words[at]?.lower ?? "")) at += 1;
  return at;
}

/** Prepositions that no longer say what, but how far, when or beside what. */
const LEAVES = wordSet(
  "by to into onto with before after until till since without despite as below above past down up via through toward+ against than upon",
);
/** Those that leave where a time follows: "in six weeks", "over quiet weeks". */
const LASTS = wordSet("in within over during for at across throughout from");
const TAKES_DOER = wordSet("help let make have watch see");
const JOINS = wordSet("which who where and but so none");

function tailEnd(words: readonly Word[], from: number, { to, verb }: Clause): number {
  for (let at = from + 1; at < to; at++) {
    const word = words[at];
    if (!word || word.gap >= GAP_STOP) return at;
    if (word.gap >= GAP_COMMA && JOINS.has(word.lower) && !joinsList(words, from, at)) return at;
    if (word.lower === "twice" || word.lower === "live" || (has(word, FREQUENCY) && at + 1 === to))
      return at;
    if (word.lower === "each" && has(words[at + 1], UNIT)) return at;
    if (has(word, PREPOSITION | FUNCTION) && !has(words[at - 1], DETERMINER)) {
      if (LEAVES.has(word.lower) && !staysWith(words, at)) return at;
      if (LASTS.has(word.lower) && isTimeOrRange(words, at, to)) return at;
    } else if (verb && isDone(words, at, verb)) return at;
  }
  return to;
}

/** ", and" that ends a list of things: "sales, legal, and the warehouse". */
const joinsList = (words: readonly Word[], from: number, at: number) =>
  words[at]?.lower === "and" && words.slice(from + 1, at).some(({ gap }) => gap === GAP_COMMA);

/** "adults with dyslexia": what people have tells who they are. */
const staysWith = (words: readonly Word[], at: number) =>
  words[at]?.lower === "with" &&
  has(words[at - 1], PEOPLE) &&
  !has(words[at + 1], DETERMINER | NUMERAL);

const TIMES = wordSet("night shift+ season+ winter summer harvest morning+ evening+ holiday+");

function isTimeOrRange(words: readonly Word[], at: number, to: number): boolean {
  const isRange = words[at]?.lower === "from";
  for (let step = at + 1; step < Math.min(to, at + 5); step++) {
    const word = words[step];
    if (!word || word.gap > GAP_SPACE) return false;
    if (isRange) {
      if (word.lower === "to") return true;
    } else if (has(word, PREPOSITION)) return false;
    else if (has(word, UNIT | MONTH) || TIMES.has(word.lower)) {
      const after = words[step + 1];
      return !after || step + 1 >= to || after.gap > GAP_SPACE || has(after, PREPOSITION | SPELLED);
    }
  }
  return false;
}

/** "Helped 19 families apply": the families' act is not part of who was helped. */
const isDone = (words: readonly Word[], at: number, verb: Verb) =>
  TAKES_DOER.has(verb.lemma) && !has(words[at], NOUNISH) && reading(words[at], BASE) !== undefined;

/** "a leaflet that patients get before surgery": a relative without a comma belongs to its noun. */
function relativeEnd(
  words: readonly Word[],
  clauses: readonly Clause[],
  index: number,
  end: number,
): number {
  const next = clauses[index + 1];
  const opens = words[end];
  if (!next || next.kind !== "relative" || !opens || opens.gap > GAP_SPACE) return end;
  return next.from <= end + 1 ? next.to : end;
}
