import { TRACKS, type Track, type WriterOptions } from "@/lib/engine";
import { tidyLines, type SmallEdit } from "@/lib/engine/tidy";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { JobRow } from "@/lib/schemas/job";

/** A line with small edits to take or leave. */
export type Untidy = {
  readonly bullet: BulletRow;
  readonly job: JobRow;
  readonly edits: readonly SmallEdit[];
  /** Resumes that hold a wording made from these words, which is older once they change. */
  readonly worded: readonly Track[];
};

/** The lines whose own words stand in a resume, and what can be tidied in them. */
export function untidyLines(jobs: readonly JobRow[], options: WriterOptions): readonly Untidy[] {
  const lines = jobs.flatMap((job, at) =>
    job.bullets.flatMap((bullet) => {
      const tracks = TRACKS.filter((track) => bullet.wordings[track].included);
      return tracks.length > 0 ? [{ job, at, bullet, tracks }] : [];
    }),
  );
  const edits = tidyLines(
    lines.map(({ job, at, bullet, tracks }) => {
      const told = tracks.map((track) => bullet.wordings[track].text);
      const own = told.includes(null);
      return {
        job: at,
        text: own ? bullet.text : (told[0] ?? bullet.text),
        current: job.current,
        setAside: bullet.dismissals,
        ...(!own && { fixed: true as const }),
      };
    }),
    options,
  );
  return lines.flatMap(({ job, bullet, tracks }, at) => {
    const own = edits[at] ?? [];
    const worded = tracks.filter((track) => bullet.wordings[track].text !== null);
    return own.length > 0 ? [{ bullet, job, edits: own, worded }] : [];
  });
}

/** Told apart from every other edit on the page, and no longer the same once its line changes. */
export function editKey({ id, text }: BulletRow, { rule, edit }: SmallEdit): string {
  return [id, rule, edit.start, edit.end, edit.text, text].join("\n");
}
