import "server-only";
import { UNDO_DAYS } from "@/lib/schemas/limits";
import { database } from "./client";

const DAY_MS = 86_400_000;

/** Removes for good what this owner deleted, or what was kept of it before an import or a restore, more than UNDO_DAYS ago. */
export async function purgeDeleted(ownerId: string, now: Date = new Date()): Promise<void> {
  const past = { lt: new Date(now.getTime() - UNDO_DAYS * DAY_MS) };
  const where = { ownerId, deletedAt: past };
  const db = database();
  await db.bullet.deleteMany({ where });
  await db.job.deleteMany({ where });
  await db.section.deleteMany({ where });
  await db.version.deleteMany({ where });
  const kept = { ownerId, createdAt: past };
  await db.snapshot.deleteMany({ where: kept });
  await db.version.deleteMany({ where: { ...kept, reason: { not: "kept" } } });
}
