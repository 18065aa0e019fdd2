import "server-only";
import type { Saved } from "@/lib/schemas/saved";
import type { Restored, RestoreVersionInput } from "@/lib/schemas/version";
import { inTransaction, lockCareer } from "./transaction";
import { contentOf, OTHER_SHAPE, writeAutomatic } from "./version-keeping";
import { readStanding, restoring, writeStanding } from "./version-rows";

/**
 * Makes the resume read as the version does, after keeping what stands now: a restore can be undone
 * by restoring that. Lines themselves, answers and the other resume stay. The same request again
 * changes nothing and answers the same.
 */
export function restoreVersion(
  ownerId: string,
  { versionId, beforeId }: RestoreVersionInput,
): Promise<Saved<Restored>> {
  return inTransaction<Restored>(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const version = await tx.version.findFirst({
      where: { ownerId, id: versionId, deletedAt: null },
    });
    if (!version) return { kind: "missing" };
    const kept = contentOf(version);
    if (!kept) return OTHER_SHAPE;
    const done = await tx.version.findFirst({ where: { ownerId, id: beforeId } });
    const before = done && contentOf(done);
    if (before) return restored(beforeId, restoring(kept, before));
    const now = await readStanding(tx, ownerId, version.track);
    const plan = restoring(kept, now);
    if (plan.lines.length === 0 && !plan.opening) return restored(null, plan);
    const { track } = version;
    const automatic = { track, reason: "before-restore", id: beforeId, spare: versionId } as const;
    const written = await writeAutomatic(tx, ownerId, automatic, now);
    if (written.kind !== "saved") return written;
    await writeStanding(tx, ownerId, track, plan);
    return restored(beforeId, plan);
  });
}

function restored(
  beforeId: string | null,
  { changed, leftOut, gone }: Omit<Restored, "beforeId">,
): Saved<Restored> {
  return { kind: "saved", value: { beforeId, changed, leftOut, gone } };
}
