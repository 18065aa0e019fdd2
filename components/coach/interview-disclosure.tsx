"use client";

import { lazy, Suspense, useState } from "react";
import { cutOpenClauses } from "@/lib/engine";
import type { InterviewOfDraftProps } from "./interview-of-draft";

/** Fetched when somebody opens it: the story page is usable before. */
const InterviewOfDraft = lazy(() =>
  import("./interview-of-draft").then((found) => ({ default: found.InterviewOfDraft })),
);

/** Under a draft, closed: what an interviewer would hear of it, and ask. */
export function InterviewDisclosure(props: InterviewOfDraftProps) {
  const [opened, setOpened] = useState(false);
  const { draft } = props;
  if (draft.result === "shape" || cutOpenClauses(draft.parts) === "") return null;
  return (
    <details
      className="draft__interview"
      onToggle={(toggle) => {
        if (toggle.currentTarget.open) setOpened(true);
      }}
    >
      <summary>In an interview</summary>
      {opened && (
        <Suspense fallback={<p className="text-ink-faint">Reading the line…</p>}>
          <InterviewOfDraft {...props} />
        </Suspense>
      )}
    </details>
  );
}
