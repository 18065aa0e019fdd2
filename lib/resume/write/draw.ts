import type { CanvasNode, SafeDocumentNode, SafeNode } from "@react-pdf/layout";
import draw from "@react-pdf/render";
import PDFDocument from "pdfkit";
import { markOf, RULE, type Mark } from "./paper";
import { StructureTree } from "./structure";
import { xmpOf } from "./xmp";

export type PdfFacts = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
};

const PROGRAM = "Twotrack";
const LANGUAGE = "en-US";

class ResumeDocument extends PDFDocument {
  /** pdfkit's own metadata does not escape a name such as "Fern & Sons". */
  protected override endMetadata(): void {
    const { Title, Author, Subject, CreationDate } = this.info;
    const reference = this.ref({ Type: "Metadata", Subtype: "XML" });
    reference.compress = false;
    const about = { title: Title, author: Author, subject: Subject, created: CreationDate };
    const xml = xmpOf({ ...about, language: LANGUAGE, program: PROGRAM });
    reference.end(new TextEncoder().encode(xml));
    this._root.data.Metadata = reference;
  }
}

/** The bytes of a PDF: tagged, so that it is read aloud in order and by its headings, with bookmarks and real links. */
export function drawPdf(layout: SafeDocumentNode, facts: PdfFacts): Promise<Uint8Array> {
  const document = new ResumeDocument({
    ...{
      pdfVersion: "1.7",
      lang: LANGUAGE,
      displayTitle: true,
      autoFirstPage: false,
      tagged: true,
    },
    info: {
      ...{ Title: facts.title, Author: facts.author, Subject: facts.subject },
      ...{ Creator: PROGRAM, Producer: PROGRAM },
    },
  });
  // A list of bookmarks that opens by itself takes a third of the page's room for five words.
  document._root.data.PageMode = "UseNone";
  const bytes = bytesOf(document);
  const tree = new StructureTree(document);
  const pages = layout.children.map((page) =>
    withMarks(page, { document, tree, top: 0, pageWidth: page.box?.width ?? 0 }),
  );
  // The library's type of what it draws on is that of the class; it wants a document.
  draw(document as unknown as Parameters<typeof draw>[0], { ...layout, children: pages });
  return bytes;
}

function bytesOf(document: PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.once("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.once("error", reject);
  });
}

type Drawing = {
  readonly document: PDFDocument;
  readonly tree: StructureTree;
  /** Where the parent begins on the page. */
  readonly top: number;
  readonly pageWidth: number;
};

/** The node with the marks of the structure drawn before and after each of its texts. */
function withMarks<Some extends SafeNode>(node: Some, drawing: Drawing): Some {
  const top = drawing.top + (node.box?.top ?? 0);
  const children = (node.children ?? []).flatMap((child: SafeNode): SafeNode[] => {
    const mark = markOf(child);
    if (mark === undefined) return [withMarks(child, { ...drawing, top })];
    return mark === RULE ? ruleNodes(child, drawing) : textNodes(child, mark, { ...drawing, top });
  });
  return { ...node, children };
}

const ruleNodes = (node: SafeNode, { document }: Drawing): SafeNode[] => [
  doing(node, () => document.markContent("Artifact", { type: "Layout" })),
  node,
  doing(node, () => document.endMarkedContent()),
];

function textNodes(node: SafeNode, mark: Mark, drawing: Drawing): SafeNode[] {
  const { document, tree } = drawing;
  return [
    doing(node, () => {
      tree.elementOf(mark).add(document.markStructureContent(mark.kind));
    }),
    mark.kind === "H2" ? withBookmark(node, drawing) : node,
    doing(node, ({ width, height }) => {
      document.endMarkedContent();
      if (mark.href === undefined) return;
      const link = { structParent: tree.elementOf(mark), Contents: new String(mark.href) };
      document.link(0, 0, width, height, mark.href, link);
    }),
  ];
}

type Size = { readonly width: number; readonly height: number };

/** Draws nothing itself: what the document is told where the node begins. */
const doing = (node: SafeNode, act: (size: Size) => void): SafeNode => {
  const { left = 0, top = 0, width = 0, height = 0 } = node.box ?? {};
  const box = {
    left,
    top,
    right: 0,
    bottom: 0,
    width: Math.max(1, width),
    height: Math.max(1, height),
  };
  const paint = (): null => {
    act({ width, height });
    return null;
  };
  return {
    type: "CANVAS",
    box,
    style: {},
    props: { paint },
    wasSplit: false,
  } satisfies CanvasNode & {
    wasSplit: boolean;
  };
};

function withBookmark(node: SafeNode, { top, pageWidth }: Drawing): SafeNode {
  const title = node.type === "TEXT" ? (node.lines ?? []).map((line) => line.string).join("") : "";
  const place = top + (node.box?.top ?? 0);
  // pdfkit counts a bookmark's left from the right; without a name of its own, the next would hang below it.
  const bookmark = {
    title,
    ref: `${title} ${place}`,

    top: place,
    left: pageWidth,
    zoom: 0,
  };
  return { ...node, props: { ...node.props, bookmark } } as SafeNode;
}
