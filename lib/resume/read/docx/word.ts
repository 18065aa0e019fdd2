import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { numberingOf } from "./numbering";
import type { Part, Parts } from "./parts";
import { plainBlocks, wordsIn, type Plain } from "./plain";
import { readStyles, type StyleFacts } from "./styles";
import { childOf, element, elementsOf, writeXml, type XmlElement } from "./xml";

/** What mammoth makes of a document, as far as it is used; its own types leave it open. */
export type WordInline =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "tab" | "break" }
  | {
      readonly type: "run";
      readonly isBold: boolean;
      readonly fontSize: number | null;
      readonly children: readonly WordInline[];
    }
  | { readonly type: "hyperlink"; readonly href?: string; readonly children: readonly WordInline[] }
  | { readonly type: "checkbox" | "image" | "bookmarkStart" };
export type WordParagraph = {
  readonly type: "paragraph";
  readonly styleId: string | null;
  readonly numbering: { readonly isOrdered: boolean; readonly level: string } | null;
  readonly children: readonly WordInline[];
};
export type WordCell = { readonly colSpan: number; readonly children: readonly WordBlock[] };
export type WordTable = {
  readonly type: "table";
  readonly children: readonly { readonly children: readonly WordCell[] }[];
};
export type WordBlock = WordParagraph | WordTable;

/** A document's blocks by where they stand, and what its styles say of each paragraph. */
export type WordDocument = {
  readonly header: readonly WordBlock[];
  readonly body: readonly WordBlock[];
  readonly footer: readonly WordBlock[];
  readonly notes: readonly WordBlock[];
  factsOf(paragraph: WordParagraph): StyleFacts;
};

/** A paragraph with this style stands between the parts of the plain document. */
const PART_END = "part-end";
const partEnd = element("w:p", [
  element("w:pPr", [element("w:pStyle", [], { "w:val": PART_END })]),
]);

/**
 * Reads a Word file with mammoth. It is given a document written here from the parts' words alone: without pictures,
 * macros, styles or links to files, so that there is nothing for it to open, and with page headers and footers,
 * which it leaves out otherwise. Comments and deleted text are gone.
 */
export async function readWord(parts: Parts): Promise<{
  readonly words: string;
  read(): Promise<WordDocument>;
}> {
  const styles = readStyles(parts.partOf("styles")?.root ?? null);
  const facts: StyleFacts[] = [];
  const links: XmlElement[] = [];
  const blocksOf = (part: Part, name: string, roots: readonly XmlElement[]): XmlElement[] => {
    links.push(...linksOf(part, name));
    const asides: XmlElement[] = [];
    const plain: Plain = { styles, facts, part: name, asides };
    return [...roots.flatMap((root) => plainBlocks(root, plain)), ...asides];
  };
  const sections = sectionsIn(parts.main.root);
  const header = pageParts(parts, sections, "w:headerReference").flatMap((part, at) =>
    blocksOf(part, `header${at}`, [part.root]),
  );
  const body = childOf(parts.main.root, "w:body");
  const main = blocksOf(parts.main, "main", body === undefined ? [] : [body]);
  const footer = pageParts(parts, sections, "w:footerReference").flatMap((part, at) =>
    blocksOf(part, `footer${at}`, [part.root]),
  );
  const notes = ["footnotes", "endnotes"].flatMap((type) => {
    const part = parts.partOf(type);
    const written = elementsOf(part?.root).filter((one) => one.attributes["w:type"] === undefined);
    return part === null ? [] : blocksOf(part, type, written);
  });
  const all = [header, main, footer, notes].flatMap((blocks) => [...blocks, partEnd]);
  return {
    words: all.map(wordsIn).join(""),
    read: async () => {
      const zip = writeDocument(all, links, numberingOf(parts));
      const [first = [], second = [], third = [], fourth = []] = split(await throughMammoth(zip));
      return {
        header: first,
        body: second,
        footer: third,
        notes: fourth,
        factsOf: (paragraph) => facts[Number(paragraph.styleId)] ?? {},
      };
    },
  };
}

/** Section properties in the order of the sections; each may lie in the last paragraph of its section. */
const sectionsIn = (root: XmlElement): XmlElement[] =>
  elementsOf(root).flatMap((one) => (one.name === "w:sectPr" ? [one] : sectionsIn(one)));

/** Headers or footers that pages show, the first page's first. */
function pageParts(parts: Parts, sections: readonly XmlElement[], name: string): Part[] {
  const ids = sections.flatMap((section) => {
    const differs = childOf(section, "w:titlePg") !== undefined;
    return elementsOf(section)
      .filter((one) => one.name === name && (differs || one.attributes["w:type"] !== "first"))
      .sort((one) => (one.attributes["w:type"] === "first" ? -1 : 1))
      .map((one) => one.attributes["r:id"] ?? "");
  });
  return [...new Set(ids)].flatMap((id) => parts.partAt(id) ?? []);
}

const linksOf = (part: Part, name: string): XmlElement[] =>
  part.relations
    .filter((one) => one.external && one.type === "hyperlink")
    .map((one) =>
      element("Relationship", [], {
        Id: `${name}:${one.id}`,
        Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        Target: one.target,
        TargetMode: "External",
      }),
    );

function writeDocument(
  blocks: readonly XmlElement[],
  links: readonly XmlElement[],
  numbering: XmlElement,
): Uint8Array {
  const relations = element("Relationships", links, {
    xmlns: "http://schemas.openxmlformats.org/package/2006/relationships",
  });
  const files = {
    "word/document.xml": element("w:document", [element("w:body", blocks)]),
    "word/_rels/document.xml.rels": relations,
    "word/numbering.xml": numbering,
  };
  const written = Object.entries(files).map(([name, root]) => [name, strToU8(writeXml(root))]);
  return zipSync(Object.fromEntries(written) as Record<string, Uint8Array>, { level: 0 });
}

async function throughMammoth(zip: Uint8Array): Promise<readonly WordBlock[]> {
  let blocks: readonly WordBlock[] = [];
  await mammoth.convertToHtml(
    { buffer: Buffer.from(zip) },
    {
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      includeDefaultStyleMap: false,
      transformDocument: (document: { children: readonly WordBlock[] }) => {
        blocks = document.children;
        return { ...document, children: [] };
      },
    },
  );
  return blocks;
}

function split(blocks: readonly WordBlock[]): WordBlock[][] {
  const parts: WordBlock[][] = [[]];
  for (const block of blocks) {
    if (block.type === "paragraph" && block.styleId === PART_END) parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}
