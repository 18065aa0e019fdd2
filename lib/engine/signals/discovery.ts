import { CLAIMANT, INQUIRY, MARKET, PROBLEM } from "../lexicon/topics";
import { COLLECT, FINDS, HELP, LEARN } from "../lexicon/verb-classes";
import { FUNCTION, NUMERAL, PEOPLE, SPELLED } from "../lexicon/word-classes";
import { BASE, GERUND } from "../lexicon/entries";
import { wordSet } from "../lexicon/word-list";
import type { Verb } from "../lexicon/verbs";
import type { BulletReading } from "../text/read-bullet";
import { GAP_SPACE, reading, type Word } from "../text/word";
import { add, topicOf, type Act, type Scan } from "./scan";

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
  if (!(bullet.topic & (INQUIRY | MARKET | PROBLEM)) && !(bullet.roles & LEARN) && !acts.some(asks))
    return;
  for (const act of acts)
    if (discovers(bullet, act) || (LISTENS.has(act.verb.lemma) && listens(words, act)))
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
      if (SHOWS.has(lower) && (lower !== "asked" || word.lower === "after")) return at;
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
  if (verb.lemma === "ask") return to > act + 2 && asksWhat(words, act, to);
  if (topic & INQUIRY && verb.lemma !== "call" && verb.lemma !== "follow") return true;
  for (let at = to; at < Math.min(words.length, to + 2); at++)
    if (LEARNS.has(words[at]?.lower ?? "") && words[at - 1]?.lower === "to") return at > act;
  return false;
}

/** "Asked 22 teams what they had built": a question is told. */
function asksWhat(words: readonly Word[], act: number, to: number): boolean {
  for (let at = act + 2; at <= to; at++) if (THAT.has(words[at]?.lower ?? "")) return true;
  return false;
}

/** Asking so many people, or watching them do it: "Interviewed 14 dispatchers", "watched 12 cooks use the oven". */
function asksPeople(words: readonly Word[], { verb: { lemma }, act, to }: Act): boolean {
  if (!((words[act + 1]?.is ?? 0) & (NUMERAL | SPELLED))) return false;
  const watches = WATCHES.has(lemma);
  if (!watches && !ASKS.has(lemma)) return false;
  for (let at = act + 2; at < Math.min(to + 1, act + 5); at++) {
    const word = words[at];
    if (!word || word.gap > GAP_SPACE || APPLY.has(word.lower)) return false;
    if (!/[^us]s$/.test(word.lower) && !(word.is & PEOPLE)) continue;
    const next = words[at + 1];
    if (watches) return reading(next, BASE) !== undefined && words[at + 2]?.gap === GAP_SPACE;
    return lemma !== "survey" || (word.is & PEOPLE) !== 0 || WHO.test(word.lower);
  }
  return false;
}

const asks = ({ verb, is }: Act): boolean =>
  (is & (NUMERAL | SPELLED)) !== 0 && (verb.lemma === "ask" || WATCHES.has(verb.lemma));

const ASKS = wordSet("interview survey poll");
const WATCHES = wordSet("watch observe shadow");
/** People who are asked for another reason than to learn from them. */
const APPLY = wordSet("candidate+ applicant+ witness+ suspect+ patient+ guest+");
const WHO = /(?:er|or|ee|ist|ant|ian|ent)s$/;

/** "Ran 30 interviews and a survey": two ways of asking. */
function asksInWays(words: readonly Word[], { verb, act, to, topic }: Act): boolean {
  if (!(topic & INQUIRY) || !HOLDS.has(verb.lemma)) return false;
  let ways = 0;
  let asks = false;
  for (let at = act + 1; at < to; at++) {
    if ((words[at]?.topic ?? 0) & INQUIRY) ways += 1;
    asks ||= WAYS.has(words[at]?.lower ?? "");
  }
  return asks && ways > 1;
}

const WAYS = wordSet("interview+ survey+ usability questionnaire+ poll+ focus-group+");

/** Those who want something count before "for": "Did analysis for sales" asks nobody. */
function claimed(words: readonly Word[], { act, to }: Act): boolean {
  for (let at = act + 1; at < to; at++) {
    if (words[at]?.lower === "for") return false;
    if ((words[at]?.topic ?? 0) & CLAIMANT) return true;
  }
  return false;
}

function discovers({ words, measures }: BulletReading, told: Act): boolean {
  const { verb, act, to, topic } = told;
  const { role, lemma } = verb;
  if (role & HELP) return false;
  if (asksPeople(words, told) || asksInWays(words, told)) return true;
  if (measures.some(({ kind, from }) => kind === "money" && from === act + 1)) return false;
  if (role & FINDS && topic & (PROBLEM | MARKET)) return true;
  if (lemma === "find" || lemma === "see")
    return THAT.has(words[act + 1]?.lower ?? "") || (lemma === "find" && to > act + 2);
  if (role & LEARN && topic & INQUIRY) return true;
  if (role & LEARN && topic & MARKET && !LOOKS.has(lemma)) return true;
  return (
    HOLDS.has(lemma) &&
    (topic & INQUIRY) !== 0 &&
    ((topic & (MARKET | PROBLEM)) !== 0 || claimed(words, told))
  );
}
