import { openFindings } from "@/components/coach/answered";
import type { HistoryBullet, HistoryJob } from "@/components/coach/history-list";
import { review, shownFindings, type WriterOptions } from "@/lib/engine";
import type { BulletRow, WordingRow } from "@/lib/schemas/bullet";
import type { JobRow } from "@/lib/schemas/job";
import { readingOptions } from "@/lib/schemas/reading-options";

/** What of the writer's choices changes how a line is read. */
export type Writer = Required<Pick<WriterOptions, "lineWords">>;

/** The career history as the list beside a story shows it: short enough to send along with every story. */
export function historyOf(jobs: readonly JobRow[], writer: Writer): HistoryJob[] {
  return jobs.map(({ id, organization, title, dateText, current, bullets }) => ({
    id,
    organization,
    title,
    dateText,
    bullets: bullets.map((bullet) => historyBullet(bullet, current, writer)),
  }));
}

export function historyBullet(bullet: BulletRow, current: boolean, writer: Writer): HistoryBullet {
  return {
    id: bullet.id,
    text: bullet.text,
    open: openFindings(
      bullet,
      shownFindings(review(bullet.text, readingOptions({ current }, writer)), bullet.dismissals),
    ).length,
    tracks: { po: stateOf(bullet.wordings.po), pm: stateOf(bullet.wordings.pm) },
  };
}

function stateOf(wording: WordingRow): HistoryBullet["tracks"]["po"] {
  if (!wording.included) return "out";
  if (wording.text === null) return "own";
  const open = wording.parts?.some(
    (part) => part.kind === "slot" || (part.kind === "claim" && !part.confirmed),
  );
  return open ? "draft" : "ready";
}
