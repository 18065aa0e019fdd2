"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Segmented } from "@/components/ui/segmented";
import type { Track } from "@/lib/engine";
import type { ChangesFormat } from "@/lib/resume/schema";
import { savedWords, type Exported } from "./export-menu";
import { useTask } from "./use-task";
import { TRACK_LABELS } from "./variant-parts";

export type ChangesOf = "one" | "both";

const NAMES: readonly { readonly format: ChangesFormat; readonly name: string }[] = [
  { format: "docx", name: "Changes as Word" },
  { format: "md", name: "Changes as Markdown" },
];

/** What a mentor reads: each line before and after. It waits for nothing, as what is open is marked in it. */
export function ExportChanges({
  track,
  onExport,
}: {
  track: Track;
  onExport: (format: ChangesFormat, of: ChangesOf) => Promise<Exported>;
}) {
  const [of, setOf] = useState<ChangesOf>("one");
  const task = useTask();
  const choices = [
    { id: "one", text: `${TRACK_LABELS[track].short} only` },
    { id: "both", text: "Both resumes" },
  ] as const;
  return (
    <div className="export__part">
      <h3>Changes, for a mentor</h3>
      <p>Each line before and now, by job. What is still open is marked.</p>
      <Segmented label="Changes of" choices={choices} chosen={of} onChoose={setOf} />
      <div className="export__acts">
        {NAMES.map(({ format, name }) => (
          <Button
            key={format}
            aria-disabled={task.working}
            onClick={() =>
              void task.run("the list of changes", async () =>
                savedWords(await onExport(format, of)),
              )
            }
          >
            {name}
          </Button>
        ))}
      </div>
      <p role="status" className="export__said">
        {task.said}
      </p>
    </div>
  );
}

/** All that is kept of the person, whatever is open. */
export function ExportEverything({ onExport }: { onExport: () => Promise<Exported> }) {
  const task = useTask();
  return (
    <div className="export__part">
      <h3>Everything, for yourself</h3>
      <p>
        One ZIP: both resumes in every format, the changes, and your history, answers and notes as
        data. Lines with something open stand in the resumes as your own.
      </p>
      <div className="export__acts">
        <Button
          aria-disabled={task.working}
          onClick={() => void task.run("the ZIP", async () => savedWords(await onExport()))}
        >
          Download everything
        </Button>
      </div>
      <p role="status" className="export__said">
        {task.said}
      </p>
    </div>
  );
}
