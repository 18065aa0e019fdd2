import { readCsv, type Row } from "./csv";
import { isRefusal, READ_MAX_CHARS, refuseText, type ReadRefusal } from "../limits";
import type { ReadResume } from "../line";
import { FILES, type Export, type ExportFile } from "./files";
import { leave, note } from "./walk";
import type { OnStep } from "../steps";
import { unpack } from "../format/unpack";
import { isZip } from "../format/zip-directory";

const LOOKED_FOR = "Positions.csv, Profile.csv, Skills.csv and Education.csv";
const NOT_A_ZIP: ReadRefusal = {
  kind: "unknown-format",
  message: "This is no ZIP. Bring in the data export as LinkedIn sends it, without unpacking it.",
};
const NOT_AN_EXPORT: ReadRefusal = {
  kind: "not-a-resume",
  message: `This ZIP is no LinkedIn data export: none of ${LOOKED_FOR} is in it.`,
};
const EMPTY: ReadRefusal = {
  kind: "empty",
  message: "The files of this LinkedIn data export are empty, so nothing was read.",
};

/** Looked at before anything is parsed: a letter takes four bytes at most. */
const MAX_BYTES = 4 * READ_MAX_CHARS;
const TOO_LONG: ReadRefusal = {
  kind: "too-long",
  message: `The files of this LinkedIn data export hold more than the ${READ_MAX_CHARS / 1_000},000 characters that can be read at once. Bring in Positions.csv and Profile.csv alone, in a ZIP.`,
};

/** The export may lie in a folder; "._Positions.csv" beside it is the file system's own. */
const baseName = (path: string): string => (path.split("/").at(-1) ?? "").toLowerCase();
const WANTED: ReadonlySet<string> = new Set(FILES.map((file) => baseName(file.name)));

/** True where a ZIP holds a file that this reader takes, by the names in its directory. */
export const looksLikeExport = (names: readonly string[]): boolean =>
  names.some((name) => WANTED.has(baseName(name)));

/**
 * Reads the data export that LinkedIn sends to its members (a ZIP of CSV files). Each job's fields are certain; its
 * description is told into bullets and summary as below any job. Messages, contacts and all else stay packed.
 * @returns the resume, or a refusal: no ZIP, none of the files, empty, locked, damaged, too large or long
 */
export async function readLinkedIn(
  bytes: Uint8Array,
  onStep?: OnStep,
): Promise<ReadResume | ReadRefusal> {
  onStep?.({ step: "open" });
  if (!isZip(bytes)) return NOT_A_ZIP;
  const parts = unpack(bytes, (name) => WANTED.has(baseName(name)));
  if (isRefusal(parts)) return parts;
  if (parts.size === 0) return NOT_AN_EXPORT;
  if ([...parts.values()].reduce((sum, part) => sum + part.length, 0) > MAX_BYTES) return TOO_LONG;
  onStep?.({ step: "understand" });
  return understand(parts);
}

function understand(parts: ReadonlyMap<string, Uint8Array>): ReadResume | ReadRefusal {
  const made: Export = { walk: { lines: [], unread: [] }, resume: {}, jobs: [], sections: {} };
  for (const file of FILES) {
    const rows = rowsOf(file, parts);
    if (rows === null) return cutOff(file);
    const first = rows[0];
    if (first === undefined) continue;
    note(made.walk, file.name, "heading");
    const isKnown = file.columns.some((column) => rows.some((row) => row.has(column)));
    for (const row of rows) {
      if (isKnown) file.read(made, row);
      else for (const text of row.values()) leave(made.walk, text);
    }
  }
  const { walk, resume, jobs, sections } = made;
  if (walk.lines.length === 0) return EMPTY;
  const tooLong = refuseText(walk.lines.map((line) => line.text).join("\n"));
  if (tooLong !== null) return tooLong;
  if (jobs.length > 0) resume.work = jobs.map((job) => job.work);
  const places = { jobs: jobs.map(({ lines, bullets }) => ({ lines, bullets })), sections };
  return { resume, unread: walk.unread, lines: walk.lines, places };
}

/** The rows of a file, the one that lies highest where several have its name; none where it is not there. */
function rowsOf(file: ExportFile, parts: ReadonlyMap<string, Uint8Array>): Row[] | null {
  const [path] = [...parts.keys()]
    .filter((name) => baseName(name) === baseName(file.name))
    .sort((one, other) => one.split("/").length - other.split("/").length);
  const bytes = path === undefined ? undefined : parts.get(path);
  return bytes === undefined ? [] : readCsv(bytes, (name) => file.columns.includes(name));
}

const cutOff = (file: ExportFile): ReadRefusal => ({
  kind: "damaged",
  message: `${file.name} in this LinkedIn data export is cut off or altered. Ask LinkedIn for the export again.`,
});
