import { DECIDE, HELP, ORDER, OWN, REDESIGN } from "../lexicon/verb-classes";
import {
  CONFLICT,
  CRITERION,
  DIRECTION,
  ORDERING,
  PROBLEM,
  SCOPE_THING,
  YARDSTICK,
} from "../lexicon/topics";
import { CHANGEABLE, NUMERAL, PHRASE, SPELLED } from "../lexicon/word-classes";
import { particulars } from "../text/particular";
import type { Phrase } from "../lexicon/phrases";
import type { Word } from "../text/word";
import { classOfAll, topicOf, type Act, type Scan } from "./scan";
import { wordSet } from "../lexicon/word-list";

/** Verbs that decide only where their object is a plan's: "cut scope", "set targets", "dropped a feature". */
const BY_OBJECT = wordSet(
  "cut drop set define split scope merge change raise limit move adopt reverse remove found establish",
);

/** A particular choice: the verb alone is none ("Prioritized the backlog"), nor is leading or owning. */
function chooses(words: readonly Word[], { verb, act, to, topic }: Act): boolean {
  if (!(verb.role & (DECIDE | REDESIGN))) return false;
  const { content, particular } = particulars(words, act + 1, to);
  if (content === 0) return false;
  if (BY_OBJECT.has(verb.lemma)) return choosesByObject(words, act, to, verb.lemma, topic);
  if (verb.role & DECIDE)
    return (
      particular >= 1 ||
      (content >= 2 && (topic & (CONFLICT | CRITERION | PROBLEM)) !== 0) ||
      content >= 4
    );
  if (verb.lemma === "resolve") return (topic & CONFLICT) !== 0;
  return particular >= 1;
}

function choosesByObject(
  words: readonly Word[],
  act: number,
  to: number,
  lemma: string,
  topic: number,
): boolean {
  const { content, particular } = particulars(words, act + 1, to);
  const is = classOfAll(words, act + 1, Math.min(to, act + 4));
  if (lemma === "define" || lemma === "set")
    return (
      (topic & (YARDSTICK | DIRECTION | SCOPE_THING)) !== 0 &&
      content > 1 &&
      (particular >= 1 || content > 2)
    );
  if (lemma === "cut" || lemma === "drop")
    return (topic & (SCOPE_THING | CONFLICT)) !== 0 && !(is & CHANGEABLE);
  return particular >= 1 && content > 1 && !(is & CHANGEABLE && lemma !== "merge");
}

/** Acts that place one thing before or away from another. */
const PLACES = wordSet("move put shift bring pull take leave build test write run");
const BEFORE = wordSet("ahead before behind off out first");

/** "Moved checkout tests ahead of all others", "put it before the redesign", "built refunds first". */
function puts(words: readonly Word[], { verb, act, to }: Act): boolean {
  if (!PLACES.has(verb.lemma)) return false;
  const moves = /^(?:move|put|shift|bring|pull|take)$/.test(verb.lemma);
  for (let at = act + 2; at < to; at++) {
    const lower = words[at]?.lower ?? "";
    const next = words[at + 1];
    if (lower === "first") return next === undefined || next.gap > 0;
    if (!moves) continue;
    if (BEFORE.has(lower) && next && lower !== "before" && lower !== "out") return true;
    if (lower === "before" && next && !(next.is & NUMERAL)) return true;
    if (lower === "out" && next?.lower === "of") return true;
    if (lower === "from" && next && !(next.is & (NUMERAL | SPELLED)))
      return verb.lemma === "move" && particulars(words, act + 1, at).content > 1;
  }
  return false;
}

/** "instead of", "rather than": the other option is named. */
const weighsOptions = (phrases: readonly Phrase[], { act, to }: Act): boolean =>
  phrases.some(({ kind, from }) => kind === "choice" && from > act && from < to);

/** Owning the direction of something that is named: "Led product strategy for the payments platform". */
function ownsDirection(
  { bullet: { words, particularOutcome } }: Scan,
  { verb, act, to }: Act,
): boolean {
  if (!(verb.role & OWN) && verb.lemma !== "drive") return false;
  let owned = false;
  for (let at = act + 1; at < Math.min(to, act + 9); at++)
    if (DIRECTED.has(words[at]?.lower ?? "")) owned = true;
  return owned && (particularOutcome || particulars(words, act + 1, to).particular >= 1);
}

const DIRECTED = wordSet("strategy roadmap lifecycle vision workstream portfolio");

/** decision, prioritization, problem-choice. Answers how many choices are told, owning apart. */
export function readChoices(scan: Scan): number {
  const { bullet, add } = scan;
  const { words } = bullet;
  let choices = 0;
  for (const act of scan.acts) {
    const { verb, act: from, to, topic } = act;
    const chose = chooses(words, act) || puts(words, act) || weighsOptions(bullet.phrases, act);
    if (chose) choices += 1;
    if (chose || ownsDirection(scan, act)) add("decision", from, to);
    const orders = verb.role & ORDER && to > from + 1 && !isRank(words[from + 1]?.lower ?? "");
    const settlesOrder =
      topic & ORDERING && !(verb.role & HELP) && (verb.role & DECIDE || ORDERS.has(verb.lemma));
    if (orders || settlesOrder) add("prioritization", from, to);
    if (chose && topic & PROBLEM) add("problem-choice", from, to);
    else if (verb.role & DECIDE && topic & DIRECTION && topic & (PROBLEM | ORDERING))
      add("problem-choice", from, to);
  }
  return choices + readChangedShape(scan);
}

/** "Ranked third", "ranked in the top 5%": a place that was won, no order that was set. */
const isRank = (next: string): boolean =>
  RANKS.has(next) || /^#?\d+(?:st|nd|rd|th)$|^#\d+$/.test(next);

const RANKS = wordSet(
  "first second third fourth fifth sixth seventh eighth ninth tenth top among in as number no highest best",
);

const ORDERS = wordSet("define lead own drive set");

/** "through a redesigned user flow": the participle tells the choice. */
function readChangedShape({ bullet: { clauses, words }, add }: Scan): number {
  for (const { kind, act, from, to } of clauses) {
    if (kind !== "method" || act >= 0) continue;
    const at = words[from + 1]?.lower === "a" ? from + 2 : from + 1;
    const verb = words[at]?.verbs?.find(({ form }) => form === "participle");
    if (!verb || !(verb.role & REDESIGN) || to < at + 2) continue;
    add("decision", at, to);
    return 1;
  }
  return 0;
}

const METHOD_CRITERIA = wordSet("using by on against");

/** criteria: the reason or trade-off of a choice. */
export function readCriteria({ bullet, add }: Scan): void {
  const { words } = bullet;
  for (const { kind, from, to } of bullet.phrases)
    if (kind === "reason" || kind === "choice")
      add("criteria", from, Math.min(to + 3, words.length));
  if (
    !(bullet.is & PHRASE) &&
    !(bullet.topic & CRITERION) &&
    !bullet.words.some(({ lower }) => lower === "over" || lower === "because")
  )
    return;
  const chose = (bullet.roles & (DECIDE | ORDER)) !== 0;
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next) continue;
    if (
      word.lower === "because" ||
      (word.lower === "over" && chose && !(next.is & NUMERAL) && next.lower !== "time")
    )
      add("criteria", at, Math.min(at + 4, words.length));
    else if (
      METHOD_CRITERIA.has(word.lower) &&
      topicOf(words, at + 1, Math.min(at + 5, words.length)) & CRITERION &&
      chose
    )
      add("criteria", at, Math.min(at + 5, words.length));
    else if (word.topic & CONFLICT && /^trade-?offs?$/.test(word.lower))
      add("criteria", at, at + 1);
  }
}
