import type { JobChanges, LineChange, VariantChanges } from "./change-list";
import { TRACK_NAMES } from "./track-names";

/** What both writers of a change list say around a person's words. */
export const LEAD =
  "What each line was, in the person’s own words, and how the resume tells it now. Whatever stands in brackets is still open.";
export const NOTHING_CHANGED = "Every line stands here as the person wrote it.";
export const LEFT_OUT = "Left out of this resume";
export const UNNAMED = "A job without a name yet";

export const titleOf = (name: string): string => ["Change list", name].filter(Boolean).join(", ");
export const variantHeading = ({ track }: VariantChanges): string => `${TRACK_NAMES[track]} resume`;
export const jobHeading = ({ name, date }: JobChanges): string =>
  [name || UNNAMED, date].filter(Boolean).join(", ");

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

/** "2 lines unchanged."; "" where none is. */
export const unchangedWords = ({ unchanged }: JobChanges): string =>
  unchanged === 0 ? "" : `${counted(unchanged, "line")} unchanged.`;

/** "1 blank, 2 words to confirm"; "" where nothing is open. */
export const openWords = ({ blanks, toConfirm }: LineChange): string =>
  [
    blanks > 0 && counted(blanks, "blank"),
    toConfirm > 0 && `${counted(toConfirm, "word")} to confirm`,
  ]
    .filter(Boolean)
    .join(", ");

export const isUnchanged = ({ jobs }: VariantChanges): boolean =>
  jobs.every(({ changes, leftOut }) => changes.length + leftOut.length === 0);
