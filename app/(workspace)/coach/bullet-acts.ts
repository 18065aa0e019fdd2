import type { TriageChoice } from "@/components/coach/triage";
import type { Undoable } from "@/components/layout/undo-bar";
import type { Lines } from "@/lib/mirror/lines";
import { withWording } from "@/lib/mirror/lines";
import { newId } from "@/lib/mirror/new-id";
import type { Save, SaveQueue } from "@/lib/mirror/save-queue";
import { TRACKS, type Track } from "@/lib/engine";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { JobRow } from "@/lib/schemas/job";
import { sends } from "../acts";
import { newBullet } from "./new-rows";

type Held = {
  readonly jobs: readonly JobRow[];
  readonly setJobs: (next: (all: readonly JobRow[]) => readonly JobRow[]) => void;
  readonly changeJob: (jobId: string, change: (job: JobRow) => JobRow) => void;
  /** An act on a place, sent by itself. */
  readonly send: (
    key: string,
    save: Pick<Save<unknown, unknown>, "send" | "kept">,
    words?: string,
  ) => void;
  readonly queue: SaveQueue;
  readonly lines: Lines;
  readonly say: (act: Undoable) => void;
};

type Fate = Pick<BulletRow, "triage"> & Readonly<Record<Track, boolean>>;

/** What is done to single lines of the list: shown at once, then sent, and undone from the bar. */
export function bulletActs({ jobs, setJobs, changeJob, send, queue, lines, say }: Held) {
  function changeBullet(bullet: BulletRow, change: (row: BulletRow) => BulletRow) {
    lines.of(bullet).change(change);
    changeJob(bullet.jobId, (job) => ({
      ...job,
      bullets: job.bullets.map((one) => (one.id === bullet.id ? change(one) : one)),
    }));
  }

  /** Sends what differs, as it stands when its turn comes: chosen to and fro it ends as it was left. */
  function setFate(bullet: BulletRow, fate: Fate) {
    const line = lines.of(bullet);
    const before = fateOf(line.get());
    changeBullet(bullet, (row) =>
      TRACKS.reduce((now, track) => withWording(now, track, { included: fate[track] }), {
        ...row,
        triage: fate.triage,
      }),
    );
    for (const track of TRACKS)
      if (fate[track] !== before[track])
        queue.put(`${bullet.id}:included:${track}`, {
          ...sends("includeWording", () => ({
            ...{ bulletId: bullet.id, track },
            included: line.get().wordings[track].included,
          })),
        });
    if (fate.triage !== before.triage)
      queue.put(`${bullet.id}:triage`, {
        ...sends("chooseTriage", () => ({ bulletId: bullet.id, triage: line.get().triage })),
      });
  }

  function choose(bullet: BulletRow, choice: TriageChoice) {
    const before = fateOf(bullet);
    const wasOut = !before.po && !before.pm;
    const after: Fate =
      choice === "leave-out"
        ? { ...before, po: false, pm: false }
        : { triage: choice, po: wasOut || before.po, pm: wasOut || before.pm };
    setFate(bullet, after);
    say({
      said: `${CHOSEN[choice]}: ${shortly(bullet.text)}`,
      undo: () => setFate(bullet, before),
      redo: () => setFate(bullet, after),
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
    const index = placeIn(jobs, bullet);
    const remove = () => {
      changeJob(bullet.jobId, (job) => ({
        ...job,
        bullets: job.bullets.filter((one) => one.id !== bullet.id),
      }));
      send(
        bullet.id,
        sends("deleteBullet", () => ({ bulletId: bullet.id })),
      );
    };
    remove();
    say({
      said: "Bullet deleted.",
      undo: () => {
        changeJob(bullet.jobId, (job) => ({
          ...job,
          bullets: job.bullets.toSpliced(index, 0, bullet),
        }));
        send(
          bullet.id,
          sends("restoreBullet", () => ({ bulletId: bullet.id })),
        );
      },
      redo: remove,
    });
  }

  function placeBullet(bullet: BulletRow, jobId: string, index: number) {
    const from = { jobId: bullet.jobId, index: placeIn(jobs, bullet) };
    const place = (to: { readonly jobId: string; readonly index: number }) => {
      const row = { ...lines.of(bullet).get(), jobId: to.jobId };
      lines.of(bullet).change((known) => ({ ...known, jobId: to.jobId }));
      setJobs((all) =>
        all.map((job) => {
          const others = job.bullets.filter((one) => one.id !== bullet.id);
          const bullets = job.id === to.jobId ? others.toSpliced(to.index, 0, row) : others;
          return { ...job, bullets };
        }),
      );
      send(
        bullet.id,
        sends("moveBullet", () => ({ bulletId: bullet.id, ...to })),
      );
    };
    place({ jobId, index });
    say({
      said: `Moved: ${shortly(bullet.text)}`,
      undo: () => place(from),
      redo: () => place({ jobId, index }),
    });
  }

  return { choose, add, removeBullet, placeBullet };
}

const CHOSEN: Readonly<Record<TriageChoice, string>> = {
  keep: "Kept",
  tell: "To tell",
  "leave-out": "Left out of both resumes",
};

function fateOf({ triage, wordings }: BulletRow): Fate {
  return { triage, po: wordings.po.included, pm: wordings.pm.included };
}

/** Its place among the lines of its job, 0 first. */
function placeIn(jobs: readonly JobRow[], bullet: BulletRow): number {
  const job = jobs.find((one) => one.id === bullet.jobId);
  return Math.max(0, job?.bullets.findIndex((one) => one.id === bullet.id) ?? 0);
}

/** Enough of a line to know it by. */
function shortly(text: string): string {
  return text.length <= 60
    ? text
    : `${text.slice(0, text.lastIndexOf(" ", 56) + 1 || 56).trimEnd()} …`;
}
