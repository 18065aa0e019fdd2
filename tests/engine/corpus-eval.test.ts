import { describe, expect, test } from "vitest";
import { disagreementsIn, told } from "../bench/eval/disagreements";
import { figuresOf, meets, PLAIN, rankedShare, share } from "../bench/eval/figures";
import { halfOf, type Gold, type Half } from "../bench/eval/gold";
import { auc, f1, percent } from "../bench/measures";

const NOTHING: Gold = { pairs: [], labeled: [], signaled: [], roleLines: [] };
const VAGUE = "Responsible for testing";
const STRONG = "Cut the test suite from 900 cases to 120; a run takes 9 minutes instead of 70";

describe("AUC", () => {
  const scored = (positives: readonly number[], negatives: readonly number[]) =>
    auc([
      ...positives.map((score) => ({ score, positive: true })),
      ...negatives.map((score) => ({ score, positive: false })),
    ]);

  test("is 1 where every positive scores higher, and 0 where none does", () => {
    expect(scored([3, 4], [1, 2])).toBe(1);
    expect(scored([1, 2], [3, 4])).toBe(0);
  });

  test("counts the pairs that are in order", () => {
    expect(scored([1, 3], [2, 0])).toBe(0.75);
  });

  test("counts a tie as half", () => {
    expect(scored([1], [1])).toBe(0.5);
    expect(scored([1, 2], [1, 0])).toBe(0.875);
  });

  test("is no number where one kind is absent", () => {
    expect(scored([1], [])).toBeNaN();
  });
});

describe("F1", () => {
  test("is the harmonic mean of precision and recall", () => {
    // Said of three, right of two; there are four.
    const figures = f1([
      [true, true],
      [true, true],
      [true, false],
      [false, true],
      [false, true],
      [false, false],
    ]);
    expect(figures.precision).toBeCloseTo(2 / 3);
    expect(figures.recall).toBe(0.5);
    expect(figures.f1).toBeCloseTo(4 / 7);
    expect(figures.positives).toBe(4);
  });

  test("is nought, and a number, where nothing is said or nothing is there", () => {
    expect(f1([[false, true]])).toEqual({ f1: 0, precision: 0, recall: 0, positives: 1 });
    expect(f1([[true, false]])).toEqual({ f1: 0, precision: 0, recall: 0, positives: 0 });
    expect(f1([])).toEqual({ f1: 0, precision: 0, recall: 0, positives: 0 });
  });
});

describe("shares", () => {
  test("leave a tie unranked", () => {
    const pairs = [
      { weak: "a", strong: "abc" },
      { weak: "ab", strong: "cd" },
      { weak: "abc", strong: "a" },
      { weak: "", strong: "a" },
    ];
    expect(rankedShare(pairs, (text) => text.length)).toBe(0.5);
  });

  test("are no number of nothing", () => {
    expect(share([], () => true)).toBeNaN();
    expect(percent(1, 0)).toBe("–");
    expect(percent(1, 8)).toBe("12.5%");
  });
});

describe("the table's figures", () => {
  test("are none where the folder holds nothing", () => {
    expect(figuresOf(NOTHING)).toEqual([]);
  });

  const gold: Gold = {
    ...NOTHING,
    pairs: [{ weak: VAGUE, strong: STRONG }],
    labeled: [
      {
        text: VAGUE,
        kind: "role_other",
        vague: true,
        labels: { no_measure: true, no_outcome: true, no_decision: true },
      },
      {
        text: STRONG,
        kind: "role_other",
        vague: false,
        labels: { no_measure: false, no_outcome: false, no_decision: false },
      },
    ],
  };
  const figure = (what: string) => figuresOf(gold).find((one) => one.what === what);

  test("put the baselines beside the engine", () => {
    expect(figure("ranked")).toMatchObject({ count: 1, engine: 1, beside: { digit: 1 } });
    expect(figure("no_measure")).toMatchObject({ count: 1, engine: 1, beside: { digit: 1 } });
    expect(figure("AUC, real lines")).toMatchObject({ count: 2, engine: 1, beside: { digit: 1 } });
  });

  test("take the plain verdict from the hand's own labels", () => {
    expect(figure("verdict vague, F1")?.beside[PLAIN]).toBe(1);
  });

  test("are no number where the thing is nowhere", () => {
    expect(figure("first_person")).toMatchObject({ count: 0, engine: Number.NaN });
  });

  test("leave out a baseline that has no answer", () => {
    const labeled = [{ text: VAGUE, kind: "", vague: true, labels: { vague_scope: true } }];
    const scope = figuresOf({ ...NOTHING, labeled }).find(({ what }) => what === "vague_scope");
    expect(scope).toMatchObject({ count: 1, beside: {} });
  });

  test("say whether they keep to what they are held to", () => {
    const about = { group: "", what: "", count: 1, beside: {} };
    expect(meets({ ...about, engine: 0.9, held: { atLeast: 0.9 } })).toBe(true);
    expect(meets({ ...about, engine: 0.89, held: { atLeast: 0.9 } })).toBe(false);
    expect(meets({ ...about, engine: 0.02, held: { atMost: 0.01 } })).toBe(false);
    expect(meets({ ...about, engine: 0 })).toBe(true);
  });
});

describe("a half", () => {
  test("holds each second line, and the halves all of them", () => {
    const pairs = ["a", "b", "c"].map((weak) => ({ weak, strong: "" }));
    const weakOf = (half: Half | undefined) =>
      halfOf({ ...NOTHING, pairs }, half).pairs.map(({ weak }) => weak);
    expect(weakOf("even")).toEqual(["a", "c"]);
    expect(weakOf("odd")).toEqual(["b"]);
    expect(weakOf(undefined)).toEqual(["a", "b", "c"]);
  });
});

describe("disagreements", () => {
  const line = (text: string, vague: boolean) => ({ text, kind: "", vague, labels: {} });
  const gold: Gold = { ...NOTHING, labeled: [line(VAGUE, true), line(VAGUE, false)] };

  test("name the line by its place, with both views", () => {
    const over = disagreementsIn(gold).filter(({ category }) => category === "verdict");
    expect(over).toEqual([
      { category: "verdict", index: 1, engine: "vague", hand: "not vague", text: VAGUE },
    ]);
  });

  test("are told under one heading a category", () => {
    const over = disagreementsIn(gold).filter(({ category }) => category === "verdict");
    expect(told(over)).toBe(`\n== verdict\n#1 ${VAGUE}\n    engine: vague · hand: not vague`);
  });
});
