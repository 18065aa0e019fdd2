import type { ImportPlan, JobFields, NewId, PlannedBullet, PlannedJob } from "./import-plan";

/** Where a line goes: a job of the plan, or one that is made for it. */
export type Destination = { readonly job: string } | "new-job";

export function editJob(plan: ImportPlan, jobId: string, fields: Partial<JobFields>): ImportPlan {
  return changeJob(plan, jobId, (job) => ({ ...job, ...fields }));
}

export function includeBullet(plan: ImportPlan, bulletId: string, included: boolean): ImportPlan {
  return changeBullet(plan, bulletId, (bullet) => ({ ...bullet, included }));
}

export function writeBullet(plan: ImportPlan, bulletId: string, text: string): ImportPlan {
  return changeBullet(plan, bulletId, (bullet) => ({ ...bullet, text }));
}

/** In reading order: last in a job that stands above, first in one that stands below. */
export function moveBullet(
  plan: ImportPlan,
  bulletId: string,
  to: Destination,
  newId: NewId,
): ImportPlan {
  const found = findBullet(plan, bulletId);
  if (!found) return plan;
  const { bullet, jobAt } = found;
  const without = removeBullet(plan, bulletId);
  if (to === "new-job") return addJob(without, bullet, jobAt + 1, newId);
  const above = plan.jobs.findIndex((job) => job.id === to.job) <= jobAt;
  return changeJob(without, to.job, (job) => ({
    ...job,
    bullets: above ? [...job.bullets, bullet] : [bullet, ...job.bullets],
  }));
}

/** Two lines of one bullet; the line above keeps its place and its id. */
export function joinWithPrevious(plan: ImportPlan, bulletId: string): ImportPlan {
  const previous = previousBullet(plan, bulletId);
  const bullet = findBullet(plan, bulletId)?.bullet;
  if (!previous || !bullet) return plan;
  return changeBullet(removeBullet(plan, bulletId), previous.id, (above) => ({
    ...above,
    text: joined(above.text, bullet.text),
    included: above.included || bullet.included,
    known: false,
    lines: [...above.lines, ...bullet.lines],
  }));
}

/** Null for the first line of a job. */
export function previousBullet(plan: ImportPlan, bulletId: string): PlannedBullet | null {
  const found = findBullet(plan, bulletId);
  return found?.job.bullets[found.at - 1] ?? null;
}

/** @param place the caret, in UTF-16 units; at either end nothing is split */
export function splitBullet(
  plan: ImportPlan,
  bulletId: string,
  place: number,
  newId: NewId,
): ImportPlan {
  const found = findBullet(plan, bulletId);
  const first = found?.bullet.text.slice(0, place).trim();
  const second = found?.bullet.text.slice(place).trim();
  if (!found || !first || !second) return plan;
  const { bullet, job, at } = found;
  return changeJob(plan, job.id, () => ({
    ...job,
    bullets: [
      ...job.bullets.slice(0, at),
      { ...bullet, text: first, known: false },
      { ...bullet, id: newId(), text: second, known: false },
      ...job.bullets.slice(at + 1),
    ],
  }));
}

/** Not a bullet: it stays in sight among the lines without a place. */
export function setBulletAside(plan: ImportPlan, bulletId: string): ImportPlan {
  const bullet = findBullet(plan, bulletId)?.bullet;
  if (!bullet) return plan;
  const { id, text, lines } = bullet;
  return {
    ...removeBullet(plan, bulletId),
    strays: [...plan.strays, { id, text, lines, leftOut: false }],
  };
}

/** A line without a place becomes a bullet, where its line numbers put it. */
export function placeStray(
  plan: ImportPlan,
  strayId: string,
  to: Destination,
  newId: NewId,
): ImportPlan {
  const stray = plan.strays.find(({ id }) => id === strayId);
  if (!stray) return plan;
  const { id, text, lines } = stray;
  const bullet: PlannedBullet = { id, text, lines, included: true, known: false };
  const without = { ...plan, strays: plan.strays.filter((one) => one.id !== strayId) };
  if (to === "new-job") return addJob(without, bullet, jobAfter(plan, lines[0]), newId);
  return changeJob(without, to.job, (job) => ({
    ...job,
    bullets: inReadingOrder(job.bullets, bullet),
  }));
}

export function leaveOut(plan: ImportPlan, strayId: string, leftOut: boolean): ImportPlan {
  return {
    ...plan,
    strays: plan.strays.map((one) => (one.id === strayId ? { ...one, leftOut } : one)),
  };
}

export function includeSection(plan: ImportPlan, sectionId: string, included: boolean): ImportPlan {
  return {
    ...plan,
    sections: plan.sections.map((one) => (one.id === sectionId ? { ...one, included } : one)),
  };
}

/** Bullets that will be added. */
export function countBullets(plan: ImportPlan): number {
  return plan.jobs.reduce((sum, job) => sum + job.bullets.filter(willBeAdded).length, 0);
}

export function willBeAdded(bullet: PlannedBullet): boolean {
  return bullet.included && bullet.text.trim() !== "";
}

function findBullet(plan: ImportPlan, bulletId: string) {
  for (const [jobAt, job] of plan.jobs.entries()) {
    const at = job.bullets.findIndex((bullet) => bullet.id === bulletId);
    const bullet = job.bullets[at];
    if (bullet) return { job, jobAt, bullet, at };
  }
  return null;
}

function changeJob(
  plan: ImportPlan,
  jobId: string,
  change: (job: PlannedJob) => PlannedJob,
): ImportPlan {
  return { ...plan, jobs: plan.jobs.map((job) => (job.id === jobId ? change(job) : job)) };
}

function changeBullet(
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

function removeBullet(plan: ImportPlan, bulletId: string): ImportPlan {
  const found = findBullet(plan, bulletId);
  if (!found) return plan;
  return changeJob(plan, found.job.id, (job) => ({
    ...job,
    bullets: job.bullets.filter((bullet) => bullet.id !== bulletId),
  }));
}

function addJob(plan: ImportPlan, bullet: PlannedBullet, at: number, newId: NewId): ImportPlan {
  const job: PlannedJob = {
    id: newId(),
    organization: "",
    title: "",
    place: "",
    summary: "",
    dateText: "",
    current: false,
    read: { dateText: "", startDate: null, endDate: null },
    lines: [],
    bullets: [bullet],
  };
  return { ...plan, jobs: [...plan.jobs.slice(0, at), job, ...plan.jobs.slice(at)] };
}

/** Below the last job that begins above this line. */
function jobAfter(plan: ImportPlan, line: number | undefined): number {
  if (line === undefined) return plan.jobs.length;
  const below = plan.jobs.findIndex((job) => (job.lines[0] ?? -1) > line);
  return below === -1 ? plan.jobs.length : below;
}

function inReadingOrder(bullets: readonly PlannedBullet[], bullet: PlannedBullet) {
  const line = bullet.lines[0];
  const below = bullets.findIndex((one) => line !== undefined && (one.lines[0] ?? -1) > line);
  const at = below === -1 ? bullets.length : below;
  return [...bullets.slice(0, at), bullet, ...bullets.slice(at)];
}

/** "cross-" and "functional" are one word; otherwise a space stands between. */
function joined(first: string, next: string): string {
  const above = first.trimEnd();
  const below = next.trimStart();
  return /[\p{L}\p{N}]-$/u.test(above) ? above + below : `${above} ${below}`;
}
