import { expect, it } from "vitest";
import { ACROSS_RULES, RULES } from "@/lib/engine/catalogue";
import { GUIDE_COVERAGE, SEED_COVERAGE, UNJUDGED } from "@/lib/engine/coverage";

const ALL = [...RULES, ...ACROSS_RULES];
const COVERED = [...SEED_COVERAGE, ...GUIDE_COVERAGE];

it("names only rules that there are", () => {
  const ids = new Set(ALL.map(({ id }) => id));
  expect(COVERED.flatMap(({ rules }) => rules).filter((id) => !ids.has(id))).toEqual([]);
});

it("has advice behind every rule", () => {
  const named = new Set(COVERED.flatMap(({ rules }) => rules));
  expect(ALL.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

it("quotes the seed wherever a rule comes from it", () => {
  const quoted = new Set(SEED_COVERAGE.map(({ source }) => JSON.stringify(source)));
  const bySeed = ALL.filter(({ source }) => source.from === "seed");
  expect(bySeed.length).toBeGreaterThan(5);
  expect(bySeed.filter(({ source }) => !quoted.has(JSON.stringify(source)))).toEqual([]);
});

it("says each advice once", () => {
  const advice = [...COVERED.map((one) => one.advice), ...UNJUDGED.map(({ what }) => what)];
  expect(new Set(advice).size).toBe(advice.length);
});
