import {
  AGREEMENT,
  BACKLOG,
  BRIDGE,
  CLAIMANT,
  CONFLICT,
  INQUIRY,
  MARKET,
  PROBLEM,
  SCOPE_THING,
  STORY_WORK,
} from "../lexicon/topics";
import { ALIGN, CLARIFY, COLLECT, DECIDE, FINDS, HELP, LEARN } from "../lexicon/verb-classes";
import { AUXILIARY, CONJUNCTION, FUNCTION, NUMERAL, PEOPLE, PERSON } from "../lexicon/word-classes";
import { particulars } from "../text/particular";
import type { Verb } from "../lexicon/verbs";
import { GERUND } from "../lexicon/entries";
import { GAP_SPACE, reading, type Word } from "../text/word";
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
    if (!/^requirements?$/.test(word.lower) || !(verb.role & CLARIFY)) continue;
    const named = verb.lemma !== "document" && particulars(words, at + 1, to).particular >= 1;
    if (into > 0 || (named && !(verb.role & COLLECT))) return at;
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
  for (const { verb, act, to, topic, is } of acts) {
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
    if (lemma === "talk") return lower === "into" && reading(words[at + 1], GERUND) !== undefined;
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

/** "; the board agreed": what stands before the verb is its subject. */
const consents = (words: readonly Word[], { lemma }: Verb, act: number): boolean =>
  CONSENTS.has(lemma) &&
  act > 1 &&
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

/** Looking at a thing is no inquiry among people: these need a method of asking beside them. */
const LOOKS = wordSet("analyze measure size segment map test");
const HOLDS = wordSet(
  "run lead conduct hold do own synthesize design drive launch use utilize leverage iterate perform organize facilitate host commission set complete",
);

/** discovery: learned from customers or data. */
export function readDiscovery(scan: Scan): void {
  const { bullet, acts } = scan;
  const { words } = bullet;
  for (const { verb, act, to, kind } of acts)
    if (kind !== "method" && kind !== "relative" && tellsFinding(words, act, to, verb))
      add(scan, "discovery", act, to);
  const at = learnedFrom(words);
  if (at >= 0) add(scan, "discovery", at, Math.min(words.length, at + 6));
  if (!(bullet.topic & (INQUIRY | MARKET | PROBLEM)) && !(bullet.roles & LEARN)) return;
  for (const act of acts)
    if (discovers(words, act) || (LISTENS.has(act.verb.lemma) && listens(words, act)))
      add(scan, "discovery", act.act, act.to);
  const asked = bullet.clauses.find(
    ({ kind, act, from, to }) =>
      kind === "method" && act < 0 && topicOf(words, from, Math.min(to, from + 4)) & INQUIRY,
  );
  if (asked && bullet.verb && bullet.verb.role & (COLLECT | LEARN))
    add(scan, "discovery", asked.from, asked.to);
}

/** These are followed by what was learned: "learned that", "noticed how", "counted where". */
const SEES = wordSet(
  "learn notice realize see hear conclude find discover map trace count record track study",
);
/** What others were shown was known before. */
const PROVES = wordSet("show prove demonstrate reveal validate");
const SPEAKS = wordSet("speak talk meet sit");

/** "Saw that calls came at noon", "mapped how a claim travels", "traced the faults to one seal". */
function tellsFinding(
  words: readonly Word[],
  act: number,
  to: number,
  { lemma, role }: Verb,
): boolean {
  const next = words[act + 1]?.lower ?? "";
  if (SPEAKS.has(lemma)) {
    if (next !== "with" && next !== "to" && !(next === "in" && words[act + 2]?.lower === "on"))
      return false;
    for (let at = act + 2; at < words.length; at++)
      if (WHY.has(words[at]?.lower ?? "")) return true;
    return false;
  }
  if ((!(role & (LEARN | FINDS)) && !SEES.has(lemma)) || PROVES.has(lemma)) return false;
  const last = Math.min(to, act + 7);
  for (let at = act + 1; at < last; at++) {
    const word = words[at];
    if (!word || word.gap > GAP_SPACE) return false;
    if (lemma === "trace" && word.lower === "to" && at > act + 1) return true;
    if (at > act + 1 && !(role & (FINDS | LEARN)) && lemma !== "learn") return false;
    if (CLAUSAL.has(word.lower)) return word.lower !== "that" || at === act + 1 || role !== 0;
  }
  return false;
}

const WHY = wordSet("about learned found noted why what how which where learn find understand");
const CLAUSAL = wordSet("that how why where what");

const ONCE = wordSet("after once when since because");
const SHOWS = wordSet("showed revealed found learned named asked");

/** "after heat maps showed …", "after reading 300 reviews": where what was learned is told; -1 where it is not. */
function learnedFrom(words: readonly Word[]): number {
  for (let at = 0; at < words.length - 2; at++) {
    const word = words[at];
    if (!word || !(word.is & FUNCTION) || !ONCE.has(word.lower)) continue;
    const next = reading(words[at + 1], GERUND);
    if (next && next.role & LEARN) return at;
    for (let near = at + 2; near < Math.min(words.length, at + 7); near++) {
      const { lower, gap, topic } = words[near] as Word;
      if (gap > GAP_SPACE) break;
      if (SHOWS.has(lower)) return at;
      if (topic & INQUIRY && word.lower === "after" && (words[at + 1]?.is ?? 0) & NUMERAL)
        return at;
    }
  }
  return -1;
}

const LISTENS = wordSet(
  "ask watch observe shadow read listen sit follow ride visit call tag count",
);
const THAT = wordSet("that how why what which where");
const LEARNS = wordSet("learn understand see find discover ask");

/** "Shadowed dispatchers to learn where calls were lost", "watched session recordings". */
function listens(words: readonly Word[], { act, to, topic, verb }: Act): boolean {
  if (verb.lemma === "ask") return to > act + 3 && asksWhat(words, act, to);
  if (topic & INQUIRY && verb.lemma !== "call" && verb.lemma !== "follow") return true;
  for (let at = to; at < Math.min(words.length, to + 2); at++)
    if (LEARNS.has(words[at]?.lower ?? "") && words[at - 1]?.lower === "to") return at > act;
  return false;
}

/** "Asked 22 teams what they had built": a question is told. */
function asksWhat(words: readonly Word[], act: number, to: number): boolean {
  for (let at = act + 2; at < to; at++) if (THAT.has(words[at]?.lower ?? "")) return true;
  return false;
}

function discovers(words: readonly Word[], { verb, act, to, topic }: Act): boolean {
  const { role, lemma } = verb;
  if (role & HELP) return false;
  if (role & FINDS && topic & (PROBLEM | MARKET)) return true;
  if (lemma === "find" || lemma === "see")
    return THAT.has(words[act + 1]?.lower ?? "") || (lemma === "find" && to > act + 2);
  if (role & LEARN && topic & INQUIRY) return true;
  if (role & LEARN && topic & MARKET && !LOOKS.has(lemma)) return true;
  return (
    HOLDS.has(lemma) && (topic & INQUIRY) !== 0 && (topic & (MARKET | PROBLEM | CLAIMANT)) !== 0
  );
}
