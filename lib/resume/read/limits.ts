/** What one import may hold; the messages quote these. */
export const READ_MAX_CHARS = 200_000;
export const READ_MAX_LINES = 5_000;
/** Levels of JSON within each other; a resume has about five. */
export const JSON_MAX_DEPTH = 100;
/** What one file may be, and what reading it may cost; the messages quote these too. */
export const FILE_MAX_BYTES = 5_000_000;
export const FILE_MAX_PAGES = 30;
export const FILE_MAX_MS = 15_000;
export const FILE_MAX_MEMORY_BYTES = 256_000_000;
/** All parts of a Word file or ZIP together, once unpacked. */
export const UNPACKED_MAX_BYTES = 50_000_000;
/** Past this length a line is prose: no date or heading is looked for in it. */
export const HEADER_MAX_CHARS = 300;

export type ReadRefusal = {
  readonly kind:
    | "too-long" // characters, lines or pages
    | "too-large" // bytes, packed or unpacked
    | "too-slow"
    | "too-much-memory"
    | "failed" // by a fault of the reader
    | "busy" // too many files at this moment
    | "empty"
    | "no-text" // pictures of text
    | "locked" // needs a password
    | "damaged" // cut off, altered, or not what it begins as
    | "unknown-format"
    | "broken-json"
    | "not-a-resume";
  /** One sentence for the person. */
  readonly message: string;
};

/** True where reading was declined; a refusal is a value, never thrown. */
export function isRefusal(answer: object): answer is ReadRefusal {
  return "kind" in answer && "message" in answer;
}

const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** The refusal for text that cannot be read as it stands, or null. Looks at size before content. */
export function refuseText(text: string): ReadRefusal | null {
  if (text.length > READ_MAX_CHARS) {
    return {
      kind: "too-long",
      message: `This text has ${thousands(text.length)} characters; up to ${thousands(READ_MAX_CHARS)} can be read at once. Bring in a part of it.`,
    };
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return { kind: "empty", message: "There are no words in this text, so nothing was read." };
  }
  let lineCount = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineCount += 1;
  if (lineCount > READ_MAX_LINES) {
    return {
      kind: "too-long",
      message: `This text has ${thousands(lineCount)} lines; up to ${thousands(READ_MAX_LINES)} can be read at once. Bring in a part of it.`,
    };
  }
  return null;
}

/** The refusal for a file by its size alone, before a byte of it is looked at, or null. */
export function refuseSize(bytes: number): ReadRefusal | null {
  if (bytes > FILE_MAX_BYTES) return tooLarge();
  if (bytes > 0) return null;
  return { kind: "empty", message: "This file is empty: it has no bytes, so nothing was read." };
}

/** Where how large it is was not counted to the end. */
export function tooLarge(): ReadRefusal {
  return {
    kind: "too-large",
    message: `This file is larger than ${FILE_MAX_BYTES / 1_000_000} MB, the most that is read at once. Save it without pictures, or paste its text.`,
  };
}
