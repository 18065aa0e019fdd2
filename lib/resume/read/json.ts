import type { Resume, SectionKind } from "../schema";
import { findPeriod } from "./interpret/dates";
import { JSON_MAX_DEPTH, refuseText, type ReadRefusal } from "./limits";
import type { LineRole, ReadResume, SourceLine } from "./line";

/** How a field is read: words, a list of words, a date, or fields of its own. */
type Shape =
  | "text"
  | "texts"
  | "date"
  | { readonly [field: string]: Shape }
  | readonly [{ readonly [field: string]: Shape }];

const DATED = { startDate: "date", endDate: "date", dateText: "text" } as const;

/** The fields of JSON Resume that are kept; every other value is listed as unread with its path. */
const FIELDS: { readonly [field: string]: Shape } = {
  basics: {
    name: "text",
    label: "text",
    email: "text",
    phone: "text",
    url: "text",
    summary: "text",
    location: {
      address: "text",
      city: "text",
      region: "text",
      countryCode: "text",
      postalCode: "text",
    },
    profiles: [{ network: "text", username: "text", url: "text" }],
  },
  work: [
    {
      name: "text",
      position: "text",
      location: "text",
      url: "text",
      summary: "text",
      highlights: "texts",
      ...DATED,
    },
  ],
  education: [
    {
      institution: "text",
      area: "text",
      studyType: "text",
      score: "text",
      url: "text",
      courses: "texts",
      ...DATED,
    },
  ],
  skills: [{ name: "text", level: "text", keywords: "texts" }],
  certificates: [{ name: "text", date: "date", issuer: "text", url: "text" }],
  languages: [{ language: "text", fluency: "text" }],
  projects: [
    {
      name: "text",
      description: "text",
      url: "text",
      highlights: "texts",
      keywords: "texts",
      ...DATED,
    },
  ],
  awards: [{ title: "text", date: "date", awarder: "text", summary: "text" }],
  publications: [
    { name: "text", publisher: "text", releaseDate: "date", url: "text", summary: "text" },
  ],
  volunteer: [
    { organization: "text", position: "text", summary: "text", highlights: "texts", ...DATED },
  ],
  interests: [{ name: "text", keywords: "texts" }],
  references: [{ name: "text", reference: "text" }],
};

/** The schema's own pattern, so that what is read is valid when written. */
const ISO_DATE = /^(?:[12]\d{3}-[01]\d-[0-3]\d|[12]\d{3}-[01]\d|[12]\d{3})$/;
/** Names that older files use. */
const OLD_NAMES: Readonly<Record<string, string>> = {
  "work.company": "name",
  "work.website": "url",
  "basics.website": "url",
};

type Walk = {
  readonly lines: SourceLine[];
  readonly unread: string[];
  /** Lines by the path of the value they hold: "work.0.highlights.2". */
  readonly at: Map<string, number>;
};
type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const ROLES: Readonly<Record<string, LineRole>> = { work: "job", basics: "contact" };

function roleOf(path: readonly string[]): LineRole {
  const field = path.at(-1);
  if (path[0] === "basics" && field === "name") return "name";
  if (path[0] === "basics" && (field === "summary" || field === "label")) return "summary";
  if (path.includes("highlights")) return "bullet";
  return ROLES[path[0] ?? ""] ?? "section";
}

function note(walk: Walk, path: readonly string[], text: string, role: LineRole): void {
  const index = walk.lines.length;
  walk.at.set(path.join("."), index);
  walk.lines.push({ index, text, role });
}

function leave(walk: Walk, path: readonly string[], value: unknown): void {
  const words = typeof value === "string" ? value : JSON.stringify(value);
  if (words === undefined || words === "null" || words === "[]" || words === "{}" || words === '""')
    return;
  const text = `${path.join(".")}: ${words}`;
  note(walk, path, text, "unread");
  walk.unread.push(text);
}

function keepText(walk: Walk, path: readonly string[], value: unknown): string | undefined {
  if (typeof value !== "string" && typeof value !== "number") {
    leave(walk, path, value);
    return undefined;
  }
  const text = String(value);
  if (text !== "") note(walk, path, text, roleOf(path));
  return text === "" ? undefined : text;
}

function keepTexts(walk: Walk, path: readonly string[], value: unknown): string[] | undefined {
  const texts = (Array.isArray(value) ? value : [value]).flatMap((one: unknown, at) => {
    const text = keepText(walk, [...path, String(at)], one);
    return text === undefined ? [] : [text];
  });
  return texts.length === 0 ? undefined : texts;
}

function keep(walk: Walk, path: readonly string[], value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return undefined;
  if (shape === "text" || shape === "date") return keepText(walk, path, value);
  if (shape === "texts") return keepTexts(walk, path, value);
  if (Array.isArray(shape)) {
    const entries = (Array.isArray(value) ? value : [value]).map((one: unknown, at) =>
      keep(walk, [...path, String(at)], one, shape[0]),
    );
    const kept = entries.filter((one) => one !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  if (!isFields(value)) {
    leave(walk, path, value);
    return undefined;
  }
  return keepFields(walk, path, value, shape as { readonly [field: string]: Shape });
}

function keepFields(
  walk: Walk,
  path: readonly string[],
  value: Fields,
  shapes: { readonly [field: string]: Shape },
): Fields | undefined {
  const kept: Fields = {};
  for (const [field, inner] of Object.entries(value)) {
    const renamed = OLD_NAMES[`${path[0]}.${field}`];
    const name = renamed !== undefined && value[renamed] === undefined ? renamed : field;
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape === undefined) {
      leave(walk, [...path, field], inner);
      continue;
    }
    const read = keep(walk, [...path, name], inner, shape);
    if (read !== undefined) kept[name] = read;
  }
  if ("startDate" in shapes) mendPeriod(kept);
  if ("date" in shapes || "releaseDate" in shapes) mendDate(walk, path, kept);
  return Object.keys(kept).length === 0 ? undefined : kept;
}

/** Dates that are no ISO 8601 become words as written, and the nearest ISO date where they say one. */
function mendPeriod(entry: Fields): void {
  const start = typeof entry.startDate === "string" ? entry.startDate : "";
  const end = typeof entry.endDate === "string" ? entry.endDate : "";
  const startsWell = start === "" || ISO_DATE.test(start);
  const endsWell = end === "" || ISO_DATE.test(end);
  if (startsWell && endsWell) return;
  entry.dateText ??= [start, end].filter((text) => text !== "").join(" – ");
  const mended = {
    startDate: startsWell ? start : isoOf(start),
    endDate: endsWell ? end : isoOf(end),
  };
  for (const field of ["startDate", "endDate"] as const) {
    if (mended[field] === "") delete entry[field];
    else entry[field] = mended[field];
  }
}

const isoOf = (text: string): string => findPeriod(text)?.endDate ?? "";

function mendDate(walk: Walk, path: readonly string[], entry: Fields): void {
  for (const field of ["date", "releaseDate"]) {
    const date = entry[field];
    if (typeof date !== "string" || ISO_DATE.test(date)) continue;
    const iso = isoOf(date);
    if (iso !== date) walk.unread.push(`${[...path, field].join(".")}: ${date}`);
    if (iso === "") delete entry[field];
    else entry[field] = iso;
  }
}

function placesOf(walk: Walk, resume: Resume): ReadResume["places"] {
  const sections: Partial<Record<SectionKind, number[][]>> = {};
  const counts = new Map<string, number[][]>();
  for (const [path, index] of walk.at) {
    const [field = "", at = ""] = path.split(".");
    const rows = counts.get(field) ?? [];
    (rows[Number(at)] ??= []).push(index);
    counts.set(field, rows);
  }
  for (const [field, rows] of counts) {
    if (field in resume && field !== "work" && field !== "basics")
      sections[field as SectionKind] = rows.filter((row) => row !== undefined);
  }
  const jobs = (counts.get("work") ?? [])
    .map((lines, at) => ({ lines: lines ?? [], bullets: bulletLines(walk, at) }))
    .filter((job) => job.lines.length > 0);
  return { jobs, sections };
}

function bulletLines(walk: Walk, job: number): number[][] {
  const found: number[][] = [];
  for (let at = 0; ; at += 1) {
    const index = walk.at.get(`work.${job}.highlights.${at}`);
    if (index === undefined) return found;
    found.push([index]);
  }
}

/** Looked at before anything walks into it: each level takes room of the stack. */
function refuseDepth(text: string): ReadRefusal | null {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === "\\") at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === "{" || sign === "[")) depth += 1;
    else if (!quoted && (sign === "}" || sign === "]")) depth -= 1;
    if (depth > JSON_MAX_DEPTH)
      return {
        kind: "not-a-resume",
        message: `This JSON is nested more than ${JSON_MAX_DEPTH} levels deep, as no resume is. Choose another file, or paste the text.`,
      };
  }
  return null;
}

/** Reads JSON Resume. Unknown fields are listed as unread with their path; never throws. */
export function readJson(text: string): ReadResume | ReadRefusal {
  const refusal = refuseText(text) ?? refuseDepth(text);
  if (refusal !== null) return refusal;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return {
      kind: "broken-json",
      message:
        "This file is not complete JSON, so it could not be read. It may be cut off or edited by hand.",
    };
  }
  if (
    !isFields(parsed) ||
    !Object.keys(FIELDS).some((field) => isFields(parsed) && Object.hasOwn(parsed, field))
  ) {
    return {
      kind: "not-a-resume",
      message: "This JSON holds no resume: none of the sections of JSON Resume is in it.",
    };
  }
  const walk: Walk = { lines: [], unread: [], at: new Map() };
  const resume: Resume = keepFields(walk, [], omitHousekeeping(parsed), FIELDS) ?? {};
  return { resume, unread: walk.unread, lines: walk.lines, places: placesOf(walk, resume) };
}

/** `$schema` and `meta` say nothing of the person. */
function omitHousekeeping(parsed: Fields): Fields {
  const { $schema: _schema, meta: _meta, ...rest } = parsed;
  return rest;
}
