import "server-only";
import { TRACKS } from "@/lib/engine/types";
import type {
  AddBulletInput,
  BulletText,
  ChooseTriageInput,
  SaveBulletInput,
} from "@/lib/schemas/bullet";
import { BULLETS_MAX } from "@/lib/schemas/limits";
import type { Revision, Saved } from "@/lib/schemas/saved";
import { clean } from "./clean";
import { database, type Transaction } from "./client";
import { purgeDeleted } from "./purge";
import { READ_IN, readingOf } from "./readings";
import { inTransaction, lockCareer } from "./transaction";

/** Adds a line at the end of a job, with its wording for each track; the same request again adds nothing. */
export function addBullet(
  ownerId: string,
  input: AddBulletInput,
): Promise<Saved<Revision, BulletText>> {
  const { bulletId: id, jobId, text } = clean(input);
  return inTransaction<Revision, BulletText>(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const there = await tx.bullet.findFirst({ where: { ownerId, id } });
    if (there) return there.deletedAt ? { kind: "missing" } : again(there, text);
    const job = await tx.job.findFirst({
      where: { ownerId, id: jobId, deletedAt: null },
      select: READ_IN,
    });
    if (!job) return { kind: "missing" };
    if ((await countBullets(tx, ownerId)) >= BULLETS_MAX) return BULLETS_FULL;
    const position = await nextPosition(tx, ownerId, jobId);
    await tx.bullet.create({
      data: { ownerId, id, jobId, text, position, ...readingOf(text, job) },
    });
    await tx.wording.createMany({
      data: TRACKS.map((track) => ({ ownerId, bulletId: id, track, position })),
    });
    return { kind: "saved", value: { revision: 1 } };
  });
}

export const BULLETS_FULL = {
  kind: "full",
  message: `A career can hold ${BULLETS_MAX.toLocaleString("en-US")} lines. Delete some that you no longer show, then add this.`,
} as const;

/** The lines that this owner sees, in all jobs. */
export function countBullets(tx: Transaction, ownerId: string): Promise<number> {
  return tx.bullet.count({ where: { ownerId, deletedAt: null, job: { deletedAt: null } } });
}

/** A place below every line and wording of the job, deleted ones included: they may come back. */
export async function nextPosition(
  tx: Transaction,
  ownerId: string,
  jobId: string,
): Promise<number> {
  const [bullet, wording] = await Promise.all([
    tx.bullet.aggregate({ where: { ownerId, jobId }, _max: { position: true } }),
    tx.wording.aggregate({ where: { ownerId, bullet: { jobId } }, _max: { position: true } }),
  ]);
  return Math.max(bullet._max.position ?? -1, wording._max.position ?? -1) + 1;
}

function again(there: BulletText, text: string): Saved<Revision, BulletText> {
  return there.text === text
    ? { kind: "saved", value: { revision: there.revision } }
    : { kind: "stale", theirs: { text: there.text, revision: there.revision } };
}

const VISIBLE = { deletedAt: null, job: { deletedAt: null } } as const;

/** Saves a line's text, if nobody saved since `revision`. */
export async function saveBullet(
  ownerId: string,
  input: SaveBulletInput,
): Promise<Saved<Revision, BulletText>> {
  const { bulletId: id, revision, text } = clean(input);
  const job = await database().job.findFirst({
    where: { ownerId, bullets: { some: { id } } },
    select: READ_IN,
  });
  if (!job) return { kind: "missing" };
  const { count } = await database().bullet.updateMany({
    where: { ownerId, id, revision, ...VISIBLE },
    data: { text, ...readingOf(text, job), revision: { increment: 1 } },
  });
  if (count === 1) return { kind: "saved", value: { revision: revision + 1 } };
  const there = await database().bullet.findFirst({ where: { ownerId, id, ...VISIBLE } });
  return there ? again(there, text) : { kind: "missing" };
}

/** Keep, tell, or null: the engine's preset. The last choice stands. */
export async function chooseTriage(
  ownerId: string,
  { bulletId, triage }: ChooseTriageInput,
): Promise<Saved<null>> {
  const { count } = await database().bullet.updateMany({
    where: { ownerId, id: bulletId, ...VISIBLE },
    data: { triage },
  });
  return count === 1 ? { kind: "saved", value: null } : { kind: "missing" };
}

/** Takes a line out of sight, answers and wordings with it; `restoreBullet` brings all back for a while. */
export async function deleteBullet(ownerId: string, bulletId: string): Promise<Saved<null>> {
  await purgeDeleted(ownerId);
  await database().bullet.updateMany({
    where: { ownerId, id: bulletId, deletedAt: null },
    data: { deletedAt: new Date() },
  });
  const count = await database().bullet.count({ where: { ownerId, id: bulletId } });
  return count === 1 ? { kind: "saved", value: null } : { kind: "missing" };
}

/** Undoes `deleteBullet`; "missing" once it has been purged. */
export function restoreBullet(ownerId: string, bulletId: string): Promise<Saved<null>> {
  return inTransaction(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const there = await tx.bullet.findFirst({ where: { ownerId, id: bulletId } });
    if (!there) return { kind: "missing" };
    if (there.deletedAt && (await countBullets(tx, ownerId)) >= BULLETS_MAX) return BULLETS_FULL;
    await tx.bullet.updateMany({ where: { ownerId, id: bulletId }, data: { deletedAt: null } });
    return { kind: "saved", value: null };
  });
}
