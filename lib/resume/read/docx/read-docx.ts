import { hasContact } from "../interpret/contact";
import { openParts, UnreadablePart } from "./parts";
import { linesOfBlocks } from "./lines";
import { readWord, type WordDocument } from "./word";
import { interpret } from "../interpret/interpret";
import { isRefusal, refuseText, type ReadRefusal } from "../limits";
import type { Line, ReadResume } from "../line";
import type { OnStep } from "../steps";
import { isZip } from "../format/zip-directory";

/** Old binary Office files, and new ones behind a password, begin with this. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0] as const;
/** The stream of a compound file that holds a locked document, as UTF-16. */
const LOCKED_STREAM = "EncryptedPackage";

const LOCKED: ReadRefusal = {
  kind: "locked",
  message:
    "This Word file is locked with a password. Save a copy without one as .docx or PDF and bring that in.",
};
const OLD_WORD: ReadRefusal = {
  kind: "unknown-format",
  message:
    "This is an old Office file (.doc), which is not read here. Save it as .docx or PDF and bring that in.",
};
const NOT_WORD: ReadRefusal = {
  kind: "unknown-format",
  message: "This is no Word file. Save your resume as .docx or PDF and bring that in.",
};
const ONLY_PICTURES: ReadRefusal = {
  kind: "no-text",
  message:
    "This Word file holds pictures but no text that can be read. Bring in a file in which the words can be selected.",
};
const NO_WORDS: ReadRefusal = {
  kind: "empty",
  message: "There are no words in this Word file, so nothing was read.",
};

/**
 * Reads a Word document (.docx) into a resume: body, text boxes, page headers and footers, notes. A document with
 * macros (.docm) is read for its words; its macros stay packed and never run. Nothing outside the file is opened.
 * @returns the resume, or a refusal: locked, damaged, too large or long, no Word file, no words
 */
export async function readDocx(
  bytes: Uint8Array,
  onStep?: OnStep,
): Promise<ReadResume | ReadRefusal> {
  onStep?.({ step: "open" });
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte))
    return holdsUtf16(bytes, LOCKED_STREAM) ? LOCKED : OLD_WORD;
  if (!isZip(bytes)) return NOT_WORD;
  try {
    return await readParts(bytes, onStep);
  } catch (error) {
    if (error instanceof UnreadablePart) return error.refusal;
    throw error;
  }
}

async function readParts(bytes: Uint8Array, onStep?: OnStep): Promise<ReadResume | ReadRefusal> {
  const parts = openParts(bytes);
  if (isRefusal(parts)) return parts;
  const word = await readWord(parts);
  if (!/[\p{L}\p{N}]/u.test(word.words)) return parts.hasPictures ? ONLY_PICTURES : NO_WORDS;
  const tooLong = refuseText(word.words);
  if (tooLong !== null) return tooLong;
  onStep?.({ step: "understand" });
  return understand(await word.read());
}

function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = Buffer.from(name, "utf16le");
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(wanted);
}

const squeeze = (line: Line): string => line.text.replace(/\s+/gu, "").toLowerCase();

/** Headers of further pages repeat the first; what a page shows already is told once. */
function without(lines: readonly Line[], said: readonly Line[]): Line[] {
  const known = new Set(said.map(squeeze));
  return lines.filter((line) => {
    const words = squeeze(line);
    if (known.has(words)) return false;
    known.add(words);
    return true;
  });
}

/**
 * Page headers stand above the body, and so does what a footer says of how to reach the person. Other words of
 * footers and notes belong to no section: they wait as unread lines below all others.
 */
function understand(word: WordDocument): ReadResume | ReadRefusal {
  const linesOf = (blocks: WordDocument["body"]): Line[] =>
    linesOfBlocks(blocks, (paragraph) => word.factsOf(paragraph));
  const body = linesOf(word.body);
  const header = without(linesOf(word.header), body);
  const footer = without(linesOf(word.footer), [...body, ...header]);
  const contact = footer.filter((line) => hasContact(line.text));
  const others = footer.filter((line) => !contact.includes(line));
  const aside = [...others, ...linesOf(word.notes)].map((line) => ({
    ...line,
    furniture: true as const,
  }));
  const lines = [...header, ...contact, ...body, ...aside];
  return refuseText(lines.map((line) => line.source).join("\n")) ?? interpret(lines);
}
