import { describe, expect, test } from "vitest";
import { draft, guard, type Part, type Rung, type Track } from "../../lib/engine";

type Claim = Extract<Part, { kind: "claim" }>;

/** The three words that are offered for an act; null where the person's own word is enough. */
function offered(track: Track, act: string, who: Rung = "decided"): readonly string[] | null {
  const { drafts } = draft("Supported the office", { who, act, because: "customers left" });
  const [po, pm] = drafts;
  const claim = (track === "po" ? po : pm).parts.find(
    (part): part is Claim => part.kind === "claim",
  );
  return claim?.choices ?? null;
}

describe("a track's usual verb", () => {
  test.each<[Track, string, string]>([
    ["po", "ranked 12 requests by value", "Prioritized Ordered Ranked"],
    ["pm", "sorted the wishes of 9 growers", "Prioritized Ordered Sorted"],
    ["po", "reshuffled the backlog after the storm", "Reprioritized Reordered Reshuffled"],
    ["po", "handled the conflict between two depots", "Resolved Settled Handled"],
    ["po", "discussed the delivery dates with both mills", "Negotiated Settled Discussed"],
    ["po", "rewrote the acceptance criteria with the testers", "Clarified Specified Rewrote"],
    ["pm", "listed the success measures before the trial", "Defined Specified Listed"],
    ["pm", "rephrased the problem as lost visits", "Reframed Reshaped Rephrased"],
    ["pm", "compiled survey comments from 40 tenants", "Synthesized Analyzed Compiled"],
    ["pm", "read the usage logs of two winters", "Analyzed Studied Read"],
    ["pm", "tried the idea with 12 sailors", "Validated Tested Tried"],
    ["pm", "spotted the gap between order and pickup", "Identified Found Spotted"],
  ])("%s: %s", (track, act, words) => {
    expect(offered(track, act)).toEqual(words.split(" "));
  });
  test.each<[Track, string]>([
    ["po", "chose the smaller kiln"],
    ["po", "handled the deliveries"],
    ["po", "discussed the weather with two skippers"],
    ["pm", "wrote the song list"],
    ["pm", "read 12 novels"],
    ["pm", "tried the soup"],
  ])("is not offered where it would say another thing: %s: %s", (track, act) => {
    expect(offered(track, act)).toBeNull();
  });
  test("is never above the part that was played", () => {
    for (const who of ["recommended", "showed", "supported"] as const) {
      expect(offered("po", "handled the conflict between two depots", who)).toBeNull();
      expect(offered("pm", "rephrased the problem as lost visits", who)).toBeNull();
    }
    expect(offered("pm", "spotted the gap between order and pickup", "supported")).toBeNull();
    expect(offered("pm", "spotted the gap between order and pickup", "showed")).toHaveLength(3);
  });
  test("that is confirmed on one track holds on both, and the guard takes it", () => {
    const story = { who: "decided", act: "ranked 12 requests by value", because: "customers left" };
    const confirmed = { ranked: "Prioritized" };
    for (const track of ["po", "pm"] as const) {
      const { drafts } = draft("Supported the office", story, {
        confirmed: { [track]: confirmed },
      });
      for (const { text } of drafts) {
        expect(text).toMatch(/^Prioritized 12 requests/);
        expect(guard(text, "Supported the office", story, confirmed)).toEqual([]);
      }
    }
  });
});
