import {
  review,
  ruleTitle,
  shownFindings,
  type FindingPlace,
  type Part,
  type ReviewOptions,
  type Track,
} from "../../engine";
import { unsaidIn, waitingParts } from "../unsaid";
import type { CareerLike } from "../variant";
import { HEADING_BREAK } from "./outline";
import { oneLine, periodText } from "./outline-text";

type JobLike = CareerLike["jobs"][number];
type BulletLike = JobLike["bullets"][number];
type ChangedBullet = BulletLike & { readonly dismissals: readonly FindingPlace[] };
type ChangedJob = Omit<JobLike, "bullets"> & {
  readonly current: boolean;
  readonly bullets: readonly ChangedBullet[];
};
/** A career with what a line is reviewed by. */
export type CareerOfChanges = Omit<CareerLike, "jobs"> & {
  readonly profile: Pick<ReviewOptions, "lineWords">;
  readonly jobs: readonly ChangedJob[];
};

export type LineChange = {
  /** The person's own line. */
  readonly before: string;
  /** The variant's words; what is open stands in brackets, "[to confirm: led]". */
  readonly after: string;
  readonly blanks: number;
  readonly toConfirm: number;
  /** Titles of the rules that had something to say of the line before and have nothing now. */
  readonly settles: readonly string[];
};
export type JobChanges = {
  readonly name: string;
  readonly date: string;
  readonly changes: readonly LineChange[];
  readonly unchanged: number;
  /** The person's own lines that this variant does not hold. */
  readonly leftOut: readonly string[];
};
export type VariantChanges = { readonly track: Track; readonly jobs: readonly JobChanges[] };
export type ChangeList = { readonly name: string; readonly variants: readonly VariantChanges[] };

/** What each bullet was and what the variants of these tracks make of it, by job, in the variant's order. */
export function changeListOf(career: CareerOfChanges, tracks: readonly Track[]): ChangeList {
  return {
    name: oneLine(career.profile.name),
    variants: tracks.map((track) => ({
      track,
      jobs: career.jobs
        .map((job) => jobChanges(job, track, career.profile))
        .filter((job) => job.changes.length + job.unchanged + job.leftOut.length > 0),
    })),
  };
}

function jobChanges(
  job: ChangedJob,
  track: Track,
  { lineWords }: CareerOfChanges["profile"],
): JobChanges {
  const bullets = job.bullets
    .filter((bullet) => wordsOf(bullet, track) !== "")
    .toSorted((a, b) => a.wordings[track].position - b.wordings[track].position);
  const inside = bullets.filter((bullet) => bullet.wordings[track].included);
  const changed = inside.filter((bullet) => wordsOf(bullet, track) !== oneLine(bullet.text));
  const options = { current: job.current, ...(lineWords && { lineWords }) };
  return {
    name: [job.title, job.organization].map(oneLine).filter(Boolean).join(HEADING_BREAK),
    date: periodText({ dateText: job.dateText }),
    changes: changed.map((bullet) => lineChange(bullet, track, options)),
    unchanged: inside.length - changed.length,
    leftOut: bullets
      .filter((bullet) => !bullet.wordings[track].included)
      .map((bullet) => oneLine(bullet.text) || wordsOf(bullet, track)),
  };
}

const wordsOf = (bullet: BulletLike, track: Track): string =>
  oneLine(bullet.wordings[track].text ?? bullet.text);

function lineChange(bullet: ChangedBullet, track: Track, options: ReviewOptions): LineChange {
  const open = openSpans(bullet, track);
  const blanks = open.filter(({ isBlank }) => isBlank).length;
  return {
    before: oneLine(bullet.text),
    after: oneLine(withOpen(bullet.wordings[track].text ?? bullet.text, open)),
    blanks,
    toConfirm: open.length - blanks,
    settles: settled(bullet, track, options),
  };
}

function settled(bullet: ChangedBullet, track: Track, options: ReviewOptions): string[] {
  const before = shownFindings(review(oneLine(bullet.text), options), bullet.dismissals);
  const left = new Set(review(wordsOf(bullet, track), options).findings.map(({ rule }) => rule));
  const gone = new Set(before.map(({ rule }) => rule).filter((rule) => !left.has(rule)));
  return [...gone].flatMap((rule) => ruleTitle(rule) ?? []);
}

type OpenSpan = { readonly start: number; readonly end: number; readonly isBlank: boolean };

/** Where a wording holds blanks, words to confirm and words that nobody said, in order. */
function openSpans(bullet: BulletLike, track: Track): OpenSpan[] {
  const waiting = new Set<Part>(waitingParts(bullet, track));
  const spans: OpenSpan[] = [];
  let start = 0;
  for (const part of bullet.wordings[track].parts ?? []) {
    const end = start + part.text.length;
    if (waiting.has(part)) spans.push({ start, end, isBlank: part.kind === "slot" });
    start = end;
  }
  const unsaid = unsaidIn(bullet, track).map(({ start, end }) => ({ start, end, isBlank: false }));
  return [...spans, ...unsaid].sort((a, b) => a.start - b.start);
}

/** What nobody confirmed never stands as a fact: it is marked as what it is. */
function withOpen(text: string, open: readonly OpenSpan[]): string {
  let marked = "";
  let at = 0;
  for (const { start, end, isBlank } of open.filter((span) => span.start >= at)) {
    const words = text.slice(start, end);
    marked += text.slice(at, start) + (isBlank ? words : `[to confirm: ${words}]`);
    at = end;
  }
  return marked + text.slice(at);
}
