import type { AnswerValue, Draft, Part, Story } from "@/lib/engine";
import type { AnswerRow, BulletRow, MadeFrom, WordingRow } from "@/lib/schemas/bullet";

/** What the variant of a track holds for a line, beside the draft that could be made now. */
export type InResume =
  | { readonly is: "out" }
  /** The bullet's own words. */
  | { readonly is: "own" }
  | { readonly is: "current"; readonly text: string }
  /** Another draft than today's, kept knowingly. */
  | ({ readonly is: "kept"; readonly parts: readonly Part[] } & Told)
  /** Made from an earlier text or earlier answers. */
  | ({ readonly is: "older"; readonly parts: readonly Part[] } & Told)
  | ({ readonly is: "hand"; readonly older: boolean } & Told);

type Told = { readonly text: string; readonly madeFrom: MadeFrom | null };

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
  const { text, parts, madeFrom } = wording;
  const moved = unsaved || isOlder(wording, facts);
  if (parts === null) return { is: "hand", text, madeFrom, older: moved };
  if (text === draft.text) return { is: "current", text };
  return { is: moved ? "older" : "kept", text, madeFrom, parts };
}

/** Made before line or answers became what they are. */
export function isOlder({ bulletRevision, answersRevision }: WordingRow, facts: Facts): boolean {
  return (bulletRevision ?? -1) < facts.revision || (answersRevision ?? -1) < facts.answersRevision;
}

/** The answers as the engine takes them. */
export function storyOf(answers: readonly AnswerRow[]): Story {
  return Object.fromEntries(answers.map((answer) => [answer.question, answer.value]));
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
