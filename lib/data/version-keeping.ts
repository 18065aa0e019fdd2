import "server-only";
import { randomUUID } from "node:crypto";
import { AUTOMATIC_VERSIONS_MAX, VERSION_MAX_CHARS } from "@/lib/schemas/limits";
import type { Saved } from "@/lib/schemas/saved";
import {
  VERSION_SHAPE,
  versionContentSchema,
  versionReasonSchema,
  versionShapeSchema,
  type VersionContent,
  type VersionReason,
  type VersionRow,
} from "@/lib/schemas/version";
import type { Transaction } from "./client";
import type { Version } from "./generated/client";
import { isShown, readStanding } from "./version-rows";

// Writing a version, and reading what one holds. Writes are for a transaction that holds `lockCareer`.

export const VERSION_ROW = {
  id: true,
  track: true,
  name: true,
  reason: true,
  createdAt: true,
  lines: true,
};

export function versionRow(row: Pick<Version, keyof typeof VERSION_ROW>): VersionRow {
  const { id, track, name, reason, createdAt, lines } = row;
  return {
    ...{ id, track, name, lines },
    reason: versionReasonSchema.parse(reason),
    createdAt: createdAt.toISOString(),
  };
}

/** Null where it is of another shape. @throws where the column holds something else */
export function contentOf({ content }: Pick<Version, "content">): VersionContent | null {
  if (versionShapeSchema.parse(content).shape !== VERSION_SHAPE) return null;
  return versionContentSchema.parse(content);
}

const TOO_LARGE = {
  kind: "full",
  message: "This resume is too large to be kept as a version. Nothing was changed.",
} as const;
export const OTHER_SHAPE = {
  kind: "full",
  message:
    "This was kept by an earlier version of Twotrack, in a form that cannot be put back. Nothing was changed.",
} as const;

type Named = Pick<VersionRow, "id" | "track" | "name" | "reason">;

export async function writeVersion(
  tx: Transaction,
  ownerId: string,
  named: Named,
  content: VersionContent,
): Promise<Saved<VersionRow>> {
  const json = JSON.stringify(content);
  if (json.length > VERSION_MAX_CHARS) return TOO_LARGE;
  const { track } = named;
  const newest = await tx.version.findFirst({
    where: { ownerId, track },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true },
  });
  // Their order is the order in which they were kept, even where a clock was set back.
  const createdAt = new Date(Math.max(Date.now(), (newest?.createdAt.getTime() ?? 0) + 1));
  const row = await tx.version.create({
    data: {
      ...{ ownerId, ...named, createdAt },
      content: JSON.parse(json) as object,
      lines: content.lines.filter(isShown).length,
    },
  });
  return { kind: "saved", value: versionRow(row) };
}

const AUTOMATIC_NAMES: Readonly<Record<Exclude<VersionReason, "kept">, string>> = {
  "before-import": "Before a resume was added",
  "before-replace": "Before a resume replaced everything",
  "before-restore": "Before a version was restored",
};

type Automatic = Pick<Named, "track"> & {
  readonly reason: keyof typeof AUTOMATIC_NAMES;
  readonly id?: string;
  readonly spare?: string;
};

/** Of the automatic ones the newest stay, and `spare`, which is being restored. */
export async function writeAutomatic(
  tx: Transaction,
  ownerId: string,
  { track, reason, spare, id = randomUUID() }: Automatic,
  content: VersionContent,
): Promise<Saved<VersionRow>> {
  const named = { id, track, reason, name: AUTOMATIC_NAMES[reason] };
  const written = await writeVersion(tx, ownerId, named, content);
  const tooOld = await tx.version.findMany({
    where: { ownerId, track, reason: { not: "kept" }, deletedAt: null },
    orderBy: { createdAt: "desc" },
    skip: AUTOMATIC_VERSIONS_MAX,
    select: { id: true },
  });
  const ids = tooOld.map((row) => row.id).filter((one) => one !== spare);
  await tx.version.deleteMany({ where: { ownerId, id: { in: ids } } });
  return written;
}

/**
 * Keeps both resumes as they stand before an import; one that holds nothing is passed over, and so is
 * one too large for it, since the import keeps the whole career beside it. Part of a transaction that
 * holds `lockCareer`.
 */
export async function keepBeforeImport(
  tx: Transaction,
  ownerId: string,
  mode: "add" | "replace",
): Promise<void> {
  const reason = mode === "replace" ? "before-replace" : "before-import";
  for (const track of ["po", "pm"] as const) {
    const content = await readStanding(tx, ownerId, track);
    const { headline, summary } = content.opening;
    if (content.lines.some(isShown) || (headline + summary).trim() !== "")
      await writeAutomatic(tx, ownerId, { track, reason }, content);
  }
}
