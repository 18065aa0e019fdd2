import { buffer } from "node:stream/consumers";
import { deflateSync } from "node:zlib";
import PDFDocument from "pdfkit";

/** Bytes of the same numbers as the characters. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "latin1"));

/** A PDF of these objects, numbered from 1; the first is its catalog. */
export function pdfOf(objects: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return bytesOf(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`,
  );
}

const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
const stream = (content: string | Uint8Array, entries = ""): string => {
  const body = typeof content === "string" ? content : Buffer.from(content).toString("latin1");
  return `<< /Length ${body.length} ${entries} >>\nstream\n${body}\nendstream`;
};
const shown = (line: string): string => line.replace(/[\\()]/g, "\\$&");

/** One page of lines, as its objects; `more` stands in the catalog. */
function onePage(content: string, more = ""): string[] {
  return [
    `<< /Type /Catalog /Pages 2 0 R ${more} >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    content,
    FONT,
  ];
}

const drawn = (lines: readonly string[]): string =>
  `BT /F1 11 Tf 14 TL 72 740 Td\n${lines.map((line) => `(${shown(line)}) Tj T*`).join("\n")}\nET`;

/** A plain PDF, nothing of it packed, so that a change of any byte can reach its words. */
export const openPdfOf = (lines: readonly string[]): Uint8Array =>
  pdfOf(onePage(stream(drawn(lines))));

export const withPages = (count: number): Uint8Array => {
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>";
  const kids = Array.from({ length: count }, (_, at) => `${at + 3} 0 R`).join(" ");
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...Array<string>(count).fill(page),
  ]);
};

/** What opens with the file would run, were there anything to run it. */
export const withScript = (lines: readonly string[], script: string): Uint8Array =>
  pdfOf(
    onePage(
      stream(drawn(lines)),
      `/OpenAction << /S /JavaScript /JS (${shown(script)}) >> /AA << /WC << /S /Launch /F (calc.exe) >> >>`,
    ),
  );

/** A page that is one picture, as a scanner writes it. */
export const scanned = (): Uint8Array =>
  pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /Im1 5 0 R >> >> >>",
    stream("q 612 0 0 792 0 0 cm /Im1 Do Q"),
    stream(
      deflateSync(Buffer.alloc(64 * 64, 200)),
      "/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode",
    ),
  ]);

const ENCRYPTABLE = {
  pdfVersion: "1.7",
  lang: "en",
  displayTitle: false,
  autoFirstPage: true,
  tagged: false,
  info: {},
} as const;

type Written = PDFDocument & { text(line: string): unknown; end(): void };

/** Encrypted by pdfkit: with a password to open it, or only with one to change it. */
export async function encrypted(
  lines: readonly string[],
  passwords: { readonly userPassword?: string; readonly ownerPassword: string },
): Promise<Uint8Array> {
  const options = { ...ENCRYPTABLE, ...passwords };
  const document = new PDFDocument(options) as Written;
  lines.forEach((line) => document.text(line));
  document.end();
  return Uint8Array.from(await buffer(document));
}

/** A page tree whose only branch leads back to its root. */
export const loopingPages = (): Uint8Array =>
  pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 9 >>",
    "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 9 >>",
  ]);

/** A chain of branches, one inside the other, with the page at its end. */
export const deepPages = (depth: number): Uint8Array =>
  pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    ...Array.from(
      { length: depth },
      (_, at) => `<< /Type /Pages /Kids [${at + 3} 0 R] /Count 1 >>`,
    ),
    "<< /Type /Page /MediaBox [0 0 612 792] >>",
  ]);

export const deepArrays = (depth: number): Uint8Array =>
  pdfOf([
    ...onePage(stream(`${"[".repeat(depth)} ${"<<".repeat(depth)} BT ET`)),
    "[".repeat(depth),
  ]);

export const manyObjects = (count: number): Uint8Array =>
  pdfOf([...onePage(stream("BT ET")), ...Array<string>(count).fill("<< /A [1 2 3] >>")]);

/** A form that draws itself, twice. */
export const selfDrawing = (): Uint8Array =>
  pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources 6 0 R >>",
    stream("/X Do"),
    stream("/X Do /X Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources 6 0 R"),
    "<< /XObject << /X 5 0 R >> >>",
  ]);

/** A page whose drawing is packed twice and unpacks to so many spaces. */
export const packedPage = (unpacked: number): Uint8Array =>
  pdfOf(
    onePage(
      stream(
        deflateSync(deflateSync(Buffer.alloc(unpacked, " "))),
        "/Filter [/FlateDecode /FlateDecode]",
      ),
    ),
  );

/** As many drawing commands as a file of the largest size can pack. */
export const manyCommands = (count: number): Uint8Array =>
  pdfOf(
    onePage(
      stream(
        deflateSync(Buffer.from("BT /F1 9 Tf 1 0 0 1 9 9 Tm (a) Tj ET\n".repeat(count))),
        "/Filter /FlateDecode",
      ),
    ),
  );
