import type { AnswerValue, Draft, DraftOptions, Part, Story } from "@/lib/engine";
import type { BulletRow, MadeFrom, WordingRow } from "@/lib/schemas/bullet";
import { olderThan, type OlderThan } from "./older";

/** What the variant of a track holds for a line, beside the draft that could be made now. */
export type InResume =
  | { readonly is: "out" }
  /** The bullet's own words. */
  | { readonly is: "own" }
  | { readonly is: "current"; readonly text: string }
  /** Another draft than today's, kept knowingly. */
  | ({ readonly is: "kept"; readonly parts: readonly Part[] } & Told)
  /** Line or answers of today would be told otherwise. */
  | ({ readonly is: "older"; readonly than: OlderThan; readonly parts: readonly Part[] } & Told)
  | ({ readonly is: "hand"; readonly than: OlderThan | null } & Told);

type Told = { readonly text: string; readonly madeFrom: MadeFrom | null };

/** `draft` is today's of the line, made with `options`. */
export function inResume(
  wording: WordingRow,
  draft: Draft,
  row: BulletRow,
  options: DraftOptions,
): InResume {
  if (!wording.included) return { is: "out" };
  if (wording.text === null) return { is: "own" };
  const { text, parts, madeFrom } = wording;
  if (parts !== null && text === draft.text) return { is: "current", text };
  const than = olderThan(wording, row, options);
  if (parts === null) return { is: "hand", text, madeFrom, than };
  return than
    ? { is: "older", than, text, madeFrom, parts }
    : { is: "kept", text, madeFrom, parts };
}

/** The story with one answer given or taken away. */
export function storyWith(story: Story, question: string, value: AnswerValue | null): Story {
  const others = Object.entries(story).filter(([id]) => id !== question);
  return Object.fromEntries(value === null ? others : [...others, [question, value]]);
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
