"use client";

import Link from "next/link";
import { AddBullet } from "@/components/coach/add-bullet";
import { openFindings } from "@/components/coach/answered";
import { reviewRow } from "@/components/coach/row-reading";
import { isTold, triageOf, type Presets, type TriageChoice } from "@/components/coach/triage";
import { TriageRow } from "@/components/coach/triage-row";
import { count } from "@/components/coach/words";
import { Button } from "@/components/ui/button";
import { Act, MoreActs } from "@/components/ui/more-acts";
import { isAtOneOf, shownFindings } from "@/lib/engine";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { JobRow } from "@/lib/schemas/job";
import type { LineNews, News } from "@/lib/schemas/news";
import type { Writer } from "./history";
import type { useJobs } from "./use-jobs";

export type Jobs = ReturnType<typeof useJobs>;

type Shared = {
  readonly job: JobRow;
  readonly acts: Jobs;
  readonly presets: Presets;
  readonly lineWords: Writer["lineWords"];
  readonly onChoose: (bullet: BulletRow, choice: TriageChoice) => void;
};

/** One job and those of its lines that are shown, with what becomes of each. */
export function JobSection({
  isShown,
  news,
  onEdit,
  ...shared
}: Shared & {
  /** Null where every line is. */
  isShown: ((bullet: BulletRow) => boolean) | null;
  news: News | null;
  onEdit: () => void;
}) {
  "use memo";
  const { job, acts } = shared;
  const name = job.organization || job.title || "A job without a name yet";
  const shown = isShown ? job.bullets.filter(isShown) : job.bullets;
  if (isShown && shown.length === 0) return null;
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
        {shown.map((bullet) => (
          <BulletOfJob
            key={bullet.id}
            bullet={bullet}
            news={news?.lines[bullet.id] ?? null}
            {...shared}
          />
        ))}
      </ul>
      <div className="border-t border-line px-3 py-2">
        {isShown && shown.length < job.bullets.length ? (
          <p className="px-1 py-1 text-sm text-ink-faint">
            {count(job.bullets.length - shown.length, "other line")} not shown
          </p>
        ) : (
          <AddBullet onAdd={(texts) => acts.add(job.id, texts)} />
        )}
      </div>
    </section>
  );
}

function BulletOfJob({
  bullet,
  job,
  acts,
  presets,
  lineWords,
  news,
  onChoose,
}: Shared & { bullet: BulletRow; news: LineNews | null }) {
  "use memo";
  const reviewed = reviewRow(bullet, job, { lineWords });
  const findings = openFindings(bullet, shownFindings(reviewed, bullet.dismissals));
  const fresh = findings.filter((one) => isAtOneOf(bullet.text, one, news?.fresh ?? [])).length;
  const aside = reviewed.findings.filter((one) => isAtOneOf(bullet.text, one, bullet.dismissals));
  const choice = triageOf(bullet, presets);
  const told = isTold(bullet);
  const short = bullet.text.slice(0, 60);
  return (
    <TriageRow
      id={bullet.id}
      text={bullet.text}
      findings={findings}
      aside={aside.length}
      fresh={fresh}
      choice={choice}
      told={told}
      onChoose={(next) => onChoose(bullet, next)}
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
      acts={<BulletMoves bullet={bullet} job={job} acts={acts} name={`More for: ${short}`} />}
    />
  );
}

function BulletMoves({
  bullet,
  job,
  acts,
  name,
}: Pick<Shared, "job" | "acts"> & { bullet: BulletRow; name: string }) {
  const at = job.bullets.findIndex((one) => one.id === bullet.id);
  return (
    <MoreActs name={name}>
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
  );
}
