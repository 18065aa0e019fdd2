import { z } from "zod";
import type { FindingPlace } from "@/lib/engine";

/** What an engine finds otherwise than the one that read the lines before, though nobody changed them. */
export type News = {
  /** The engine that reads now. */
  readonly to: string;
  /** By bullet. */
  readonly lines: Readonly<Record<string, LineNews>>;
};

export type LineNews = {
  /** The engine that read the line before. */
  readonly since: string;
  readonly fresh: readonly FindingPlace[];
  /** How many findings are no longer made. */
  readonly gone: number;
};

/** What is kept with a line of what its writer has seen: the options it was read with, and the findings' keys. */
export const seenReading = z.object({ options: z.string(), keys: z.array(z.string()) });
export type SeenReading = z.output<typeof seenReading>;

export const markSeenInput = z.strictObject({});
