import "server-only";
import { createHash } from "node:crypto";
import type { AddImportInput } from "@/lib/schemas/import";
import { BULLETS_MAX, CONTACT_LINES_MAX, JOBS_MAX, SECTIONS_MAX } from "@/lib/schemas/limits";
import type { Saved } from "@/lib/schemas/saved";
import type { CareerRows, ImportCount } from "@/lib/schemas/snapshot";
import { countBullets, BULLETS_FULL } from "./bullets";
import { canonical } from "./canonical";
import { removeRows, revisionAbove } from "./career-rows";
import { clean } from "./clean";
import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import {
  addsToDeleted,
  grownSections,
  newBullets,
  newJobs,
  newSections,
  type ImportOwner,
} from "./import-rows";
import { profileRow } from "./profiles";
import { findTaken, takeSnapshot } from "./snapshots";
import { inTransaction, lockCareer } from "./transaction";
import { keepBeforeImport } from "./version-keeping";

type Imported = AddImportInput["resume"];

/**
 * Adds a whole resume beside what is there or in its stead, all of it or nothing, after a snapshot
 * of what was there and a version of both resumes. Beside it, ids that are there already are added to, and what they hold is
 * passed over. The same request again changes nothing and answers the same, unless it was undone.
 * @returns how many jobs and bullets the request holds, and the snapshot that undoes it
 */
export function addImport(ownerId: string, input: AddImportInput): Promise<Saved<ImportCount>> {
  const { resume, mode = "add" } = clean(input);
  const bullets = resume.jobs.reduce((sum, job) => sum + job.bullets.length, 0);
  const counts = { jobs: resume.jobs.length, bullets };
  const request = createHash("sha256")
    .update(canonical([mode, resume]))
    .digest("base64url");
  return inTransaction<ImportCount>(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    const taken = await findTaken(tx, ownerId, request);
    if (taken) return { kind: "saved", value: { ...counts, snapshotId: taken } };
    const reason = `import-${mode}` as const;
    const { snapshotId, rows } = await takeSnapshot(tx, ownerId, { reason, request });
    await keepBeforeImport(tx, ownerId, mode);
    const refused =
      mode === "replace"
        ? await replace(tx, ownerId, resume, rows)
        : await add(tx, ownerId, resume, rows);
    return refused ?? { kind: "saved", value: { ...counts, snapshotId } };
  });
}

type Refused = Exclude<Saved<never>, { kind: "saved" }> | null;

async function add(
  tx: Transaction,
  ownerId: string,
  resume: Imported,
  there: CareerRows,
): Promise<Refused> {
  if (addsToDeleted(resume, there)) return { kind: "missing" };
  const grown = grownSections(resume, there);
  if (grown.kind !== "saved") return grown;
  await fillProfile(tx, ownerId, resume.profile);
  await write(tx, ownerId, resume, there);
  for (const { id, entries } of grown.value) {
    await tx.section.updateMany({
      where: { ownerId, id },
      data: { entries, revision: { increment: 1 } },
    });
  }
  return overLimit(tx, ownerId);
}

async function replace(
  tx: Transaction,
  ownerId: string,
  resume: Imported,
  there: CareerRows,
): Promise<Refused> {
  await removeRows(tx, ownerId);
  // Above all that went: a tab with one of these ids, or an undo, must not take an old row for this one.
  const revision = revisionAbove(there);
  await writeOverProfile(tx, ownerId, resume.profile, revision);
  await write(tx, ownerId, resume, NOTHING, revision);
  return overLimit(tx, ownerId);
}

const NOTHING = { jobs: [], bullets: [], wordings: [], sections: [] };

/** Writes the rows that are not there yet. */
async function write(
  tx: Transaction,
  ownerId: string,
  resume: Imported,
  there: Parameters<typeof newJobs>[2],
  revision = 1,
): Promise<void> {
  const at = <Row extends object>(row: Row) => ({ ...row, revision });
  const { lineWords } = profileRow(await tx.profile.findUniqueOrThrow({ where: { ownerId } }));
  const owner: ImportOwner = { ownerId, lineWords };
  const { bullets, wordings, answers } = newBullets(owner, resume, there);
  await tx.job.createMany({ data: newJobs(owner, resume, there).map(at) });
  await tx.bullet.createMany({ data: bullets.map(at) });
  await tx.wording.createMany({ data: wordings.map(at) });
  await tx.answer.createMany({ data: answers.map(at) });
  await tx.section.createMany({ data: newSections(owner, resume, there).map(at) });
}

/** Counted after adding: the transaction takes all back where there is too much. */
async function overLimit(tx: Transaction, ownerId: string): Promise<Refused> {
  const where = { ownerId, deletedAt: null };
  if ((await countBullets(tx, ownerId)) > BULLETS_MAX) return BULLETS_FULL;
  if ((await tx.job.count({ where })) > JOBS_MAX) return fullOf("A career", JOBS_MAX, "jobs");
  if ((await tx.section.count({ where })) > SECTIONS_MAX) {
    return fullOf("A resume", SECTIONS_MAX, "sections");
  }
  return null;
}

function fullOf(what: string, max: number, rows: string): Refused {
  return { kind: "full", message: `${what} can hold ${max} ${rows}. Take some out, then add.` };
}

/** Only what is still empty: a name or headline that the person has stays. */
async function fillProfile(tx: Transaction, ownerId: string, profile: Imported["profile"]) {
  if (!profile) return;
  const there = profileRow(await tx.profile.findUniqueOrThrow({ where: { ownerId } }));
  const name = there.name || (profile.name ?? "");
  const contactLines =
    there.contactLines.length > 0
      ? there.contactLines
      : (profile.contactLines ?? []).slice(0, CONTACT_LINES_MAX);
  if (name !== there.name || contactLines.length !== there.contactLines.length) {
    await tx.profile.update({
      where: { ownerId },
      data: { name, contactLines: [...contactLines], revision: { increment: 1 } },
    });
  }
  for (const field of ["headline", "summary"] as const) {
    const text = profile[field];
    if (!text) continue;
    await tx.variant.updateMany({
      where: { ownerId, [field]: "" },
      data: { [field]: text, revision: { increment: 1 } },
    });
  }
}

/**
 * Name and contact lines are the person's: they stay where the import has none. A headline and a summary speak of
 * the lines that go, and go with them.
 */
async function writeOverProfile(
  tx: Transaction,
  ownerId: string,
  { name, contactLines = [], headline = "", summary = "" }: NonNullable<Imported["profile"]> = {},
  revision: number,
) {
  await tx.profile.update({
    where: { ownerId },
    data: {
      ...(name && { name }),
      ...(contactLines.length > 0 && { contactLines: [...contactLines] }),
      revision,
    },
  });
  await tx.variant.updateMany({
    where: { ownerId },
    data: {
      ...{ headline, headlineMade: Prisma.DbNull, summary, summaryMade: Prisma.DbNull },
      // A yes was said to words of lines that are gone.
      confirmed: {},
      revision: { increment: 1 },
    },
  });
}
