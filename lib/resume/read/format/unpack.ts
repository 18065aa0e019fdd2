import { Inflate } from "fflate";
import { UNPACKED_MAX_BYTES, type ReadRefusal } from "../limits";
import { DAMAGED, directoryOf, LOCAL_HEADER, viewOf, type Entry } from "./zip-directory";

const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Deflate yields at most 1,032 times its input, so one slice overshoots a bound by 8 MB at most. */
const SLICE_BYTES = 8_192;

const LOCKED: ReadRefusal = {
  kind: "locked",
  message: "This file is locked with a password. Save a copy without one and bring that in.",
};
const TOO_LARGE: ReadRefusal = {
  kind: "too-large",
  message: `This file unpacks to more than ${UNPACKED_MAX_BYTES / 1_000_000} MB, so it was not opened. Save it without pictures and attachments, or as PDF.`,
};
/**
 * Unpacks the files whose name is wanted, and no other. Names are only compared, never used as paths; a ZIP within
 * is bytes like any other. Whatever the directory claims, at most UNPACKED_MAX_BYTES are ever inflated.
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> | ReadRefusal {
  const entries = directoryOf(bytes);
  if (!Array.isArray(entries)) return entries;
  if (entries.reduce((sum, entry) => sum + entry.unpacked, 0) > UNPACKED_MAX_BYTES)
    return TOO_LARGE;
  const wanted = entries.filter((entry) => isWanted(entry.name));
  if (wanted.some((entry) => (entry.flags & ENCRYPTED) !== 0)) return LOCKED;
  const parts = new Map<string, Uint8Array>();
  for (const entry of wanted) {
    const part = parts.has(entry.name) ? null : open(bytes, entry);
    if (part === null) return DAMAGED;
    parts.set(entry.name, part);
  }
  return parts;
}

/** One file's bytes, or null where they are not what the directory says. */
function open(bytes: Uint8Array, entry: Entry): Uint8Array | null {
  const view = viewOf(bytes);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL_HEADER) return null;
  const from =
    entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length !== entry.packed) return null;
  if (entry.method !== STORED && entry.method !== DEFLATED) return null;
  const part = entry.method === STORED ? packed : inflate(packed, entry.unpacked);
  if (part === null || part.length !== entry.unpacked) return null;
  return checksumOf(part) === entry.checksum ? part : null;
}

/** Stops as soon as more comes out than was said, so that a small claim cannot hide a large content. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size);
  let filled = 0;
  let fits = true;
  const stream = new Inflate((chunk) => {
    fits &&= filled + chunk.length <= size;
    if (fits) whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; fits && at < packed.length; at += SLICE_BYTES)
      stream.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
  } catch {
    return null;
  }
  return fits && filled === size ? whole : null;
}

const CRC_POLYNOMIAL = 0xedb88320;
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1)
    value = (value & 1) === 1 ? CRC_POLYNOMIAL ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32: a single altered bit shows, so that no altered word is taken for the person's. */
function checksumOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
