import { datesOf } from "@/lib/resume/read/interpret/dates-of";
import { jobName } from "./destination-select";
import {
  dateFixes,
  joinFix,
  knownFixes,
  nearFixes,
  SHORT_WORDS,
  splitFixes,
  strayFixes,
  type Fix,
} from "./import-fixes";
import type { ImportPlan, PlannedBullet, PlannedJob, Stray } from "./import-plan";
import { placesIn, type Places } from "./import-places";
import { isWorthAdding } from "./import-request";
import { countWords } from "./import-words";

/** Something that the reader was unsure of: a row of what to look at first. */
export type Doubt = {
  readonly id: string;
  readonly kind: DoubtKind;
  /** Where one click cannot know what is right: what is missing, by its names. */
  readonly missing?: readonly string[];
  /** The words that it is about, as they stand. */
  readonly words: string;
  /** A line of the career history that they are compared with. */
  readonly beside?: string;
  readonly lines: readonly number[];
  readonly job?: string;
  readonly fixes: readonly Fix[];
  /** The stray that a person may place anywhere. */
  readonly stray?: string;
};

export type DoubtKind = (typeof DOUBTS)[number]["kind"];

/** Twice the words that a line should have: what is longer often holds two. */
const LONG_WORDS = 55;
const DATE_MAX_WORDS = 8;

type Found = Omit<Doubt, "kind" | "id"> & { readonly at: string };
type Row = {
  readonly kind: string;
  /** What is said of it, before its words. */
  readonly reason: string;
  readonly find: (plan: ImportPlan, places: Places) => readonly Found[];
};

/**
 * What a reader of resumes gets wrong, most costly first: a line that is lost costs more than one
 * that is added twice, and a job without a name more than a bullet that is long.
 */
export const DOUBTS = [
  {
    kind: "date-alone",
    // Dates set apart from their job, in a column or on a line below, come out as lines of their own.
    reason: "A date without a job",
    find: (plan, places) =>
      openStrays(plan)
        .filter(isDate)
        .map((stray) => ofStray(stray, dateFixes(plan, stray, places))),
  },
  {
    kind: "unread",
    // Nothing is dropped silently, so each of these waits for a word of the person.
    reason: "This line found no place",
    find: (plan, places) =>
      openStrays(plan)
        .filter((stray) => !isDate(stray))
        .map((stray) => ofStray(stray, strayFixes(plan, stray, places))),
  },
  {
    kind: "job-unnamed",
    // A heading in a form that the reader does not know leaves its field empty.
    reason: "Part of this job’s heading is missing",
    find: (plan) =>
      plan.jobs
        .filter((job) => isWorthAdding(job, plan.mode) && missingOf(job).length > 0)
        .map(ofUnnamed),
  },
  {
    kind: "dates-unread",
    // Dates that are only words cannot be put in order.
    reason: "No date could be read from these words",
    find: (plan) =>
      plan.jobs
        .filter(({ dateText }) => dateText.trim() !== "" && isNoDate(dateText))
        .map((job) => ({
          at: job.id,
          words: job.dateText,
          lines: job.lines,
          job: job.id,
          fixes: [],
        })),
  },
  {
    kind: "near",
    // The same line in two versions of a resume differs by a word or a figure.
    reason: "Looks like a bullet you have",
    find: (plan) =>
      plan.mode === "replace"
        ? []
        : bulletsOf(plan).flatMap(({ bullet, job }) =>
            bullet.near
              ? [{ ...ofBullet(bullet, job, nearFixes(bullet)), beside: bullet.near.text }]
              : [],
          ),
  },
  {
    kind: "lowercase",
    // The second half of a wrapped line begins in the middle of a sentence.
    reason: "Begins with a small letter: it may be the end of the line above",
    find: (plan) =>
      ticked(plan)
        .filter(
          ({ bullet, at }) => at > 0 && /^\p{Ll}/u.test(bullet.text) && !hasOwnCase(bullet.text),
        )
        .map(({ bullet, job }) => ofBullet(bullet, job, [joinFix(bullet)])),
  },
  {
    kind: "long",
    // Two bullets run together where the mark between them was lost.
    reason: "A long bullet: it may be two",
    find: (plan) =>
      ticked(plan)
        .filter(({ bullet }) => countWords(bullet.text) > LONG_WORDS)
        .map(({ bullet, job }) => ofBullet(bullet, job, splitFixes(bullet))),
  },
  {
    kind: "short",
    // A label, a page number or the rest of a heading is rarely longer.
    reason: "Very short for a bullet",
    find: (plan) =>
      ticked(plan)
        .filter(({ bullet }) => countWords(bullet.text) <= SHORT_WORDS)
        .map(({ bullet, job, at }) =>
          ofBullet(bullet, job, [
            ...(at > 0 ? [joinFix(bullet)] : []),
            { label: "Leave it out", act: { act: "tick", bullet: bullet.id, included: false } },
          ]),
        ),
  },
  {
    kind: "known-job",
    // One employer can stand in a resume twice, with two roles.
    reason: "You have this job already: its new bullets go there",
    find: (plan) =>
      plan.mode === "replace"
        ? []
        : plan.jobs.flatMap((job) =>
            job.known && !job.known.isSure && job.bullets.some((one) => one.included)
              ? [
                  {
                    at: job.id,
                    words: jobName(job),
                    beside: job.known.name,
                    lines: job.lines,
                    job: job.id,
                    fixes: knownFixes(job),
                  },
                ]
              : [],
          ),
  },
] as const satisfies readonly Row[];

export const DOUBT_REASONS = Object.fromEntries(
  DOUBTS.map(({ kind, reason }) => [kind, reason]),
) as Readonly<Record<DoubtKind, string>>;

/** What is still to be looked at, in the order of the table. */
export function doubtsOf(plan: ImportPlan): readonly Doubt[] {
  const places = placesIn(plan);
  return DOUBTS.flatMap(({ kind, find }) =>
    find(plan, places).map(({ at, ...found }: Found): Doubt => ({
      ...found,
      kind,
      id: `${kind}:${at}`,
    })),
  ).filter(({ id }) => !plan.accepted.includes(id));
}

function openStrays(plan: ImportPlan): readonly Stray[] {
  return plan.strays.filter((stray) => !stray.leftOut);
}

function bulletsOf(plan: ImportPlan) {
  return plan.jobs.flatMap((job) => job.bullets.map((bullet, at) => ({ bullet, job, at })));
}

/** What is not added need not be right. */
function ticked(plan: ImportPlan) {
  return bulletsOf(plan).filter(({ bullet }) => bullet.included && bullet.text.trim() !== "");
}

/** "iOS", "eBay", "npm:" are written so. */
function hasOwnCase(text: string): boolean {
  return /^\p{Ll}+(?:\p{Lu}|[.:/@\d])/u.test(text);
}

function isDate({ text }: Stray): boolean {
  return countWords(text) <= DATE_MAX_WORDS && !isNoDate(text);
}

function isNoDate(text: string): boolean {
  const { startDate, endDate } = datesOf(text);
  return startDate === null && endDate === null;
}

function ofStray(stray: Stray, fixes: readonly Fix[]): Found {
  const leave: Fix = {
    label: "Leave it out",
    act: { act: "leave-out", stray: stray.id, leftOut: true },
  };
  return {
    at: stray.id,
    words: stray.text,
    lines: stray.lines,
    stray: stray.id,
    fixes: [...fixes, leave],
  };
}

const FIELDS = [
  ["title", "title"],
  ["organization", "organization"],
  ["dateText", "dates"],
] as const;

/** Empty fields of a job's heading, by their names. */
export function missingOf(job: PlannedJob): readonly string[] {
  return FIELDS.filter(([field]) => job[field].trim() === "").map(([, name]) => name);
}

function ofUnnamed(job: PlannedJob): Found {
  const missing = missingOf(job);
  const words =
    missing.length === FIELDS.length
      ? (job.bullets[0]?.text ?? "A job without a name yet")
      : jobName(job);
  return { at: job.id, words, lines: job.lines, job: job.id, missing, fixes: [] };
}

function ofBullet(bullet: PlannedBullet, job: PlannedJob, fixes: readonly Fix[]): Found {
  return { at: bullet.id, words: bullet.text, lines: bullet.lines, job: job.id, fixes };
}
