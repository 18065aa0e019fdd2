import fc from "fast-check";
import mammoth from "mammoth";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { describe, expect, it } from "vitest";
import type { Resume } from "@/lib/resume/schema";
import { drawable, isDrawn, undrawable } from "@/lib/resume/write/coverage";
import { SERIF, serifFonts, WEIGHTS } from "@/lib/resume/write/fonts";
import { exportFileName } from "@/lib/resume/write/file-name";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo, resume } from "./builders";

/** For many documents on a busy machine. */
const SLOW_MS = 300_000;
const squeeze = (text: string): string => text.replace(/\s+/gu, "");

async function pdfText(of: Resume): Promise<string> {
  const bytes = await writeResume(of, "pdf", { track: "po", paper: "a4" });
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return text;
}
async function docxHtml(of: Resume): Promise<string> {
  const bytes = await writeResume(of, "docx", { track: "po", paper: "letter" });
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}
const unescape = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

/** Every job's names and then its bullets, each found once after the last: nothing missing, doubled or out of order. */
function expectInOrder(text: string, of: Resume, shown: (text: string) => string): void {
  let from = 0;
  const wanted = (of.work ?? []).flatMap((job) => [
    job.position ?? "",
    job.name ?? "",
    ...(job.highlights ?? []).map((bullet) => `•${bullet}`),
  ]);
  for (const piece of wanted) {
    const words = squeeze(shown(piece));
    const at = text.indexOf(words, from);
    expect(at, `${piece} after character ${from}`).toBeGreaterThanOrEqual(0);
    from = at + words.length;
  }
}

describe("a PDF", () => {
  it(
    "holds every bullet once, in order, under its job, as text",
    { timeout: SLOW_MS },
    async () => {
      const text = squeeze(await pdfText(demo));
      expectInOrder(text, demo, drawable);
      for (const bullet of (demo.work ?? []).flatMap((job) => job.highlights ?? []))
        expect(text.split(squeeze(bullet))).toHaveLength(2);
    },
  );

  it(
    "ends no page with a heading or a job's name, wherever the page happens to end",
    { timeout: SLOW_MS },
    async () => {
      for (let bullets = 28; bullets <= 48; bullets += 1) {
        const highlights = Array.from({ length: bullets }, (_, at) => `Settled question ${at}`);
        const long: Resume = {
          basics: { name: "Ada Fern" },
          work: [
            { name: "Fern Mills", position: "Planner", highlights },
            { name: "Oat Works", position: "Clerk", highlights: ["Sorted 40 files"] },
          ],
          skills: [{ name: "Ledgers" }],
          languages: [{ language: "Finnish" }],
        };
        const pdf = await getDocumentProxy(
          await writeResume(long, "pdf", { track: "po", paper: "letter" }),
        );
        const { text } = await extractText(pdf, { mergePages: false });
        for (const page of text)
          expect(page.trim(), `${bullets} bullets`).not.toMatch(
            /(?:Experience|Skills|Languages|Clerk,? ?(?:· )?Oat Works)$/,
          );
      }
    },
  );

  it(
    "holds whatever the covered scripts write, over several pages",
    async () => {
      await fc.assert(
        fc.asyncProperty(resume, async (one) =>
          expectInOrder(squeeze(await pdfText(one)), one, drawable),
        ),
        { numRuns: 3 },
      );
    },
    SLOW_MS,
  );

  it(
    "keeps every letter searchable after a document that drew it only as part of another",
    { timeout: SLOW_MS },
    async () => {
      const letters = "α ε η ι ο υ ω Z z E e u";
      const accented: Resume = { work: [{ highlights: ["ά έ ή ί ό ύ ώ Ž ź Ế ệ ữ"] }] };
      await pdfText(accented);
      expect(await pdfText({ work: [{ name: "Fernleaf", highlights: [letters] }] })).toContain(
        letters,
      );
    },
  );

  it("says its title and language", { timeout: SLOW_MS }, async () => {
    const bytes = await writeResume(demo, "pdf", { track: "pm", paper: "letter" });
    const proxy = await getDocumentProxy(bytes);
    const { info } = await getMeta(proxy);
    expect(info).toMatchObject({
      Title: "Ines Marlow, Product Manager",
      Author: "Ines Marlow",
      Language: "en-US",
    });
    expect((await proxy.getPage(1)).view).toEqual([0, 0, 612, 792]);
  });

  it(
    "is made of any text at all",
    async () => {
      const odd: Resume = {
        basics: { name: "\u0000\ud800 עברית 🎉" },
        work: [
          {
            name: "日本",
            highlights: ["NUL\u0000in", "\udfff", "a".repeat(3_000), "=SUM(A1)", "<b>not bold</b>"],
          },
        ],
      };
      for (const format of ["pdf", "docx", "txt", "md", "json"] as const) {
        expect(
          (await writeResume(odd, format, { track: "po", paper: "a4" })).length,
        ).toBeGreaterThan(100);
      }
      expect(await pdfText(odd)).toContain("<b>not bold</b>");
      expect((await writeResume({}, "pdf", { track: "po", paper: "a4" })).length).toBeGreaterThan(
        100,
      );
    },
    SLOW_MS,
  );
});

describe("a Word document", () => {
  it(
    "has real headings and real lists, with every bullet once and in order",
    { timeout: SLOW_MS },
    async () => {
      const html = await docxHtml(demo);
      expect(html).toMatch(/<h1>(<a[^>]*><\/a>)?Experience<\/h1>/);
      expect(html).toMatch(/<h2>.*Business analyst.*Larkfield Health.*<\/h2>/);
      const items = [...html.matchAll(/<li>(.*?)<\/li>/g)].map((found) => unescape(found[1] ?? ""));
      expect(items).toEqual((demo.work ?? []).flatMap((job) => job.highlights ?? []));
      expect(html.indexOf("Larkfield")).toBeLessThan(html.indexOf("Brightmoor"));
    },
  );

  it(
    "holds whatever text a resume has",
    async () => {
      await fc.assert(
        fc.asyncProperty(resume, async (one) => {
          const items = [...(await docxHtml(one)).matchAll(/<li>(.*?)<\/li>/g)].map((found) =>
            unescape(found[1] ?? ""),
          );
          const bullets = (one.work ?? []).flatMap((job) => job.highlights ?? []);
          expect(items.slice(0, bullets.length)).toEqual(bullets);
        }),
        { numRuns: 10 },
      );
    },
    SLOW_MS,
  );
});

describe("characters that the PDF's font cannot draw", () => {
  it("are named, each once; signs with a plain spelling are not", () => {
    expect(
      undrawable({
        basics: { name: "日本 日本 Ines ⇒ Ω ≥ é\u0301" },
        work: [{ highlights: ["🎉 done", "Ελλάδα Київ Việt"] }],
      }),
    ).toEqual(["日", "本", "🎉"]);
    expect(drawable("a ⇒ b ≥ c 日")).toBe("a => b ≥ c ?");
  });

  it(
    "are known exactly: the table says what the font files hold",
    { timeout: SLOW_MS },
    async () => {
      const store = await serifFonts();
      const fonts = WEIGHTS.map(
        (fontWeight) => store.getFont({ fontFamily: SERIF, fontWeight }).data,
      );
      const inFonts = new Set<number>();
      for (let point = 0x20; point < 0x2_0000; point += 1) {
        if (fonts.every((font) => font?.hasGlyphForCodePoint(point) === true)) inFonts.add(point);
      }
      for (let point = 0x20; point < 0x2_0000; point += 1) {
        if (isDrawn(String.fromCodePoint(point)) !== inFonts.has(point))
          expect.fail(`U+${point.toString(16)}`);
      }
    },
  );
});

describe("a file's name", () => {
  it.each([
    ["Ines Marlow", "Ines-Marlow-PO.pdf"],
    ["  Zoë  O'Neil-Łukasz ", "Zoe-ONeil-Lukasz-PO.pdf"],
    ["Ірина Коваль", "Iryna-Koval-PO.pdf"],
    ["../../etc/passwd", "etc-passwd-PO.pdf"],
    ["李", "Resume-PO.pdf"],
    ["", "Resume-PO.pdf"],
    ["A".repeat(200), `${"A".repeat(60)}-PO.pdf`],
  ])("made of %s is safe", (name, file) => {
    expect(exportFileName(name, "po", "pdf")).toBe(file);
  });
});
