import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TabStopType,
  TextRun,
  type IParagraphOptions,
} from "docx";
import { SUMMARY_HEADING, type Outline, type OutlineEntry, type OutlineSection } from "./outline";
import type { DocumentFacts } from "./pdf";

/** Twentieths of a point. */
const PAPER = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
} as const;
const MARGIN = 1_080;
const BULLETS = "bullets";
const INK = "14161A";
const SOFT = "3C3F45";
const FONT = "Georgia";

const bullet = (text: string): Paragraph =>
  new Paragraph({ text, style: "ListBullet", numbering: { reference: BULLETS, level: 0 } });

function entryParagraphs(entry: OutlineEntry, rightEdge: number): Paragraph[] {
  const detail = [entry.detail, entry.place].filter((text) => text !== "").join(", ");
  const date = entry.date === "" ? [] : [new TextRun({ text: `\t${entry.date}`, bold: false })];
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_2,
    tabStops: [{ type: TabStopType.RIGHT, position: rightEdge }],
    children: [
      new TextRun({ text: entry.lead + (entry.lead !== "" && detail !== "" ? ", " : "") }),
      new TextRun({ text: detail, bold: false }),
      ...date,
    ],
  });
  const hasHead = entry.lead !== "" || detail !== "" || entry.date !== "";
  return [
    ...(hasHead ? [heading] : []),
    ...entry.paragraphs.map((text) => new Paragraph({ text })),
    ...entry.bullets.map(bullet),
  ];
}

const sectionParagraphs = (section: OutlineSection, rightEdge: number): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, text: section.heading }),
  ...section.entries.flatMap((entry) => entryParagraphs(entry, rightEdge)),
  ...section.lines.map((text) => new Paragraph({ text })),
];

function headParagraphs(outline: Outline): Paragraph[] {
  const contact = outline.contact.flatMap((part, at) => {
    const text = new TextRun({ text: part.text, color: SOFT });
    const shown =
      part.href === undefined ? text : new ExternalHyperlink({ link: part.href, children: [text] });
    return at === 0 ? [shown] : [new TextRun({ text: " · ", color: SOFT }), shown];
  });
  const summary = outline.summary.map((text) => new Paragraph({ text }));
  return [
    ...(outline.name === ""
      ? []
      : [new Paragraph({ heading: HeadingLevel.TITLE, text: outline.name })]),
    ...(outline.headline === ""
      ? []
      : [new Paragraph({ style: "Subtitle", text: outline.headline })]),
    ...(contact.length === 0 ? [] : [new Paragraph({ children: contact })]),
    ...(summary.length === 0
      ? []
      : [new Paragraph({ heading: HeadingLevel.HEADING_1, text: SUMMARY_HEADING }), ...summary]),
  ];
}

const headingStyle = (
  size: number,
  before: number,
  after: number,
): { run: object; paragraph: IParagraphOptions } => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after }, keepNext: true },
});

/** A Word document with real heading and list styles, its title and language set. */
export async function writeDocx(outline: Outline, facts: DocumentFacts): Promise<Uint8Array> {
  const size = PAPER[facts.paper];
  const rightEdge = size.width - 2 * MARGIN;
  const section = headingStyle(21, 280, 80);
  const document = new Document({
    title: facts.title,
    creator: outline.name === "" ? "Twotrack" : outline.name,
    lastModifiedBy: "Twotrack",
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 21, color: INK, language: { value: "en-US" } },
          paragraph: { spacing: { line: 276, after: 20 } },
        },
        title: {
          run: { font: FONT, size: 40, bold: true, color: INK },
          paragraph: { spacing: { after: 20 } },
        },
        heading1: {
          ...section,
          paragraph: {
            ...section.paragraph,
            border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: SOFT, space: 2 } },
          },
        },
        heading2: headingStyle(21, 120, 20),
        listParagraph: { run: { font: FONT } },
      },
      paragraphStyles: [
        { id: "Subtitle", name: "Subtitle", basedOn: "Normal", next: "Normal", run: { size: 23 } },
        { id: "ListBullet", name: "List Bullet", basedOn: "Normal", quickFormat: true },
      ],
    },
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: "•",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 260, hanging: 260 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size, margin: { top: 1_000, bottom: 1_000, left: MARGIN, right: MARGIN } },
        },
        children: [
          ...headParagraphs(outline),
          ...outline.sections.flatMap((one) => sectionParagraphs(one, rightEdge)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
