import { interpret } from "./interpret/interpret";
import { FILE_MAX_PAGES, isRefusal, READ_MAX_CHARS, refuseText, type ReadRefusal } from "./limits";
import type { ReadResume } from "./line";
import { furnitureLines, pageFurniture } from "./pdf/page-furniture";
import { flowsOf } from "./pdf/page-columns";
import { linesOfFlows, type PageFlow } from "./pdf/page-lines";
import { headingLooks, withoutHeadingIcons } from "./pdf/page-looks";
import { cellsOf, type Cell } from "./pdf/page-rows";
import { WordReader } from "./pdf/page-words";
import { mendBreaks } from "./pdf/page-breaks";
import {
  holdsPictures,
  NO_TEXT,
  NO_WORDS,
  openPdf,
  operatorNames,
  parsed,
  type PdfDocument,
  type PdfPage,
} from "./pdf/pdf-open";
import { joinWraps } from "./pdf/page-wraps";
import { linkWords } from "./pdf/pdf-links";
import type { OnStep } from "./steps";

/** The cells of one page, and those that run up or down it. */
export type PdfPageText = {
  readonly page: number;
  readonly cells: readonly Cell[];
  readonly turned: readonly Cell[];
  /** Addresses of links that no words say. */
  readonly unsaid: readonly string[];
};

/** Below this many words a file with pictures is one of scanned pages with a stamp on them. */
const PICTURES_MAX_WORDS = 12;

/**
 * Reads a PDF into a resume by where its letters stand. A file that is empty, damaged, locked, too long or without
 * text comes back as a refusal; whatever is thrown is a fault of the reader's own.
 */
export async function readPdf(
  bytes: Uint8Array,
  onStep?: OnStep,
): Promise<ReadResume | ReadRefusal> {
  onStep?.({ step: "open" });
  const opened = await openPdf(bytes);
  if (isRefusal(opened)) return opened;
  try {
    const pages = await readPages(opened, onStep);
    if (isRefusal(pages)) return pages;
    onStep?.({ step: "understand" });
    return understand(pages, bytes);
  } finally {
    await opened.destroy().catch(() => undefined);
  }
}

async function readPages(
  pdf: PdfDocument,
  onStep: OnStep | undefined,
): Promise<PdfPageText[] | ReadRefusal> {
  const of = pdf.numPages;
  if (of > FILE_MAX_PAGES) {
    return {
      kind: "too-long",
      message: `This PDF has ${of} pages; up to ${FILE_MAX_PAGES} can be read at once. Bring in a part of it.`,
    };
  }
  const names = await operatorNames();
  const pages: PdfPageText[] = [];
  let chars = 0;
  for (let page = 1; page <= of; page += 1) {
    onStep?.({ step: "page", page, of });
    const drawn = await parsed(() => drawnPage(pdf, page));
    if (isRefusal(drawn)) return drawn;
    const read = readPage(drawn, names);
    drawn.page.cleanup();
    chars += [...read.cells, ...read.turned].reduce((sum, cell) => sum + cell.text.length, 0);
    pages.push({ page, ...read });
    if (chars > READ_MAX_CHARS) break;
  }
  return pages;
}

/** pdf.js's constant for leaving forms and notes alone. */
const NO_ANNOTATIONS = 0;

type DrawnPage = {
  readonly page: PdfPage;
  readonly operators: Awaited<ReturnType<PdfPage["getOperatorList"]>>;
  readonly annotations: Awaited<ReturnType<PdfPage["getAnnotations"]>>;
};

/** All that pdf.js parses of a page. */
async function drawnPage(pdf: PdfDocument, number: number): Promise<DrawnPage> {
  const page = await pdf.getPage(number);
  const operators = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  return { page, operators, annotations: await page.getAnnotations() };
}

function readPage(
  { page, operators, annotations }: DrawnPage,
  names: ReadonlyMap<number, string>,
): Omit<PdfPageText, "page"> {
  const { fnArray, argsArray } = operators;
  const view = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view.transform as number[];
  const reader = new WordReader([a, b, c, d, e, f], (key) => fontOf(page, key));
  const list = fnArray.map((number: number, at: number) => ({
    name: names.get(number) ?? "",
    values: Array.isArray(argsArray[at]) ? (argsArray[at] as unknown[]) : [],
  }));
  const read = reader.read(list);
  const linked = linkWords(read.words, annotations, [a, b, c, d, e, f]);
  return {
    unsaid: linked.unsaid,
    cells: cellsOf({ words: linked.words, shapes: read.shapes }),
    turned: cellsOf({ words: read.turned, shapes: [] }),
  };
}

function fontOf(page: PdfPage, key: string): { name: string; unit: number } {
  const font: unknown = page.commonObjs.has(key) ? page.commonObjs.get(key) : null;
  if (typeof font !== "object" || font === null) return { name: key, unit: 0.001 };
  const name = "name" in font && typeof font.name === "string" ? font.name : key;
  const matrix: unknown = "fontMatrix" in font ? font.fontMatrix : null;
  const unit = Array.isArray(matrix) ? Math.abs(Number(matrix[0])) : 0.001;
  return { name, unit: unit > 0 ? unit : 0.001 };
}

function understand(pages: readonly PdfPageText[], bytes: Uint8Array): ReadResume | ReadRefusal {
  const furniture = pageFurniture(pages);
  const kept = pages.map((one) => ({
    ...one,
    cells: withoutHeadingIcons(one.cells.filter((cell) => !furniture.cells.has(cell))),
  }));
  const cells = kept.flatMap((one) => [...one.cells, ...one.turned]);
  const words = cells.reduce(
    (sum, cell) => sum + (cell.text.match(/[\p{L}\p{N}]+/gu) ?? []).length,
    0,
  );
  if (words < PICTURES_MAX_WORDS && holdsPictures(bytes)) return NO_TEXT;
  if (words === 0) return NO_WORDS;
  const heads = headingLooks(kept.map((one) => one.cells));
  const lines = mendBreaks(linesOfFlows(flowsOfPages(kept, heads), heads));
  const refused = refuseText(lines.map((line) => line.text).join("\n"));
  const addresses = pages.flatMap(({ page, unsaid }) => unsaid.map((text) => ({ text, page })));
  const aside = furnitureLines([...furniture.rows, ...addresses], lines);
  return refused ?? interpret([...lines, ...aside]);
}

/** Against the usual size of letters: a name is set larger. */
const NAME_SIZE = 1.15;

/** All pages' main text, then what stands beside it, then what runs up and down. */
function flowsOfPages(pages: readonly PdfPageText[], heads: (cell: Cell) => boolean): PageFlow[] {
  const flows: PageFlow[] = [];
  let sideAt: number | null = null;
  for (const { page, cells } of pages) {
    const largest = Math.max(0, ...cells.map((cell) => cell.size));
    const found = flowsOf(cells, { page, heads, largest, sideAt });
    const sizes = cells.map((cell) => cell.size).toSorted((one, other) => one - other);
    const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
    // Where all letters are of one size, none of them are the name's by it.
    const name = page === 1 && largest > usual * NAME_SIZE ? largest : Infinity;
    flows.push(...found.map((flow) => ({ ...flow, page, rows: joinWraps(flow.rows, name) })));
    const side = found.filter((flow) => flow.stream === "side").flatMap((flow) => flow.rows);
    if (side.length > 0)
      sideAt = Math.min(...side.flatMap((row) => row.cells.map((cell) => cell.left)));
  }
  const turned = pages.flatMap(({ page, turned: cells }) =>
    flowsOf(cells, { page, heads, largest: 0, sideAt: null }).map((flow) => ({ ...flow, page })),
  );
  return [
    ...flows.filter((flow) => flow.stream === "main"),
    ...flows.filter((flow) => flow.stream === "side"),
    ...turned,
  ];
}
