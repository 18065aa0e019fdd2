import { jobName } from "./destination-select";
import type { Act } from "./import-acts";
import type { ImportPlan, PlannedBullet, PlannedJob, Stray } from "./import-plan";
import { firstLineOf, jobAround, type Places } from "./import-places";
import { countWords } from "./import-words";

/** One click that settles a doubt. */
export type Fix = { readonly label: string; readonly act: Act };

/** What says no more than this is a label, or the rest of something. */
export const SHORT_WORDS = 2;

/** The job that it stands in; else, where there is but one job, that one. */
function guessOf(plan: ImportPlan, stray: Stray, places: Places): PlannedJob | null {
  const around = jobAround(places, stray.lines[0]);
  return around ?? (plan.jobs.length === 1 ? (plan.jobs[0] ?? null) : null);
}

/** What stands there is mostly of the person, not of a job. */
function isAboveJobs(plan: ImportPlan, line: number): boolean {
  return plan.jobs.every((job) => (firstLineOf(job) ?? Infinity) > line);
}

export function strayFixes(plan: ImportPlan, stray: Stray, places: Places): Fix[] {
  const guess = guessOf(plan, stray, places);
  const [line] = stray.lines;
  if (line !== undefined && isAboveJobs(plan, line) && countWords(stray.text) > SHORT_WORDS)
    return [{ label: "Put it in your summary", act: { act: "mark", line, mark: "summary" } }];
  if (!guess)
    return [{ label: "Make it a new job", act: { act: "head", stray: stray.id, job: "new-job" } }];
  return [
    {
      label: `Bullet of ${jobName(guess)}`,
      act: { act: "place", stray: stray.id, to: { job: guess.id } },
    },
  ];
}

/** The job without dates that it stands in; else the one that begins nearest. */
export function dateFixes(plan: ImportPlan, stray: Stray, places: Places): Fix[] {
  const around = jobAround(places, stray.lines[0]);
  const away = (job: PlannedJob) => Math.abs((firstLineOf(job) ?? 0) - (stray.lines[0] ?? 0));
  const [nearest] = plan.jobs
    .filter(({ dateText }) => dateText === "")
    .sort((one, other) => away(one) - away(other));
  const job = around?.dateText === "" ? around : nearest;
  if (!job)
    return [{ label: "Make it a new job", act: { act: "head", stray: stray.id, job: "new-job" } }];
  return [
    { label: `Dates of ${jobName(job)}`, act: { act: "head", stray: stray.id, job: job.id } },
  ];
}

export function joinFix(bullet: PlannedBullet): Fix {
  return { label: "Join with the line above", act: { act: "join", bullet: bullet.id } };
}

export function nearFixes(bullet: PlannedBullet): Fix[] {
  const settle = (both: boolean): Act => ({ act: "settle-near", bullet: bullet.id, both });
  return [
    { label: "Keep the one I have", act: settle(false) },
    { label: "Keep both", act: settle(true) },
  ];
}

export function knownFixes(job: PlannedJob): Fix[] {
  return [{ label: "It is another job", act: { act: "part-job", job: job.id } }];
}

/** After a sentence, else after a semicolon; the break nearest the middle. */
export function splitFixes(bullet: PlannedBullet): Fix[] {
  const { text } = bullet;
  const ends = [...text.matchAll(/[.;!?]\s+(?=\S)/g)].map(
    ({ index, 0: end }) => index + end.length,
  );
  const middle = text.length / 2;
  const [place] = ends.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (place === undefined) return [];
  const next = text.slice(place).split(/\s+/).slice(0, 3).join(" ");
  return [{ label: `Split before “${next}”`, act: { act: "split", bullet: bullet.id, place } }];
}
