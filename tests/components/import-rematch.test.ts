import { describe, expect, it } from "vitest";
import { matchCareer } from "@/components/resume/import-match";
import type { ImportPlan } from "@/components/resume/import-plan";
import { rematchCareer } from "@/components/resume/import-rematch";
import { careerOf, done, readIn } from "./import-plans";

const TEXT = `Experience

Owner, Pier Nine
2019 to 2021
• Cut the claims form from forty fields to twelve with two engineers in a quarter
• Ran the weekly claims desk

Skills

SQL, Figma
`;

const read = readIn(TEXT);
const EMPTY = careerOf({ ...read.plan, jobs: [], sections: [] });
const FULL = careerOf(read.plan);
const bulletsOf = (plan: ImportPlan) => plan.jobs.flatMap((job) => job.bullets);
const kept = (plan: ImportPlan) => structuredClone(plan);

describe("a check that was kept over a reload", () => {
  it("leaves out what came into the career meanwhile", () => {
    const before = matchCareer(read.plan, EMPTY);
    expect(rematchCareer(kept(before), FULL)).toEqual(matchCareer(read.plan, FULL));
  });

  it("adds what went from the career meanwhile", () => {
    const before = matchCareer(read.plan, FULL);
    expect(rematchCareer(kept(before), EMPTY)).toEqual(matchCareer(read.plan, EMPTY));
  });

  it("is the same where the career is, with all that the person decided", () => {
    const plan = matchCareer(read.plan, FULL);
    const [first, second] = bulletsOf(plan);
    const ticked = done(
      { ...read, plan },
      { act: "tick", bullet: first?.id ?? "", included: true },
      { act: "write", bullet: second?.id ?? "", text: "Ran it daily" },
    );
    expect(rematchCareer(ticked, FULL)).toBe(ticked);
  });

  it("asks of no bullet that was settled", () => {
    const near = readIn(TEXT.replace("twelve", "ten"));
    const plan = matchCareer(near.plan, FULL);
    const bullet = bulletsOf(plan)[0]?.id ?? "";
    expect(bulletsOf(plan)[0]?.near).toBeDefined();
    const asked = done(
      { ...near, plan },
      { act: "mode", mode: "replace" },
      { act: "mode", mode: "add" },
    );
    for (const both of [true, false]) {
      const settled = done({ ...near, plan: asked }, { act: "settle-near", bullet, both });
      expect(bulletsOf(rematchCareer(settled, FULL))[0]).toEqual(bulletsOf(settled)[0]);
    }
  });
});
