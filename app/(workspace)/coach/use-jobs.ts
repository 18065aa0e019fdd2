"use client";

import { useState } from "react";
import type { JobWords } from "@/components/coach/job-form";
import type { TriageChoice } from "@/components/coach/triage";
import { newId } from "@/lib/mirror/new-id";
import type { Save } from "@/lib/mirror/save-queue";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { JobRow } from "@/lib/schemas/job";
import { sends } from "../acts";
import { useSaves } from "../saves";
import { useWritten } from "../use-written";
import { newBullet, newJob } from "./new-rows";

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

  function changeJob(jobId: string, change: (job: JobRow) => JobRow) {
    setJobs((all) => all.map((job) => (job.id === jobId ? change(job) : job)));
  }
  function changeBullet(bullet: BulletRow, change: (row: BulletRow) => BulletRow) {
    lines.of(bullet).change(change);
    changeJob(bullet.jobId, (job) => ({
      ...job,
      bullets: job.bullets.map((one) => (one.id === bullet.id ? change(one) : one)),
    }));
  }
  /** Acts on places are sent each by itself: two of them do not add up to the last. */
  function send(key: string, save: Pick<Save<unknown, unknown>, "send" | "kept">, words = "") {
    queue.put(`${key}:${newId()}`, { ...save, words: () => words });
  }

  function choose(bullet: BulletRow, choice: TriageChoice) {
    const included = choice !== "leave-out";
    const triage = choice === "leave-out" ? bullet.triage : choice;
    const wasOut = !bullet.wordings.po.included && !bullet.wordings.pm.included;
    changeBullet(bullet, (row) => ({
      ...row,
      triage,
      wordings:
        included && !wasOut
          ? row.wordings
          : {
              po: { ...row.wordings.po, included },
              pm: { ...row.wordings.pm, included },
            },
    }));
    if (included !== !wasOut)
      queue.put(`${bullet.id}:included:both`, {
        ...sends("includeWording", () => ({ bulletId: bullet.id, track: "both", included })),
      });
    if (triage !== bullet.triage)
      queue.put(`${bullet.id}:triage`, {
        ...sends("chooseTriage", () => ({ bulletId: bullet.id, triage })),
      });
  }

  function add(jobId: string, texts: readonly string[]) {
    for (const text of texts) {
      const row = newBullet(newId(), jobId, text);
      changeJob(jobId, (job) => ({ ...job, bullets: [...job.bullets, row] }));
      send(
        row.id,
        sends("addBullet", () => ({ bulletId: row.id, jobId, text })),
        text,
      );
    }
  }

  function removeBullet(bullet: BulletRow) {
    const index = jobs
      .find((job) => job.id === bullet.jobId)
      ?.bullets.findIndex((one) => one.id === bullet.id);
    changeJob(bullet.jobId, (job) => ({
      ...job,
      bullets: job.bullets.filter((one) => one.id !== bullet.id),
    }));
    send(
      bullet.id,
      sends("deleteBullet", () => ({ bulletId: bullet.id })),
    );
    say({
      said: "Bullet deleted.",
      undo: () => {
        changeJob(bullet.jobId, (job) => ({
          ...job,
          bullets: job.bullets.toSpliced(index ?? 0, 0, bullet),
        }));
        send(
          bullet.id,
          sends("restoreBullet", () => ({ bulletId: bullet.id })),
        );
      },
    });
  }

  function placeBullet(bullet: BulletRow, jobId: string, index: number) {
    const row = { ...bullet, jobId };
    lines.of(bullet).change((known) => ({ ...known, jobId }));
    setJobs((all) =>
      all.map((job) => {
        const others = job.bullets.filter((one) => one.id !== bullet.id);
        return {
          ...job,
          bullets: job.id === jobId ? others.toSpliced(index, 0, row) : others,
        };
      }),
    );
    send(
      bullet.id,
      sends("moveBullet", () => ({ bulletId: bullet.id, jobId, index })),
    );
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

  function shiftJob(job: JobRow, direction: "up" | "down") {
    setJobs((all) => shifted(all, job.id, direction));
    send(
      `job:${job.id}`,
      sends("moveJob", () => ({ jobId: job.id, direction })),
    );
  }

  function removeJob(job: JobRow) {
    const index = jobs.indexOf(job);
    setJobs((all) => all.filter((one) => one.id !== job.id));
    send(
      `job:${job.id}`,
      sends("deleteJob", () => ({ jobId: job.id })),
    );
    say({
      said: `${job.organization || "The job"} and its bullets deleted.`,
      undo: () => {
        setJobs((all) => all.toSpliced(index, 0, job));
        send(
          `job:${job.id}`,
          sends("restoreJob", () => ({ jobId: job.id })),
        );
      },
    });
  }

  return { jobs, choose, add, removeBullet, placeBullet, beginJob, writeJob, shiftJob, removeJob };
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
  direction: "up" | "down",
): Row[] {
  const at = rows.findIndex((row) => row.id === id);
  const row = rows[at];
  const to = at + (direction === "up" ? -1 : 1);
  if (!row || to < 0 || to >= rows.length) return [...rows];
  return rows.toSpliced(at, 1).toSpliced(to, 0, row);
}
