import { withScheme } from "../read/contact";
import type { Education, Resume, SectionKind, Work } from "../schema";

export type ContactPart = { readonly text: string; readonly href?: string };

/** One job, school or project as every format writes it. Empty strings where nothing is known. */
export type OutlineEntry = {
  /** The title of a job, the school, the name of a project. */
  readonly lead: string;
  /** The organization, or the degree. */
  readonly detail: string;
  readonly place: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly bullets: readonly string[];
};
export type OutlineSection = {
  readonly heading: string;
  readonly entries: readonly OutlineEntry[];
  /** Content without entries, one line each (skills, languages). */
  readonly lines: readonly string[];
};
/** What stands on the page, in reading order; each format only decides how it looks. */
export type Outline = {
  readonly name: string;
  readonly headline: string;
  readonly contact: readonly ContactPart[];
  readonly summary: readonly string[];
  readonly sections: readonly OutlineSection[];
};

const HEADINGS: Readonly<Record<SectionKind | "work", string>> = {
  work: "Experience",
  education: "Education",
  certificates: "Certificates",
  skills: "Skills",
  languages: "Languages",
  projects: "Projects",
  volunteer: "Volunteering",
  awards: "Awards",
  publications: "Publications",
  interests: "Interests",
  references: "References",
};
export const SUMMARY_HEADING = "Summary";

/** Between the names of a heading: a comma is part of many a title ("Engineer, Platform"). */
export const HEADING_BREAK = " · ";

/** The names of a heading in the one order of all formats; the first is the weighty one. */
export const headingNames = ({ lead, detail, place }: OutlineEntry): string[] =>
  [lead, detail, place].filter((text) => text !== "");

/** What no file format may hold: control characters and halves of surrogate pairs. */
const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** One line of text: breaks and runs of spaces become one space. */
export const oneLine = (text: string | undefined): string =>
  (text ?? "").replace(UNWRITABLE, " ").replace(/\s+/gu, " ").trim();

const paragraphsOf = (...texts: readonly (string | undefined)[]): string[] =>
  texts
    .flatMap((text) => (text ?? "").split(/\r\n|[\n\r\u2028\u2029]/))
    .map(oneLine)
    .filter((text) => text !== "");

const filled = (texts: readonly (string | undefined)[]): string[] =>
  texts.map(oneLine).filter((text) => text !== "");

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function dateWords(iso: string | undefined): string {
  const [year = "", month] = (iso ?? "").split("-");
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? year : `${name} ${year}`;
}

/** The period as written; made from its ISO dates where nobody wrote one. */
export function periodText(dated: Pick<Work, "startDate" | "endDate" | "dateText">): string {
  const written = oneLine(dated.dateText);
  if (written !== "") return written;
  const [start, end] = [dateWords(dated.startDate), dateWords(dated.endDate)];
  if (start === "") return end;
  return `${start} to ${end === "" ? "now" : end}`;
}

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

const joinedWith = (between: string, texts: readonly (string | undefined)[]): string =>
  filled(texts).join(between);
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

function linkOf(url: string): ContactPart {
  const shown = oneLine(url)
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "");
  return { text: shown, href: withScheme(oneLine(url)) };
}

function contactOf(basics: NonNullable<Resume["basics"]>): ContactPart[] {
  const { location } = basics;
  const place = joinedWith(", ", [
    location?.address,
    location?.city,
    location?.region,
    location?.postalCode,
    location?.countryCode,
  ]);
  // A profile without an address is words of the person's own: no link is made of them.
  const others = (basics.profiles ?? []).map(({ url, username }) =>
    url === undefined ? { text: oneLine(username) } : linkOf(url),
  );
  const email = oneLine(basics.email);
  return [
    { text: place },
    { text: email, ...(email === "" ? {} : { href: `mailto:${email}` }) },
    { text: oneLine(basics.phone) },
    ...(basics.url === undefined ? [] : [linkOf(basics.url)]),
    ...others,
  ].filter((part) => part.text !== "");
}

/** Work first, then the sections in the order in which the resume holds them. */
export function outlineOf(resume: Resume): Outline {
  const kinds = Object.keys(resume).filter((kind) => kind !== "work" && isWritten(kind));
  const sections = (["work", ...kinds] as (keyof typeof WRITERS)[])
    .map((kind) => ({ heading: HEADINGS[kind], ...contentOf(resume, kind) }))
    .filter((section) => section.entries.length > 0 || section.lines.length > 0);
  const basics = resume.basics ?? {};
  return {
    name: oneLine(basics.name),
    headline: oneLine(basics.label),
    contact: contactOf(basics),
    summary: paragraphsOf(basics.summary),
    sections,
  };
}
