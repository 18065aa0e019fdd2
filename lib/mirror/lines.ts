import type { Track } from "@/lib/engine";
import type { BulletRow, WordingRow } from "@/lib/schemas/bullet";
import type { JobRow } from "@/lib/schemas/job";

/** One bullet as this tab knows it: what the server said, and on top of it what was written since. */
export type Line = {
  get(): BulletRow;
  change(next: (row: BulletRow) => BulletRow): void;
  subscribe(listener: () => void): () => void;
  /** By question, the revision the server holds: also of answers that were taken away here and may come back. */
  readonly answerRevisions: Map<string, number>;
};

export type Lines = ReturnType<typeof createLines>;

/** Lives as long as the tab, so that going back to a page never shows what stood there before. */
export function createLines(unsaved: (bulletId: string) => boolean) {
  const lines = new Map<string, Line>();
  /** The line of this row; the row itself counts only where it is newer than what the tab knows. */
  function of(row: BulletRow): Line {
    const known = lines.get(row.id);
    if (!known) {
      const line = createLine(row);
      lines.set(row.id, line);
      return line;
    }
    if (!unsaved(row.id) && isNewer(row, known.get())) {
      known.answerRevisions.clear();
      for (const [question, revision] of revisionsOf(row)) {
        known.answerRevisions.set(question, revision);
      }
      known.change(() => row);
    }
    return known;
  }
  return {
    of,
    /** A page's jobs, with what this tab wrote since the page was sent. */
    onto: (jobs: readonly JobRow[]): readonly JobRow[] =>
      jobs.map((job) => ({
        ...job,
        bullets: job.bullets.map((bullet) => ({ ...of(bullet).get(), jobId: job.id })),
      })),
    known: (bulletId: string): BulletRow | undefined => lines.get(bulletId)?.get(),
    forget: (bulletId: string) => void lines.delete(bulletId),
  };
}

function createLine(start: BulletRow): Line {
  let row = start;
  const listeners = new Set<() => void>();
  return {
    answerRevisions: new Map(revisionsOf(start)),
    get: () => row,
    change(next) {
      row = next(row);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function revisionsOf(row: BulletRow): [string, number][] {
  return row.answers.map((answer) => [answer.question, answer.revision]);
}

/** Triage, inclusion and set-asides carry no revision: where every revision is level the tab's own word stands. */
function isNewer(server: BulletRow, here: BulletRow): boolean {
  const pairs = [
    [server.revision, here.revision],
    [server.answersRevision, here.answersRevision],
    [server.wordings.po.revision, here.wordings.po.revision],
    [server.wordings.pm.revision, here.wordings.pm.revision],
  ] as const;
  return (
    pairs.every(([there, known]) => there >= known) && pairs.some(([there, known]) => there > known)
  );
}

export function withWording(row: BulletRow, track: Track, change: Partial<WordingRow>): BulletRow {
  return {
    ...row,
    wordings: { ...row.wordings, [track]: { ...row.wordings[track], ...change } },
  };
}
