import { changeJob, madeJob, strayOf } from "./import-parts";
import type { ImportPlan, JobFields, NewId, PlannedJob } from "./import-plan";
import { readAsHeader } from "./import-reread";
import { holds, withoutWords, withParagraph } from "./import-words";

const NAMED = ["title", "organization", "place", "dateText"] as const;

export function editJob(plan: ImportPlan, jobId: string, fields: Partial<JobFields>): ImportPlan {
  return changeJob(plan, jobId, (job) => ({ ...job, ...fields }));
}

export function moveJob(plan: ImportPlan, jobId: string, by: -1 | 1): ImportPlan {
  const at = plan.jobs.findIndex((job) => job.id === jobId);
  const job = plan.jobs[at];
  const other = plan.jobs[at + by];
  if (!job || !other) return plan;
  const jobs = [...plan.jobs];
  jobs[at] = other;
  jobs[at + by] = job;
  return { ...plan, jobs };
}

/** The same job as the one above: its bullets go there, and what both say differently stays in sight. */
export function mergeJob(plan: ImportPlan, jobId: string, newId: NewId): ImportPlan {
  const at = plan.jobs.findIndex((job) => job.id === jobId);
  const job = plan.jobs[at];
  const above = plan.jobs[at - 1];
  if (!job || !above) return plan;
  const left = NAMED.map((field) => job[field]).filter(
    (words) => words !== "" && !NAMED.some((field) => holds(above[field], words)),
  );
  const kept = left.filter((words) => !NAMED.some((f) => above[f] === "" && job[f] === words));
  const merged: PlannedJob = {
    ...above,
    ...filled(above, job),
    summary: withParagraph(above.summary, job.summary),
    // Where words of the heading are left over, its lines go with them.
    lines: kept.length > 0 ? above.lines : [...above.lines, ...job.lines],
    bullets: [...above.bullets, ...job.bullets],
  };
  return {
    ...plan,
    jobs: plan.jobs.filter((one) => one.id !== jobId).map((one) => (one === above ? merged : one)),
    strays: withHeading(plan, kept, job.lines, newId),
  };
}

/** What the job above does not say yet; its dates come as one. */
function filled(above: PlannedJob, job: PlannedJob): Partial<PlannedJob> {
  const { dateText, current, read } = job;
  return {
    organization: above.organization || job.organization,
    title: above.title || job.title,
    place: above.place || job.place,
    ...(above.dateText === "" && { dateText, current, read }),
  };
}

/** No job: its bullets and the words of its heading are lines without a place. */
export function deleteJob(plan: ImportPlan, jobId: string, newId: NewId): ImportPlan {
  const job = plan.jobs.find((one) => one.id === jobId);
  if (!job) return plan;
  const words = NAMED.map((field) => job[field]).filter(Boolean);
  const strays = withHeading(plan, words, job.lines, newId);
  const summary = job.summary
    ? [strayOf({ id: newId(), text: job.summary, lines: job.lines })]
    : [];
  return {
    ...plan,
    jobs: plan.jobs.filter((one) => one.id !== jobId),
    strays: [...strays, ...summary, ...job.bullets.map(strayOf)],
  };
}

function withHeading(
  plan: ImportPlan,
  words: readonly string[],
  lines: readonly number[],
  newId: NewId,
) {
  if (words.length === 0) return plan.strays;
  return [...plan.strays, strayOf({ id: newId(), text: words.join(" · "), lines })];
}

/** Another job than the one of the career history that it was taken for. */
export function partJob(plan: ImportPlan, jobId: string): ImportPlan {
  return changeJob(plan, jobId, ({ known: _known, ...job }) => job);
}

/** A line without a place is the dates of a job, or what else its heading lacks. */
export function headJobWith(
  plan: ImportPlan,
  strayId: string,
  jobId: string | "new-job",
  newId: NewId,
): ImportPlan {
  const stray = plan.strays.find(({ id }) => id === strayId);
  if (!stray) return plan;
  const without = { ...plan, strays: plan.strays.filter((one) => one !== stray) };
  if (jobId === "new-job") {
    const made = { ...madeJob(newId(), []), ...readAsHeader([stray.text]), lines: stray.lines };
    return { ...without, jobs: [...without.jobs, made] };
  }
  return changeJob(without, jobId, (job) => withHeader(job, stray.text, stray.lines));
}

/** A line more in a job's heading: it fills what is empty; words that fill nothing join its summary. */
export function withHeader(job: PlannedJob, words: string, lines: readonly number[]): PlannedJob {
  const header = readAsHeader([words]);
  const takes = NAMED.filter((field) => job[field] === "" && header[field] !== "");
  const left = takes.reduce((rest, field) => withoutWords(rest, header[field]), words);
  return {
    ...job,
    ...Object.fromEntries(takes.map((field) => [field, header[field]])),
    ...(takes.includes("dateText") && { current: header.current, read: header.read }),
    summary: withParagraph(job.summary, withoutBreaks(left)),
    lines: [...job.lines, ...lines].sort((a, b) => a - b),
  };
}

/** What stood between two parts of a heading parts nothing once they are gone. */
function withoutBreaks(text: string): string {
  const pieces = text
    .split("\n")
    .map((piece) => piece.replace(/^[\s·|•,;–—-]+|[\s·|•,;–—-]+$/gu, ""));
  return pieces.filter(Boolean).join(", ");
}
