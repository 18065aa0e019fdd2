import { readFile } from "node:fs/promises";
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  Paragraph,
  type IParagraphOptions,
  type ISpacingProperties,
  type IStylesOptions,
} from "docx";
import { fontFile } from "./font-files";
import { LINE_HEIGHT, MARGIN, SOFT as SOFT_INK } from "./paper";
import type { DocumentFacts } from "./pdf";

/** Twentieths of a point, as every length here; sizes of letters are half points. The measures are the PDF's. */
const PAPER = {
  a4: { width: 11_906, height: 16_838 },
  letter: { width: 12_240, height: 15_840 },
} as const;
const EDGE = {
  top: MARGIN.top * 20,
  bottom: MARGIN.top * 20,
  left: MARGIN.side * 20,
  right: MARGIN.side * 20,
} as const;
const BULLETS = "bullets";
const BULLET_INDENT = 220;
const INK = "14161A";
export const SOFT = SOFT_INK.slice(1);
const FONT = "Source Serif 4";
const BODY_SIZE = 21;
/** At least: a large letter with its accents is higher than the PDF's line, and Word would cut it off. */
const atLeast = (points: number): ISpacingProperties => ({
  line: Math.floor(points * 20),
  lineRule: LineRuleType.AT_LEAST,
});
/** The PDF's own line, a fifth of a point less than the font asks for: as many lines to a page. */
const BODY_LINE: ISpacingProperties = {
  line: Math.floor(LINE_HEIGHT * 20),
  lineRule: LineRuleType.EXACT,
};

/** Where the text ends on the right. */
export const rightEdge = (paper: DocumentFacts["paper"]): number =>
  PAPER[paper].width - EDGE.left - EDGE.right;

type Content = IParagraphOptions["children"] | string;
const paragraph = (options: IParagraphOptions, content: Content): Paragraph =>
  typeof content === "string"
    ? new Paragraph({ ...options, text: content })
    : new Paragraph({ ...options, ...(content && { children: content }) });

/** Paragraphs by the style that Word has for each; `more` is what stands beside the style. */
export const title = (content: Content): Paragraph =>
  paragraph({ heading: HeadingLevel.TITLE }, content);
export const subtitle = (content: Content): Paragraph => paragraph({ style: "Subtitle" }, content);
export const heading = (level: 1 | 2, content: Content, more?: IParagraphOptions): Paragraph =>
  paragraph({ heading: HeadingLevel[`HEADING_${level}`], ...more }, content);
export const bullet = (content: Content, more?: IParagraphOptions): Paragraph =>
  paragraph({ style: "ListBullet", numbering: { reference: BULLETS, level: 0 }, ...more }, content);
export const text = (content: Content, more?: IParagraphOptions): Paragraph =>
  paragraph({ ...more }, content);

const head = (size: number, spacing: ISpacingProperties, outlineLevel?: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: {
    spacing,
    keepNext: true,
    keepLines: true,
    ...(outlineLevel !== undefined && { outlineLevel }),
  },
});

function styles(): IStylesOptions {
  const section = head(24, { before: 255, after: 70, ...atLeast(15) }, 0);
  return {
    default: {
      document: {
        run: { font: FONT, size: BODY_SIZE, color: INK, language: { value: "en-US" } },
        paragraph: { spacing: BODY_LINE },
      },
      title: head(44, atLeast(26.4)),
      heading1: {
        ...section,
        paragraph: {
          ...section.paragraph,
          border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: SOFT, space: 2 } },
        },
      },
      heading2: head(BODY_SIZE, BODY_LINE, 1),
      hyperlink: { run: { color: SOFT, underline: { type: "none" } } },
    },
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true },
      {
        ...{ id: "Subtitle", name: "Subtitle", basedOn: "Normal", next: "Normal" },
        ...{ quickFormat: true, run: { size: 24 }, paragraph: { spacing: atLeast(16.2) } },
      },
      {
        ...{ id: "ListBullet", name: "List Bullet", basedOn: "Normal", quickFormat: true },
        paragraph: { spacing: { before: 30 } },
      },
    ],
  };
}

const BULLET_LEVEL = {
  level: 0,
  format: LevelFormat.BULLET,
  text: "•",
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: BULLET_INDENT, hanging: BULLET_INDENT } } },
} as const;

let loading: Promise<readonly [Buffer, Buffer]> | undefined;

/** The two faces that Word takes for one family: a semibold would be a family of its own to it. */
function faces(): Promise<readonly [Buffer, Buffer]> {
  loading ??= Promise.all([readFile(fontFile("400Regular")), readFile(fontFile("700Bold"))]);
  return loading;
}

/**
 * A Word document of these paragraphs, its font embedded, its title and language set.
 * @throws where the font package is not installed
 */
export async function documentOf(
  children: readonly Paragraph[],
  author: string,
  facts: DocumentFacts,
): Promise<Uint8Array> {
  const [data, bold] = await faces();
  const document = new Document({
    title: facts.title,
    creator: author === "" ? "Twotrack" : author,
    lastModifiedBy: "Twotrack",
    fonts: [{ name: FONT, data, bold }],
    styles: styles(),
    numbering: { config: [{ reference: BULLETS, levels: [BULLET_LEVEL] }] },
    sections: [{ properties: { page: { size: PAPER[facts.paper], margin: EDGE } }, children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
