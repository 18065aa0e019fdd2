import { createReadStream } from "node:fs";
import { Misuse } from "./arguments";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be read",
};

/** No more of it than asked for: an endless pipe has no end to wait for. */
async function drain(source: AsyncIterable<unknown>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of source) {
    chunks.push(chunk as Buffer);
    length += (chunk as Buffer).length;
    if (length >= maxBytes) break;
  }
  return Buffer.concat(chunks);
}

/** The file as a message names it. */
export const nameOf = (file: string): string => (file === "-" ? "The input" : file);

/** The bytes of a file, or of standard input for "-"; some past `maxBytes` at most. Throws Misuse. */
export async function readBytes(file: string, maxBytes = Infinity): Promise<Uint8Array> {
  if (file === "-") return drain(process.stdin, maxBytes);
  try {
    return await drain(createReadStream(file), maxBytes);
  } catch (fault) {
    const code = fault instanceof Error && "code" in fault ? String(fault.code) : "";
    throw new Misuse(`${file} could not be read: ${REASONS[code] ?? code}.`);
  }
}

/** Bytes as text: UTF-8, or UTF-16 where a byte-order mark says so. Throws Misuse. */
export function decode(bytes: Uint8Array, file: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse(`${nameOf(file)} is not UTF-8 text.`);
  }
}

export async function readTextFile(file: string): Promise<string> {
  return decode(await readBytes(file), file);
}

/** One bullet a line, unaltered but for the line ends; the end of the last line opens no further one. */
export function bulletLines(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Says that there was nothing to read: silence would pass for "nothing to flag". */
export function noteNoLine(file: string): void {
  process.stderr.write(`coach: ${nameOf(file)} holds no line.\n`);
}

export const isEmptyLine = (line: string): boolean => line.trim() === "";
