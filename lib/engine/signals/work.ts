import {
  AGREEMENT,
  BACKLOG,
  BRIDGE,
  CLAIMANT,
  CONFLICT,
  SCOPE_THING,
  STORY_WORK,
} from "../lexicon/topics";
import { ALIGN, CLARIFY, COLLECT, DECIDE, HELP, LEARN } from "../lexicon/verb-classes";
import { AUXILIARY, CONJUNCTION, NUMERAL, PEOPLE, PERSON, SPELLED } from "../lexicon/word-classes";
import { particulars } from "../text/particular";
import type { Verb } from "../lexicon/verbs";
import { GERUND } from "../lexicon/entries";
import { GAP_SPACE, reading, type Word } from "../text/word";
import { isDefinite } from "./phrasal";
import { add, topicOf, type Act, type Scan } from "./scan";
import { wordSet } from "../lexicon/word-list";

/** Things that exist to make work ready. */
const READY = wordSet(
  "acceptance user-story+ prd+ brd+ readiness epic+ refinement grooming specification+ spec+",
);
/** Ready only where the act or the word before says of what kind: founders' stories are none. */
const STORIES = wordSet("story+");
const OF_WORK = wordSet("user into delivery-ready ready testable sprint backlog");

/** backlog-clarity: what made work ready. */
export function readClarity(scan: Scan): void {
  const {
    bullet: { topic, words },
    acts,
  } = scan;
  if (!(topic & STORY_WORK)) return;
  for (const act of acts) {
    if (act.verb.role & HELP) continue;
    const clear = clearWord(words, act);
    if (clear < 0) continue;
    const from = act.verb.role & (CLARIFY | LEARN) ? act.act : Math.max(act.act, clear - 2);
    add(scan, "backlog-clarity", from, Math.min(act.to, clear + 1));
  }
}

/** The word by which the act makes work ready; -1 where it does not. */
function clearWord(words: readonly Word[], { verb, act, to }: Act): number {
  let into = -1;
  for (let at = act + 1; at < to; at++) {
    const word = words[at];
    if (!word) break;
    if (word.lower === "into") into = at;
    if (!(word.topic & STORY_WORK)) continue;
    if (READY.has(word.lower)) return at;
    if (STORIES.has(word.lower) && OF_WORK.has(words[at - 1]?.lower ?? "")) return at;
    if (!/^requirements?$/.test(word.lower) || !(verb.role & (CLARIFY | LEARN))) continue;
    const named = verb.lemma !== "document" && particulars(words, at + 1, to).particular >= 1;
    if (into > 0 || (named && verb.role & CLARIFY && !(verb.role & COLLECT))) return at;
  }
  return -1;
}

const SETTLES = wordSet("resolve settle balance weigh cut limit trade reduce split");

/** scope-conflict: competing requests settled within limits. */
export function readConflicts(scan: Scan): void {
  const {
    bullet: { topic },
    acts,
  } = scan;
  if (!(topic & CONFLICT)) return;
  const ofWork = (topic & (BACKLOG | SCOPE_THING)) !== 0;
  for (const { verb, act, to, topic: about } of acts)
    if (
      about & CONFLICT
        ? verb.role & (DECIDE | ALIGN) || SETTLES.has(verb.lemma)
        : ofWork && verb.role & DECIDE
    )
      add(scan, "scope-conflict", act, to);
}

const REACHES = wordSet(
  "secure gain win build reach drive get obtain create achieve earn negotiate align bring forge broker agree",
);
const ALIGNS = wordSet(
  "align agree persuade convince unite reconcile mediate broker rally negotiate unify",
);
/** Those who agree, in one word or two: "their vote", "onto one plan". */
const AGREES = wordSet(
  "yes agree agreed sign signed accept accepted back commit adopt join share vote+ support backing consensus blessing onto behind aboard board",
);
/** With these the agreement is told after the people: "got sales and legal to agree on one text". */
const GETS = wordSet("get bring have win persuade convince move talk rally lead secure line");
/** Those who are named after these had to agree: "persuaded the council to", "talked three teams into". */
const MOVED = wordSet("persuade convince talk get win");
const TOWARD = wordSet("to into that of");
const YIELDS = wordSet(
  "accept agree adopt back sign share commit join fund approve allow drop use let keep",
);

/** stakeholder-alignment: who had to agree, and did. */
export function readAlignment(scan: Scan): void {
  const {
    bullet: { words },
    acts,
  } = scan;
  readConsents(scan);
  for (const one of acts) {
    const { verb, act, to, topic, is } = one;
    const among = (topic & CLAIMANT) !== 0 || (is & PEOPLE) !== 0;
    const got = GETS.has(verb.lemma) && agrees(words, act, to);
    const agreed = (topic & AGREEMENT) !== 0 && REACHES.has(verb.lemma);
    const aligned =
      (verb.role & ALIGN) !== 0 &&
      among &&
      (verb.lemma === "reconcile" ? (topic & CLAIMANT) !== 0 : ALIGNS.has(verb.lemma));
    const settled = (verb.role & ALIGN) !== 0 && among && (topic & CONFLICT) !== 0;
    if (
      got ||
      persuades(words, act, to, verb) ||
      agreed ||
      aligned ||
      settled ||
      clears(words, one) ||
      consents(words, verb, act)
    )
      add(scan, "stakeholder-alignment", act, to);
    else if (topic & BRIDGE && bridges(words, act, to)) add(scan, "stakeholder-alignment", act, to);
  }
}

/** "Got both unions to accept", "persuaded the trustees that", "talked them into sharing". */
function persuades(words: readonly Word[], act: number, to: number, { lemma }: Verb): boolean {
  if (!MOVED.has(lemma) || !words[act + 1]) return false;
  for (let at = act + 2; at < Math.min(words.length - 1, to + 1, act + 9); at++) {
    const lower = words[at]?.lower ?? "";
    if (!TOWARD.has(lower)) continue;
    if (lemma === "talk")
      return lower === "into"
        ? reading(words[at + 1], GERUND) !== undefined ||
            isDefinite(words[at + 1]) ||
            words[at + 1]?.lower === "one"
        : lower === "of" && words[at - 1]?.lower === "out";
    if (lemma === "get" || lemma === "win") {
      if (lower === "to") return YIELDS.has(words[at + 1]?.lower ?? "");
      continue;
    }
    return lower !== "into";
  }
  return false;
}

/** Does a word after the people say that they agreed: "to agree on", "onto one plan", "the union's vote"? */
function agrees(words: readonly Word[], act: number, to: number): boolean {
  for (let at = act + 2; at < to; at++) {
    const word = words[at];
    if (!word || !AGREES.has(word.lower)) continue;
    if (word.lower === "onto" && words[at + 1]?.lower === "one") return true;
    if (word.lower === "agree" && words[at - 1]?.lower === "to") return true;
    if (word.verbs && words[at - 1]?.lower !== "to" && !NOUNS.has(word.lower)) continue;
    for (let near = act + 1; near < at; near++) {
      const { is, topic, lower } = words[near] as Word;
      if (topic & CLAIMANT || is & PEOPLE || lower.endsWith("'s") || lower.endsWith("’s"))
        return true;
    }
  }
  return false;
}

const NOUNS = wordSet("yes vote+ support backing board");

/** "agreed by both clubs", "approved by all three boards": those who had to agree are told. */
function readConsents({ bullet, found, acts }: Scan): void {
  const { phrases, words } = bullet;
  for (const { kind, from, to } of phrases) {
    if (kind !== "outcome" || !CONSENTED.has(words[from]?.lower ?? "")) continue;
    const by = words[to];
    const counted = ((by?.is ?? 0) & (NUMERAL | SPELLED)) !== 0 || EVERY.has(by?.lower ?? "");
    if (counted || topicOf(words, to, to + 3) & CLAIMANT)
      add({ bullet, found, acts }, "stakeholder-alignment", from, Math.min(to + 3, words.length));
  }
}

const CONSENTED = wordSet("approved agreed signed");
const EVERY = wordSet("both all every each");

/** "Cleared the new hours with both heads": with whom it was settled. */
function clears(words: readonly Word[], { verb, act, to }: Act): boolean {
  if (!CLEARS.has(verb.lemma) || words[act + 1]?.lower === "with") return false;
  for (let at = act + 2; at < to - 1; at++)
    if (words[at]?.lower === "with")
      return (topicOf(words, at, Math.min(to, at + 5)) & CLAIMANT) !== 0;
  return false;
}

const CLEARS = wordSet("clear agree");

/** "; the board agreed": what stands before the verb is its subject. */
const consents = (words: readonly Word[], { lemma }: Verb, act: number): boolean =>
  CONSENTS.has(lemma) &&
  act > 1 &&
  words[act + 1]?.lower !== "by" &&
  words[act]?.gap === GAP_SPACE &&
  ((words[act - 1]?.is ?? 0) & (CONJUNCTION | AUXILIARY | PERSON)) === 0;

const CONSENTS = wordSet("agree approve accept sign back");

/** "serving as the bridge between business and engineering". */
function bridges(words: readonly Word[], act: number, to: number): boolean {
  for (let at = act + 1; at < Math.min(to, act + 6); at++)
    if (/^(?:bridge|liaison)$/.test(words[at]?.lower ?? ""))
      return words[at + 1]?.lower === "between";
  return false;
}
