import type { Resume, SectionKind } from "../../schema";
import { divide } from "./divide";
import { groupEntries, headerTexts } from "./entries";
import { partFurniture } from "./furniture";
import { bodyOf, readHead, readSummary } from "./head";
import { readHeader, type HeaderContext } from "./header";
import type { Line, LineRole, ReadPlaces, ReadResume } from "../line";
import type { Reading, Section } from "./reading";
import {
  readCertificates,
  readEducation,
  readLanguages,
  readPlain,
  readSkills,
  type Placed,
} from "./sections";
import { readJobs, readProjects, readVolunteering, type PlacedJob } from "./work";

/**
 * Reads lines of any format into a resume; running headers and footers are unread and stand last among the lines.
 * Linear in the number of lines; never throws, never drops a line.
 */
export function interpret(given: readonly Line[]): ReadResume {
  const { body, furniture } = partFurniture(given);
  const lines = [...body, ...furniture];
  const roles: LineRole[] = lines.map(() => "unread");
  const left: { index: number; text: string }[] = [];
  const resume: Resume = {};
  const reading: Reading = {
    lines,
    resume,
    place: (index, role) => void (roles[index] = role),
    leave: (index, text) => void left.push({ index, text }),
  };
  const sections = divide(reading, body.length);
  const order = orderOf(lines, sections);
  const jobs: PlacedJob[] = [];
  const places: Partial<Record<SectionKind, number[][]>> = {};
  for (const section of sections) readSection(reading, section, order, jobs, places);
  if (jobs.length > 0) resume.work = jobs.map((job) => job.work);
  for (const { kind, said } of sections) {
    const there = kind === "summary" ? resume.basics?.summary !== undefined : kind in resume;
    if (said !== undefined && !there) reading.leave(said.index, said.heading);
  }
  const leftAt = new Set(left.map((piece) => piece.index));
  lines.forEach((line, index) => {
    if (roles[index] === "unread" && !leftAt.has(index))
      left.push({ index, text: line.source.trim() });
  });
  left.sort((one, other) => one.index - other.index);
  return {
    resume,
    unread: left.map((piece) => piece.text),
    lines: lines.map((line, index) => ({
      index,
      text: line.source,
      role: roles[index] ?? "unread",
      ...(line.page === undefined ? {} : { page: line.page }),
    })),
    places: {
      jobs: jobs.map(({ lines: at, bullets }) => ({ lines: at, bullets })),
      sections: places,
    } satisfies ReadPlaces,
  };
}

/** So many more headers of one order than of the other make a resume's habit; one, where none speaks against it. */
const HABIT_MIN = 2;

/** The order of title and organization that this resume keeps to, by the headers that say so themselves. */
function orderOf(
  lines: readonly Line[],
  sections: readonly Section[],
): Pick<HeaderContext, "order" | "sure"> {
  let titles = 0;
  let organizations = 0;
  for (const section of sections) {
    if (section.kind !== "work") continue;
    for (const entry of groupEntries(lines, section.indices)) {
      const { order } = readHeader(headerTexts(lines, entry), {
        order: "title-first",
        inherited: null,
      });
      if (order === "title-first") titles += 1;
      if (order === "organization-first") organizations += 1;
    }
  }
  return {
    order: organizations > titles ? "organization-first" : "title-first",
    sure: Math.min(titles, organizations) === 0 || Math.abs(titles - organizations) >= HABIT_MIN,
  };
}

function readSection(
  reading: Reading,
  section: Section,
  order: Pick<HeaderContext, "order" | "sure">,
  jobs: PlacedJob[],
  places: Partial<Record<SectionKind, number[][]>>,
): void {
  const { lines, resume } = reading;
  const { kind } = section;
  const indices = section.indices;
  const keep = <Shape>(of: SectionKind, placed: readonly Placed<Shape>[]): void => {
    if (placed.length === 0) return;
    const entries = (resume[of] ??= []) as Shape[];
    entries.push(...placed.map((one) => one.entry));
    (places[of] ??= []).push(...placed.map((one) => one.lines));
    placed.forEach((one) => one.lines.forEach((index) => reading.place(index, "section")));
  };
  switch (kind) {
    case "head":
    case "contact":
      return readHead(reading, indices);
    case "summary":
      return readSummary(reading, indices);
    case "other":
    case "unheld":
      return;
    case "work":
      jobs.push(...readJobs(reading, indices, order));
      return;
    case "projects":
      return keep("projects", readProjects(reading, indices));
    case "volunteer":
      return keep("volunteer", readVolunteering(reading, indices, order));
    case "skills":
      return keep("skills", readSkills(bodyOf(lines, indices), indices));
    case "education": {
      const read = readEducation(bodyOf(lines, indices), indices);
      keep("education", read.education);
      return keep("certificates", read.certificates);
    }
    case "certificates":
      return keep("certificates", readCertificates(bodyOf(lines, indices), indices));
    case "languages":
      return keep("languages", readLanguages(bodyOf(lines, indices), indices));
    default:
      return keep(kind, readPlain(bodyOf(lines, indices), indices, kind));
  }
}
