"use client";

import type { Draft, Story } from "@/lib/engine";
import { SaidWords } from "./said-words";
import { useInterview } from "./use-interview";

/** Under a draft, one sentence on why it is evidence for its track; nothing where there is no line yet. */
export function DraftWhy({ draft, story }: { draft: Draft; story: Story }) {
  const isLine = draft.result === "draft" || draft.result === "both" || draft.result === "keep";
  const interview = useInterview(isLine);
  if (!interview || !isLine) return null;
  const { sentence } = interview.whyEvidence(draft.track, draft.parts, story);
  return (
    <p className="draft__why">
      <SaidWords said={sentence} />
    </p>
  );
}
