import "server-only";
import type { AnswerRow } from "@/lib/schemas/bullet";
import { answerValue, knownSchema, type SaveAnswerInput } from "@/lib/schemas/answer";
import { ANSWERS_PER_BULLET_MAX } from "@/lib/schemas/limits";
import type { Saved } from "@/lib/schemas/saved";
import { canonical } from "./canonical";
import { clean } from "./clean";
import type { Transaction } from "./client";
import type { Answer } from "./generated/client";
import { inTransaction, lockBullet } from "./transaction";

export type AnswerSaved = { readonly revision: number; readonly answersRevision: number };

/**
 * Saves, or with a null value takes away, one answer, if nobody saved it since `revision`
 * (0: there was none). Every change counts the bullet's answersRevision up, so that wordings made
 * from older answers can tell.
 */
export function saveAnswer(
  ownerId: string,
  input: SaveAnswerInput,
): Promise<Saved<AnswerSaved, AnswerRow>> {
  const mine = clean(input);
  return inTransaction<AnswerSaved, AnswerRow>(async (tx) => {
    if (!(await lockBullet(tx, ownerId, mine.bulletId))) return { kind: "missing" };
    const row = await tx.answer.findFirst({
      where: { ownerId, bulletId: mine.bulletId, question: mine.question },
    });
    const theirs = row ? answerRow(row) : noAnswer(mine.question);
    if (isSame(theirs, mine)) return unchanged(tx, ownerId, mine.bulletId, theirs.revision);
    if (theirs.revision !== mine.revision) return { kind: "stale", theirs };
    if (!row && (await isFull(tx, ownerId, mine.bulletId))) return FULL;
    return change(tx, ownerId, mine);
  });
}

const FULL = {
  kind: "full",
  message: `A line can hold ${ANSWERS_PER_BULLET_MAX} answers. Take one away, then save this one.`,
} as const;

async function isFull(tx: Transaction, ownerId: string, bulletId: string): Promise<boolean> {
  return (await tx.answer.count({ where: { ownerId, bulletId } })) >= ANSWERS_PER_BULLET_MAX;
}

/** What is answered where the other tab took the answer away. */
function noAnswer(question: string): AnswerRow {
  return { question, value: "", known: null, revision: 0 };
}

function isSame(there: AnswerRow, mine: SaveAnswerInput): boolean {
  if (mine.value === null) return there.revision === 0;
  return (
    there.revision > 0 &&
    there.known === mine.known &&
    canonical(there.value) === canonical(mine.value)
  );
}

async function unchanged(
  tx: Transaction,
  ownerId: string,
  id: string,
  revision: number,
): Promise<Saved<AnswerSaved>> {
  const bullet = await tx.bullet.findFirst({ where: { ownerId, id } });
  if (!bullet) return { kind: "missing" };
  return { kind: "saved", value: { revision, answersRevision: bullet.answersRevision } };
}

async function change(
  tx: Transaction,
  ownerId: string,
  { bulletId, question, value, known, revision }: SaveAnswerInput,
): Promise<Saved<AnswerSaved>> {
  const where = { ownerId, bulletId, question };
  if (value === null) await tx.answer.deleteMany({ where });
  else if (revision === 0) await tx.answer.create({ data: { ...where, value, known } });
  else await tx.answer.updateMany({ where, data: { value, known, revision: { increment: 1 } } });
  const bullet = await tx.bullet.update({
    where: { ownerId_id: { ownerId, id: bulletId } },
    data: { answersRevision: { increment: 1 } },
  });
  return {
    kind: "saved",
    value: {
      revision: value === null ? 0 : revision + 1,
      answersRevision: bullet.answersRevision,
    },
  };
}

/** A stored answer, its JSON checked. @throws where the column holds no answer */
export function answerRow(row: Answer): AnswerRow {
  return {
    question: row.question,
    value: answerValue.parse(row.value),
    known: knownSchema.nullable().parse(row.known),
    revision: row.revision,
  };
}
