"use client";

import { useMemo } from "react";
import { SheetEmpty } from "@/components/proof/sheet-empty";
import { SheetHead } from "@/components/proof/sheet-head";
import { SheetLines, type SheetLine } from "@/components/proof/sheet-lines";
import { storyOf } from "@/components/coach/older";
import type { Track } from "@/lib/engine";
import { interviewCard, worthPreparing } from "@/lib/engine/interview";
import { variantLines } from "@/lib/resume/variant";
import type { JobRow } from "@/lib/schemas/job";
import type { NoteRow } from "@/lib/schemas/note";
import { useFreshPage } from "../use-fresh-page";
import { useLines } from "../use-lines";
import { useNotes } from "../use-notes";

type Page = { readonly jobs: readonly JobRow[]; readonly notes: readonly NoteRow[] };

/** The interview sheet of a variant: the lines most worth preparing, then all others by job. */
export function ProofView({ track, start }: { track: Track; start: Page }) {
  const page = useFreshPage(start);
  const jobs = useLines(page.jobs);
  const notes = useNotes(page.notes);
  // By the notes that the page brought, so that no card moves away while its note is written.
  const first = useMemo(() => firstLines(jobs, page.notes, track), [jobs, page.notes, track]);
  const lines = jobs.flatMap((job) => linesOf(job, track, notes.of));
  const reasons = new Map(first.map(({ bulletId, reason }) => [bulletId, reason]));
  const prepared = first.flatMap(({ bulletId }) =>
    lines.filter((line) => line.bulletId === bulletId),
  );
  const acts = { notesOf: notes.of, onNote: notes.write };
  return (
    <div className="proof" data-track={track}>
      <SheetHead track={track} lines={lines.length} />
      {lines.length === 0 && (
        <SheetEmpty track={track} hasBullets={jobs.some((job) => job.bullets.length > 0)} />
      )}
      {prepared.length > 0 && (
        <SheetLines
          title={preparedTitle(prepared.length)}
          lead="An interviewer is likely to ask about these first."
          lines={prepared}
          reasons={reasons}
          {...acts}
        />
      )}
      {jobs.map((job) => {
        const rest = lines.filter((line) => line.jobId === job.id && !reasons.has(line.bulletId));
        if (rest.length === 0) return null;
        const name = [job.title, job.organization].filter((words) => words.trim()).join(", ");
        return (
          <SheetLines
            key={job.id}
            title={name || "A job without a name yet"}
            lead={job.dateText}
            lines={rest}
            {...acts}
          />
        );
      })}
    </div>
  );
}

const COUNTS = ["", "The line", "The two lines", "The three lines"];
const preparedTitle = (many: number): string =>
  `${COUNTS[many] ?? "The lines"} most worth preparing`;

type NotesOf = (bulletId: string) => Readonly<Record<string, string>>;

/** Lines as they would be sent, with open blanks cut. */
function linesOf(job: JobRow, track: Track, notesOf: NotesOf): SheetLine[] {
  return variantLines(job.bullets, track, "cut").flatMap(({ bulletId, text }) => {
    const bullet = job.bullets.find((one) => one.id === bulletId);
    if (!bullet) return [];
    const story = storyOf(bullet.answers);
    const card = interviewCard({ track, line: text, story, notes: notesOf(bulletId) });
    const where = [job.title, job.organization].filter((words) => words.trim()).join(", ");
    return [{ bulletId, jobId: job.id, where, card }];
  });
}

function firstLines(jobs: readonly JobRow[], sent: readonly NoteRow[], track: Track) {
  const notes = new Map<string, Record<string, string>>();
  for (const { bulletId, question, text } of sent)
    notes.set(bulletId, { ...notes.get(bulletId), [question]: text });
  const lines = jobs.flatMap((job) => linesOf(job, track, (id) => notes.get(id) ?? {}));
  return worthPreparing(lines.map(({ card }) => card)).flatMap(({ at, reason }) => {
    const bulletId = lines[at]?.bulletId;
    return bulletId === undefined ? [] : [{ bulletId, reason }];
  });
}
