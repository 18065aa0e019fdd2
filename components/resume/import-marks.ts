import type { SourceLine } from "@/lib/resume/read/line";
import {
  bulletOf,
  changeJob,
  insertBullet,
  insertJob,
  joinWithPrevious,
  madeJob,
  moveBullet,
  splitBullet,
  strayOf,
  type Destination,
} from "./import-edits";
import { withHeader } from "./import-jobs";
import { liftLine } from "./import-lift";
import { planImport, type ImportPlan, type NewId, type PlannedJob } from "./import-plan";
import { firstLineOf, jobAround, placeForJob, placesIn, type Places } from "./import-places";
import { readAsHeader, readUnder, type HeadingAs } from "./import-reread";
import { wordsOfLine, withParagraph } from "./import-words";

/** What a person can say that a line of the source is. */
export type Mark =
  | { readonly bulletOf: "its-job" | Destination }
  | "with-above"
  | "job"
  | "job-more"
  | "summary"
  | "skip"
  | { readonly headingOf: HeadingAs };

/** Says of a line of the source what it is; all else that was corrected stays. */
export function markLine(
  plan: ImportPlan,
  lines: readonly SourceLine[],
  index: number,
  mark: Mark,
  newId: NewId,
): ImportPlan {
  const line = lines[index];
  if (!line) return plan;
  if (mark === "with-above") return withAbove(plan, line, newId);
  if (mark === "job") return asJob(plan, line, newId);
  if (mark === "job-more") return asMoreOfHeading(plan, line, newId);
  if (mark === "summary") return asSummary(plan, line, newId);
  if (mark === "skip") return asSkipped(plan, line, newId);
  if ("bulletOf" in mark) return asBullet(plan, line, mark.bulletOf, newId);
  return asSectionHeading(plan, lines, line, mark.headingOf, newId);
}

/** A later line of a bullet begins one of its own, with all that follows in it. */
function asBullet(
  plan: ImportPlan,
  line: SourceLine,
  to: "its-job" | Destination,
  newId: NewId,
): ImportPlan {
  const standing = placesIn(plan).get(line.index);
  if (standing?.part === "bullet") {
    const { bullet } = standing;
    const at = bullet.text.indexOf(wordsOfLine(line.text));
    if (bullet.lines[0] !== line.index) {
      const split = splitAtLine(plan, bullet, line, at, newId);
      if (to === "its-job") return split;
      // A line whose words were written over is no part that could go alone.
      if (split !== plan) return asBullet(split, line, to, newId);
    }
    return to === "its-job" ? plan : moveBullet(plan, bullet.id, to, newId);
  }
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  const job = jobAround(placesIn(without), line.index);
  const own: Destination = job ? { job: job.id } : "new-job";
  const bullet = bulletOf({ id: newId(), text, lines });
  return insertBullet(without, bullet, to === "its-job" ? own : to, newId);
}

function splitAtLine(
  plan: ImportPlan,
  bullet: PlannedJob["bullets"][number],
  line: SourceLine,
  at: number,
  newId: NewId,
): ImportPlan {
  const split = splitBullet(plan, bullet.id, at, newId);
  if (split === plan) return plan;
  const jobs = split.jobs.map((job) => {
    const first = job.bullets.findIndex(({ id }) => id === bullet.id);
    return {
      ...job,
      bullets: job.bullets.map((one, nth) => {
        if (first === -1 || nth < first || nth > first + 1) return one;
        const own = bullet.lines.filter((l) => (nth === first ? l < line.index : l >= line.index));
        return { ...one, lines: own };
      }),
    };
  });
  return { ...split, jobs };
}

/** The bullet that ends nearest above a line; null where another part stands between. */
export function bulletAbove(places: Places, index: number) {
  for (let at = index - 1; at >= 0; at -= 1) {
    const standing = places.get(at);
    if (standing?.part === "bullet") return standing;
    if (standing) return null;
  }
  return null;
}

function withAbove(plan: ImportPlan, line: SourceLine, newId: NewId): ImportPlan {
  const standing = placesIn(plan).get(line.index);
  if (standing?.part === "bullet") return joinWithPrevious(plan, standing.bullet.id);
  const above = bulletAbove(placesIn(plan), line.index);
  if (!above) return plan;
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  const added = { ...bulletOf({ id: newId(), text, lines }), included: false };
  const placed = changeJob(without, above.job.id, (job) => ({
    ...job,
    bullets: job.bullets.flatMap((one) => (one.id === above.bullet.id ? [one, added] : [one])),
  }));
  return joinWithPrevious(placed, added.id);
}

/** The bullets below it in its job go with it. */
function asJob(plan: ImportPlan, line: SourceLine, newId: NewId): ImportPlan {
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  const around = jobAround(placesIn(without), line.index);
  const below = (around?.bullets ?? []).filter((one) => (one.lines[0] ?? -1) > line.index);
  const rest = around
    ? changeJob(without, around.id, (job) => ({
        ...job,
        bullets: job.bullets.filter((one) => !below.includes(one)),
      }))
    : without;
  const made = { ...madeJob(newId(), below), ...readAsHeader([text]), lines };
  const at = around
    ? rest.jobs.findIndex(({ id }) => id === around.id) + 1
    : placeForJob(rest, line.index);
  return insertJob(rest, made, at);
}

/** The job in whose heading the line above stands; null where there is none. */
export function headingAbove(places: Places, index: number): PlannedJob | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const standing = places.get(at);
    if (standing) return standing.part === "job" ? standing.job : null;
  }
  return null;
}

function asMoreOfHeading(plan: ImportPlan, line: SourceLine, newId: NewId): ImportPlan {
  const above = headingAbove(placesIn(plan), line.index);
  if (!above) return plan;
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  return changeJob(without, above.id, (job) => withHeader(job, text, lines));
}

/** Of the job that the line stands in; above all jobs, of the person. */
function asSummary(plan: ImportPlan, line: SourceLine, newId: NewId): ImportPlan {
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  const job = jobAround(placesIn(without), line.index);
  if (!job) {
    return {
      ...without,
      summary: withParagraph(without.summary, text),
      profileLines: [...without.profileLines, ...lines],
      profileIncluded: true,
    };
  }
  return changeJob(without, job.id, (one) => ({
    ...one,
    summary: withParagraph(one.summary, text),
    lines: [...one.lines, ...lines],
  }));
}

function asSkipped(plan: ImportPlan, line: SourceLine, newId: NewId): ImportPlan {
  const { plan: without, text, lines } = liftLine(plan, line, newId);
  const skipped = { ...strayOf({ id: newId(), text, lines }), leftOut: true };
  return { ...without, strays: [...without.strays, skipped] };
}

/** The lines below, as far as the next heading, are read again as what the heading says. */
function asSectionHeading(
  plan: ImportPlan,
  lines: readonly SourceLine[],
  heading: SourceLine,
  kind: HeadingAs,
  newId: NewId,
): ImportPlan {
  const below = linesBelow(plan, lines, heading.index, kind);
  const read = readUnder(
    kind,
    below.map(({ text }) => text),
  );
  if (!read || below.length === 0) return plan;
  const lifted = [heading, ...below].reduce((rest, line) => liftLine(rest, line, newId).plan, plan);
  const part = planImport(read, newId);
  const at = lineMap(
    read.lines.map(({ text }) => text),
    below,
  );
  return withPart(lifted, relined(part, at), heading.index);
}

/** A heading, or a job that is no part of what is asked for, ends what stands below. */
function linesBelow(
  plan: ImportPlan,
  lines: readonly SourceLine[],
  index: number,
  kind: HeadingAs,
): readonly SourceLine[] {
  const heads = new Set(plan.jobs.map(firstLineOf));
  const end = lines.findIndex(
    ({ index: at, role }) =>
      at > index && (role === "heading" || (kind !== "work" && heads.has(at))),
  );
  return lines.slice(index + 1, end === -1 ? lines.length : end);
}

/** Which line of the source each line of the part is, the part's own heading apart. */
function lineMap(texts: readonly string[], below: readonly SourceLine[]): (at: number) => number[] {
  const places = new Map<number, number>();
  let from = 0;
  texts.forEach((text, nth) => {
    const found =
      nth === 0 ? -1 : below.findIndex((one, at) => at >= from && one.text.includes(text.trim()));
    const line = below[found];
    if (!line) return;
    places.set(nth, line.index);
    from = found;
  });
  return (at) => [places.get(at)].filter((line) => line !== undefined);
}

function relined(part: ImportPlan, at: (line: number) => number[]): ImportPlan {
  const moved = <One extends { readonly lines: readonly number[] }>(one: One): One => ({
    ...one,
    lines: [...new Set(one.lines.flatMap(at))],
  });
  return {
    ...part,
    strays: part.strays.map(moved),
    sections: part.sections.map(moved),
    jobs: part.jobs.map((job) => ({ ...moved(job), bullets: job.bullets.map(moved) })),
    profileLines: part.profileLines.flatMap(at),
  };
}

function withPart(plan: ImportPlan, part: ImportPlan, index: number): ImportPlan {
  const place = placeForJob(plan, index);
  const sections = plan.sections.map((one) => {
    const more = part.sections.find(({ kind }) => kind === one.kind);
    if (!more) return one;
    return {
      ...one,
      included: true,
      entries: [...one.entries, ...more.entries],
      lines: [...one.lines, ...more.lines],
    };
  });
  const there = new Set(plan.sections.map(({ kind }) => kind));
  return {
    ...plan,
    summary: withParagraph(plan.summary, part.summary),
    profileLines: [...plan.profileLines, ...part.profileLines],
    strays: [...plan.strays, ...part.strays],
    jobs: [...plan.jobs.slice(0, place), ...part.jobs, ...plan.jobs.slice(place)],
    sections: [...sections, ...part.sections.filter(({ kind }) => !there.has(kind))],
  };
}
