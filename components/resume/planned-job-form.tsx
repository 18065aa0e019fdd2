"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextArea } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { OnAct } from "./import-acts";
import type { JobFields, PlannedJob } from "./import-plan";
import { readingOfDates } from "./import-reread";

/** What a job is called, when it was, and what else can be done with the whole of it. */
export function PlannedJobForm({
  job,
  isFirst,
  isLast,
  onAct,
}: {
  job: PlannedJob;
  isFirst: boolean;
  isLast: boolean;
  onAct: OnAct;
}) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (form.current) firstToFill(form.current)?.focus();
  }, []);
  const edit = (fields: Partial<JobFields>) => onAct({ act: "edit-job", job: job.id, fields });
  const reading = readingOfDates(job);
  return (
    <div ref={form} className="planned-job__form">
      <Field
        label="Title"
        dir="auto"
        value={job.title}
        onChange={(change) => edit({ title: change.target.value })}
      />
      <Field
        label="Organization"
        dir="auto"
        value={job.organization}
        onChange={(change) => edit({ organization: change.target.value })}
      />
      <div>
        <Field
          label="Dates, as you write them"
          dir="auto"
          value={job.dateText}
          onChange={(change) => edit({ dateText: change.target.value })}
        />
        <p role="status" className="planned-job__reading">
          {job.dateText.trim() !== "" && (reading || "No date is read from these words.")}
        </p>
      </div>
      <Field
        label="Place"
        dir="auto"
        value={job.place}
        onChange={(change) => edit({ place: change.target.value })}
      />
      {job.summary && (
        <div className="planned-job__wide">
          <TextArea
            label="Summary"
            dir="auto"
            value={job.summary}
            onChange={(change) => edit({ summary: change.target.value })}
          />
        </div>
      )}
      <label className="planned-job__wide flex items-center gap-2.5 py-1">
        <input
          type="checkbox"
          className="tick"
          checked={job.current}
          onChange={(change) => edit({ current: change.target.checked })}
        />
        I work here now
      </label>
      <JobActs {...{ job, isFirst, isLast, onAct }} />
    </div>
  );
}

/** The first empty field of a job's form; where none is, the first. */
export function firstToFill(form: Element): HTMLInputElement | undefined {
  const fields = [...form.querySelectorAll<HTMLInputElement>("input.field")];
  return fields.find((field) => field.value === "") ?? fields[0];
}

function JobActs({
  job,
  isFirst,
  isLast,
  onAct,
}: {
  job: PlannedJob;
  isFirst: boolean;
  isLast: boolean;
  onAct: OnAct;
}) {
  return (
    <div className="planned-job__wide flex flex-wrap gap-1.5">
      {!isFirst && (
        <>
          <Button size="small" onClick={() => onAct({ act: "merge-job", job: job.id })}>
            This is the same job as above
          </Button>
          <Button size="small" onClick={() => onAct({ act: "move-job", job: job.id, by: -1 })}>
            <Icon name="up" /> Move up
          </Button>
        </>
      )}
      {!isLast && (
        <Button size="small" onClick={() => onAct({ act: "move-job", job: job.id, by: 1 })}>
          <Icon name="down" /> Move down
        </Button>
      )}
      <Button look="ghost" size="small" onClick={() => onAct({ act: "delete-job", job: job.id })}>
        Not a job
      </Button>
    </div>
  );
}
