import type { DraftResult, Known, Track, Whose } from "@/lib/engine";

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

export const ASIDE_REASONS = [
  { id: "confidential", text: "The answer is confidential" },
  { id: "elsewhere", text: "It is in another bullet" },
  { id: "untrue", text: "It is not true here" },
  { id: "other", text: "Another reason" },
] as const;

export function count(many: number, one: string, more = `${one}s`): string {
  return `${many} ${many === 1 ? one : more}`;
}
