"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { AboutForm } from "@/components/coach/about-form";
import { AddBullet } from "@/components/coach/add-bullet";
import { JobForm } from "@/components/coach/job-form";
import { Act, MoreActs } from "@/components/ui/more-acts";
import { shownFindings } from "@/components/coach/set-aside";
import { isTold, presetsOf, progressOf, progressWords, triageOf } from "@/components/coach/triage";
import { TriageRow } from "@/components/coach/triage-row";
import { EmptyState } from "@/components/layout/empty-state";
import { UndoBar } from "@/components/layout/undo-bar";
import { Button, ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { review } from "@/lib/engine";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";
import type { JobRow } from "@/lib/schemas/job";
import { useSaves } from "../saves";
import { Done, SectionsView } from "./sections-view";
import { useJobs } from "./use-jobs";
import { useProfile } from "./use-profile";

type Jobs = ReturnType<typeof useJobs>;
type Presets = ReturnType<typeof presetsOf>;

/** Every line of the career history, and what becomes of each: keep, tell or leave out. */
export function CoachView({ career }: { career: Career }) {
  const acts = useJobs(career.jobs);
  const { said, say } = useSaves();
  const [editing, setEditing] = useState<string | null>(null);
  const edited = acts.jobs.find((job) => job.id === editing);
  const presets = presetsOf(acts.jobs);
  useFreshPage();
  return (
    <div className="mx-auto grid max-w-[1240px] gap-x-12 gap-y-8 px-4 py-6 md:px-9 lg:grid-cols-[minmax(0,1fr)_360px]">
      <div className="min-w-0">
        <CoachHead
          jobs={acts.jobs}
          presets={presets}
          onAddJob={() => setEditing(acts.beginJob())}
        />
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
            onEdit={() => setEditing(job.id)}
          />
        ))}
      </div>
      <div className="grid content-start gap-8">
        <AboutYou start={career.profile} />
        <SectionsView start={career.sections} />
      </div>
      <Dialog open={edited !== undefined} title="The job" onClose={() => setEditing(null)}>
        {edited && (
          <>
            <JobForm job={edited} onChange={(change) => acts.writeJob(edited, change)} />
            <Done onClick={() => setEditing(null)} />
          </>
        )}
      </Dialog>
    </div>
  );
}

/** Going back shows the page as the browser kept it; what was saved since is fetched anew. */
function useFreshPage() {
  const router = useRouter();
  const { queue } = useSaves();
  useEffect(() => {
    if (queue.state().is !== "idle") router.refresh();
  }, [router, queue]);
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

function JobSection({
  job,
  acts,
  presets,
  onEdit,
}: {
  job: JobRow;
  acts: Jobs;
  presets: Presets;
  onEdit: () => void;
}) {
  const name = job.organization || job.title || "A job without a name yet";
  return (
    <section className="card mt-5" aria-labelledby={`job-${job.id}`}>
      <div className="flex items-start gap-1 py-3 pr-2 pl-4">
        <div className="min-w-0 flex-1">
          <h2 id={`job-${job.id}`} className="text-md font-semibold break-words">
            {name}
          </h2>
          <p className="text-sm break-words text-ink-soft">
            {[job.organization ? job.title : "", job.place, job.dateText]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <Button look="ghost" size="small" onClick={onEdit}>
          Edit<span className="sr-only"> {name}</span>
        </Button>
        <MoreActs name={`More for ${name}`}>
          <Act icon="up" onClick={() => acts.shiftJob(job, "up")}>
            Move up
          </Act>
          <Act icon="down" onClick={() => acts.shiftJob(job, "down")}>
            Move down
          </Act>
          <Act icon="trash" onClick={() => acts.removeJob(job)}>
            Delete job and bullets
          </Act>
        </MoreActs>
      </div>
      <ul>
        {job.bullets.map((bullet, at) => (
          <BulletOfJob
            key={bullet.id}
            bullet={bullet}
            at={at}
            job={job}
            acts={acts}
            presets={presets}
          />
        ))}
      </ul>
      <div className="border-t border-line px-3 py-2">
        <AddBullet onAdd={(texts) => acts.add(job.id, texts)} />
      </div>
    </section>
  );
}

function BulletOfJob({
  bullet,
  at,
  job,
  acts,
  presets,
}: {
  bullet: BulletRow;
  at: number;
  job: JobRow;
  acts: Jobs;
  presets: Presets;
}) {
  const reviewed = review(bullet.text, job.current ? { current: true } : {});
  const choice = triageOf(bullet, presets);
  const told = isTold(bullet);
  const short = bullet.text.slice(0, 60);
  return (
    <TriageRow
      text={bullet.text}
      findings={shownFindings(reviewed, bullet.dismissals)}
      choice={choice}
      told={told}
      onChoose={(next) => acts.choose(bullet, next)}
      open={
        <Link
          href={`/coach/${bullet.id}`}
          prefetch={false}
          className="py-1 font-[550] text-ink underline"
        >
          {choice === "tell" && !told ? "Tell this story" : "Open"}
          <span className="sr-only">: {short}</span>
        </Link>
      }
      acts={
        <MoreActs name={`More for: ${short}`}>
          {at > 0 && (
            <Act icon="up" onClick={() => acts.placeBullet(bullet, job.id, at - 1)}>
              Move up
            </Act>
          )}
          {at < job.bullets.length - 1 && (
            <Act icon="down" onClick={() => acts.placeBullet(bullet, job.id, at + 1)}>
              Move down
            </Act>
          )}
          {acts.jobs
            .filter((other) => other.id !== job.id)
            .slice(0, 8)
            .map((other) => (
              <Act
                key={other.id}
                icon="right"
                onClick={() => acts.placeBullet(bullet, other.id, other.bullets.length)}
              >
                Move to {other.organization || other.title || "a job without a name"}
              </Act>
            ))}
          <Act icon="trash" onClick={() => acts.removeBullet(bullet)}>
            Delete
          </Act>
        </MoreActs>
      }
    />
  );
}

function AboutYou({ start }: { start: Career["profile"] }) {
  const { profile, change } = useProfile(start);
  return (
    <section aria-labelledby="about-title" className="grid gap-4">
      <h2 id="about-title" className="text-md font-semibold">
        About you
      </h2>
      <AboutForm profile={profile} onChange={change} />
    </section>
  );
}
