import type { SourceLine } from "@/lib/resume/read/line";
import { planImport } from "./import-first-plan";
import { liftLine } from "./import-lift";
import type { ImportPlan, NewId } from "./import-plan";
import { firstLineOf, placeForJob } from "./import-places";
import { readUnder, type HeadingAs } from "./import-reread";
import { withParagraph } from "./import-words";

/** The lines below, as far as the next heading, are read again as what the heading says. */
export function asSectionHeading(
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
