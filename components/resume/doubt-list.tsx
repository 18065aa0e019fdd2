"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { DestinationSelect } from "./destination-select";
import type { OnAct } from "./import-acts";
import { DOUBT_REASONS, type Doubt } from "./import-doubts";
import type { PlannedJob } from "./import-plan";
import { lineNumbers, lights, type Light } from "./light";

/** More rows than this are no list to look at first. */
const SHOWN_ROWS = 8;

/** What the reader was unsure of, each with what settles it in one click. */
export function DoubtList({
  doubts,
  seenCount,
  jobs,
  light,
  onAct,
  onEditJob,
  onShowLine,
}: {
  /** Those that are open. */
  doubts: readonly Doubt[];
  /** All that there were. */
  seenCount: number;
  jobs: readonly PlannedJob[];
  light: Light;
  onAct: OnAct;
  onEditJob: (jobId: string) => void;
  onShowLine: (line: number) => void;
}) {
  const [all, setAll] = useState(false);
  if (seenCount === 0) return null;
  const shown = all ? doubts : doubts.slice(0, SHOWN_ROWS);
  return (
    <section className="doubts" aria-labelledby="doubts-title">
      <div className="doubts__head">
        <h3 id="doubts-title" className="text-md font-semibold">
          {doubts.length > 0 ? "Look at these first" : "Every line has its place"}
        </h3>
        <p role="status" className="text-ink-soft">
          {seenCount - doubts.length} of {seenCount} settled
        </p>
      </div>
      {doubts.some(({ stray }) => stray) && (
        <p className="text-ink-soft">A line without a place is not added.</p>
      )}
      {doubts.length > 0 && (
        <ul>
          {shown.map((doubt) => (
            <DoubtRow key={doubt.id} {...{ doubt, jobs, light, onAct, onEditJob, onShowLine }} />
          ))}
        </ul>
      )}
      {doubts.length > shown.length && (
        <Button size="small" onClick={() => setAll(true)}>
          Show {doubts.length - shown.length} more
        </Button>
      )}
    </section>
  );
}

function DoubtRow({
  doubt,
  jobs,
  light,
  onAct,
  onEditJob,
  onShowLine,
}: {
  doubt: Doubt;
  jobs: readonly PlannedJob[];
  light: Light;
  onAct: OnAct;
  onEditJob: (jobId: string) => void;
  onShowLine: (line: number) => void;
}) {
  const { stray, job, lines } = doubt;
  const [firstLine] = lines;
  return (
    <li className="doubt" {...lights(light, lines)}>
      <p className="doubt__reason">
        <b>{reasonOf(doubt)}</b>
        {firstLine !== undefined && (
          <button type="button" className="doubt__line" onClick={() => onShowLine(firstLine)}>
            {lineNumbers(lines)}
          </button>
        )}
      </p>
      <p className="planned__text" dir="auto">
        {doubt.words}
      </p>
      {doubt.beside && doubt.beside !== doubt.words && (
        <p className="doubt__beside" dir="auto">
          <span className="font-coach text-sm">You have: </span>
          {doubt.beside}
        </p>
      )}
      <div className="doubt__acts">
        {doubt.fixes.map(({ label, act }, at) => (
          <Button
            key={label}
            size="small"
            look={at === 0 ? "line" : "ghost"}
            className="doubt__fix"
            aria-label={`${label}: ${doubt.words}`}
            onClick={() => onAct(act)}
          >
            {label}
          </Button>
        ))}
        {doubt.fixes.length === 0 && job && (
          <Button size="small" onClick={() => onEditJob(job)}>
            <Icon name="pen" /> Edit job
          </Button>
        )}
        {stray ? (
          <DestinationSelect
            label="Bullet of…"
            jobs={jobs}
            onChoose={(to) => onAct({ act: "place", stray, to })}
          />
        ) : (
          doubt.kind !== "near" && (
            <Button
              look="ghost"
              size="small"
              aria-label={`It is right as it is: ${doubt.words}`}
              onClick={() => onAct({ act: "accept", doubt: doubt.id })}
            >
              It is right as it is
            </Button>
          )
        )}
      </div>
    </li>
  );
}

/** "No title and no dates" says more than that something is missing. */
function reasonOf({ kind, missing }: Doubt): string {
  if (!missing) return DOUBT_REASONS[kind];
  return `This job has ${missing.map((name) => `no ${name}`).join(" and ")}`;
}
