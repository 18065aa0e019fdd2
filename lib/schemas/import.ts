import { z } from "zod";
import { answerValue, saveAnswerInput } from "./answer";
import {
  ANSWERS_PER_BULLET_MAX,
  BULLET_MAX_CHARS,
  BULLETS_MAX,
  JOBS_MAX,
  SECTIONS_MAX,
} from "./limits";
import { isoDate, jobFields } from "./job";
import { contactLinesSchema, nameSchema } from "./profile";
import { importedSection } from "./section";
import { id, text } from "./text";
import { headlineSchema, summarySchema } from "./variant";

const importedBullet = z.strictObject({
  bulletId: id,
  text: text("A line", BULLET_MAX_CHARS),
  /** What was told of the line before there was an account. */
  answers: z
    .array(saveAnswerInput.pick({ question: true, known: true }).extend({ value: answerValue }))
    .max(ANSWERS_PER_BULLET_MAX, {
      error: `A line can hold ${ANSWERS_PER_BULLET_MAX} answers.`,
    })
    .readonly()
    .optional(),
});

const importedJob = jobFields.extend({
  jobId: id,
  startDate: isoDate.nullable().optional(),
  endDate: isoDate.nullable().optional(),
  bullets: z.array(importedBullet).readonly(),
});

/**
 * A resume as the person corrected it. Every id is made by the browser, so a retry adds nothing
 * twice; a job's or a section's id that is there already adds to that one.
 */
export const addImportInput = z.strictObject({
  /** Beside what is there, unless it says "replace": then in its stead. */
  mode: z.enum(["add", "replace"]).optional(),
  resume: z
    .strictObject({
      /** Beside what is there it fills only what is still empty; in its stead it is written over. */
      profile: z
        .strictObject({
          name: nameSchema.optional(),
          contactLines: contactLinesSchema.optional(),
          headline: headlineSchema.optional(),
          summary: summarySchema.optional(),
        })
        .optional(),
      jobs: z
        .array(importedJob)
        .max(JOBS_MAX, { error: `A career can hold ${JOBS_MAX} jobs.` })
        .readonly(),
      sections: z
        .array(importedSection)
        .max(SECTIONS_MAX, { error: `A resume can hold ${SECTIONS_MAX} sections.` })
        .readonly(),
    })
    .refine(
      (resume) => resume.jobs.reduce((sum, job) => sum + job.bullets.length, 0) <= BULLETS_MAX,
      {
        error: `A career can hold ${BULLETS_MAX.toLocaleString("en-US")} lines. Take some out of this list, then add it.`,
      },
    ),
});
export type AddImportInput = z.output<typeof addImportInput>;
