import "server-only";
import type { LineText } from "@/lib/schemas/line-text";
import { database } from "./client";

/** The words of every line that this owner sees, newest job first as in the career history. */
export async function listLineTexts(ownerId: string): Promise<readonly LineText[]> {
  const rows = await database().bullet.findMany({
    where: { ownerId, deletedAt: null, job: { ownerId, deletedAt: null } },
    orderBy: [{ job: { position: "asc" } }, { position: "asc" }, { id: "asc" }],
    select: { id: true, text: true, job: { select: { organization: true } } },
  });
  return rows.map(({ id, text, job }) => ({ id, text, organization: job.organization }));
}
