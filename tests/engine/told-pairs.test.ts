import { describe, expect, it } from "vitest";
import { TOLD_PAIRS } from "@/app/(public)/guide/weak-to-strong/stories";
import { draft, guard, openParts, review, TRACKS, type SignalId, type Track } from "@/lib/engine";

const signalsOf = (text: string, track: Track): ReadonlySet<SignalId> =>
  new Set(review(text, { track }).signals.map(({ signal }) => signal));

const CASES = TOLD_PAIRS.flatMap((pair) =>
  TRACKS.map((track, at) => {
    const { confirmed } = pair;
    const { drafts } = draft(pair.line, pair.story, confirmed ? { confirmed } : {});
    return { ...pair, track, drafted: drafts[at === 0 ? 0 : 1], guide: pair[track] };
  }),
);

describe.each(CASES)("the guide's “$line” for $track", ({ line, story, track, ...told }) => {
  const { drafted, guide, confirmed } = told;

  it("is told in a finished line of at most 35 words", () => {
    expect(["draft", "both"]).toContain(drafted.result);
    expect(openParts(drafted.parts)).toEqual([]);
    expect(drafted.text.split(/\s+/).length).toBeLessThanOrEqual(35);
  });

  it("is strong, with nothing to fix or to consider", () => {
    const { verdict, findings } = review(drafted.text, { track });
    expect(verdict).toBe("strong");
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("shows at least what the guide's own stronger line shows", () => {
    const ours = signalsOf(drafted.text, track);
    const lacks = [...signalsOf(guide, track)].filter((signal) => !ours.has(signal));
    expect(lacks).toEqual([]);
  });

  it("says nothing that the line, the answers and the confirmed words do not hold", () => {
    expect(guard(drafted.text, line, story, confirmed?.[track] ?? {})).toEqual([]);
  });
});
