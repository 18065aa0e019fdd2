import fc from "fast-check";
import { getDocumentProxy, getMeta } from "unpdf";
import { describe, expect, it } from "vitest";
import type { Resume } from "@/lib/resume/schema";
import { drawable } from "@/lib/resume/write/coverage";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo, resume } from "./builders";

/** For many documents on a busy machine. */
const SLOW_MS = 300_000;

async function fileOf(of: Resume) {
  const bytes = await writeResume(of, "pdf", { track: "po", paper: "letter" });
  return { bytes, pdf: await getDocumentProxy(bytes.slice()) };
}
type Pdf = Awaited<ReturnType<typeof fileOf>>["pdf"];

/** An element of the tree that is read aloud: its kind, all words in it, and what it holds. */
type Told = { readonly kind: string; readonly words: string; readonly holds: readonly Told[] };
type Node = { role?: string; id?: string; type?: string; children?: Node[] };

/** The tree of a page with the words that its marks enclose. */
async function toldOn(pdf: Pdf, number: number): Promise<Told[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  let open: string | undefined;
  for (const item of items as ({ type?: string; id?: string } & { str?: string })[]) {
    if (item.type === "beginMarkedContentProps") open = item.id;
    else if (item.type === "endMarkedContent") open = undefined;
    else if (open !== undefined) words.set(open, (words.get(open) ?? "") + (item.str ?? ""));
  }
  const told = (node: Node): Told => {
    const holds: Told[] = [];
    const parts = (node.children ?? []).map((child) => {
      if (child.role === undefined) return words.get(child.id ?? "") ?? "";
      const held = told(child);
      holds.push(held);
      return held.words;
    });
    return { kind: node.role ?? "", words: parts.join(""), holds };
  };
  const root = (await page.getStructTree()) as Node | null;
  return (root?.children ?? []).map(told);
}

const all = (told: readonly Told[]): Told[] => told.flatMap((one) => [one, ...all(one.holds)]);
const wordsOf = (told: readonly Told[], kind: string): string[] =>
  all(told)
    .filter((one) => one.kind === kind)
    .map(({ words }) => words);
const squeeze = (text: string): string => text.replace(/\s+/gu, "");

describe("a tagged PDF", () => {
  it("says that it is one, and leaves no text outside of its tree", async () => {
    const { pdf } = await fileOf(demo);
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const told = await toldOn(pdf, 1);
    const page = await pdf.getPage(1);
    const { items } = await page.getTextContent();
    const drawn = items.map((item) => ("str" in item ? item.str : "")).join("");
    expect(squeeze(told.map(({ words }) => words).join(""))).toBe(squeeze(drawn));
  });

  it("has the headings, lists and links of the resume, in order", async () => {
    const { pdf } = await fileOf(demo);
    const told = (await toldOn(pdf, 1)).flatMap(({ holds }) => holds);
    expect(wordsOf(told, "H1")).toEqual(["Ines Marlow"]);
    expect(wordsOf(told, "H2")).toEqual([
      ...["Summary", "Experience", "Education", "Certificates", "Skills", "Languages"],
    ]);
    expect(wordsOf(told, "H3").slice(0, 2)).toEqual([
      "Business analyst · Larkfield Health · Leeds 2021 to now",
      "Marketing associate · Brightmoor Retail 2018 to 2021",
    ]);
    const lists = all(told).filter(({ kind }) => kind === "L");
    expect(lists.map(({ holds }) => wordsOf(holds, "LBody").map(squeeze))).toEqual(
      (demo.work ?? []).map((job) => (job.highlights ?? []).map(squeeze)),
    );
    expect(wordsOf(told, "Link").map(squeeze)).toEqual([
      ...["ines.marlow@example.org", "marlow.example", "www.linkedin.com/in/inesmarlow"],
    ]);
  });

  it(
    "keeps a bullet that goes over the end of a page in one list",
    async () => {
      const { pdf } = await fileOf({
        work: [{ position: "Planner", highlights: ["settled one question ".repeat(420).trim()] }],
      });
      expect(pdf.numPages).toBeGreaterThan(1);
      const pages = await Promise.all([1, 2].map((number) => toldOn(pdf, number)));
      for (const told of pages) expect(wordsOf(told, "LBody").join("")).toContain("settled one");
    },
    SLOW_MS,
  );
});

describe("what a PDF says of itself", () => {
  it("names title, author, subject and language, for old readers and for new ones", async () => {
    const name = "Ada Fern & Sons <Ltd>";
    const { pdf } = await fileOf({ ...demo, basics: { ...demo.basics, name } });
    const { info, metadata } = await getMeta(pdf);
    expect(info).toMatchObject({
      Title: `${name}, Product Owner`,
      Author: name,
      Subject: `Resume of ${name}, Product Owner`,
      Language: "en-US",
    });
    expect(metadata?.get("dc:title")).toBe(`${name}, Product Owner`);
    expect(metadata?.get("dc:creator")).toEqual([name]);
  });

  it("has a bookmark for each section, none below another, at its place on its page", async () => {
    const { pdf } = await fileOf({
      ...demo,
      work: [
        {
          position: "Planner",
          highlights: Array.from({ length: 60 }, (_, at) => `Settled question ${at}`),
        },
      ],
    });
    const marks = (await pdf.getOutline()) ?? [];
    expect(marks.map(({ title, items }) => [title, items.length])).toEqual(
      ["Summary", "Experience", "Education", "Certificates", "Skills", "Languages"].map((title) => [
        title,
        0,
      ]),
    );
    const pages = await Promise.all(
      marks.map(async ({ dest }) => {
        const [page, , left, top] = dest as [never, unknown, number, number];
        expect(left).toBe(0);
        return [await pdf.getPageIndex(page), top] as const;
      }),
    );
    expect(pages.map(([page]) => page)).toEqual([0, 0, 1, 1, 1, 1]);
    expect(pages[0]?.[1]).toBeGreaterThan(pages[1]?.[1] ?? Infinity);
  });

  it("links each address to where it leads", async () => {
    const { pdf } = await fileOf(demo);
    const links = await (await pdf.getPage(1)).getAnnotations();
    expect(links.map((link: { url?: string }) => link.url)).toEqual([
      ...["mailto:ines.marlow@example.org", "https://marlow.example/"],
      "https://www.linkedin.com/in/inesmarlow",
    ]);
  });
});

describe("the characters of a PDF", () => {
  async function readBack(of: Resume): Promise<string> {
    const { pdf } = await fileOf(of);
    const pages = Array.from({ length: pdf.numPages }, (_, at) => pdf.getPage(at + 1));
    const items = await Promise.all(
      pages.map(async (page) => (await (await page).getTextContent()).items),
    );
    return items
      .flat()
      .map((item) => ("str" in item ? item.str : ""))
      .join("");
  }
  const line = (text: string): Resume => ({ work: [{ highlights: [text] }] });

  it.each([
    ["an apostrophe rather than the letter that looks like it", "it’s the clients’ “form”"],
    ["that letter where it is meant", "Hawaiʼi"],
    ["a Greek letter", "Δίκτυο Ωμέγα"],
    ["the sign that looks like it", "∆ 3 Ω"],
    ["joined letters", "office affinity baffle fjord"],
    ["four scripts", "naïve Ελλάδα Київ tiếng Việt ćwiczenie"],
    ["signs", "→ ≥ ≤ € № 12% ½"],
  ])("read back as they were written: %s", async (_, text) => {
    expect(await readBack(line(text))).toContain(text);
  });

  it(
    "do so in one document after another, whatever came before",
    async () => {
      await fc.assert(
        fc.asyncProperty(resume, async (one) => {
          const back = squeeze(await readBack(one));
          for (const bullet of (one.work ?? []).flatMap((job) => job.highlights ?? []))
            expect(back).toContain(squeeze(drawable(bullet)));
        }),
        { numRuns: 5 },
      );
    },
    SLOW_MS,
  );
});
