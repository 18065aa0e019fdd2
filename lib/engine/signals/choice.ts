import { DECIDE, HELP, ORDER, REDESIGN } from "../lexicon/verb-classes";
import {
  CONFLICT,
  CRITERION,
  DIRECTION,
  ORDERING,
  PROBLEM,
  SCOPE_THING,
  YARDSTICK,
} from "../lexicon/topics";
import { CHANGEABLE, NUMERAL, PHRASE } from "../lexicon/word-classes";
import type { Clause } from "../text/clauses";
import { particulars } from "../text/particular";
import { classOfAll, happened, topicOf, type Scan } from "./scan";

/** Verbs that decide only where their object is a plan's: "cut scope", "set targets", "dropped a feature". */
const BY_OBJECT = new Set(
  "cut drop set define split scope merge change raise limit move adopt reverse remove found establish".split(
    " ",
  ),
);

/** A particular choice: the verb alone is none ("Prioritized the backlog"), nor is leading or owning. */
export function choosesIn({ bullet }: Scan, clause: Clause): boolean {
  const { verb, act, to } = clause;
  if (!verb || !happened(clause) || !(verb.role & (DECIDE | REDESIGN))) return false;
  const { words } = bullet;
  const topic = topicOf(words, act + 1, to);
  const { content, particular } = particulars(words, act + 1, to);
  if (content === 0) return false;
  if (BY_OBJECT.has(verb.lemma)) {
    const is = classOfAll(words, act + 1, Math.min(to, act + 4));
    if (verb.lemma === "define" || verb.lemma === "set")
      return (
        (topic & (YARDSTICK | DIRECTION | SCOPE_THING)) !== 0 &&
        content > 1 &&
        (particular >= 1 || content > 2)
      );
    if (verb.lemma === "cut" || verb.lemma === "drop")
      return (topic & (SCOPE_THING | CONFLICT)) !== 0 && !(is & CHANGEABLE);
    return particular >= 1 && content > 1 && !(is & CHANGEABLE && verb.lemma !== "merge");
  }
  if (verb.role & DECIDE)
    return (
      particular >= 1 ||
      (content >= 2 && (topic & (CONFLICT | CRITERION | PROBLEM)) !== 0) ||
      content >= 4
    );
  if (verb.lemma === "resolve") return (topic & CONFLICT) !== 0;
  return particular >= 1;
}

/** decision, prioritization, problem-choice. */
export function readChoices(scan: Scan): void {
  const { bullet, add } = scan;
  const { words } = bullet;
  for (const clause of bullet.clauses) {
    const { verb, act, to } = clause;
    if (!verb || !happened(clause)) continue;
    const topic = topicOf(words, act + 1, to);
    const chose = choosesIn(scan, clause);
    if (chose) add("decision", act, to);
    if (verb.role & ORDER && to > act + 1) add("prioritization", act, to);
    else if (
      topic & ORDERING &&
      !(verb.role & HELP) &&
      (verb.role & DECIDE ||
        verb.lemma === "define" ||
        verb.lemma === "lead" ||
        verb.lemma === "own" ||
        verb.lemma === "drive")
    )
      add("prioritization", act, to);
    if (chose && topic & PROBLEM) add("problem-choice", act, to);
    else if (verb.role & DECIDE && topic & DIRECTION && topic & (PROBLEM | ORDERING))
      add("problem-choice", act, to);
  }
}

const METHOD_CRITERIA = /^(?:using|by|on|against)$/;

/** criteria: the reason or trade-off of a choice. */
export function readCriteria({ bullet, add }: Scan): void {
  const { words } = bullet;
  for (const { kind, from, to } of bullet.phrases)
    if (kind === "reason") add("criteria", from, Math.min(to + 3, words.length));
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
      METHOD_CRITERIA.test(word.lower) &&
      topicOf(words, at + 1, Math.min(at + 5, words.length)) & CRITERION &&
      chose
    )
      add("criteria", at, Math.min(at + 5, words.length));
    else if (word.topic & CONFLICT && /^trade-?offs?$/.test(word.lower))
      add("criteria", at, at + 1);
  }
}
