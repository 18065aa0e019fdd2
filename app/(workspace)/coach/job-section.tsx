"use client";

import Link from "next/link";
import { AddBullet } from "@/components/coach/add-bullet";
import { isTold, triageOf, type presetsOf } from "@/components/coach/triage";
import { TriageRow } from "@/components/coach/triage-row";
import { Button } from "@/components/ui/button";
import { Act, MoreActs } from "@/components/ui/more-acts";
import { isAtOneOf, review, shownFindings } from "@/lib/engine";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { JobRow } from "@/lib/schemas/job";
import type { LineNews, News } from "@/lib/schemas/news";
import { readingOptions } from "@/lib/schemas/reading-options";
import type { Writer } from "./history";
import type { useJobs } from "./use-jobs";

export type Jobs = ReturnType<typeof useJobs>;
export type Presets = ReturnType<typeof presetsOf>;

/** One job and its lines, with what becomes of each. */
export function JobSection({
  job,
  acts,
  presets,
  lineWords,
  news,
  onEdit,
}: {
  job: JobRow;
  acts: Jobs;
  presets: Presets;
  lineWords: Writer["lineWords"];
  news: News | null;
  onEdit: () => void;
}) {
  "use memo";
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
            lineWords={lineWords}
            news={news?.lines[bullet.id] ?? null}
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
  lineWords,
  news,
}: {
  bullet: BulletRow;
  at: number;
  job: JobRow;
  acts: Jobs;
  presets: Presets;
  lineWords: Writer["lineWords"];
  news: LineNews | null;
}) {
  "use memo";
  const reviewed = review(bullet.text, readingOptions(job, { lineWords }));
  const findings = shownFindings(reviewed, bullet.dismissals);
  const fresh = findings.filter((one) => isAtOneOf(bullet.text, one, news?.fresh ?? [])).length;
  const aside = reviewed.findings.filter((one) => isAtOneOf(bullet.text, one, bullet.dismissals));
  const choice = triageOf(bullet, presets);
  const told = isTold(bullet);
  const short = bullet.text.slice(0, 60);
  return (
    <TriageRow
      text={bullet.text}
      findings={findings}
      aside={aside.length}
      fresh={fresh}
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
