import { beforeEach, describe, expect, it } from "vitest";
import { linesOf } from "@/components/coach/add-bullet";
import { retext } from "@/lib/mirror/retext";
import { forgetTried, idsOfTried, keepTried, readTried } from "@/lib/mirror/tried";

const told = (text: string) => ({ text, story: { act: `told of ${text}` } });

describe("what a visitor tried", () => {
  beforeEach(() => localStorage.clear());

  it("comes back from this browser, answers and all", () => {
    keepTried([told("Cut the form")]);
    expect(readTried()).toEqual([told("Cut the form")]);
  });

  it("leaves nothing behind once it is let go", () => {
    keepTried([told("Cut the form")]);
    idsOfTried(2);
    forgetTried();
    expect(localStorage.length).toBe(0);
  });

  it("has the same ids until it changes, and new ones where something else stands in their place", () => {
    keepTried([told("Cut the form")]);
    const ids = idsOfTried(2);
    expect(new Set(ids).size).toBe(2);
    expect(idsOfTried(2)).toEqual(ids);
    localStorage.setItem("twotrack.tried.ids", "[1,");
    expect(idsOfTried(2)).not.toEqual(ids);
  });

  it("is nothing where something else stands in its place", () => {
    for (const kept of ["{", '"text"', "[1, null]", '[{"text":1}]']) {
      localStorage.setItem("twotrack.tried", kept);
      expect(readTried()).toEqual([]);
    }
  });
});

describe("a text that changes", () => {
  const before = [told("one"), told("two"), told("three")];

  it("keeps each line's answers when a line comes in above", () => {
    const after = retext(before, "new\none\ntwo\nthree");
    expect(after.map((line) => line.story)).toEqual([{}, ...before.map((line) => line.story)]);
  });

  it("keeps a line's answers while its words are edited", () => {
    expect(retext(before, "one\ntwo more\nthree")[1]?.story).toEqual(told("two").story);
  });

  it("lets a deleted line's answers go with it", () => {
    expect(retext(before, "one\nthree")).toEqual([told("one"), told("three")]);
  });
});

describe("a pasted list", () => {
  it("becomes lines without the marks that lists begin with", () => {
    expect(
      linesOf("• Cut the form\n- Ran 12 trials\n3. Led the audit\n\n  – Split the epic"),
    ).toEqual(["Cut the form", "Ran 12 trials", "Led the audit", "Split the epic"]);
  });

  it("keeps a figure that only begins a line", () => {
    expect(linesOf("12 trials run in a year")).toEqual(["12 trials run in a year"]);
  });
});
