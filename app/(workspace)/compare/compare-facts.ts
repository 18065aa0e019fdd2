import { draftOptions, olderThan } from "@/components/coach/older";
import { countPairs, openingPairs, pairedJobs } from "@/components/compare/pairs";
import {
  acrossPlace,
  resumeLines,
  resumeOptions,
  shownLines,
} from "@/components/resume/resume-lines";
import type { ShownLine } from "@/components/resume/variant-parts";
import {
  isSamePlace,
  TRACKS,
  type AcrossFinding,
  type FindingPlace,
  type reviewResume,
  type Track,
} from "@/lib/engine";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";

/** Of the rules across a resume, those that say what the two are to each other. */
const BETWEEN = new Set(["two-stories", "stay-on-track", "agree-on-facts"]);

/** A finding with the resume it is of and the lines it names. */
export type BetweenFinding = {
  readonly track: Track;
  readonly finding: AcrossFinding;
  readonly named: readonly ShownLine[];
  readonly place: FindingPlace;
};

/** A reader of one resume for each track. */
export type Readers = Readonly<Record<Track, typeof reviewResume>>;

/** What the page says of both resumes, read from the career as it stands. */
export function compareFacts(career: Career, readers: Readers) {
  const setAside = bulletsOf(career).flatMap(({ dismissals }) => dismissals);
  const open = TRACKS.flatMap((track) => between(career, track, readers[track])).filter(
    ({ place }) => !setAside.some((one) => isSamePlace(one, place)),
  );
  const apart = open.filter(({ finding }) => finding.rule === "agree-on-facts");
  const jobs = pairedJobs(career.jobs, (bulletId) => apart.some((one) => isOf(one, bulletId)));
  return {
    jobs,
    opening: openingPairs(career.variants),
    counts: countPairs(jobs.flatMap(({ pairs }) => pairs)),
    /** In neither resume. */
    left: bulletsOf(career).filter(({ wordings }) => !wordings.po.included && !wordings.pm.included)
      .length,
    apart,
    notes: onceEach(open.filter(({ finding }) => finding.rule !== "agree-on-facts")),
    older: olderTellings(career),
  };
}

export const bulletsOf = ({ jobs }: Pick<Career, "jobs">): readonly BulletRow[] =>
  jobs.flatMap((job) => job.bullets);

export const isOf = ({ named }: BetweenFinding, bulletId: string): boolean =>
  named.some((line) => line.bulletId === bulletId);

function between(career: Career, track: Track, read: typeof reviewResume): BetweenFinding[] {
  const jobLines = career.jobs.map((job) => shownLines(job, track));
  const lines = jobLines.flat();
  return read(resumeLines(career, jobLines), resumeOptions(career, track))
    .filter(({ rule }) => BETWEEN.has(rule))
    .map((finding) => ({
      ...{ track, finding },
      named: finding.lines.flatMap((at) => lines[at] ?? []),
      place: acrossPlace(finding, lines),
    }));
}

/** That both resumes tell one story is found of each, and said once. */
function onceEach(findings: readonly BetweenFinding[]): readonly BetweenFinding[] {
  return findings.filter(
    ({ finding }, at) =>
      findings.findIndex((one) => one.finding.message === finding.message) === at,
  );
}

/** By bullet, the tracks whose words are older than its line and answers. */
function olderTellings({ jobs, profile }: Career): ReadonlyMap<string, readonly Track[]> {
  return new Map(
    jobs.flatMap((job) =>
      job.bullets.map((row) => {
        const options = draftOptions(row, job.current, profile);
        const older = TRACKS.filter(
          (track) =>
            row.wordings[track].included && olderThan(row.wordings[track], row, options) !== null,
        );
        return [row.id, older] as const;
      }),
    ),
  );
}
