"use client";

import { Button } from "@/components/ui/button";
import { jobName } from "./destination-select";
import type { OnAct } from "./import-acts";
import { willBeAdded } from "./import-edits";
import type { ImportPlan, PlannedJob } from "./import-plan";
import { isWorthAdding } from "./import-request";
import { lights, type Light } from "./light";
import { PlannedBulletRow } from "./planned-bullet";
import { PlannedJobForm } from "./planned-job-form";

/** A job with what it is called, editable, and its lines. */
export function PlannedJobView({
  job,
  jobs,
  mode,
  light,
  isOpen,
  onOpen,
  onAct,
  hindrances,
}: {
  job: PlannedJob;
  jobs: readonly PlannedJob[];
  mode: ImportPlan["mode"];
  light: Light;
  /** Its form is shown. */
  isOpen: boolean;
  onOpen: (open: boolean) => void;
  onAct: OnAct;
  /** By the id of the job or of a line of it. */
  hindrances: ReadonlyMap<string, string>;
}) {
  const count = job.bullets.filter(willBeAdded).length;
  const place = jobs.indexOf(job);
  return (
    <section
      className="planned-job"
      data-job={job.id}
      // Two jobs may have one name: the place tells them apart.
      aria-label={`${jobName(job)}, job ${place + 1} of ${jobs.length}`}
    >
      <div className="planned-job__head" {...lights(light, job.lines)}>
        <div className="min-w-0">
          <h3 className="font-writer text-md font-semibold" dir="auto">
            {job.title || job.organization || "A job without a name yet"}
          </h3>
          <p className="text-ink-soft" dir="auto">
            {[job.title && job.organization, job.place, job.dateText].filter(Boolean).join(" · ")}
          </p>
        </div>
        <span className="planned-job__count">{countWords(job, count, mode)}</span>
        <Button
          look="ghost"
          size="small"
          aria-expanded={isOpen}
          aria-label={isOpen ? `Done with ${jobName(job)}` : `Edit ${jobName(job)}`}
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? "Done" : "Edit job"}
        </Button>
      </div>
      {hindrances.has(job.id) && <p className="text-sm text-danger">{hindrances.get(job.id)}</p>}
      {isOpen && (
        <PlannedJobForm
          job={job}
          isFirst={place === 0}
          isLast={place === jobs.length - 1}
          onAct={onAct}
        />
      )}
      {!isOpen && job.summary && (
        <p className="planned__text mt-1.5" dir="auto">
          {job.summary}
        </p>
      )}
      <ul>
        {job.bullets.map((bullet, at) => (
          <PlannedBulletRow
            key={bullet.id}
            bullet={bullet}
            jobId={job.id}
            jobs={jobs}
            isFirst={at === 0}
            isLast={at === job.bullets.length - 1}
            replaces={mode === "replace"}
            light={light}
            onAct={onAct}
            hindrance={hindrances.get(bullet.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** A job whose bullets are all left out is left out with them. */
function countWords(job: PlannedJob, count: number, mode: ImportPlan["mode"]): string {
  if (!isWorthAdding(job, mode)) {
    return job.known && mode === "add" ? "nothing new" : "not added";
  }
  const bullets = count === 1 ? "1 bullet" : `${count} bullets`;
  return job.known && mode === "add" ? `${bullets} for a job you have` : bullets;
}
