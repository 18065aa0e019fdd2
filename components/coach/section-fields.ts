import type { SectionKind } from "@/lib/resume/schema";

export type SectionField = {
  readonly name: string;
  readonly label: string;
  /** `lines`: a list, one a line. `commas`: a list, with commas. */
  readonly type: "line" | "paragraph" | "lines" | "commas";
};

const line = (name: string, label: string): SectionField => ({ name, label, type: "line" });
const paragraph = (name: string, label: string): SectionField => ({
  name,
  label,
  type: "paragraph",
});
const lines = (name: string, label: string): SectionField => ({ name, label, type: "lines" });
const commas = (name: string, label: string): SectionField => ({ name, label, type: "commas" });

/** What one entry of a section is asked for; whatever else an imported entry holds stays as it is. */
export const SECTION_FIELDS: Readonly<
  Record<SectionKind, { readonly title: string; readonly fields: readonly SectionField[] }>
> = {
  education: {
    title: "Education",
    fields: [
      line("institution", "School"),
      line("studyType", "Degree"),
      line("area", "Subject"),
      line("dateText", "Dates"),
      line("score", "Grade"),
    ],
  },
  certificates: {
    title: "Certificates",
    fields: [line("name", "Name"), line("issuer", "Issued by"), line("date", "Date")],
  },
  skills: {
    title: "Skills",
    fields: [line("name", "Group"), commas("keywords", "Skills, with commas between")],
  },
  languages: {
    title: "Languages",
    fields: [line("language", "Language"), line("fluency", "How well")],
  },
  projects: {
    title: "Projects",
    fields: [
      line("name", "Name"),
      line("dateText", "Dates"),
      paragraph("description", "What it is"),
      lines("highlights", "Bullets, one a line"),
      line("url", "Link"),
    ],
  },
  volunteer: {
    title: "Volunteer work",
    fields: [
      line("organization", "Organization"),
      line("position", "Role"),
      line("dateText", "Dates"),
      paragraph("summary", "Summary"),
      lines("highlights", "Bullets, one a line"),
    ],
  },
  awards: {
    title: "Awards",
    fields: [
      line("title", "Award"),
      line("awarder", "Given by"),
      line("date", "Date"),
      paragraph("summary", "For what"),
    ],
  },
  publications: {
    title: "Publications",
    fields: [
      line("name", "Title"),
      line("publisher", "Publisher"),
      line("releaseDate", "Date"),
      line("url", "Link"),
      paragraph("summary", "Summary"),
    ],
  },
  interests: {
    title: "Interests",
    fields: [line("name", "Interest"), commas("keywords", "Details, with commas between")],
  },
  references: {
    title: "References",
    fields: [line("name", "Name"), paragraph("reference", "What they say")],
  },
};

export type Entry = Readonly<Record<string, unknown>>;

/** A field's value as text to type in. */
export function fieldText(entry: Entry, field: SectionField): string {
  const value = entry[field.name];
  if (Array.isArray(value)) return value.map(String).join(field.type === "commas" ? ", " : "\n");
  return typeof value === "string" ? value : "";
}

/** The entry with one field typed anew; an empty field leaves it. */
export function withField(entry: Entry, field: SectionField, text: string): Entry {
  const rest = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field.name));
  if (field.type === "line" || field.type === "paragraph")
    return text === "" ? rest : { ...rest, [field.name]: text };
  const parts = text
    .split(field.type === "commas" ? "," : "\n")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.length === 0 ? rest : { ...rest, [field.name]: parts };
}

/** How an entry is called in a list: its first two filled fields. */
export function entryName(kind: SectionKind, entry: Entry): string {
  const filled = SECTION_FIELDS[kind].fields
    .map((field) => fieldText(entry, field))
    .filter((text) => text !== "");
  return filled.slice(0, 2).join(", ") || "Nothing written yet";
}
