import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { documentOf, p, r, wordBody } from "./docx-in-builder";

const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>`;

/** The parts of a Word file of these paragraphs, to be altered before it is packed. */
const partsOf = (lines: readonly string[]): Record<string, Uint8Array> =>
  unzipSync(wordBody(lines.map((line) => p(r(line))).join("")));

/** A document whose main part unpacks to so many zeros. */
export const zipBomb = (unpacked: number): Uint8Array =>
  zipSync({ ...partsOf([]), "word/document.xml": new Uint8Array(unpacked) });

/** One large part, listed so many times. */
export function overlapping(times: number, unpacked: number): Uint8Array {
  const parts: Zippable = { ...partsOf([]), "word/part00.xml": new Uint8Array(unpacked) };
  const packed = zipSync(parts);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const end = packed.length - 22;
  const tableAt = view.getUint32(end + 16, true);
  const table = packed.subarray(tableAt, end);
  const last = table.subarray(lastEntry(table));
  const whole = Buffer.concat([
    packed.subarray(0, end),
    ...Array<Uint8Array>(times).fill(last),
    packed.subarray(end),
  ]);
  const endAt = whole.length - 22;
  const count = view.getUint16(end + 10, true) + times;
  whole.writeUInt16LE(count, endAt + 8);
  whole.writeUInt16LE(count, endAt + 10);
  whole.writeUInt32LE(endAt - tableAt, endAt + 12);
  return Uint8Array.from(whole);
}

function lastEntry(table: Uint8Array): number {
  const mark = [0x50, 0x4b, 0x01, 0x02];
  for (let at = table.length - 46; at >= 0; at -= 1) {
    if (mark.every((byte, offset) => table[at + offset] === byte)) return at;
  }
  return 0;
}

/** A document that says everywhere that its main part has ten bytes. */
export function lyingSizes(unpacked: number): Uint8Array {
  const packed = zipBomb(unpacked).slice();
  const view = new DataView(packed.buffer);
  for (let at = 0; at + 30 < packed.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50 && view.getUint32(at + 22, true) === unpacked)
      view.setUint32(at + 22, 10, true);
    if (mark === 0x02014b50 && view.getUint32(at + 24, true) === unpacked)
      view.setUint32(at + 24, 10, true);
  }
  return packed;
}

/** Entities that stand for ten of the next, nine deep. */
export function billionLaughs(): Uint8Array {
  const entities = Array.from(
    { length: 9 },
    (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
  );
  const type = `<!DOCTYPE x [<!ENTITY l0 "laugh">${entities.join("")}]>`;
  const xml = documentOf(p(r("&l9;"))).replace("<w:document", `${type}<w:document`);
  return zipSync({ ...partsOf([]), "word/document.xml": strToU8(xml) });
}

/** A Word document with macros. */
export const macroDocument = (lines: readonly string[]): Uint8Array =>
  zipSync({
    ...partsOf(lines),
    "[Content_Types].xml": strToU8(TYPES),
    "word/vbaProject.bin": strToU8("Sub AutoOpen() Shell(calculator) End Sub"),
  });

/** A part with a path that leads out of its folder. */
export const climbing = (lines: readonly string[]): Uint8Array =>
  zipSync({ ...partsOf(lines), "../../../../tmp/climbed.txt": strToU8("climbed") });

/** A LinkedIn export of one job, as it is packed and open to any change. */
export const linkedInExport = (level: 0 | 6): Uint8Array =>
  zipSync(
    {
      "Profile.csv": strToU8(
        "First Name,Last Name,Headline,Summary\nTilda,Marsh,Product owner,Keeps ledgers short\n",
      ),
      "Positions.csv": strToU8(
        'Company Name,Title,Description,Location,Started On,Finished On\nQuillfeather Bank,Analyst,"Cut the claims form to twelve fields\nTrained two newcomers",Leeds,Mar 2021,May 2023\n',
      ),
      "Skills.csv": strToU8("Name\nLedgers\nInterviews\n"),
    },
    { level },
  );
