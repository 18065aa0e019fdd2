import { describe, expect, test } from "vitest";
import { reviewResume, type ResumeLine, type ResumeOptions } from "@/lib/engine";
import { byFirstLine } from "@/lib/engine/across/rule-book";

const inJob = (...texts: readonly string[]): ResumeLine[] =>
  texts.map((text) => ({ job: 0, text }));

const said = (id: string, lines: readonly ResumeLine[], options: ResumeOptions = {}) =>
  reviewResume(lines, options)
    .filter(({ rule }) => rule === id)
    .map(({ message }) => message);

describe("a line that differs from the others", () => {
  const ended = (lines: readonly ResumeLine[]) =>
    lines.map((line) => ({ ...line, current: false }));
  test.each([
    [ended(inJob("Hired 9 cooks", "Manage a crew")), /^The other line .* is .*; this one begins/],
    [
      ended(inJob("Hired 9 cooks", "Manage a crew", "Teach 4 classes")),
      /^The other line .* is in the past; these begin in the present\.$/,
    ],
    [
      inJob("Hired 9 cooks", "Wired 40 flats", "Manage a crew"),
      /^Other lines .* are in the past; this one begins in the present\.$/,
    ],
    [
      inJob("Hired 9 cooks", "Manage a crew", "Teach 4 classes"),
      /^Other lines .* are in the present; this one begins in the past\.$/,
    ],
    [inJob("Hired 9 cooks", "Manage a crew"), /^One line .* and one in the present\.$/],
    [
      inJob("Hired 9 cooks", "Wired 40 flats", "Manage a crew", "Teach 4 classes"),
      /^Some lines .* and some in the present\.$/,
    ],
  ])("is spoken of by how many they are, in its tense: %#", (lines, message) => {
    expect(said("keep-one-tense", lines)).toEqual([expect.stringMatching(message)]);
  });
  test("is one line of a held job", () => {
    const held = inJob("Run a kitchen", "Hired 9 cooks").map((line) => ({
      ...line,
      current: true,
    }));
    expect(said("keep-one-tense", held, { currentTense: "present" })).toEqual([
      "You chose the present for a job you still hold; this one begins in the past.",
    ]);
  });
  test.each<[ResumeLine[], ResumeOptions, string]>([
    [inJob("Hired 9 cooks", "Wired 40 flats", "Ran it."), {}, "this one has one."],
    [inJob("Hired 9 cooks.", "Wired 40 flats.", "Ran it"), {}, "this one does not."],
    [inJob("Hired 9 cooks.", "Ran it"), { ending: "stop" }, "this one has none."],
    [inJob("Hired 9 cooks.", "Ran it."), { ending: "open" }, "these have one."],
  ])("is spoken of by how many they are, at its end: %#", (lines, options, end) => {
    expect(said("match-the-ending", lines, options)).toEqual([
      expect.stringMatching(new RegExp(`; ${end}$`)),
    ]);
  });
});

describe("who is said to ask for a track", () => {
  const lines = inJob(
    "Interviewed 14 users and chose late payouts as the problem to solve, over a new dashboard",
    "Raised trial-to-paid conversion from 4% to 7% by dropping the phone step",
  );
  test.each<[ResumeOptions, string]>([
    [{ track: "po" }, "A Product Owner reader looks for"],
    [{ track: "po", scope: { po: 0.3, pm: 0.4 } }, "A Product Owner reader looks for"],
    [{ track: "po", scope: { po: 0.9, pm: 0.1 } }, "The posting asks for"],
    [{ track: "pm", scope: { po: 0.9, pm: 0.1 } }, "The posting asks for"],
  ])("%o", (options, start) => {
    expect(said("stay-on-track", lines, options)).toEqual([
      expect.stringMatching(new RegExp(`^${start} delivery`)),
    ]);
  });
});

test("marks of one line with one message are equal, whichever comes first", () => {
  const mark = (message: string) => ({ message, lines: [] });
  expect(byFirstLine(mark("a"), mark("a"))).toBe(0);
  expect(byFirstLine(mark("a"), mark("b"))).toBe(-1);
  expect(byFirstLine(mark("b"), mark("a"))).toBe(1);
});

test("every fact that two wordings tell in two ways is named", () => {
  const text = "Ranked 31 requests for the ferry desk in March";
  const twin = "Ranked 29 requests for the ferry desk in April";
  expect(said("agree-on-facts", [{ job: 0, text, twin }])).toEqual([
    "This resume says “31 requests” and “March” where the other says “29 requests” and “April”. If both are of the same thing, one of them needs another look.",
  ]);
});
