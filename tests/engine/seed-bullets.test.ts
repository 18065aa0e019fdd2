import { describe, expect, test } from "vitest";
import { TOLD_PAIRS } from "@/app/(public)/guide/weak-to-strong/stories";
import { review } from "@/lib/engine";

/** The words of each weak bullet that its root finding covers. */
const ROOTS: Readonly<Record<string, { readonly rule: string; readonly words: string }>> = {
  requirements: { rule: "choose-among-requirements", words: "Gathered requirements" },
  timelines: { rule: "trade-off-the-timeline", words: "Managed timelines" },
  campaigns: { rule: "act-on-the-campaign", words: "Owned campaigns" },
  features: { rule: "say-why-it-was-built", words: "Built and shipped core platform features" },
};

/** The guide's four pairs: the weak bullet, its root finding, and its two stronger forms. */
const PAIRS = TOLD_PAIRS.map(({ id, line, po, pm }) => ({ weak: line, po, pm, ...ROOTS[id] }));

describe.each(PAIRS)("$weak", ({ weak, rule, words, po, pm }) => {
  test("is vague, with one root finding on its own words while the others wait", () => {
    const { verdict, findings } = review(weak);
    expect(verdict).toBe("vague");
    const root = findings.filter(({ waits }) => !waits);
    expect(root.map((found) => [found.rule, weak.slice(found.start, found.end)])).toEqual([
      [rule, words],
    ]);
    expect(findings.length).toBeGreaterThan(1);
  });

  test.each([po, pm])(
    "its stronger form is not vague and has nothing of severity fix: %s",
    (strong) => {
      const { verdict, findings } = review(strong);
      expect(verdict).not.toBe("vague");
      expect(findings.filter(({ severity }) => severity === "fix")).toEqual([]);
      if (verdict === "strong")
        expect(findings.filter(({ severity }) => severity === "consider")).toEqual([]);
    },
  );

  test("the stronger forms score above it and lean to their own track", () => {
    expect(review(po).score).toBeGreaterThan(review(weak).score);
    expect(review(pm).score).toBeGreaterThan(review(weak).score);
    expect(review(po).lean.po).toBeGreaterThan(review(po).lean.pm);
    expect(review(pm).lean.pm).toBeGreaterThan(review(pm).lean.po);
  });
});

test("seven of the eight stronger forms are strong; the one without a choice or change is thin", () => {
  const verdicts = PAIRS.flatMap(({ po, pm }) => [review(po).verdict, review(pm).verdict]);
  expect(verdicts.filter((verdict) => verdict === "strong")).toHaveLength(7);
  expect(verdicts[4]).toBe("thin");
});
