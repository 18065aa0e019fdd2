import type { DraftResult, Known, Track, Whose } from "@/lib/engine";
import type { AsideReason } from "@/lib/schemas/dismissal";

/** The page's own words for the engine's; one home for each. */
export const TRACK_WORDS: Readonly<Record<Track, { short: string; long: string }>> = {
  po: { short: "PO", long: "Product Owner" },
  pm: { short: "PM", long: "Product Manager" },
};

export const KNOWN_CHOICES: readonly { id: Known; text: string }[] = [
  { id: "looked-up", text: "I looked it up" },
  { id: "worked-out", text: "I worked it out" },
  { id: "estimate", text: "It is an estimate" },
];

export const WHOSE_CHOICES: readonly { id: Whose; text: string }[] = [
  { id: "mine", text: "My change" },
  { id: "ours", text: "Ours" },
  { id: "several", text: "Several things at once" },
];

/** What stands over a draft that is not an ordinary one. */
export const RESULT_WORDS: Readonly<Partial<Record<DraftResult, string>>> = {
  shape: "Not yet a line",
  both: "Serves both",
  keep: "Keep the line as it is",
};

/** What each question is called where its answer stands alone. */
export const ANSWER_WORDS: Readonly<Record<string, string>> = {
  who: "who settled it",
  act: "what you did",
  instead: "instead of",
  because: "because",
  afterwards: "afterwards",
};

export const ASIDE_WORDS: Readonly<Record<AsideReason, string>> = {
  confidential: "The answer is confidential",
  elsewhere: "It is in another bullet",
  untrue: "It is not true here",
  other: "Another reason",
};

/** Why a finding was set aside, in the person's own words where there are any. */
export function asideWords({ reason, note }: { reason: AsideReason; note: string }): string {
  return note.trim() || ASIDE_WORDS[reason];
}

export function count(many: number, one: string, more = `${one}s`): string {
  return `${many} ${many === 1 ? one : more}`;
}
