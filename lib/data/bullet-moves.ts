import "server-only";
import type { MoveBulletInput } from "@/lib/schemas/bullet";
import type { Saved } from "@/lib/schemas/saved";
import { nextPosition } from "./bullets";
import type { Transaction } from "./client";
import { placedAt, renumbered } from "./order";
import { inTransaction, lockCareer } from "./transaction";

/**
 * Puts a line at a place of a job, its own or another. In another job its wordings come last, where
 * the order by hand of that job's variants does not know it yet.
 */
export function moveBullet(
  ownerId: string,
  { bulletId, jobId, index }: MoveBulletInput,
): Promise<Saved<null>> {
  return inTransaction(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const bullet = await tx.bullet.findFirst({
      where: { ownerId, id: bulletId, deletedAt: null, job: { deletedAt: null } },
    });
    const job = await tx.job.count({ where: { ownerId, id: jobId, deletedAt: null } });
    if (!bullet || job === 0) return { kind: "missing" };
    if (bullet.jobId !== jobId) await changeJob(tx, ownerId, bulletId, jobId);
    const rows = await tx.bullet.findMany({
      where: { ownerId, jobId, deletedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, position: true },
    });
    for (const { id, position } of renumbered(placedAt(rows, bulletId, index))) {
      await tx.bullet.updateMany({ where: { ownerId, id }, data: { position } });
    }
    return { kind: "saved", value: null };
  });
}

async function changeJob(tx: Transaction, ownerId: string, bulletId: string, jobId: string) {
  const position = await nextPosition(tx, ownerId, jobId);
  await tx.bullet.updateMany({ where: { ownerId, id: bulletId }, data: { jobId, position } });
  await tx.wording.updateMany({ where: { ownerId, bulletId }, data: { position } });
}
