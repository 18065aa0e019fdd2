"use client";

import type { Destination } from "./import-parts";
import type { PlannedJob } from "./import-plan";

const NEW_JOB = "new-job";

/** A choice that acts at once and stands on its label again afterwards. */
export function DestinationSelect({
  label,
  jobs,
  except,
  onChoose,
}: {
  label: string;
  jobs: readonly PlannedJob[];
  /** The job that the line stands in already. */
  except?: string;
  onChoose: (to: Destination) => void;
}) {
  return (
    <select
      className="move-to"
      aria-label={label}
      value=""
      onChange={(change) => {
        const chosen = change.target.value;
        if (chosen) onChoose(chosen === NEW_JOB ? NEW_JOB : { job: chosen });
      }}
    >
      <option value="">{label}</option>
      {jobs
        .filter((job) => job.id !== except)
        .map((job) => (
          <option key={job.id} value={job.id}>
            {jobName(job)}
          </option>
        ))}
      <option value={NEW_JOB}>A new job</option>
    </select>
  );
}

/** How a job is called in a list: by what it has. */
export function jobName(job: Pick<PlannedJob, "organization" | "title" | "dateText">): string {
  const name = [job.title, job.organization].filter((words) => words.trim() !== "").join(", ");
  return name || job.dateText.trim() || "A job without a name yet";
}
