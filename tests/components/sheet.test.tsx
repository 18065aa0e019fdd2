import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { fitOf } from "@/app/(workspace)/resumes/[track]/page-fit";
import { Sheet } from "@/components/resume/sheet";
import { marksOn } from "@/components/resume/sheet-marks";
import { Undrawn } from "@/components/resume/undrawn";
import type { ShownLine } from "@/components/resume/variant-parts";
import type { Resume } from "@/lib/resume/schema";
import { outlineOf } from "@/lib/resume/write/outline";
import type { VariantPage, VariantText } from "@/lib/resume/write/variant-pages";

afterEach(cleanup);

const LINES = ["Cut the weekly report → two hours", "Chose the vendor by [what it cost]"] as const;
const resume: Resume = {
  basics: { name: "Ada Fern", email: "ada@example.org" },
  work: [{ position: "Planner", name: "Fern Mills", highlights: [...LINES] }],
  skills: [{ name: "SQL" }],
};
const shown: readonly ShownLine[] = [
  { bulletId: "b1", text: LINES[0], parts: null },
  {
    bulletId: "b2",
    text: LINES[1],
    parts: [
      { kind: "plain", text: "Chose the vendor by " },
      { kind: "slot", text: "[what it cost]", signal: null },
    ] as unknown as ShownLine["parts"],
  },
];

function text(words: string, y: number, more: Partial<VariantText> = {}): VariantText {
  const stops = [...words].map((_, at) => at * 5);
  return {
    ...{ part: "name", kind: "P", text: words, x: 60, y, width: words.length * 5, size: 10.5 },
    ...{ weight: 400, soft: false, stops, ...more },
  };
}
const bulletText = (bulletId: string, words: string, y: number): VariantText =>
  text(words, y, { bulletId, kind: "LBody" });
const page = (texts: readonly VariantText[], spare = 9): VariantPage => ({
  ...{ width: 612, height: 792, texts, rules: [{ x: 54, y: 100, width: 504 }], spare },
});
const PAGES = [
  page([
    text("Ada Fern", 70, { size: 22, weight: 600 }),
    bulletText("b1", "Cut the weekly report ", 200),
    bulletText("b1", "→ two hours", 214),
  ]),
  page([bulletText("b2", "Chose the vendor by [what ", 60), bulletText("b2", "it cost]", 74)]),
];

function draw(props: Partial<Parameters<typeof Sheet>[0]> = {}) {
  return render(
    <Sheet
      {...{ outline: outlineOf(resume), jobLines: [shown], paper: "letter", lit: [] }}
      {...{ pages: PAGES, reading: false, ...props }}
    />,
  ).container;
}

describe("the sheet", () => {
  it("shows the lines of the file on their pages, each where the file has it", () => {
    const sheets = [...draw().querySelectorAll(".page")];
    expect(sheets.map((one) => one.querySelector("p")?.textContent)).toEqual([
      "Page 1 of 2",
      "Page 2 of 2",
    ]);
    const drawn = sheets.map((one) => [...one.querySelectorAll("text")]);
    expect(drawn.map((texts) => texts.map((one) => one.textContent))).toEqual([
      ["Ada Fern", "Cut the weekly report", "→ two hours"],
      ["Chose the vendor by [what", "it cost]"],
    ]);
    const [, first] = drawn[0] ?? [];
    expect(["x", "y", "font-size", "textLength"].map((name) => first?.getAttribute(name))).toEqual([
      ...["60", "200", "10.5", "105"],
    ]);
  });

  it("has no style of its own: the policy would not let it in", () => {
    expect(draw().querySelectorAll("[style]")).toHaveLength(0);
  });

  it("leads from each line to its story, by mouse on the page and by keyboard in the text", () => {
    const container = draw({ lit: ["b1"] });
    const onPage = container.querySelector("svg #sheet-b1");
    expect(onPage?.getAttribute("href")).toBe("/coach/b1");
    expect(onPage?.getAttribute("tabindex")).toBe("-1");
    expect(onPage?.hasAttribute("data-lit")).toBe(true);
    expect(container.querySelectorAll("#sheet-b1")).toHaveLength(1);
    const link = screen.getByRole("link", { name: LINES[0] });
    expect(link.getAttribute("href")).toBe("/coach/b1");
    fireEvent.focus(link);
    expect(onPage?.hasAttribute("data-focused")).toBe(true);
    fireEvent.blur(link);
    expect(onPage?.hasAttribute("data-focused")).toBe(false);
  });

  it("is read as one text with headings and lists, and the picture is silent", () => {
    const container = draw();
    expect(screen.getAllByRole("heading").map((one) => one.textContent)).toEqual([
      ...["Ada Fern", "Experience", "Planner · Fern Mills", "Skills"],
    ]);
    const items = within(screen.getByRole("list")).getAllByRole("listitem");
    expect(items.map((one) => one.textContent)).toEqual([
      LINES[0],
      "Chose the vendor by what it cost",
    ]);
    expect(container.querySelector(".pages")?.getAttribute("aria-hidden")).toBe("true");
    expect(container.querySelectorAll(".pages [tabindex='0']")).toHaveLength(0);
  });

  it("leaves out no step of the headings where there is no name", () => {
    draw({ outline: outlineOf({ ...resume, basics: {} }) });
    const levels = screen.getAllByRole("heading").map((one) => one.tagName);
    expect(levels).toEqual(["H2", "H3", "H4", "H3"]);
  });

  it.each([{ pages: null }, { reading: true }])("is flowing text alone with %o", (props) => {
    const container = draw(props);
    expect(container.querySelector("svg")).toBeNull();
    expect(container.querySelector(".sheet li")?.id).toBe("sheet-b1");
    expect(container.querySelector(".sr-only")).toBeNull();
  });
});

describe("what is open on a page", () => {
  it("is marked where its words stand, over the end of a line", () => {
    const marks = marksOn(PAGES, shown);
    expect(
      [...marks].map(([of, all]) => all.map(({ is, from, to }) => [is, of.text.slice(from, to)])),
    ).toEqual([[["blank", "[what"]], [["blank", "it cost]"]]]);
    expect(draw().querySelectorAll(".page__blank")).toHaveLength(2);
  });

  it("is not marked on a page that has other words", () => {
    expect(marksOn([page([bulletText("b2", "Chose another vendor", 60)])], shown).size).toBe(0);
  });

  it("is marked word by word where a word waits for a yes", () => {
    const words = "Chose the vendor";
    const line: ShownLine = {
      ...{ bulletId: "b3", text: words, parts: null },
      unsaid: [{ text: "vendor", start: 10, end: 16 }] as unknown as NonNullable<
        ShownLine["unsaid"]
      >,
    };
    const on = bulletText("b3", words, 60);
    expect(marksOn([page([on])], [line]).get(on)).toEqual([{ is: "confirm", from: 10, to: 16 }]);
  });
});

describe("how a resume fits its paper", () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => text("words", 60 + at * 14));
  it("is said by the lines of its pages", () => {
    expect(fitOf([page([], 9)]).words).toBe("Fits one page, 9 lines to spare");
    expect(fitOf([page([], 0)]).words).toBe("Fits one page");
    expect(fitOf([page([]), page(lines(30), 20)])).toMatchObject({
      words: "2 pages; 20 lines to spare on page 2",
      spill: null,
    });
  });

  it("warns of a few lines alone on a page, and names what is shortened most easily", () => {
    const fit = fitOf(PAGES);
    expect(fit.words).toBe("2 pages; 2 lines spill onto page 2");
    expect(fit.spill).toEqual({ lines: 2, page: 2 });
    expect(fit.shortEnds).toEqual(["b2"]);
  });
});

describe("before an export", () => {
  it("what the PDF cannot draw is named, and nothing where it draws all", () => {
    const { container, rerender } = render(<Undrawn resume={{ basics: { name: "Ada 日本" } }} />);
    expect(container.textContent).toBe(
      "The PDF’s font cannot draw 日 本. In the PDF each stands as “?”. Word and text keep them.",
    );
    rerender(<Undrawn resume={{ basics: { name: "Ada → Київ" } }} />);
    expect(container.textContent).toBe("");
  });
});
