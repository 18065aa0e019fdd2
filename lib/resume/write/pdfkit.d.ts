/** What we use of pdfkit, which comes without types. Lengths are points, from the upper left corner. */
declare module "pdfkit" {
  import type { Readable } from "node:stream";

  type StructureContent = { readonly refs: readonly unknown[] };
  type StructureElement = {
    add(child: StructureElement | StructureContent): StructureElement;
  };
  type Reference = { compress: boolean; end(content: Uint8Array): void };
  type DocumentOptions = {
    readonly pdfVersion: "1.7";
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly autoFirstPage: boolean;
    readonly tagged: boolean;
    readonly info: Readonly<Record<string, string>>;
  };
  type LinkOptions = { readonly structParent: StructureElement; readonly Contents: object };
  type OutlineOptions = {
    readonly pageNumber: number;
    readonly top: number;
    readonly left: number;
  };

  class PDFDocument extends Readable {
    constructor(options: DocumentOptions);
    readonly info: Readonly<Record<"Title" | "Author" | "Subject", string>> & {
      readonly CreationDate: Date;
    };
    readonly outline: { addItem(title: string, options: OutlineOptions): unknown };
    /** The catalog; pdfkit has no call for these two entries. */
    readonly _root: { readonly data: { Metadata?: Reference; PageMode?: string } };
    protected endMetadata(): void;
    protected ref(entries: Readonly<Record<string, string>>): Reference;
    struct(type: string): StructureElement;
    addStructure(element: StructureElement): this;
    markStructureContent(type: string): StructureContent;
    markContent(type: "Artifact", options: { readonly type: "Layout" }): this;
    endMarkedContent(): this;
    link(
      x: number,
      y: number,
      width: number,
      height: number,
      url: string,
      options: LinkOptions,
    ): this;
  }

  export = PDFDocument;
}
