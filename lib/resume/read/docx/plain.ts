import { headingKind } from "../interpret/headings";
import { paragraphFacts, runFacts, type StyleFacts, type Styles } from "./styles";
import { childOf, element, elementsOf, valueOf, type XmlElement, type XmlNode } from "./xml";

/**
 * A part of a Word file made plain: what styles, revisions, content controls and drawings say is settled, so that
 * only paragraphs, tables and runs are left. A paragraph's style is the number of its facts in `facts`.
 */
export type Plain = {
  readonly styles: Styles;
  readonly facts: StyleFacts[];
  /** Tells addresses of parts apart, whose own ids may be the same. */
  readonly part: string;
  /** Text boxes that hold sections of their own (a sidebar): they are read below the text they stand beside. */
  readonly asides: XmlElement[];
};

/** Elements that only wrap what a reader sees: content controls, insertions, moved text, links without address. */
const WRAPPERS: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:customXml",
  "w:fldSimple",
  "w:bdo",
  "w:dir",
  "w:ruby",
  "w:rubyBase",
]);
/** What may hold a text box. */
const DRAWINGS: ReadonlySet<string> = new Set([
  "mc:AlternateContent",
  "w:drawing",
  "w:pict",
  "w:object",
]);
/** Parts of a run that stand for words, by what is read in their place; fields are told apart later. */
const RUN_PARTS: Readonly<Record<string, string>> = {
  "w:t": "w:t",
  "w:tab": "w:tab",
  "w:ptab": "w:tab",
  "w:br": "w:br",
  "w:cr": "w:br",
  "w:noBreakHyphen": "w:noBreakHyphen",
  "w:sym": "w:sym",
  "w:fldChar": "w:fldChar",
  "w:instrText": "w:instrText",
};

/** The contents of text boxes in a drawing, each once: programs save a box twice, for new readers and old. */
function boxesIn(drawing: XmlElement): XmlElement[] {
  if (drawing.name === "w:txbxContent") return [drawing];
  if (drawing.name === "mc:AlternateContent") {
    for (const choice of elementsOf(drawing)) {
      const boxes = elementsOf(choice).flatMap(boxesIn);
      if (boxes.length > 0) return boxes;
    }
    return [];
  }
  return elementsOf(drawing).flatMap(boxesIn);
}

/** Blocks of a body, header, note, cell or text box. A text box follows the paragraph it is anchored in. */
export function plainBlocks(of: XmlElement, plain: Plain): XmlElement[] {
  return elementsOf(of).flatMap((block): XmlElement[] => {
    if (block.name === "w:p") return plainParagraph(block, plain);
    if (block.name === "w:tbl") return [plainTable(block, plain)];
    if (WRAPPERS.has(block.name)) return plainBlocks(block, plain);
    return DRAWINGS.has(block.name) ? boxesIn(block).flatMap((box) => plainBlocks(box, plain)) : [];
  });
}

/** Rows and cells may stand in content controls of their own. */
const unwrapped = (of: XmlElement): XmlElement[] =>
  elementsOf(of).flatMap((one) => (WRAPPERS.has(one.name) ? unwrapped(one) : [one]));

function plainTable(table: XmlElement, plain: Plain): XmlElement {
  const rows = unwrapped(table).filter((one) => one.name === "w:tr");
  return element(
    "w:tbl",
    rows.map((row) =>
      element(
        "w:tr",
        unwrapped(row).flatMap((part) => {
          if (part.name === "w:trPr") return [part];
          if (part.name !== "w:tc") return [];
          const properties = elementsOf(part).filter((one) => one.name === "w:tcPr");
          return [element("w:tc", [...properties, ...plainBlocks(part, plain)])];
        }),
      ),
    ),
  );
}

function plainParagraph(paragraph: XmlElement, plain: Plain): XmlElement[] {
  const properties = childOf(paragraph, "w:pPr");
  const styled = plain.styles.ofParagraph(valueOf(properties, "w:pStyle"));
  const own = paragraphFacts(properties);
  const facts: StyleFacts = { ...styled, ...own };
  const list =
    facts.listId === undefined
      ? []
      : [
          element("w:numPr", [
            element("w:ilvl", [], { "w:val": facts.listLevel ?? "0" }),
            element("w:numId", [], { "w:val": facts.listId }),
          ]),
        ];
  const indent = childOf(properties, "w:ind");
  const isDeleted = childOf(childOf(properties, "w:rPr"), "w:del") !== undefined;
  const head = element("w:pPr", [
    element("w:pStyle", [], { "w:val": String(plain.facts.push(facts) - 1) }),
    ...list,
    ...(indent === undefined ? [] : [indent]),
    ...(isDeleted ? [element("w:rPr", [element("w:del")])] : []),
  ]);
  const boxes: XmlElement[] = [];
  const words = plainInline(paragraph, { ...plain, inherited: facts, boxes });
  const beside = boxes.flatMap((box) => {
    const blocks = plainBlocks(box, plain);
    if (!opensSection(blocks)) return blocks;
    plain.asides.push(...blocks);
    return [];
  });
  return [element("w:p", [head, ...words]), ...beside];
}

/** A heading with lines below it; a heading alone in a box heads what follows the box. */
function opensSection(blocks: readonly XmlElement[]): boolean {
  const [first, second] = blocks.map(wordsIn).filter((words) => words.trim() !== "");
  return first !== undefined && second !== undefined && headingKind(first.trim()) !== null;
}

/** All text of an element, its lines apart. */
export const wordsIn = (node: XmlNode): string => {
  if (typeof node === "string") return node;
  if (node.name === "w:br") return "\n";
  if (node.name === "w:instrText") return "";
  return node.children.map(wordsIn).join("") + (node.name === "w:p" ? "\n" : "");
};

type Inline = Plain & { readonly inherited: StyleFacts; readonly boxes: XmlElement[] };

function plainInline(of: XmlElement, inline: Inline): XmlElement[] {
  return elementsOf(of).flatMap((part): XmlElement[] => {
    if (part.name === "w:r") return plainRun(part, inline);
    if (part.name === "w:hyperlink") return [plainLink(part, inline)];
    if (WRAPPERS.has(part.name)) return plainInline(part, inline);
    if (DRAWINGS.has(part.name)) inline.boxes.push(...boxesIn(part));
    return [];
  });
}

function plainLink(link: XmlElement, inline: Inline): XmlElement {
  const id = link.attributes["r:id"];
  const address = id === undefined ? {} : { "r:id": `${inline.part}:${id}` };
  return element("w:hyperlink", plainInline(link, inline), address);
}

/** A run with its weight and size settled; hidden text is none. */
function plainRun(run: XmlElement, inline: Inline): XmlElement[] {
  const properties = childOf(run, "w:rPr");
  const facts = {
    ...inline.inherited,
    ...inline.styles.ofRun(valueOf(properties, "w:rStyle")),
    ...runFacts(properties),
  };
  if (facts.hidden === true) return [];
  const half = facts.size === undefined ? [] : [String(Math.round(facts.size * 2))];
  const parts = elementsOf(run).flatMap((part): XmlNode[] => {
    if (DRAWINGS.has(part.name)) inline.boxes.push(...boxesIn(part));
    const name = RUN_PARTS[part.name];
    return name === undefined ? [] : [element(name, textOf(part), part.attributes)];
  });
  return [
    element("w:r", [
      element("w:rPr", [
        ...(facts.bold === true ? [element("w:b")] : []),
        ...half.map((size) => element("w:sz", [], { "w:val": size })),
      ]),
      ...parts,
    ]),
  ];
}

const textOf = (part: XmlElement): XmlNode[] =>
  part.children.filter((node) => typeof node === "string");
