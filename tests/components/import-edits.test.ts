import { describe, expect, it } from "vitest";
import * as edits from "@/components/resume/import-edits";
import { editJob } from "@/components/resume/import-jobs";
import type { ImportPlan } from "@/components/resume/import-plan";
import { planImport } from "@/components/resume/import-first-plan";
import { hindrancesOf, requestOf } from "@/components/resume/import-request";
import { isRefusal } from "@/lib/resume/read/limits";
import { readText } from "@/lib/resume/read/text";

const TEXT = `Tomas Reed
tomas.reed@example.org

Experience

Harrow & Vale Insurance, Business analyst
March 2021 to now
• Gathered requirements for the claims portal
• Chose nine of forty fields for the first form

Northgate Events, Operations coordinator
2016 to 2018
• Planned rooms for sixty conferences a year
`;

function counter() {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

function planOf(text: string): ImportPlan {
  const read = readText(text);
  if (isRefusal(read)) throw new Error(read.message);
  return planImport(read, counter());
}

const texts = (plan: ImportPlan) => plan.jobs.map((job) => job.bullets.map(({ text }) => text));

function bulletId(plan: ImportPlan, opening: string): string {
  const bullet = plan.jobs
    .flatMap((job) => job.bullets)
    .find(({ text }) => text.startsWith(opening));
  if (!bullet) throw new Error(`no bullet opens with ${opening}`);
  return bullet.id;
}

describe("what an import will add", () => {
  it("keeps every bullet beside the line it was read from", () => {
    const plan = planOf(TEXT);
    const read = readText(TEXT);
    const lines = isRefusal(read) ? [] : read.lines;
    for (const { text, lines: at } of plan.jobs.flatMap((job) => job.bullets))
      expect(lines[at[0] ?? -1]?.text).toContain(text);
  });

  it("moves a bullet to the end of a job above and to the start of a job below", () => {
    const plan = planOf(TEXT);
    const [first, second] = plan.jobs;
    const up = edits.moveBullet(
      plan,
      bulletId(plan, "Planned"),
      { job: first?.id ?? "" },
      counter(),
    );
    expect(texts(up)[0]?.at(-1)).toMatch(/^Planned/);
    expect(texts(up)[1]).toEqual([]);
    const down = edits.moveBullet(
      plan,
      bulletId(plan, "Gathered"),
      { job: second?.id ?? "" },
      counter(),
    );
    expect(texts(down)[1]?.[0]).toMatch(/^Gathered/);
  });

  it("joins a bullet with the one above and splits it again at the caret", () => {
    const plan = planOf(TEXT);
    const joined = edits.joinWithPrevious(plan, bulletId(plan, "Chose"));
    const [whole = ""] = texts(joined)[0] ?? [];
    expect(whole).toBe(
      "Gathered requirements for the claims portal Chose nine of forty fields for the first form",
    );
    expect(joined.jobs[0]?.bullets[0]?.lines).toHaveLength(2);
    const id = bulletId(joined, "Gathered");
    const split = edits.splitBullet(joined, id, whole.indexOf("Chose"), counter());
    expect(texts(split)).toEqual(texts(plan));
    expect(edits.splitBullet(joined, id, 0, counter())).toBe(joined);
  });

  it("joins a word that was broken at its hyphen without a space", () => {
    const plan = planOf(TEXT);
    const above = edits.writeBullet(plan, bulletId(plan, "Gathered"), "Led the cross-");
    const below = edits.writeBullet(above, bulletId(above, "Chose"), "functional group");
    const joined = edits.joinWithPrevious(below, bulletId(below, "functional"));
    expect(texts(joined)[0]).toEqual(["Led the cross-functional group"]);
  });

  it("keeps what is no bullet in sight, and puts it back where its line stood", () => {
    const plan = planOf(TEXT);
    const id = bulletId(plan, "Gathered");
    const aside = edits.setBulletAside(plan, id);
    expect(aside.strays.map(({ text }) => text)).toContain(
      "Gathered requirements for the claims portal",
    );
    const back = edits.placeStray(aside, id, { job: plan.jobs[0]?.id ?? "" }, counter());
    expect(texts(back)).toEqual(texts(plan));
    expect(back.strays).toEqual(plan.strays);
  });

  it("makes a job for a line that belongs to none", () => {
    const plan = planOf(TEXT);
    const moved = edits.moveBullet(plan, bulletId(plan, "Chose"), "new-job", counter());
    expect(moved.jobs).toHaveLength(3);
    expect(texts(moved)[1]).toEqual(["Chose nine of forty fields for the first form"]);
  });
});

describe("what is sent", () => {
  const noDates = () => ({ startDate: null, endDate: null });

  it("carries the same ids however often it is sent, so that a retry adds nothing twice", () => {
    const plan = planOf(TEXT);
    expect(requestOf(plan, noDates)).toEqual(requestOf(plan, noDates));
  });

  it("leaves out what is not ticked, and a job of which nothing is left", () => {
    const plan = planOf(TEXT);
    const unticked = edits.includeBullet(plan, bulletId(plan, "Gathered"), false);
    const { resume } = requestOf(unticked, noDates);
    expect(resume.jobs[0]?.bullets.map(({ text }) => text)).toEqual([
      "Chose nine of forty fields for the first form",
    ]);
    const made = edits.moveBullet(plan, bulletId(plan, "Chose"), "new-job", counter());
    const empty = edits.includeBullet(made, bulletId(made, "Chose"), false);
    expect(requestOf(empty, noDates).resume.jobs).toHaveLength(2);
  });

  it("adds no job of which every bullet is left out", () => {
    const plan = planOf(TEXT);
    const there = edits.includeBullet(plan, bulletId(plan, "Planned"), false);
    expect(requestOf(there, noDates).resume.jobs.map(({ organization }) => organization)).toEqual([
      "Harrow & Vale Insurance",
    ]);
  });

  it("reads the dates again only where the person changed their words", () => {
    const plan = planOf(TEXT);
    const job = plan.jobs[1];
    const read = { startDate: "2015", endDate: "2017" };
    expect(requestOf(plan, () => read).resume.jobs[1]?.startDate).toBe("2016");
    const changed = editJob(plan, job?.id ?? "", { dateText: "2015 to 2017" });
    expect(requestOf(changed, () => read).resume.jobs[1]).toMatchObject(read);
  });

  it("names a limit with the numbers, beside the part that meets it", () => {
    const plan = planOf(TEXT);
    const id = bulletId(plan, "Chose");
    const long = edits.writeBullet(plan, id, "a".repeat(2_340));
    expect(hindrancesOf(long)).toEqual([
      { at: id, sentence: "A bullet can hold 2,000 characters; this has 2,340." },
    ]);
    expect(hindrancesOf(edits.includeBullet(long, id, false))).toEqual([]);
  });
});
