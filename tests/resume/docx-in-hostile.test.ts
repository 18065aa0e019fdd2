import { strFromU8, strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocx } from "@/lib/resume/read/docx/read-docx";
import { parseXml, writeXml, XML_DEPTH_MAX, XML_ELEMENTS_MAX } from "@/lib/resume/read/docx/xml";
import { isRefusal, READ_MAX_CHARS } from "@/lib/resume/read/limits";
import type { ReadStep } from "@/lib/resume/read/steps";
import { unpack } from "@/lib/resume/read/format/unpack";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo, plainJobs } from "./builders";
import {
  documentOf,
  linesIn,
  p,
  r,
  readWell,
  refusalOf,
  relations,
  wordBody,
  wordFile,
} from "./docx-in-builder";

const kindOf = async (bytes: Uint8Array): Promise<string> => (await refusalOf(bytes)).kind;
const utf16 = (text: string): number[] => [...Buffer.from(text, "utf16le")];
const compound = (stream: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(600),
    ...utf16(stream),
  ]);
const NAME = p(r("Ada Fern"));

describe("a file that is no Word document", () => {
  it.each([
    ["a document behind a password", compound("EncryptedPackage"), "locked", ".docx"],
    ["an old document", compound("WordDocument"), "unknown-format", ".doc"],
    ["plain bytes", strToU8("Ada Fern, clerk"), "unknown-format", "no Word file"],
    ["nothing", new Uint8Array(), "unknown-format", "no Word file"],
    ["a ZIP of something else", zipSync({ "a.txt": strToU8("x") }), "unknown-format", "PDF"],
    ["a ZIP without files", zipSync({}), "unknown-format", "PDF"],
    [
      "a spreadsheet",
      wordFile({
        "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
        "xl/workbook.xml": "<workbook/>",
      }),
      "unknown-format",
      "PDF",
    ],
  ])("is refused in a sentence: %s", async (_what, bytes, kind, words) => {
    const refusal = await refusalOf(bytes);
    expect(refusal.kind).toBe(kind);
    expect(refusal.message).toContain(words);
    expect(refusal.message).toMatch(/^[A-Z].*\.$/);
  });
});

describe("a Word document without words", () => {
  it("is told from one with pictures of words", async () => {
    expect(await kindOf(wordBody(p("")))).toBe("empty");
    const scanned = wordFile({
      "word/document.xml": documentOf(p("<w:r><w:drawing/></w:r>")),
      "word/media/image1.png": "not looked at",
    });
    expect(await kindOf(scanned)).toBe("no-text");
  });
});

describe("XML made to exhaust its reader", () => {
  const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  const BODY = documentOf(p(r("&b;")));

  it("is refused where any part declares entities, used or not", async () => {
    const declared = BODY.replace("<w:document", `${ENTITIES}<w:document`);
    expect(await kindOf(wordFile({ "word/document.xml": declared }))).toBe("damaged");
    const elsewhere = {
      "word/document.xml": documentOf(NAME),
      "docProps/app.xml": `${ENTITIES}<x/>`,
    };
    expect(await kindOf(wordFile(elsewhere))).toBe("damaged");
    const wide = zipSync({ "word/document.xml": new Uint8Array([0xff, 0xfe, ...utf16(declared)]) });
    expect(await kindOf(wide)).toBe("damaged");
  });

  it("is refused where an entity is used that nothing declares", async () => {
    expect(await kindOf(wordFile({ "word/document.xml": BODY }))).toBe("damaged");
  });

  it("is refused past the bounds of depth and number, and read just within them", async () => {
    const deep = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(parseXml(deep(XML_DEPTH_MAX))).toMatchObject({ name: "a" });
    expect(parseXml(deep(XML_DEPTH_MAX + 1))).toBe("malformed");
    const many = (count: number): string => `<a>${"<b/>".repeat(count - 1)}</a>`;
    expect(parseXml(many(XML_ELEMENTS_MAX))).toMatchObject({ name: "a" });
    expect(parseXml(many(XML_ELEMENTS_MAX + 1))).toBe("too-large");
    expect(await kindOf(wordBody("<w:p/>".repeat(XML_ELEMENTS_MAX)))).toBe("too-large");
    const nested = "<w:sdt><w:sdtContent>".repeat(100_000);
    expect(await kindOf(wordBody(nested))).toBe("damaged");
  });

  it("is refused where more text comes out than one import may hold", async () => {
    const refusal = await refusalOf(wordBody(p(r("harbor ".repeat(READ_MAX_CHARS / 7 + 1)))));
    expect(refusal.kind).toBe("too-long");
    expect(refusal.message).toContain("up to 200,000 can be read");
  });

  it("is refused where it unpacks past the bound, whichever part does", async () => {
    const bomb = zipSync({
      "word/document.xml": strToU8(documentOf(NAME)),
      "word/media/image1.png": new Uint8Array(60_000_000),
    });
    expect(await kindOf(bomb)).toBe("too-large");
  });

  it("is refused where it is not well formed", () => {
    const wrong = [
      "<a>",
      "</a>",
      "<a></b>",
      "<a b></a>",
      "<a/><b/>",
      "<a>&x;</a>",
      "<a>&</a>",
      "a<",
    ];
    for (const text of [...wrong, "", "<!DOCTYPE a><a/>", "<a b='<'/>", "<a>&#x110000;</a>"])
      expect(parseXml(text), text).toBe("malformed");
  });

  it("gives the same words when written and parsed again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const written = writeXml({ name: "w:t", attributes: { "w:x": text }, children: [text] });
        const back = parseXml(written);
        if (typeof back === "string") throw new Error(back);
        expect(back.attributes["w:x"]).toBe(back.children.join(""));
        expect(writeXml(back)).toBe(written);
      }),
    );
  });
});

describe("a document that links outside itself", () => {
  it("is read without opening anything", async () => {
    const image =
      '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rId1"/></wp:inline></w:drawing></w:r>';
    const bytes = wordFile({
      "word/document.xml": documentOf(p(r("Ada Fern") + image)),
      "word/_rels/document.xml.rels": relations([
        ["image", "file:///etc/passwd", "External"],
        ["styles", "file:///etc/passwd"],
        ["numbering", "../../../../etc/passwd"],
        ["attachedTemplate", "https://fern.example/t.dotm", "External"],
      ]),
    });
    expect(await linesIn(bytes)).toEqual(["Ada Fern"]);
  });

  it("with macros is read for its words; the macros stay packed", async () => {
    const bytes = wordFile({
      "word/document.xml": documentOf(NAME),
      "word/vbaProject.bin": "Sub AutoOpen()",
      "word/_rels/document.xml.rels": relations([["vbaProject", "vbaProject.bin"]]),
    });
    expect(await linesIn(bytes)).toEqual(["Ada Fern"]);
  });
});

it("tells where it stands", async () => {
  const steps: ReadStep[] = [];
  await readDocx(wordBody(NAME), (step) => steps.push(step));
  expect(steps).toEqual([{ step: "open" }, { step: "understand" }]);
});

it("reads both editions of the standard, whatever prefixes they use", async () => {
  const strict = documentOf(NAME)
    .replaceAll("w:", "wx:")
    .replace("xmlns:w=", "xmlns:wx=")
    .replace(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
  expect(await linesIn(wordFile({ "word/document.xml": strict }))).toEqual(["Ada Fern"]);
});

it("refuses or reads an altered file, and never tells of jobs that were not there", async () => {
  const whole = await writeResume(demo, "docx", { track: "po", paper: "a4" });
  const jobs = plainJobs((await readWell(whole)).resume);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      fc.option(fc.nat(whole.length), { freq: 3 }),
      async (changes, length) => {
        const bytes = whole.slice(0, length ?? whole.length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const read = await readDocx(bytes);
        if (isRefusal(read)) expect(read.message).toMatch(/^[A-Z].*\.$/);
        else expect(plainJobs(read.resume)).toEqual(jobs);
      },
    ),
    { numRuns: 100 },
  );
}, 120_000);

it("refuses or reads a file whose parts' own words were altered, and never fails", async () => {
  const whole = await writeResume(demo, "docx", { track: "po", paper: "a4" });
  const parts = unpack(whole, (name) => /\.(?:xml|rels)$/.test(name));
  if (isRefusal(parts)) throw new Error(parts.message);
  const names = [...parts.keys()];
  const token = fc.constantFrom(
    ...'<>/&;"= w:p w:r w:num w:val -1 9e9 ../ numId 0 x'.split(" "),
    "",
  );
  const change = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat(9), token);
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const altered = new Map(parts);
      for (const [name, at, length, words] of changes) {
        const text = strFromU8(altered.get(name) ?? new Uint8Array());
        const from = at % (text.length + 1);
        altered.set(name, strToU8(text.slice(0, from) + words + text.slice(from + length)));
      }
      const read = await readDocx(zipSync(Object.fromEntries(altered)));
      expect("message" in read || "resume" in read).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 120_000);

it("is refused where only a part beside the text is damaged", async () => {
  const bytes = wordFile({
    "word/document.xml": documentOf(NAME),
    "word/styles.xml": "<w:styles",
    "word/_rels/document.xml.rels": relations([["styles", "styles.xml"]]),
  });
  expect(await kindOf(bytes)).toBe("damaged");
});

it("refuses or reads a document of any elements in any order, and never fails", async () => {
  const names = ["w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:hyperlink", "w:ins"];
  const inner = [
    "w:pPr",
    "w:numPr",
    "w:fldChar",
    "w:br",
    "w:tab",
    "w:pict",
    "w:txbxContent",
    "w:rPr",
  ];
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom("Ada", "Fern", " 2019 ", "•"),
      fc
        .tuple(fc.constantFrom(...names, ...inner), fc.array(tie("node"), { maxLength: 4 }))
        .map(
          ([name, nodes]) => `<${name} w:val="1" w:fldCharType="end">${nodes.join("")}</${name}>`,
        ),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(tree.node, { maxLength: 8 }), async (nodes) => {
      const read = await readDocx(wordBody(nodes.join("")));
      expect("message" in read || "resume" in read).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 120_000);
