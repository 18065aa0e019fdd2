"use client";

import { useState } from "react";
import { moved, type Direction } from "@/components/resume/arrange-order";
import type { Opening } from "@/components/resume/variant-words";
import type { Track } from "@/lib/engine";
import { withWording } from "@/lib/mirror/lines";
import { newId } from "@/lib/mirror/new-id";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";
import type { JobRow } from "@/lib/schemas/job";
import { sends } from "../../acts";
import { useSaves } from "../../saves";
import { useWritten } from "../../use-written";
import { useRewording } from "./use-rewording";

/** The career as this variant sees it, changed at once on the page and then on the server, in order. */
export function useVariant(start: Career, track: Track) {
  const { queue, lines, newest } = useSaves();
  const written = useWritten();
  const key = `variant:${track}`;
  const fromTab = (): Career => {
    const variant = start.variants[track];
    const words = newest.of<Opening>(key, wordsOf(variant), variant.revision);
    return {
      ...start,
      jobs: lines.onto(start.jobs),
      variants: { ...start.variants, [track]: { ...variant, ...words } },
    };
  };
  const [career, setCareer] = useState(fromTab);
  const [seen, setSeen] = useState(start);
  if (start !== seen) {
    setSeen(start);
    setCareer(fromTab());
  }

  function changeBullets(jobId: string, change: (row: BulletRow) => BulletRow) {
    setCareer((now) => ({
      ...now,
      jobs: now.jobs.map((job) =>
        job.id === jobId ? { ...job, bullets: job.bullets.map(change) } : job,
      ),
    }));
  }

  const rewording = useRewording(track, (bullet, change) =>
    changeBullets(bullet.jobId, (row) => (row.id === bullet.id ? change(row) : row)),
  );

  function include(bullet: BulletRow, included: boolean) {
    const change = (row: BulletRow) => withWording(row, track, { included });
    lines.of(bullet).change(change);
    changeBullets(bullet.jobId, (row) => (row.id === bullet.id ? change(row) : row));
    queue.put(`${bullet.id}:included:${track}`, {
      ...sends("includeWording", () => ({ bulletId: bullet.id, track, included })),
    });
  }

  function move(bullet: BulletRow, direction: Direction) {
    const job = career.jobs.find((one) => one.id === bullet.jobId);
    if (!job) return;
    const places = placesAfter(job, track, bullet.id, direction);
    const change = (row: BulletRow) =>
      withWording(row, track, { position: places.get(row.id) ?? row.wordings[track].position });
    for (const row of job.bullets) lines.of(row).change(change);
    changeBullets(job.id, change);
    // Each step is sent by itself: two of them do not add up to the last.
    queue.put(`${bullet.id}:moved:${newId()}`, {
      ...sends("moveWording", () => ({ bulletId: bullet.id, track, direction })),
    });
  }

  function write(words: Opening) {
    showWords(words);
    written<Opening>({
      key,
      what: "Headline and summary",
      words: wordsOf(words),
      save: (now) =>
        sends("saveVariant", () => {
          const [newer, revision] = now();
          return { track, revision, ...wordsOf(newer), answers: saidIn(newer) };
        }),
      show: showWords,
      text: ({ headline, summary }) => [headline, summary].filter(Boolean).join("\n"),
    });
  }

  function showWords(words: Opening) {
    setCareer((now) => ({
      ...now,
      variants: { ...now.variants, [track]: { ...now.variants[track], ...wordsOf(words) } },
    }));
  }

  return { career, include, move, write, ...rewording };
}

function wordsOf(words: Opening): Opening {
  const { headline, summary, headlineMade, summaryMade, confirmed, answers } = words;
  return { headline, summary, headlineMade, summaryMade, confirmed, answers };
}

/** The narrative's own answers are plain words. */
const saidIn = ({ answers }: Opening): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(answers).filter((one): one is [string, string] => typeof one[1] === "string"),
  );

/** A job's bullets in the order of the variant, with what is left out in its place. */
export function inVariantOrder(job: JobRow, track: Track): readonly BulletRow[] {
  return job.bullets.toSorted(
    (one, other) =>
      one.wordings[track].position - other.wordings[track].position || (one.id < other.id ? -1 : 1),
  );
}

function placesAfter(job: JobRow, track: Track, bulletId: string, direction: Direction) {
  const rows = inVariantOrder(job, track).map((bullet) => ({
    id: bullet.id,
    included: bullet.wordings[track].included,
  }));
  return new Map(moved(rows, bulletId, direction).map((row, at) => [row.id, at]));
}
