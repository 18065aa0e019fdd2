import type { Basics, Resume, SectionKind } from "../../schema";
import { placeOf, withScheme } from "../interpret/contact";
import { Entry, leave, type Walk } from "./walk";
import type { PlacedJob } from "../interpret/work";
import type { Row } from "./csv";

/** What the files of an export make together. */
export type Export = {
  readonly walk: Walk;
  readonly resume: Resume;
  readonly jobs: PlacedJob[];
  readonly sections: Partial<Record<SectionKind, number[][]>>;
};

type Reader = (made: Export, row: Row) => void;
/** One file of the export: its columns as the site names them, and what a row of it makes. */
export type ExportFile = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly read: Reader;
};

/** Columns that keep the site's own books. */
const SILENT: ReadonlySet<string> = new Set(["Confirmed", "Primary", "Updated On", "Type"]);

/** Only fields that hold something. */
const filled = <Shape extends object>(fields: Shape): Shape =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== "" && value !== undefined),
  ) as Shape;

/** A file whose rows each make one entry of a section. */
const section =
  <Kind extends SectionKind>(
    kind: Kind,
    entryOf: (entry: Entry) => NonNullable<Resume[Kind]>[number],
  ): Reader =>
  ({ walk, resume, sections }, row) => {
    const entry = new Entry(walk, row, "section");
    const made = filled(entryOf(entry));
    entry.end(SILENT);
    if (Object.keys(made).length === 0) return;
    const entries = (resume[kind] ??= []) as (typeof made)[];
    entries.push(made);
    const places: Record<string, number[][]> = sections;
    (places[kind] ??= []).push(entry.at);
  };

function readPosition({ walk, jobs }: Export, row: Row): void {
  const entry = new Entry(walk, row, "job");
  const named = {
    position: entry.text("Title"),
    name: entry.text("Company Name"),
    location: entry.text("Location"),
    ...entry.period("Started On", "Finished On", true),
  };
  const { summary, highlights, bullets } = entry.description("Description");
  entry.end(SILENT);
  if (entry.at.length === 0) return;
  jobs.push({
    work: filled({ ...named, summary, highlights: [...highlights] }),
    lines: entry.at,
    bullets,
  });
}

const readEducation = section("education", (entry) => ({
  institution: entry.text("School Name"),
  studyType: entry.text("Degree Name"),
  ...entry.period("Start Date", "End Date", false),
}));

const readProject = section("projects", (entry) => {
  const name = entry.text("Title");
  const url = entry.text("Url");
  const dates = entry.period("Started On", "Finished On", false);
  const { summary, highlights } = entry.description("Description");
  return { name, url, ...dates, description: summary, ...listed(highlights) };
});

const readVolunteering = section("volunteer", (entry) => {
  const position = entry.text("Role");
  const organization = entry.text("Company Name");
  const dates = entry.period("Started On", "Finished On", true);
  const { summary, highlights } = entry.description("Description");
  return { position, organization, ...dates, summary, ...listed(highlights) };
});

const listed = (highlights: readonly string[]): { highlights?: string[] } =>
  highlights.length === 0 ? {} : { highlights: [...highlights] };

function readProfile({ walk, resume }: Export, row: Row): void {
  const entry = new Entry(walk, row, "contact");
  const basics = (resume.basics ??= {});
  const name = [entry.text("First Name", "name"), entry.text("Last Name", "name")];
  const place = entry.text("Geo Location");
  const location = filled({
    address: entry.text("Address"),
    ...(place === "" ? {} : placeOf(place)),
    postalCode: entry.text("Zip Code"),
  });
  Object.assign(
    basics,
    filled({
      name: name.filter((part) => part !== "").join(" "),
      label: entry.text("Headline", "summary"),
      summary: entry.paragraphs("Summary", "summary"),
    }),
  );
  if (Object.keys(location).length > 0) basics.location = location;
  for (const website of addressesIn(entry.text("Websites"))) addWebsite(basics, website);
  for (const handle of listIn(entry.text("Twitter Handles")))
    (basics.profiles ??= []).push({
      network: "X",
      username: handle,
      url: `https://x.com/${encodeURIComponent(handle)}`,
    });
  entry.end(SILENT);
}

/** "[COMPANY:https://a.example,PERSONAL:https://b.example]" */
const listIn = (text: string): string[] =>
  text
    .replace(/^\[|\]$/g, "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
const addressesIn = (text: string): { label: string; url: string }[] =>
  listIn(text).map((part) => {
    const [, label = "", url = part] = /^(\p{Lu}+):(?!\/\/)(.*)$/u.exec(part) ?? [];
    return { label, url: withScheme(url.trim()) };
  });

function addWebsite(basics: Basics, { label, url }: { label: string; url: string }): void {
  if (basics.url === undefined) basics.url = url;
  else (basics.profiles ??= []).push({ network: label, url });
}

/** The first address or number is the one to reach the person by; others wait as unread. */
const contact =
  (field: "email" | "phone", column: string): Reader =>
  ({ walk, resume }, row) => {
    const basics = (resume.basics ??= {});
    if (basics[field] !== undefined) {
      leave(walk, `${column}: ${row.get(column) ?? ""}`);
      return;
    }
    const entry = new Entry(walk, row, "contact");
    const text = entry.text(column);
    if (text !== "") basics[field] = text;
    entry.end(SILENT);
  };

/** The files that say something of the person, in the order in which a resume does. No other file is opened. */
export const FILES: readonly ExportFile[] = [
  {
    name: "Profile.csv",
    columns: ["First Name", "Last Name", "Headline", "Summary"],
    read: readProfile,
  },
  {
    name: "Email Addresses.csv",
    columns: ["Email Address"],
    read: contact("email", "Email Address"),
  },
  { name: "PhoneNumbers.csv", columns: ["Number"], read: contact("phone", "Number") },
  {
    name: "Positions.csv",
    columns: ["Company Name", "Title", "Started On"],
    read: readPosition,
  },
  { name: "Education.csv", columns: ["School Name", "Degree Name"], read: readEducation },
  {
    name: "Certifications.csv",
    columns: ["Name", "Authority"],
    read: section("certificates", (entry) => ({
      name: entry.text("Name"),
      issuer: entry.text("Authority"),
      date: entry.date("Started On"),
      url: entry.text("Url"),
    })),
  },
  {
    name: "Skills.csv",
    columns: ["Name"],
    read: section("skills", (entry) => ({ name: entry.text("Name") })),
  },
  {
    name: "Languages.csv",
    columns: ["Name", "Proficiency"],
    read: section("languages", (entry) => ({
      language: entry.text("Name"),
      fluency: entry.text("Proficiency"),
    })),
  },
  { name: "Projects.csv", columns: ["Title", "Description"], read: readProject },
  { name: "Volunteering.csv", columns: ["Company Name", "Role"], read: readVolunteering },
  {
    name: "Honors.csv",
    columns: ["Title", "Issued On"],
    read: section("awards", (entry) => ({
      title: entry.text("Title"),
      date: entry.date("Issued On"),
      summary: entry.paragraphs("Description"),
    })),
  },
  {
    name: "Publications.csv",
    columns: ["Name", "Published On"],
    read: section("publications", (entry) => ({
      name: entry.text("Name"),
      publisher: entry.text("Publisher"),
      releaseDate: entry.date("Published On"),
      url: entry.text("Url"),
      summary: entry.paragraphs("Description"),
    })),
  },
];
