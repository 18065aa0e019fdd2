import type { SectionKind } from "@/lib/resume/schema";
import type { Entry, GrownEntry } from "./import-plan";
import { entryKey, lineKey } from "./import-same";

/** The field that an entry is called by: only entries of one name can be the same. */
const NAMED_BY: Readonly<Record<SectionKind, string>> = {
  education: "institution",
  certificates: "name",
  skills: "name",
  languages: "language",
  projects: "name",
  volunteer: "organization",
  awards: "title",
  publications: "name",
  interests: "name",
  references: "name",
};

/** Whether what was read is an entry of the career's with nothing other said: at most more, or less. */
export function isSameEntry(kind: SectionKind, known: Entry, read: Entry): boolean {
  const name = NAMED_BY[kind];
  if (!isSaid(known[name]) || entryKey(known[name]) !== entryKey(read[name])) return false;
  const [mine, theirs] = [singlesOf(read), singlesOf(known)];
  const agree = mine.every(
    ([field, value]) => !isSaid(known[field]) || entryKey(known[field]) === entryKey(value),
  );
  // Where each says what the other does not, they may as well be two.
  return (
    agree &&
    (mine.every(([field]) => isSaid(known[field])) ||
      theirs.every(([field]) => isSaid(read[field])))
  );
}

/** What the career's entry does not say yet. */
export function addedTo({ known, read }: GrownEntry): Entry {
  return Object.fromEntries(
    Object.entries(read).flatMap(([field, value]): [string, unknown][] => {
      const there = known[field];
      if (!isSaid(value)) return [];
      if (!Array.isArray(value)) return isSaid(there) ? [] : [[field, value]];
      const held = new Set(listOf(there).map(keyOf));
      const added = value.filter((one) => !held.has(keyOf(one)));
      return added.length > 0 ? [[field, added]] : [];
    }),
  );
}

/** The career's entry, in its own words, with what is added. */
export function grownTo(grown: GrownEntry): Entry {
  const added = Object.entries(addedTo(grown)).map(([field, value]) => [
    field,
    Array.isArray(value) ? [...listOf(grown.known[field]), ...(value as unknown[])] : value,
  ]);
  return { ...grown.known, ...Object.fromEntries(added) };
}

export function grows(grown: GrownEntry): boolean {
  return Object.keys(addedTo(grown)).length > 0;
}

function singlesOf(entry: Entry) {
  return Object.entries(entry).filter(([, value]) => isSaid(value) && !Array.isArray(value));
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && String(value) !== "";
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function keyOf(value: unknown): string {
  return typeof value === "string" ? lineKey(value) : entryKey(value);
}
