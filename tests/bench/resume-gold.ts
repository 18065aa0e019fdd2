import type { ReadResume } from "../../lib/resume/read/line";

/** The jobs and bullets that a careful person reads in a resume. */
export type Gold = {
  readonly experiences: readonly GoldJob[];
  readonly bullets: readonly string[];
};

export type GoldJob = {
  readonly organisation: string | null;
  readonly title: string | null;
  readonly bullets: readonly string[];
  /** Where careful people differ: each other name that counts as right. */
  readonly accept?: {
    readonly organisation?: readonly (string | null)[];
    readonly title?: readonly (string | null)[];
  };
};

/** Counts of one resume; several add up. */
export type Score = {
  gold: number;
  found: number;
  hit: number;
  jobs: number;
  jobsFound: number;
  jobsRight: number;
  words: number;
  kept: number;
};

export const NO_SCORE: Score = {
  ...{ gold: 0, found: 0, hit: 0, jobs: 0, jobsFound: 0, jobsRight: 0, words: 0, kept: 0 },
};

export function sum(left: Score, right: Score): Score {
  const keys = Object.keys(NO_SCORE) as (keyof Score)[];
  return Object.fromEntries(keys.map((key) => [key, left[key] + right[key]])) as Score;
}

const normal = (text: string): string => words(text).join(" ");

/** Compatibility forms are one word, and a soft hyphen is none. */
const words = (text: string): string[] =>
  text
    .normalize("NFKC")
    .replace(/\u00ad/g, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

function values(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    Array.isArray(value) ? values(inner) : [key, ...values(inner)],
  );
}

/** The source's words, each as often as it stands there, that are neither in the resume nor unread. */
export function wordsLost(source: string, read: ReadResume): { all: number; lost: string[] } {
  const there = new Map<string, number>();
  for (const word of words([...values(read.resume), ...read.unread].join(" ")))
    there.set(word, (there.get(word) ?? 0) + 1);
  const all = words(source);
  const lost = all.filter((word) => {
    const count = there.get(word) ?? 0;
    there.set(word, count - 1);
    return count <= 0;
  });
  return { all: all.length, lost };
}

/** How many of the wanted find a partner among the found; each partner is taken once. */
function paired<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  same: (wanted: Wanted, found: Found) => boolean,
): number {
  const rest = [...found];
  return wanted.filter((one) => {
    const at = rest.findIndex((other) => same(one, other));
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

type Work = NonNullable<ReadResume["resume"]["work"]>[number];

function sameJob({ organisation, title, accept }: GoldJob, job: Work): boolean {
  const among = (names: readonly (string | null)[], name = "") =>
    names.some((right) => normal(right ?? "") === normal(name));
  return (
    among([organisation, ...(accept?.organisation ?? [])], job.name) &&
    among([title, ...(accept?.title ?? [])], job.position)
  );
}

/** What was read, against the gold where there is one; a refusal reads nothing. */
export function score(source: string, gold: Gold | null, read: ReadResume | null): Score {
  const { all, lost } =
    read === null ? { all: words(source).length, lost: words(source) } : wordsLost(source, read);
  const kept = { words: all, kept: all - lost.length };
  if (gold === null) return { ...NO_SCORE, ...kept };
  const work = read?.resume.work ?? [];
  const found = work.flatMap((job) => job.highlights ?? []).map(normal);
  return {
    ...kept,
    gold: gold.bullets.length,
    found: found.length,
    hit: paired(gold.bullets, found, (bullet, other) => normal(bullet) === other),
    jobs: gold.experiences.length,
    jobsFound: work.length,
    jobsRight: paired(gold.experiences, work, sameJob),
  };
}
