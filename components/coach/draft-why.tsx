"use client";

import type { Draft, Story } from "@/lib/engine";
import { SaidWords } from "./said-words";
import { useInterview } from "./use-interview";

/** Words that point at a place of the draft above, which can be read there in full. */
const POINTER_WORDS = 3;

/** Under a draft, one sentence on why it is evidence for its track; nothing where there is no line yet. */
export function DraftWhy({ draft, story }: { draft: Draft; story: Story }) {
  const isLine = draft.result === "draft" || draft.result === "both" || draft.result === "keep";
  const interview = useInterview(isLine);
  if (!interview || !isLine) return null;
  const { sentence } = interview.whyEvidence(draft.track, draft.parts, story);
  const said = sentence.map((piece) =>
    piece.own ? { ...piece, text: interview.shorten(piece.text, POINTER_WORDS) } : piece,
  );
  return (
    <p className="draft__why">
      <SaidWords said={said} />
    </p>
  );
}
