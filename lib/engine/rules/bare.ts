import { DECIDE } from "../lexicon/verb-classes";
import { particulars } from "../signals/particular";
import { shows, type Line } from "./rule";

/** The words of a method or reason that say more than the area again. */
function saysHow({ bullet }: Line): boolean {
  const method = bullet.clauses.find(({ kind }) => kind === "method");
  if (!method) return false;
  const { particular } = particulars(bullet.words, method.from + 1, method.to);
  return particular >= 1.5 || (method.act >= 0 && method.to - method.act > 3);
}

/**
 * Does the line stop at naming an area of work? No figure, result, choice, reason or way of doing
 * is said. The rules that ask for the story behind a label begin here.
 */
export function namesOnlyAnArea(line: Line): boolean {
  const { bullet, evidence } = line;
  if (evidence.verdict !== "vague" || bullet.words.length === 0) return false;
  if (bullet.particularOutcome || evidence.decided) return false;
  if (bullet.measures.some(({ kind }) => kind !== "count" && kind !== "frequency")) return false;
  return !saysHow(line) && !shows(line, "criteria");
}

/** Is something settled: a choice made, a reason given, a result told? */
export const settles = (line: Line): boolean =>
  line.evidence.decided ||
  line.bullet.particularOutcome ||
  shows(line, "criteria") ||
  (line.bullet.roles & DECIDE && line.evidence.verdict !== "vague" ? true : false);

export { saysHow };
