import { expect, it } from "vitest";
import { review } from "@/lib/engine";
import { RULES } from "@/lib/engine/catalogue";
import { BAND_FLOORS, explainScore, WEIGHT_ROWS } from "@/lib/engine/scoring";

const LINES = RULES.flatMap(({ examples, allows }) => [
  ...examples.flatMap(({ weak, strong }) => [weak.replace(/[«»]/g, ""), strong]),
  ...allows,
]);

it("adds a line up to the score that the review gives", () => {
  for (const line of LINES) {
    const { verdict, score, points, rows } = explainScore(line);
    const read = review(line);
    expect({ verdict, score }, line).toEqual({ verdict: read.verdict, score: read.score });
    expect(rows.reduce((sum, row) => sum + row.points, 0)).toBeCloseTo(points, 6);
  }
});

it("puts a line below the first band's floor among the vague ones, and no other", () => {
  for (const line of LINES) {
    const { verdict, points } = explainScore(line);
    expect(verdict === "vague", line).toBe(points < BAND_FLOORS.thin);
    if (verdict === "strong") expect(points, line).toBeGreaterThanOrEqual(BAND_FLOORS.strong);
  }
});

it("uses no weight that the table does not name, and every weight that it names", () => {
  const used = new Set(LINES.flatMap((line) => explainScore(line).rows.map(({ what }) => what)));
  const named = new Set<string>(WEIGHT_ROWS.map(({ what }) => what));
  expect([...used].filter((what) => !named.has(what))).toEqual([]);
  expect([...named].filter((what) => !used.has(what))).toEqual([]);
  for (const { means } of WEIGHT_ROWS) expect(means).toMatch(/[.”]$/);
});

it("explains nothing about a line that is not English", () => {
  expect(explainScore("Verantwortlich für die Planung der Schichten und die Kasse").rows).toEqual(
    [],
  );
});
