import { expect, it } from "vitest";
import { isRefusal } from "@/lib/resume/read/limits";
import { readMarkdown } from "@/lib/resume/read/markdown";
import type { Resume } from "@/lib/resume/schema";
import { outlineOf } from "@/lib/resume/write/outline";
import { writeMarkdown } from "@/lib/resume/write/markdown";
import { writeText } from "@/lib/resume/write/text";

const RESUME: Resume = {
  basics: {
    name: "Ada Fern",
    label: "Product Owner",
    email: "ada@example.org",
    phone: "555 0142",
    url: "https://fern.example",
  },
  work: [
    {
      position: "Engineer, Platform",
      name: "Ivy Bridge, Ltd.",
      location: "Leeds",
      dateText: "2019 to 2021",
      summary: "Tools for 40 clinics.",
      highlights: ["Cut the *weekly* report | to one page", "1. Chose nine fields"],
    },
    { name: "Fernleaf", highlights: ["Trained two newcomers"] },
    { dateText: "Summer 2016", highlights: ["Sorted 40 files"] },
  ],
  education: [{ institution: "Harbor College", studyType: "BA", area: "Economics" }],
  skills: [{ name: "SQL" }],
};

it("plain text heads a job by title, employer and place, and one without names by its date", () => {
  expect(writeText(outlineOf(RESUME))).toBe(`Ada Fern
Product Owner
ada@example.org | 555 0142 | fern.example

EXPERIENCE

Engineer, Platform | Ivy Bridge, Ltd. | Leeds
2019 to 2021
Tools for 40 clinics.
- Cut the *weekly* report | to one page
- 1. Chose nine fields

Fernleaf
- Trained two newcomers

Summer 2016
- Sorted 40 files

EDUCATION

Harbor College | BA Economics

SKILLS
SQL
`);
});

it("Markdown says the same in the same order, with what it would take for marks escaped", () => {
  expect(writeMarkdown(outlineOf(RESUME))).toBe(`# Ada Fern

**Product Owner**

[ada@example.org](mailto:ada@example.org) · 555 0142 · [fern.example](https://fern.example)

## Experience

### Engineer, Platform | Ivy Bridge, Ltd. | Leeds

*2019 to 2021*

Tools for 40 clinics.

- Cut the \\*weekly\\* report \\| to one page
- 1\\. Chose nine fields

### Fernleaf

- Trained two newcomers

### Summer 2016

- Sorted 40 files

## Education

### Harbor College | BA Economics

## Skills

SQL
`);
});

it.each(["ada_fern", "ada?a=1&b=2", "ada-fern"])(
  "an address like /%s reads back as it was",
  (end) => {
    const url = `https://fern.example/${end}`;
    const back = readMarkdown(writeMarkdown(outlineOf({ basics: { name: "Ada Fern", url } })));
    if (isRefusal(back)) throw new Error(back.message);
    expect(back.resume.basics?.url).toBe(url);
  },
);
