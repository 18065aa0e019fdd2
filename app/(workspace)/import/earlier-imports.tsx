"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { SnapshotReason, SnapshotRow } from "@/lib/schemas/snapshot";
import { counted } from "./counted";

const DONE: Readonly<Record<SnapshotReason, string>> = {
  "import-add": "A resume was added",
  "import-replace": "A resume replaced what was there",
  undo: "An import was undone",
};

/** More than these are in nobody's mind. */
const SHOWN_ROWS = 5;

/** What was brought in before, each with the way back to what stood before it. */
export function EarlierImports({
  snapshots,
  onUndo,
}: {
  /** The newest first. */
  snapshots: readonly SnapshotRow[];
  onUndo: (snapshotId: string) => Promise<void>;
}) {
  const [waiting, setWaiting] = useState(false);
  if (snapshots.length === 0) return null;
  async function undo(snapshotId: string) {
    if (waiting) return;
    setWaiting(true);
    await onUndo(snapshotId);
    setWaiting(false);
  }
  return (
    <section className="earlier" aria-labelledby="earlier-title">
      <h2 id="earlier-title" className="text-md font-semibold">
        Earlier imports
      </h2>
      <ul>
        {snapshots.slice(0, SHOWN_ROWS).map(({ id, reason, createdAt, jobs, bullets }, at) => (
          <li key={id}>
            <p>
              {DONE[reason]}
              {/* The reader's own clock: the server does not know it. */}
              <time dateTime={createdAt} suppressHydrationWarning>
                {timeWords(createdAt)}
              </time>
            </p>
            <p className="text-ink-soft">
              Before it:{" "}
              {jobs === 0 ? "nothing" : `${counted(jobs, "job")}, ${counted(bullets, "bullet")}`}
            </p>
            <Button
              size="small"
              aria-disabled={waiting}
              aria-label={`${undoWords(at)}: ${DONE[reason]}, ${timeWords(createdAt)}`}
              suppressHydrationWarning
              onClick={() => void undo(id)}
            >
              {undoWords(at)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The newest can be taken back alone; an older one takes with it all that came after. */
function undoWords(at: number): string {
  return at === 0 ? "Undo" : "Go back to before this";
}

function timeWords(createdAt: string): string {
  return new Date(createdAt).toLocaleString("en-US", { dateStyle: "medium", timeStyle: "short" });
}
