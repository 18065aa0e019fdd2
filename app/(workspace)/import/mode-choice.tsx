"use client";

import { Segmented } from "@/components/ui/segmented";
import type { ImportPlan } from "@/components/resume/import-plan";

const MODES = [
  { id: "add", text: "Add to what is there" },
  { id: "replace", text: "Replace what is there" },
] as const;

/** Beside what is there, or in its stead, with what that takes away. */
export function ModeChoice({
  mode,
  goes,
  onChoose,
}: {
  mode: ImportPlan["mode"];
  /** What would go: "3 jobs and 41 bullets". */
  goes: string;
  onChoose: (mode: ImportPlan["mode"]) => void;
}) {
  return (
    <div className="import-mode">
      <Segmented label="What is there already" choices={MODES} chosen={mode} onChoose={onChoose} />
      {mode === "replace" && (
        <p>Takes out what is there: {goes}. A copy is kept, and Undo brings all of it back.</p>
      )}
    </div>
  );
}
