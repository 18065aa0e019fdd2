import type { Period } from "./dates";
import { commaPieces, isTown, takeApart, type Cell, type Parts } from "./header-parts";
import { isKnownPlace, organizationEvidence, titleEvidence } from "./names";

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
  /** It is the resume's habit: weak words do not outweigh them. */
  readonly sure?: boolean;
  /** The employer whose banner is still in force, or null. */
  readonly inherited: Header | null;
};

type Named = {
  name: string;
  position: string;
  order: Header["order"];
  rest: string[];
  /** Pieces between commas behind the organization's own. */
  behind: string[];
};

/** What a word in the middle of a name says is less. */
const CLEAR_LEAN = 2;
/** A header speaks for the order of a resume only where its title is one by its own words. */
const TITLE_MIN = 1.5;
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
  const leans = cells.map((cell) => {
    const value = lean(cell.text);
    return context.sure === true && value < 0 && value > -CLEAR_LEAN ? 0 : value;
  });
  // Two titles ("County Clerk", "Records Technician"): one is an employer's name, and the order says which.
  const top = Math.max(...leans);
  const tied = cells.length === 2 && leans[0] === leans[1] && top > 0;
  const unsure = leans.every((value) => value === 0) || tied;
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
    order:
      unsure || (leans[title] ?? 0) < TITLE_MIN
        ? "unsure"
        : title < organization
          ? "title-first"
          : "organization-first",
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
    const others = cells.filter((cell) => cell !== titled).map((cell) => cell.text);
    const town = others.length === 1 && places.length === 0 && isTown(others[0] ?? "");
    if (town) places.push(...others);
    named = { ...one, rest: [...one.rest, ...(town ? [] : others)] };
  } else {
    const read = readCells(cells, context);
    const town = read.rest.length === 1 && places.length === 0 ? (read.rest[0] ?? "") : "";
    const employer = read.organizationCell;
    const at = cells.findIndex((cell) => cell.text === town);
    const standsLast = at === cells.length - 1 && town.split(/\s+/).length <= 3;
    const standsBehind = cells[at - 1] === employer && isTown(town);
    const isPlaced =
      town !== "" && cells[at]?.line === employer?.line && (standsLast || standsBehind);
    if (isPlaced) places.push(town);
    named = { ...read, rest: isPlaced ? [] : read.rest };
  }
  return named;
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
