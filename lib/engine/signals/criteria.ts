import { CONFLICT, CRITERION } from "../lexicon/topics";
import { DECIDE, ORDER } from "../lexicon/verb-classes";
import { HINGE, NUMERAL, PHRASE, PREPOSITION, REASON, SPELLED } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { add, topicOf, type Scan } from "./scan";

const METHOD_CRITERIA = wordSet("using by on against");

/** criteria: the reason or trade-off of a choice. */
export function readCriteria(scan: Scan): void {
  const { bullet } = scan;
  const { words } = bullet;
  for (const { kind, from, to } of bullet.phrases)
    if (
      (kind === "reason" || kind === "choice") &&
      !((words[to]?.is ?? 0) & (NUMERAL | SPELLED) && kind === "choice")
    )
      add(scan, "criteria", from, Math.min(to + 3, words.length));
  if (!(bullet.is & (PHRASE | REASON | PREPOSITION)) && !(bullet.topic & CONFLICT)) return;
  const chose = (bullet.roles & (DECIDE | ORDER)) !== 0;
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (!word || !next || !(word.is & (PREPOSITION | REASON | HINGE) || word.topic & CONFLICT))
      continue;
    if (
      word.lower === "because" ||
      (word.lower === "over" && chose && !(next.is & (NUMERAL | SPELLED)) && next.lower !== "time")
    )
      add(scan, "criteria", at, Math.min(at + 4, words.length));
    else if (
      METHOD_CRITERIA.has(word.lower) &&
      topicOf(words, at + 1, Math.min(at + 5, words.length)) & CRITERION &&
      chose
    )
      add(scan, "criteria", at, Math.min(at + 5, words.length));
    else if (word.topic & CONFLICT && /^trade-?offs?$/.test(word.lower))
      add(scan, "criteria", at, at + 1);
  }
}
