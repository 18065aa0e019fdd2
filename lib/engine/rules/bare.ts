import { DECIDE } from "../lexicon/verb-classes";
import { isSmall, saysHow, type Evidence } from "../evidence";
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
  if (evidence.changed || evidence.decided) return false;
  if (bullet.measures.some((measure) => !isSmall(measure))) return false;
  return !tellsHow({ bullet }) && !shows({ signals }, "criteria");
}

/** Is something settled: a choice made, a reason given, a result told? */
export const settles = (line: Line): boolean =>
  line.evidence.decided ||
  line.evidence.changed ||
  shows(line, "criteria") ||
  ((line.bullet.roles & DECIDE) !== 0 && line.evidence.verdict !== "vague");
