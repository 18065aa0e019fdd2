import { expect, test } from "vitest";
import { presetTriage } from "@/lib/engine";

const STRONG = "Cut the monthly close from nine days to four by dropping three unused reports.";
const LABEL = "Managed requirements for the product roadmap.";

test("strong lines are kept, and a line with a story behind it is told", () => {
  expect(presetTriage([STRONG, LABEL].map((text) => ({ text, job: 0 })))).toEqual(["keep", "tell"]);
});

test("at most five lines are told, the recent ones first", () => {
  const lines = [0, 1, 2, 3].flatMap((job) => [LABEL, LABEL, LABEL].map((text) => ({ text, job })));
  const told = presetTriage(lines).flatMap((choice, index) => (choice === "tell" ? [index] : []));
  expect(told).toEqual([0, 1, 2, 3, 4]);
});

test("a line that leaves its story open goes before one that lacks a detail", () => {
  const lines = [
    "Worked with two teams on the product roadmap for 40 customers, ordering requests by value",
    "Interviewed 12 customers about the checkout and wrote up what they said for the product team",
    "Ordered the product backlog by value for 3 teams",
    "Tested product prototypes with 30 customers in 5 cities",
    "Responsible for reporting",
    "Helped with the rollout of scanners",
  ].map((text) => ({ text, job: 0 }));
  const told = lines.flatMap(({ text }, at) => (presetTriage(lines)[at] === "tell" ? [text] : []));
  expect(told).toHaveLength(5);
  expect(told).toContain("Responsible for reporting");
  expect(told).toContain("Helped with the rollout of scanners");
});

test("a line that is not read is kept", () => {
  const text =
    "Leitete das Team für die Einführung der neuen Software und schulte alle Mitarbeiter";
  expect(presetTriage([{ text, job: 0 }])).toEqual(["keep"]);
});

test("no lines give no choices", () => {
  expect(presetTriage([])).toEqual([]);
});
