import { describe, expect, it } from "vitest";
import type { Act } from "@/components/resume/import-acts";
import { doubtsOf, DOUBT_REASONS, type DoubtKind } from "@/components/resume/import-doubts";
import type { ImportPlan } from "@/components/resume/import-plan";
import { done, readIn, type Read } from "./import-plans";

const HEAD = "Experience\n\nBusiness Analyst, Harrow & Vale Insurance\nMarch 2021 to now\n";
const LONG = `Gathered requirements for the claims portal with ${"people from nine clinics and ".repeat(6)}two hospitals. Chose nine of forty fields for the first form, ${"with each of the people who fill it in ".repeat(2)}today`;

/** Changes that a text alone cannot bring about. */
type Twist = (plan: ImportPlan) => ImportPlan;
const bullet =
  (change: (one: ImportPlan["jobs"][number]["bullets"][number]) => object): Twist =>
  (plan) => ({
    ...plan,
    jobs: plan.jobs.map((job) => ({
      ...job,
      bullets: job.bullets.map((one) => ({ ...one, ...change(one) })),
    })),
  });
const stray =
  (text: string): Twist =>
  (plan) => ({ ...plan, strays: [{ id: "stray", text, lines: [3], leftOut: false }] });

type Row = {
  readonly kind: DoubtKind;
  readonly text: string;
  readonly twist?: Twist;
  /** Words that are shown, and what each click offers. */
  readonly words: RegExp;
  readonly fixes: readonly string[];
  /** Other kinds that the same text gives rise to. */
  readonly also?: readonly DoubtKind[];
};

const ROWS: readonly Row[] = [
  {
    kind: "unread",
    text: `${HEAD}• Gathered claims from clinics\n`,
    twist: stray("Reference 12-B"),
    words: /^Reference 12-B$/,
    fixes: ["Bullet of Business Analyst, Harrow & Vale Insurance", "Leave it out"],
  },
  {
    kind: "date-alone",
    text: `Experience\n\nBusiness Analyst, Harrow & Vale Insurance\n• Gathered claims from clinics\n`,
    twist: stray("2016 to 2018"),
    words: /^2016 to 2018$/,
    fixes: ["Dates of Business Analyst, Harrow & Vale Insurance", "Leave it out"],
    also: ["job-unnamed"],
  },
  {
    kind: "job-unnamed",
    text: "Experience\n\nBusiness Analyst\nMarch 2021 to now\n• Gathered claims from clinics\n",
    words: /^Business Analyst$/,
    fixes: [],
  },
  {
    kind: "dates-unread",
    text: `${HEAD}• Gathered claims from clinics\n`,
    twist: (plan) => ({
      ...plan,
      jobs: plan.jobs.map((job) => ({ ...job, dateText: "the year of the flood" })),
    }),
    words: /flood/,
    fixes: [],
  },
  {
    kind: "near",
    text: `${HEAD}• Gathered claims from clinics\n`,
    twist: bullet(() => ({ near: { bulletId: "old", text: "Gathered claims from nine clinics" } })),
    words: /^Gathered claims from clinics$/,
    fixes: ["Keep the one I have", "Keep both"],
  },
  {
    kind: "lowercase",
    text: `${HEAD}• Gathered claims from clinics\n• and from two hospitals in town\n`,
    words: /^and from two/,
    fixes: ["Join with the line above"],
  },
  {
    kind: "long",
    text: `${HEAD}• ${LONG}\n`,
    words: /^Gathered requirements/,
    fixes: ["Split before “Chose nine of”"],
  },
  {
    kind: "short",
    text: `${HEAD}• Gathered claims from clinics\n• Various tasks\n`,
    words: /^Various tasks$/,
    fixes: ["Join with the line above", "Leave it out"],
  },
  {
    kind: "known-job",
    text: `${HEAD}• Gathered claims from clinics\n`,
    twist: (plan) => ({
      ...plan,
      jobs: plan.jobs.map((job) => ({
        ...job,
        known: { jobId: "old", name: "Analyst, Harrow", isSure: false },
      })),
    }),
    words: /^Business Analyst, Harrow/,
    fixes: ["It is another job"],
  },
];

function reading({ text, twist = (plan) => plan }: Pick<Row, "text" | "twist">): Read {
  const read = readIn(text);
  return { ...read, plan: twist(read.plan) };
}

describe("what the reader was unsure of", () => {
  it("is shown for every reason of the table", () => {
    expect(ROWS.map(({ kind }) => kind).sort()).toEqual(Object.keys(DOUBT_REASONS).sort());
  });

  for (const row of ROWS)
    it(`${row.kind}: is found, and any of its clicks settles it`, () => {
      const read = reading(row);
      const doubts = doubtsOf(read.plan);
      expect(doubts.map(({ kind }) => kind)).toEqual([row.kind, ...(row.also ?? [])]);
      const [doubt] = doubts;
      expect(doubt?.words).toMatch(row.words);
      expect(doubt?.fixes.map(({ label }) => label)).toEqual(row.fixes);
      const accept: Act = { act: "accept", doubt: doubt?.id ?? "" };
      for (const act of [...(doubt?.fixes ?? []).map((fix) => fix.act), accept]) {
        const left = doubtsOf(done(read, act)).map(({ id }) => id);
        expect(left, JSON.stringify(act)).not.toContain(doubt?.id);
      }
    });

  it("is nothing in a resume that reads as it should", () => {
    expect(
      doubtsOf(readIn(`${HEAD}• Gathered claims from clinics\n• iOS release planned\n`).plan),
    ).toEqual([]);
  });

  it("is not asked of a job whose names and dates are those of one that is there", () => {
    const known = { jobId: "old", name: "Analyst, Harrow", isSure: true };
    const twist: Twist = (plan) => ({ ...plan, jobs: plan.jobs.map((job) => ({ ...job, known })) });
    expect(
      doubtsOf(reading({ text: `${HEAD}• Gathered claims from clinics\n`, twist }).plan),
    ).toEqual([]);
  });

  it("is not asked of what is left out", () => {
    const read = readIn(`${HEAD}• Gathered claims from clinics\n• Various tasks\n`);
    const id = read.plan.jobs[0]?.bullets[1]?.id ?? "";
    expect(doubtsOf(done(read, { act: "tick", bullet: id, included: false }))).toEqual([]);
  });

  it("is asked of no line that is there already once what is there is replaced", () => {
    const near = bullet(() => ({
      near: { bulletId: "old", text: "Gathered claims" },
      included: false,
    }));
    const read = reading({ text: `${HEAD}• Gathered claims from clinics\n`, twist: near });
    const replaced = done(read, { act: "mode", mode: "replace" });
    expect(doubtsOf(replaced)).toEqual([]);
    expect(replaced.jobs[0]?.bullets[0]?.included).toBe(true);
  });

  it("counts what is settled, and counts it once", () => {
    const read = readIn(
      `${HEAD}• Gathered claims from clinics\n• Various tasks\n• and more of them\n`,
    );
    const [first] = doubtsOf(read.plan);
    expect(read.plan.seen).toHaveLength(2);
    const settled = done(read, { act: "accept", doubt: first?.id ?? "" });
    expect(settled.seen).toHaveLength(2);
    expect(doubtsOf(settled)).toHaveLength(1);
  });

  it("puts lines that would be lost before bullets that are only odd", () => {
    const text = `${HEAD}• Gathered claims from clinics\n• Various tasks\n`;
    const read = reading({ text, twist: stray("Reference 12-B") });
    expect(doubtsOf(read.plan).map(({ kind }) => kind)).toEqual(["unread", "short"]);
  });
});
