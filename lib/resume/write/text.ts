import {
  headingNames,
  SUMMARY_HEADING,
  type Outline,
  type OutlineEntry,
  type OutlineSection,
} from "./outline";

/** Fields between bars: commas belong to names, and a reader (ours too) can tell the fields apart. */
export const FIELD_BREAK = " | ";

function entryLines(entry: OutlineEntry): string[] {
  const heading = headingNames(entry).join(FIELD_BREAK);
  return [heading, entry.date, ...entry.paragraphs]
    .filter((text) => text !== "")
    .concat(entry.bullets.map((text) => `- ${text}`));
}

function sectionLines(section: OutlineSection): string[] {
  const body = section.entries.flatMap((entry) => ["", ...entryLines(entry)]);
  return ["", section.heading.toUpperCase(), ...body, ...section.lines];
}

/** Plain text with "\n" line ends; bullets are not wrapped, so that forms that take the text keep them whole. */
export function writeText(outline: Outline): string {
  const head = [
    outline.name,
    outline.headline,
    outline.contact.map((part) => part.text).join(FIELD_BREAK),
  ];
  const summary =
    outline.summary.length === 0
      ? []
      : ["", SUMMARY_HEADING.toUpperCase(), ...outline.summary.join("\n\n").split("\n")];
  const lines = [
    ...head.filter((text) => text !== ""),
    ...summary,
    ...outline.sections.flatMap(sectionLines),
  ];
  return `${lines.join("\n").trim()}\n`;
}
