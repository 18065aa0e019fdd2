import { review } from "./review";
import { PRODUCT } from "./lexicon/word-classes";
import { readBullet } from "./text/read-bullet";
import { capped } from "./cap";

/** So many stories are enough for two good variants. */
const MOST_STORIES = 5;
/** What a line loses in promise with each job further back. */
const PER_JOB = 2.5;
/** What a finding that keeps a line from being strong adds: there the story is missing, not a word. */
const PER_ROOT = 6;

/**
 * Which lines to tell first: the four or five most promising recent ones that do not tell their
 * story yet; all others, the strong ones among them, are kept. Jobs are numbered newest first.
 */
export function presetTriage(
  lines: readonly { readonly text: string; readonly job: number }[],
): ("keep" | "tell")[] {
  const promising = lines
    .map(({ text, job }, index) => ({ index, promise: promiseOf(text) - job * PER_JOB }))
    .filter(({ promise }) => promise > -Infinity)
    .sort((a, b) => b.promise - a.promise || a.index - b.index)
    .slice(0, MOST_STORIES);
  const told = new Set(promising.map(({ index }) => index));
  return lines.map((_, index) => (told.has(index) ? "tell" : "keep"));
}

/** How much of a story may stand behind a line; -Infinity where it is told already or not read. */
function promiseOf(text: string): number {
  const { verdict, read, score, findings, lean } = review(text);
  if (!read || verdict === "strong") return -Infinity;
  const bullet = readBullet(capped(text));
  const product = bullet.is & PRODUCT ? 2 : 0;
  const root = findings.some(({ severity, waits }) => severity === "fix" && !waits) ? PER_ROOT : 0;
  return product + root + score / 50 + lean.po + lean.pm + (bullet.verb ? 1 : 0);
}
