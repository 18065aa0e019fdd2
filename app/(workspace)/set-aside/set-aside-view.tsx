"use client";

import { useEffect } from "react";
import { AsideLine } from "@/components/coach/aside-line";
import { count } from "@/components/coach/words";
import { EmptyState } from "@/components/layout/empty-state";
import { UndoBar } from "@/components/layout/undo-bar";
import { ButtonLink } from "@/components/ui/button-link";
import type { JobRow } from "@/lib/schemas/job";
import type { ProfileRow } from "@/lib/schemas/profile";
import { useSaves } from "../saves";
import { useAsides } from "../use-asides";
import { useFreshPage } from "../use-fresh-page";
import { useLines } from "../use-lines";

/** All that this person set aside, by job and line, each taken back with one press. */
export function SetAsideView({
  sent,
  lineWords,
}: {
  sent: readonly JobRow[];
  lineWords: ProfileRow["lineWords"];
}) {
  const page = useFreshPage(sent);
  const jobs = useLines(page).flatMap((job) => {
    const bullets = job.bullets.filter((bullet) => bullet.dismissals.length > 0);
    return bullets.length > 0 ? [{ ...job, bullets }] : [];
  });
  const { lines, said, say } = useSaves();
  const { takeBack } = useAsides();
  useEffect(() => say(null), [say]);
  return (
    <div className="mx-auto max-w-[860px] px-4 py-6 md:px-9">
      <h1 className="text-title font-semibold">Set aside</h1>
      {jobs.length > 0 && (
        <p className="mt-1 text-pretty text-ink-soft">
          {totalWords(jobs)} Each stays out of the way until its words change.
        </p>
      )}
      <div className="mt-3">
        <UndoBar act={said} onClose={() => say(null)} />
      </div>
      {jobs.length === 0 && <NothingAside />}
      {jobs.map((job) => (
        <section key={job.id} className="card mt-5" aria-labelledby={`job-${job.id}`}>
          <h2 id={`job-${job.id}`} className="px-4 py-3 text-md font-semibold break-words">
            {job.organization || job.title || "A job without a name yet"}
          </h2>
          <ul>
            {job.bullets.map((bullet) => (
              <AsideLine
                key={bullet.id}
                bullet={bullet}
                current={job.current}
                lineWords={lineWords}
                onTakeBack={(row) => takeBack(lines.of(bullet), row)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function NothingAside() {
  return (
    <div className="mt-3">
      <EmptyState
        title="Nothing is set aside."
        acts={
          <ButtonLink href="/coach" size="small">
            Go to your bullets
          </ButtonLink>
        }
      >
        Where a finding does not apply to a line, “Set aside…” on its card takes it out of the way,
        and it is listed here until you take it back.
      </EmptyState>
    </div>
  );
}

function totalWords(jobs: readonly JobRow[]): string {
  const bullets = jobs.flatMap((job) => job.bullets);
  const all = bullets.flatMap((bullet) => bullet.dismissals).length;
  return `${count(all, "finding")} in ${count(bullets.length, "line")}.`;
}
