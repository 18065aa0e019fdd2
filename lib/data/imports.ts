import "server-only";
import { TRACKS } from "@/lib/engine/types";
import type { AddImportInput } from "@/lib/schemas/import";
import { BULLETS_MAX, CONTACT_LINES_MAX, JOBS_MAX, SECTIONS_MAX } from "@/lib/schemas/limits";
import type { Saved } from "@/lib/schemas/saved";
import { countBullets, BULLETS_FULL } from "./bullets";
import { clean } from "./clean";
import type { Transaction } from "./client";
import * as jobs from "./jobs";
import { profileRow } from "./profiles";
import { READ_IN, readingOf } from "./readings";
import * as sections from "./sections";
import { inTransaction, lockCareer } from "./transaction";

export type ImportCount = { readonly jobs: number; readonly bullets: number };
type Imported = AddImportInput["resume"];

/**
 * Adds a whole resume below what is there, all of it or nothing. Ids that are there already are
 * passed over, so the same request again adds nothing twice.
 * @returns how many jobs and bullets the request holds
 */
export function addImport(ownerId: string, input: AddImportInput): Promise<Saved<ImportCount>> {
  const { resume } = clean(input);
  return inTransaction<ImportCount>(async (tx) => {
    if (!(await lockCareer(tx, ownerId))) return { kind: "missing" };
    await fillProfile(tx, ownerId, resume.profile);
    await addJobs(tx, ownerId, resume);
    await addBullets(tx, ownerId, resume);
    await addAnswers(tx, ownerId, resume);
    await addSections(tx, ownerId, resume);
    const full = await overLimit(tx, ownerId);
    if (full) return full;
    const bullets = resume.jobs.reduce((sum, job) => sum + job.bullets.length, 0);
    return { kind: "saved", value: { jobs: resume.jobs.length, bullets } };
  });
}

/** Counted after adding: the transaction takes all back where there is too much. */
async function overLimit(tx: Transaction, ownerId: string): Promise<Saved<never> | null> {
  const where = { ownerId, deletedAt: null };
  if ((await countBullets(tx, ownerId)) > BULLETS_MAX) return BULLETS_FULL;
  if ((await tx.job.count({ where })) > JOBS_MAX) {
    return {
      kind: "full",
      message: `A career can hold ${JOBS_MAX} jobs. Take some out, then add.`,
    };
  }
  if ((await tx.section.count({ where })) > SECTIONS_MAX) {
    return {
      kind: "full",
      message: `A resume can hold ${SECTIONS_MAX} sections. Take some out, then add.`,
    };
  }
  return null;
}

/** Only what is still empty: a name or headline that the person has stays. */
async function fillProfile(tx: Transaction, ownerId: string, profile: Imported["profile"]) {
  if (!profile) return;
  const row = await tx.profile.findUniqueOrThrow({ where: { ownerId } });
  const there = profileRow(row);
  const name = there.name || (profile.name ?? "");
  const contactLines =
    there.contactLines.length > 0
      ? there.contactLines
      : (profile.contactLines ?? []).slice(0, CONTACT_LINES_MAX);
  if (name !== there.name || contactLines !== there.contactLines) {
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

async function addJobs(tx: Transaction, ownerId: string, resume: Imported) {
  const first = await jobs.nextPosition(tx, ownerId);
  await tx.job.createMany({
    data: resume.jobs.map(({ jobId: id, bullets: _, startDate, endDate, ...fields }, at) => ({
      ownerId,
      id,
      ...fields,
      startDate: startDate ?? null,
      endDate: endDate ?? null,
      position: first + at,
    })),
    skipDuplicates: true,
  });
}

async function addBullets(tx: Transaction, ownerId: string, resume: Imported) {
  const profile = await tx.profile.findUniqueOrThrow({
    where: { ownerId },
    ...READ_IN.profile,
  });
  const bullets = resume.jobs.flatMap((job) =>
    job.bullets.map(({ bulletId: id, text, answers }, position) => ({
      ownerId,
      id,
      jobId: job.jobId,
      text,
      position,
      answersRevision: answers?.length ?? 0,
      ...readingOf(text, { current: job.current, profile }),
    })),
  );
  await tx.bullet.createMany({ data: bullets, skipDuplicates: true });
  await tx.wording.createMany({
    data: bullets.flatMap(({ id: bulletId, position }) =>
      TRACKS.map((track) => ({ ownerId, bulletId, track, position })),
    ),
    skipDuplicates: true,
  });
}

async function addAnswers(tx: Transaction, ownerId: string, resume: Imported) {
  const bullets = resume.jobs.flatMap((job) => job.bullets);
  await tx.answer.createMany({
    data: bullets.flatMap(({ bulletId, answers = [] }) =>
      answers.map((answer) => ({ ownerId, bulletId, ...answer })),
    ),
    skipDuplicates: true,
  });
}

async function addSections(tx: Transaction, ownerId: string, resume: Imported) {
  const first = await sections.nextPosition(tx, ownerId);
  await tx.section.createMany({
    data: resume.sections.map(({ sectionId: id, kind, entries }, at) => ({
      ownerId,
      id,
      kind,
      entries: sections.json(entries),
      position: first + at,
    })),
    skipDuplicates: true,
  });
}
