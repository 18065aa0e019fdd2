"use client";

import Link from "next/link";
import { TriageEnd } from "@/components/coach/triage-end";
import { TriageFilters } from "@/components/coach/triage-filters";
import { progressWords, type Progress, type Shown } from "@/components/coach/triage";
import { count } from "@/components/coach/words";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";

/** Where the work stands, what comes next, and which lines to look at. */
export function CoachHead({
  progress,
  next,
  edits,
  aside,
  shown,
  counts,
  onShow,
  onAddJob,
}: {
  progress: Progress;
  /** The next story that waits. */
  next: string | null;
  /** Small edits that could be taken. */
  edits: number;
  /** Findings that were set aside. */
  aside: number;
  shown: Shown;
  counts: Readonly<Record<Shown, number>>;
  onShow: (shown: Shown) => void;
  onAddJob: () => void;
}) {
  const stories = progress.tell + progress.told;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <h1 className="mr-auto text-title font-semibold">Your bullets</h1>
        <Button look={counts.all > 0 ? "ghost" : "line"} onClick={onAddJob}>
          <Icon name="plus" /> Add a job
        </Button>
        {next && edits > 0 && (
          <ButtonLink href="/coach/tidy" prefetch={false}>
            Tidy {count(edits, "small edit")}
          </ButtonLink>
        )}
        {next && (
          <ButtonLink href={`/coach/${next}`} prefetch={false} look="primary">
            Tell the next story
          </ButtonLink>
        )}
      </div>
      {counts.all > 0 && (
        <>
          <p className="mt-1 text-ink-soft">
            <span role="status">{progressWords(progress)}</span>{" "}
            {aside > 0 && (
              <>
                <Link href="/set-aside" prefetch={false} className="text-ink underline">
                  {count(aside, "finding")} set aside
                </Link>
                .
              </>
            )}
          </p>
          {stories > 0 && (
            <progress
              className="thin-bar"
              aria-label="Stories told"
              value={progress.told}
              max={stories}
            />
          )}
          {!next && <TriageEnd told={progress.told} edits={edits} />}
          <TriageFilters shown={shown} counts={counts} onShow={onShow} />
          <p className="mt-2 hidden text-sm text-ink-faint md:block">
            In a row, <Kbd>K</Kbd> keeps, <Kbd>T</Kbd> tells, <Kbd>L</Kbd> leaves out; <Kbd>↑</Kbd>{" "}
            <Kbd>↓</Kbd> or <Kbd>J</Kbd> go between rows.
          </p>
        </>
      )}
    </>
  );
}
