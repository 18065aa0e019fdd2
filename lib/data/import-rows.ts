import "server-only";
import { TRACKS } from "@/lib/engine/types";
import type { AddImportInput } from "@/lib/schemas/import";
import { SECTION_ENTRIES_MAX } from "@/lib/schemas/limits";
import type { Saved } from "@/lib/schemas/saved";
import type { CareerRows } from "@/lib/schemas/snapshot";
import { canonical } from "./canonical";
import { readingOf } from "./readings";
import { json } from "./sections";

// What an import adds to the rows that are there. Pure: the caller holds the rows and writes.

type Imported = AddImportInput["resume"];
type There = Pick<CareerRows, "jobs" | "bullets" | "wordings" | "sections">;

/** Whose rows these become, and how its lines are read. */
export type ImportOwner = { readonly ownerId: string; readonly lineWords: number };

/** Jobs that are not there yet, below the others. */
export function newJobs({ ownerId }: ImportOwner, resume: Imported, there: There) {
  const known = new Set(there.jobs.map((job) => job.id));
  const first = below(there.jobs);
  return unique(resume.jobs, (job) => job.jobId)
    .filter((job) => !known.has(job.jobId))
    .map(({ jobId: id, bullets: _, startDate, endDate, ...fields }, at) => ({
      ...{ ownerId, id, ...fields },
      startDate: startDate ?? null,
      endDate: endDate ?? null,
      position: first + at,
    }));
}

/** Bullets that are not there yet, each below what its job holds, with a wording for each track. */
export function newBullets(owner: ImportOwner, resume: Imported, there: There) {
  const { ownerId, lineWords } = owner;
  const known = new Set(there.bullets.map((bullet) => bullet.id));
  const next = nextInJobs(there);
  const isCurrent = new Map([...resume.jobs, ...there.jobs].map((job) => [idOf(job), job.current]));
  const asked = resume.jobs.flatMap(({ jobId, bullets }) =>
    bullets.map((bullet) => ({ ...bullet, jobId })),
  );
  const fresh = unique(asked, (one) => one.bulletId).filter((one) => !known.has(one.bulletId));
  const bullets = fresh.map(({ bulletId: id, jobId, text, answers }) => {
    const position = next.get(jobId) ?? 0;
    next.set(jobId, position + 1);
    const current = isCurrent.get(jobId) ?? false;
    return {
      ...{ ownerId, id, jobId, text, position },
      answersRevision: answers?.length ?? 0,
      ...readingOf(text, { current, profile: { lineWords } }),
    };
  });
  return {
    bullets,
    wordings: bullets.flatMap(({ id: bulletId, position }) =>
      TRACKS.map((track) => ({ ownerId, bulletId, track, position })),
    ),
    answers: fresh.flatMap(({ bulletId, answers = [] }) =>
      unique(answers, (answer) => answer.question).map((answer) => ({
        ...{ ownerId, bulletId, ...answer },
      })),
    ),
  };
}

function idOf(job: { readonly jobId: string } | { readonly id: string }): string {
  return "jobId" in job ? job.jobId : job.id;
}

/** By job, the place below every line and wording of it, deleted ones included: they may come back. */
function nextInJobs({ bullets, wordings }: There): Map<string, number> {
  const next = new Map<string, number>();
  const jobOf = new Map(bullets.map((bullet) => [bullet.id, bullet.jobId]));
  const placed = [
    ...bullets.map(({ jobId, position }) => ({ jobId, position })),
    ...wordings.map(({ bulletId, position }) => ({ jobId: jobOf.get(bulletId) ?? "", position })),
  ];
  for (const { jobId, position } of placed) {
    next.set(jobId, Math.max(next.get(jobId) ?? 0, position + 1));
  }
  return next;
}

/** Sections that are not there yet, below the others. */
export function newSections({ ownerId }: ImportOwner, resume: Imported, there: There) {
  const known = new Set(there.sections.map((section) => section.id));
  const first = below(there.sections);
  return unique(resume.sections, (section) => section.sectionId)
    .filter((section) => !known.has(section.sectionId))
    .map(({ sectionId: id, kind, entries }, at) => ({
      ...{ ownerId, id, kind },
      entries: json(entries),
      position: first + at,
    }));
}

/** Sections that are there and get entries, or words of entries, which they do not hold yet. */
export function grownSections(
  resume: Imported,
  there: There,
): Saved<readonly { id: string; entries: ReturnType<typeof json> }[]> {
  const grown = [];
  for (const { sectionId, kind, entries } of resume.sections) {
    const section = there.sections.find((one) => one.id === sectionId);
    if (!section) continue;
    if (section.deletedAt || section.kind !== kind) return { kind: "missing" };
    const held = section.entries as ReturnType<typeof json>;
    const said = new Set(held.map(canonical));
    const added = json(entries).filter((entry) => !said.has(canonical(entry)));
    const all = added.reduce(withEntry, held);
    if (all.length > SECTION_ENTRIES_MAX) return SECTION_FULL;
    if (added.length > 0) grown.push({ id: sectionId, entries: all });
  }
  return { kind: "saved", value: grown };
}

type Entries = ReturnType<typeof json>;

/** An entry that says all that one there says, and more, takes its place; any other comes below. */
function withEntry(held: Entries, entry: Entries[number]): Entries {
  const at = held.findIndex((one) => saysAll(entry, one));
  return at === -1 ? [...held, entry] : held.with(at, entry);
}

function saysAll(entry: unknown, there: unknown): boolean {
  if (Array.isArray(there) && Array.isArray(entry)) {
    const said = new Set(entry.map(canonical));
    return there.every((one) => said.has(canonical(one)));
  }
  if (typeof there !== "object" || there === null || typeof entry !== "object" || entry === null)
    return canonical(entry) === canonical(there);
  const more = new Map(Object.entries(entry));
  return Object.entries(there).every(([field, value]) => saysAll(more.get(field), value));
}

const SECTION_FULL = {
  kind: "full",
  message: `A section can hold ${SECTION_ENTRIES_MAX} entries. Take some out of this import, then add.`,
} as const;

/** Whether a job that the import would add to was deleted since the person looked. */
export function addsToDeleted(resume: Imported, there: There): boolean {
  const deleted = new Set(there.jobs.filter((job) => job.deletedAt).map((job) => job.id));
  return resume.jobs.some((job) => deleted.has(job.jobId));
}

function below(rows: readonly { readonly position: number }[]): number {
  return rows.reduce((next, { position }) => Math.max(next, position + 1), 0);
}

/** The first of each id. */
function unique<Row>(rows: readonly Row[], id: (row: Row) => string): Row[] {
  return [...new Map(rows.toReversed().map((row) => [id(row), row])).values()].toReversed();
}
