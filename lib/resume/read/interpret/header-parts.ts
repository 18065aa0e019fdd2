import { findPeriod, withoutPeriod, type Period } from "./dates";
import {
  isPlace,
  isPlaceName,
  organizationEvidence,
  standsInTown,
  titleEvidence,
  townAtEnd,
} from "./names";

/** Separators that part fields for certain; commas are weighed apart. */
const CELL_BREAK = /\s+[|·•‖]\s+|\s*\|\s*|\s+[–—−]\s+|\s+-\s+|\s{3,}/;
/** Parts fields too, but not the halves of one title ("Scrum Master / Project Manager"). */
const SLASH = /\s+\/\s+/;
/** How long a job lasted follows from its dates, and goes stale; profile pages add it to each. */
const DURATION =
  /^\(?(?:about )?\d+(?:\.\d)?\+? ?(?:yrs?|years?|mos?|months?)(?:,? (?:and )?\d+ ?(?:mos?|months?))?\)?$/i;
/** The terms of a job, which no field holds. */
const TERMS =
  /^\(?(?:full|part)[- ]time(?: since (?:19|20)\d\d)?\)?$|^(?:permanent|temporary|fixed[- ]term|seasonal|contract)(?: (?:contract|position))?$|^(?:evenings|weekends|nights)$/i;
/** Forms filled in by label say what each field is. */
type Field = "name" | "position" | "place" | "date";
/** What parts a label from its field: a colon, or the room of a form's column. */
const LABEL_END = "(?:\\s*:\\s*|\\s{3,})(?=\\S)";
/** Forms filled in by label say what each field is. */
const LABELLED: readonly (readonly [RegExp, Field])[] = (
  [
    ["(?:company|employer|organi[sz]ation|client|institution)(?: name)?", "name"],
    ["name (?:and address )?of (?:the )?(?:employer|company|organi[sz]ation)", "name"],
    ["(?:position|(?:job )?title|role|designation)(?: held)?", "position"],
    ["occupation(?: or position)?(?: held)?", "position"],
    ["(?:location|place|city)", "place"],
    ["(?:(?:start )?dates?|from|period|duration|tenure|time)(?: \\(from . to\\))?", "date"],
  ] as const
).map(([label, field]) => [new RegExp(`^${label}${LABEL_END}`, "i"), field]);

/** Which field of a job a line fills by its label, or null. */
export const labelledField = (text: string): Field | null =>
  LABELLED.find(([form]) => form.test(text))?.[1] ?? null;

const AT = /^(.+?)\s+(at|@)\s+(\S.*)$/;
const LEGAL_FORM = /^(?:inc|llc|ltd|gmbh|plc|corp|co|limited|s\.?a|n\.?a|l\.?p)\.?$/i;
/** Text behind a date that is a sentence belongs to the job's summary. */
const isSentence = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && /[.!]$/.test(text) && text.split(/\s+/).length >= 3;

export type Cell = { readonly text: string; readonly line: number };
export type Parts = {
  cells: Cell[];
  places: string[];
  /** The line that the first of the places stands on. */
  placeLine: number;
  rest: string[];
  left: string[];
  period: Period | null;
  /** What a label said for certain. */
  said: { name?: string; position?: string };
};

export const commaPieces = (text: string): string[] => {
  const pieces = text.split(/\s*,\s+(?![^(]*\))/).filter((piece) => piece !== "");
  return pieces.reduce<string[]>((kept, piece) => {
    const before = kept.at(-1);
    if (before !== undefined && LEGAL_FORM.test(piece))
      kept[kept.length - 1] = `${before}, ${piece}`;
    else kept.push(piece);
    return kept;
  }, []);
};

/** Square brackets hold places where they stand behind a name; round ones hold much else. */
const BRACKETED = /^(.*\S)\s*(?:\(([^()]+)\)|\[([^[\]]+)\])$/;
/** A town that no list holds, by its looks: a name or two. */
const TOWN =
  /^(?:\p{Lu}[\p{L}'’.-]*)(?:[ -](?:\p{Lu}[\p{L}'’.-]*|de|del|di|la|le|am|an der|upon|sur)){0,2}$/u;
export const isTown = (text: string): boolean =>
  TOWN.test(text) && titleEvidence(text) === 0 && organizationEvidence(text) === 0;

/** A legal form or the like; a word that is an organization's now and then. */
const CORE_EVIDENCE = 4;
const WEAK_EVIDENCE = 1.5;
const STATE = /^[A-Z]{2,3}(?: \d{5})?$/;

/** Text with a place at its end, told apart: "TechCorp, San Francisco, CA". */
function peelPlace(text: string): { text: string; place: string } {
  const [, outside = "", round, square] = BRACKETED.exec(text) ?? [];
  const inside = round ?? square ?? "";
  if (isPlace(inside) || (square !== undefined && isTown(square))) {
    const named = commaPieces(outside);
    const town = named.at(-1) ?? "";
    // "Oxbow Soft, Rethymno (Greece)"
    if (named.length !== 2 || !isPlaceName(inside) || !isTown(town))
      return { text: outside, place: inside };
    return { text: named[0] ?? "", place: `${town}, ${inside}` };
  }
  const pieces = commaPieces(text);
  const last = pieces.at(-1);
  if (last === undefined || pieces.length < 2 || !isPlaceName(last)) return { text, place: "" };
  const city = pieces.at(-2) ?? "";
  const isState = STATE.test(last);
  const titled = titleEvidence(pieces[0] ?? "") >= 1.5;
  // Before a state's letters stands a town ("Mobile, AL"), whatever else its name may mean.
  const ofOrganization = isState ? CORE_EVIDENCE : WEAK_EVIDENCE;
  const named =
    titleEvidence(city) >= 1.5 ||
    (organizationEvidence(city) >= ofOrganization && !/\scity$/i.test(city));
  const takesCity =
    pieces.length >= 3 && !named && (isState || isPlaceName(city) || !titled || pieces.length > 3);
  const glued = pieces.length === 2 && STATE.test(last) ? townAtEnd(city) : -1;
  if (glued > 0)
    return { text: city.slice(0, glued).trim(), place: `${city.slice(glued)}, ${last}` };
  const kept = pieces.length - (takesCity ? 2 : 1);
  return { text: pieces.slice(0, kept).join(", "), place: pieces.slice(kept).join(", ") };
}

/** The date that a header line carries: a range anywhere, a single date only where it stands at an end. */
export function headerPeriod(line: string): Period | null {
  const period = findPeriod(line);
  if (period === null || period.range) return period;
  const after = line.slice(period.to).trim();
  const before = line.slice(0, period.from).trim();
  return before === "" || /^[)\].]*$/.test(after) ? period : null;
}

/** The line whose date is the job's: the one with the title, else the last. */
function chooseDated(lines: readonly string[], periods: readonly (Period | null)[]): number {
  const dated = periods.flatMap((period, line) => (period === null ? [] : [line]));
  return dated.find((line) => titleEvidence(lines[line] ?? "") >= 1.5) ?? dated.at(-1) ?? -1;
}

/** "Start Date: 04/2019   End Date: Present" is one period in two fields. */
const END_LABEL = /\s+(?:end date|end|until|to)\s*:\s*(?=\S)/i;

export function takeApart(given: readonly string[]): Parts {
  const parts: Parts = {
    cells: [],
    places: [],
    placeLine: 0,
    rest: [],
    left: [],
    period: null,
    said: {},
  };
  const lines = given.map((line) => {
    const end = labelledField(line) === "date" ? END_LABEL.exec(line)?.[0] : undefined;
    if (end === undefined) return line;
    parts.left.push(end.trim());
    return line.replace(END_LABEL, " – ");
  });
  const periods = lines.map(headerPeriod);
  const chosen = chooseDated(lines, periods);
  lines.forEach((written, line) => {
    const { field, label, text } = withoutLabel(written);
    if (label !== "") parts.left.push(label);
    const found = periods[line] ?? null;
    const period = found === null || label === "" ? found : headerPeriod(text);
    if (period === null && (field === "name" || field === "position")) {
      const { text: name, place } = field === "name" ? peelPlace(text) : { text, place: "" };
      if (place !== "") parts.places.push(place);
      parts.said[field] ??= name;
      return;
    }
    let texts = [text];
    if (period !== null) {
      if (line === chosen) parts.period = period;
      else parts.rest.push(period.text);
      const { before, after } = withoutPeriod(text, period);
      if (isSentence(after)) parts.rest.push(after);
      texts = isSentence(after) ? [before] : [before, after];
    }
    const cells = texts.flatMap((one) => cellsOf(one, (word) => parts.left.push(word)));
    for (const cell of cells) sortCell({ text: cell, line }, parts);
  });
  return parts;
}

function withoutLabel(written: string): {
  field: Field | null;
  label: string;
  text: string;
} {
  for (const [form, field] of LABELLED) {
    const label = form.exec(written)?.[0];
    if (label !== undefined)
      return { field, label: label.trim(), text: written.slice(label.length) };
  }
  return { field: null, label: "", text: written };
}

/** A full stop behind a whole word ends the line; "Inc." and "Sp. z o.o." keep theirs. */
const trimmed = (cell: string): string =>
  cell.replace(/^[\s,;:]+|[\s,;:]+$/g, "").replace(/(?<=\p{Ll}{5,})\.$/u, "");

/** @param onJoiner told of a word between two cells, which is in neither */
function cellsOf(text: string, onJoiner?: (word: string) => void): string[] {
  return text
    .split(CELL_BREAK)
    .flatMap((cell) => {
      const halves = cell.split(SLASH);
      return halves.every((half) => titleEvidence(half) >= 1.5) ? [cell] : halves;
    })
    .map(trimmed)
    .filter((cell) => /[\p{L}\p{N}]/u.test(cell))
    .flatMap((cell) => {
      const at = AT.exec(cell);
      const [, title = "", joiner = "", employer = ""] = at ?? [];
      if (at === null || titleEvidence(title) < 1.5) return [cell];
      if (joiner !== "@") onJoiner?.(joiner);
      return [title, employer];
    });
}

/** Terms between commas ("Series Editor, part-time, Fernleaf") are taken out of their cell. */
function withoutTerms(cell: Cell, parts: Parts): Cell {
  const pieces = commaPieces(cell.text);
  const terms = pieces.filter((piece) => TERMS.test(piece));
  if (terms.length === 0 || terms.length === pieces.length) return cell;
  parts.left.push(...terms);
  return { ...cell, text: pieces.filter((piece) => !TERMS.test(piece)).join(", ") };
}

/** "Project Manager (3 years)" */
function withoutDuration(cell: Cell, parts: Parts): Cell {
  const [, text = "", bracket = ""] = /^(.*\S)\s*(\([^()]+\))$/.exec(cell.text) ?? [];
  if (!DURATION.test(bracket)) return cell;
  parts.left.push(bracket);
  return { ...cell, text };
}

function sortCell(whole: Cell, parts: Parts): void {
  const cell = withoutDuration(withoutTerms(whole, parts), parts);
  if (DURATION.test(cell.text) || TERMS.test(cell.text)) {
    parts.left.push(cell.text);
    return;
  }
  const named =
    organizationEvidence(cell.text) >= 2.5 ||
    titleEvidence(cell.text) >= 3 ||
    standsInTown(cell.text);
  if (isPlace(cell.text) && !named) {
    if (parts.places.length === 0) parts.placeLine = cell.line;
    parts.places.push(cell.text);
    return;
  }
  const peeled = peelPlace(cell.text);
  if (peeled.place !== "") parts.places.push(peeled.place);
  parts.cells.push({ ...cell, text: peeled.text });
}

/** True where a part of a line, between separators or commas, is surely a title or an organization. */
export const namesJob = (text: string): boolean =>
  cellsOf(text)
    .flatMap(commaPieces)
    .some((piece) => titleEvidence(piece) >= 3 || organizationEvidence(piece) >= 2.5);

/** True where a part of a line ends as only organizations do ("General Hospital, Leeds"). */
export const namesOrganization = (text: string): boolean =>
  cellsOf(text)
    .flatMap(commaPieces)
    .some((piece) => organizationEvidence(piece) >= 4);
