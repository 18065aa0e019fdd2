import { describe, expect, test } from "vitest";
import { draft, guard, review, RUNGS, type Background, type Question } from "../../lib/engine";
import { ACTIVITIES, recogniseActivity } from "../../lib/engine/drafts/activities";
import { EXAMPLES } from "../../lib/engine/drafts/banks/examples/examples";
import { isAbove, rungOfAct } from "../../lib/engine/drafts/rungs";
import { readVerbPhrase } from "../../lib/engine/drafts/verb-phrase";
import { exampleAnswer, workedExamples } from "../../lib/engine/examples";
import { readBullet } from "../../lib/engine/text/read-bullet";
import { ACTIVITY_LINES } from "../fixtures/activity-lines";

const activity = (line: string) => recogniseActivity(readBullet(line));

/** Each bank's lines: of somebody who decided, and of somebody for whom others did. */
const STORIES = ACTIVITIES.flatMap((name) => [
  { name, line: EXAMPLES[name].settled.line },
  { name, line: EXAMPLES[name].others.line },
]);

describe("activities", () => {
  test.each(STORIES)("$line is about $name", ({ name, line }) => expect(activity(line)).toBe(name));

  const read = ACTIVITIES.flatMap((name) =>
    ACTIVITY_LINES[name].map((line) => ({ line, name, found: activity(line) })),
  );
  test("no line of many trades takes the questions of another one", () => {
    expect(read.length).toBeGreaterThan(200);
    const wrong = read.filter(({ name, found }) => found !== "general" && found !== name);
    expect(wrong).toEqual([]);
  });
  test("nearly every line takes the questions of its own activity", () => {
    const named = read.filter(({ name }) => name !== "general");
    const known = named.filter(({ name, found }) => found === name);
    expect(known.length / named.length).toBeGreaterThan(0.95);
  });
  test("what stands around the act and its object does not count", () => {
    expect(activity("Painted walls for a testing laboratory")).toBe("general");
    expect(activity("Drove buses to improve customer service")).toBe("general");
    expect(activity("Tested releases, and drove buses")).toBe("testing");
  });
});

const ids = (line: string, background?: Background) =>
  draft(
    line,
    { who: "decided", act: "moved two shifts", because: "it rained" },
    background ? { background } : {},
  ).questions.map(({ id }) => id);

describe("questions", () => {
  test("who settled it comes first, then what was done, then what the background lacks", () => {
    expect(ids("Managed work.")).toEqual(["who", "act", "because", "afterwards", "instead"]);
    expect(ids("Managed work.", "business-analyst").slice(2, 4)).toEqual(["afterwards", "instead"]);
    expect(ids("Managed work.", "qa")[2]).toBe("instead");
    expect(ids("Managed work.", "engineering")[2]).toBe("because");
  });
  test("where no background is known, what such stories lack comes first", () => {
    expect(ids("Maintained the product backlog.")[2]).toBe("instead");
    expect(ids("Prepared weekly reports.")[2]).toBe("afterwards");
  });
  test("three are asked before the first draft and five in all", () => {
    expect(draft("Managed work.", {}).questions).toHaveLength(3);
    expect(draft("Managed work.", { who: "decided" }).questions).toHaveLength(3);
    expect(ids("Managed work.")).toHaveLength(5);
  });

  const all = (line: string, who: string, options = {}): readonly Question[] =>
    draft(line, { who, act: "checked forms", instead: "x", because: "y" }, options).questions;
  const askOf = (line: string, who: string, id: string, options = {}) =>
    all(line, who, options).find((question) => question.id === id)?.ask;

  test("a verb is offered only once the part is known, and never above it", () => {
    for (const name of ACTIVITIES) {
      const { line } = EXAMPLES[name].settled;
      expect(draft(line, {}).questions[1]?.verbs).toBeUndefined();
      for (const who of RUNGS) {
        const verbs = draft(line, { who }).questions[1]?.verbs ?? [];
        expect(verbs.length).toBeGreaterThan(2);
        for (const verb of verbs) {
          const phrase = readVerbPhrase(verb, true);
          expect(phrase, verb).not.toBeNull();
          const rung = phrase && rungOfAct(phrase.reading.lemma, phrase.rest);
          expect(isAbove(rung, who), `${who}: ${verb}`).toBe(false);
        }
      }
    }
  });
  test("where others decided, the questions ask how it was known and what they did with it", () => {
    const line = "Responsible for testing.";
    expect(askOf(line, "showed", "because")).toMatch(/^How did you know/);
    expect(askOf(line, "showed", "afterwards")).toMatch(/^What did the others do with it\? What/);
    expect(askOf(line, "decided", "afterwards")).toMatch(/^What changed/);
  });
  test("together is asked of a group", () => {
    expect(all("Managed work.", "together")[1]?.stem).toBe("we");
    expect(all("Managed work.", "decided")[1]?.stem).toBe("I");
  });
  test("one sentence more at most: what the background lacks, or else what the other track needs", () => {
    const line = "Maintained the product backlog.";
    expect(askOf(line, "decided", "because")).toMatch(/Product Manager, .+\.$/);
    expect(askOf(line, "decided", "instead", { background: "qa" })).toMatch(/worth to users\.$/);
    expect(askOf("Managed work.", "decided", "because")).toMatch(/\?$/);
    for (const name of ACTIVITIES)
      for (const { ask } of all(EXAMPLES[name].settled.line, "decided", { background: "founder" }))
        expect(ask.match(/[.?](?=\s|$)/g)?.length, ask).toBeLessThanOrEqual(2);
  });
});

describe("examples of a short answer", () => {
  test.each(RUNGS.flatMap((who) => ACTIVITIES.map((name) => ({ who, name }))))(
    "for $name, by one with the part “$who”, no answer says more than the part",
    ({ who, name }) => {
      const { line } = EXAMPLES[name].settled;
      const story = { who, act: "checked forms", instead: "x", because: "y", afterwards: "z" };
      for (const question of draft(line, story).questions) {
        const answer = exampleAnswer(question);
        if (question.type === "RUNG") expect(answer).toBe("");
        else expect(answer.split(" ").length).toBeLessThan(19);
        if (question.id !== "act") continue;
        const phrase = readVerbPhrase(answer, true);
        expect(phrase, answer).not.toBeNull();
        if (phrase) expect(isAbove(rungOfAct(phrase.reading.lemma, phrase.rest), who)).toBe(false);
      }
    },
  );
  test("a result can be told without a figure", () => {
    for (const name of ACTIVITIES) {
      const example = { activity: name, rung: "decided" } as const;
      const question = { id: "afterwards", ask: "", stem: "", type: "RESULT", example } as const;
      expect(exampleAnswer(question)).toMatch(/\S/);
      expect(exampleAnswer(question, false)).not.toMatch(/\d/);
    }
  });
});

describe("worked examples", () => {
  test.each(STORIES)(
    "$line is told twice, and nothing in it is invented or marked",
    ({ name, line }) => {
      const worked = workedExamples({ activity: name, rung: null }).find(
        (one) => one.line === line,
      );
      expect(worked).toBeDefined();
      if (!worked) return;
      for (const { text, result } of draft(line, worked.story).drafts) {
        expect(result).toBe("draft");
        expect([worked.po, worked.pm]).toContain(text);
        expect(guard(text, line, worked.story), text).toEqual([]);
        const { findings, verdict } = review(text);
        expect(verdict, text).toBe("strong");
        expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
      }
      expect(worked.po).not.toBe(worked.pm);
    },
  );
  test("the story of the nearer part comes first", () => {
    const first = (rung: (typeof RUNGS)[number] | null) =>
      workedExamples({ activity: "testing", rung })[0].story.who;
    expect(first(null)).toBe("decided");
    expect(first("together")).toBe("decided");
    expect(first("showed")).toBe("showed");
    expect(first("supported")).toBe("showed");
  });
  test("a line that only names an area of work says of which kind an example helps", () => {
    const { example } = draft("Responsible for testing.", { who: "showed" });
    expect(example).toEqual({ activity: "testing", rung: "showed" });
  });
});
