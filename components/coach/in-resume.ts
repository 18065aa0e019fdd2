import type { AnswerValue, Draft, Part, Story } from "@/lib/engine";
import type { AnswerRow, BulletRow, WordingRow } from "@/lib/schemas/bullet";

/** What the variant of a track holds for a line, beside the draft that could be made now. */
export type InResume =
  | { readonly is: "out" }
  /** The bullet's own words. */
  | { readonly is: "own" }
  | { readonly is: "current"; readonly text: string }
  /** Another draft than today's, kept knowingly. */
  | { readonly is: "kept"; readonly text: string; readonly parts: readonly Part[] }
  /** Made from an earlier text or earlier answers. */
  | { readonly is: "older"; readonly text: string; readonly parts: readonly Part[] }
  | { readonly is: "hand"; readonly text: string; readonly older: boolean };

type Facts = Pick<BulletRow, "revision" | "answersRevision">;

/** `unsaved`: line or answers have moved on here, and the server has not numbered that yet. */
export function inResume(
  wording: WordingRow,
  draft: Draft,
  facts: Facts,
  unsaved = false,
): InResume {
  if (!wording.included) return { is: "out" };
  if (wording.text === null) return { is: "own" };
  const { text, parts } = wording;
  const moved = unsaved || isOlder(wording, facts);
  if (parts === null) return { is: "hand", text, older: moved };
  if (text === draft.text) return { is: "current", text };
  return { is: moved ? "older" : "kept", text, parts };
}

/** Made before line or answers became what they are. */
export function isOlder({ bulletRevision, answersRevision }: WordingRow, facts: Facts): boolean {
  return (bulletRevision ?? -1) < facts.revision || (answersRevision ?? -1) < facts.answersRevision;
}

/** The answers as the engine takes them. */
export function storyOf(answers: readonly AnswerRow[]): Story {
  return Object.fromEntries(answers.map((answer) => [answer.question, answer.value]));
}

/** Blanks and words to confirm that a draft still holds. */
export function openCount(draft: Draft): { toFill: number; toConfirm: number } {
  const slots = draft.parts.filter((part) => part.kind === "slot");
  const claims = draft.parts.filter((part) => part.kind === "claim" && !part.confirmed);
  return { toFill: slots.length, toConfirm: claims.length };
}

export function isEmptyAnswer(value: AnswerValue | null): boolean {
  if (value === null) return true;
  return typeof value === "string" ? value.trim() === "" : Object.keys(value).length === 0;
}
