import { describe, expect, test } from "vitest";
import { cutOpenClauses, draft, guard, openParts } from "../../lib/engine";

const named = (wording: string, bullet: string, story = {}, confirmed = {}) =>
  guard(wording, bullet, story, confirmed).map(({ what, text }) => `${what}: ${text}`);

describe("the guard", () => {
  const bullet = "Ranked 12 requests for the billing team in Jira.";
  test.each([
    ["Ranked 14 requests", "figure: 14"],
    ["Ranked 12% of requests", "figure: 12%"],
    ["Ranked $12 of requests", "figure: $12"],
    ["Ranked requests in Salesforce", "name: Salesforce"],
    ["Ranked requests for Acme", "name: Acme"],
    ["Ranked requests in March", "name: March"],
    ["Ranked requests for the legal department", "noun: legal, noun: department"],
    ["Led the ranking of requests", "rung: Led"],
    ["Ranked requests and won the billing team", "result: won"],
    ["Ranked requests, doubling the team", "figure: doubling"],
    ["Reduced requests for the billing team", "result: Reduced"],
  ])("%s", (wording, found) => {
    expect(named(wording, bullet).join(", ")).toBe(found);
  });
  test("a part above the one that the answers hold is named", () => {
    const story = { who: "supported", act: "wrote the shortlist" };
    expect(named("Chose the shortlist", "Supported purchasing", story)).toEqual(["rung: Chose"]);
    expect(
      named("Chose the shortlist", "Supported purchasing", { ...story, who: "decided" }),
    ).toEqual([]);
  });
  test.each([
    "Ranked twelve requests",
    "Ranked a dozen requests",
    "Ranked requests in phase 2, step 1 of 5",
    "Ranking requests because billing teams use Jira; ranked requests first",
  ])("re-spelled facts pass: %s", (wording) => {
    expect(named(wording, bullet)).toEqual([]);
  });
  test("another word for a change that is told passes", () => {
    expect(named("Reduced refunds to 12 a week", "Cut refunds to 12 a week")).toEqual([]);
    expect(named("Cut refunds", "Ranked refunds", { afterwards: "refunds fell" })).toEqual([]);
  });
  test.each([
    ["Won the account", "Improved the account page", ["result: Won"]],
    ["Grew claims", "Cut claims", ["result: Grew"]],
    ["Improved claims", "Cut claims", []],
    ["Grew claims", "Raised claims", []],
    ["Secured the account", "Won the account", []],
    ["Increased revenue", "Designed a page to increase revenue", ["result: Increased"]],
    ["Increased revenue", "Designed a page aimed at increasing revenue", ["result: Increased"]],
    ["Lifted revenue", "Designed a page to cut waits and increase revenue", ["result: Lifted"]],
    ["Designed a page to lift revenue", "Designed a page to increase revenue", []],
    ["Designed a page to lift revenue", "Designed a page for revenue", ["result: lift"]],
    ["Reduced waits", "Managed to cut waits", []],
    ["Reduced waits", "Designed a page to help patients, which cut waits", []],
    ["Reduced waits", "Designed a page to help patients and waits fell", []],
    ["Reduced refunds", "Designed a page; a drop in refunds followed", []],
    ["Dropped the export", "Decided to drop the export", []],
    ["Recommended dropping the export", "Asked to drop the export", []],
    ["Reduced waits", "Recommended cutting waits", ["result: Reduced"]],
    ["Reduced waits", "Responsible for cutting waits", []],
    ["Designed a page without delay", "Designed a page", ["noun: delay"]],
    ["Designed a page without delaying", "Supported a page", ["rung: delaying"]],
  ])("a change needs one of its kind that happened: %s / %s", (wording, line, found) => {
    expect(named(wording, line)).toEqual(found);
  });
  test("thousands pass however they are written", () => {
    expect(named("Read 1,2 k forms", "Read 1,200 forms")).toEqual([]);
  });
  test("a confirmed word counts as the person's", () => {
    expect(named("Led requests", bullet, {}, { ranked: "led" })).toEqual([]);
  });
  test("each finding has its span and a sentence", () => {
    const wording = "Ranked 14 requests for Acme";
    for (const { text, start, end, message } of guard(wording, bullet, {})) {
      expect(wording.slice(start, end)).toBe(text);
      expect(message).toMatch(/\.$/);
    }
  });
});

describe("open parts", () => {
  const shape = draft("Interviewed 14 churned customers.", {}).drafts;
  test("every blank of a shape is open, and its clause can be cut", () => {
    expect(openParts(shape[0].parts)).toHaveLength(2);
    for (const { parts } of shape)
      expect(cutOpenClauses(parts)).toBe("Interviewed 14 churned customers.");
  });
  test("an unconfirmed word stays at its mildest", () => {
    const [po] = draft("Gathered requests.", {
      who: "decided",
      act: "ranked them by value",
    }).drafts;
    expect(openParts(po.parts)).toHaveLength(1);
    expect(cutOpenClauses(po.parts)).toBe("Ranked them by value.");
  });
  test("nothing is left of blanks alone", () => {
    expect(cutOpenClauses([{ kind: "slot", text: "[what]", question: "act", type: "VP" }])).toBe(
      "",
    );
  });
});
