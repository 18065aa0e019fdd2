/** How the words of drafts are shown; "original" is the line itself. */
export type DraftMarks = "marked" | "clean" | "original";

export const DRAFT_MARKS: readonly { readonly id: DraftMarks; readonly text: string }[] = [
  { id: "marked", text: "Marked" },
  { id: "clean", text: "Clean" },
  { id: "original", text: "Original" },
];

export function nextMarks(now: DraftMarks): DraftMarks {
  const at = DRAFT_MARKS.findIndex(({ id }) => id === now);
  return DRAFT_MARKS[(at + 1) % DRAFT_MARKS.length]?.id ?? "marked";
}
