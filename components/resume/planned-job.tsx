"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextArea } from "@/components/ui/field";
import { jobName } from "./destination-select";
import { willBeAdded } from "./import-edits";
import type { JobFields, PlannedJob } from "./import-plan";
import { isWorthAdding } from "./import-request";
import { lights, type Light } from "./light";
import { PlannedBulletRow, type BulletActs } from "./planned-bullet";

/** A job with what it is called, editable, and its lines. */
export function PlannedJobView({
  job,
  jobs,
  light,
  acts,
  onEdit,
  hindrances,
}: {
  job: PlannedJob;
  jobs: readonly PlannedJob[];
  light: Light;
  acts: BulletActs;
  onEdit: (jobId: string, fields: Partial<JobFields>) => void;
  /** By the id of the job or of a line of it. */
  hindrances: ReadonlyMap<string, string>;
}) {
  const nameless = job.organization.trim() === "" && job.title.trim() === "";
  const [editing, setEditing] = useState(nameless);
  const count = job.bullets.filter(willBeAdded).length;
  return (
    <section
      className="planned-job"
      // Two jobs may have one name: the place tells them apart.
      aria-label={`${jobName(job)}, job ${jobs.indexOf(job) + 1} of ${jobs.length}`}
    >
      <div className="planned-job__head" {...lights(light, job.lines)}>
        <div className="min-w-0">
          <h3 className="font-writer text-md font-semibold" dir="auto">
            {job.organization || job.title || "A job without a name yet"}
          </h3>
          <p className="text-ink-soft" dir="auto">
            {[job.organization && job.title, job.place, job.dateText].filter(Boolean).join(" · ")}
          </p>
        </div>
        <span className="planned-job__count">{countWords(job, count)}</span>
        <Button
          look="ghost"
          size="small"
          aria-expanded={editing}
          aria-label={editing ? `Done with ${jobName(job)}` : `Edit ${jobName(job)}`}
          onClick={() => setEditing(!editing)}
        >
          {editing ? "Done" : "Edit job"}
        </Button>
      </div>
      {hindrances.has(job.id) && <p className="text-sm text-danger">{hindrances.get(job.id)}</p>}
      {editing && <JobForm job={job} onEdit={(fields) => onEdit(job.id, fields)} />}
      {!editing && job.summary && (
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
            light={light}
            acts={acts}
            hindrance={hindrances.get(bullet.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** A job whose bullets are all left out is left out with them. */
function countWords(job: PlannedJob, count: number): string {
  if (!isWorthAdding(job)) return "not added";
  return count === 1 ? "1 bullet" : `${count} bullets`;
}

function JobForm({
  job,
  onEdit,
}: {
  job: PlannedJob;
  onEdit: (fields: Partial<JobFields>) => void;
}) {
  return (
    <div className="planned-job__form">
      <Field
        label="Organization"
        dir="auto"
        value={job.organization}
        onChange={(change) => onEdit({ organization: change.target.value })}
      />
      <Field
        label="Title"
        dir="auto"
        value={job.title}
        onChange={(change) => onEdit({ title: change.target.value })}
      />
      <Field
        label="Dates, as you write them"
        dir="auto"
        value={job.dateText}
        onChange={(change) => onEdit({ dateText: change.target.value })}
      />
      <Field
        label="Place"
        dir="auto"
        value={job.place}
        onChange={(change) => onEdit({ place: change.target.value })}
      />
      {job.summary && (
        <div className="planned-job__wide">
          <TextArea
            label="Summary"
            dir="auto"
            value={job.summary}
            onChange={(change) => onEdit({ summary: change.target.value })}
          />
        </div>
      )}
      <label className="planned-job__wide flex items-center gap-2.5 py-1">
        <input
          type="checkbox"
          className="tick"
          checked={job.current}
          onChange={(change) => onEdit({ current: change.target.checked })}
        />
        I work here now
      </label>
    </div>
  );
}
