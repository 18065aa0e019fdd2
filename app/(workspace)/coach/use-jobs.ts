"use client";

import { useEffect, useState } from "react";
import type { JobWords } from "@/components/coach/job-form";
import { newId } from "@/lib/mirror/new-id";
import type { Save } from "@/lib/mirror/save-queue";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { JobRow } from "@/lib/schemas/job";
import { sends } from "../acts";
import { useSaves } from "../saves";
import { useWritten } from "../use-written";
import { bulletActs } from "./bullet-acts";
import { newJob } from "./new-rows";

export type Direction = "up" | "down";

/** The jobs and bullets of this person, changed at once on the page and then on the server, in order. */
export function useJobs(start: readonly JobRow[]) {
  const { queue, lines, newest, say } = useSaves();
  const written = useWritten();
  const fromTab = () =>
    lines
      .onto(start)
      .map((job) => ({ ...job, ...newest.of(keyOf(job.id), wordsOf(job), job.revision) }));
  const [jobs, setJobs] = useState<readonly JobRow[]>(fromTab);
  const [seen, setSeen] = useState(start);
  if (start !== seen) {
    setSeen(start);
    setJobs(fromTab());
  }

  // What is undone after another page changed it shows here too.
  useEffect(() => {
    const stops = start
      .flatMap((job) => job.bullets)
      .map((bullet) => {
        const line = lines.of(bullet);
        return line.subscribe(() => setJobs((all) => withBullet(all, line.get())));
      });
    return () => stops.forEach((stop) => stop());
  }, [lines, start]);

  function changeJob(jobId: string, change: (job: JobRow) => JobRow) {
    setJobs((all) => all.map((job) => (job.id === jobId ? change(job) : job)));
  }
  /** Acts on places are sent each by itself: two of them do not add up to the last. */
  function send(key: string, save: Pick<Save<unknown, unknown>, "send" | "kept">, words = "") {
    queue.put(`${key}:${newId()}`, { ...save, words: () => words });
  }

  /** A job without words yet; its form opens on it. */
  function beginJob(): string {
    const job = newJob(newId());
    newest.take(keyOf(job.id), wordsOf(job), job.revision);
    setJobs((all) => [...all, job]);
    send(
      `job:${job.id}`,
      sends("addJob", () => ({
        jobId: job.id,
        organization: "",
        title: "",
        place: "",
        dateText: "",
        current: false,
      })),
    );
    return job.id;
  }

  function writeJob(job: JobRow, change: Partial<JobWords>) {
    const words = { ...wordsOf(job), ...change };
    const show = (next: JobWords) => changeJob(job.id, (now) => ({ ...now, ...wordsOf(next) }));
    show(words);
    written<JobWords>({
      key: keyOf(job.id),
      what: "This job",
      words,
      save: (now) =>
        sends("saveJob", () => {
          const [newer, revision] = now();
          return { jobId: job.id, revision, ...newer };
        }),
      show,
      text: ({ current, ...texts }) =>
        [...Object.values(texts), current && "I work here now"].filter(Boolean).join("\n"),
    });
  }

  function shiftJob(job: JobRow, direction: Direction) {
    const shift = (to: Direction) => {
      setJobs((all) => shifted(all, job.id, to));
      send(
        `job:${job.id}`,
        sends("moveJob", () => ({ jobId: job.id, direction: to })),
      );
    };
    shift(direction);
    say({
      said: `${job.organization || "The job"} moved ${direction}.`,
      undo: () => shift(direction === "up" ? "down" : "up"),
      redo: () => shift(direction),
    });
  }

  function removeJob(job: JobRow) {
    const index = jobs.indexOf(job);
    const remove = () => {
      setJobs((all) => all.filter((one) => one.id !== job.id));
      send(
        `job:${job.id}`,
        sends("deleteJob", () => ({ jobId: job.id })),
      );
    };
    remove();
    say({
      said: `${job.organization || "The job"} and its bullets deleted.`,
      undo: () => {
        setJobs((all) => all.toSpliced(index, 0, job));
        send(
          `job:${job.id}`,
          sends("restoreJob", () => ({ jobId: job.id })),
        );
      },
      redo: remove,
    });
  }

  const bullets = bulletActs({ jobs, setJobs, changeJob, send, queue, lines, say });
  return { jobs, ...bullets, beginJob, writeJob, shiftJob, removeJob };
}

function withBullet(jobs: readonly JobRow[], row: BulletRow): readonly JobRow[] {
  return jobs.map((job) =>
    job.bullets.some(({ id }) => id === row.id)
      ? {
          ...job,
          bullets: job.bullets.map((one) => (one.id === row.id ? { ...row, jobId: job.id } : one)),
        }
      : job,
  );
}

const keyOf = (jobId: string) => `job:${jobId}:words`;

function wordsOf(job: JobWords): JobWords {
  const { organization, title, place, summary, dateText, current } = job;
  return { organization, title, place, summary, dateText, current };
}

/** The rows with one of them moved by one place. */
export function shifted<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  direction: Direction,
): Row[] {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  const to = at + (direction === "up" ? -1 : 1);
  if (!row || to < 0 || to >= rows.length) return [...rows];
  return rows.toSpliced(at, 1).toSpliced(to, 0, row);
}
