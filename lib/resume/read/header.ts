import { findPeriod, withoutPeriod, type Period } from "./dates";
import {
  isKnownPlace,
  isPlace,
  isPlaceName,
  organizationEvidence,
  standsInTown,
  titleEvidence,
} from "./names";

/** What the lines above a job's bullets say. `rest` is what found no field of its own. */
export type Header = {
  readonly name: string;
  readonly position: string;
  readonly location: string;
  readonly period: Period | null;
  readonly rest: readonly string[];
  /** What says nothing of the work itself: how long it lasted, the hours, the labels of fields. */
  readonly left: readonly string[];
  /** The organization stands alone above the title, so that later titles may inherit it. */
  readonly banner: boolean;
  /** Which of the two came first, where both are there and evidence says so. */
  readonly order: "title-first" | "organization-first" | "unsure";
};

export type HeaderContext = {
  /** Taken where the words themselves say nothing. */
  readonly order: "title-first" | "organization-first";
  /** The employer whose banner is still in force, or null. */
  readonly inherited: Header | null;
};

/** Separators that part fields for certain; commas are weighed apart. */
const CELL_BREAK = /\s+[|·•‖]\s+|\s*\|\s*|\s+[–—−]\s+|\s+-\s+|\s{3,}/;
/** Parts fields too, but not the halves of one title ("Scrum Master / Project Manager"). */
const SLASH = /\s+\/\s+/;
/** How long a job lasted follows from its dates, and goes stale; profile pages add it to each. */
const DURATION =
  /^\(?(?:about )?\d+(?:\.\d)?\+? ?(?:yrs?|years?|mos?|months?)(?:,? (?:and )?\d+ ?(?:mos?|months?))?\)?$/i;
/** The terms of a job, which no field holds. */
const TERMS =
  /^(?:full|part)[- ]time$|^(?:permanent|temporary|fixed[- ]term|seasonal|contract)(?: (?:contract|position))?$|^(?:evenings|weekends|nights)$/i;
/** Forms filled in by label say what each field is. */
/** True where a label says which field of a job the line fills. */
export const isLabelledField = (text: string): boolean =>
  LABELLED.some(([form]) => form.test(text));

const LABELLED: readonly (readonly [RegExp, "name" | "position" | "place" | "date"])[] = [
  [/^(?:company|employer|organi[sz]ation|client|institution)(?: name)?\s*:\s*(?=\S)/i, "name"],
  [/^(?:position|title|job title|role|designation)\s*:\s*(?=\S)/i, "position"],
  [/^(?:location|place|city)\s*:\s*(?=\S)/i, "place"],
  [/^(?:dates?|period|duration|tenure|time)\s*:\s*(?=\S)/i, "date"],
];
const AT = /^(.+?)\s+(at|@)\s+(\S.*)$/;
const LEGAL_FORM = /^(?:inc|llc|ltd|gmbh|plc|corp|co|limited|s\.?a|n\.?a|l\.?p)\.?$/i;
/** Text behind a date that is a sentence belongs to the job's summary. */
const isSentence = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && /[.!]$/.test(text) && text.split(/\s+/).length >= 3;

type Cell = { readonly text: string; readonly line: number };
type Parts = {
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

const commaPieces = (text: string): string[] => {
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
const isTown = (text: string): boolean =>
  TOWN.test(text) && titleEvidence(text) === 0 && organizationEvidence(text) === 0;

/** Text with a place at its end, told apart: "TechCorp, San Francisco, CA". */
function peelPlace(text: string): { text: string; place: string } {
  const [, outside = "", round, square] = BRACKETED.exec(text) ?? [];
  const inside = round ?? square ?? "";
  if (isPlace(inside) || (square !== undefined && isTown(square)))
    return { text: outside, place: inside };
  const pieces = commaPieces(text);
  const last = pieces.at(-1);
  if (last === undefined || pieces.length < 2 || !isPlaceName(last)) return { text, place: "" };
  const city = pieces.at(-2) ?? "";
  const isState = /^[A-Z]{2,3}(?: \d{5})?$/.test(last);
  const titled = titleEvidence(pieces[0] ?? "") >= 1.5;
  const named = titleEvidence(city) >= 1.5 || organizationEvidence(city) >= 1.5;
  const takesCity =
    pieces.length >= 3 && !named && (isState || isPlaceName(city) || !titled || pieces.length > 3);
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

function takeApart(lines: readonly string[]): Parts {
  const parts: Parts = {
    cells: [],
    places: [],
    placeLine: 0,
    rest: [],
    left: [],
    period: null,
    said: {},
  };
  const periods = lines.map(headerPeriod);
  const chosen = chooseDated(lines, periods);
  lines.forEach((written, line) => {
    const { field, label, text } = withoutLabel(written);
    if (label !== "") parts.left.push(label);
    const found = periods[line] ?? null;
    const period = found === null || label === "" ? found : headerPeriod(text);
    if (period === null && (field === "name" || field === "position")) {
      parts.said[field] ??= text;
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
  field: "name" | "position" | "place" | "date" | null;
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

function sortCell(whole: Cell, parts: Parts): void {
  const cell = withoutTerms(whole, parts);
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

type Named = {
  name: string;
  position: string;
  order: Header["order"];
  rest: string[];
  /** Pieces between commas behind the organization's own. */
  behind: string[];
};

const lean = (text: string): number => titleEvidence(text) - organizationEvidence(text);

/** One field between separators: its commas part title and organization. */
function readOneCell(text: string, context: HeaderContext): Named {
  const pieces = commaPieces(text);
  const inherited = context.inherited;
  if (pieces.length === 1) {
    const isTitle = lean(text) > 0 || (inherited !== null && organizationEvidence(text) < 2.5);
    return {
      name: isTitle ? "" : text,
      position: isTitle ? text : "",
      order: "unsure",
      rest: [],
      behind: [],
    };
  }
  const lastPiece = pieces.at(-1) ?? "";
  if (inherited?.position.includes(",") === true && organizationEvidence(lastPiece) < 4) {
    return { name: "", position: text, order: "unsure", rest: [], behind: [] };
  }
  const leans = pieces.map(lean);
  const strongest = Math.max(...leans);
  const unsure = strongest <= 0 && Math.min(...leans) >= 0;
  let title = unsure ? (context.order === "title-first" ? 0 : 1) : leans.indexOf(strongest);
  if (strongest <= 0 && !unsure) title = leans.indexOf(Math.min(...leans)) === 0 ? 1 : 0;
  if (title > 0) {
    const order = unsure ? "unsure" : "organization-first";
    return {
      name: pieces.slice(0, title).join(", "),
      position: pieces.slice(title).join(", "),
      order,
      rest: [],
      behind: [],
    };
  }
  const others = pieces.slice(1).map(organizationEvidence);
  const best = Math.max(...others);
  const at = best > 0 ? others.indexOf(best) + 1 : 1;
  return {
    position: pieces.slice(0, at).join(", "),
    name: pieces[at] ?? "",
    order: unsure ? "unsure" : "title-first",
    rest: [],
    behind: pieces.slice(at + 1),
  };
}

/** Several fields: the likeliest title, and of the others the likeliest organization. */
function readCells(
  cells: readonly Cell[],
  context: HeaderContext,
): Named & { organizationCell: Cell | undefined } {
  const leans = cells.map((cell) => lean(cell.text));
  const unsure = leans.every((value) => value === 0);
  const strongest = leans.indexOf(Math.max(...leans));
  const weakest = leans.indexOf(Math.min(...leans));
  let title = strongest;
  let organization = cells.findIndex(
    (_, at) => at !== title && leans[at] === Math.min(...leans.filter((_v, i) => i !== title)),
  );
  if (unsure) [title, organization] = context.order === "title-first" ? [0, 1] : [1, 0];
  else if ((leans[strongest] ?? 0) <= 0) {
    organization = weakest;
    title = cells.findIndex((_, at) => at !== weakest);
  }
  const rest = cells
    .filter((_, at) => at !== title && at !== organization)
    .map((cell) => cell.text);
  return {
    position: cells[title]?.text ?? "",
    name: cells[organization]?.text ?? "",
    order: unsure ? "unsure" : title < organization ? "title-first" : "organization-first",
    rest,
    behind: [],
    organizationCell: cells[organization],
  };
}

/** "Senior Engineer, Acme Corp" beside a team: the comma holds the organization, the other field is neither. */
function splitsByComma(cells: readonly Cell[]): boolean {
  const titled = cells.filter((cell) => titleEvidence(cell.text) >= 1.5);
  const only = titled[0];
  if (titled.length !== 1 || only === undefined) return false;
  const last = commaPieces(only.text).slice(1);
  return (
    last.some((piece) => organizationEvidence(piece) >= 4) &&
    cells.every((cell) => cell === only || organizationEvidence(cell.text) === 0)
  );
}

/** "Fernleaf, India" beside a title and nothing else: the employer was taken for a town. */
function employerAmongPlaces({ cells, places, placeLine }: Parts): void {
  const [only, second] = cells;
  const place = places[0] ?? "";
  if (only === undefined || second !== undefined || titleEvidence(only.text) < 1.5) return;
  const titles = commaPieces(only.text).every((piece) => titleEvidence(piece) >= 1.5);
  if (!titles || !place.includes(",") || isKnownPlace(place)) return;
  const [name = "", ...others] = place.split(/\s*,\s*/);
  const employer = { text: name, line: placeLine };
  if (placeLine < only.line) cells.unshift(employer);
  else cells.push(employer);
  places[0] = others.join(", ");
}

/** Reads the lines above a job's bullets. Never loses words: what has no field is in `rest`. */
export function readHeader(lines: readonly string[], context: HeaderContext): Header {
  const parts = takeApart(lines);
  if (context.inherited === null) employerAmongPlaces(parts);
  const { cells, places } = parts;
  const named = { ...withSaid(nameCells(parts, context), parts) };
  const [first, second] = cells;
  townOf(named, parts);
  const inherits = named.name === "" && named.position !== "" && context.inherited !== null;
  return {
    name: inherits ? (context.inherited?.name ?? "") : named.name,
    position: named.position,
    location: places[0] ?? (inherits ? (context.inherited?.location ?? "") : ""),
    period: parts.period,
    rest: [...parts.rest, ...named.rest, ...places.slice(1)],
    left: parts.left,
    banner:
      inherits || (second !== undefined && first?.text === named.name && first.line < second.line),
    order: named.order,
  };
}

/**
 * What stands behind the organization where no place was found: a town, known or not ("Hotel Adriatica, Rimini");
 * what stands between them belongs to the organization's name ("Fernleaf Group, Division 4, Rimini").
 */
function townOf(named: Named, { places, said }: Parts): void {
  if (said.name !== undefined || named.name === "") return;
  const pieces = [...commaPieces(named.name), ...named.behind];
  const town = pieces.at(-1) ?? "";
  if (places.length === 0 && pieces.length > 1 && pieces.length <= 3 && isTown(town)) {
    places.push(town);
    pieces.pop();
  }
  named.name = pieces.join(", ");
}

/** What labels said stands; what was read for the same field is no field then. */
function withSaid(read: Named, { said }: Parts): Named {
  const turns = said.name !== undefined && said.position === undefined && read.position === "";
  const named = turns ? { ...read, name: "", position: read.name } : read;
  const rest = [...named.rest];
  for (const field of ["name", "position"] as const)
    if (said[field] !== undefined && named[field] !== "") rest.push(named[field]);
  return { ...named, ...said, rest };
}

function nameCells({ cells, places }: Parts, context: HeaderContext): Named {
  const [first, second] = cells;
  let named: Named;
  if (first === undefined)
    named = { name: "", position: "", order: "unsure", rest: [], behind: [] };
  else if (second === undefined) named = readOneCell(first.text, context);
  else if (splitsByComma(cells)) {
    const titled = cells.find((cell) => titleEvidence(cell.text) >= 1.5) ?? first;
    const one = readOneCell(titled.text, context);
    named = {
      ...one,
      rest: [...one.rest, ...cells.filter((cell) => cell !== titled).map((cell) => cell.text)],
    };
  } else {
    const read = readCells(cells, context);
    const town = read.rest.length === 1 && places.length === 0 ? (read.rest[0] ?? "") : "";
    const isTown =
      town !== "" &&
      town.split(/\s+/).length <= 3 &&
      cells.at(-1)?.text === town &&
      cells.at(-1)?.line === read.organizationCell?.line;
    if (isTown) places.push(town);
    named = { ...read, rest: isTown ? [] : read.rest };
  }
  return named;
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

/** Nothing more is expected above the bullets: two fields and a date are there. */
export function isComplete(lines: readonly string[]): boolean {
  const parts = takeApart(lines);
  if (parts.period === null) return false;
  const pieces = parts.cells.length === 1 ? commaPieces(parts.cells[0]?.text ?? "") : [];
  return (
    parts.cells.length >= 2 || pieces.slice(1).some((piece) => organizationEvidence(piece) >= 2.5)
  );
}
