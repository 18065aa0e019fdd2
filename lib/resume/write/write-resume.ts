import type { Track } from "../../engine";
import type { Format, Resume } from "../schema";
import { writeDocx } from "./docx";
import { writeJson } from "./json";
import { writeMarkdown } from "./markdown";
import { outlineOf } from "./outline";
import { writePdf, type Paper } from "./pdf";
import { writeText } from "./text";
import { TRACK_NAMES } from "./track-names";

export type WriteOptions = { readonly track: Track; readonly paper: Paper };

/** The media type of each format, for whoever serves the file. */
export const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  txt: "text/plain; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  json: "application/json; charset=utf-8",
};

/** A resume as a file of the format, in bytes; text formats are UTF-8. The track names the document, it changes no word. */
export async function writeResume(
  resume: Resume,
  format: Format,
  options: WriteOptions,
): Promise<Uint8Array> {
  const outline = outlineOf(resume);
  const title = [outline.name, TRACK_NAMES[options.track]].filter((text) => text !== "").join(", ");
  const facts = { title, paper: options.paper };
  switch (format) {
    case "pdf":
      return writePdf(outline, facts);
    case "docx":
      return writeDocx(outline, facts);
    case "txt":
      return new TextEncoder().encode(writeText(outline));
    case "md":
      return new TextEncoder().encode(writeMarkdown(outline));
    case "json":
      return new TextEncoder().encode(writeJson(resume));
  }
}
