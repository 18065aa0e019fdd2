import "server-only";
import type { Track } from "@/lib/engine";
import { KEPT_VERSIONS_MAX } from "@/lib/schemas/limits";
import type { Saved } from "@/lib/schemas/saved";
import type {
  KeepVersionInput,
  RenameVersionInput,
  VersionRow,
  VersionWords,
} from "@/lib/schemas/version";
import { clean } from "./clean";
import { database, type Transaction } from "./client";
import { purgeDeleted } from "./purge";
import { inTransaction, lockCareer } from "./transaction";
import { contentOf, OTHER_SHAPE, versionRow, VERSION_ROW, writeVersion } from "./version-keeping";
import { isShown, readStanding, wordsOf } from "./version-rows";

/** The versions of one resume, or of both, the newest first. */
export async function listVersions(ownerId: string, track?: Track): Promise<readonly VersionRow[]> {
  const rows = await database().version.findMany({
    where: { ownerId, deletedAt: null, ...(track && { track }) },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: VERSION_ROW,
  });
  return rows.map(versionRow);
}

/** Keeps one of the two resumes as it stands, under a name. The same request again keeps nothing twice. */
export function keepVersion(ownerId: string, input: KeepVersionInput): Promise<Saved<VersionRow>> {
  const { versionId: id, track, name } = clean(input);
  return inTransaction<VersionRow>(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const there = await tx.version.findFirst({ where: { ownerId, id } });
    if (there && (there.deletedAt || there.track !== track)) return { kind: "missing" };
    if (there) return { kind: "saved", value: versionRow(there) };
    if ((await countKept(tx, ownerId, track)) >= KEPT_VERSIONS_MAX) return FULL;
    const content = await readStanding(tx, ownerId, track);
    return writeVersion(tx, ownerId, { id, track, name: name.trim(), reason: "kept" }, content);
  });
}

const FULL = {
  kind: "full",
  message: `A resume can keep ${KEPT_VERSIONS_MAX} versions. Delete one, then keep this one.`,
} as const;

function countKept(tx: Transaction, ownerId: string, track: Track): Promise<number> {
  return tx.version.count({ where: { ownerId, track, reason: "kept", deletedAt: null } });
}

/** What a version shows, to read it. */
export async function getVersion(ownerId: string, versionId: string): Promise<Saved<VersionWords>> {
  const row = await database().version.findFirst({
    where: { ownerId, id: versionId, deletedAt: null },
    select: { content: true },
  });
  if (!row) return { kind: "missing" };
  const content = contentOf(row);
  if (!content) return OTHER_SHAPE;
  const { headline, summary } = content.opening;
  const lines = content.lines
    .filter(isShown)
    .map((line) => ({ bulletId: line.bulletId, job: line.job, text: wordsOf(line) }));
  return { kind: "saved", value: { headline, summary, lines } };
}

/** Every version with all that it holds, as it is stored: for the export of everything. */
export async function readVersions(ownerId: string): Promise<readonly object[]> {
  const rows = await database().version.findMany({
    where: { ownerId, deletedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({ ...versionRow(row), content: row.content }));
}

/** Gives a version another name; an automatic one becomes the person's own, and stays until they delete it. */
export function renameVersion(
  ownerId: string,
  input: RenameVersionInput,
): Promise<Saved<VersionRow>> {
  const { versionId: id, name } = clean(input);
  return inTransaction<VersionRow>(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const there = await tx.version.findFirst({ where: { ownerId, id, deletedAt: null } });
    if (!there) return { kind: "missing" };
    const isNew = there.reason !== "kept";
    if (isNew && (await countKept(tx, ownerId, there.track)) >= KEPT_VERSIONS_MAX) return FULL;
    const data = { name: name.trim(), reason: "kept" };
    await tx.version.updateMany({ where: { ownerId, id }, data });
    return { kind: "saved", value: versionRow({ ...there, ...data }) };
  });
}

/** Takes a version out of the list; `bringBackVersion` undoes it for a while. */
export async function deleteVersion(ownerId: string, versionId: string): Promise<Saved<null>> {
  await purgeDeleted(ownerId);
  await database().version.updateMany({
    where: { ownerId, id: versionId, deletedAt: null },
    data: { deletedAt: new Date() },
  });
  const count = await database().version.count({ where: { ownerId, id: versionId } });
  return count === 1 ? { kind: "saved", value: null } : { kind: "missing" };
}

/** Undoes `deleteVersion`; "missing" once it has been purged. */
export function bringBackVersion(ownerId: string, versionId: string): Promise<Saved<null>> {
  return inTransaction(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const there = await tx.version.findFirst({ where: { ownerId, id: versionId } });
    if (!there) return { kind: "missing" };
    const counts = there.deletedAt !== null && there.reason === "kept";
    if (counts && (await countKept(tx, ownerId, there.track)) >= KEPT_VERSIONS_MAX) return FULL;
    await tx.version.updateMany({ where: { ownerId, id: versionId }, data: { deletedAt: null } });
    return { kind: "saved", value: null };
  });
}
