import type { SectionKind } from "@/lib/resume/schema";

/** Dates as written stand for the ones that were read from them. */
const READ_DATES = ["startDate", "endDate"];

/** Every word of an entry on one line, whatever its kind. */
export function entryWords(entry: Readonly<Record<string, unknown>>): string {
  const dated = typeof entry["dateText"] === "string" && entry["dateText"] !== "";
  return Object.entries(entry)
    .filter(([field]) => !(dated && READ_DATES.includes(field)))
    .sort(([one], [other]) => Number(/date/i.test(one)) - Number(/date/i.test(other)))
    .map(([, value]) => (Array.isArray(value) ? value.filter(isText).join(", ") : value))
    .filter(isText)
    .filter((words) => words !== "")
    .join(" · ");
}

/** Kinds whose entries are a word or two each: they stand on one line. */
const SHORT: readonly SectionKind[] = ["skills", "languages", "interests"];

/** The lines that show a section: one for each entry, or one for all where they are short. */
export function sectionLines(
  kind: SectionKind,
  entries: readonly Readonly<Record<string, unknown>>[],
): readonly string[] {
  const words = entries.map(entryWords).filter((line) => line !== "");
  const listed = entries.some((entry) => Array.isArray(entry["keywords"]));
  return SHORT.includes(kind) && !listed && words.length > 0 ? [words.join(", ")] : words;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
