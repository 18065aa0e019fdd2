import { z } from "zod";
import type { SectionKind } from "@/lib/resume/schema";
import { LINE_MAX_CHARS, SECTION_ENTRIES_MAX, SUMMARY_MAX_CHARS } from "./limits";
import { direction, id, startedFrom, text } from "./text";

export type SectionRow = {
  readonly id: string;
  readonly kind: SectionKind;
  /** Entries of JSON Resume's shape for this kind. */
  readonly entries: readonly Readonly<Record<string, unknown>>[];
  readonly position: number;
  readonly revision: number;
};

const line = text("A line of a section", LINE_MAX_CHARS).exactOptional();
const paragraph = text("A text of a section", SUMMARY_MAX_CHARS).exactOptional();
const link = text("A link", 2_000).exactOptional();
const date = text("A date", LINE_MAX_CHARS).exactOptional();
const lines = z
  .array(text("A line of a section", SUMMARY_MAX_CHARS))
  .max(SECTION_ENTRIES_MAX)
  .exactOptional();
const dated = { startDate: date, endDate: date, dateText: date };

/** JSON Resume's shape of one entry, for each kind of section that Twotrack keeps. */
const entryByKind = {
  education: z.strictObject({
    institution: line,
    area: line,
    studyType: line,
    score: line,
    url: link,
    courses: lines,
    ...dated,
  }),
  certificates: z.strictObject({ name: line, date, issuer: line, url: link }),
  skills: z.strictObject({ name: line, level: line, keywords: lines }),
  languages: z.strictObject({ language: line, fluency: line }),
  projects: z.strictObject({
    name: line,
    description: paragraph,
    url: link,
    highlights: lines,
    keywords: lines,
    ...dated,
  }),
  volunteer: z.strictObject({
    organization: line,
    position: line,
    summary: paragraph,
    highlights: lines,
    ...dated,
  }),
  awards: z.strictObject({ title: line, date, awarder: line, summary: paragraph }),
  publications: z.strictObject({
    name: line,
    publisher: line,
    releaseDate: date,
    url: link,
    summary: paragraph,
  }),
  interests: z.strictObject({ name: line, keywords: lines }),
  references: z.strictObject({ name: line, reference: paragraph }),
} satisfies Record<SectionKind, z.ZodType>;

/** The list of entries that a section of this kind holds. */
export function entriesOf<Kind extends SectionKind>(kind: Kind) {
  return z
    .array(entryByKind[kind])
    .max(SECTION_ENTRIES_MAX, { error: `A section can hold ${SECTION_ENTRIES_MAX} entries.` })
    .readonly();
}

/** A kind with entries of its shape; `more` are the fields beside them. */
function sectionOf<More extends z.ZodRawShape>(more: More) {
  const one = <Kind extends SectionKind>(kind: Kind) =>
    z.strictObject({ ...more, kind: z.literal(kind), entries: entriesOf(kind) });
  return z.discriminatedUnion("kind", [
    one("education"),
    one("certificates"),
    one("skills"),
    one("languages"),
    one("projects"),
    one("volunteer"),
    one("awards"),
    one("publications"),
    one("interests"),
    one("references"),
  ]);
}

export const saveSectionInput = sectionOf({ sectionId: id, revision: startedFrom });
export type SaveSectionInput = z.output<typeof saveSectionInput>;

export const importedSection = sectionOf({ sectionId: id });

export const moveSectionInput = z.strictObject({ sectionId: id, direction });
export type MoveSectionInput = z.output<typeof moveSectionInput>;

export const sectionIdInput = z.strictObject({ sectionId: id });
