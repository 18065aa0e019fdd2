import { DECIDE } from "../lexicon/verb-classes";
import { isSmall, saysHow, type Evidence } from "../evidence";
import { wordSet } from "../lexicon/word-list";
import { firstOfKind } from "../text/clauses";
import type { BulletReading } from "../text/read-bullet";
import type { Signal } from "../types";
import { shows, type Line } from "./rule";

/** Does the line say how it was done, beyond naming the area again? */
export function tellsHow({ bullet }: Pick<Line, "bullet">): boolean {
  const method = firstOfKind(bullet.clauses, "method");
  return method !== undefined && saysHow(bullet, method);
}

/**
 * Does the line stop at naming an area of work? No figure, result, choice, reason or way of doing
 * is said. The rules that ask for the story behind a label begin here.
 */
export function namesOnlyAnArea(
  bullet: BulletReading,
  signals: readonly Signal[],
  evidence: Evidence,
): boolean {
  if (evidence.verdict !== "vague" || bullet.words.length === 0) return false;
  if (evidence.changed || evidence.decided || meetsItsDate(bullet)) return false;
  if (bullet.measures.some((measure) => !isSmall(measure))) return false;
  return !tellsHow({ bullet }) && !shows({ signals }, "criteria");
}

/** Is a date told as met, and not only aimed at: "each shipped on its date"? */
function meetsItsDate({ text, purpose }: BulletReading): boolean {
  const met = MET.exec(text);
  return met !== null && !(purpose && met.index >= purpose.start && met.index < purpose.end);
}

const MET =
  /\b(?:shipped|opened|launched|delivered|finished|started|closed|arrived|left|done|went live|out) (?:all )?(?:on (?:time|schedule|(?:its|their|the) (?:dates?|day))|ahead of (?:time|schedule))\b/i;

const HONORS = wordSet(
  "promote award vote shortlist select recognize recognise name invite nominate elect appoint choose rank rate honor honour commend",
);
const LAURELS = wordSet("winner recipient finalist laureate honoree valedictorian");

/** "Received the regional safety medal": what was given, and not "received training". */
function isGiven({ words, verb, act, objectTo }: BulletReading): boolean {
  if (!RECEIVES.has(verb?.lemma ?? "")) return false;
  for (let at = act + 1; at < objectTo; at++) if (PRIZES.has(words[at]?.lower ?? "")) return true;
  return false;
}

const RECEIVES = wordSet("receive win earn get take");
const PRIZES = wordSet("award+ prize+ medal+ trophy honor+ scholarship+ fellowship+");

/** Does the line tell what others gave or trusted to the writer: "Was chosen to open 3 stores"? */
export const isHonored = ({ bullet }: Pick<Line, "bullet">): boolean =>
  (bullet.opener?.form === "passive" && HONORS.has(bullet.verb?.lemma ?? "")) ||
  isGiven(bullet) ||
  LAURELS.has(bullet.words[Math.max(bullet.openerFrom, 0)]?.lower ?? "") ||
  isOfTheYear(bullet);

/** "Employee of the Month". */
const isOfTheYear = ({ words }: BulletReading): boolean =>
  words[1]?.lower === "of" && words[2]?.lower === "the" && TERMS.has(words[3]?.lower ?? "");

const TERMS = wordSet("year month quarter season");

/** Is something settled: a choice made, a reason given, a result told? */
export const settles = (line: Line): boolean =>
  line.evidence.decided ||
  line.evidence.changed ||
  shows(line, "criteria") ||
  ((line.bullet.roles & DECIDE) !== 0 && line.evidence.verdict !== "vague");
