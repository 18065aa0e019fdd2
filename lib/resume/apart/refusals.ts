import { FILE_MAX_MEMORY_BYTES, FILE_MAX_MS, type ReadRefusal } from "../read/limits";

/** What a file's author or owner can do when the file itself is at fault. */
const WAYS =
  "Save it again from the program it was made with, as a simpler PDF or as Word (.docx), or paste its text.";

export const damaged = (): ReadRefusal => ({
  kind: "damaged",
  message: `This file could not be read to its end: it is damaged, or made in a way that is not understood here. ${WAYS}`,
});

export const failed = (): ReadRefusal => ({
  kind: "failed",
  message: `Reading this file failed through a fault of the reader, not of yours, and nothing was stored. ${WAYS}`,
});

export const tooSlow = (): ReadRefusal => ({
  kind: "too-slow",
  message: `Reading this file took more than ${FILE_MAX_MS / 1_000} seconds, the most that one file may take, so it was stopped. ${WAYS}`,
});

export const tooMuchMemory = (): ReadRefusal => ({
  kind: "too-much-memory",
  message: `Reading this file took more than ${FILE_MAX_MEMORY_BYTES / 1_000_000} MB of memory, the most that one file may take, so it was stopped. ${WAYS}`,
});

export const tooMuchFound = (): ReadRefusal => ({
  kind: "too-long",
  message: `This file holds far more than a resume does, so it was not read. Bring in the part that is your resume, or paste its text.`,
});

export const busy = (): ReadRefusal => ({
  kind: "busy",
  message:
    "Many files are being read at this moment. Try again in a minute; this one was not read.",
});
