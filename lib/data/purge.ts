import "server-only";
import { UNDO_DAYS } from "@/lib/schemas/limits";
import { database } from "./client";

const DAY_MS = 86_400_000;

/** Removes for good what this owner deleted more than UNDO_DAYS ago. */
export async function purgeDeleted(ownerId: string, now: Date = new Date()): Promise<void> {
  const where = { ownerId, deletedAt: { lt: new Date(now.getTime() - UNDO_DAYS * DAY_MS) } };
  const db = database();
  await db.bullet.deleteMany({ where });
  await db.job.deleteMany({ where });
  await db.section.deleteMany({ where });
}
