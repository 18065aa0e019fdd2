import { z } from "zod";
import type { Track } from "@/lib/engine";
import { LINE_MAX_CHARS, SUMMARY_MAX_CHARS } from "./limits";
import { startedFrom, text, trackSchema } from "./text";

export type VariantRow = {
  readonly track: Track;
  readonly headline: string;
  readonly summary: string;
  readonly revision: number;
};

export const headlineSchema = text("The headline", LINE_MAX_CHARS);
export const summarySchema = text("The summary", SUMMARY_MAX_CHARS);

export const saveVariantInput = z.strictObject({
  track: trackSchema,
  revision: startedFrom,
  headline: headlineSchema,
  summary: summarySchema,
});
export type SaveVariantInput = z.output<typeof saveVariantInput>;
