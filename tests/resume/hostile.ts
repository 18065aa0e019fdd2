import type { ReadAnswer } from "@/lib/resume/read/read-bytes";
import { isRefusal } from "@/lib/resume/read/limits";

/** The kinds of change that mail, disks and malice make to a file. */
const CHANGES = ["flip", "cut", "splice", "remove", "fill", "insert"] as const;
export type Change = {
  readonly kind: (typeof CHANGES)[number];
  /** Where, and from where else, as shares of the file. */
  readonly at: number;
  readonly from: number;
  readonly length: number;
  readonly byte: number;
};
export const CHANGE_KINDS = CHANGES;

/** The bytes after one change. */
export function changed(bytes: Uint8Array, change: Change): Uint8Array {
  const at = Math.floor(change.at * bytes.length);
  const from = Math.floor(change.from * bytes.length);
  const before = bytes.subarray(0, at);
  const piece = bytes.subarray(from, from + change.length);
  const filled = new Uint8Array(change.length).fill(change.byte);
  switch (change.kind) {
    case "flip":
      return joined(
        before,
        new Uint8Array([(bytes[at] ?? 0) ^ (change.byte | 1)]),
        bytes.subarray(at + 1),
      );
    case "cut":
      return before.slice();
    case "splice":
      return joined(before, piece, bytes.subarray(at + piece.length));
    case "remove":
      return joined(before, bytes.subarray(at + change.length));
    case "fill":
      return joined(before, filled, bytes.subarray(at + change.length));
    case "insert":
      return joined(before, piece, bytes.subarray(at));
  }
}

const joined = (...pieces: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(pieces));

const SENTENCE = /^[A-Z][^]*\.$/;
/** What is derived from a date's words, not written. */
const DERIVED = new Set(["startDate", "endDate", "date", "releaseDate", "network", "countryCode"]);

/** What is wrong with an answer to a hostile file: no sentence, or words that no source holds. */
export function faultsOf(answer: ReadAnswer, sources: readonly string[]): string[] {
  if (isRefusal(answer)) return SENTENCE.test(answer.message) ? [] : [answer.message];
  const held = sources.map(squeezed).join("\n");
  return wordsOf(answer.resume).filter((word) => !held.includes(word));
}

const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, "");

function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return value.toLowerCase().match(/[a-z0-9]{3,}/g) ?? [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    DERIVED.has(field) ? [] : wordsOf(inner),
  );
}
