import { isRefusal, type ReadRefusal } from "@/lib/resume/read/limits";
import type { ReadResume } from "@/lib/resume/read/line";

export type TextFormat = "txt" | "md" | "json";

/** Loaded when there is something to read; it stays in the browser, so nothing leaves the device before "Add". */
export async function readResume(
  text: string,
  format: TextFormat,
): Promise<ReadResume | ReadRefusal> {
  if (format === "json") return (await import("@/lib/resume/read/json")).readJson(text);
  if (format === "md") return (await import("@/lib/resume/read/markdown")).readMarkdown(text);
  return (await import("@/lib/resume/read/text")).readText(text);
}

export { isRefusal };

/** What pasted text is by its looks: a brace opens JSON, two Markdown headings are no accident. */
export function formatOf(text: string): TextFormat {
  if (/^\ufeff?\s*[{[]/.test(text)) return "json";
  return (text.match(/^ {0,3}#{1,6} \S/gm) ?? []).length >= 2 ? "md" : "txt";
}

/** A resume is a few pages; far larger files are something else. */
const FILE_MAX_BYTES = 5_000_000;
const FORMATS: Readonly<Record<string, TextFormat>> = {
  txt: "txt",
  text: "txt",
  md: "md",
  markdown: "md",
  json: "json",
};

export type ChosenFile =
  { readonly text: string; readonly format: TextFormat } | { readonly sentence: string };

/** Reads a file that the person chose, as text, in the browser. */
export async function readFile(file: File): Promise<ChosenFile> {
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? "";
  const format = FORMATS[ending] ?? (file.type === "text/plain" ? "txt" : undefined);
  if (!format) return { sentence: notReadYet(ending) };
  if (file.size > FILE_MAX_BYTES) {
    return { sentence: "This file is larger than 5 MB. Paste the part that is your resume." };
  }
  return { text: decode(new Uint8Array(await file.arrayBuffer())), format };
}

function notReadYet(ending: string): string {
  const name = ending ? `${ending.toUpperCase()} files are` : "Files of this kind are";
  return `${name} not read yet. Open it, select all, copy, and paste the text here.`;
}

/** UTF-8 or UTF-16 by its mark; what is neither is taken for the older Western encoding. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
