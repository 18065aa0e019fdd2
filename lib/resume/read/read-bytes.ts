import { formatOf, type Told } from "./format/format-of";
import { isRefusal, refuseSize, type ReadRefusal } from "./limits";
import type { ReadResume } from "./line";
import type { OnStep } from "./steps";

export type ReadAnswer = ReadResume | ReadRefusal;

/**
 * Reads a file into a resume, whatever its format; what it is, its content says.
 * A file from outside is read by `readApart`, in a process of its own: this runs where it is called.
 * @param fileName only tells Markdown from plain text; may be empty
 * @returns the reading, or a refusal with a sentence for the person
 */
export async function readBytes(
  bytes: Uint8Array,
  fileName: string,
  onStep?: OnStep,
): Promise<ReadAnswer> {
  const refused = refuseSize(bytes.length);
  if (refused) return refused;
  const told = formatOf(bytes, fileName);
  return isRefusal(told) ? told : readAs(told, bytes, onStep);
}

/** Each reader is loaded when asked for: a text needs none of the file libraries. */
async function readAs(told: Told, bytes: Uint8Array, onStep?: OnStep): Promise<ReadAnswer> {
  switch (told.format) {
    case "pdf":
      return (await import("./pdf")).readPdf(bytes, onStep);
    case "docx":
      return (await import("./docx/read-docx")).readDocx(bytes, onStep);
    case "linkedin":
      return (await import("./linkedin/read-linkedin")).readLinkedIn(bytes, onStep);
    default:
      onStep?.({ step: "open" });
      onStep?.({ step: "understand" });
      return readAsText(told);
  }
}

async function readAsText({ format, text }: Extract<Told, { text: string }>): Promise<ReadAnswer> {
  if (format === "json") return (await import("./json")).readJson(text);
  if (format === "md") return (await import("./markdown")).readMarkdown(text);
  return (await import("./text")).readText(text);
}
