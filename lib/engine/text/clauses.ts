import type { Phrase } from "../lexicon/phrases";
import { BASE, GERUND, PAST } from "../lexicon/entries";
import type { Verb } from "../lexicon/verbs";
import { wordSet } from "../lexicon/word-list";
import { CONJUNCTION, HINGE } from "../lexicon/word-classes";
import { has, start, type Clause, type Start } from "./clause";
import { goesOn, relativePresent, tells } from "./further-acts";
import { gerundClause, infinitive, manner } from "./hanging-clauses";
import type { OpenerPlace } from "./opener";
import { mayFollow, onlyIntended, ownSubject } from "./own-subjects";
import { GAP_COLON, GAP_COMMA, GAP_DASH, GAP_PAREN, GAP_SPACE, reading, type Word } from "./word";

export { actsOf, firstOfKind, type Act, type Clause, type ClauseKind } from "./clause";

const LINKS = wordSet("and then but also which that who");
const RELATIVES = wordSet("which that who");
const BETWEEN = wordSet("now later soon then also still thus thereby");
const TRAILS = wordSet("that which who thereby");

/** The clause that begins at `at`, seen from the clause before it; null where that one goes on. */
function startAt(
  words: readonly Word[],
  at: number,
  open: Start,
  phrase: Phrase | undefined,
  main: Verb | null,
): Start | null {
  const word = words[at];
  if (!word) return null;
  if (phrase?.kind === "outcome" && (open.kind !== "purpose" || word.gap >= GAP_COMMA)) {
    if (word.lower !== "down" && word.lower !== "up" && word.lower !== "so")
      return start("result", at, reading(word, PAST) ?? null, at);
  }
  if (phrase?.kind === "purpose") return start("purpose", phrase.to, null, at);
  const next = words[at + 1];
  if (word.lower === "to" && reading(next, BASE) && next?.gap === GAP_SPACE)
    return infinitive(words, at, open)
      ? start("purpose", at + 1, reading(next, BASE) ?? null, at)
      : null;
  if (
    word.lower === "so" &&
    (word.gap > GAP_SPACE || next?.lower === "that" || mayFollow(words, at))
  )
    return start(onlyIntended(words, at) ? "purpose" : "plain", -1, null, at);
  if (
    word.lower === "by" ||
    word.lower === "via" ||
    word.lower === "through" ||
    word.lower === "using" ||
    word.lower === "for"
  )
    return manner(words, at, open);
  if (!word.verbs) return restart(words, at, open);
  const waits = open.kind === "plain" && open.act < 0 && at > open.from;
  if (waits && word.gap === GAP_SPACE) {
    const told = ownSubject(words, at, open);
    if (told) return told;
  }
  const link = linkBefore(words, at);
  const gap = words[link + 1]?.gap ?? 0;
  const joinedBy = gap >= GAP_COMMA && gap !== GAP_PAREN ? "mark" : (words[link]?.lower ?? "");
  if (joinedBy === "mark" || LINKS.has(joinedBy)) {
    const relative = RELATIVES.has(joinedBy);
    const past = reading(word, PAST);
    const verb =
      past && tells(words, at, open, joinedBy)
        ? past
        : relative
          ? open.kind === "method" || open.kind === "purpose"
            ? undefined
            : relativePresent(words, at, joinedBy)
          : goesOn(words, at, main);
    if (verb) return start(relative ? "relative" : "main", at, verb, relative ? link : link + 1);
  }
  const told = ownSubject(words, at, open);
  if (told) return told;
  const gerund = reading(word, GERUND);
  if (gerund) return gerundClause(words, at, open, gerund);
  return restart(words, at, open);
}

/** The word before `at` that joins it to what came before, past adverbs: "and later added". */
function linkBefore(words: readonly Word[], at: number): number {
  let link = at - 1;
  while (
    link > 0 &&
    words[link + 1]?.gap === GAP_SPACE &&
    (BETWEEN.has(words[link]?.lower ?? "") || words[link]?.lower.endsWith("ly")) &&
    !words[link]?.verbs
  )
    link -= 1;
  return link;
}

/** A full stop, semicolon or dash begins a clause, whatever follows. */
function restart(words: readonly Word[], at: number, open: Start): Start | null {
  const gap = words[at]?.gap ?? 0;
  if (gap < GAP_DASH && !(gap === GAP_COLON && open.kind !== "main")) return null;
  return start("plain", -1, null, at);
}

/** Splits the line after its opener into clauses, in one pass. */
export function findClauses(
  words: readonly Word[],
  opener: OpenerPlace,
  phrases: readonly Phrase[],
): Clause[] {
  const clauses: Clause[] = [];
  let open = start("main", opener.act, opener.verb, opener.from);
  const first = Math.max(opener.to, opener.act + 1);
  let nextPhrase = 0;
  for (let at = first; at < words.length; at++) {
    let phrase: Phrase | undefined;
    while ((phrases[nextPhrase]?.from ?? Infinity) < at) nextPhrase += 1;
    for (let step = nextPhrase; phrases[step]?.from === at; step++) {
      const kind = phrases[step]?.kind;
      if (kind === "outcome" || (kind === "purpose" && !phrase)) phrase = phrases[step];
    }
    const word = words[at];
    if (!phrase && word && !word.verbs && word.gap < GAP_COLON && !(word.is & HINGE)) continue;
    const started = startAt(words, at, open, phrase, opener.verb);
    if (!started) continue;
    if (started.from > open.from) close(words, open, started.from, clauses);
    open = started;
    if (phrase && phrase.to > at + 1) at = phrase.to - 1;
    else if (started.act > at) at = started.act;
  }
  close(words, open, words.length, clauses);
  return clauses;
}

/** Ends a clause before the words that only lead to the next, and adds it where any are left. */
function close(words: readonly Word[], open: Start, before: number, clauses: Clause[]): void {
  const { from, act } = open;
  let to = before;
  while (to > from + 1 && has(words[to - 1], CONJUNCTION) && to > act + 1) to -= 1;
  if (to > from + 1 && TRAILS.has(words[to - 1]?.lower ?? "")) to -= 1;
  open.to = to;
  if (to > from) clauses.push(open);
}
