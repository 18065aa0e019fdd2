import type { ImportPlan, JobFields, NewId, PlannedBullet, PlannedJob, Stray } from "./import-plan";
import { byReadingOrder, placeForJob } from "./import-places";

// The parts of a plan: found, changed, taken out, put in and made.

/** Where a line goes: a job of the plan, or one that is made for it. */
export type Destination = { readonly job: string } | "new-job";

export function findBullet(plan: ImportPlan, bulletId: string) {
  for (const [jobAt, job] of plan.jobs.entries()) {
    const at = job.bullets.findIndex((bullet) => bullet.id === bulletId);
    const bullet = job.bullets[at];
    if (bullet) return { job, jobAt, bullet, at };
  }
  return null;
}

export function changeJob(
  plan: ImportPlan,
  jobId: string,
  change: (job: PlannedJob) => PlannedJob,
): ImportPlan {
  return { ...plan, jobs: plan.jobs.map((job) => (job.id === jobId ? change(job) : job)) };
}

export function changeBullet(
  plan: ImportPlan,
  bulletId: string,
  change: (bullet: PlannedBullet) => PlannedBullet,
): ImportPlan {
  const found = findBullet(plan, bulletId);
  if (!found) return plan;
  return changeJob(plan, found.job.id, (job) => ({
    ...job,
    bullets: job.bullets.map((bullet) => (bullet.id === bulletId ? change(bullet) : bullet)),
  }));
}

export function removeBullet(plan: ImportPlan, bulletId: string): ImportPlan {
  const found = findBullet(plan, bulletId);
  if (!found) return plan;
  return changeJob(plan, found.job.id, (job) => ({
    ...job,
    bullets: job.bullets.filter((bullet) => bullet.id !== bulletId),
  }));
}

/** Puts a bullet into a job, where its line stands among the others. */
export function insertBullet(
  plan: ImportPlan,
  bullet: PlannedBullet,
  to: Destination,
  newId: NewId,
): ImportPlan {
  if (to === "new-job")
    return insertJob(plan, madeJob(newId(), [bullet]), placeForJob(plan, bullet.lines[0]));
  return changeJob(plan, to.job, (job) => ({
    ...job,
    bullets: byReadingOrder(job.bullets, bullet),
  }));
}

export function insertJob(plan: ImportPlan, job: PlannedJob, at: number): ImportPlan {
  return { ...plan, jobs: [...plan.jobs.slice(0, at), job, ...plan.jobs.slice(at)] };
}

/** A job that no heading was read for. */
export function madeJob(
  id: string,
  bullets: readonly PlannedBullet[],
  fields: Partial<JobFields> = {},
): PlannedJob {
  const named = { organization: "", title: "", place: "", summary: "", dateText: "", ...fields };
  return {
    ...{ id, current: false, ...named, lines: [], bullets },
    read: { dateText: "", startDate: null, endDate: null },
  };
}

export function bulletOf({ id, text, lines }: Omit<Stray, "leftOut">): PlannedBullet {
  return { id, text, lines, included: true, known: false };
}

export function strayOf({ id, text, lines }: Omit<Stray, "leftOut">): Stray {
  return { id, text, lines, leftOut: false };
}

/** Of other words than before, so that it is no line of the career history any more. */
export function reworded({ near: _near, ...bullet }: PlannedBullet): PlannedBullet {
  return { ...bullet, known: false };
}
