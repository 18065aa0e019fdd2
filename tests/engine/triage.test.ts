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

test("a line that is not read is kept", () => {
  const text =
    "Leitete das Team für die Einführung der neuen Software und schulte alle Mitarbeiter";
  expect(presetTriage([{ text, job: 0 }])).toEqual(["keep"]);
});

test("no lines give no choices", () => {
  expect(presetTriage([])).toEqual([]);
});
