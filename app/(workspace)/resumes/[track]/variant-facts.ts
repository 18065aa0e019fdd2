import { draftOptions, olderThan, type OlderThan } from "@/components/coach/older";
import type { ArrangedJob } from "@/components/resume/arrange";
import type { Shows } from "@/components/resume/coverage";
import {
  acrossPlace,
  resumeLines,
  resumeOptions,
  shownLines,
} from "@/components/resume/resume-lines";
import type { OpenLine, ShownLine } from "@/components/resume/variant-parts";
import {
  isSamePlace,
  review,
  shownFindings,
  type AcrossFinding,
  type FindingPlace,
  type reviewResume,
  type Track,
} from "@/lib/engine";
import { waitingParts } from "@/lib/resume/unsaid";
import { variantLines } from "@/lib/resume/variant";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";
import type { JobRow } from "@/lib/schemas/job";
import { readingOptions } from "@/lib/schemas/reading-options";
import { openingLines } from "./opening";
import { inVariantOrder } from "./use-variant";

/** What the page says of a variant, read from the career as it stands. */
export function factsOf(
  career: Career,
  track: Track,
  readAcross: typeof reviewResume,
  isUntold: ReturnType<typeof followUntold>,
  setAside: readonly FindingPlace[],
) {
  const jobLines = career.jobs.map((job) => shownLines(job, track));
  const lines = jobLines.flat();
  const bullets = new Map(career.jobs.flatMap((job) => job.bullets.map((row) => [row.id, row])));
  const older = new Map(
    career.jobs.flatMap((job) =>
      job.bullets.map((row) => {
        const options = draftOptions(row, job.current, career.profile);
        return [row.id, olderThan(row.wordings[track], row, options)];
      }),
    ),
  );
  const openLines = [
    ...openingLines(career.variants[track]),
    ...lines.flatMap((line) =>
      openLine(line, bullets.get(line.bulletId), track, older.get(line.bulletId) ?? null),
    ),
  ];
  const across = withoutOpenLines(
    readAcross(resumeLines(career, jobLines), resumeOptions(career, track)),
    lines,
  );
  const open = across.filter((finding) => {
    const place = acrossPlace(finding, lines);
    return !setAside.some((one) => isSamePlace(one, place));
  });
  return {
    jobLines,
    lines,
    openLines,
    /** Jobs that are exported without a heading over their lines. */
    nameless: career.jobs.filter(
      (job, at) => (jobLines[at] ?? []).length > 0 && (job.organization + job.title).trim() === "",
    ).length,
    olderLines: lines.filter((line) => older.get(line.bulletId)),
    untoldLines: career.jobs.flatMap((job, at) =>
      (jobLines[at] ?? []).filter(({ bulletId }) => {
        const row = bullets.get(bulletId);
        return row && row.wordings[track].text === null && isUntold(row, job.current, career);
      }),
    ),
    across: open,
    aside: across.length - open.length,
    arranged: career.jobs.map((job) =>
      arrangedJob(job, track, new Set(openLines.map(({ bulletId }) => bulletId))),
    ),
  };
}

function openLine(
  line: ShownLine,
  row: BulletRow | undefined,
  track: Track,
  older: OlderThan | null,
): OpenLine[] {
  const { parts, unsaid = [] } = line;
  if (!row || (!parts && unsaid.length === 0)) return [];
  const open = waitingParts(row, track);
  const blanks = open.filter((part) => part.kind === "slot").length;
  const [cut] = variantLines([row], track, "cut");
  return [
    {
      ...line,
      blanks,
      toConfirm: open.length - blanks + unsaid.length,
      cut: cut?.text ?? row.text,
      own: row.text,
      older,
    },
  ];
}

function arrangedJob(job: JobRow, track: Track, open: ReadonlySet<string>): ArrangedJob {
  const name = [job.title, job.organization].filter((words) => words.trim() !== "").join(", ");
  return {
    id: job.id,
    name: name || "A job without a name yet",
    lines: inVariantOrder(job, track)
      .map((bullet) => ({
        id: bullet.id,
        text: bullet.wordings[track].text ?? bullet.text,
        included: bullet.wordings[track].included,
        waits: open.has(bullet.id),
      }))
      .filter((line) => line.text.trim() !== ""),
  };
}

/** Blanks of a draft are listed with their own ways out, so they are not named a second time. */
function withoutOpenLines(
  across: readonly AcrossFinding[],
  lines: readonly ShownLine[],
): readonly AcrossFinding[] {
  return across.flatMap((finding) => {
    if (finding.rule !== "fill-the-blanks") return [finding];
    const byHand = finding.lines.filter((at) => !lines[at]?.parts);
    return byHand.length > 0 ? [{ ...finding, lines: byHand }] : [];
  });
}

/** Says of a line's own words whether a finding that keeps it from being strong is open. Rows never change, so each is read once. */
export function followUntold(): (row: BulletRow, current: boolean, career: Career) => boolean {
  const known = new WeakMap<BulletRow, boolean>();
  return (row, current, { profile }) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const read = review(row.text, readingOptions({ current }, profile));
    const open = shownFindings(read, row.dismissals).some(({ severity }) => severity === "fix");
    known.set(row, open);
    return open;
  };
}

/** A reader of what the lines of both variants show; a line is read again when its words change. */
export function followShows(): (career: Career) => Readonly<Record<Track, readonly Shows[]>> {
  let known: ReadonlyMap<string, Shows> = new Map();
  return (career) => {
    const read = new Map<string, Shows>();
    const showsOf = (track: Track) =>
      career.jobs
        .flatMap((job) => variantLines(job.bullets, track))
        .map(({ text }) => {
          const shows = read.get(text) ?? known.get(text) ?? showsIn(text);
          read.set(text, shows);
          return shows;
        });
    const shows = { po: showsOf("po"), pm: showsOf("pm") };
    known = read;
    return shows;
  };
}

function showsIn(text: string): Shows {
  const { signals, lean } = review(text);
  return { signals: signals.map(({ signal }) => signal), lean };
}
