import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CRITERIA } from "@/app/(public)/accessibility/criteria";

/** The criteria of WCAG 2.2 at A and AA: how many each guideline has, without the removed 4.1.1. */
const NUMBERS = [
  ...["1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.3.4"],
  ...["1.3.5", "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12"],
  ...["1.4.13", "2.1.1", "2.1.2", "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3"],
  ...["2.4.4", "2.4.5", "2.4.6", "2.4.7", "2.4.11", "2.5.1", "2.5.2", "2.5.3", "2.5.4", "2.5.7"],
  ...["2.5.8", "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.2.3", "3.2.4", "3.2.6", "3.3.1", "3.3.2"],
  ...["3.3.3", "3.3.4", "3.3.7", "3.3.8", "4.1.2", "4.1.3"],
];

it("lists each of the 55 criteria once", () => {
  expect(NUMBERS).toHaveLength(55);
  expect(CRITERIA.map(({ number }) => number)).toEqual(NUMBERS);
});

it("names a test for each criterion that is said to be tested, and a reason for every one", () => {
  for (const { number, stands, how, checks } of CRITERIA) {
    expect(checks.length > 0, number).toBe(stands === "Tested");
    expect(how, number).toMatch(/^\p{Lu}.{10,}\.$/u);
  }
});

it("names only tests that there are", () => {
  for (const { file, test } of CRITERIA.flatMap(({ checks }) => checks))
    expect(readFileSync(file, "utf8"), `${file}: ${test}`).toContain(`("${test}"`);
});
