import { SECTION_NAMES, type Education, type Resume, type SectionKind, type Work } from "../schema";
import type { OutlineEntry, OutlineSection } from "./outline";
import { filled, joinedWith, oneLine, paragraphsOf, periodText } from "./outline-text";

const HEADINGS: Readonly<Record<SectionKind | "work", string>> = {
  work: "Experience",
  ...SECTION_NAMES,
};
const NOTHING = { lead: "", detail: "", place: "", date: "", paragraphs: [], bullets: [] } as const;

/** The title leads: it is what a reader looks for first, and what ours takes the first of two unknown names for. */
function jobNames(title: string | undefined, organization: string | undefined) {
  const [first = "", second = ""] = filled([title, organization]);
  return { lead: first, detail: second };
}

const jobEntry = (job: Work): OutlineEntry => ({
  ...jobNames(job.position, job.name),
  place: oneLine(job.location),
  date: periodText(job),
  paragraphs: paragraphsOf(job.summary, job.url),
  bullets: filled(job.highlights ?? []),
});

const educationEntry = (school: Education): OutlineEntry => ({
  ...NOTHING,
  lead: oneLine(school.institution),
  detail: filled([school.studyType, school.area])
    .join(", ")
    .replace(/^([^,\s]{2,6}), /, "$1 "),
  date: periodText(school),
  paragraphs: paragraphsOf(school.score, school.url),
  bullets: filled(school.courses ?? []),
});

const labelled = (name: string | undefined, words: readonly string[] | undefined): string => {
  const list = filled(words ?? []).join(", ");
  return list === "" ? oneLine(name) : joinedWith(": ", [name, list]);
};

/** Names without keywords share a line, so that a plain list of skills stays one. */
function skillLines(skills: NonNullable<Resume["skills"]>): string[] {
  const lines: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    if (run.length > 0) lines.push(run.join(", "));
    run = [];
  };
  for (const skill of skills) {
    const name = joinedWith(", ", [skill.name, skill.level]);
    if ((skill.keywords ?? []).length === 0) {
      if (name !== "") run.push(name);
      continue;
    }
    flush();
    lines.push(labelled(name, skill.keywords));
  }
  flush();
  return lines;
}

type Content = Pick<OutlineSection, "entries" | "lines">;
const lines = (texts: readonly string[]): Content => ({
  entries: [],
  lines: texts.filter((text) => text !== ""),
});
const entries = (list: readonly OutlineEntry[]): Content => ({ entries: list, lines: [] });

/** How each section of JSON Resume stands on a page. */
const WRITERS: {
  readonly [Kind in SectionKind | "work"]: (of: NonNullable<Resume[Kind]>) => Content;
} = {
  work: (jobs) => entries(jobs.map(jobEntry)),
  education: (schools) => entries(schools.map(educationEntry)),
  projects: (projects) =>
    entries(
      projects.map((project) => ({
        ...NOTHING,
        lead: oneLine(project.name),
        date: periodText(project),
        paragraphs: [
          ...paragraphsOf(project.description, project.url),
          ...filled([labelled(undefined, project.keywords)]),
        ],
        bullets: filled(project.highlights ?? []),
      })),
    ),
  volunteer: (roles) =>
    entries(
      roles.map((role) => ({
        ...NOTHING,
        ...jobNames(role.position, role.organization),
        date: periodText(role),
        paragraphs: paragraphsOf(role.summary),
        bullets: filled(role.highlights ?? []),
      })),
    ),
  skills: (skills) => lines(skillLines(skills)),
  languages: (languages) =>
    lines([
      languages
        .map(({ language, fluency }) =>
          oneLine(fluency) === ""
            ? oneLine(language)
            : `${oneLine(language)} (${oneLine(fluency)})`,
        )
        .filter((text) => text !== "")
        .join(", "),
    ]),
  certificates: (all) =>
    lines(
      all.map((one) =>
        joinedWith(", ", [joinedWith(" · ", [one.name, one.issuer]), one.date, one.url]),
      ),
    ),
  awards: (all) =>
    lines(
      all.map((one) =>
        joinedWith(", ", [joinedWith(" · ", [one.title, one.awarder]), one.date, one.summary]),
      ),
    ),
  publications: (all) =>
    lines(
      all.map((one) =>
        joinedWith(", ", [
          joinedWith(" · ", [one.name, one.publisher]),
          one.releaseDate,
          one.url,
          one.summary,
        ]),
      ),
    ),
  interests: (all) => lines([all.map((one) => labelled(one.name, one.keywords)).join(", ")]),
  references: (all) => lines(all.map((one) => joinedWith(": ", [one.name, one.reference]))),
};

const isWritten = (kind: string): kind is keyof typeof WRITERS => Object.hasOwn(WRITERS, kind);

function contentOf<Kind extends keyof typeof WRITERS>(resume: Resume, kind: Kind): Content {
  const section = resume[kind];
  return section === undefined ? lines([]) : WRITERS[kind](section as NonNullable<Resume[Kind]>);
}

/** Work first, then the sections in the order in which the resume holds them; empty ones left out. */
export function sectionsOf(resume: Resume): OutlineSection[] {
  const kinds = Object.keys(resume).filter((kind) => kind !== "work" && isWritten(kind));
  return (["work", ...kinds] as (keyof typeof WRITERS)[])
    .map((kind) => ({ heading: HEADINGS[kind], ...contentOf(resume, kind) }))
    .filter((section) => section.entries.length > 0 || section.lines.length > 0);
}
