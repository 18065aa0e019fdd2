import type { ReadRefusal } from "../limits";

/** Enough to tell what a ZIP is; a resume has a few dozen parts. */
const NAMES_MAX = 2_000;
const END_BYTES = 22;
const COMMENT_MAX_BYTES = 65_535;

/** Begins as a ZIP does, also as an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

type Names = readonly string[];
const some = (names: Names, form: RegExp): boolean => names.some((name) => form.test(name));

/** Word's own folder, or an Office file of a kind that is not known for another. */
const WORD = /^(?:word\/|\[Content_Types\]\.xml$)/i;
/** The files of LinkedIn's data export that hold what a resume holds; it may lie in a folder. */
const LINKEDIN = /(?:^|\/)(?:Positions|Profile|Skills|Education)\.csv$/i;

/** What a ZIP that is no resume is, by the names of its parts. */
const OTHERS: readonly { readonly when: RegExp; readonly what: string; readonly way: string }[] = [
  {
    when: /^xl\//,
    what: "a spreadsheet (Excel)",
    way: "Copy the cells that are your resume and paste them as text.",
  },
  {
    when: /^ppt\//,
    what: "a presentation (PowerPoint)",
    way: "Save it as PDF, or paste its text.",
  },
  {
    when: /(?:^|\/)Index\/.*\.iwa$|(?:^|\/)Index\.zip$|\.iwa$/i,
    what: "a document of Apple Pages or another iWork program",
    way: "Export it as Word (.docx) or PDF, or paste its text.",
  },
  {
    when: /^META-INF\/container\.xml$/,
    what: "an e-book (EPUB)",
    way: "Save it as Word (.docx) or PDF, or paste its text.",
  },
  {
    when: /^content\.xml$/,
    what: "an OpenDocument file (ODT)",
    way: "Open it and save it as Word (.docx) or PDF, or paste its text.",
  },
];

/** What a ZIP is: a Word file, a LinkedIn export, or a refusal that says what is read. */
export function zipKind(bytes: Uint8Array): { format: "docx" | "linkedin" } | ReadRefusal {
  const names = zipNames(bytes);
  if (names === null) {
    return {
      kind: "damaged",
      message:
        "This Word file or ZIP is cut off or damaged: its table of contents is missing. Save or download it again, or paste its text.",
    };
  }
  const other = OTHERS.find(({ when }) => some(names, when));
  if (other === undefined && some(names, WORD)) return { format: "docx" };
  if (some(names, LINKEDIN)) return { format: "linkedin" };
  return {
    kind: "unknown-format",
    message: other
      ? `This is ${other.what}, which is not read here. ${other.way}`
      : "This ZIP is neither a Word file nor a LinkedIn data export (that one holds Profile.csv and Positions.csv). Unpack it and choose the resume inside.",
  };
}

/** The names in a ZIP's table of contents; null where there is none. Unpacks nothing. */
function zipNames(bytes: Uint8Array): string[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const count = Math.min(view.getUint16(end + 10, true), NAMES_MAX);
  const names: string[] = [];
  let at = view.getUint32(end + 16, true);
  while (names.length < count) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names;
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - COMMENT_MAX_BYTES); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}
