import { datesOf } from "@/lib/resume/read/interpret/dates-of";
import { isRefusal } from "@/lib/resume/read/limits";
import type { ReadResume } from "@/lib/resume/read/line";
import { readText } from "@/lib/resume/read/text";
import type { SectionKind } from "@/lib/resume/schema";
import type { JobFields, PlannedJob } from "./import-plan";
import { withoutWords } from "./import-words";
import { SECTION_NAMES } from "@/lib/resume/schema";

export type HeadingAs = "work" | "summary" | SectionKind;

/** A heading as the reader knows it for certain, whatever the person's own says. */
export const HEADING_NAMES: Readonly<Record<HeadingAs, string>> = {
  work: "Experience",
  summary: "Summary",
  ...SECTION_NAMES,
};

/** Lines read again as standing under a heading; null where the reader declines them. */
export function readUnder(heading: HeadingAs, texts: readonly string[]): ReadResume | null {
  const read = readText([HEADING_NAMES[heading], "", ...texts].join("\n"));
  return isRefusal(read) ? null : read;
}

export type ReadHeader = JobFields & { readonly read: PlannedJob["read"] };

/** What lines say as the heading of a job; where the reader sees no name in them, the words are its organization. */
export function readAsHeader(texts: readonly string[]): ReadHeader {
  // A bullet below leaves no doubt that what stands above it is a heading.
  const work = readUnder("work", [...texts, "• x"])?.resume.work?.[0] ?? {};
  const dates = { startDate: work.startDate ?? null, endDate: work.endDate ?? null };
  const { name = "", position = "", location = "", summary = "", dateText = "" } = work;
  const nameless = name === "" && position === "";
  const rest = withoutWords(withoutWords(texts.join(", "), dateText), location);
  return {
    organization: nameless ? rest : name,
    title: position,
    place: location,
    summary: nameless ? "" : summary,
    dateText,
    current: dates.startDate !== null && dates.endDate === null,
    read: { dateText, ...dates },
  };
}

/** "read as 2019-03 to now"; "" where no date was read. */
export function readingOfDates({ dateText, current, read }: PlannedJob): string {
  const { startDate, endDate } = dateText === read.dateText ? read : datesOf(dateText);
  const end = endDate ?? (startDate && current ? "now" : null);
  if (!startDate && !end) return "";
  return `read as ${[startDate, end].filter(Boolean).join(" to ")}`;
}
