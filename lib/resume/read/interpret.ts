import type { Resume, SectionKind } from "../schema";
import { hasContact, looksLikeName, readContactLine } from "./contact";
import { groupEntries, headerTexts } from "./entries";
import { headerPeriod, namesJob, readHeader, type HeaderContext } from "./header";
import { partFurniture } from "./furniture";
import {
  headingKind,
  inlineHeading,
  looksLikeHeading,
  opensUnheld,
  saysTheSame,
  type HeadingKind,
} from "./headings";
import type { Line, LineRole, ReadPlaces, ReadResume } from "./line";
import { joinWrapped } from "./lines";
import { isPlace, organizationEvidence, titleEvidence } from "./names";
import {
  readCertificates,
  readEducation,
  readLanguages,
  readPlain,
  readSkills,
  type Placed,
} from "./sections";
import { opensWithVerb } from "./verbs";
import { readJobs, readProjects, readVolunteering, type PlacedJob } from "./work";

/** `other`: a heading whose name is not known; its lines stay unread. */
type Section = {
  kind: HeadingKind | "head" | "other";
  indices: number[];
  /** Its heading is written in capitals, so that a heading written otherwise stands below it. */
  capitals?: boolean;
  /** A heading whose words the section's own key repeats; they are lost where nothing was read below it. */
  said?: { readonly index: number; readonly heading: string };
};

/** What is being put together; `leave` keeps whatever found no place, in the order of the source. */
export type Reading = {
  readonly lines: readonly Line[];
  readonly resume: Resume;
  place(index: number, role: LineRole): void;
  leave(index: number, text: string): void;
};

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

/** Cuts the lines at their headings. Headings that a section's key does not repeat are left as unread words. */
function divide(reading: Reading, bodyLength: number): Section[] {
  const lines = reading.lines.slice(0, bodyLength);
  const sections: Section[] = [{ kind: "head", indices: [] }];
  const hasGaps = lines.some((line) => line.gap);
  lines.forEach((line, index) => {
    const current = sections[sections.length - 1] ?? { kind: "head", indices: [] };
    const found = headingOf(line, index, current, hasGaps, lines);
    if (found === null) {
      if (startsWorkUnasked(reading, index, current)) {
        const taken = headerLinesAbove(lines, current.indices, current.kind === "head");
        const moved = taken === 0 ? [] : current.indices.splice(current.indices.length - taken);
        sections.push({ kind: "work", indices: [...moved, index] });
      } else current.indices.push(index);
      return;
    }
    reading.place(index, "heading");
    const said = !found.label && found.kind !== "other" && saysTheSame(found.heading, found.kind);
    if (!said) reading.leave(index, found.heading);
    if (found.label) return;
    sections.push({
      kind: found.kind,
      indices: [],
      capitals: isCapitals(found.heading),
      ...(said ? { said: { index, heading: found.heading } } : {}),
    });
    if (found.rest !== "") sections.at(-1)?.indices.push(index);
  });
  return sections;
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();

type Found = { kind: HeadingKind | "other"; heading: string; rest: string; label: boolean };
const ENTRY_KINDS: readonly string[] = ["work", "projects", "volunteer"];
/** Inside a job these name a part of it ("Key achievements:"), not a section of the resume. */
const PARTS_OF_A_JOB: readonly string[] = ["summary", "awards", "skills", "projects"];

function headingOf(
  line: Line,
  index: number,
  current: Section,
  hasGaps: boolean,
  lines: readonly Line[],
): Found | null {
  if (line.mark !== "") return null;
  const inEntries = ENTRY_KINDS.includes(current.kind);
  const kind = headingKind(line.text);
  if (kind !== null) {
    if ((line.level ?? 0) >= 3 && inEntries) return null;
    const capitals = isCapitals(line.text) || line.level !== undefined;
    const label =
      inEntries &&
      current.indices.length > 0 &&
      PARTS_OF_A_JOB.includes(kind) &&
      !capitals &&
      (line.text.endsWith(":") || (hasGaps && !line.gap) || current.capitals === true);
    return { kind, heading: line.text, rest: "", label };
  }
  if (opensUnheld(line.text) && (line.gap || !hasGaps))
    return { kind: "other", heading: line.text, rest: "", label: false };
  const inline = inEntries && !line.gap ? null : inlineHeading(line.text);
  if (inline !== null && !(current.kind === "skills" && !line.gap))
    return { ...inline, label: false };
  if (line.level === 1 && index === 0) return null;
  if (line.level === 1 || line.level === 2)
    return inEntries && readsAsEntry(line, lines[index + 1])
      ? null
      : { kind: "other", heading: line.text, rest: "", label: false };
  const strange =
    looksLikeHeading(line.text) &&
    line.gap &&
    index > 1 &&
    current.kind !== "education" &&
    !hasContact(line.text) &&
    !isPlace(line.text) &&
    titleEvidence(line.text) < 3 &&
    (!inEntries || headsNoEntry(line, lines.slice(index + 1, index + 4)));
  return strange ? { kind: "other", heading: line.text, rest: "", label: false } : null;
}

/** Capitals among jobs may be an employer's: not where neither date, title nor bullet follows. */
const headsNoEntry = (line: Line, below: readonly Line[]): boolean =>
  organizationEvidence(line.text) === 0 &&
  below.every(
    (one) =>
      one.mark === "" &&
      headerPeriod(one.text) === null &&
      titleEvidence(one.text) < 1.5 &&
      !opensWithVerb(one.text),
  );

const readsAsEntry = (line: Line, next: Line | undefined): boolean =>
  headerPeriod(line.text) !== null ||
  titleEvidence(line.text) >= 1.5 ||
  organizationEvidence(line.text) >= 2.5 ||
  (next?.level ?? 0) > (line.level ?? 0) ||
  (next !== undefined && headerPeriod(next.text)?.range === true);

/** A job without a heading above it: a dated line with a title, or bullets, in the head or the summary. */
function startsWorkUnasked(reading: Reading, index: number, current: Section): boolean {
  if (current.kind !== "head" && current.kind !== "summary") return false;
  const line = reading.lines[index];
  if (line === undefined || hasContact(line.text)) return false;
  const next = reading.lines[index + 1];
  const dated = headerPeriod(line.text)?.range === true && !isProse(line.text);
  if (dated && !opensWithVerb(line.text)) {
    const above = reading.lines[current.indices.at(-1) ?? -1];
    const near = [line, above, next].some(
      (one) => one !== undefined && (titleEvidence(one.text) >= 1.5 || namesJob(one.text)),
    );
    return near || (next !== undefined && next.mark !== "");
  }
  if (current.kind === "summary") return false;
  if (line.mark !== "") return !hasContact(line.text);
  const titled =
    titleEvidence(line.text) >= 3 && index > 1 && next?.mark !== "" && next !== undefined;
  return (
    titled ||
    (opensWithVerb(line.text) &&
      !/\.\s+\p{Lu}/u.test(line.text) &&
      (index === 0 || (next !== undefined && opensWithVerb(next.text))))
  );
}

/** Goes on from the line above, or is a sentence: no line that heads a job. */
const isProse = (text: string): boolean => {
  if (/^\p{Ll}/u.test(text)) return true;
  const before = text.slice(0, headerPeriod(text)?.from ?? 0);
  return /[.!?]$/.test(text) && text.split(/\s+/).length > 6 && !namesJob(before);
};

const HEADER_LINE_MAX_WORDS = 8;

/** How many lines at the end of the page's head name a job rather than the person. */
function headerLinesAbove(
  lines: readonly Line[],
  indices: readonly number[],
  inHead: boolean,
): number {
  let taken = 0;
  for (let at = indices.length - 1; at >= 0 && taken < 3; at -= 1) {
    const line = lines[indices[at] ?? -1];
    if (line === undefined || hasContact(line.text)) break;
    const goesOn = at < indices.length - 1 && lines[indices[at + 1] ?? -1]?.gap === false;
    const names =
      namesJob(line.text) ||
      titleEvidence(line.text) >= 1.5 ||
      headerPeriod(line.text)?.range === true ||
      (!inHead && goesOn && line.text.split(/\s+/).length <= HEADER_LINE_MAX_WORDS);
    if (
      !names ||
      isProse(line.text) ||
      (inHead &&
        at === 1 &&
        looksLikeName(lines[indices[0] ?? -1]?.text ?? "") &&
        titleEvidence(line.text) >= 1.5 &&
        taken === 0 &&
        line.gap === false)
    )
      break;
    taken += 1;
  }
  return taken;
}

/** The order of title and organization that this resume keeps to, by the headers that say so themselves. */
function orderOf(lines: readonly Line[], sections: readonly Section[]): HeaderContext["order"] {
  let votes = 0;
  for (const section of sections) {
    if (section.kind !== "work") continue;
    for (const entry of groupEntries(lines, section.indices)) {
      const { order } = readHeader(headerTexts(lines, entry), {
        order: "title-first",
        inherited: null,
      });
      votes += order === "title-first" ? 1 : order === "organization-first" ? -1 : 0;
    }
  }
  return votes < 0 ? "organization-first" : "title-first";
}

function readSection(
  reading: Reading,
  section: Section,
  order: HeaderContext["order"],
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

/** The lines with an inline heading ("Skills: SQL") taken off the section's first line. */
function bodyOf(lines: readonly Line[], indices: readonly number[]): readonly Line[] {
  const first = indices[0];
  const line = lines[first ?? -1];
  const inline = line === undefined || line.mark !== "" ? null : inlineHeading(line.text);
  if (
    first === undefined ||
    line === undefined ||
    inline === null ||
    headingKind(inline.heading) === null
  )
    return lines;
  if (lines[first - 1] !== undefined && headingKind(lines[first - 1]?.text ?? "") === inline.kind)
    return lines;
  const copy = [...lines];
  copy[first] = { ...line, text: inline.rest };
  return copy;
}

const LABEL_MAX_WORDS = 12;
/** What a page says of itself before the name. */
const PAPER_TITLE = /^(?:resume|résumé|curriculum vitae|cv)(?: (?:of|for))?\b[\s:–—-]*/iu;

/** Name, headline and contact lines; a sentence among them is the summary. */
function readHead(reading: Reading, indices: readonly number[]): void {
  const { lines, resume } = reading;
  const prose: number[] = [];
  for (const index of indices) {
    const whole = lines[index]?.text ?? "";
    const paperTitle = PAPER_TITLE.exec(whole)?.[0] ?? "";
    const text = whole.slice(paperTitle.length);
    if (paperTitle !== "") reading.leave(index, paperTitle.trim());
    if (text === "") continue;
    const basics = (resume.basics ??= {});
    const left = readContactLine(basics, text);
    const [first, ...others] = left;
    const untaken = left.length === 1 && first?.length === text.length;
    if (left.length === 0) reading.place(index, "contact");
    else if (basics.name === undefined && looksLikeName(first ?? "")) {
      basics.name = first ?? "";
      reading.place(index, "name");
      for (const piece of others) {
        if (basics.label === undefined && titleEvidence(piece) >= 1.5) basics.label = piece;
        else reading.leave(index, piece);
      }
    } else if (first !== text && !untaken && left.every((piece) => /^\p{L}+[:.]$/u.test(piece))) {
      reading.place(index, "contact");
      left.forEach((piece) => reading.leave(index, piece));
    } else if (
      basics.label === undefined &&
      titleEvidence(text) >= 1 &&
      text.split(/\s+/).length <= LABEL_MAX_WORDS &&
      !/[.]$/.test(text)
    ) {
      basics.label = text;
      reading.place(index, "summary");
    } else if (text.split(/\s+/).length > 6 && !hasContact(text)) {
      prose.push(index);
    } else if (!untaken && hasContact(text)) {
      reading.place(index, "contact");
      left.forEach((piece) => reading.leave(index, piece));
    }
  }
  if (prose.length > 0) readSummary(reading, prose);
  if (resume.basics !== undefined && Object.keys(resume.basics).length === 0) delete resume.basics;
}

/** Paragraphs keep their breaks, wrapped lines are joined. */
function readSummary(reading: Reading, indices: readonly number[]): void {
  const { resume, lines } = reading;
  if (indices.length === 0) return;
  const shown = bodyOf(lines, indices);
  let summary = resume.basics?.summary ?? "";
  let above: string | null = null;
  for (const index of indices) {
    const line = shown[index];
    if (line === undefined) continue;
    if (above === null || line.gap || line.mark !== "")
      summary += (summary === "" ? "" : "\n") + line.text;
    else summary = joinWrapped(summary, above, line.text);
    above = line.text;
    if (lines[index]?.text === line.text) reading.place(index, "summary");
  }
  resume.basics = { ...resume.basics, summary };
}
