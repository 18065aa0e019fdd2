"use client";

import { useState } from "react";
import { moved, type Direction } from "@/components/resume/arrange-order";
import { counted, TRACK_LABELS } from "@/components/resume/variant-parts";
import type { Opening } from "@/components/resume/variant-words";
import { orderByEvidence, type Track } from "@/lib/engine";
import { withWording } from "@/lib/mirror/lines";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";
import type { JobRow } from "@/lib/schemas/job";
import { readingOptions } from "@/lib/schemas/reading-options";
import { sends } from "../../acts";
import { useSaves } from "../../saves";
import { useWritten } from "../../use-written";
import { useRewording } from "./use-rewording";

/** The career as this variant sees it, changed at once on the page and then on the server, in order. */
export function useVariant(start: Career, track: Track) {
  const { queue, lines, newest, say } = useSaves();
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
    const { short } = TRACK_LABELS[track];
    putIncluded(bullet, included);
    say({
      said: included ? `In your ${short} resume.` : `Left out of your ${short} resume.`,
      undo: () => putIncluded(bullet, !included),
      redo: () => putIncluded(bullet, included),
    });
  }

  function includeAll(bullets: readonly BulletRow[]) {
    const added = bullets.filter((bullet) => !bullet.wordings[track].included);
    const put = (included: boolean) => added.forEach((bullet) => putIncluded(bullet, included));
    put(true);
    say({
      said: `${counted(added.length, "bullet")} in your ${TRACK_LABELS[track].short} resume.`,
      undo: () => put(false),
      redo: () => put(true),
    });
  }

  function putIncluded(bullet: BulletRow, included: boolean) {
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
    const rows = inVariantOrder(job, track).map(({ id, wordings }) => ({
      ...{ id, included: wordings[track].included },
    }));
    const after = moved(rows, bullet.id, direction);
    order(job, idsOf(after), "Moved.");
  }

  function order(job: JobRow, after: readonly string[], said: string) {
    const before = idsOf(inVariantOrder(job, track));
    putOrder(job, after);
    say({ said, undo: () => putOrder(job, before), redo: () => putOrder(job, after) });
  }

  /** The strongest evidence for this track first in each job; what is left out keeps its place. */
  function orderAll() {
    const orders = career.jobs.map((job) => {
      const rows = inVariantOrder(job, track);
      const included = rows.filter((row) => row.wordings[track].included);
      const lines = included.map(({ text, wordings }) => ({
        text: wordings[track].text ?? text,
        options: readingOptions(job, career.profile),
      }));
      const ranked = orderByEvidence(lines, track).flatMap((at) => included[at] ?? []);
      let next = 0;
      const after = rows.map((row) =>
        row.wordings[track].included ? (ranked[next++] ?? row) : row,
      );
      return { job, before: idsOf(rows), after: idsOf(after) };
    });
    const changed = orders.filter(({ before, after }) => before.some((id, at) => id !== after[at]));
    if (changed.length === 0) {
      say({ said: "The strongest evidence stands first already." });
      return;
    }
    const put = (which: "before" | "after") =>
      changed.forEach((one) => putOrder(one.job, one[which]));
    put("after");
    say({
      said: "In each job the strongest evidence stands first.",
      undo: () => put("before"),
      redo: () => put("after"),
    });
  }

  function putOrder(job: JobRow, bulletIds: readonly string[]) {
    const places = new Map(bulletIds.map((id, at) => [id, at]));
    const change = (row: BulletRow) =>
      withWording(row, track, { position: places.get(row.id) ?? row.wordings[track].position });
    for (const row of job.bullets) lines.of(row).change(change);
    changeBullets(job.id, change);
    queue.put(`${job.id}:ordered:${track}`, {
      ...sends("orderWordings", () => ({ jobId: job.id, track, bulletIds })),
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

  return { career, include, includeAll, move, orderAll, write, ...rewording };
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

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
