"use client";

import Link from "next/link";
import { useState } from "react";
import { EngineNews } from "@/components/coach/engine-news";
import { JobForm } from "@/components/coach/job-form";
import { isTold, presetsOf, progressOf, progressWords, triageOf } from "@/components/coach/triage";
import { count } from "@/components/coach/words";
import { EmptyState } from "@/components/layout/empty-state";
import { UndoBar } from "@/components/layout/undo-bar";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import type { Career } from "@/lib/schemas/career";
import type { JobRow } from "@/lib/schemas/job";
import type { News } from "@/lib/schemas/news";
import { sends } from "../acts";
import { Conflicts } from "../not-saved";
import { useSaves } from "../saves";
import { useFreshPage } from "../use-fresh-page";
import { AboutYou } from "./about-you";
import { JobSection, type Presets } from "./job-section";
import { Done, SectionsView } from "./sections-view";
import { useJobs } from "./use-jobs";

/** Every line of the career history, and what becomes of each: keep, tell or leave out. */
export function CoachView({ career, news }: { career: Career; news: News | null }) {
  "use memo";
  const page = useFreshPage(career);
  const acts = useJobs(page.jobs);
  const { queue, said, say } = useSaves();
  const [seen, setSeen] = useState<News["to"] | null>(null);
  const unseen = news?.to === seen ? null : news;
  /** Every line's news at once, on this page now and for good. */
  function markAllSeen() {
    setSeen(news?.to ?? null);
    queue.put(
      "seen",
      sends("markSeen", () => ({})),
    );
  }
  const [editing, setEditing] = useState<string | null>(null);
  const edited = acts.jobs.find((job) => job.id === editing);
  const presets = presetsOf(acts.jobs);
  /** A job that was begun and then left without a word is not kept. */
  function close() {
    setEditing(null);
    if (edited && isBlank(edited)) acts.removeJob(edited);
  }
  return (
    <div className="mx-auto grid max-w-[1240px] gap-x-12 gap-y-8 px-4 py-6 md:px-9 lg:grid-cols-[minmax(0,1fr)_360px]">
      <div className="min-w-0">
        <CoachHead
          jobs={acts.jobs}
          presets={presets}
          onAddJob={() => setEditing(acts.beginJob())}
        />
        {unseen && <EngineNews news={unseen} onSeen={markAllSeen} />}
        <div className="mt-3">
          <UndoBar act={said} onClose={() => say(null)} />
        </div>
        {acts.jobs.length === 0 && <NothingYet onAddJob={() => setEditing(acts.beginJob())} />}
        {acts.jobs.map((job) => (
          <JobSection
            key={job.id}
            job={job}
            acts={acts}
            presets={presets}
            lineWords={page.profile.lineWords}
            news={unseen}
            onEdit={() => setEditing(job.id)}
          />
        ))}
      </div>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-8">
        <AboutYou start={page.profile} />
        <SectionsView start={page.sections} />
      </div>
      <Dialog open={edited !== undefined} title="The job" onClose={close}>
        {edited && (
          <>
            <Conflicts of={`job:${edited.id}:words`} />
            <JobForm job={edited} onChange={(change) => acts.writeJob(edited, change)} />
            <Done onClick={close} />
          </>
        )}
      </Dialog>
    </div>
  );
}

function isBlank({ organization, title, place, summary, dateText, bullets }: JobRow): boolean {
  return bullets.length === 0 && (organization + title + place + summary + dateText).trim() === "";
}

function CoachHead({
  jobs,
  presets,
  onAddJob,
}: {
  jobs: readonly JobRow[];
  presets: Presets;
  onAddJob: () => void;
}) {
  const progress = progressOf(jobs, presets);
  const next = jobs
    .flatMap((job) => job.bullets)
    .find((bullet) => triageOf(bullet, presets) === "tell" && !isTold(bullet));
  const done = progress.tell > 0 && progress.told === progress.tell;
  const aside = jobs.flatMap((job) => job.bullets).flatMap((bullet) => bullet.dismissals).length;
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <h1 className="mr-auto text-title font-semibold">Your bullets</h1>
        <Button onClick={onAddJob}>
          <Icon name="plus" /> Add a job
        </Button>
        {next && (
          <ButtonLink href={`/coach/${next.id}`} look="primary">
            Tell the next story
          </ButtonLink>
        )}
        {done && (
          <ButtonLink href="/resumes/po" look="primary">
            See your two resumes
          </ButtonLink>
        )}
      </div>
      {jobs.some((job) => job.bullets.length > 0) && (
        <p className="mt-1 text-ink-soft">
          <span role="status">{progressWords(progress)}</span>{" "}
          {aside > 0 && (
            <>
              <Link href="/set-aside" prefetch={false} className="text-ink underline">
                {count(aside, "finding")} set aside
              </Link>
              .{" "}
            </>
          )}
          <span className="hidden md:inline">
            In a row, <Kbd>K</Kbd> keeps, <Kbd>T</Kbd> tells, <Kbd>L</Kbd> leaves out.
          </span>
        </p>
      )}
    </>
  );
}

function NothingYet({ onAddJob }: { onAddJob: () => void }) {
  return (
    <div className="mt-6">
      <EmptyState
        title="No bullets yet."
        acts={
          <>
            <ButtonLink href="/import" look="primary" size="small">
              Bring a resume
            </ButtonLink>
            <Button size="small" onClick={onAddJob}>
              Add a job by hand
            </Button>
          </>
        }
      >
        Bring a resume, or add a job and paste its lines.
      </EmptyState>
    </div>
  );
}
