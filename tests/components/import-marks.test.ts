import { describe, expect, it } from "vitest";
import type { Mark } from "@/components/resume/import-marks";
import { done, expectSameWords, lineWith, outline, readIn, type Read } from "./import-plans";

const TEXT = `Tomas Reed
tomas.reed@example.org

Experience

Business Analyst, Harrow & Vale Insurance
March 2021 to now
• Gathered requirements for the claims portal with people from
  nine clinics and two hospitals
• Chose nine of forty fields for the first form

Operations Coordinator, Northgate Events
2016 to 2018
• Planned rooms for sixty conferences a year
• Ordered chairs

Education

University of Leeds, BSc Geography, 2015
`;

const FIRST = "Business Analyst | Harrow & Vale Insurance | March 2021 to now";
const SECOND = "Operations Coordinator | Northgate Events | 2016 to 2018";
const GATHERED =
  "Gathered requirements for the claims portal with people from nine clinics and two hospitals";
const CHOSE = "Chose nine of forty fields for the first form";
const PLANNED = "Planned rooms for sixty conferences a year";
const ORDERED = "Ordered chairs";

const mark = (read: Read, words: string, as: Mark) =>
  done(read, { act: "mark", line: lineWith(read, words), mark: as });

type Row = {
  readonly name: string;
  readonly line: string;
  readonly as: Mark;
  readonly jobs: ReturnType<typeof outline>;
};

const ROWS: readonly Row[] = [
  {
    name: "the second line of a bullet as a bullet of its own",
    line: "nine clinics",
    as: { bulletOf: "its-job" },
    jobs: [
      {
        heading: FIRST,
        bullets: [
          "Gathered requirements for the claims portal with people from",
          "nine clinics and two hospitals",
          CHOSE,
        ],
      },
      { heading: SECOND, bullets: [PLANNED, ORDERED] },
    ],
  },
  {
    name: "a bullet as the end of the one above",
    line: ORDERED,
    as: "with-above",
    jobs: [
      { heading: FIRST, bullets: [GATHERED, CHOSE] },
      { heading: SECOND, bullets: [`${PLANNED} ${ORDERED}`] },
    ],
  },
  {
    name: "a bullet as the heading of a job, with the bullets below it",
    line: PLANNED,
    as: "job",
    jobs: [
      { heading: FIRST, bullets: [GATHERED, CHOSE] },
      { heading: SECOND, bullets: [] },
      { heading: ` | ${PLANNED} | `, bullets: [ORDERED] },
    ],
  },
  {
    name: "a line of a section as a bullet of the job above the section",
    line: "University of Leeds",
    as: { bulletOf: "its-job" },
    jobs: [
      { heading: FIRST, bullets: [GATHERED, CHOSE] },
      {
        heading: SECOND,
        bullets: [PLANNED, ORDERED, "University of Leeds, BSc Geography, 2015"],
      },
    ],
  },
  {
    name: "a bullet as the summary of its job",
    line: ORDERED,
    as: "summary",
    jobs: [
      { heading: FIRST, bullets: [GATHERED, CHOSE] },
      { heading: SECOND, bullets: [PLANNED] },
    ],
  },
  {
    name: "a bullet as nothing",
    line: CHOSE,
    as: "skip",
    jobs: [
      { heading: FIRST, bullets: [GATHERED] },
      { heading: SECOND, bullets: [PLANNED, ORDERED] },
    ],
  },
];

describe("a line of the source is said to be something else", () => {
  it("begins from what the reader understood", () => {
    expect(outline(readIn(TEXT).plan)).toEqual([
      { heading: FIRST, bullets: [GATHERED, CHOSE] },
      { heading: SECOND, bullets: [PLANNED, ORDERED] },
    ]);
  });

  for (const { name, line, as, jobs } of ROWS)
    it(`${name}; no word is lost`, () => {
      const read = readIn(TEXT);
      const marked = mark(read, line, as);
      expect(outline(marked)).toEqual(jobs);
      expectSameWords(read.plan, marked);
    });

  it("a job’s own heading taken for a bullet leaves its bullets to the job above", () => {
    const read = readIn(TEXT);
    const date = mark(read, "2016 to 2018", "skip");
    const gone = mark({ ...read, plan: date }, "Operations Coordinator", { bulletOf: "its-job" });
    expect(outline(gone)).toEqual([
      {
        heading: FIRST,
        bullets: [GATHERED, CHOSE, "Operations Coordinator, Northgate Events", PLANNED, ORDERED],
      },
    ]);
    expectSameWords(read.plan, gone);
  });

  it("a line as the heading of a section takes the lines below it along, as far as the next heading", () => {
    const text = `${TEXT}\nThings I speak\n\nFrench (fluent)\nGerman (basic)\n`;
    const read = readIn(text);
    const marked = mark(read, "Things I speak", { headingOf: "languages" });
    const languages = marked.sections.find(({ kind }) => kind === "languages");
    expect(languages?.entries.map((entry) => entry["language"])).toEqual(["French", "German"]);
    expect(languages?.lines).toEqual([lineWith(read, "French"), lineWith(read, "German")]);
    expect(marked.strays).toEqual([]);
  });

  it("a line below a job’s heading fills what the heading lacks", () => {
    const read = readIn(
      "Experience\n\nBusiness Analyst, Harrow & Vale Insurance\n\n• Gathered claims\n• Leeds office\n• 2016 to 2018\n",
    );
    const marked = mark(read, "2016 to 2018", "skip");
    const stray = marked.strays.find(({ text }) => text === "2016 to 2018");
    const headed = done(
      { ...read, plan: marked },
      { act: "head", stray: stray?.id ?? "", job: marked.jobs[0]?.id ?? "" },
    );
    expect(headed.jobs[0]).toMatchObject({
      dateText: "2016 to 2018",
      read: { startDate: "2016", endDate: "2018" },
      current: false,
    });
    expectSameWords(read.plan, headed);
  });
});

describe("whole jobs", () => {
  const job = (read: Read, at: number) => read.plan.jobs[at]?.id ?? "";

  it("two that are one become one, and what they say differently stays in sight", () => {
    const read = readIn(TEXT);
    const merged = done(read, { act: "merge-job", job: job(read, 1) });
    expect(outline(merged)).toEqual([
      { heading: FIRST, bullets: [GATHERED, CHOSE, PLANNED, ORDERED] },
    ]);
    expect(merged.strays.map(({ text }) => text)).toEqual([
      "Operations Coordinator · Northgate Events · 2016 to 2018",
    ]);
    expectSameWords(read.plan, merged);
  });

  it("one that is none leaves its lines among those without a place", () => {
    const read = readIn(TEXT);
    const gone = done(read, { act: "delete-job", job: job(read, 1) });
    expect(gone.jobs).toHaveLength(1);
    expect(gone.strays.map(({ text }) => text)).toEqual([
      "Operations Coordinator · Northgate Events · 2016 to 2018",
      PLANNED,
      ORDERED,
    ]);
    expectSameWords(read.plan, gone);
  });

  it("change places", () => {
    const read = readIn(TEXT);
    const up = done(read, { act: "move-job", job: job(read, 1), by: -1 });
    expect(outline(up).map(({ heading }) => heading)).toEqual([SECOND, FIRST]);
    expect(done(read, { act: "move-job", job: job(read, 1), by: 1 })).toBe(read.plan);
  });
});
