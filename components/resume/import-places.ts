import type { ImportPlan, PlannedBullet, PlannedJob, PlannedSection, Stray } from "./import-plan";

/** What a line of the source stands in. */
export type Standing =
  | { readonly part: "bullet"; readonly job: PlannedJob; readonly bullet: PlannedBullet }
  | { readonly part: "job"; readonly job: PlannedJob }
  | { readonly part: "section"; readonly section: PlannedSection }
  | { readonly part: "profile" }
  | { readonly part: "stray"; readonly stray: Stray };

/** By the index of a source line; a line that became nothing, as a heading, is not in it. */
export type Places = ReadonlyMap<number, Standing>;

export function placesIn(plan: ImportPlan): Places {
  const places = new Map<number, Standing>();
  const put = (lines: readonly number[], standing: Standing) => {
    for (const line of lines) if (!places.has(line)) places.set(line, standing);
  };
  for (const stray of plan.strays) put(stray.lines, { part: "stray", stray });
  for (const job of plan.jobs) {
    for (const bullet of job.bullets) put(bullet.lines, { part: "bullet", job, bullet });
    put(job.lines, { part: "job", job });
  }
  for (const section of plan.sections) put(section.lines, { part: "section", section });
  put(plan.profileLines, { part: "profile" });
  return places;
}

/** The job that a line stands in or below, with no other part between; null where there is none. */
export function jobAround(places: Places, line: number | undefined): PlannedJob | null {
  for (let at = line ?? -1; at >= 0; at -= 1) {
    const standing = places.get(at);
    if (standing?.part === "job" || standing?.part === "bullet") return standing.job;
    if (standing?.part === "section" || standing?.part === "profile") return null;
  }
  return null;
}

/** The first line of a job or of what stands in it; none for one that was made by hand. */
export function firstLineOf(job: PlannedJob): number | undefined {
  const lines = [...job.lines, ...job.bullets.flatMap((bullet) => bullet.lines)];
  return lines.length > 0 ? Math.min(...lines) : undefined;
}

/** Where a job that begins at this line comes in the order of the source. */
export function placeForJob(plan: ImportPlan, line: number | undefined): number {
  if (line === undefined) return plan.jobs.length;
  const below = plan.jobs.findIndex((job) => (firstLineOf(job) ?? -1) > line);
  return below === -1 ? plan.jobs.length : below;
}

export function byReadingOrder(
  bullets: readonly PlannedBullet[],
  added: PlannedBullet,
): readonly PlannedBullet[] {
  const line = added.lines[0];
  const below = bullets.findIndex((one) => line !== undefined && (one.lines[0] ?? -1) > line);
  const at = below === -1 ? bullets.length : below;
  return [...bullets.slice(0, at), added, ...bullets.slice(at)];
}
