import { z } from "zod";
import { BULLET_MAX_CHARS, LINE_MAX_CHARS, REASON_MAX_CHARS } from "./limits";
import { filledText, id, text } from "./text";

/** Why a finding does not apply; `other` carries the person's own words, or none. */
export const ASIDE_REASONS = ["confidential", "elsewhere", "untrue", "other"] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

export const setAsideInput = z.strictObject({
  dismissalId: id,
  bulletId: id,
  /** The rule's id. */
  rule: filledText("The rule", 60),
  /** The words it marks, and their neighbors: the finding returns when they change. */
  words: text("The marked words", BULLET_MAX_CHARS),
  before: text("The words before", LINE_MAX_CHARS),
  after: text("The words after", LINE_MAX_CHARS),
  reason: z.enum(ASIDE_REASONS),
  note: text("Your reason", REASON_MAX_CHARS),
});
export type SetAsideInput = z.output<typeof setAsideInput>;

export const takeBackInput = z.strictObject({ dismissalId: id, bulletId: id });
