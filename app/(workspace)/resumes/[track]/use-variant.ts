"use client";

import { useState } from "react";
import { moved, type Direction } from "@/components/resume/arrange-order";
import type { VariantText } from "@/components/resume/variant-words";
import type { Track } from "@/lib/engine";
import type { Lines } from "@/lib/mirror/lines";
import { newId } from "@/lib/mirror/new-id";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";
import type { JobRow } from "@/lib/schemas/job";
import { includeWording } from "../../coach/actions";
import { useSaves } from "../../saves";
import { moveWording, saveVariant } from "../actions";

const TYPING_RESTS_MS = 600;

/** The career as this variant sees it, changed at once on the page and then on the server, in order. */
export function useVariant(start: Career, track: Track) {
  const { queue, lines, say } = useSaves();
  const [career, setCareer] = useState(() => fromTab(start, lines));
  const [seen, setSeen] = useState(start);
  const [saved] = useState(() => ({ revision: start.variants[track].revision }));
  if (start !== seen && !queue.unsaved()) {
    setSeen(start);
    setCareer(fromTab(start, lines));
    saved.revision = start.variants[track].revision;
  }

  function changeBullets(jobId: string, change: (row: BulletRow) => BulletRow) {
    setCareer((now) => ({
      ...now,
      jobs: now.jobs.map((job) =>
        job.id === jobId ? { ...job, bullets: job.bullets.map(change) } : job,
      ),
    }));
  }

  function include(bullet: BulletRow, included: boolean) {
    const change = (row: BulletRow) => withWording(row, track, { included });
    lines.of(bullet).change(change);
    changeBullets(bullet.jobId, (row) => (row.id === bullet.id ? change(row) : row));
    queue.put(`${bullet.id}:included:${track}`, {
      send: () => includeWording({ bulletId: bullet.id, track, included }),
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
      send: () => moveWording({ bulletId: bullet.id, track, direction }),
    });
  }

  function write(words: VariantText) {
    showWords(words);
    queue.put(
      `variant:${track}`,
      {
        send: () => saveVariant({ track, revision: saved.revision, ...words }),
        onDone: ({ revision }) => {
          saved.revision = revision;
        },
        onStale: (theirs) => {
          saved.revision = theirs.revision;
          showWords(theirs);
          say({
            said: "Headline and summary were also changed in another tab; those words are shown now.",
            undo: () => write(words),
          });
        },
      },
      TYPING_RESTS_MS,
    );
  }

  function showWords({ headline, summary }: VariantText) {
    setCareer((now) => ({
      ...now,
      variants: { ...now.variants, [track]: { ...now.variants[track], headline, summary } },
    }));
  }

  return { career, include, move, write };
}

/** What this tab wrote since the page was sent stands over what the server sent. */
function fromTab(career: Career, lines: Lines): Career {
  return {
    ...career,
    jobs: career.jobs.map((job) => ({
      ...job,
      bullets: job.bullets.map((bullet) => ({ ...lines.of(bullet).get(), jobId: job.id })),
    })),
  };
}

function withWording(
  row: BulletRow,
  track: Track,
  change: Partial<BulletRow["wordings"][Track]>,
): BulletRow {
  return {
    ...row,
    wordings: { ...row.wordings, [track]: { ...row.wordings[track], ...change } },
  };
}

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
