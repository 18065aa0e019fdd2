import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Resume } from "@/lib/resume/schema";
import { fontFile } from "@/lib/resume/write/font-files";
import { outlineOf } from "@/lib/resume/write/outline";
import { writeResume, type WriteOptions } from "@/lib/resume/write/write-resume";
import { demo, resume } from "./builders";

/** For documents on a busy machine. */
const SLOW_MS = 120_000;

type Opened = Readonly<Record<string, Uint8Array>>;
type Shown = { readonly style: string; readonly text: string };

async function opened(of: Resume, options: Partial<WriteOptions> = {}): Promise<Opened> {
  return unzipSync(await writeResume(of, "docx", { track: "po", paper: "a4", ...options }));
}
const part = (file: Opened, name: string): string => strFromU8(file[name] ?? new Uint8Array());

const unescape = (xml: string): string =>
  xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

/** The paragraphs of a document as Word shows them: the style of each, and its text with tabs. */
function paragraphs(file: Opened): Shown[] {
  const found = part(file, "word/document.xml").match(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs);
  return (found ?? []).map((xml) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(xml)?.[1] ?? "",
    text: unescape(
      (xml.match(/<w:t[ >].*?<\/w:t>|<w:tab\/>/gs) ?? [])
        .map((run) => (run === "<w:tab/>" ? "\t" : run.replace(/<[^>]*>/g, "")))
        .join(""),
    ),
  }));
}

/** What the styles of Word stand for, from the outline that every format shares. */
function wanted(of: Resume): Shown[] {
  const { name, headline, contact, summary, sections } = outlineOf(of);
  const entries = sections.map((section) => [
    { style: "Heading1", text: section.heading },
    ...section.entries.flatMap((entry) => [
      {
        style: "Heading2",
        text:
          [entry.lead, entry.detail, entry.place].filter(Boolean).join(" · ") +
          (entry.date && `\t${entry.date}`),
      },
      ...entry.paragraphs.map((text) => ({ style: "", text })),
      ...entry.bullets.map((text) => ({ style: "ListBullet", text })),
    ]),
    ...section.lines.map((text) => ({ style: "", text })),
  ]);
  return [
    { style: "Title", text: name },
    { style: "Subtitle", text: headline },
    { style: "", text: contact.map(({ text }) => text).join(" · ") },
    { style: "Heading1", text: summary.length > 0 ? "Summary" : "" },
    ...summary.map((text) => ({ style: "", text })),
    ...entries.flat(),
  ].filter(({ text }) => text !== "");
}

describe("a Word document", () => {
  it("says in Word's own styles what each line is, in the order of the page", async () => {
    expect(paragraphs(await opened(demo))).toEqual(wanted(demo));
  });

  it(
    "does so for whatever a resume holds",
    async () => {
      await fc.assert(
        fc.asyncProperty(resume, async (one) => {
          expect(paragraphs(await opened(one))).toEqual(wanted(one));
        }),
        { numRuns: 15 },
      );
    },
    SLOW_MS,
  );

  it("heads a job by title, then employer, and one without either by its date", async () => {
    const work = [
      { position: "Engineer, Platform", name: "Ivy Bridge, Ltd.", location: "Leeds" },
      { name: "Fernleaf" },
      { dateText: "2019 to 2021", highlights: ["Cut the queue"] },
    ];
    const heads = paragraphs(await opened({ work })).filter(({ style }) => style === "Heading2");
    expect(heads.map(({ text }) => text)).toEqual([
      "Engineer, Platform · Ivy Bridge, Ltd. · Leeds",
      "Fernleaf",
      "\t2019 to 2021",
    ]);
  });

  it("carries its font whole, a regular and a bold face of one family", async () => {
    const file = await opened(demo);
    const table = part(file, "word/fontTable.xml");
    expect(part(file, "word/settings.xml")).toContain("<w:embedTrueTypeFonts/>");
    for (const [face, element, at] of [
      ["400Regular", "embedRegular", 1],
      ["700Bold", "embedBold", 2],
    ] as const) {
      const key = new RegExp(`<w:${element} [^>]*w:fontKey="\\{([^}]+)\\}"`).exec(table)?.[1] ?? "";
      const stored = file[`word/fonts/font${at}.odttf`] ?? new Uint8Array();
      expect(Buffer.from(clear(stored, key))).toEqual(readFileSync(fontFile(face)));
    }
    expect(part(file, "word/styles.xml")).toContain('w:ascii="Source Serif 4"');
    expect(table.match(/<w:font w:name="[^"]+"/g)).toEqual(['<w:font w:name="Source Serif 4"']);
  });

  it("stays a small file for all that", async () => {
    const { length } = await writeResume(demo, "docx", { track: "po", paper: "a4" });
    expect(length).toBeLessThan(300_000);
  });

  it("says title, author and language, and has the paper that was asked for", async () => {
    const file = await opened(demo, { track: "pm", paper: "letter" });
    expect(part(file, "docProps/core.xml")).toContain(
      "<dc:title>Ines Marlow, Product Manager</dc:title><dc:creator>Ines Marlow</dc:creator>",
    );
    expect(part(file, "word/styles.xml")).toContain('<w:lang w:val="en-US"/>');
    expect(part(file, "word/document.xml")).toMatch(/<w:pgSz [^>]*w:w="12240"[^>]*w:h="15840"/);
    const a4 = part(await opened(demo), "word/document.xml");
    expect(a4).toMatch(/<w:pgSz [^>]*w:w="11906"[^>]*w:h="16838"/);
  });

  it("links addresses, and nothing that is none", async () => {
    const file = await opened(demo);
    const targets = [
      ...part(file, "word/_rels/document.xml.rels").matchAll(
        /Target="([^"]+)" TargetMode="External"/g,
      ),
    ];
    expect(targets.map(([, target]) => target).sort()).toEqual([
      "https://marlow.example",
      "https://www.linkedin.com/in/inesmarlow",
      "mailto:ines.marlow@example.org",
    ]);
    expect(part(file, "word/document.xml").match(/<w:rStyle w:val="Hyperlink"\/>/g)).toHaveLength(
      3,
    );
  });
});

/** An embedded font without the key that its first 32 bytes are mixed with, as the format's rules say. */
function clear(stored: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replace(/-/g, ""), "hex").reverse();
  return stored.map((byte, at) => (at < 32 ? byte ^ (bytes[at % 16] ?? 0) : byte));
}
