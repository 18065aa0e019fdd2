import { describe, expect, test } from "vitest";
import { review } from "@/lib/engine";

/** The guide's four pairs: the weak bullet, the words a finding covers, and its two stronger forms. */
const PAIRS = [
  {
    weak: "Gathered requirements from stakeholders across two teams.",
    rule: "choose-among-requirements",
    words: "Gathered requirements",
    po: "Prioritized competing requirements into a release backlog, clarified acceptance criteria, and reduced rework in sprint handoffs.",
    pm: "Synthesized customer and stakeholder input into a ranked opportunity set and recommended roadmap sequence tied to retention impact.",
  },
  {
    weak: "Managed timelines and coordinated delivery across squads.",
    rule: "trade-off-the-timeline",
    words: "Managed timelines",
    po: "Resolved scope conflicts by reordering backlog items against capacity and release constraints while maintaining delivery quality.",
    pm: "Reframed delivery plan around highest-impact user problems and reset roadmap priorities with explicit business tradeoffs.",
  },
  {
    weak: "Owned campaigns and reported performance metrics.",
    rule: "act-on-the-campaign",
    words: "Owned campaigns",
    po: "Translated recurring campaign feedback into user stories and acceptance criteria for onboarding improvements.",
    pm: "Identified activation bottleneck, prioritized product experiments over channel spend, and defined success metrics for behavior change.",
  },
  {
    weak: "Built and shipped core platform features.",
    rule: "say-why-it-was-built",
    words: "Built and shipped core platform features",
    po: "Improved backlog readiness by breaking epics into delivery-ready stories with risk-aware acceptance criteria.",
    pm: "Chose between technical options using customer value, effort, and outcome impact; aligned roadmap with adoption goals.",
  },
];

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
