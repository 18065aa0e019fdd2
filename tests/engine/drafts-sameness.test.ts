import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draft, TRACKS, type Draft, type Part } from "../../lib/engine";
import { isTold } from "./drafted";
import { contentOf, countsOf, sharedContent, skeletonOf } from "./sameness";
import { resumes } from "./story-arbitraries";

const BULLETS = 12;
/** A thousand stories and more, each resume from one trade, so that its words are alike already. */
const people = fc.sample(resumes(BULLETS), 90);

const told = people.map((bullets) =>
  bullets.map(({ line, story, options }) => draft(line, story, options).drafts),
);
const untold = people.map((bullets) =>
  bullets.map(({ line, options }) => draft(line, {}, options).drafts),
);

/** Every two drafts of one resume on one track. */
function* pairsOf(resume: readonly (readonly Draft[])[]): Generator<[Draft, Draft]> {
  for (const track of TRACKS) {
    const drafts = resume.flatMap((both) =>
      both.filter((one) => one.track === track && isTold(one)),
    );
    for (const [at, one] of drafts.entries())
      for (const other of drafts.slice(at + 1)) yield [one, other];
  }
}
const pairs = told.flatMap((resume) => [...pairsOf(resume)]);

describe("over a thousand stories", () => {
  test("no two drafts of one resume share more than three content words of the engine's own", () => {
    expect(people.length * BULLETS).toBeGreaterThan(1_000);
    expect(pairs.length).toBeGreaterThan(5_000);
    const shared = pairs.filter(
      ([one, other]) => sharedContent(contentOf(one), contentOf(other)) > 3,
    );
    expect(shared.map(([one, other]) => [one.text, other.text])).toEqual([]);
  });

  test("no draft holds more than three content words of the engine's own", () => {
    const drafts = told.flat(2).filter(isTold);
    const counts = countsOf(drafts.map((one) => contentOf(one).length));
    expect(counts.length).toBeLessThanOrEqual(4);
    // Nearly half of what is told holds none at all; the others say which way something went.
    expect((counts[0] ?? 0) / drafts.length).toBeGreaterThan(0.45);
  });

  test("a shape's own words only connect", () => {
    const shapes = untold.flat(2).filter(({ result }) => result === "shape");
    expect(shapes.length).toBeGreaterThan(500);
    for (const shape of shapes) {
      expect(contentOf(shape)).toEqual([]);
      expect(shape.parts.filter(({ kind }) => kind === "slot").length).toBeLessThanOrEqual(3);
    }
  });
});

const parts = (...texts: readonly string[]): { parts: Part[] } => ({
  parts: texts.map((text) => ({ kind: "plain", text })),
});

test("what is shared is counted as it stands: in order, and without what connects", () => {
  expect(skeletonOf(parts("Jointly decided on ", "; it went from "))).toHaveLength(6);
  expect(contentOf(parts("Jointly decided on ", "; it went from "))).toEqual([
    "jointly",
    "decided",
    "went",
  ]);
  expect(sharedContent(["a", "b", "c", "d"], ["a", "c", "d"])).toBe(3);
  expect(sharedContent(["a"], [])).toBe(0);
});
