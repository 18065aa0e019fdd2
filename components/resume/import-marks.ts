import type { SourceLine } from "@/lib/resume/read/line";
import { joinWithPrevious, moveBullet, splitBullet } from "./import-edits";
import {
  bulletOf,
  changeJob,
  insertBullet,
  insertJob,
  madeJob,
  strayOf,
  type Destination,
} from "./import-parts";
import { withHeader } from "./import-jobs";
import { liftLine } from "./import-lift";
import type { ImportPlan, NewId, PlannedBullet, PlannedJob } from "./import-plan";
import { jobAround, placeForJob, placesIn, type Places } from "./import-places";
import { readAsHeader, type HeadingAs } from "./import-reread";
import { asSectionHeading } from "./import-section-mark";
import { wordsOfLine, withParagraph } from "./import-words";

/** What a person can say that a line of the source is. */
export type Mark =
  | { readonly bulletOf: "its-job" | Destination }
  | "with-above"
  | "job"
  | "job-more"
  | "summary"
  | "skip"
  | { readonly headingOf: HeadingAs };

/** Says of a line of the source what it is; all else that was corrected stays. */
export function markLine(
  plan: ImportPlan,
  lines: readonly SourceLine[],
  index: number,
  mark: Mark,
  newId: NewId,
): ImportPlan {
  const line = lines[index];
  if (!line) return plan;
  if (mark === "with-above") return withAbove(plan, line, newId);
  if (mark === "job") return asJob(plan, line, newId);
  if (mark === "job-more") return asMoreOfHeading(plan, line, newId);
  if (mark === "summary") return asSummary(plan, line, newId);
  if (mark === "skip") return asSkipped(plan, line, newId);
  if ("bulletOf" in mark) return asBullet(plan, line, mark.bulletOf, newId);
  return asSectionHeading(plan, lines, line, mark.headingOf, newId);
}

/** Whether a bullet can be split where this line begins: no longer, once its words were written over. */
export function canPart(bullet: PlannedBullet, line: SourceLine): boolean {
  const at = bullet.text.indexOf(wordsOfLine(line.text));
  return bullet.text.slice(0, Math.max(at, 0)).trim() !== "";
}

/** A later line of a bullet begins one of its own, with all that follows in it. */
function asBullet(
  plan: ImportPlan,
  line: SourceLine,
  to: "its-job" | Destination,
  newId: NewId,
): ImportPlan {
  const standing = placesIn(plan).get(line.index);
  if (standing?.part === "bullet") {
    const { bullet } = standing;
    const at = bullet.text.indexOf(wordsOfLine(line.text));
    if (bullet.lines[0] !== line.index) {
      const split = splitAtLine(plan, bullet, line, at, newId);
      if (to === "its-job") return split;
      // A line whose words were written over is no part that could go alone.
      if (split !== plan) return asBullet(split, line, to, newId);
    }
    return to === "its-job" ? plan : moveBullet(plan, bullet.id, to, newId);
  }
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  const job = jobAround(placesIn(without), line.index);
  const own: Destination = job ? { job: job.id } : "new-job";
  const bullet = bulletOf({ id: newId(), text, lines });
  return insertBullet(without, bullet, to === "its-job" ? own : to, newId);
}

function splitAtLine(
  plan: ImportPlan,
  bullet: PlannedJob["bullets"][number],
  line: SourceLine,
  at: number,
  newId: NewId,
): ImportPlan {
  const split = splitBullet(plan, bullet.id, at, newId);
  if (split === plan) return plan;
  const jobs = split.jobs.map((job) => {
    const first = job.bullets.findIndex(({ id }) => id === bullet.id);
    return {
      ...job,
      bullets: job.bullets.map((one, nth) => {
        if (first === -1 || nth < first || nth > first + 1) return one;
        const own = bullet.lines.filter((l) => (nth === first ? l < line.index : l >= line.index));
        return { ...one, lines: own };
      }),
    };
  });
  return { ...split, jobs };
}

/** The bullet that ends nearest above a line; null where another part stands between. */
export function bulletAbove(places: Places, index: number) {
  for (let at = index - 1; at >= 0; at -= 1) {
    const standing = places.get(at);
    if (standing?.part === "bullet") return standing;
    if (standing) return null;
  }
  return null;
}

function withAbove(plan: ImportPlan, line: SourceLine, newId: NewId): ImportPlan {
  const standing = placesIn(plan).get(line.index);
  if (standing?.part === "bullet") return joinWithPrevious(plan, standing.bullet.id);
  const above = bulletAbove(placesIn(plan), line.index);
  if (!above) return plan;
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  const added = { ...bulletOf({ id: newId(), text, lines }), included: false };
  const placed = changeJob(without, above.job.id, (job) => ({
    ...job,
    bullets: job.bullets.flatMap((one) => (one.id === above.bullet.id ? [one, added] : [one])),
  }));
  return joinWithPrevious(placed, added.id);
}

/** The bullets below it in its job go with it. */
function asJob(plan: ImportPlan, line: SourceLine, newId: NewId): ImportPlan {
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  const around = jobAround(placesIn(without), line.index);
  const below = (around?.bullets ?? []).filter((one) => (one.lines[0] ?? -1) > line.index);
  const rest = around
    ? changeJob(without, around.id, (job) => ({
        ...job,
        bullets: job.bullets.filter((one) => !below.includes(one)),
      }))
    : without;
  const made = { ...madeJob(newId(), below), ...readAsHeader([text]), lines };
  const at = around
    ? rest.jobs.findIndex(({ id }) => id === around.id) + 1
    : placeForJob(rest, line.index);
  return insertJob(rest, made, at);
}

/** The job in whose heading the line above stands; null where there is none. */
export function headingAbove(places: Places, index: number): PlannedJob | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const standing = places.get(at);
    if (standing) return standing.part === "job" ? standing.job : null;
  }
  return null;
}

function asMoreOfHeading(plan: ImportPlan, line: SourceLine, newId: NewId): ImportPlan {
  const above = headingAbove(placesIn(plan), line.index);
  if (!above) return plan;
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  return changeJob(without, above.id, (job) => withHeader(job, text, lines));
}

/** Of the job that the line stands in; above all jobs, of the person. */
function asSummary(plan: ImportPlan, line: SourceLine, newId: NewId): ImportPlan {
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  const job = jobAround(placesIn(without), line.index);
  if (!job) {
    return {
      ...without,
      summary: withParagraph(without.summary, text),
      profileLines: [...without.profileLines, ...lines],
      profileIncluded: true,
    };
  }
  return changeJob(without, job.id, (one) => ({
    ...one,
    summary: withParagraph(one.summary, text),
    lines: [...one.lines, ...lines],
  }));
}

function asSkipped(plan: ImportPlan, line: SourceLine, newId: NewId): ImportPlan {
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  const skipped = { ...strayOf({ id: newId(), text, lines }), leftOut: true };
  return { ...without, strays: [...without.strays, skipped] };
}
