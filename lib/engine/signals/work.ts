import {
  AGREEMENT,
  BRIDGE,
  CLAIMANT,
  CONFLICT,
  INQUIRY,
  MARKET,
  PROBLEM,
  STORY_WORK,
} from "../lexicon/topics";
import { ALIGN, CLARIFY, COLLECT, DECIDE, FINDS, HELP, LEARN } from "../lexicon/verb-classes";
import { PEOPLE } from "../lexicon/word-classes";
import { particulars } from "../text/particular";
import type { Word } from "../text/word";
import { topicOf, type Act, type Scan } from "./scan";
import { wordSet } from "../lexicon/word-list";

/** Things that exist to make work ready. */
const READY = wordSet(
  "acceptance user-story+ prd+ brd+ readiness epic+ refinement grooming specification+ spec+",
);
/** Ready only where the act or the word before says of what kind: founders' stories are none. */
const STORIES = wordSet("story+");
const OF_WORK = wordSet("user into delivery-ready ready testable sprint backlog");

/** backlog-clarity: what made work ready. */
export function readClarity({ bullet: { topic, words }, acts, add }: Scan): void {
  if (!(topic & STORY_WORK)) return;
  for (const act of acts) {
    if (act.verb.role & HELP) continue;
    const clear = clearWord(words, act);
    if (clear < 0) continue;
    const from = act.verb.role & (CLARIFY | LEARN) ? act.act : Math.max(act.act, clear - 2);
    add("backlog-clarity", from, Math.min(act.to, clear + 1));
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
export function readConflicts({ bullet: { topic }, acts, add }: Scan): void {
  if (!(topic & CONFLICT)) return;
  for (const { verb, act, to, topic: about } of acts)
    if (about & CONFLICT && (verb.role & (DECIDE | ALIGN) || SETTLES.has(verb.lemma)))
      add("scope-conflict", act, to);
}

const REACHES = wordSet(
  "secure gain win build reach drive get obtain create achieve earn negotiate align",
);
const ALIGNS = wordSet(
  "align agree persuade convince unite reconcile mediate broker rally negotiate unify",
);

/** stakeholder-alignment: who had to agree, and did. */
export function readAlignment({ bullet: { words, topic: about, roles }, acts, add }: Scan): void {
  if (!(about & (AGREEMENT | BRIDGE)) && !(roles & ALIGN)) return;
  for (const { verb, act, to, topic, is } of acts) {
    const agreed = (topic & AGREEMENT) !== 0 && REACHES.has(verb.lemma);
    const people = (topic & CLAIMANT) !== 0 || (is & PEOPLE) !== 0;
    const aligned =
      (verb.role & ALIGN) !== 0 && people && (ALIGNS.has(verb.lemma) || (topic & CONFLICT) !== 0);
    if (agreed || aligned || (topic & BRIDGE && bridges(words, act, to)))
      add("stakeholder-alignment", act, to);
  }
}

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
  "run lead conduct hold do own synthesize design drive launch use iterate perform organize facilitate",
);

/** discovery: learned from customers or data. */
export function readDiscovery({ bullet, acts, add }: Scan): void {
  if (!(bullet.topic & (INQUIRY | MARKET | PROBLEM)) && !(bullet.roles & LEARN)) return;
  const { words } = bullet;
  for (const act of acts) if (discovers(act)) add("discovery", act.act, act.to);
  const asked = bullet.clauses.find(
    ({ kind, act, from, to }) =>
      kind === "method" && act < 0 && topicOf(words, from, Math.min(to, from + 4)) & INQUIRY,
  );
  if (asked && bullet.verb && bullet.verb.role & (COLLECT | LEARN))
    add("discovery", asked.from, asked.to);
}

function discovers({ verb, act, to, topic }: Act): boolean {
  const { role, lemma } = verb;
  if (role & HELP) return false;
  if (role & FINDS && topic & (PROBLEM | MARKET)) return true;
  if (lemma === "find") return to > act + 2;
  if (role & LEARN && topic & INQUIRY) return true;
  if (role & LEARN && topic & MARKET && !LOOKS.has(lemma)) return true;
  return (
    HOLDS.has(lemma) && (topic & INQUIRY) !== 0 && (topic & (MARKET | PROBLEM | CLAIMANT)) !== 0
  );
}
