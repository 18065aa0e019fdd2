import { isComplete } from "./header";
import { headerPeriod, labelledField, namesJob, namesOrganization } from "./header-parts";
import { headsPart, isLabel } from "./labels";
import { HEADER_MAX_CHARS } from "../limits";
import type { Line } from "../line";
import { isPlace, organizationEvidence, titleEvidence } from "./names";
import { opensWithVerb } from "./verbs";

/** A bullet, or a paragraph without a mark, with the lines it was written on. */
export type Body = { text: string; readonly marked: boolean; readonly lines: number[] };
/** One job, project or role: its header lines and what stands below them. Indices are into all lines. */
export type Entry = { header: number[]; readonly body: Body[] };

const HEADER_MAX_WORDS = 14;
/** No header is longer; it also keeps the work for each line bounded. */
const HEADER_MAX_LINES = 6;
const DATED_MAX_WORDS = 24;
/** A line this full, against the longest of its section, is wrapped rather than ended. */
const FULL_LINE = 0.78;
/** A mark and its space: text that hangs below a bullet stands at least so far in. */
const HANG_MIN_COLUMNS = 2;
const LEGAL_END = /\b(?:inc|ltd|co|corp|jr|sr|st|llc|u\.k|u\.s|a\.s|s\.a|dept)\.$/i;
const OPEN_END =
  /(?:[,&/–—(-]|\b(?:and|or|the|a|an|of|with|to|for|in|on|by|from|at|that|which|as|into|using|including|between|across|through))$/i;
/** Prose about a job rather than a part of its header. */
const PROSE_OPENER =
  /^(?:reporting|reports|a|an|the|my|i|we|this|b2b|b2c|part of|member of the)\s/i;

const countWords = (text: string): number => text.split(/\s+/).length;

/** A client among labelled fields is whom the work was for; alone it heads a part of a job at a consultancy. */
export function fieldAt(lines: readonly Line[], index: number): ReturnType<typeof labelledField> {
  const text = lines[index]?.text ?? "";
  const field = labelledField(text);
  const beside = [index - 1, index + 1].some((at) => labelledField(lines[at]?.text ?? "") !== null);
  return /^client/i.test(text) && !beside ? null : field;
}

const EMPLOYER_MAX_WORDS = 6;
/** An employer that no word tells, right below a full bullet: a title and a date stand below it. */
export function namesNextJob(lines: readonly Line[], index: number): boolean {
  const [line, next, after] = [lines[index], lines[index + 1], lines[index + 2]];
  if (line === undefined || next === undefined || next.mark !== "") return false;
  if (countWords(line.text) > EMPLOYER_MAX_WORDS || !isCapitalized(line.text)) return false;
  if (/[.,;:]$/.test(line.text) || opensWithVerb(next.text) || titleEvidence(next.text) < 3)
    return false;
  return [next, after].some((one) => headerPeriod(one?.text ?? "")?.range === true);
}

const PART_MAX_WORDS = 3;
/** Where jobs are dated, a word or two above bullets ("Guests") head a part of the job: nothing there names another. */
export function headsPartOnly(lines: readonly Line[], index: number): boolean {
  const first = lines[index];
  if (first === undefined || first.level !== undefined) return false;
  if (/\s[|·•–—]\s/.test(first.text)) return false;
  if (countWords(first.text) > PART_MAX_WORDS || organizationEvidence(first.text) > 0) return false;
  if (titleEvidence(first.text) >= 1.5 || headerPeriod(first.text) !== null) return false;
  return lines[index + 1] !== undefined && lines[index + 1]?.mark !== "";
}

/** "The Grange Conference Centre": every word of more than three letters is written as a name's is. */
const isCapitalized = (text: string): boolean =>
  (text.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));

/** "Accra, Ghana · Hybrid" */
const saysPlace = (text: string): boolean => text.split(/\s+[|·•]\s+/).every(isPlace);

const isShort = (line: Line): boolean => countWords(line.text) <= HEADER_MAX_WORDS;

const isOnlyDate = (text: string): boolean => {
  const period = headerPeriod(text);
  return period !== null && text.length - period.text.length <= 3;
};

/** A date set to the right of a header can come out of a PDF below the job's first prose, or alone below its bullets. */
export function isLateDate(
  line: Line,
  entry: Entry,
  headerTexts: readonly string[],
  next: Line | undefined,
): boolean {
  if (headerTexts.length === 0 || !isOnlyDate(line.text)) return false;
  if (headerTexts.some((text) => headerPeriod(text) !== null)) return false;
  const early = entry.body.length <= 2 && entry.body.every((one) => !one.marked);
  const bullets = entry.body.some((one) => one.marked);
  const ends = next === undefined || (next.gap && next.mark === "");
  const alone = bullets && line.gap && line.level === undefined && ends;
  return early || alone;
}

/** "1. Fernleaf Ltd (2018 – 2022)" above "Position: Clerk": a form's number, not a bullet's. */
export const isNumberedHeader = (line: Line, next: Line | undefined): boolean =>
  /\d/.test(line.mark) &&
  headerPeriod(line.text) !== null &&
  next !== undefined &&
  labelledField(next.text) !== null;

/** Some layouts put the date in a heading of its own and the role behind the first bullet mark. */
export function isMarkedRole(
  line: Line,
  entry: Entry,
  headerTexts: readonly string[],
  next: Line | undefined,
): boolean {
  if (
    opensWithVerb(line.text) ||
    countWords(line.text) > HEADER_MAX_WORDS ||
    titleEvidence(line.text) < 1
  )
    return false;
  if (/[.;]$/.test(line.text)) return false;
  if (headerPeriod(line.text)?.range === true && titleEvidence(line.text) >= 1.5) {
    const heads = next !== undefined && next.mark !== "" && next.indent > line.indent;
    return heads || (headerTexts.length === 0 && entry.body.length === 0);
  }
  const onlyDates = headerTexts.length > 0 && headerTexts.every(isOnlyDate);
  return entry.body.length === 0 && onlyDates;
}

/** True where a line without a mark goes on with the sentence above it. */
export function continues(
  last: Body,
  line: Line,
  lines: readonly Line[],
  longest: number,
): boolean {
  const above = lines[last.lines.at(-1) ?? -1];
  if (above === undefined || line.level !== undefined || line.begins === true) return false;
  if (isLabel(line.text)) return false;
  if (isLabel(above.text) && /[:.]$/.test(above.text)) return false;
  const period = headerPeriod(line.text);
  const hangs =
    last.marked && line.indent >= (lines[last.lines[0] ?? -1]?.indent ?? 0) + HANG_MIN_COLUMNS;
  const lowercase =
    /^[\p{Ll}(%&+]/u.test(line.text) && !(line.text.includes(" — ") || line.text.includes(" | "));
  if (line.gap) return lowercase && period === null && last.marked && !/[.!?:]$/.test(above.text);
  if (hangs) return period?.range !== true || titleEvidence(line.text) < 1.5;
  if (lowercase) return period?.range !== true;
  if (/[.!?;:]$/.test(above.text)) return false;
  if (OPEN_END.test(above.text)) return true;
  const looksNamed =
    titleEvidence(line.text) >= 1.5 || isPlace(line.text) || (isShort(line) && namesJob(line.text));
  return (
    period === null &&
    !looksNamed &&
    !opensWithVerb(line.text) &&
    above.text.length >= longest * FULL_LINE &&
    longest > 60
  );
}

export function isHeaderLine(
  line: Line,
  entry: Entry,
  headerTexts: readonly string[],
  marked: boolean,
): boolean {
  const { text } = line;
  if (headsPart(text)) return false;
  if (line.level !== undefined) return true;
  if (text.length > HEADER_MAX_CHARS) return false;
  const wordCount = countWords(text);
  const period = headerPeriod(text);
  if (period?.range === true && wordCount <= DATED_MAX_WORDS)
    return !(opensWithVerb(text) && /[.;]$/.test(text));
  if (isLabel(text)) return false;
  const lowercase = /^\p{Ll}/u.test(text) && !/\s[|·—–]\s/.test(text);
  if ((opensWithVerb(text) && !/\s\|\s/.test(text)) || lowercase || wordCount > HEADER_MAX_WORDS)
    return false;
  const dated = period !== null && namesJob(text) && !opensWithVerb(text);
  if (/[.!?]$/.test(text) && wordCount >= 5 && !LEGAL_END.test(text) && !dated) return false;
  if (PROSE_OPENER.test(text) && wordCount >= 4 && titleEvidence(text) < 3 && !isCapitalized(text))
    return false;
  if (entry.header.length === 0 || entry.body.length > 0) return true;
  if (!marked || period !== null || line.gap) return true;
  if (isComplete(headerTexts) && wordCount > 3) return namesOrganization(text) || saysPlace(text);
  const named = titleEvidence(text) >= 1.5 || namesJob(text) || saysPlace(text);
  return named || !isComplete(headerTexts);
}

/**
 * With no bullets between two headers: how many lines already taken belong to the next one, or null where
 * this line still belongs to the header above.
 */
export function linesOfNextEntry(
  entry: Entry,
  line: Line,
  headerTexts: readonly string[],
  lines: readonly Line[],
  next: Line | undefined,
): number | null {
  if (headerTexts.length === 0) return null;
  if (headerTexts.length >= HEADER_MAX_LINES) return 0;
  const datedAt = headerTexts.findIndex((text) => headerPeriod(text)?.range === true);
  const dated = datedAt >= 0;
  const isDated = headerPeriod(line.text)?.range === true;
  if (line.level !== undefined) {
    const above = lines[entry.header[0] ?? -1]?.level ?? line.level;
    return line.level <= above || dated || isComplete(headerTexts) ? 0 : null;
  }
  if (dated && isDated) {
    const only = headerTexts[datedAt] ?? "";
    if (headerTexts.length === 1 && titleEvidence(only) < 1.5 && titleEvidence(line.text) >= 1.5)
      return null;
    const after = entry.header.slice(datedAt + 1);
    const gapAt = after.findIndex((index) => lines[index]?.gap === true);
    if (gapAt >= 0) return after.length - gapAt;
    return line.gap ? 0 : Math.min(datedAt, after.length);
  }
  if (line.gap && fieldCount(line.text) >= 2 && fieldCount(headerTexts[0] ?? "") >= 2) return 0;
  if (headerTexts.length === 1 && isWholeHeader(headerTexts[0] ?? "") && isWholeHeader(line.text))
    return 0;
  const named =
    titleEvidence(line.text) >= 1.5 ||
    organizationEvidence(line.text) >= 1.5 ||
    namesJob(line.text);
  const datedBelow = next !== undefined && !next.gap && isOnlyDate(next.text);
  const anyDate = dated || headerTexts.some((text) => headerPeriod(text) !== null);
  const begins = (dated && named) || (anyDate && datedBelow);
  return line.gap && begins && isComplete(headerTexts) ? 0 : null;
}

/** "Product Owner · Fernleaf Ltd": a title and what it was at, on one line, so that the next such line is the next job's. */
function isWholeHeader(text: string): boolean {
  const [title = "", ...others] = text.split(/\s·\s/);
  const named = others.filter((field) => !isPlace(field) && titleEvidence(field) < 1.5);
  return titleEvidence(title) >= 1.5 && named.length > 0;
}

/** Fields between bars that are no place. */
const fieldCount = (text: string): number =>
  text.split(/\s\|\s/).filter((field) => !isPlace(field)).length;
