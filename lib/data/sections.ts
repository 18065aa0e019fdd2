import "server-only";
import { SECTIONS_MAX } from "@/lib/schemas/limits";
import type { Revision, Saved } from "@/lib/schemas/saved";
import {
  entriesOf,
  type MoveSectionInput,
  type SaveSectionInput,
  type SectionRow,
} from "@/lib/schemas/section";
import { canonical } from "./canonical";
import { clean } from "./clean";
import { database, type Transaction } from "./client";
import type { Section } from "./generated/client";
import { moved, renumbered } from "./order";
import { purgeDeleted } from "./purge";
import { inTransaction, lockCareer } from "./transaction";

/** Saves a section's entries, if nobody saved since `revision`; 0 makes a new section below the others. */
export function saveSection(
  ownerId: string,
  input: SaveSectionInput,
): Promise<Saved<Revision, SectionRow>> {
  const { sectionId: id, revision, kind, entries } = clean(input);
  return inTransaction<Revision, SectionRow>(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const row = await tx.section.findFirst({ where: { ownerId, id } });
    if (!row && revision === 0) return create(tx, ownerId, id, { kind, entries });
    if (!row || row.deletedAt || row.kind !== kind) return { kind: "missing" };
    const there = sectionRow(row);
    if (canonical(there.entries) === canonical(entries)) return saved(there.revision);
    if (there.revision !== revision) return { kind: "stale", theirs: there };
    await tx.section.updateMany({
      where: { ownerId, id },
      data: { entries: json(entries), revision: { increment: 1 } },
    });
    return saved(revision + 1);
  });
}

function saved(revision: number): Saved<Revision> {
  return { kind: "saved", value: { revision } };
}

const FULL = {
  kind: "full",
  message: `A resume can hold ${SECTIONS_MAX} sections. Delete one, then add this one.`,
} as const;

type Kept = Pick<SaveSectionInput, "kind" | "entries">;

async function create(
  tx: Transaction,
  ownerId: string,
  id: string,
  { kind, entries }: Kept,
): Promise<Saved<Revision>> {
  if ((await tx.section.count({ where: { ownerId, deletedAt: null } })) >= SECTIONS_MAX)
    return FULL;
  const position = await nextPosition(tx, ownerId);
  await tx.section.create({ data: { ownerId, id, kind, entries: json(entries), position } });
  return saved(1);
}

/** The place below the last section, deleted ones included: they may come back. */
export async function nextPosition(tx: Transaction, ownerId: string): Promise<number> {
  const last = await tx.section.aggregate({ where: { ownerId }, _max: { position: true } });
  return (last._max.position ?? -1) + 1;
}

/** Entries as a JSON column takes them: absent fields left out. */
export function json(entries: SectionRow["entries"]) {
  return entries.map((entry) => JSON.parse(JSON.stringify(entry)) as Record<string, string>);
}

/** Moves a section by one place; where it is already first or last nothing changes. */
export function moveSection(
  ownerId: string,
  { sectionId, direction }: MoveSectionInput,
): Promise<Saved<null>> {
  return inTransaction(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const sections = await tx.section.findMany({
      where: { ownerId, deletedAt: null },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      select: { id: true, position: true },
    });
    if (!sections.some((section) => section.id === sectionId)) return { kind: "missing" };
    for (const { id, position } of renumbered(moved(sections, sectionId, direction))) {
      await tx.section.updateMany({ where: { ownerId, id }, data: { position } });
    }
    return { kind: "saved", value: null };
  });
}

/** Takes a section out of sight; `restoreSection` brings it back for a while. */
export async function deleteSection(ownerId: string, sectionId: string): Promise<Saved<null>> {
  await purgeDeleted(ownerId);
  await database().section.updateMany({
    where: { ownerId, id: sectionId, deletedAt: null },
    data: { deletedAt: new Date() },
  });
  const count = await database().section.count({ where: { ownerId, id: sectionId } });
  return count === 1 ? { kind: "saved", value: null } : { kind: "missing" };
}

/** Undoes `deleteSection`; "missing" once it has been purged. */
export function restoreSection(ownerId: string, sectionId: string): Promise<Saved<null>> {
  return inTransaction(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const others = { ownerId, deletedAt: null, id: { not: sectionId } };
    if ((await tx.section.count({ where: others })) >= SECTIONS_MAX) return FULL;
    const { count } = await tx.section.updateMany({
      where: { ownerId, id: sectionId },
      data: { deletedAt: null },
    });
    return count === 1 ? { kind: "saved", value: null } : { kind: "missing" };
  });
}

/** A stored section, its JSON checked. @throws where the column holds something else */
export function sectionRow({ id, kind, entries, position, revision }: Section): SectionRow {
  return { id, kind, entries: entriesOf(kind).parse(entries), position, revision };
}
