import {
  HEADING_BREAK,
  headingNames,
  SUMMARY_HEADING,
  type ContactPart,
  type Outline,
  type OutlineEntry,
  type OutlineSection,
} from "./outline";
import { FIELD_BREAK } from "./text";

/** Marks anywhere in a line, and those that only count at its start. */
const ANYWHERE = /[\\`*_[\]<>#|~&]/g;
const AT_START = /^(\d{1,9})([.)])(?=\s|$)|^([-+=])/;

/** Text that Markdown shows exactly as it is. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(ANYWHERE, "\\$&")
    .replace(
      AT_START,
      (_all, digits: string | undefined, dot: string | undefined, mark: string | undefined) =>
        mark === undefined ? `${digits ?? ""}\\${dot ?? ""}` : `\\${mark}`,
    );

function entryBlocks(entry: OutlineEntry): string[] {
  const names = headingNames(entry).map(escapeMarkdown).join(FIELD_BREAK);
  const date = escapeMarkdown(entry.date);
  // Where nothing else is known of a job, its date is what heads it.
  const heading = names === "" ? date : names;
  return [
    heading === "" ? "" : `### ${heading}`,
    names === "" || date === "" ? "" : `*${date}*`,
    ...entry.paragraphs.map(escapeMarkdown),
    entry.bullets.map((text) => `- ${escapeMarkdown(text)}`).join("\n"),
  ];
}

const sectionBlocks = (section: OutlineSection): string[] => [
  `## ${section.heading}`,
  ...section.entries.flatMap(entryBlocks),
  section.lines.length > 1
    ? section.lines.map((text) => `- ${escapeMarkdown(text)}`).join("\n")
    : section.lines.map(escapeMarkdown).join("\n"),
];

/** A link where its words need no escapes: an escape would make words and address differ to a reader. */
function contactText({ text, href }: ContactPart): string {
  const shown = escapeMarkdown(text);
  const isPlain = shown === text && href !== undefined && !/[\s()\\]/.test(href);
  return isPlain ? `[${text}](${href})` : shown;
}

/** CommonMark with "\n" line ends. */
export function writeMarkdown(outline: Outline): string {
  const contact = outline.contact.map(contactText).join(HEADING_BREAK);
  const blocks = [
    outline.name === "" ? "" : `# ${escapeMarkdown(outline.name)}`,
    outline.headline === "" ? "" : `**${escapeMarkdown(outline.headline)}**`,
    contact,
    ...(outline.summary.length === 0
      ? []
      : [`## ${SUMMARY_HEADING}`, ...outline.summary.map(escapeMarkdown)]),
    ...outline.sections.flatMap(sectionBlocks),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
