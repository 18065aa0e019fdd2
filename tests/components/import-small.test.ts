import { expect, it } from "vitest";
import { planImport } from "@/components/resume/import-first-plan";
import { smallnessOf } from "@/components/resume/import-small";
import { counter } from "./import-plans";

const never = () => false;

const SMALL: readonly (readonly [string, string])[] = [
  ["at", "joining word"],
  ["(2 yrs 4 mos)", "duration"],
  ["1 year, 3 months", "duration"],
  ["Full-time", "employment term"],
  ["Tools:", "label"],
  ["Key achievements:", "label"],
  ["Responsibilities", "label"],
  ["Industry: Utilities", "column of the export"],
  ["Page 2 of 3", "page number"],
  ["3 / 4", "page number"],
  ["· |", "mark"],
];

const LARGE = [
  "Led the move of nine clinics to one intake form",
  "Reference 12-B",
  "2016 to 2018",
  "Budget: 3 million a year",
  "Promoted twice in four years",
  "GPA 3.9",
  "Industry prize for the intake form",
];

for (const [text, name] of SMALL)
  it(`asks nothing about “${text}”: ${name}`, () => {
    expect(smallnessOf(text, never)).toBe(name);
  });

for (const text of LARGE)
  it(`asks about “${text}”`, () => {
    expect(smallnessOf(text, never)).toBeNull();
  });

it("lists what stands on every page among what is left out, and asks about the rest", () => {
  const texts = ["Tomas Reed", "Cut the form", "Tomas Reed", "2", "Reference 12-B"];
  const lines = texts.map((text, index) => ({
    index,
    text,
    role: index === 0 ? ("name" as const) : ("unread" as const),
    page: index < 2 ? 1 : 2,
  }));
  const read = {
    resume: {},
    unread: texts.slice(1),
    lines,
    places: { jobs: [], sections: {} },
  };
  const { strays } = planImport(read, counter());
  expect(strays.map(({ text, small, leftOut }) => [text, small, leftOut])).toEqual([
    ["Cut the form", undefined, false],
    ["Tomas Reed", "repeated on each page", true],
    ["2", "page number", true],
    ["Reference 12-B", undefined, false],
  ]);
});
