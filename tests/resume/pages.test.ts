import fc from "fast-check";
import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import type { Resume } from "@/lib/resume/schema";
import { outlineOf } from "@/lib/resume/write/outline";
import { layOutPages, type Page } from "@/lib/resume/write/pages";
import type { Paper } from "@/lib/resume/write/paper";
import { writeResume } from "@/lib/resume/write/write-resume";
import { demo, resume } from "./builders";

/** For many documents on a busy machine. */
const SLOW_MS = 300_000;

type Placed = { readonly text: string; readonly x: number; readonly y: number };

/** The lines of a page, top down: words at one height, from left to right. */
function linesOf(texts: readonly Placed[]): string[] {
  const heights = new Map<number, Placed[]>();
  for (const text of texts) {
    const known = [...heights.keys()].find((height) => Math.abs(height - text.y) < 1);
    heights.set(known ?? text.y, [...(heights.get(known ?? text.y) ?? []), text]);
  }
  return [...heights]
    .toSorted(([one], [other]) => one - other)
    .map(([, line]) =>
      line
        .toSorted((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join("")
        .replace(/\s+/gu, ""),
    );
}

/** What another program finds on each page of the file. */
async function filePages(of: Resume, paper: Paper): Promise<Placed[][]> {
  const pdf = await getDocumentProxy(await writeResume(of, "pdf", { track: "po", paper }));
  const numbers = Array.from({ length: pdf.numPages }, (_, at) => at + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await pdf.getPage(number);
      const [, , , height = 0] = page.view;
      const { items } = await page.getTextContent();
      return items.flatMap((item) => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , , , x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, y: height - y }];
      });
    }),
  );
}

const shownPages = (of: Resume, paper: Paper): Promise<Page[]> => layOutPages(outlineOf(of), paper);

async function expectSamePages(of: Resume, paper: Paper): Promise<number> {
  const [shown, inFile] = [await shownPages(of, paper), await filePages(of, paper)];
  expect(shown.map(({ texts }) => linesOf(texts))).toEqual(inFile.map(linesOf));
  return shown.length;
}

const long = (bullets: number): Resume => ({
  ...demo,
  work: [
    {
      position: "Planner",
      name: "Fern Mills",
      dateText: "2019 to now",
      highlights: Array.from(
        { length: bullets },
        (_, at) => `Settled question ${at} before the quarter closed, and told both depots why`,
      ),
    },
  ],
});

describe("the pages of a resume", () => {
  it.each(["a4", "letter"] as const)(
    "hold the lines that the PDF holds on %s, page by page",
    async (paper) => {
      expect(await expectSamePages(demo, paper)).toBe(1);
      expect(await expectSamePages(long(60), paper)).toBeGreaterThan(1);
    },
    SLOW_MS,
  );

  it(
    "do so whatever a resume holds",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          resume,
          fc.constantFrom("a4" as const, "letter" as const),
          async (one, paper) => void (await expectSamePages(one, paper)),
        ),
        { numRuns: 12 },
      );
    },
    SLOW_MS,
  );

  it("put each text where the PDF has it", async () => {
    const [page] = await shownPages(demo, "letter");
    const [inFile = []] = await filePages(demo, "letter");
    for (const wanted of ["Ines Marlow", "Leeds, UK", "Experience", "2018 to 2021"]) {
      const shown = page?.texts.find(({ text }) => text === wanted);
      const found = inFile.find(({ text }) => text === wanted);
      expect(found, wanted).toBeDefined();
      expect(shown?.x, wanted).toBeCloseTo(found?.x ?? 0, 0);
      expect(shown?.y, wanted).toBeCloseTo(found?.y ?? 0, 0);
    }
  });

  it("say of each text which part of the resume it is, and where its letters stand", async () => {
    const [page] = await shownPages(demo, "letter");
    const texts = page?.texts ?? [];
    const second = texts.filter(({ part }) => part === "sections.0.entries.0.bullets.1");
    expect(second.map(({ kind }) => kind)).toEqual(["Lbl", "LBody", "LBody"]);
    expect(second.map(({ text }) => text).join("")).toBe(
      `•${demo.work?.[0]?.highlights?.[1] ?? ""}`,
    );
    for (const { stops, text, width } of texts) {
      expect(stops).toHaveLength(text.length);
      expect([...stops, width]).toEqual([...stops, width].toSorted((one, other) => one - other));
    }
    expect(texts.filter(({ weight }) => weight === 600).map(({ text }) => text)).toContain(
      "Business analyst",
    );
  });

  it("count the lines that still fit: as many more fill the page, one more opens the next", async () => {
    const of = (skills: number): Promise<Page[]> =>
      shownPages(
        {
          work: demo.work ?? [],
          skills: Array.from({ length: skills }, (_, at) => ({ name: `S${at}`, keywords: ["k"] })),
        },
        "a4",
      );
    const [page] = await of(1);
    const spare = page?.spare ?? 0;
    expect(spare).toBeGreaterThan(5);
    expect(await of(1 + spare)).toHaveLength(1);
    expect(await of(2 + spare)).toHaveLength(2);
  });

  it(
    "let nothing run off the paper, however long a word or an address is",
    async () => {
      const address = `https://example.org/${"a-very-long/path_".repeat(14)}end?of=it&all`;
      const words = ["x".repeat(700), address, `${"Ä".repeat(90)} and on`];
      const odd: Resume = {
        basics: { name: "N".repeat(120), label: "L".repeat(150), email: `${"e".repeat(90)}@x.org` },
        work: [{ position: "P".repeat(140), dateText: "D".repeat(60), highlights: words }],
        skills: [{ name: address }],
      };
      await expectSamePages(odd, "letter");
      const pages = await shownPages(odd, "letter");
      for (const { x, width, text } of pages.flatMap(({ texts }) => texts))
        expect(x + width, text).toBeLessThanOrEqual(612 - 54 + 1);
      // Broken over lines without a sign of ours: the words are whole when they are put together.
      const bullets = pages.flatMap(({ texts }) => texts).filter(({ kind }) => kind === "LBody");
      expect(bullets.map(({ text }) => text).join("")).toBe(words.join(""));
    },
    SLOW_MS,
  );

  it("keep a bullet and its mark on one page, and a bullet of a few lines whole", async () => {
    for (let bullets = 14; bullets < 26; bullets += 1) {
      const work = [{ position: "Planner", highlights: [...tall(bullets), "Sorted files"] }];
      for (const { texts } of await shownPages({ work }, "letter")) {
        const of = (kind: string) => texts.filter((text) => text.kind === kind);
        expect(of("Lbl").map(({ part }) => part)).toEqual([
          ...new Set(of("LBody").map(({ part }) => part)),
        ]);
        for (const { part } of of("Lbl").slice(0, -1))
          expect(of("LBody").filter((text) => text.part === part).length % 4).toBe(0);
      }
    }
  });

  it(
    "are filled before the next begins, but for a line or a bullet kept whole",
    async () => {
      for (let last = 1; last <= 8; last += 1) {
        const work = Array.from({ length: 12 }, (_, at) => ({
          ...{ position: "Planner", name: `Fern Mills ${at}` },
          highlights: tall(at === 0 ? last : 3).map((text) => text.slice(0, at === 0 ? 60 : 150)),
        }));
        const pages = await shownPages({ work }, "letter");
        expect(pages.length).toBeGreaterThan(1);
        // A head with its first bullet of two lines is the most that is kept together.
        for (const { spare } of pages.slice(0, -1)) expect(spare).toBeLessThanOrEqual(4);
      }
    },
    SLOW_MS,
  );

  it(
    "keep the first line of a very long bullet by its mark, wherever the page ends",
    async () => {
      const long = "settled a question for the depot ".repeat(30).trim();
      for (let bullets = 9; bullets < 13; bullets += 1)
        for (const short of [[], ["Sorted"], ["Sorted", "Filed"], ["Sorted", "Filed", "Sent"]]) {
          const highlights = [...tall(bullets), ...short, long, "Sorted files"];
          const pages = await shownPages({ work: [{ position: "Planner", highlights }] }, "letter");
          for (const { texts } of pages)
            for (const { part } of texts.filter(({ kind }) => kind === "Lbl"))
              expect(texts.map((text) => [text.part, text.kind])).toContainEqual([part, "LBody"]);
        }
    },
    SLOW_MS,
  );
});

/** Bullets of four lines each. */
const tall = (count: number): string[] =>
  Array.from({ length: count }, () => "settled a question for the depot ".repeat(11).trim());
