import "server-only";
import { careerRowsSchema, SNAPSHOT_SHAPE, type CareerRows } from "@/lib/schemas/snapshot";
import { canonical } from "./canonical";
import type { Transaction } from "./client";
import { Prisma } from "./generated/client";

// A whole career as its rows: read, taken out and put back at once, in a number of statements that
// does not grow with it. Only for a transaction that holds `lockCareer`.

/** Parents first: once they are held, no row can come to be below them. */
const TABLES = [
  { table: "Job", of: "jobs" },
  { table: "Bullet", of: "bullets" },
  { table: "Answer", of: "answers" },
  { table: "InterviewNote", of: "notes" },
  { table: "Wording", of: "wordings" },
  { table: "Dismissal", of: "dismissals" },
  { table: "Section", of: "sections" },
  { table: "Variant", of: "variants" },
] as const;

/** Holds every row against saves that need no lock of the career, until the transaction ends. */
async function lockRows(tx: Transaction, ownerId: string): Promise<void> {
  for (const { table } of TABLES) {
    await tx.$executeRaw`
      SELECT count(*) FROM
        (SELECT 1 FROM ${quoted(table)} WHERE "ownerId" = ${ownerId}::uuid FOR UPDATE) AS held`;
  }
}

/** Every row as it stands, held until the transaction ends; in an order that is always the same. */
export async function readRows(tx: Transaction, ownerId: string): Promise<CareerRows> {
  await lockRows(tx, ownerId);
  const where = { ownerId };
  const omit = { ownerId: true } as const;
  const byId = { id: "asc" } as const;
  const byQuestion = [{ bulletId: "asc" }, { question: "asc" }] as const;
  const rows = {
    shape: SNAPSHOT_SHAPE,
    profile: await tx.profile.findUniqueOrThrow({
      where,
      select: { name: true, contactLines: true, revision: true },
    }),
    jobs: await tx.job.findMany({ where, omit, orderBy: byId }),
    bullets: await tx.bullet.findMany({ where, omit, orderBy: byId }),
    answers: await tx.answer.findMany({ where, omit, orderBy: [...byQuestion] }),
    notes: await tx.interviewNote.findMany({ where, omit, orderBy: [...byQuestion] }),
    wordings: await tx.wording.findMany({
      ...{ where, omit },
      orderBy: [{ bulletId: "asc" }, { track: "asc" }],
    }),
    dismissals: await tx.dismissal.findMany({ where, omit, orderBy: byId }),
    sections: await tx.section.findMany({ where, omit, orderBy: byId }),
    variants: await tx.variant.findMany({ where, omit, orderBy: { track: "asc" } }),
  };
  // Dates become what a JSON column holds; what could not be put back must not be kept either.
  return careerRowsSchema.parse(JSON.parse(JSON.stringify(rows)));
}

/** The jobs and the bullets that the person sees. */
export function countVisible({ jobs, bullets }: CareerRows) {
  const visible = new Set(jobs.filter((job) => !job.deletedAt).map((job) => job.id));
  const seen = bullets.filter((bullet) => !bullet.deletedAt && visible.has(bullet.jobId));
  return { jobs: visible.size, bullets: seen.length };
}

/** Takes out all jobs and sections, and what hangs on them. */
export async function removeRows(tx: Transaction, ownerId: string): Promise<void> {
  await tx.job.deleteMany({ where: { ownerId } });
  await tx.section.deleteMany({ where: { ownerId } });
}

/**
 * Puts rows back after `removeRows`, and writes over profile and variants, which were never out.
 * Each table goes in as one value, so that the largest career needs no more statements than a small one.
 */
export async function writeRows(
  tx: Transaction,
  ownerId: string,
  { profile, ...rows }: CareerRows,
): Promise<void> {
  await tx.variant.deleteMany({ where: { ownerId } });
  for (const { table, of } of TABLES) {
    const json = JSON.stringify(rows[of].map((row) => ({ ownerId, ...row })));
    const name = quoted(table);
    await tx.$executeRaw`
      INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, ${json}::jsonb)`;
  }
  await tx.profile.updateMany({
    where: { ownerId },
    data: { ...profile, contactLines: [...profile.contactLines] },
  });
}

/** Of TABLES only, so that nothing of a person's comes into a statement. */
function quoted(table: (typeof TABLES)[number]["table"]): Prisma.Sql {
  return Prisma.raw(`"${table}"`);
}

/**
 * A revision above every one that a tab may still hold. The profile's row stays whatever goes, and
 * takes this revision each time, so that it also tells of rows that are gone.
 */
export function revisionAbove(...careers: readonly CareerRows[]): number {
  let highest = 0;
  for (const { profile, ...rows } of careers) {
    const tables = [rows.jobs, rows.bullets, rows.answers, rows.notes];
    const others = [rows.wordings, rows.sections, rows.variants, [profile]];
    for (const row of [...tables, ...others].flat()) highest = Math.max(highest, row.revision);
    // It counts every change of an answer, those of answers that were taken away too.
    for (const row of rows.bullets) highest = Math.max(highest, row.answersRevision);
  }
  return highest + 1;
}

/** The rows with one revision; a wording that was made from the newest words of its bullet still is. */
export function atRevision(rows: CareerRows, revision: number): CareerRows {
  const at = <Row extends object>(row: Row) => ({ ...row, revision });
  const newest = new Map(rows.bullets.map((bullet) => [bullet.id, bullet.revision]));
  return {
    ...rows,
    profile: at(rows.profile),
    jobs: rows.jobs.map(at),
    bullets: rows.bullets.map(at),
    answers: rows.answers.map(at),
    notes: rows.notes.map(at),
    wordings: rows.wordings.map((row) => ({
      ...at(row),
      bulletRevision:
        row.bulletRevision === newest.get(row.bulletId) ? revision : row.bulletRevision,
    })),
    sections: rows.sections.map(at),
    variants: rows.variants.map(at),
  };
}

/** No wording is ever made from this revision. */
const NO_REVISION = -1;

/** Whether two careers hold the same, whatever their revisions are. */
export function areSame(one: CareerRows, other: CareerRows): boolean {
  return canonical(atRevision(one, NO_REVISION)) === canonical(atRevision(other, NO_REVISION));
}
