import { Document, Packer, Paragraph, type FileChild, type ISectionOptions } from "docx";
import { strToU8, zipSync } from "fflate";
import { readDocx } from "@/lib/resume/read/docx/read-docx";
import { isRefusal, type ReadRefusal } from "@/lib/resume/read/limits";
import type { ReadResume } from "@/lib/resume/read/line";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const NAMESPACES = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${TYPES}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(" ");

export const p = (inner: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
export const r = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;

/** Part names of a Word file and their XML, in full. */
export type PartTexts = Readonly<Record<string, string>>;
export const part = (root: string, inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${NAMESPACES}>${inner}</w:${root}>`;
export const documentOf = (body: string): string => part("document", `<w:body>${body}</w:body>`);

/** A link of the main part: "styles" to "styles.xml", or with "External" to an address. */
export const relations = (links: readonly (readonly [string, string, string?])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([type, target, mode], at) => {
      const external = mode === undefined ? "" : ` TargetMode="${mode}"`;
      return `<Relationship Id="rId${at + 1}" Type="${TYPES}/${type}" Target="${target}"${external}/>`;
    })
    .join("")}</Relationships>`;

/** A Word file with these parts; the package's own links point to word/document.xml. */
export function wordFile(parts: PartTexts): Uint8Array {
  const whole = { "_rels/.rels": relations([["officeDocument", "word/document.xml"]]), ...parts };
  return zipSync(
    Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, strToU8(text)])),
  );
}
export const wordBody = (body: string): Uint8Array =>
  wordFile({ "word/document.xml": documentOf(body) });

/** A Word file by the library that people use to make them. */
export async function madeWith(
  children: readonly FileChild[],
  options: Partial<ISectionOptions> = {},
): Promise<Uint8Array> {
  const made = new Document({ sections: [{ ...options, children }] });
  return new Uint8Array(await Packer.toBuffer(made));
}
export const plain = (text: string): Paragraph => new Paragraph({ text });

/** What a Word file holds, or an error where it was refused. */
export async function readWell(bytes: Uint8Array): Promise<ReadResume> {
  const read = await readDocx(bytes);
  if (isRefusal(read)) throw new Error(read.message);
  return read;
}
export async function refusalOf(bytes: Uint8Array): Promise<ReadRefusal> {
  const read = await readDocx(bytes);
  if (!isRefusal(read)) throw new Error(`Read: ${read.lines.map((line) => line.text).join("\n")}`);
  return read;
}
export const linesIn = async (bytes: Uint8Array): Promise<string[]> =>
  (await readWell(bytes)).lines.map((line) => line.text);
