import type { ReadRefusal } from "../limits";

/** A Word file has some dozens of parts, a data export some hundreds of files. */
export const ENTRIES_MAX = 2_000;

/** One file of a ZIP as its directory tells of it; nothing of it has been opened. */
export type Entry = {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
};

/** Little-endian signatures and field offsets of the ZIP format (APPNOTE 6.3.10, 4.3). */
export const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_BYTES = 22;
const COMMENT_MAX_BYTES = 65_535;
export const DAMAGED: ReadRefusal = {
  kind: "damaged",
  message:
    "This Word file or ZIP is cut off or damaged, so it was not opened. Save or download it again, or paste its text.",
};
const TOO_MANY: ReadRefusal = {
  kind: "too-large",
  message: `This file packs more than ${ENTRIES_MAX} files, so it was not opened. Bring in a ZIP with only the files of your resume.`,
};

/** True where the bytes begin as a ZIP does; Word files and data exports are ZIPs. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && [LOCAL_HEADER, DIRECTORY_END].includes(viewOf(bytes).getUint32(0, true));

/** Names of the files in a ZIP, by its directory; nothing is unpacked. */
export function zipNames(bytes: Uint8Array): readonly string[] | ReadRefusal {
  const entries = directoryOf(bytes);
  return Array.isArray(entries) ? entries.map((entry) => entry.name) : entries;
}

export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The entries of the directory at the file's end, before anything is inflated. */
export function directoryOf(bytes: Uint8Array): Entry[] | ReadRefusal {
  const view = viewOf(bytes);
  const end = endOfDirectory(view);
  if (end === null) return DAMAGED;
  const size = view.getUint32(end + 12, true);
  const start = end - size;
  /** Bytes set before the archive move all offsets. */
  const shift = start - view.getUint32(end + 16, true);
  if (start < 0 || shift < 0) return DAMAGED;
  const entries: Entry[] = [];
  for (let at = start; at < end;) {
    if (entries.length === ENTRIES_MAX) return TOO_MANY;
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) return DAMAGED;
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    if (nameEnd > end) return DAMAGED;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/"),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true) + shift,
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number | null {
  const last = view.byteLength - DIRECTORY_END_BYTES;
  for (let at = last; at >= 0 && at >= last - COMMENT_MAX_BYTES; at -= 1)
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  return null;
}
