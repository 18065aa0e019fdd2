import type PDFDocument from "pdfkit";
import type { Mark } from "./paper";

type StructureElement = ReturnType<PDFDocument["struct"]>;

/** Which parts of an outline hold others, as the elements of a tagged PDF; see ISO 32000-1, 14.8.4. */
const HOLDERS: readonly (readonly [RegExp, string])[] = [
  [/^contact$/, "P"],
  [/^(?:summary|sections\.\d+)$/, "Sect"],
  [/\.entries\.\d+$/, "Sect"],
  [/\.bullets$/, "L"],
  [/\.bullets\.\d+$/, "LI"],
];

/** The tree that readers for the blind follow, grown as the texts of the pages are drawn. */
export class StructureTree {
  private readonly elements = new Map<string, StructureElement>();
  private readonly root: StructureElement;

  constructor(private readonly document: PDFDocument) {
    this.root = document.struct("Document");
    document.addStructure(this.root);
  }

  /** The element of a text, with those that hold it; the second line of a text finds that of the first. */
  elementOf({ part, kind }: Mark): StructureElement {
    let inner = this.root;
    let type = "Document";
    const steps = part.split(".");
    for (let count = 1; count <= steps.length; count += 1) {
      const path = steps.slice(0, count).join(".");
      const holder = HOLDERS.find(([pattern]) => pattern.test(path));
      if (!holder) continue;
      type = holder[1];
      inner = this.child(inner, type, path);
    }
    return type === kind ? inner : this.child(inner, kind, part);
  }

  private child(parent: StructureElement, type: string, path: string): StructureElement {
    const key = `${type} ${path}`;
    const known = this.elements.get(key);
    if (known) return known;
    const element = this.document.struct(type);
    parent.add(element);
    this.elements.set(key, element);
    return element;
  }
}
