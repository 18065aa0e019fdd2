import { expect, it } from "vitest";
import { ENGINE_VERSION } from "@/lib/engine";
import { CHANGELOG } from "@/lib/engine/changelog";
import { movedBetween, olderRecord, ownLines, recordOf } from "../bench/moved";

it("tells of the version that is running, first", () => {
  expect(CHANGELOG[0]?.version).toBe(ENGINE_VERSION);
  expect(new Set(CHANGELOG.map(({ version }) => version)).size).toBe(CHANGELOG.length);
  for (const { changes } of CHANGELOG) for (const change of changes) expect(change).toMatch(/\.$/);
});

it("says of the project's own lines what really moved", () => {
  const { moved } = CHANGELOG[0] ?? {};
  expect(moved).toEqual(movedBetween(olderRecord(moved?.since), recordOf(ownLines())));
});

it("counts a rule that speaks more often, one that is gone, and a line of another kind", () => {
  const before = {
    engine: "0.1.0",
    lines: [
      { verdict: "vague", rules: ["say-enough", "cut-filler"] },
      { verdict: "thin", rules: [] },
    ],
  };
  const after = {
    engine: "0.2.0",
    lines: [
      { verdict: "vague", rules: ["say-enough"] },
      { verdict: "strong", rules: ["say-enough"] },
    ],
  };
  expect(movedBetween(before, after)).toEqual({
    since: "0.1.0",
    lines: 2,
    verdicts: 1,
    rules: [
      { rule: "cut-filler", before: 1, after: 0 },
      { rule: "say-enough", before: 1, after: 2 },
    ],
  });
});
