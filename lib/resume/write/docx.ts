import { ExternalHyperlink, TabStopType, TextRun, type Paragraph } from "docx";
import * as word from "./docx-document";
import {
  HEADING_BREAK,
  headingNames,
  SUMMARY_HEADING,
  type ContactPart,
  type Outline,
  type OutlineEntry,
  type OutlineSection,
} from "./outline";
import type { DocumentFacts } from "./pdf";

/** Twentieths of a point below an entry, on its last line: a style's own space would part the bullets too. */
const AFTER_ENTRY = { spacing: { after: 160 } } as const;

function entryHeading(entry: OutlineEntry, rightEdge: number): Paragraph {
  const [first = "", ...others] = headingNames(entry);
  const rest = others.map((name) => HEADING_BREAK + name).join("");
  const date = entry.date === "" ? "" : `\t${entry.date}`;
  return word.heading(
    2,
    [
      new TextRun({ text: first }),
      ...(rest === "" ? [] : [new TextRun({ text: rest, bold: false })]),
      ...(date === "" ? [] : [new TextRun({ text: date, bold: false, color: word.SOFT })]),
    ],
    { tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }] },
  );
}

function entryParagraphs(entry: OutlineEntry, rightEdge: number, isLast: boolean): Paragraph[] {
  const hasHead = headingNames(entry).length > 0 || entry.date !== "";
  const below = [
    ...entry.paragraphs.map((text) => ({ text, write: word.text })),
    ...entry.bullets.map((text) => ({ text, write: word.bullet })),
  ];
  return [
    ...(hasHead ? [entryHeading(entry, rightEdge)] : []),
    ...below.map(({ text, write }, at) =>
      write(text, at === below.length - 1 && !isLast ? AFTER_ENTRY : undefined),
    ),
  ];
}

const sectionParagraphs = (section: OutlineSection, rightEdge: number): Paragraph[] => [
  word.heading(1, section.heading),
  ...section.entries.flatMap((entry, at) =>
    entryParagraphs(entry, rightEdge, at === section.entries.length - 1),
  ),
  ...section.lines.map((line) => word.text(line)),
];

const CONTACT = { size: 20, color: word.SOFT } as const;

function contactRuns(parts: readonly ContactPart[]): (TextRun | ExternalHyperlink)[] {
  return parts.flatMap(({ text, href }, at) => [
    ...(at === 0 ? [] : [new TextRun({ text: HEADING_BREAK, ...CONTACT })]),
    href === undefined
      ? new TextRun({ text, ...CONTACT })
      : new ExternalHyperlink({
          link: href,
          children: [new TextRun({ text, style: "Hyperlink", size: CONTACT.size })],
        }),
  ]);
}

const headParagraphs = (outline: Outline): Paragraph[] => [
  ...(outline.name === "" ? [] : [word.title(outline.name)]),
  ...(outline.headline === "" ? [] : [word.subtitle(outline.headline)]),
  ...(outline.contact.length === 0 ? [] : [word.text(contactRuns(outline.contact))]),
  ...(outline.summary.length === 0
    ? []
    : [
        word.heading(1, SUMMARY_HEADING),
        ...outline.summary.map((paragraph) => word.text(paragraph)),
      ]),
];

/** A Word document with real heading and list styles, its font embedded, its title and language set. */
export function writeDocx(outline: Outline, facts: DocumentFacts): Promise<Uint8Array> {
  const rightEdge = word.rightEdge(facts.paper);
  return word.documentOf(
    [
      ...headParagraphs(outline),
      ...outline.sections.flatMap((section) => sectionParagraphs(section, rightEdge)),
    ],
    outline.name,
    facts,
  );
}
