import { describe, expect, test } from "vitest";
import { draft, review, RUNGS, type Background } from "../../lib/engine";
import { ACTIVITIES, recogniseActivity } from "../../lib/engine/drafts/activities";
import { BANKS } from "../../lib/engine/drafts/banks/banks";
import { isAbove, rungOfLemma } from "../../lib/engine/drafts/rungs";
import { readVerbPhrase } from "../../lib/engine/drafts/verb-phrase";
import { tokenize } from "../../lib/engine/text/tokenize";

const activity = (line: string) => recogniseActivity(tokenize(line));

describe("activities", () => {
  test.each(ACTIVITIES.map((name) => ({ name, line: BANKS[name].line })))(
    "$line is about $name",
    ({ name, line }) => expect(activity(line)).toBe(name),
  );
  test("a line of another trade takes the general bank", () => {
    expect(activity("Welded gates for the harbor")).toBe("general");
  });
});

describe("questions", () => {
  const ids = (background?: Background) =>
    draft(
      "Managed work.",
      { who: "decided", act: "moved it", because: "it rained" },
      background ? { background } : {},
    ).questions.map(({ id }) => id);
  test("who settled it comes first, then what was done, then what the background lacks", () => {
    expect(ids()).toEqual(["who", "act", "because", "afterwards", "instead"]);
    expect(ids("business-analyst").slice(2, 4)).toEqual(["afterwards", "instead"]);
    expect(ids("qa")[2]).toBe("instead");
    expect(ids("engineering")[2]).toBe("because");
  });
  test("three are asked before the first draft and five in all", () => {
    expect(draft("Managed work.", {}).questions).toHaveLength(3);
    expect(draft("Managed work.", { who: "decided" }).questions).toHaveLength(3);
    expect(ids()).toHaveLength(5);
  });
  test("a verb is offered only once the part is known, and never above it", () => {
    for (const name of ACTIVITIES) {
      const line = BANKS[name].line;
      expect(draft(line, {}).questions[1]?.verbs).toBeUndefined();
      for (const who of RUNGS) {
        const verbs = draft(line, { who }).questions[1]?.verbs ?? [];
        expect(verbs.length).toBeGreaterThan(2);
        for (const verb of verbs) {
          const phrase = readVerbPhrase(verb, true);
          expect(phrase, verb).not.toBeNull();
          expect(isAbove(rungOfLemma(phrase?.reading.lemma ?? ""), who), `${who}: ${verb}`).toBe(
            false,
          );
        }
      }
    }
  });
  test("each question asks in a sentence and shows one short answer", () => {
    for (const name of ACTIVITIES)
      for (const { ask, example, type } of draft(BANKS[name].line, {
        who: "decided",
        ...BANKS[name].example,
      }).questions) {
        expect(ask).toMatch(/[.?]$/);
        if (type !== "RUNG") expect((example ?? "").split(" ").length).toBeLessThan(20);
      }
  });
});

describe("worked examples", () => {
  test.each(ACTIVITIES.map((name) => ({ name, ...BANKS[name] })))(
    "the example for $name reads better than its line on both tracks",
    ({ line, example }) => {
      const { drafts } = draft(line, { who: "decided", ...example });
      for (const { text, result } of drafts) {
        expect(["draft", "both"]).toContain(result);
        expect(review(text).verdict).not.toBe("vague");
      }
    },
  );
});
