import { FILE_MAX_BYTES, FILE_MAX_MEMORY_BYTES, FILE_MAX_MS, tooLarge } from "../read/limits";
import type { ReadAnswer } from "../read/read-bytes";
import { childProgram } from "./child-program";
import { busy } from "./refusals";
import { runApart, type ApartBounds, type ApartOptions } from "./run-apart";
import { Turns } from "./turns";

/** Children of one process at the same time: each may keep a core busy for FILE_MAX_MS. */
const AT_ONCE = 2;
/** Files that wait for one of them; the last of these waits a minute at worst. */
const IN_LINE = 8;
/** A reading of READ_MAX_CHARS, each character said by the resume, by its line and escaped. */
const ANSWER_MAX_BYTES = 10_000_000;

const BOUNDS: ApartBounds = {
  timeMs: FILE_MAX_MS,
  memoryBytes: FILE_MAX_MEMORY_BYTES,
  answerBytes: ANSWER_MAX_BYTES,
};

const turns = new Turns(AT_ONCE, IN_LINE);

/**
 * Reads a file as `readBytes` does, in a child process that is bounded in time and memory and can
 * neither see nor hold up this one.
 * @param fileName only tells Markdown from plain text; may be empty
 * @returns the reading, or a refusal: the reader's own, or that the child was too slow, too large, crashed, failed by a fault of its own, or had no room
 * @throws the signal's reason where it is aborted
 */
export async function readApart(
  bytes: Uint8Array,
  fileName: string,
  options: ApartOptions = {},
): Promise<ReadAnswer> {
  if (bytes.length > FILE_MAX_BYTES) return tooLarge();
  const read = async () =>
    runApart(await childProgram(), { bytes, name: fileName }, BOUNDS, options);
  return (await turns.take(read, options.signal)) ?? busy();
}
