import "server-only";
import type { DismissalRow } from "@/lib/schemas/bullet";
import type { SetAsideInput } from "@/lib/schemas/dismissal";
import { DISMISSALS_PER_BULLET_MAX } from "@/lib/schemas/limits";
import type { Saved } from "@/lib/schemas/saved";
import { clean } from "./clean";
import type { Dismissal } from "./generated/client";
import { inTransaction, lockBullet } from "./transaction";

const FULL = {
  kind: "full",
  message: `A line can hold ${DISMISSALS_PER_BULLET_MAX} findings that were set aside. Take one back first.`,
} as const;

/**
 * Sets a finding aside. The same words set aside in another tab are one row: its id is answered.
 */
export function setAside(
  ownerId: string,
  input: SetAsideInput,
): Promise<Saved<{ readonly dismissalId: string }>> {
  const { dismissalId: id, reason, note, ...finding } = clean(input);
  return inTransaction(async (tx) => {
    if (!(await lockBullet(tx, ownerId, finding.bulletId))) return { kind: "missing" };
    const there = await tx.dismissal.findFirst({
      where: { ownerId, OR: [{ id }, { ...finding }] },
    });
    if (there) return { kind: "saved", value: { dismissalId: there.id } };
    const count = await tx.dismissal.count({ where: { ownerId, bulletId: finding.bulletId } });
    if (count >= DISMISSALS_PER_BULLET_MAX) return FULL;
    await tx.dismissal.create({ data: { ownerId, id, reason, note, ...finding } });
    return { kind: "saved", value: { dismissalId: id } };
  });
}

/** A stored dismissal as pages read it. */
export function dismissalRow({
  ownerId: _owner,
  bulletId: _bullet,
  setAsideAt,
  ...row
}: Dismissal): DismissalRow {
  return { ...row, setAsideAt: setAsideAt?.toISOString() ?? null };
}

/** Takes a finding back; one of this line that is already back is no surprise. */
export function takeBack(
  ownerId: string,
  bulletId: string,
  dismissalId: string,
): Promise<Saved<null>> {
  return inTransaction(async (tx) => {
    if (!(await lockBullet(tx, ownerId, bulletId))) return { kind: "missing" };
    await tx.dismissal.deleteMany({ where: { ownerId, bulletId, id: dismissalId } });
    return { kind: "saved", value: null };
  });
}
