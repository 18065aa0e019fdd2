import { describe, expect, test } from "vitest";
import { actParts } from "../../lib/engine/drafts/act";
import { readStory } from "../../lib/engine/drafts/answers";
import { readLine } from "../../lib/engine/drafts/line";
import type { Making } from "../../lib/engine/drafts/making";
import { capitalize, textOf } from "../../lib/engine/drafts/parts";
import { draft } from "../../lib/engine";
import { ACTS, BECAUSES, CHANGES, INSTEADS, RESULTS } from "../fixtures/answers";

const read = (story: Parameters<typeof readStory>[0]) => readStory(story, "american");
const LINE = readLine("Responsible for intake.", {});

const actOf = (who: string, act: string): string => {
  const making = {
    track: "pm",
    line: LINE,
    facts: read({ who, act }),
    spelling: "american",
    confirmed: {},
    longest: 35,
  } as const satisfies Partial<Making>;
  return capitalize(textOf(actParts(making, "past", true)));
};
const resultOf = (afterwards: (typeof CHANGES)[number][0] | string): string => {
  const { result } = read({ who: "decided", act: "split the queue", afterwards });
  return result ? result.join + textOf(result.parts) : "";
};

describe("an answer, however it is typed, becomes a clause", () => {
  test.each(ACTS)("%s: I … %s", (who, answer, line) => {
    expect(actOf(who, answer)).toBe(line);
  });
  test.each(INSTEADS)("instead of … %s", (answer, clause) => {
    const { instead } = read({ instead: answer });
    expect(instead ? instead.join + instead.text : "").toBe(clause);
  });
  test.each(BECAUSES)("because … %s", (answer, clause) => {
    const { because } = read({ because: answer });
    expect(because ? because.join + because.text : "").toBe(clause);
  });
  test.each(RESULTS)("afterwards … %s", (answer, clause) => {
    expect(resultOf(answer)).toBe(clause);
  });
  test.each(CHANGES)("afterwards, in fields … %j", (answer, clause) => {
    expect(resultOf(answer)).toBe(clause);
  });
});

test("a word that has its capital in the midst of an answer keeps it elsewhere", () => {
  const story = { because: "Legal had not signed", afterwards: "Legal signs on Mondays" };
  const told = (act: string) => {
    const { because, result } = read({ ...story, who: "decided", act });
    return `${because?.text} / ${textOf(result?.parts ?? [])}`;
  };
  expect(told("agreed the date with Legal")).toBe("Legal had not signed / Legal signs on Mondays");
  expect(told("agreed the date")).toBe("legal had not signed / legal signs on Mondays");
});

describe("what no line can carry is left out with its reason", () => {
  const dropped = (story: Parameters<typeof draft>[1]) =>
    draft("Responsible for intake.", { who: "decided", act: "split the queue", ...story }).drafts[0]
      .dropped;
  test("a result that does not say what changed", () => {
    expect(dropped({ instead: "waiting", afterwards: "fell from 40 to 22" })).toContainEqual({
      text: "fell from 40 to 22",
      reason: "It does not say who or what. Begin it with that.",
    });
  });
  test("a second sentence", () => {
    expect(dropped({ instead: "waiting. It took too long." })).toContainEqual({
      text: "It took too long",
      reason: "A line takes one sentence of an answer.",
    });
  });
  test("a result in fields, as they were typed", () => {
    expect(read({ afterwards: { to: "i 0" } }).left).toMatchObject([{ text: "i 0" }]);
  });
  test("words in the way in which they were typed", () => {
    expect(read({ because: "it isn't ours!" }).left).toMatchObject([{ text: "it isn't ours!" }]);
  });
  test.each(["our scripts were long", "I never liked our scripts"])(
    "what is ours where others have the same: %s",
    (because) => {
      const story = { who: "decided", act: "let the users write the scripts", because } as const;
      expect(read(story)).toMatchObject({ because: null, left: [{ text: because }] });
    },
  );
  test("a second “because” beside a finding, whose own is a part of it", () => {
    const act = "noticed people called because the link was dead";
    const found = (because: string) => read({ who: "showed", act, because });
    expect(found("I tagged every call")).toMatchObject({ act: { text: act }, left: [] });
    expect(found("nobody had looked")).toMatchObject({
      ...{ act: { text: act }, because: null },
      left: [{ text: "nobody had looked" }],
    });
  });
  test("a result that repeats the share in its reason", () => {
    const because = "5 of 6 testers found it";
    const story = { who: "decided", act: "moved the button", because } as const;
    const found = (from: string, to: string) => read({ ...story, afterwards: { from, to } });
    expect(found("1 of 6", "5 of 6 finding it")).toMatchObject({
      ...{ because: { text: because }, result: null },
      left: [{ text: "from 1 of 6 to 5 of 6 finding it" }],
    });
    expect(found("1 of 7", "5 of 7 finding it").result).not.toBeNull();
  });
  test.each(["the finance team", "the kiosk"])("no other way: %s", (instead) => {
    const told = (act: string) => read({ who: "decided", act, instead });
    expect(told("put off the kiosk")).toMatchObject({ instead: null, left: [{ text: instead }] });
    expect(told("asked the drivers in person").instead).not.toBeNull();
  });
  test("an act of somebody else", () => {
    expect(read({ who: "decided", act: "the owners chose the cheaper roof" })).toMatchObject({
      act: null,
      left: [{ text: "the owners chose the cheaper roof" }],
    });
  });
});

describe("reading an answer takes bounded time", () => {
  test.each([
    "a ".repeat(4000),
    "1 -> ".repeat(2000),
    "before, ".repeat(2000),
    "not ".repeat(3000),
  ])("%#", (text) => {
    const story = { who: "decided", act: text, instead: text, because: text, afterwards: text };
    expect(() => read(story)).not.toThrow();
  });
});
