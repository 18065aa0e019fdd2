import { findPeriod, withoutPeriod, type Period } from "./dates";
import { isKnownPlace, isPlace, isPlaceName, organizationEvidence, titleEvidence } from "./names";

/** What the lines above a job's bullets say. `rest` is what found no field of its own. */
export type Header = {
  readonly name: string;
  readonly position: string;
  readonly location: string;
  readonly period: Period | null;
  readonly rest: readonly string[];
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
const CELL_BREAK = /\s+[|·•‖/]\s+|\s*\|\s*|\s+[–—−]\s+|\s+-\s+|\s{3,}/;
const AT = /^(.+?)\s+(?:at|@)\s+(\S.*)$/;
const LEGAL_FORM = /^(?:inc|llc|ltd|gmbh|plc|corp|co|limited|s\.?a|n\.?a|l\.?p)\.?$/i;
/** Text behind a date that is a sentence belongs to the job's summary. */
const isSentence = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && /[.!]$/.test(text) && text.split(/\s+/).length >= 3;

type Cell = { readonly text: string; readonly line: number };
type Parts = { cells: Cell[]; places: string[]; rest: string[]; period: Period | null };

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

/** Text with a place at its end, told apart: "TechCorp, San Francisco, CA". */
function peelPlace(text: string): { text: string; place: string } {
  const bracketed = /^(.*\S)\s*\(([^()]+)\)$/.exec(text);
  if (bracketed?.[1] !== undefined && bracketed[2] !== undefined && isPlace(bracketed[2])) {
    return { text: bracketed[1], place: bracketed[2] };
  }
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
  return before === "" || /^[)\]]?$/.test(after) ? period : null;
}

/** The line whose date is the job's: the one with the title, else the last. */
function chooseDated(lines: readonly string[], periods: readonly (Period | null)[]): number {
  const dated = periods.flatMap((period, line) => (period === null ? [] : [line]));
  return dated.find((line) => titleEvidence(lines[line] ?? "") >= 1.5) ?? dated.at(-1) ?? -1;
}

function takeApart(lines: readonly string[]): Parts {
  const parts: Parts = { cells: [], places: [], rest: [], period: null };
  const periods = lines.map(headerPeriod);
  const chosen = chooseDated(lines, periods);
  lines.forEach((text, line) => {
    const period = periods[line] ?? null;
    let texts = [text];
    if (period !== null) {
      if (line === chosen) parts.period = period;
      else parts.rest.push(period.text);
      const { before, after } = withoutPeriod(text, period);
      if (isSentence(after)) parts.rest.push(after);
      texts = isSentence(after) ? [before] : [before, after];
    }
    for (const cell of texts.flatMap(cellsOf)) sortCell({ text: cell, line }, parts);
  });
  return parts;
}

function cellsOf(text: string): string[] {
  return text
    .split(CELL_BREAK)
    .map((cell) => cell.replace(/^[\s,;:]+|[\s,;:]+$/g, ""))
    .filter((cell) => /[\p{L}\p{N}]/u.test(cell))
    .flatMap((cell) => {
      const at = AT.exec(cell);
      return at?.[1] !== undefined && at[2] !== undefined && titleEvidence(at[1]) >= 1.5
        ? [at[1], at[2]]
        : [cell];
    });
}

function sortCell(cell: Cell, parts: Parts): void {
  const named = organizationEvidence(cell.text) >= 2.5 || titleEvidence(cell.text) >= 3;
  if (isPlace(cell.text) && !named) {
    parts.places.push(cell.text);
    return;
  }
  const peeled = peelPlace(cell.text);
  if (peeled.place !== "") parts.places.push(peeled.place);
  parts.cells.push({ ...cell, text: peeled.text });
}

type Named = Pick<Header, "name" | "position" | "order"> & { rest: string[] };

const lean = (text: string): number => titleEvidence(text) - organizationEvidence(text);

/** One field between separators: its commas part title and organization. */
function readOneCell(text: string, context: HeaderContext): Named {
  const pieces = commaPieces(text);
  const inherited = context.inherited;
  if (pieces.length === 1) {
    const isTitle = lean(text) > 0 || (inherited !== null && organizationEvidence(text) < 2.5);
    return { name: isTitle ? "" : text, position: isTitle ? text : "", order: "unsure", rest: [] };
  }
  const lastPiece = pieces.at(-1) ?? "";
  if (inherited?.position.includes(",") === true && organizationEvidence(lastPiece) < 4) {
    return { name: "", position: text, order: "unsure", rest: [] };
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
    };
  }
  const others = pieces.slice(1).map(organizationEvidence);
  const best = Math.max(...others);
  const at = best > 0 ? others.indexOf(best) + 1 : 1;
  return {
    position: pieces.slice(0, at).join(", "),
    name: pieces[at] ?? "",
    order: unsure ? "unsure" : "title-first",
    rest: pieces.slice(at + 1),
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
function employerAmongPlaces({ cells, places }: Parts): void {
  const [only, second] = cells;
  const place = places[0] ?? "";
  if (only === undefined || second !== undefined || titleEvidence(only.text) < 1.5) return;
  if (commaPieces(only.text).length > 1 || !place.includes(",") || isKnownPlace(place)) return;
  const [name = "", ...others] = place.split(/\s*,\s*/);
  cells.push({ text: name, line: only.line });
  places[0] = others.join(", ");
}

/** Reads the lines above a job's bullets. Never loses words: what has no field is in `rest`. */
export function readHeader(lines: readonly string[], context: HeaderContext): Header {
  const parts = takeApart(lines);
  if (context.inherited === null) employerAmongPlaces(parts);
  const { cells, places } = parts;
  const [first, second] = cells;
  let named: Named;
  if (first === undefined) named = { name: "", position: "", order: "unsure", rest: [] };
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
  const inherits = named.name === "" && named.position !== "" && context.inherited !== null;
  return {
    name: inherits ? (context.inherited?.name ?? "") : named.name,
    position: named.position,
    location: places[0] ?? (inherits ? (context.inherited?.location ?? "") : ""),
    period: parts.period,
    rest: [...parts.rest, ...named.rest, ...places.slice(1)],
    banner:
      inherits || (second !== undefined && first?.text === named.name && first.line < second.line),
    order: named.order,
  };
}

/** Nothing more is expected above the bullets: two fields and a date are there. */
export function isComplete(lines: readonly string[]): boolean {
  const parts = takeApart(lines);
  if (parts.period === null) return false;
  const pieces = parts.cells.length === 1 ? commaPieces(parts.cells[0]?.text ?? "") : [];
  return (
    parts.cells.length >= 2 || pieces.slice(1).some((piece) => organizationEvidence(piece) >= 2.5)
  );
}
