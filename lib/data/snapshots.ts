import "server-only";
import { randomUUID } from "node:crypto";
import { SNAPSHOTS_MAX } from "@/lib/schemas/limits";
import type { Saved } from "@/lib/schemas/saved";
import {
  careerRowsSchema,
  reasonSchema,
  SNAPSHOT_SHAPE,
  shapeSchema,
  type CareerRows,
  type ImportCount,
  type SnapshotReason,
  type SnapshotRow,
  type UndoImportInput,
} from "@/lib/schemas/snapshot";
import {
  areSame,
  atRevision,
  countVisible,
  readRows,
  removeRows,
  revisionAbove,
  writeRows,
} from "./career-rows";
import { database, type Transaction } from "./client";
import { inTransaction, lockCareer } from "./transaction";

type Taken = { readonly reason: SnapshotReason; readonly request: string };
type Snapshot = { readonly snapshotId: string; readonly rows: CareerRows };

/**
 * Keeps the career as it stands, and of this owner's snapshots the newest SNAPSHOTS_MAX. Part of a
 * transaction that holds `lockCareer`; the rows it answers stay held until that ends.
 */
export async function takeSnapshot(
  tx: Transaction,
  ownerId: string,
  taken: Taken,
): Promise<Snapshot> {
  return keep(tx, ownerId, taken, await readRows(tx, ownerId));
}

async function keep(
  tx: Transaction,
  ownerId: string,
  taken: Taken,
  rows: CareerRows,
): Promise<Snapshot> {
  const id = randomUUID();
  const newestFirst = { where: { ownerId }, orderBy: { createdAt: "desc" } } as const;
  const newest = await tx.snapshot.findFirst({ ...newestFirst, select: { createdAt: true } });
  // Their order is the order in which they were taken, even where a clock was set back.
  const createdAt = new Date(Math.max(Date.now(), (newest?.createdAt.getTime() ?? 0) + 1));
  const career = JSON.parse(JSON.stringify(rows)) as object;
  await tx.snapshot.create({
    data: { ownerId, id, ...taken, career, createdAt, ...countVisible(rows) },
  });
  const tooOld = await tx.snapshot.findMany({
    ...newestFirst,
    skip: SNAPSHOTS_MAX,
    select: { id: true },
  });
  await tx.snapshot.deleteMany({ where: { ownerId, id: { in: tooOld.map((row) => row.id) } } });
  return { snapshotId: id, rows };
}

/** The careers that an undo can put back, the newest first. */
export async function listSnapshots(ownerId: string): Promise<readonly SnapshotRow[]> {
  const rows = await database().snapshot.findMany({
    where: { ownerId },
    orderBy: { createdAt: "desc" },
    select: { id: true, reason: true, createdAt: true, jobs: true, bullets: true },
  });
  return rows.map(({ reason, createdAt, ...row }) => ({
    ...row,
    reason: reasonSchema.parse(reason),
    createdAt: createdAt.toISOString(),
  }));
}

/**
 * The snapshot of a request that was carried out already and not undone since, so that a retry of
 * it changes nothing.
 */
export async function findTaken(
  tx: Transaction,
  ownerId: string,
  request: string,
): Promise<string | null> {
  const newestFirst = { orderBy: { createdAt: "desc" } } as const;
  const taken = await tx.snapshot.findFirst({
    where: { ownerId, request },
    ...newestFirst,
    select: { id: true, createdAt: true },
  });
  if (!taken) return null;
  const undone = await tx.snapshot.count({
    where: { ownerId, reason: "undo", createdAt: { gt: taken.createdAt } },
  });
  return undone === 0 ? taken.id : null;
}

const OTHER_SHAPE = {
  kind: "full",
  message:
    "This was kept by an earlier version of Twotrack, in a form that cannot be put back. Nothing was changed.",
} as const;

/**
 * Puts the career back as it was before an import, ids and all, after keeping what stands now: an
 * undo can be undone. Every revision rises, so that a save from an open tab meets a conflict.
 * Preferences stay. Where nothing is to be put back, as in a retry, nothing changes.
 * @returns what the person sees now, and the snapshot that undoes this
 */
export function undoImport(
  ownerId: string,
  { snapshotId }: UndoImportInput,
): Promise<Saved<ImportCount>> {
  return inTransaction<ImportCount>(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const kept = await tx.snapshot.findFirst({
      where: { ownerId, id: snapshotId },
      select: { career: true },
    });
    if (!kept) return { kind: "missing" };
    if (shapeSchema.parse(kept.career).shape !== SNAPSHOT_SHAPE) return OTHER_SHAPE;
    const before = careerRowsSchema.parse(kept.career);
    const now = await readRows(tx, ownerId);
    const counts = countVisible(before);
    if (areSame(before, now)) {
      const undone = await findTaken(tx, ownerId, snapshotId);
      return { kind: "saved", value: { ...counts, snapshotId: undone ?? snapshotId } };
    }
    const taken = { reason: "undo", request: snapshotId } as const;
    const undo = await keep(tx, ownerId, taken, now);
    await removeRows(tx, ownerId);
    await writeRows(tx, ownerId, atRevision(before, revisionAbove(before, now)));
    return { kind: "saved", value: { ...counts, snapshotId: undo.snapshotId } };
  });
}
