import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { formatOf, textFormatOf } from "@/lib/resume/read/format/format-of";
import { FILE_MAX_BYTES, isRefusal, type ReadRefusal } from "@/lib/resume/read/limits";
import { readBytes } from "@/lib/resume/read/read-bytes";
import type { ReadStep } from "@/lib/resume/read/steps";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo } from "./builders";

/** Bytes of the same numbers as the characters. */
const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8("words")])));
const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const units = new Uint8Array(text.length * 2);
  const view = new DataView(units.buffer);
  [...text].forEach((_, at) => view.setUint16(at * 2, text.charCodeAt(at), !bigEndian));
  return units;
};
const OLE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
const wide = (text: string): string => [...text].join("\0");

const kindOf = (file: Uint8Array, name = ""): string => {
  const told = formatOf(file, name);
  return isRefusal(told) ? told.kind : told.format;
};
const textOf = (file: Uint8Array): string | undefined => {
  const told = formatOf(file, "");
  return "text" in told ? told.text : undefined;
};

describe("what a file is", () => {
  it.each([
    ["a PDF", bytes("%PDF-1.7\n"), "pdf"],
    ["a PDF behind bytes of a mail", bytes("\0\r\nX: 1\r\n%PDF-1.4\n%\xe2\xe3\n1 0 obj\n"), "pdf"],
    ["a text that speaks of PDF", bytes("Mended the %PDF-1.4 writer of 3 tools"), "txt"],
    ["a Word file", zip("[Content_Types].xml", "word/document.xml"), "docx"],
    ["a LinkedIn export", zip("Profile.csv", "Positions.csv", "Skills.csv"), "linkedin"],
    ["a LinkedIn export in a folder", zip("Basic_Export/Positions.csv"), "linkedin"],
    ["JSON", bytes(' \n{ "work": [] }'), "json"],
    ["a list of JSON", bytes('[\n  { "work": 1 }]'), "json"],
    ["a letter that opens with a bracket", bytes("[Your name]\n{Your town}"), "txt"],
    ["Markdown by its looks", bytes("# Ada Fern\n\n## Work\n"), "md"],
    ["text with one number sign", bytes("# of teams: 3\nLed them"), "txt"],
  ])("%s is told by its content, whatever its name", (_what, file, kind) => {
    for (const name of ["", "resume.pdf", "resume.docx", "resume.json", "resume.zip", "photo.jpg"])
      expect([name, kindOf(file, name)]).toEqual([name, kind]);
  });

  it("is Markdown by its name where it is text and nothing else", () => {
    expect(kindOf(bytes("Ada Fern"), "Ada.MD")).toBe("md");
    expect(kindOf(bytes('{"work":[]}'), "ada.md")).toBe("json");
    expect(kindOf(bytes("%PDF-1.7\n"), "ada.md")).toBe("pdf");
    expect(textFormatOf("Ada Fern")).toBe("txt");
  });

  it.each<[string, Uint8Array, ReadRefusal["kind"], RegExp]>([
    [
      "one table of LinkedIn's export",
      bytes("Company Name,Title,Description,Location,Started On,Finished On\nFern,Analyst,,,,\n"),
      "unknown-format",
      /Bring the whole ZIP/,
    ],
    ["RTF", bytes("{\\rtf1\\ansi Ada}"), "unknown-format", /\(RTF\).*save it as Word/],
    ["HTML", bytes("\n<!DOCTYPE html><p>Ada"), "unknown-format", /\(HTML\).*print it to PDF/],
    ["ODT", zip("mimetype", "content.xml", "META-INF/manifest.xml"), "unknown-format", /\(ODT\)/],
    ["Pages", zip("Index/Document.iwa", "preview.jpg"), "unknown-format", /Pages.*Export/],
    ["Excel", zip("[Content_Types].xml", "xl/workbook.xml"), "unknown-format", /Excel/],
    ["PowerPoint", zip("[Content_Types].xml", "ppt/slide.xml"), "unknown-format", /PowerPoint/],
    ["a ZIP", zip("resume.pdf"), "unknown-format", /neither a Word file nor a LinkedIn/],
    ["an empty ZIP", zip(), "unknown-format", /neither a Word file nor a LinkedIn/],
    ["a cut ZIP", zip("word/document.xml").subarray(0, 60), "damaged", /cut off or damaged/],
    ["old Word", bytes(OLE + wide("WordDocument")), "unknown-format", /\(\.doc\).*save it as Word/],
    ["locked Word", bytes(OLE + wide("EncryptedPackage")), "locked", /password.*save a copy/],
    ["old Excel", bytes(OLE + wide("Workbook")), "unknown-format", /Office file of the older kind/],
    ["JPEG", bytes("\xff\xd8\xff\xe0\0\u0010JFIF"), "no-text", /JPEG.*a picture, not text/],
    ["PNG", bytes("\x89PNG\r\n\x1a\n"), "no-text", /PNG/],
    ["HEIC", bytes("\0\0\0\x18ftypheic"), "no-text", /HEIC/],
    ["a video", bytes("\0\0\0\x18ftypmp42"), "unknown-format", /video/],
    ["a program", bytes(`MZ\x90${"\0".repeat(80)}`), "unknown-format", /a program/],
    ["a Linux program", bytes("\x7fELF\x02"), "unknown-format", /a program/],
    ["an archive", bytes("\x1f\x8b\x08"), "unknown-format", /archive.*Unpack/],
    ["bytes of no kind", bytes("\x01\x02\x03\x04\x05\x06 Ada"), "unknown-format", /no text/],
  ])("%s is refused by its name and with a way out", (_what, file, kind, message) => {
    const told = formatOf(file, "resume.txt");
    expect(told).toMatchObject({ kind, message: expect.stringMatching(message) });
    expect("message" in told && told.message).toMatch(/^[A-Z].*\.$/);
  });
});

describe("the words of a text file", () => {
  const NAME = "Zoë Ångström – Größe, Київ";
  const WESTERN = "Zoë Ångström – Größe";

  it.each([
    ["UTF-8", new TextEncoder().encode(NAME)],
    ["UTF-8 with its mark", new TextEncoder().encode(`\ufeff${NAME}`)],
    ["UTF-16, little end first", utf16(`\ufeff${NAME}`, false)],
    ["UTF-16, big end first", utf16(`\ufeff${NAME}`, true)],
    ["UTF-16 without its mark", utf16(NAME, false)],
    ["UTF-16, big end first, without its mark", utf16(NAME, true)],
  ])("are the same in %s", (_encoding, file) => {
    expect(textOf(file)).toBe(NAME);
  });

  it("are the older Western encoding's where they cannot be UTF-8", () => {
    const western = bytes(WESTERN.replace("–", "\x96"));
    expect(textOf(western)).toBe(WESTERN);
  });

  it("stay UTF-8 where one character is cut", () => {
    const cut = new TextEncoder().encode(`${NAME} é`).subarray(0, -1);
    expect(textOf(cut)).toBe(`${NAME} \ufffd`);
  });

  it("may hold a NUL or two", () => {
    expect(textOf(bytes("Cut the claims\0 form to twelve fields"))).toContain("claims");
  });
});

describe("reading bytes", () => {
  it.each(["txt", "md", "json", "docx", "pdf"] as const)(
    "finds the format %s under another name, and tells its steps",
    async (format) => {
      const file = await writeResume(demo, format, { track: "po", paper: "a4" });
      const steps: ReadStep["step"][] = [];
      const read = await readBytes(file, "resume.bin", ({ step }) => steps.push(step));
      expect(read).toMatchObject({ resume: { basics: { name: demo.basics?.name } } });
      expect([steps[0], steps.at(-1)]).toEqual(["open", "understand"]);
    },
  );

  it("looks at the size before anything else", async () => {
    const steps: ReadStep[] = [];
    const large = await readBytes(new Uint8Array(FILE_MAX_BYTES + 1), "", (step) =>
      steps.push(step),
    );
    expect(large).toMatchObject({ kind: "too-large", message: expect.stringContaining("5 MB") });
    expect(await readBytes(new Uint8Array(0), "", (step) => steps.push(step))).toMatchObject({
      kind: "empty",
    });
    expect(steps).toEqual([]);
    const limit = await readBytes(new Uint8Array(FILE_MAX_BYTES).fill(32), "");
    expect(limit).toMatchObject({ kind: "too-long" });
  });
});
