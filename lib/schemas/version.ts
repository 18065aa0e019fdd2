import { z } from "zod";
import type { Track } from "@/lib/engine";
import { VERSION_NAME_MAX_CHARS } from "./limits";
import { filledText, id, trackSchema } from "./text";
import { madeSchema, narrativeAnswersSchema } from "./variant";
import { confirmedSchema, madeFromSchema, partsSchema } from "./wording";

/** Who or what kept a version. */
export const versionReasonSchema = z.enum([
  "kept",
  "before-import",
  "before-replace",
  "before-restore",
]);
export type VersionReason = z.output<typeof versionReasonSchema>;

/** A version as a page lists it. */
export type VersionRow = {
  readonly id: string;
  readonly track: Track;
  readonly name: string;
  readonly reason: VersionReason;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Lines that the resume showed. */
  readonly lines: number;
};

const versionName = filledText("The name", VERSION_NAME_MAX_CHARS);

export const keepVersionInput = z.strictObject({
  versionId: id,
  track: trackSchema,
  name: versionName,
});
export type KeepVersionInput = z.output<typeof keepVersionInput>;

export const renameVersionInput = z.strictObject({ versionId: id, name: versionName });
export type RenameVersionInput = z.output<typeof renameVersionInput>;

export const versionIdInput = z.strictObject({ versionId: id });

export const restoreVersionInput = z.strictObject({
  versionId: id,
  /** The version that what stands now is kept as; by it the same request again is known. */
  beforeId: id,
});
export type RestoreVersionInput = z.output<typeof restoreVersionInput>;

/** What a restore came to; all zero where the resume stood like that already. */
export type Restored = {
  /** The version that undoes this; null where nothing was to be changed. */
  readonly beforeId: string | null;
  /** Lines that changed their words, their place or whether they are in. */
  readonly changed: number;
  /** Lines that came since: they are left out of this resume, and stay in the career history. */
  readonly leftOut: number;
  /** Lines of the version that are no longer in the career history. */
  readonly gone: number;
};

/** Counts up with every change to what follows; an older version is refused rather than guessed at. */
export const VERSION_SHAPE = 1;
export const versionShapeSchema = z.object({ shape: z.int() });

const revision = z.int();

const openingSchema = z.strictObject({
  headline: z.string(),
  summary: z.string(),
  headlineMade: madeSchema,
  summaryMade: madeSchema,
  confirmed: confirmedSchema,
  answers: narrativeAnswersSchema,
});

const lineSchema = z.strictObject({
  ...{ bulletId: id, jobId: id },
  /** The job as it was called then: "Business Analyst, Ferry Lane Insurance". */
  job: z.string(),
  /** The bullet's own words then, and their revision. */
  ...{ own: z.string(), ownRevision: revision },
  ...{ included: z.boolean(), position: z.int().min(0) },
  /** Null means the bullet's own words. */
  text: z.string().nullable(),
  ...{ parts: partsSchema.nullable(), engineVersion: z.string().nullable() },
  ...{ confirmed: confirmedSchema, madeFrom: madeFromSchema.nullable() },
  ...{ bulletRevision: revision.nullable(), answersRevision: revision.nullable() },
});
export type VersionLine = z.output<typeof lineSchema>;

/** One of the two resumes as it stood, in the order in which it was read. */
export const versionContentSchema = z.strictObject({
  shape: z.literal(VERSION_SHAPE),
  opening: openingSchema,
  lines: z.array(lineSchema).readonly(),
});
export type VersionContent = z.output<typeof versionContentSchema>;

/** A version to read: what it shows, in order. */
export type VersionWords = {
  readonly headline: string;
  readonly summary: string;
  readonly lines: readonly VersionWordsLine[];
};
export type VersionWordsLine = {
  readonly bulletId: string;
  readonly job: string;
  readonly text: string;
};
