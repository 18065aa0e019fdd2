import { review } from "./review";

/**
 * Which lines to tell first: of the newest jobs' lines without a strong verdict at most five; all
 * others are kept. Jobs are numbered newest first.
 */
export function presetTriage(
  lines: readonly { readonly text: string; readonly job: number }[],
): ("keep" | "tell")[] {
  return lines.map(({ text }) => (review(text).verdict === "strong" ? "keep" : "tell"));
}
