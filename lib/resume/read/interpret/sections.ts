import type { Education, Resume, SectionKind } from "../../schema";
import { findPeriod, withoutPeriod } from "./dates";
import { HEADER_MAX_CHARS } from "../limits";
import type { Line } from "../line";
import { joinWrapped } from "../lines";
import { degreeAt, isPlace, isSchool } from "./names";

/** An entry of a section and the lines it came from. */
export type Placed<Shape> = { readonly entry: Shape; readonly lines: number[] };
type Row = {
  text: string;
  readonly marked: boolean;
  readonly gap: boolean;
  readonly lines: number[];
};

/** Lines of a list with their wrapped ends joined. */
function rowsOf(lines: readonly Line[], indices: readonly number[]): Row[] {
  const rows: Row[] = [];
  for (const index of indices) {
    const line = lines[index];
    if (line === undefined) continue;
    const above = rows.at(-1);
    const first = lines[above?.lines[0] ?? -1];
    const end = lines[above?.lines.at(-1) ?? -1]?.text ?? "";
    const hangs = first !== undefined && first.mark !== "" && line.indent > first.indent;
    const goesOn = /^\p{Ll}|^[(&]/u.test(line.text) || hangs || /[,&:]$/.test(end);
    if (above !== undefined && line.mark === "" && !line.gap && line.begins !== true && goesOn) {
      above.text = joinWrapped(above.text, end, line.text);
      above.lines.push(index);
    } else rows.push({ text: line.text, marked: line.mark !== "", gap: line.gap, lines: [index] });
  }
  return rows;
}

/** Parts a list at commas, semicolons, bars and dots that stand outside brackets. */
export function splitList(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === "(") depth += 1;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    const parts = ",;".includes(sign) ? text[at + 1] === " " : "|·•".includes(sign);
    const wide = sign === " " && text.startsWith("   ", at);
    if (depth === 0 && (parts || wide)) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim()).filter((piece) => /[^\s,;|·•]/u.test(piece));
}

type Skill = NonNullable<Resume["skills"]>[number];
export function readSkills(lines: readonly Line[], indices: readonly number[]): Placed<Skill>[] {
  return rowsOf(lines, indices).flatMap((row): Placed<Skill>[] => {
    const labelled = /^([^:]{2,50}):\s+(.+)$/u.exec(row.text);
    if (labelled?.[1] !== undefined && labelled[2] !== undefined) {
      return [{ entry: { name: labelled[1], keywords: splitList(labelled[2]) }, lines: row.lines }];
    }
    return splitList(row.text).map((name) => ({ entry: { name }, lines: row.lines }));
  });
}

type Certificate = NonNullable<Resume["certificates"]>[number];
/** A period's own words stay in the name where the date alone would not give them back ("valid until 2026"). */
function endDateOf(text: string): { rest: string; date: string } | null {
  const period = findPeriod(text);
  if (period?.endDate === undefined || period.startDate !== undefined) return null;
  const { before, after } = withoutPeriod(text, period);
  const plain = period.text === period.endDate && after === "";
  return plain && before !== ""
    ? { rest: before.replace(/[\s,(–—-]+$/, ""), date: period.endDate }
    : null;
}

export function readCertificates(
  lines: readonly Line[],
  indices: readonly number[],
): Placed<Certificate>[] {
  return rowsOf(lines, indices).map((row) => {
    const dated = endDateOf(row.text);
    const pieces = (dated?.rest ?? row.text).split(/\s+[|·–—]\s+|\s{3,}/);
    const [name = "", ...issuers] = pieces;
    const issuer = issuers.join(" · ");
    return {
      entry: {
        name,
        ...(issuer === "" ? {} : { issuer }),
        ...(dated === null ? {} : { date: dated.date }),
      },
      lines: row.lines,
    };
  });
}

/** "German (fluent)", "German: C1", "German – basic", "German C1". */
const LANGUAGE =
  /^(\p{L}[\p{L}\p{M} ]*?)\s*(?:\(([^)]+)\)|(?::|\s[–—-])\s*(.+)|\s+((?:native|fluent|basic|[ABC][12])\b.*))$/iu;
const LANGUAGE_MAX_CHARS = 80;
type Language = NonNullable<Resume["languages"]>[number];
export function readLanguages(
  lines: readonly Line[],
  indices: readonly number[],
): Placed<Language>[] {
  return rowsOf(lines, indices).flatMap((row) =>
    splitList(row.text).map((piece) => {
      const parts = piece.length > LANGUAGE_MAX_CHARS ? null : LANGUAGE.exec(piece);
      const fluency = parts?.[2] ?? parts?.[3] ?? parts?.[4];
      const language = parts?.[1] ?? piece;
      return {
        entry: fluency === undefined ? { language: piece } : { language, fluency },
        lines: row.lines,
      };
    }),
  );
}

/** Who gave it and when, by the names that JSON Resume has for them. */
const GIVEN: Partial<Record<SectionKind, { readonly by: string; readonly date: string }>> = {
  awards: { by: "awarder", date: "date" },
  publications: { by: "publisher", date: "releaseDate" },
};

/** Awards, publications, interests, references: one line, one entry, under the field that names it. */
export function readPlain(
  lines: readonly Line[],
  indices: readonly number[],
  kind: SectionKind,
): Placed<Record<string, string>>[] {
  const field = kind === "awards" ? "title" : "name";
  return rowsOf(lines, indices).flatMap((row): Placed<Record<string, string>>[] => {
    const texts = kind === "interests" ? splitList(row.text) : [row.text];
    return texts.map((text) => {
      const given = GIVEN[kind];
      const dated = given === undefined ? null : endDateOf(text);
      const [name = "", by, ...more] = (dated?.rest ?? text).split(/\s+·\s+/);
      const parted = given !== undefined && by !== undefined && more.length === 0;
      return {
        entry: {
          [field]: parted ? name : (dated?.rest ?? text),
          ...(parted ? { [given.by]: by } : {}),
          ...(dated === null || given === undefined ? {} : { [given.date]: dated.date }),
        },
        lines: row.lines,
      };
    });
  });
}

const GRADE = /^(?:GPA|grade|CGPA)\b/i;
/** Words before a date that belong to it: a degree not finished yet. */
const EXPECTED = /^(?:expected|anticipated|graduat\p{L}*|class of)/iu;
const CERTIFICATE = /\b(?:certif\p{L}*|licen[sc]e\p{L}*)\b/iu;

type Draft = { entry: Education; lines: number[]; complete: () => boolean };

const newDraft = (): Draft => {
  const entry: Education = {};
  return {
    entry,
    lines: [],
    complete: () => entry.institution !== undefined && entry.studyType !== undefined,
  };
};

/** A degree and its subject; a joiner ("in", "of") keeps both in one field, so that no word is lost. */
function takeDegree(entry: Education, text: string): void {
  const split = /^((?:[A-Z][\p{L}]{0,4}\.?\s?){1,3}|[A-Z]{2,4})(?:,\s*|\s+)(\p{Lu}[^,]*)$/u.exec(
    text,
  );
  const joined = /\b(?:in|of|degree)\b/i.test(text);
  if (!joined && split?.[1] !== undefined && split[2] !== undefined && degreeAt(split[1]) === 0) {
    entry.studyType = split[1].trim();
    entry.area = split[2];
  } else entry.studyType = text;
}

function takeEducationCell(draft: Draft, cell: string): void {
  const { entry } = draft;
  if (GRADE.test(cell) && entry.score === undefined) entry.score = cell;
  else if (isSchool(cell) && entry.institution === undefined && degreeAt(cell) !== 0)
    entry.institution = cell;
  else if (degreeAt(cell) >= 0 && entry.studyType === undefined) takeDegree(entry, cell);
  else if (isPlace(cell) && entry.institution !== undefined && !entry.institution.includes(cell))
    entry.institution += `, ${cell}`;
  else if (entry.institution === undefined && entry.studyType !== undefined)
    entry.institution = cell;
  else if (entry.studyType === undefined && entry.institution === undefined)
    entry.institution = cell;
  else if (entry.area === undefined && entry.studyType === undefined) entry.area = cell;
  else (entry.courses ??= []).push(cell);
}

/** "B.S. in Computer Science, Ridgemont State University" holds both; a comma alone splits no degree. */
function educationCells(text: string): string[] {
  return text
    .split(/\s*\|\s*|\s+[·•–—]\s+|\s{3,}|\s+-\s+/)
    .map((cell) => cell.replace(/^[\s,;]+|[\s,;]+$/g, ""))
    .filter((cell) => /[\p{L}\p{N}]/u.test(cell))
    .flatMap((cell) => {
      const pieces = cell.split(/,\s+/);
      const school = pieces.findIndex(isSchool);
      if (school < 0 || degreeAt(cell) < 0 || pieces.length < 2) return [cell];
      if (school === 0) return [pieces[0] ?? "", pieces.slice(1).join(", ")];
      return [pieces.slice(0, school).join(", "), pieces.slice(school).join(", ")];
    });
}

function startsNext(draft: Draft, row: Row): boolean {
  if (draft.lines.length === 0) return false;
  const hasDegree = degreeAt(row.text) >= 0 && !/^minor\b/i.test(row.text);
  const hasSchool = isSchool(row.text);
  if (hasDegree && draft.entry.studyType !== undefined) return true;
  if (hasSchool && draft.entry.institution !== undefined) return true;
  const dated = draft.entry.dateText !== undefined && findPeriod(row.text)?.range === true;
  return row.gap && draft.complete() && (hasDegree || hasSchool || dated);
}

/** Education, and the certificates that people list in the same section. */
export function readEducation(
  lines: readonly Line[],
  indices: readonly number[],
): { education: Placed<Education>[]; certificates: Placed<Certificate>[] } {
  const education: Placed<Education>[] = [];
  const certificates: Placed<Certificate>[] = [];
  let draft = newDraft();
  const finish = (): void => {
    if (draft.lines.length > 0) education.push({ entry: draft.entry, lines: draft.lines });
    draft = newDraft();
  };
  for (const row of rowsOf(lines, indices)) {
    if (CERTIFICATE.test(row.text) && !isSchool(row.text) && (row.marked || draft.complete())) {
      certificates.push(...readCertificates(lines, row.lines));
      continue;
    }
    const isNew = degreeAt(row.text) >= 0 || isSchool(row.text);
    const isCourse =
      row.marked && (draft.lines.length > 0 ? degreeAt(row.text) < 0 || draft.complete() : !isNew);
    if (isCourse) {
      (draft.entry.courses ??= []).push(row.text);
      draft.lines.push(...row.lines);
      continue;
    }
    if (startsNext(draft, row)) finish();
    draft.lines.push(...row.lines);
    takeEducationRow(draft, row.text);
  }
  finish();
  return { education, certificates };
}

function takeEducationRow(draft: Draft, text: string): void {
  if (text.length > HEADER_MAX_CHARS) {
    (draft.entry.courses ??= []).push(text);
    return;
  }
  const period = findPeriod(text);
  if (period === null || draft.entry.dateText !== undefined) {
    educationCells(text).forEach((cell) => takeEducationCell(draft, cell));
    return;
  }
  const { before, after } = withoutPeriod(text, period);
  const expected = EXPECTED.test(before.split(/[|·•,]\s*/).at(-1) ?? "") && !/[|·•,]/.test(before);
  draft.entry.dateText = expected ? text : period.text;
  if (period.startDate !== undefined) draft.entry.startDate = period.startDate;
  if (period.endDate !== undefined) draft.entry.endDate = period.endDate;
  if (!expected)
    [before, after].flatMap(educationCells).forEach((cell) => takeEducationCell(draft, cell));
}
