import { getDocumentProxy, getResolvedPDFJS } from "unpdf";
import type { ReadRefusal } from "../limits";

export type Matrix = readonly [number, number, number, number, number, number];
/** A page's drawing, operator by operator, under the names of pdf.js. */
export type OperatorList = Iterable<{ readonly name: string; readonly values: readonly unknown[] }>;

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** What the format itself calls a file of its own; some writers put a few bytes before it. */
const SIGNATURE = "%PDF-";
const SIGNATURE_WITHIN = 1_024;
/** Where the file must say that it ends; mail programs and servers add a little behind it. */
const END = "%%EOF";
const END_WITHIN = 4_096;

const DAMAGED: ReadRefusal = {
  kind: "damaged",
  message:
    "This PDF is damaged or was cut off on its way. Save or download it again, or paste the text.",
};
const REFUSALS: Readonly<Record<string, ReadRefusal>> = {
  PasswordException: {
    kind: "locked",
    message:
      "This PDF asks for a password. Save a copy without one and bring that in, or paste the text.",
  },
};
export const EMPTY: ReadRefusal = {
  kind: "empty",
  message: "This file is empty, so nothing was read.",
};
export const NO_WORDS: ReadRefusal = {
  kind: "empty",
  message:
    "There is no text in this PDF. If it shows some, export it again from Word or Docs, or paste the text.",
};
export const NO_TEXT: ReadRefusal = {
  kind: "no-text",
  message: "This PDF holds pictures of text. Export it again from Word or Docs, or paste the text.",
};

const latin = new TextDecoder("latin1");

function looksWhole(bytes: Uint8Array): boolean {
  const start = latin.decode(bytes.subarray(0, SIGNATURE_WITHIN));
  const end = latin.decode(bytes.subarray(Math.max(0, bytes.length - END_WITHIN)));
  return start.includes(SIGNATURE) && end.includes(END);
}

/** Whether pictures are among the file's objects: their dictionaries are never packed. */
export const holdsPictures = (bytes: Uint8Array): boolean =>
  /\/Subtype\s*\/Image\b/.test(latin.decode(bytes));

/** Node 20 lacks a method of the language that pdf.js calls wherever it hands over a font. */
function completeLanguage(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const moved = new Uint8Array(length);
      moved.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return moved.buffer;
    },
  });
}

/**
 * Opens a PDF for reading its text alone: nothing is evaluated, fetched, rendered or decoded that is no text;
 * scripts, forms and attachments stay closed. The bytes are copied, as pdf.js takes what it is given.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument | ReadRefusal> {
  if (bytes.length === 0) return EMPTY;
  if (!looksWhole(bytes)) return DAMAGED;
  completeLanguage();
  return parsed(() =>
    getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: true,
      useWorkerFetch: false,
      useWasm: false,
      disableAutoFetch: true,
      disableStream: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      // A picture costs memory and holds no words.
      maxImageSize: 1,
    }),
  );
}

/** What pdf.js gives, or why the file cannot be parsed; it tells its errors apart by name. Nothing of ours runs in it. */
export async function parsed<T>(parse: () => Promise<T>): Promise<T | ReadRefusal> {
  try {
    return await parse();
  } catch (error) {
    return (error instanceof Error ? REFUSALS[error.name] : undefined) ?? DAMAGED;
  }
}

/** The names of pdf.js's operators, by number. */
export async function operatorNames(): Promise<ReadonlyMap<number, string>> {
  const { OPS } = await getResolvedPDFJS();
  return new Map(Object.entries(OPS).map(([name, number]) => [number, name]));
}
