import {
  bulletOf,
  changeBullet,
  changeJob,
  findBullet,
  insertBullet,
  insertJob,
  madeJob,
  removeBullet,
  reworded,
  strayOf,
  type Destination,
} from "./import-parts";
import type { ImportPlan, NewId, PlannedBullet } from "./import-plan";
import { joinWords } from "./import-words";

export function includeBullet(plan: ImportPlan, bulletId: string, included: boolean): ImportPlan {
  return changeBullet(plan, bulletId, (bullet) => ({ ...bullet, included }));
}

export function writeBullet(plan: ImportPlan, bulletId: string, text: string): ImportPlan {
  return changeBullet(plan, bulletId, (bullet) => ({ ...reworded(bullet), text }));
}

/** Of two lines that read almost alike, the one that is there already is kept, or both are. */
export function settleNear(plan: ImportPlan, bulletId: string, both: boolean): ImportPlan {
  return changeBullet(plan, bulletId, ({ near: _near, ...bullet }) => ({
    ...bullet,
    included: both,
    known: !both,
  }));
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
  if (to === "new-job") return insertJob(without, madeJob(newId(), [bullet]), jobAt + 1);
  const above = plan.jobs.findIndex((job) => job.id === to.job) <= jobAt;
  return changeJob(without, to.job, (job) => ({
    ...job,
    bullets: above ? [...job.bullets, bullet] : [bullet, ...job.bullets],
  }));
}

/** One place up or down in its job; at either end it stays. */
export function orderBullet(plan: ImportPlan, bulletId: string, by: -1 | 1): ImportPlan {
  const found = findBullet(plan, bulletId);
  const other = found?.job.bullets[found.at + by];
  if (!found || !other) return plan;
  const bullets = found.job.bullets.with(found.at, other).with(found.at + by, found.bullet);
  return changeJob(plan, found.job.id, (job) => ({ ...job, bullets }));
}

/** Two lines of one bullet; the line above keeps its place and its id. */
export function joinWithPrevious(plan: ImportPlan, bulletId: string): ImportPlan {
  const previous = previousBullet(plan, bulletId);
  const bullet = findBullet(plan, bulletId)?.bullet;
  if (!previous || !bullet) return plan;
  return changeBullet(removeBullet(plan, bulletId), previous.id, (above) => ({
    ...reworded(above),
    text: joinWords(above.text, bullet.text),
    included: above.included || bullet.included,
    lines: [...above.lines, ...bullet.lines],
  }));
}

/** Null for the first line of a job. */
export function previousBullet(plan: ImportPlan, bulletId: string): PlannedBullet | null {
  const found = findBullet(plan, bulletId);
  return found?.job.bullets[found.at - 1] ?? null;
}

/** @param place the caret, in UTF-16 units; at either end, or where it is in no text (-1), nothing is split */
export function splitBullet(
  plan: ImportPlan,
  bulletId: string,
  place: number,
  newId: NewId,
): ImportPlan {
  const found = findBullet(plan, bulletId);
  const first = found?.bullet.text.slice(0, place).trim();
  const second = found?.bullet.text.slice(place).trim();
  if (!found || place < 0 || !first || !second) return plan;
  const { bullet, job, at } = found;
  return changeJob(plan, job.id, () => ({
    ...job,
    bullets: [
      ...job.bullets.slice(0, at),
      { ...reworded(bullet), text: first },
      { ...reworded(bullet), id: newId(), text: second },
      ...job.bullets.slice(at + 1),
    ],
  }));
}

/** Not a bullet: it stays in sight among the lines without a place. */
export function setBulletAside(plan: ImportPlan, bulletId: string): ImportPlan {
  const bullet = findBullet(plan, bulletId)?.bullet;
  if (!bullet) return plan;
  return { ...removeBullet(plan, bulletId), strays: [...plan.strays, strayOf(bullet)] };
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
  const without = { ...plan, strays: plan.strays.filter((one) => one.id !== strayId) };
  return insertBullet(without, bulletOf(stray), to, newId);
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

/** What is there already is left out beside it, and comes in where it is replaced. */
export function chooseMode(plan: ImportPlan, mode: ImportPlan["mode"]): ImportPlan {
  if (mode === plan.mode) return plan;
  const whole = mode === "replace";
  const jobs = plan.jobs.map((job) => ({
    ...job,
    bullets: job.bullets.map((one) => (one.known || one.near ? { ...one, included: whole } : one)),
  }));
  const sections = plan.sections.map((one) =>
    one.known
      ? { ...one, included: whole || one.entries.length + (one.grownEntries ?? []).length > 0 }
      : one,
  );
  return { ...plan, mode, jobs, sections, profileIncluded: whole || plan.profileIncluded };
}

/** Bullets that will be added. */
export function countBullets(plan: ImportPlan): number {
  return plan.jobs.reduce((sum, job) => sum + job.bullets.filter(willBeAdded).length, 0);
}

export function willBeAdded(bullet: PlannedBullet): boolean {
  return bullet.included && bullet.text.trim() !== "";
}
