import {
  continues,
  fieldAt,
  headsPartOnly,
  isHeaderLine,
  isLateDate,
  isMarkedRole,
  isNumberedHeader,
  linesOfNextEntry,
  namesNextJob,
  type Entry,
} from "./entry-lines";
import { headerPeriod, labelledField } from "./header-parts";
import type { Line } from "../line";
import { joinWrapped } from "../lines";

/** What is true of the whole section that a line stands in. */
type Setting = {
  readonly lines: readonly Line[];
  /** Characters of the longest line. */
  readonly longest: number;
  readonly marked: boolean;
  /** A word or two above bullets may head a part of a job: the jobs are known by their dates. */
  readonly hasParts: boolean;
};

/** What a line is to the entry that is being put together. */
type Turn =
  | { readonly is: "header" | "bullet" | "prose" | "rest of the last" }
  /** The next entry begins; so many header lines already taken belong to it. */
  | { readonly is: "start"; readonly moved: number };

const START: Turn = { is: "start", moved: 0 };

/** Groups the lines of a section into entries. Linear: each line is looked at once, with its neighbours. */
export function groupEntries(
  lines: readonly Line[],
  indices: readonly number[],
  kind: "jobs" | "projects" = "jobs",
): Entry[] {
  const texts = indices.map((index) => lines[index]?.text ?? "");
  const setting: Setting = {
    lines,
    longest: Math.max(0, ...texts.map((text) => text.length)),
    marked: indices.some((index) => (lines[index]?.mark ?? "") !== ""),
    hasParts: kind === "jobs" && texts.some((text) => headerPeriod(text)?.range === true),
  };
  const entries: Entry[] = [];
  let entry: Entry = { header: [], body: [] };
  for (const index of indices) {
    const line = lines[index];
    if (line === undefined) continue;
    const turn = turnOf(line, index, entry, setting);
    if (turn.is === "start") {
      const next = entry.header.splice(entry.header.length - turn.moved);
      if (entry.header.length > 0 || entry.body.length > 0) entries.push(entry);
      entry = { header: [...next, index], body: [] };
    } else take(line, index, entry, turn.is, lines);
  }
  return entry.header.length > 0 || entry.body.length > 0 ? [...entries, entry] : entries;
}

function take(
  line: Line,
  index: number,
  entry: Entry,
  is: Exclude<Turn["is"], "start">,
  lines: readonly Line[],
): void {
  const last = entry.body.at(-1);
  if (is === "header") entry.header.push(index);
  else if (is !== "rest of the last" || last === undefined)
    entry.body.push({ text: line.text, marked: is === "bullet", lines: [index] });
  else {
    last.text = joinWrapped(last.text, lines[last.lines.at(-1) ?? -1]?.text ?? "", line.text);
    last.lines.push(index);
  }
}

function turnOf(line: Line, index: number, entry: Entry, setting: Setting): Turn {
  const { lines, longest, marked, hasParts } = setting;
  const texts = entry.header.map((at) => lines[at]?.text ?? "");
  const next = lines[index + 1];
  const field = fieldAt(lines, index);
  if (field !== null) return turnOfField(field, entry, texts);
  if (line.mark !== "") return turnOfMarked(line, entry, texts, next);
  if (isLateDate(line, entry, texts, next)) return { is: "header" };
  const last = entry.body.at(-1);
  if (last !== undefined && !namesNextJob(lines, index) && continues(last, line, lines, longest))
    return { is: "rest of the last" };
  if (!isHeaderLine(line, entry, texts, marked)) return { is: "prose" };
  if (entry.body.length > 0)
    return hasParts && headsPartOnly(lines, index) ? { is: "prose" } : START;
  const moved = linesOfNextEntry(entry, line, texts, lines, next);
  return moved === null ? { is: "header" } : { is: "start", moved };
}

/** A field that the entry has already begins the next; so does the first one below an entry without labels. */
function turnOfField(
  field: NonNullable<ReturnType<typeof fieldAt>>,
  entry: Entry,
  texts: readonly string[],
): Turn {
  const fields = texts.map(labelledField).filter((one) => one !== null);
  const undated = texts.every((text) => headerPeriod(text) === null);
  const late = field === "date" && undated && !entry.body.some((one) => one.marked);
  const foreign = fields.length === 0 && entry.body.length > 0 && !late;
  return foreign || fields.includes(field) ? START : { is: "header" };
}

function turnOfMarked(
  line: Line,
  entry: Entry,
  texts: readonly string[],
  next: Line | undefined,
): Turn {
  if (isNumberedHeader(line, next)) return START;
  if (!isMarkedRole(line, entry, texts, next)) return { is: "bullet" };
  return entry.body.length > 0 ? START : { is: "header" };
}

/** The lines of a header; one that ends in the middle of a name ("University of") goes on in the next. */
export const headerTexts = (lines: readonly Line[], entry: Entry): string[] =>
  entry.header.reduce<string[]>((texts, at) => {
    const text = lines[at]?.text ?? "";
    const above = texts.at(-1);
    if (above !== undefined && /\s(?:of|and|for|the|&)$/.test(above))
      texts[texts.length - 1] = `${above} ${text}`;
    else texts.push(text);
    return texts;
  }, []);
