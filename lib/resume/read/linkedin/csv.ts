import { parse } from "csv-parse/sync";

/** One row under a table's head: the value of each named column, "" where there is none. */
export type Row = ReadonlyMap<string, string>;

/** Some exports put notes above the head; no longer ones are known. */
const NOTES_MAX_ROWS = 8;

/** Excel saves in the system's own encoding unless told otherwise. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * Rows of a CSV file by the names of its columns, in any order. The head is the first row with a known name.
 * @returns the rows; without a known head, all of them under no name; null where the file is cut off in a quote
 */
export function readCsv(bytes: Uint8Array, isColumn: (name: string) => boolean): Row[] | null {
  let records: string[][];
  try {
    records = parse(decode(bytes), {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    return null;
  }
  const at = records.slice(0, NOTES_MAX_ROWS).findIndex((row) => row.map(trimmed).some(isColumn));
  const head = (records[at] ?? []).map(trimmed);
  return records
    .slice(at + 1)
    .map((record) => rowOf(head, record))
    .filter((row) => row.size > 0);
}

const trimmed = (text: string): string => text.trim();

/** Two columns of one name, or none, keep both values. */
function rowOf(head: readonly string[], record: readonly string[]): Row {
  const row = new Map<string, string>();
  record.forEach((value, at) => {
    const name = head[at] ?? "";
    const above = row.get(name);
    if (value.trim() !== "")
      row.set(name, above === undefined ? value.trim() : `${above} ${value.trim()}`);
  });
  return row;
}
