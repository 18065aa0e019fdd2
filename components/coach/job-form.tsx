"use client";

import { Field, TextArea } from "@/components/ui/field";
import type { JobRow } from "@/lib/schemas/job";
import { LINE_MAX_CHARS, SUMMARY_MAX_CHARS } from "@/lib/schemas/limits";

export type JobWords = Pick<
  JobRow,
  "organization" | "title" | "place" | "summary" | "dateText" | "current"
>;

/** Saved by itself as it is typed, like every field here. */
export function JobForm({
  job,
  onChange,
}: {
  job: JobWords;
  onChange: (change: Partial<JobWords>) => void;
}) {
  return (
    <div className="mt-4 grid gap-4">
      <Field
        label="Organization"
        maxLength={LINE_MAX_CHARS}
        value={job.organization}
        onChange={(change) => onChange({ organization: change.target.value })}
      />
      <Field
        label="Title"
        maxLength={LINE_MAX_CHARS}
        value={job.title}
        onChange={(change) => onChange({ title: change.target.value })}
      />
      <Field
        label="Place"
        maxLength={LINE_MAX_CHARS}
        value={job.place}
        onChange={(change) => onChange({ place: change.target.value })}
      />
      <Field
        label="Dates, as your resume shows them"
        placeholder="March 2021 to now"
        maxLength={LINE_MAX_CHARS}
        value={job.dateText}
        onChange={(change) => onChange({ dateText: change.target.value })}
      />
      <label className="flex items-center gap-2.5">
        <input
          type="checkbox"
          className="tick"
          checked={job.current}
          onChange={(change) => onChange({ current: change.target.checked })}
        />
        I work here now
      </label>
      <TextArea
        label="Summary of the job, if your resume has one"
        maxLength={SUMMARY_MAX_CHARS}
        value={job.summary}
        onChange={(change) => onChange({ summary: change.target.value })}
      />
    </div>
  );
}
