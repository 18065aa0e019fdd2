import { binaryKind } from "./binary-kinds";
import { decode } from "./decode";
import type { ReadRefusal } from "../limits";
import { isZip } from "./zip-directory";
import { zipKind } from "./zip-kinds";

export type TextFormat = "txt" | "md" | "json";
export type FileFormat = "pdf" | "docx" | "linkedin" | TextFormat;

/** What a file is, with its words where it is text. */
export type Told =
  | { readonly format: Exclude<FileFormat, TextFormat> }
  | { readonly format: TextFormat; readonly text: string };

/** A reader of PDF looks for the mark in the first kilobyte; mail programs and scanners write bytes before it. */
const PDF_MARK_WITHIN = 1024;

/**
 * What a file is, by its content; the name only tells Markdown from plain text.
 * @returns the format, or a refusal that names what it is and the ways out. Never throws.
 */
export function formatOf(bytes: Uint8Array, fileName: string): Told | ReadRefusal {
  if (isPdf(bytes)) return { format: "pdf" };
  if (isZip(bytes)) return zipKind(bytes);
  const refusal = binaryKind(bytes);
  if (refusal !== null) return refusal;
  const text = decode(bytes);
  if (typeof text !== "string") return text;
  return LINKEDIN_TABLE.test(text) ? ONE_TABLE : { format: textFormatOf(text, fileName), text };
}

/** The first row of a table of LinkedIn's export, which says little without the others. */
const LINKEDIN_TABLE =
  /^\ufeff?(?:Company Name,Title,|First Name,Last Name,Maiden Name,|School Name,Start Date,|Name,Url,Authority,)/;
const ONE_TABLE: ReadRefusal = {
  kind: "unknown-format",
  message:
    "This is one table of LinkedIn’s data export. Bring the whole ZIP that LinkedIn sent, or paste the words of your profile.",
};

function isPdf(bytes: Uint8Array): boolean {
  const start = latin(bytes.subarray(0, PDF_MARK_WITHIN));
  if (start.startsWith("%PDF-")) return true;
  // Further in, the mark could be a word of a text: an object after it could not.
  return /%PDF-\d\.\d[^]*?\d+ \d+ obj\b/.test(start);
}

/** Bytes as characters of the same number, so that signatures can be written as text. */
function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** An object or a list of values opens JSON; “[Your name]” opens a letter. */
const OPENS_JSON = /^\ufeff?\s*(?:\{\s*["}]|\[\s*[[{"\]])/;
/** Two headings of Markdown are no accident. */
const HEADING = /^ {0,3}#{1,6} \S/gm;
const HEADINGS_OF_MARKDOWN = 2;

/** What text is: JSON by its first brace, Markdown by the file's name or by its looks. */
export function textFormatOf(text: string, fileName = ""): TextFormat {
  if (OPENS_JSON.test(text)) return "json";
  if (/\.(?:md|markdown)$/i.test(fileName)) return "md";
  return (text.match(HEADING) ?? []).length >= HEADINGS_OF_MARKDOWN ? "md" : "txt";
}
