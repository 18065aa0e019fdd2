import { z } from "zod";
import { SECTION_KINDS } from "@/lib/resume/schema";
import { knownSchema } from "./answer";
import { ASIDE_REASONS } from "./dismissal";
import { contactLinesSchema } from "./profile";
import { id, trackSchema } from "./text";

/** What was about to happen when a snapshot was taken. */
export const reasonSchema = z.enum(["import-add", "import-replace", "undo"]);
export type SnapshotReason = z.output<typeof reasonSchema>;

/** A career as it stood, as a page lists it. */
export type SnapshotRow = {
  readonly id: string;
  readonly reason: SnapshotReason;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** What the person saw of it then. */
  readonly jobs: number;
  readonly bullets: number;
};

/** What an import or its undo answers; the snapshot is the one that undoes it. */
export type ImportCount = {
  readonly jobs: number;
  readonly bullets: number;
  readonly snapshotId: string;
};

export const undoImportInput = z.strictObject({ snapshotId: id });
export type UndoImportInput = z.output<typeof undoImportInput>;

/** Counts up with every change to a table below; an older snapshot is refused rather than guessed at. */
export const SNAPSHOT_SHAPE = 1;
export const shapeSchema = z.object({ shape: z.int() });

const moment = z.iso.datetime().nullable();
const revision = z.int();
const position = z.int().min(0);
/** Parsed by its own noun whenever the restored row is read. */
const json = z.json();

const job = z.strictObject({
  id,
  ...{ organization: z.string(), title: z.string(), place: z.string(), summary: z.string() },
  ...{ startDate: z.string().nullable(), endDate: z.string().nullable(), dateText: z.string() },
  ...{ current: z.boolean(), position, revision, deletedAt: moment },
});

const bullet = z.strictObject({
  ...{ id, jobId: id, text: z.string(), triage: z.enum(["keep", "tell"]).nullable() },
  ...{ position, revision, answersRevision: revision, deletedAt: moment },
  ...{ readBy: z.string().nullable(), readFindings: json },
});

const answer = z.strictObject({
  ...{ bulletId: id, question: z.string(), value: json, known: knownSchema.nullable(), revision },
});

const note = z.strictObject({ bulletId: id, question: z.string(), text: z.string(), revision });

const wording = z.strictObject({
  ...{ bulletId: id, track: trackSchema, text: z.string().nullable(), parts: json },
  ...{ engineVersion: z.string().nullable(), confirmed: json, madeFrom: json },
  ...{ bulletRevision: revision.nullable(), answersRevision: revision.nullable() },
  ...{ included: z.boolean(), position, revision },
});

const dismissal = z.strictObject({
  ...{ id, bulletId: id, rule: z.string(), words: z.string() },
  ...{ before: z.string(), after: z.string() },
  ...{ reason: z.enum(ASIDE_REASONS), note: z.string(), setAsideAt: moment },
});

const section = z.strictObject({
  ...{ id, kind: z.enum(SECTION_KINDS), entries: json, position, revision, deletedAt: moment },
});

const variant = z.strictObject({
  ...{ track: trackSchema, headline: z.string(), summary: z.string() },
  ...{ headlineMade: json, summaryMade: json, confirmed: json, answers: json, revision },
});

/** Every row of a career, what is deleted but can come back included; by table, without the owner. */
export const careerRowsSchema = z.strictObject({
  shape: z.literal(SNAPSHOT_SHAPE),
  /** Preferences are no part of it: no import touches them. */
  profile: z.strictObject({ name: z.string(), contactLines: contactLinesSchema, revision }),
  jobs: z.array(job).readonly(),
  bullets: z.array(bullet).readonly(),
  answers: z.array(answer).readonly(),
  notes: z.array(note).readonly(),
  wordings: z.array(wording).readonly(),
  dismissals: z.array(dismissal).readonly(),
  sections: z.array(section).readonly(),
  variants: z.array(variant).readonly(),
});
export type CareerRows = z.output<typeof careerRowsSchema>;
