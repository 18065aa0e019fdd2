import {
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Document,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from "docx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linesOfBlocks } from "@/lib/resume/read/docx/lines";
import { openParts } from "@/lib/resume/read/docx/parts";
import { readWord } from "@/lib/resume/read/docx/word";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo, plainJobs, resume } from "./builders";
import {
  documentOf,
  linesIn,
  madeWith,
  p,
  part,
  plain,
  r,
  readWell,
  relations,
  style,
  wordBody,
  wordFile,
} from "./docx-in-builder";

/** For properties on a busy machine. */
const SLOW_MS = 300_000;
const OPTIONS = { track: "po", paper: "a4" } as const;
const BREAK = "<w:r><w:br/></w:r>";
const TAB = "<w:r><w:tab/></w:r>";

describe("a resume written as Word file and read again", () => {
  it("gives the same jobs and bullets, in order", { timeout: SLOW_MS }, async () => {
    await fc.assert(
      fc.asyncProperty(resume, async (one) => {
        const back = await readWell(await writeResume(one, "docx", OPTIONS));
        expect(plainJobs(back.resume)).toEqual(plainJobs(one));
      }),
    );
  });

  it("gives the whole of the demo person back", async () => {
    const back = (await readWell(await writeResume(demo, "docx", OPTIONS))).resume;
    expect(plainJobs(back)).toEqual(plainJobs(demo));
    expect(back.basics).toEqual(demo.basics);
    expect(back.education).toEqual(demo.education);
    expect(back.certificates).toEqual(demo.certificates);
    expect(back.skills).toEqual(demo.skills);
    expect(back.languages).toEqual(demo.languages);
  });
});

describe("lists", () => {
  const lists = new Document({
    numbering: {
      config: [
        {
          reference: "dots",
          levels: [
            { level: 0, format: LevelFormat.BULLET, text: "•" },
            { level: 1, format: LevelFormat.BULLET, text: "o" },
          ],
        },
        {
          reference: "numbers",
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1." }],
        },
        {
          reference: "outline",
          levels: [{ level: 0, format: LevelFormat.NONE, text: "" }],
        },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ text: "First", numbering: { reference: "dots", level: 0 } }),
          new Paragraph({ text: "Within", numbering: { reference: "dots", level: 1 } }),
          plain("Between"),
          new Paragraph({ text: "One", numbering: { reference: "numbers", level: 0 } }),
          new Paragraph({ text: "Two", numbering: { reference: "numbers", level: 0 } }),
          new Paragraph({ text: "No mark", numbering: { reference: "outline", level: 0 } }),
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            text: "Education",
            numbering: { reference: "numbers", level: 0 },
          }),
        ],
      },
    ],
  });

  it("carry their marks and stand in by their level", async () => {
    const bytes = new Uint8Array(await Packer.toBuffer(lists));
    expect(await linesIn(bytes)).toEqual([
      "  • First",
      "    • Within",
      "Between",
      "  1. One",
      "  2. Two",
      "No mark",
      "Education",
    ]);
  });

  it("are known where only the paragraph's style, or its parent, says so", async () => {
    const numbering = part(
      "numbering",
      `<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
       <w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>`,
    );
    const styles = part(
      "styles",
      `<w:style w:type="paragraph" w:styleId="Dot"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
       <w:style w:type="paragraph" w:styleId="Tight"><w:basedOn w:val="Dot"/></w:style>`,
    );
    const bytes = wordFile({
      "word/document.xml": documentOf(
        p(r("Ada Fern")) +
          p(r("Listed"), style("Tight")) +
          p(r("Taken off"), `${style("Tight")}<w:numPr><w:numId w:val="0"/></w:numPr>`),
      ),
      "word/styles.xml": styles,
      "word/numbering.xml": numbering,
      "word/_rels/document.xml.rels": relations([
        ["styles", "styles.xml"],
        ["numbering", "numbering.xml"],
      ]),
    });
    expect(await linesIn(bytes)).toEqual(["Ada Fern", "  • Listed", "Taken off"]);
  });

  it("typed by hand are bullets, symbols of old fonts too", async () => {
    const symbol = `<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>${TAB}`;
    const read = await readWell(
      wordBody(
        p(r("Experience")) +
          p(r("Clerk, Oat Works, 2019 – 2021")) +
          p(r("• Sorted 40 files a day")) +
          p(`${r("-")}${TAB}${r("Cut the queue by half")}`) +
          p(symbol + r("Wrote the guide")),
      ),
    );
    expect(read.resume.work?.[0]?.highlights).toEqual([
      "Sorted 40 files a day",
      "Cut the queue by half",
      "Wrote the guide",
    ]);
  });
});

describe("headings", () => {
  const jobs = (names: readonly [string, string, string]): string =>
    p(r("Ada Fern"), style(names[0])) +
    p(r("Career so far"), style(names[1])) +
    p(r("Experience"), style(names[1])) +
    p(`${r("Clerk, Oat Works")}${TAB}${r("2019 – 2021")}`, style(names[2])) +
    p(r("Sorted 40 files a day"));
  const styled = (styles: string, names: readonly [string, string, string]): Uint8Array =>
    wordFile({
      "word/document.xml": documentOf(jobs(names)),
      "word/styles.xml": part("styles", styles),
      "word/_rels/document.xml.rels": relations([["styles", "styles.xml"]]),
    });
  const named = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const outlined = (id: string, level: number): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:outlineLvl w:val="${level}"/></w:pPr></w:style>`;

  it.each([
    ["by name", named("a", "Title") + named("b", "heading 1") + named("c", "heading 2")],
    ["in German", named("a", "Titel") + named("b", "Überschrift 1") + named("c", "Überschrift 2")],
    [
      "one level lower",
      named("a", "heading 1") + named("b", "heading 2") + named("c", "heading 3"),
    ],
    ["by outline", named("a", "Title") + outlined("b", 0) + outlined("c", 1)],
  ])("are told %s", async (_how, styles) => {
    const read = await readWell(styled(styles, ["a", "b", "c"]));
    expect(read.resume.basics?.name).toBe("Ada Fern");
    expect(read.lines[1]?.role).toBe("heading");
    expect(read.resume.work).toMatchObject([
      { position: "Clerk", name: "Oat Works", dateText: "2019 – 2021" },
    ]);
  });

  it("are told by the usual ids where the file keeps no styles", async () => {
    const bytes = wordBody(jobs(["Title", "Heading1", "Heading2"]));
    expect((await readWell(bytes)).lines[1]?.role).toBe("heading");
  });
});

describe("words", () => {
  it("of one paragraph are broken only where it is broken by hand, tabs part cells", async () => {
    const bytes = wordBody(
      p(`${r("Clerk")}${TAB}${TAB}${r("2019")}${BREAK}${r("Oat ")}${r("Works")}`) +
        p(`${r("co­op")}${r("era")}<w:r><w:softHyphen/></w:r>${r("tive")}`) +
        p(`${r("well")}<w:r><w:noBreakHyphen/></w:r>${r("known")}`),
    );
    expect(await linesIn(bytes)).toEqual([
      "Clerk    2019",
      "Oat Works",
      "cooperative",
      "well‑known",
    ]);
  });

  it("that were deleted, moved away, hidden or only commented are gone; inserted ones stay", async () => {
    const bytes = wordBody(
      p(
        r("Kept ") +
          `<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del>` +
          `<w:moveFrom>${r("moved")}</w:moveFrom>` +
          r("hidden", "<w:vanish/>") +
          `<w:ins>${r("inserted ")}</w:ins>` +
          `<w:commentRangeStart w:id="0"/>${r("said")}<w:r><w:commentReference w:id="0"/></w:r>`,
      ),
    );
    expect(await linesIn(bytes)).toEqual(["Kept inserted said"]);
  });

  it("of a paragraph whose end was deleted run on into the next", async () => {
    const bytes = wordBody(
      p(r("Sorted "), "<w:rPr><w:del/></w:rPr>") + p(r("40 files")) + p(r("a day")),
    );
    expect(await linesIn(bytes)).toEqual(["Sorted 40 files", "a day"]);
  });

  it("of a bullet go on over paragraphs where lines were ended by hand, and only there", async () => {
    const long = "Renegotiated the printing contract with the four depots of the harbor office for";
    const read = await readWell(
      wordBody(
        p(r("Experience")) +
          p(r("Clerk, Oat Works, 2019 – 2021")) +
          p(r(`• ${long}`)) +
          p(r("less, and saved £61,000")) +
          p(
            r(
              `Led the desk through a move of two years, and ended it on the day that it was asked for`,
            ),
          ) +
          p(r("Wrote a guide that new clerks of all four desks still use")),
      ),
    );
    expect(read.resume.work?.[0]?.highlights).toEqual([
      `${long} less, and saved £61,000`,
      "Led the desk through a move of two years, and ended it on the day that it was asked for",
      "Wrote a guide that new clerks of all four desks still use",
    ]);
  });

  it("drawn as ligatures or read in the wrong encoding are mended", async () => {
    const bytes = wordBody(p(r("ﬁle oﬃce")) + p(r("cafÃ© desk")));
    expect(await linesIn(bytes)).toEqual(["file office", "café desk"]);
  });

  it("of fields are their result, of content controls their content", async () => {
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const bytes = wordBody(
      p(
        field("begin") +
          "<w:r><w:instrText> DATE </w:instrText></w:r>" +
          field("separate") +
          r("May 2024") +
          field("end"),
      ) +
        `<w:sdt><w:sdtPr><w:alias w:val="Name"/></w:sdtPr><w:sdtContent>${p(r("Ada Fern"))}</w:sdtContent></w:sdt>` +
        p(
          `<w:fldSimple w:instr="AUTHOR">${r("Ines")}</w:fldSimple><w:sdt><w:sdtContent>${r(" M.")}</w:sdtContent></w:sdt>`,
        ),
    );
    expect(await linesIn(bytes)).toEqual(["May 2024", "Ada Fern", "Ines M."]);
  });

  it("of a link keep its address where they do not say it", async () => {
    const link = (id: string, inner: string): string =>
      `<w:hyperlink r:id="${id}">${inner}</w:hyperlink>`;
    const bytes = wordFile({
      "word/document.xml": documentOf(
        p(link("rId1", r("my ") + r("work"))) +
          p(link("rId2", r("fern.example"))) +
          p(link("rId3", r("Write to me"))),
      ),
      "word/_rels/document.xml.rels": relations([
        ["hyperlink", "https://fern.example/work?a=1&amp;b=2", "External"],
        ["hyperlink", "https://www.fern.example/", "External"],
        ["hyperlink", "mailto:ada@fern.example", "External"],
      ]),
    });
    expect(await linesIn(bytes)).toEqual([
      "my work (https://fern.example/work?a=1&b=2)",
      "fern.example",
      "Write to me",
    ]);
  });

  it("are bold by their style, unless the words themselves say otherwise", async () => {
    const bytes = wordFile({
      "word/document.xml": documentOf(
        p(r("Strong"), style("Loud")) +
          p(r("Weak", '<w:b w:val="0"/>'), style("Loud")) +
          p(r("Half ", "<w:b/>") + r("bold")),
      ),
      "word/styles.xml": part(
        "styles",
        '<w:style w:type="paragraph" w:styleId="Loud"><w:rPr><w:b/></w:rPr></w:style>',
      ),
      "word/_rels/document.xml.rels": relations([["styles", "styles.xml"]]),
    });
    const parts = openParts(bytes);
    if ("kind" in parts) throw new Error(parts.message);
    const word = await (await readWord(parts)).read();
    const lines = linesOfBlocks(word.body, (one) => word.factsOf(one));
    expect(lines.map((line) => line.bold ?? false)).toEqual([true, false, false]);
  });
});

describe("text boxes", () => {
  const box = (inner: string): string => `<w:txbxContent>${inner}</w:txbxContent>`;
  const fresh = (inner: string): string =>
    `<w:drawing><wps:wsp><wps:txbx>${box(inner)}</wps:txbx></wps:wsp></w:drawing>`;
  const old = (inner: string): string =>
    `<w:pict><v:shape><v:textbox>${box(inner)}</v:textbox></v:shape></w:pict>`;
  const both = (inner: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${fresh(inner)}</mc:Choice><mc:Fallback>${old(inner)}</mc:Fallback></mc:AlternateContent></w:r>`;
  const note = p(r("Open to work"));

  it.each([
    ["saved for new and old readers", both(note)],
    ["saved for new readers only", `<w:r>${fresh(note)}</w:r>`],
    ["saved for old readers only", `<w:r>${old(note)}</w:r>`],
    [
      "saved as a choice without fallback",
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${fresh(note)}</mc:Choice></mc:AlternateContent></w:r>`,
    ],
  ])("%s are read once, beside their paragraph", async (_how, run) => {
    expect(await linesIn(wordBody(p(r("Ada Fern") + run) + p(r("Leeds"))))).toEqual([
      "Ada Fern",
      "Open to work",
      "Leeds",
    ]);
  });

  it("made by the docx library are read", async () => {
    const bytes = await madeWith([
      plain("Ada Fern"),
      new Textbox({ children: [plain("Open to work")] }),
    ]);
    expect(await linesIn(bytes)).toEqual(["Ada Fern", "Open to work"]);
  });

  it("with a section of their own do not cut another section in two", async () => {
    const sidebar = both(p(r("Skills")) + p(r("SQL")) + p(r("Jira")));
    const read = await readWell(
      wordBody(
        p(r("Ada Fern") + sidebar) +
          p(r("ada@fern.example")) +
          p(r("Experience")) +
          p(r("Clerk, Oat Works, 2019 – 2021")) +
          p(r("• Sorted 40 files a day")),
      ),
    );
    expect(read.resume.basics?.email).toBe("ada@fern.example");
    expect(read.resume.skills).toEqual([{ name: "SQL" }, { name: "Jira" }]);
    expect(plainJobs(read.resume)).toMatchObject([{ bullets: ["Sorted 40 files a day"] }]);
  });
});

describe("page headers, footers and notes", () => {
  it("give name and contacts once, and leave what is no contact unread", async () => {
    const page = (text: string): Paragraph[] => [plain(text)];
    const bytes = await madeWith([plain("Experience"), plain("Clerk, Oat Works, 2019 – 2021")], {
      properties: { titlePage: true },
      headers: {
        first: new Header({ children: [plain("Ada Fern"), plain("ada@fern.example")] }),
        default: new Header({ children: page("Ada Fern") }),
      },
      footers: {
        first: new Footer({ children: page("+44 113 496 0117") }),
        default: new Footer({ children: page("Confidential") }),
      },
    });
    const read = await readWell(bytes);
    expect(read.lines.map((line) => line.text)).toEqual([
      "Ada Fern",
      "ada@fern.example",
      "+44 113 496 0117",
      "Experience",
      "Clerk, Oat Works, 2019 – 2021",
      "Confidential",
    ]);
    expect(read.resume.basics).toEqual({
      name: "Ada Fern",
      email: "ada@fern.example",
      phone: "+44 113 496 0117",
    });
    expect(read.unread.at(-1)).toBe("Confidential");
    expect(read.lines.at(-1)?.role).toBe("unread");
  });

  it("that no page shows are not read", async () => {
    const bytes = await madeWith([plain("Ada Fern")], {
      headers: { first: new Header({ children: [plain("Old name")] }) },
    });
    expect(await linesIn(bytes)).toEqual(["Ada Fern"]);
  });

  it("keep a footnote's words", async () => {
    const made = new Document({
      footnotes: { 1: { children: [plain("Closed in 2021")] } },
      sections: [{ children: [plain("Ada Fern")] }],
    });
    const read = await readWell(new Uint8Array(await Packer.toBuffer(made)));
    expect(read.unread.map((text) => text.trim())).toEqual(["Closed in 2021"]);
  });
});

describe("tables", () => {
  const cell = (...texts: readonly string[]): TableCell =>
    new TableCell({ children: texts.map(plain) });
  const table = (...rows: readonly (readonly TableCell[])[]): Table =>
    new Table({ rows: rows.map((children) => new TableRow({ children })) });

  it("of data are read across", async () => {
    const skills = table(
      [cell("SQL"), cell("Jira"), cell("Figma")],
      [cell("Kanban"), cell("OKRs")],
    );
    const read = await readWell(await madeWith([plain("Ada Fern"), plain("Skills"), skills]));
    expect(read.resume.skills?.map((skill) => skill.name)).toEqual([
      "SQL",
      "Jira",
      "Figma",
      "Kanban",
      "OKRs",
    ]);
  });

  it("with a column of dates give each job its own", async () => {
    const jobs = table(
      [cell("2019 – 2021"), cell("Clerk, Oat Works", "• Sorted 40 files a day", "• Cut the queue")],
      [
        cell("2017 – 2019", "Leeds"),
        cell("Planner, Fern Mills", "• Wrote the rota", "• Ran the depot"),
      ],
    );
    const read = await readWell(await madeWith([plain("Experience"), jobs]));
    expect(plainJobs(read.resume)).toEqual([
      {
        position: "Clerk",
        name: "Oat Works",
        dateText: "2019 – 2021",
        bullets: ["Sorted 40 files a day", "Cut the queue"],
      },
      {
        position: "Planner",
        name: "Fern Mills",
        dateText: "2017 – 2019",
        bullets: ["Wrote the rota", "Ran the depot"],
      },
    ]);
  });

  it("with two columns of the page are read column by column, over their rows", async () => {
    const page = table(
      [
        cell("Skills", "SQL", "Jira", "Figma"),
        cell("Experience", "Clerk, Oat Works, 2019 – 2021", "• Sorted files", "• Cut the queue"),
      ],
      [
        cell("Kanban", "OKRs", "Interviews", "Roadmaps"),
        cell("Planner, Fern Mills, 2017 – 2019", "• Wrote the rota", "• Ran the depot", "• Led 4"),
      ],
    );
    const read = await readWell(await madeWith([plain("Ada Fern"), page]));
    expect(read.resume.skills).toHaveLength(7);
    expect(plainJobs(read.resume).map((job) => job.bullets)).toEqual([
      ["Sorted files", "Cut the queue"],
      ["Wrote the rota", "Ran the depot", "Led 4"],
    ]);
  });

  it("with each job's head beside its bullets are read row by row", async () => {
    const jobs = table(
      [
        cell("Clerk", "Oat Works", "Leeds", "2019 – 2021"),
        cell("• Sorted the files", "• Cut the queue", "• Led the desk", "• Wrote the guide"),
      ],
      [
        cell("Planner", "Fern Mills", "York", "2017 – 2019"),
        cell("• Wrote the rota", "• Ran the depot", "• Led the crew", "• Built the model"),
      ],
    );
    const read = await readWell(await madeWith([plain("Experience"), jobs]));
    expect(plainJobs(read.resume)).toEqual([
      {
        position: "Clerk",
        name: "Oat Works",
        dateText: "2019 – 2021",
        bullets: ["Sorted the files", "Cut the queue", "Led the desk", "Wrote the guide"],
      },
      {
        position: "Planner",
        name: "Fern Mills",
        dateText: "2017 – 2019",
        bullets: ["Wrote the rota", "Ran the depot", "Led the crew", "Built the model"],
      },
    ]);
  });

  it("with section names beside their content are read row by row", async () => {
    const page = table(
      [cell("Experience"), cell("Clerk, Oat Works, 2019 – 2021", "• Sorted 40 files a day")],
      [cell("Skills"), cell("SQL, Jira")],
    );
    const read = await readWell(await madeWith([plain("Ada Fern"), page]));
    expect(plainJobs(read.resume)).toMatchObject([{ bullets: ["Sorted 40 files a day"] }]);
    expect(read.resume.skills).toEqual([{ name: "SQL" }, { name: "Jira" }]);
  });

  it("in a cell of another are read in their place", async () => {
    const inner = table([cell("SQL"), cell("Jira")]);
    const outer = table([new TableCell({ children: [plain("Skills"), inner, plain("Figma")] })]);
    expect(await linesIn(await madeWith([plain("Ada Fern"), outer]))).toEqual([
      "Ada Fern",
      "Skills",
      "SQL    Jira",
      "Figma",
    ]);
  });
});

it("reads tabs that the docx library writes between title and date", async () => {
  const heading = new Paragraph({
    children: [
      new TextRun("Clerk, Oat Works"),
      new TextRun({ children: [new Tab(), "2019 – 2021"] }),
    ],
  });
  const read = await readWell(await madeWith([plain("Experience"), heading, plain("• Sorted 40")]));
  expect(plainJobs(read.resume)).toEqual([
    { position: "Clerk", name: "Oat Works", dateText: "2019 – 2021", bullets: ["Sorted 40"] },
  ]);
});
