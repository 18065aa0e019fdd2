import type { Signal } from "../types";
import { CONFLICT, CRITERION, ORDERING } from "../lexicon/topics";
import { DECIDE, ORDER } from "../lexicon/verb-classes";
import {
  FUNCTION,
  HINGE,
  NUMERAL,
  PHRASE,
  PREPOSITION,
  REASON,
  SPELLED,
} from "../lexicon/word-classes";
import { givesReason } from "../text/reasons";
import { wordSet } from "../lexicon/word-list";
import { add, topicOf, type Scan } from "./scan";

/** "handed over to", "a dispute over who pays". */
const NOT_PREFERRED = wordSet("time to who whom what whether how which");
const METHOD_CRITERIA = wordSet("using by on against");

const tellsChoice = ({ signal }: Signal) => signal === "decision" || signal === "prioritization";

/** criteria: the reason or trade-off of a choice. */
export function readCriteria(scan: Scan): void {
  const { bullet, found } = scan;
  const { words } = bullet;
  if (!(bullet.roles & (DECIDE | ORDER)) && !(bullet.topic & ORDERING) && !found.some(tellsChoice))
    return;
  for (const { kind, from, to } of bullet.phrases)
    if (
      kind === "reason" ||
      (kind === "choice" &&
        words[from]?.lower !== "before" &&
        !((words[to]?.is ?? 0) & (NUMERAL | SPELLED)))
    )
      add(scan, "criteria", from, Math.min(to + 3, words.length));
  if (!(bullet.is & (PHRASE | REASON | PREPOSITION | FUNCTION)) && !(bullet.topic & CONFLICT))
    return;
  const chose = (bullet.roles & (DECIDE | ORDER)) !== 0;
  for (let at = 1; at < words.length; at++) {
    const word = words[at];
    const next = words[at + 1];
    if (
      !word ||
      !next ||
      !(word.is & (PREPOSITION | REASON | HINGE | FUNCTION) || word.topic & CONFLICT)
    )
      continue;
    if (
      givesReason(words, at) ||
      (word.lower === "over" &&
        chose &&
        !(next.is & (NUMERAL | SPELLED)) &&
        !NOT_PREFERRED.has(next.lower))
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
