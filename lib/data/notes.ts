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
 * Saves, or without words takes away, the note to one question, if nobody saved it since `revision`
 * (0: there was none).
 */
export function saveNote(ownerId: string, input: SaveNoteInput): Promise<Saved<Revision, NoteRow>> {
  const { revision, ...mine } = clean(input);
  const { bulletId, question } = mine;
  const text = mine.text.trim();
  return inTransaction<Revision, NoteRow>(async (tx) => {
    if (!(await lockBullet(tx, ownerId, bulletId))) return { kind: "missing" };
    const row = await tx.interviewNote.findFirst({ where: { ownerId, bulletId, question } });
    const there = { revision: row?.revision ?? 0, text: row?.text ?? "" };
    if (there.text === text) return { kind: "saved", value: { revision: there.revision } };
    if (there.revision !== revision)
      return { kind: "stale", theirs: { bulletId, question, ...there } };
    if (!row && (await isFull(tx, ownerId, bulletId))) return FULL;
    return write(tx, ownerId, { bulletId, question, text, revision });
  });
}

async function isFull(tx: Transaction, ownerId: string, bulletId: string): Promise<boolean> {
  return (await tx.interviewNote.count({ where: { ownerId, bulletId } })) >= NOTES_PER_BULLET_MAX;
}

async function write(
  tx: Transaction,
  ownerId: string,
  { revision, text, ...place }: SaveNoteInput,
): Promise<Saved<Revision>> {
  const where = { ownerId, ...place };
  if (text === "") await tx.interviewNote.deleteMany({ where });
  else if (revision === 0) await tx.interviewNote.create({ data: { ...where, text } });
  else await tx.interviewNote.updateMany({ where, data: { text, revision: { increment: 1 } } });
  return { kind: "saved", value: { revision: text === "" ? 0 : revision + 1 } };
}
