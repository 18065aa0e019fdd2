import { z } from "zod";
import type { AnswerValue, Known, Part, Story, Track } from "@/lib/engine";
import type { AsideReason } from "./dismissal";
import { BULLET_MAX_CHARS, BULLETS_MAX } from "./limits";
import { id, startedFrom, text } from "./text";

/** `keep` stands as it is, `tell` has a story worth telling; null leaves it to the engine's preset. */
export type Triage = "keep" | "tell";

export type AnswerRow = {
  readonly question: string;
  /** A string, or a typed result; the engine's AnswerValue. */
  readonly value: AnswerValue;
  readonly known: Known | null;
  readonly revision: number;
};

export type MadeFrom = { readonly line: string; readonly story: Story };

export type WordingRow = {
  readonly track: Track;
  /** Null means the bullet's own words. */
  readonly text: string | null;
  /** Null where the text is the bullet's or was written by hand. */
  readonly parts: readonly Part[] | null;
  readonly engineVersion: string | null;
  readonly confirmed: Readonly<Record<string, string>>;
  /** Line and answers as they were when the text was made; null where it is the bullet's own, or was made before this was kept. */
  readonly madeFrom: MadeFrom | null;
  readonly bulletRevision: number | null;
  readonly answersRevision: number | null;
  /** False is "left out of this variant". */
  readonly included: boolean;
  readonly position: number;
  readonly revision: number;
};

export type DismissalRow = {
  readonly id: string;
  readonly rule: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly reason: AsideReason;
  /** The person's own words for another reason. */
  readonly note: string;
  /** ISO 8601, UTC; null where it was not kept. */
  readonly setAsideAt: string | null;
};

export type BulletRow = {
  readonly id: string;
  readonly jobId: string;
  readonly text: string;
  readonly triage: Triage | null;
  readonly position: number;
  readonly revision: number;
  readonly answersRevision: number;
  readonly answers: readonly AnswerRow[];
  readonly wordings: Readonly<Record<Track, WordingRow>>;
  readonly dismissals: readonly DismissalRow[];
};

const bulletText = text("A line", BULLET_MAX_CHARS);

export const addBulletInput = z.strictObject({ bulletId: id, jobId: id, text: bulletText });
export type AddBulletInput = z.output<typeof addBulletInput>;

export const saveBulletInput = z.strictObject({
  bulletId: id,
  revision: startedFrom,
  text: bulletText,
});
export type SaveBulletInput = z.output<typeof saveBulletInput>;

/** What the other tab wrote, where a line's save came too late. */
export type BulletText = { readonly text: string; readonly revision: number };

export const chooseTriageInput = z.strictObject({
  bulletId: id,
  triage: z.enum(["keep", "tell"]).nullable(),
});
export type ChooseTriageInput = z.output<typeof chooseTriageInput>;

export const moveBulletInput = z.strictObject({
  bulletId: id,
  jobId: id,
  /** Its place among the job's lines, 0 first; past the end means last. */
  index: z.int().min(0).max(BULLETS_MAX),
});
export type MoveBulletInput = z.output<typeof moveBulletInput>;

export const bulletIdInput = z.strictObject({ bulletId: id });
