import { z } from "zod";
import type { Part, Story, Track } from "@/lib/engine";
import type { MadeFrom } from "./bullet";
import { ANSWER_MAX_CHARS, LINE_MAX_CHARS, SUMMARY_MAX_CHARS } from "./limits";
import { startedFrom, text, trackSchema } from "./text";
import { confirmedSchema, madeFromSchema, partsSchema } from "./wording";

/** What a headline or a summary was composed of, and from which lines and facts. */
export type Made = {
  /** Null once the text was edited by hand. */
  readonly parts: readonly Part[] | null;
  readonly engineVersion: string | null;
  readonly madeFrom: MadeFrom;
};

export type VariantRow = {
  readonly track: Track;
  readonly headline: string;
  readonly summary: string;
  /** Null where the text was never composed. */
  readonly headlineMade: Made | null;
  readonly summaryMade: Made | null;
  readonly confirmed: Readonly<Record<string, string>>;
  /** Answers to the narrative's own questions. */
  readonly answers: Story;
  readonly revision: number;
};

export const headlineSchema = text("The headline", LINE_MAX_CHARS);
export const summarySchema = text("The summary", SUMMARY_MAX_CHARS);

export const madeSchema = z
  .strictObject({
    parts: partsSchema.nullable(),
    engineVersion: text("The engine's version", 40).nullable(),
    madeFrom: madeFromSchema,
  })
  .nullable();

export const narrativeAnswersSchema = z
  .partialRecord(z.enum(["title", "field", "kind"]), text("An answer", ANSWER_MAX_CHARS))
  .readonly();

export const saveVariantInput = z.strictObject({
  track: trackSchema,
  revision: startedFrom,
  headline: headlineSchema,
  summary: summarySchema,
  headlineMade: madeSchema.optional(),
  summaryMade: madeSchema.optional(),
  confirmed: confirmedSchema.optional(),
  answers: narrativeAnswersSchema.optional(),
});
export type SaveVariantInput = z.output<typeof saveVariantInput>;
