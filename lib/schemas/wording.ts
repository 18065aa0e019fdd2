import { z } from "zod";
import { answerValue } from "./answer";
import {
  ANSWER_MAX_CHARS,
  ANSWERS_PER_BULLET_MAX,
  BULLET_MAX_CHARS,
  BULLETS_MAX,
  LINE_MAX_CHARS,
  PARTS_MAX,
} from "./limits";
import { direction, id, startedFrom, text, trackSchema } from "./text";

const words = text("A part of a draft", BULLET_MAX_CHARS);
const word = text("A word to confirm", LINE_MAX_CHARS);
const question = text("A question's id", 60);
const place = z.int().min(0).max(BULLET_MAX_CHARS);
const questionType = z.enum(["RUNG", "VP", "NP", "CLAUSE", "NUM", "DATE", "RESULT"]);

/** The engine's Part; the parts joined are a wording's text. */
export const partSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("kept"), text: words, start: place, end: place }),
  z.strictObject({ kind: z.literal("answer"), text: words, question }),
  z.strictObject({ kind: z.literal("plain"), text: words }),
  z.strictObject({
    kind: z.literal("slot"),
    text: text("A blank", ANSWER_MAX_CHARS),
    question,
    type: questionType,
  }),
  z.strictObject({
    kind: z.literal("claim"),
    text: word,
    choices: z.tuple([word, word, word]).readonly(),
    confirmed: z.boolean(),
  }),
]);

export const partsSchema = z.array(partSchema).max(PARTS_MAX).readonly();

/** Mildest word to the word the person confirmed. */
export const confirmedSchema = z
  .record(word, word)
  .refine((byWord) => Object.keys(byWord).length <= 50, {
    error: "A line can hold 50 confirmed words.",
  })
  .readonly();

/** The line and the answers, by question, that a text was made from. */
export const madeFromSchema = z.strictObject({
  line: text("A line", BULLET_MAX_CHARS),
  story: z
    .record(question, answerValue)
    .refine((story) => Object.keys(story).length <= ANSWERS_PER_BULLET_MAX, {
      error: `A story can hold ${ANSWERS_PER_BULLET_MAX} answers.`,
    })
    .readonly(),
});

export const saveWordingInput = z.strictObject({
  bulletId: id,
  track: trackSchema,
  revision: startedFrom,
  /** Null goes back to the bullet's own words. */
  text: text("A wording", BULLET_MAX_CHARS).nullable(),
  parts: partsSchema.nullable(),
  engineVersion: text("The engine's version", 40).nullable(),
  confirmed: confirmedSchema,
  madeFrom: madeFromSchema.nullable(),
  /** The revisions of the bullet and its answers that the text was made from. */
  bulletRevision: startedFrom.nullable(),
  answersRevision: startedFrom.nullable(),
});
export type SaveWordingInput = z.output<typeof saveWordingInput>;

export const includeWordingInput = z.strictObject({
  bulletId: id,
  track: z.enum(["po", "pm", "both"]),
  included: z.boolean(),
});
export type IncludeWordingInput = z.output<typeof includeWordingInput>;

export const moveWordingInput = z.strictObject({ bulletId: id, track: trackSchema, direction });
export type MoveWordingInput = z.output<typeof moveWordingInput>;

/** A whole order of a job's lines in a variant, the first first. */
export const orderWordingsInput = z.strictObject({
  jobId: id,
  track: trackSchema,
  bulletIds: z.array(id).max(BULLETS_MAX).readonly(),
});
export type OrderWordingsInput = z.output<typeof orderWordingsInput>;
