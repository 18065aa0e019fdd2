import "server-only";
import type { AddJobInput, JobFields, SaveJobInput } from "@/lib/schemas/job";
import { BULLETS_MAX, JOBS_MAX } from "@/lib/schemas/limits";
import type { Revision, Saved } from "@/lib/schemas/saved";
import type { Direction } from "@/lib/schemas/text";
import { BULLETS_FULL } from "./bullets";
import { clean } from "./clean";
import { database, type Transaction } from "./client";
import { moved, renumbered } from "./order";
import { purgeDeleted } from "./purge";
import { inTransaction, lockCareer } from "./transaction";

const FIELDS = {
  id: true,
  organization: true,
  title: true,
  place: true,
  summary: true,
  startDate: true,
  endDate: true,
  dateText: true,
  current: true,
  revision: true,
} as const;

/** Adds a job below the others; the same request again adds nothing. */
export function addJob(ownerId: string, input: AddJobInput): Promise<Saved<Revision, JobFields>> {
  const { jobId: id, ...fields } = clean(input);
  return inTransaction<Revision, JobFields>(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const there = await tx.job.findFirst({
      where: { ownerId, id },
      select: { ...FIELDS, deletedAt: true },
    });
    if (there) return again(there, fields);
    if ((await tx.job.count({ where: { ownerId, deletedAt: null } })) >= JOBS_MAX) return FULL;
    const position = await nextPosition(tx, ownerId);
    await tx.job.create({ data: { ownerId, id, ...fields, position } });
    return { kind: "saved", value: { revision: 1 } };
  });
}

const FULL = {
  kind: "full",
  message: `A career can hold ${JOBS_MAX} jobs. Delete one that you no longer show, then add this one.`,
} as const;

/** The place below the last job, deleted ones included: they may come back. */
export async function nextPosition(tx: Transaction, ownerId: string): Promise<number> {
  const last = await tx.job.aggregate({ where: { ownerId }, _max: { position: true } });
  return (last._max.position ?? -1) + 1;
}

type Fields = Omit<JobFields, "id" | "revision">;

function again(
  { deletedAt, ...there }: JobFields & { deletedAt: Date | null },
  mine: Partial<Fields>,
): Saved<Revision, JobFields> {
  if (deletedAt) return { kind: "missing" };
  return holds(there, mine)
    ? { kind: "saved", value: { revision: there.revision } }
    : { kind: "stale", theirs: there };
}

function holds(there: JobFields, mine: Partial<Fields>): boolean {
  return Object.entries(mine).every(([key, value]) => there[key as keyof Fields] === value);
}

/** Saves what a person wrote of a job, if nobody saved since `revision`. */
export async function saveJob(
  ownerId: string,
  input: SaveJobInput,
): Promise<Saved<Revision, JobFields>> {
  const { jobId: id, revision, ...fields } = clean(input);
  const { count } = await database().job.updateMany({
    where: { ownerId, id, revision, deletedAt: null },
    data: { ...fields, revision: { increment: 1 } },
  });
  if (count === 1) return { kind: "saved", value: { revision: revision + 1 } };
  const there = await database().job.findFirst({
    where: { ownerId, id },
    select: { ...FIELDS, deletedAt: true },
  });
  return there ? again(there, fields) : { kind: "missing" };
}

/** Moves a job by one place; where it is already first or last nothing changes. */
export function moveJob(
  ownerId: string,
  jobId: string,
  direction: Direction,
): Promise<Saved<null>> {
  return inTransaction(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const jobs = await tx.job.findMany({
      where: { ownerId, deletedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, position: true },
    });
    if (!jobs.some((job) => job.id === jobId)) return { kind: "missing" };
    for (const { id, position } of renumbered(moved(jobs, jobId, direction))) {
      await tx.job.updateMany({ where: { ownerId, id }, data: { position } });
    }
    return { kind: "saved", value: null };
  });
}

/** Takes a job and its lines out of sight; `restoreJob` brings all back for a while. */
export async function deleteJob(ownerId: string, jobId: string): Promise<Saved<null>> {
  await purgeDeleted(ownerId);
  await database().job.updateMany({
    where: { ownerId, id: jobId, deletedAt: null },
    data: { deletedAt: new Date() },
  });
  return present(ownerId, jobId);
}

/** Undoes `deleteJob`; "missing" once it has been purged. */
export function restoreJob(ownerId: string, jobId: string): Promise<Saved<null>> {
  return inTransaction(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const others = { ownerId, deletedAt: null, id: { not: jobId } };
    if ((await tx.job.count({ where: others })) >= JOBS_MAX) return FULL;
    const lines = { ownerId, deletedAt: null };
    const mine = await tx.bullet.count({ where: { ...lines, jobId } });
    const rest = await tx.bullet.count({ where: { ...lines, job: others } });
    if (mine + rest > BULLETS_MAX) return BULLETS_FULL;
    const { count } = await tx.job.updateMany({
      where: { ownerId, id: jobId },
      data: { deletedAt: null },
    });
    return count === 1 ? { kind: "saved", value: null } : { kind: "missing" };
  });
}

async function present(ownerId: string, id: string): Promise<Saved<null>> {
  const count = await database().job.count({ where: { ownerId, id } });
  return count === 1 ? { kind: "saved", value: null } : { kind: "missing" };
}
