import type { Project, Volunteer, Work } from "../../schema";
import type { Period } from "./dates";
import { groupEntries, headerTexts } from "./entries";
import type { Body, Entry } from "./entry-lines";
import { isLabel } from "./labels";
import { organizationEvidence } from "./names";
import { readHeader, type Header, type HeaderContext } from "./header";
import type { Reading } from "./reading";
import type { Placed } from "./sections";
import { opensWithVerb } from "./verbs";

export type PlacedJob = {
  readonly work: Work;
  readonly lines: readonly number[];
  readonly bullets: readonly (readonly number[])[];
};

type Told = { bullets: Body[]; summary: Body[]; unread: Body[] };

const PROSE_MIN_WORDS = 6;
const SENTENCE_MIN_WORDS = 4;

/** Which of an entry's texts are bullets: marked ones; without marks, prose that opens with what was done. */
export function tell(body: readonly Body[]): Told {
  const told: Told = { bullets: [], summary: [], unread: [] };
  const marked = body.some((one) => one.marked);
  for (const one of body) {
    if (!one.marked && isLabel(one.text)) {
      (/:\s+\S/.test(one.text) ? told.summary : told.unread).push(one);
      continue;
    }
    // Prose among bullets is one of them, whatever verb it opens with; before the first it is of the job.
    const least = /[.!]$/.test(one.text) ? SENTENCE_MIN_WORDS : PROSE_MIN_WORDS;
    const among = !marked && told.bullets.length > 0 && one.text.split(/\s+/).length >= least;
    const isBullet =
      one.marked || among || (opensWithVerb(one.text) && (!marked || told.bullets.length > 0));
    if (isBullet) told.bullets.push(one);
    else if (!marked || told.bullets.length === 0) told.summary.push(one);
    else if (one.text.split(/\s+/).length >= PROSE_MIN_WORDS) told.bullets.push(one);
    else told.unread.push(one);
  }
  return told;
}

const datesOf = (period: Period | null): Pick<Work, "startDate" | "endDate" | "dateText"> =>
  period === null
    ? {}
    : {
        ...(period.startDate === undefined ? {} : { startDate: period.startDate }),
        ...(period.endDate === undefined ? {} : { endDate: period.endDate }),
        dateText: period.text,
      };

function placeEntry(reading: Reading, entry: Entry, told: Told, role: "job" | "section"): void {
  entry.header.forEach((index) => reading.place(index, role));
  told.bullets.forEach((one) => one.lines.forEach((index) => reading.place(index, "bullet")));
  told.summary.forEach((one) => one.lines.forEach((index) => reading.place(index, role)));
}

const joined = (pieces: readonly string[]): string => pieces.join("\n");
const allLines = (entry: Entry): number[] => [
  ...entry.header,
  ...entry.body.flatMap((one) => one.lines),
];

/**
 * An employer whose dates hold those of the roles below it, each with a title alone: "Fernleaf 2007 – Present",
 * then "Manager (2019 – Present)", "Clerk (2007 – 2019)". One role may be another job whose employer is not said.
 */
const ROLES_MIN = 2;

function heldByBanner(banner: PlacedJob, below: readonly PlacedJob[]): number {
  const { name, position, highlights, startDate, endDate } = banner.work;
  if (name === undefined || position !== undefined || (highlights ?? []).length > 0) return 0;
  if (startDate === undefined) return 0;
  const held = below.findIndex(
    ({ work }, place) =>
      !isRoleAlone(work, place > 0) ||
      (work.startDate ?? "") < startDate ||
      (endDate !== undefined && (work.endDate ?? "9") > endDate),
  );
  const roles = held < 0 ? below.length : held;
  return roles >= ROLES_MIN ? roles : 0;
}

/** A title without employer; after the first also one word or two that no list knows ("Sorter"). */
const isRoleAlone = (work: Work, among: boolean): boolean =>
  work.name === undefined
    ? work.position !== undefined
    : among && work.position === undefined && organizationEvidence(work.name) === 0;

/** Roles take the name of the employer above them; what else was said of it stands with the first. */
function joinBanners(jobs: readonly PlacedJob[]): PlacedJob[] {
  const joinedJobs: PlacedJob[] = [];
  for (let at = 0; at < jobs.length; at += 1) {
    const job = jobs[at];
    if (job === undefined) continue;
    const roles = heldByBanner(job, jobs.slice(at + 1));
    if (roles === 0) {
      joinedJobs.push(job);
      continue;
    }
    const { name = "", location, dateText, summary } = job.work;
    jobs.slice(at + 1, at + 1 + roles).forEach((role, place) => {
      const first = place === 0;
      const said = first ? [dateText, summary, role.work.summary] : [role.work.summary];
      const told = joined(said.filter((text) => text !== undefined));
      const where = role.work.location ?? location;
      joinedJobs.push({
        work: {
          ...role.work,
          name,
          position: role.work.position ?? role.work.name ?? "",
          ...(where === undefined ? {} : { location: where }),
          ...(told === "" ? {} : { summary: told }),
        },
        lines: first ? [...job.lines, ...role.lines] : role.lines,
        bullets: role.bullets,
      });
    });
    at += roles;
  }
  return joinedJobs;
}

/** The jobs of one section, in its order. A list of bullets with no job above makes one job without names. */
export function readJobs(
  reading: Reading,
  indices: readonly number[],
  order: Pick<HeaderContext, "order" | "sure">,
): PlacedJob[] {
  let inherited: Header | null = null;
  const jobs = groupEntries(reading.lines, indices).map((entry): PlacedJob => {
    const header = readHeader(headerTexts(reading.lines, entry), { ...order, inherited });
    inherited = header.banner ? header : null;
    const told = tell(entry.body);
    placeEntry(reading, entry, told, "job");
    header.left.forEach((text) => reading.leave(entry.header[0] ?? -1, text));
    const summary = joined([...header.rest, ...told.summary.map((one) => one.text)]);
    const work: Work = {
      ...(header.name === "" ? {} : { name: header.name }),
      ...(header.position === "" ? {} : { position: header.position }),
      ...(header.location === "" ? {} : { location: header.location }),
      ...datesOf(header.period),
      ...(summary === "" ? {} : { summary }),
      highlights: told.bullets.map((one) => one.text.replace(/\s{2,}/g, " ")),
    };
    return { work, lines: allLines(entry), bullets: told.bullets.map((one) => one.lines) };
  });
  return joinBanners(jobs);
}

/** A project's name leads its header; what else stands there, and other prose, describes it. */
export function readProjects(reading: Reading, indices: readonly number[]): Placed<Project>[] {
  return groupEntries(reading.lines, indices, "projects").map((entry) => {
    const [first = "", ...others] = headerTexts(reading.lines, entry);
    const header = readHeader([first], { order: "title-first", inherited: null });
    const below = others.map((text) => ({
      text,
      header: readHeader([text], { order: "title-first", inherited: null }),
    }));
    const period =
      header.period ?? below.find((one) => one.header.period !== null)?.header.period ?? null;
    const told = tell(entry.body);
    placeEntry(reading, entry, told, "section");
    const name =
      header.period === null
        ? first
        : first
            .replace(header.period.text, "")
            .replace(/\(\s*\)/, "")
            .replace(/[\s|·•,;:–—-]+$/, "")
            .trim();
    const description = joined([
      ...below
        .map((one) =>
          one.header.period === period && period !== null
            ? one.text.replace(period.text, "").trim()
            : one.text,
        )
        .filter((text) => text !== ""),
      ...told.summary.map((one) => one.text),
    ]);
    const project: Project = {
      ...(name === "" ? {} : { name }),
      ...(description === "" ? {} : { description }),
      ...datesOf(period),
      ...(told.bullets.length === 0 ? {} : { highlights: told.bullets.map((one) => one.text) }),
    };
    return { entry: project, lines: allLines(entry) };
  });
}

export function readVolunteering(
  reading: Reading,
  indices: readonly number[],
  order: Pick<HeaderContext, "order" | "sure">,
): Placed<Volunteer>[] {
  return readJobs(reading, indices, order).map(({ work, lines }) => {
    const { name, location, summary, highlights, ...others } = work;
    const told = [location, summary].filter((text) => text !== undefined).join("\n");
    return {
      entry: {
        ...others,
        ...(name === undefined ? {} : { organization: name }),
        ...(told === "" ? {} : { summary: told }),
        ...(highlights === undefined || highlights.length === 0 ? {} : { highlights }),
      },
      lines: [...lines],
    };
  });
}
