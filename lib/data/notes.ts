import "server-only";
import { NOTES_PER_BULLET_MAX } from "@/lib/schemas/limits";
import type { NoteRow, SaveNoteInput } from "@/lib/schemas/note";
import type { Revision, Saved } from "@/lib/schemas/saved";
import { clean } from "./clean";
import { database, type Transaction } from "./client";
import { inTransaction, lockBullet } from "./transaction";

const FULL = {
  kind: "full",
  message: `A line can hold ${NOTES_PER_BULLET_MAX} notes. Take one away, then save this one.`,
} as const;

/** The notes on this owner's lines, or on one of them; what was deleted with its line is not among them. */
export async function listNotes(ownerId: string, bulletId?: string): Promise<readonly NoteRow[]> {
  const rows = await database().interviewNote.findMany({
    where: {
      ownerId,
      ...(bulletId !== undefined && { bulletId }),
      bullet: { deletedAt: null, job: { deletedAt: null } },
    },
    orderBy: [{ bulletId: "asc" }, { question: "asc" }],
  });
  return rows.map(({ ownerId: _owner, ...note }) => note);
}

/**
 * Saves the note to one question, if nobody saved it since `revision` (0: there was none). One
 * without words stays as a row, so that its revision goes on counting.
 */
export function saveNote(ownerId: string, input: SaveNoteInput): Promise<Saved<Revision, NoteRow>> {
  const { revision, ...mine } = clean(input);
  const where = { ownerId, bulletId: mine.bulletId, question: mine.question };
  return inTransaction<Revision, NoteRow>(async (tx) => {
    if (!(await lockBullet(tx, ownerId, mine.bulletId))) return { kind: "missing" };
    const row = await tx.interviewNote.findFirst({ where });
    const there = { revision: row?.revision ?? 0, text: row?.text ?? "" };
    if (there.text === mine.text) return { kind: "saved", value: { revision: there.revision } };
    if (there.revision !== revision) return { kind: "stale", theirs: { ...mine, ...there } };
    if (there.text === "" && (await isFull(tx, ownerId, mine.bulletId))) return FULL;
    const saved = revision + 1;
    if (row)
      await tx.interviewNote.updateMany({ where, data: { text: mine.text, revision: saved } });
    else await tx.interviewNote.create({ data: { ...where, text: mine.text } });
    return { kind: "saved", value: { revision: saved } };
  });
}

async function isFull(tx: Transaction, ownerId: string, bulletId: string): Promise<boolean> {
  const where = { ownerId, bulletId, text: { not: "" } };
  return (await tx.interviewNote.count({ where })) >= NOTES_PER_BULLET_MAX;
}
