import type { SectionKind } from "@/lib/resume/schema";

export const SECTION_NAMES: Readonly<Record<SectionKind, string>> = {
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

/** Dates as written stand for the ones that were read from them. */
const READ_DATES = ["startDate", "endDate"];

/** Every word of an entry on one line, whatever its kind. */
export function entryWords(entry: Readonly<Record<string, unknown>>): string {
  const dated = typeof entry["dateText"] === "string" && entry["dateText"] !== "";
  return Object.entries(entry)
    .filter(([field]) => !(dated && READ_DATES.includes(field)))
    .map(([, value]) => (Array.isArray(value) ? value.filter(isText).join(", ") : value))
    .filter(isText)
    .filter((words) => words !== "")
    .join(" · ");
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
