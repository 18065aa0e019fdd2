import { z } from "zod";
import type { Background } from "@/lib/engine";
import { LINE_WORDS, type WriterOptions } from "@/lib/engine/types";
import { CONTACT_LINES_MAX, LINE_MAX_CHARS } from "./limits";
import { startedFrom, text } from "./text";

export type ContactLine = {
  readonly kind: "email" | "phone" | "place" | "link" | "other";
  readonly text: string;
};

export type ProfileRow = {
  readonly name: string;
  readonly contactLines: readonly ContactLine[];
  readonly target: "po" | "pm" | "both";
  readonly background: Background | null;
  readonly years: number | null;
  readonly spelling: "american" | "british";
  readonly revision: number;
} & Required<WriterOptions>;

export const backgroundSchema = z.enum([
  "business-analyst",
  "project-manager",
  "operations",
  "qa",
  "support",
  "marketing",
  "engineering",
  "design",
  "founder",
]);

export const contactLine = z.strictObject({
  kind: z.enum(["email", "phone", "place", "link", "other"]),
  text: text("A contact line", LINE_MAX_CHARS),
});

export const contactLinesSchema = z
  .array(contactLine)
  .max(CONTACT_LINES_MAX, { error: `A resume can hold ${CONTACT_LINES_MAX} contact lines.` })
  .readonly();

export const lineWordsSchema = z.literal(LINE_WORDS, {
  error: `A line's limit is ${LINE_WORDS.join(" or ")} words.`,
});

export const nameSchema = text("The name", LINE_MAX_CHARS);

export const saveProfileInput = z.strictObject({
  revision: startedFrom,
  name: nameSchema,
  contactLines: contactLinesSchema,
  target: z.enum(["po", "pm", "both"]),
  background: backgroundSchema.nullable(),
  years: z
    .int({ error: "Years are a whole number." })
    .min(0, { error: "Years are 0 or more." })
    .max(80, { error: "Years are 80 or fewer." })
    .nullable(),
  spelling: z.enum(["american", "british"]),
  currentTense: z.enum(["either", "present", "past"]),
  lineWords: lineWordsSchema,
  ending: z.enum(["alike", "open", "stop"]),
});
export type SaveProfileInput = z.output<typeof saveProfileInput>;
