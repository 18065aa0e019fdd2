import {
  BULLET_MAX_CHARS,
  BULLETS_MAX,
  CONTACT_LINES_MAX,
  JOBS_MAX,
  LINE_MAX_CHARS,
  SUMMARY_MAX_CHARS,
} from "@/lib/schemas/limits";
import type { AddImportInput } from "@/lib/schemas/import";
import { countBullets, willBeAdded } from "./import-edits";
import { grownTo } from "./import-grown";
import type { ImportPlan, PlannedJob, PlannedSection } from "./import-plan";

type Dates = { readonly startDate: string | null; readonly endDate: string | null };

/**
 * The plan as the server takes it: what is ticked, under the ids that the plan has carried from the
 * start, so that sending it twice adds nothing twice.
 * @param datesOf reads the dates again where a person changed their words
 */
export function requestOf(plan: ImportPlan, datesOf: (dateText: string) => Dates): AddImportInput {
  const { name, headline, summary, contactLines } = plan;
  return {
    mode: plan.mode,
    resume: {
      ...(plan.profileIncluded && { profile: { name, headline, summary, contactLines } }),
      jobs: worthAdding(plan).map((job) => ({
        jobId: plan.mode === "add" ? (job.known?.jobId ?? job.id) : job.id,
        organization: job.organization.trim(),
        title: job.title.trim(),
        place: job.place.trim(),
        summary: job.summary.trim(),
        dateText: job.dateText.trim(),
        current: job.current,
        ...dates(job, datesOf),
        bullets: job.bullets
          .filter(willBeAdded)
          .map(({ id, text }) => ({ bulletId: id, text: text.trim() })),
      })),
      sections: plan.sections
        .filter((section) => section.included)
        .map((section) => sectionOf(section, plan.mode)),
    },
  };
}

function sectionOf(section: PlannedSection, mode: ImportPlan["mode"]): SectionInput {
  const { id, kind, entries, known, knownEntries = [], grownEntries = [] } = section;
  const sent =
    mode === "add"
      ? {
          sectionId: known?.sectionId ?? id,
          kind,
          entries: [...grownEntries.map(grownTo), ...entries],
        }
      : {
          sectionId: id,
          kind,
          entries: [...knownEntries, ...grownEntries.map((grown) => grown.read), ...entries],
        };
  return sent as SectionInput;
}

/** The reader's entries are of their kind's shape, which the server checks again. */
type SectionInput = AddImportInput["resume"]["sections"][number];

function dates(job: PlannedJob, datesOf: (dateText: string) => Dates): Dates {
  const { dateText, startDate, endDate } = job.read;
  return job.dateText === dateText ? { startDate, endDate } : datesOf(job.dateText);
}

function worthAdding({ jobs, mode }: ImportPlan): readonly PlannedJob[] {
  return jobs.filter((job) => isWorthAdding(job, mode));
}

/**
 * A job whose bullets are all left out is not added; one that never had any is, if it has a name
 * and is not there already.
 */
export function isWorthAdding(job: PlannedJob, mode: ImportPlan["mode"]): boolean {
  if (job.bullets.length > 0) return job.bullets.some(willBeAdded);
  if (job.known && mode === "add") return false;
  const words = job.organization + job.title + job.place + job.summary + job.dateText;
  return words.trim() !== "";
}

/** Why the plan cannot be added as it stands, each a sentence; `at` is the id of the part it speaks of. */
export type Hindrance = { readonly at: string; readonly sentence: string };

export function hindrancesOf(plan: ImportPlan): readonly Hindrance[] {
  const jobs = worthAdding(plan);
  return [
    ...tooMany("bullets", countBullets(plan), BULLETS_MAX, "bullets"),
    ...tooMany("jobs", jobs.length, JOBS_MAX, "jobs"),
    ...(plan.profileIncluded ? profileHindrances(plan) : []),
    ...jobs.flatMap(jobHindrances),
  ];
}

function profileHindrances(plan: ImportPlan): Hindrance[] {
  return [
    ...tooMany("profile", plan.contactLines.length, CONTACT_LINES_MAX, "contact lines"),
    ...tooLong("profile", "The name", plan.name, LINE_MAX_CHARS),
    ...tooLong("profile", "The headline", plan.headline, LINE_MAX_CHARS),
    ...tooLong("profile", "The summary", plan.summary, SUMMARY_MAX_CHARS),
    ...plan.contactLines.flatMap((line) =>
      tooLong("profile", "A contact line", line.text, LINE_MAX_CHARS),
    ),
  ];
}

function jobHindrances(job: PlannedJob): Hindrance[] {
  return [
    ...tooLong(job.id, "The organization", job.organization, LINE_MAX_CHARS),
    ...tooLong(job.id, "The title", job.title, LINE_MAX_CHARS),
    ...tooLong(job.id, "The place", job.place, LINE_MAX_CHARS),
    ...tooLong(job.id, "The dates", job.dateText, LINE_MAX_CHARS),
    ...tooLong(job.id, "The summary", job.summary, SUMMARY_MAX_CHARS),
    ...job.bullets
      .filter(willBeAdded)
      .flatMap((bullet) => tooLong(bullet.id, "A bullet", bullet.text, BULLET_MAX_CHARS)),
  ];
}

function tooLong(at: string, what: string, text: string, maxChars: number): Hindrance[] {
  if (text.trim().length <= maxChars) return [];
  const sentence = `${what} can hold ${grouped(maxChars)} characters; this has ${grouped(text.trim().length)}.`;
  return [{ at, sentence }];
}

function tooMany(at: string, count: number, max: number, what: string): Hindrance[] {
  if (count <= max) return [];
  const sentence = `One import can add ${grouped(max)} ${what}; ${grouped(count)} are ticked here. Take some out, or bring in a part.`;
  return [
    { at, sentence: what === "bullets" ? sentence : sentence.replace("are ticked", "stand") },
  ];
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
