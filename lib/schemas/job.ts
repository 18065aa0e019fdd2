import { z } from "zod";
import type { BulletRow } from "./bullet";
import { LINE_MAX_CHARS, SUMMARY_MAX_CHARS } from "./limits";
import { direction, id, startedFrom, text } from "./text";

export type JobRow = {
  readonly id: string;
  readonly organization: string;
  readonly title: string;
  readonly place: string;
  readonly summary: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly dateText: string;
  readonly current: boolean;
  readonly position: number;
  readonly revision: number;
  /** In the order of the career history. */
  readonly bullets: readonly BulletRow[];
};

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: "A date is a year, a month or a day: 2021-03." });

/** What a person writes of a job; start and end are read from the words of its dates. */
export const jobFields = z.strictObject({
  organization: text("The organization", LINE_MAX_CHARS),
  title: text("The title", LINE_MAX_CHARS),
  place: text("The place", LINE_MAX_CHARS),
  summary: text("The summary", SUMMARY_MAX_CHARS),
  dateText: text("The dates", LINE_MAX_CHARS),
  current: z.boolean(),
});

export const addJobInput = jobFields.omit({ summary: true }).extend({ jobId: id });
export const saveJobInput = jobFields.extend({ jobId: id, revision: startedFrom });

export type JobDates = { readonly startDate: string | null; readonly endDate: string | null };
export type AddJobInput = z.output<typeof addJobInput> & JobDates;
export type SaveJobInput = z.output<typeof saveJobInput> & JobDates;

/** What the other tab wrote, where a job's save came too late. */
export type JobFields = Omit<JobRow, "bullets" | "position">;

export const moveJobInput = z.strictObject({ jobId: id, direction });

export const jobIdInput = z.strictObject({ jobId: id });
