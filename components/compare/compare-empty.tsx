"use client";

import { count, TRACK_WORDS } from "@/components/coach/words";
import { EmptyState } from "@/components/layout/empty-state";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import type { Track } from "@/lib/engine";

/** Before anything is there to compare. */
export function NoLines() {
  return (
    <EmptyState
      title="There are no lines to compare yet."
      acts={
        <>
          <ButtonLink href="/import" look="primary" size="small">
            Bring your resume
          </ButtonLink>
          <ButtonLink href="/coach" size="small">
            Write a bullet
          </ButtonLink>
        </>
      }
    >
      Each line is in both resumes until you leave it out of one. Told for each role, its two
      tellings stand here side by side.
    </EmptyState>
  );
}

/** One resume, or both, hold no line. */
export function OneEmpty({
  track,
  both,
  lines,
  onAdd,
}: {
  track: Track;
  both: boolean;
  /** That can be added to it. */
  lines: number;
  onAdd: () => void;
}) {
  const { short } = TRACK_WORDS[track];
  return (
    <EmptyState
      title={both ? "No line is in either resume." : `Your ${short} resume holds no line.`}
      acts={
        <>
          {lines > 0 && (
            <Button look="primary" size="small" onClick={onAdd}>
              Add {count(lines, "line")} to the {short} resume
            </Button>
          )}
          <ButtonLink href={`/resumes/${track}`} size="small">
            Choose lines for it
          </ButtonLink>
        </>
      }
    >
      {both
        ? "Add the lines to one of them, and take out there what does not serve it."
        : "Add what the other one holds, and take out what does not serve this role."}
    </EmptyState>
  );
}

/** Only differences are asked for, and there are none. */
export function NothingDiffers({ onAll }: { onAll: () => void }) {
  return (
    <EmptyState
      title="Nothing differs."
      acts={
        <>
          <ButtonLink href="/coach" look="primary" size="small">
            Tell a story for each role
          </ButtonLink>
          <Button size="small" onClick={onAll}>
            Show all lines
          </Button>
        </>
      }
    >
      Both resumes hold the same lines in the same words. A story told for each role, or a line left
      out of one, sets them apart.
    </EmptyState>
  );
}
