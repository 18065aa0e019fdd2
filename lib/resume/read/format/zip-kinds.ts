import { isRefusal, type ReadRefusal } from "../limits";
import { zipNames } from "./zip-directory";

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
  if (isRefusal(names)) return names;
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
