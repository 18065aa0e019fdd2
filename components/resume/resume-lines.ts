import type { AcrossFinding, FindingPlace, ResumeLine, ResumeOptions, Track } from "@/lib/engine";
import { variantLines } from "@/lib/resume/variant";
import type { Career } from "@/lib/schemas/career";
import type { JobRow } from "@/lib/schemas/job";
import { LINE_MAX_CHARS } from "@/lib/schemas/limits";
import type { ShownLine } from "./variant-parts";

/** A job's lines as a variant shows them, each beside its words in the other resume. */
export function shownLines(job: JobRow, track: Track): readonly ShownLine[] {
  const others = variantLines(job.bullets, track === "po" ? "pm" : "po");
  const twins = new Map(others.map(({ bulletId, text }) => [bulletId, text]));
  return variantLines(job.bullets, track).map(({ bulletId, text, open, unsaid }) => {
    const row = job.bullets.find((bullet) => bullet.id === bulletId);
    const twin = twins.get(bulletId);
    const parts = open.length > 0 ? (row?.wordings[track].parts ?? null) : null;
    return { bulletId, text, parts, unsaid, ...(twin !== undefined && { twin }) };
  });
}

/** A variant's lines as the engine reads them. */
export function resumeLines(
  { jobs }: Pick<Career, "jobs">,
  jobLines: readonly (readonly ShownLine[])[],
): readonly ResumeLine[] {
  return jobs.flatMap((job, at) =>
    (jobLines[at] ?? []).map(({ text, twin }): ResumeLine => ({
      ...{ job: at, text, current: job.current },
      ...(twin !== undefined && { twin }),
    })),
  );
}

export function resumeOptions(
  { profile: { currentTense, ending } }: Pick<Career, "profile">,
  track: Track,
): ResumeOptions {
  return { track, currentTense, ending };
}

/** What is said of which line first: it returns when either changes. */
export function acrossPlace(
  { rule, message, lines: [first = -1] }: AcrossFinding,
  lines: readonly ShownLine[],
): FindingPlace {
  const after = message.slice(0, LINE_MAX_CHARS);
  return { rule, words: lines[first]?.text ?? "", before: "", after };
}
