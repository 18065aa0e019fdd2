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

type Kept = Line & {
  /** Changed in this tab since the server's row was taken. */
  changed(): boolean;
  take(row: BulletRow): void;
  disown(): void;
};

export type Lines = ReturnType<typeof createLines>;

/**
 * Lives as long as the tab, so that going back to a page never shows what stood there before.
 * `isWhole`: the page that is drawn now holds all that this tab saved.
 */
export function createLines(unsaved: (bulletId: string) => boolean, isWhole: () => boolean) {
  const lines = new Map<string, Kept>();
  const drawn = new WeakSet<BulletRow>();
  /** What an earlier tab left unsaved of lines that no page has brought yet. */
  const left = new Map<string, readonly ((line: Line) => void)[]>();
  /** The line of this row; the row itself counts only where it is newer than what the tab knows. */
  function of(row: BulletRow): Line {
    const known = lines.get(row.id);
    if (!known) {
      const line = createLine(row);
      lines.set(row.id, line);
      if (unsaved(row.id)) for (const write of left.get(row.id) ?? []) write(line);
      left.delete(row.id);
      return line;
    }
    if (!unsaved(row.id) && compare(row, known.get()) === "newer") known.take(row);
    return known;
  }
  /**
   * The same for a row that a page brought. Triage, inclusion and set-asides carry no revision:
   * where all revisions are level they count the first time the row is drawn, unless this tab
   * changed the line and the page may be from before.
   */
  function sent(row: BulletRow): Line {
    const known = lines.get(row.id);
    const again = drawn.has(row);
    drawn.add(row);
    if (!known || again || unsaved(row.id) || (known.changed() && !isWhole())) return of(row);
    if (compare(row, known.get()) === "level" && !isSame(row, known.get())) known.take(row);
    return of(row);
  }
  return {
    of,
    sent,
    /** A page's jobs, with what this tab wrote since the page was sent. */
    onto: (jobs: readonly JobRow[]): readonly JobRow[] =>
      jobs.map((job) => ({
        ...job,
        bullets: job.bullets.map((bullet) => ({ ...sent(bullet).get(), jobId: job.id })),
      })),
    known: (bulletId: string): BulletRow | undefined => lines.get(bulletId)?.get(),
    /** Writes into a line now, or as soon as a page brings it. */
    write(bulletId: string, change: (line: Line) => void) {
      const line = lines.get(bulletId);
      if (line) change(line);
      else left.set(bulletId, [...(left.get(bulletId) ?? []), change]);
    },
    /** What this tab changed in it counts no longer, once the server's row comes. */
    letGo: (bulletId: string) => void lines.get(bulletId)?.disown(),
  };
}

function createLine(start: BulletRow): Kept {
  let row = start;
  let changed = false;
  const answerRevisions = new Map(revisionsOf(start));
  const listeners = new Set<() => void>();
  function show(next: BulletRow) {
    row = next;
    for (const listener of listeners) listener();
  }
  return {
    answerRevisions,
    get: () => row,
    changed: () => changed,
    disown: () => void (changed = false),
    change(next) {
      changed = true;
      show(next(row));
    },
    take(next) {
      changed = false;
      answerRevisions.clear();
      for (const [question, revision] of revisionsOf(next)) answerRevisions.set(question, revision);
      show(next);
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

function compare(server: BulletRow, here: BulletRow): "newer" | "level" | "older" {
  const pairs = [
    [server.revision, here.revision],
    [server.answersRevision, here.answersRevision],
    [server.wordings.po.revision, here.wordings.po.revision],
    [server.wordings.pm.revision, here.wordings.pm.revision],
  ] as const;
  if (pairs.some(([there, known]) => there < known)) return "older";
  return pairs.some(([there, known]) => there > known) ? "newer" : "level";
}

/** Spares a drawing where nothing differs. */
function isSame(one: BulletRow, other: BulletRow): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function withWording(row: BulletRow, track: Track, change: Partial<WordingRow>): BulletRow {
  return {
    ...row,
    wordings: { ...row.wordings, [track]: { ...row.wordings[track], ...change } },
  };
}
