import type { HistoryBullet, HistoryJob } from "@/components/coach/history-list";

export type NextStory = {
  /** The story to tell after this one; null where all are told. */
  readonly next: { readonly id: string; readonly text: string } | null;
  readonly told: number;
  readonly all: number;
};

/** A story is told once one of the resumes has a wording of its own, or neither has the line. */
function isDone({ tracks: { po, pm } }: HistoryBullet): boolean {
  const worded = [po, pm].some((state) => state === "draft" || state === "ready");
  return worded || (po === "out" && pm === "out");
}

/**
 * What to tell after this line: the stories in their order, those before it last.
 * @param stories ids of the lines that are to be told
 */
export function nextStory(
  history: readonly HistoryJob[],
  stories: readonly string[],
  current: string,
): NextStory {
  const lines = history.flatMap((job) => job.bullets);
  const at = lines.findIndex(({ id }) => id === current);
  const toTell = [...lines.slice(at + 1), ...lines.slice(0, Math.max(at, 0))].filter(
    (line) => stories.includes(line.id) && !isDone(line),
  );
  const all = lines.filter(({ id }) => stories.includes(id));
  return {
    next: toTell[0] ?? null,
    told: all.filter(isDone).length,
    all: all.length,
  };
}
