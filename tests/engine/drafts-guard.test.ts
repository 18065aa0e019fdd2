import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutOpenClauses, draft, guard, openParts, type Story } from "../../lib/engine";
import { HONEST } from "../fixtures/guard-honest";
import { INVENTED } from "../fixtures/guard-invented";
import type { GuardPair } from "../fixtures/guard-pair";

const lines = fc.constantFrom(...[...HONEST, ...INVENTED].map(({ line }) => line));
const stories: fc.Arbitrary<Story> = fc.record(
  {
    who: fc.constantFrom("decided", "together", "recommended", "showed", "supported"),
    act: fc.constantFrom(
      "ranked the orders by value",
      "I chose the smaller oven",
      "dropped two routes",
      "found that half of the forms came back",
      "wrote one checklist with 9 nurses",
    ),
    instead: fc.constantFrom("the order in which they came", "hiring a third clerk"),
    because: fc.constantFrom(
      "12 of 40 growers had left",
      "I read 600 forms",
      "late visits cost us",
    ),
    afterwards: fc.constantFrom<Story[string][]>(
      "complaints fell from 40 to 22 a week",
      { text: "waiting time", from: "9 days", to: "3 days", known: "estimate" },
      "the audit passed",
    ),
  },
  { requiredKeys: ["who", "act"] },
);

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
    ["Designed a page without delaying", "Wrote a page", ["rung: delaying"]],
  ])("a change needs one of its kind that happened: %s / %s", (wording, line, found) => {
    expect(named(wording, line)).toEqual(found);
  });
  test("thousands pass however they are written", () => {
    expect(named("Read 1,2 k forms", "Read 1,200 forms")).toEqual([]);
  });
  test("a confirmed word counts as the person's", () => {
    expect(named("Led requests", bullet, {}, { ranked: "led" })).toEqual([]);
  });
  test("a confirmed figure is confirmed as it stands, and no more than it", () => {
    const yes = { "30": "30" };
    expect(named("Ranked 30 requests", bullet, {}, yes)).toEqual([]);
    expect(named("Ranked over 30 requests", bullet, {}, yes)).toEqual(["figure: over 30"]);
  });
  test("a unit is called a unit", () => {
    const [found] = guard("Ranked requests by the hour", bullet, {});
    expect(found).toMatchObject({ text: "hour", message: expect.stringMatching(/unit\.$/) });
  });
  test("each finding has its span and a sentence", () => {
    const wording = "Ranked 14 requests for Acme";
    for (const { text, start, end, message } of guard(wording, bullet, {})) {
      expect(wording.slice(start, end)).toBe(text);
      expect(message).toMatch(/\.$/);
    }
  });
});

describe("pairs of many trades", () => {
  const texts = ({ line, story = {}, wording }: GuardPair) =>
    guard(wording, line, story).map(({ text }) => text);
  test.each(HONEST)("nothing is named: $line / $wording", (pair) => {
    expect(texts(pair)).toEqual([]);
  });
  test.each(INVENTED)("exactly $named: $line / $wording", (pair) => {
    expect(texts(pair)).toEqual(pair.named);
  });
});

describe("whatever is put into a composed draft", () => {
  /** A draft with one word more, at any place between two words. */
  const withWord = (word: fc.Arbitrary<string>, check: (said: string, added: string) => void) =>
    fc.assert(
      fc.property(lines, stories, word, fc.nat(), (line, story, added, at) => {
        for (const { result, text } of draft(line, story).drafts) {
          if (result !== "draft" && result !== "both") continue;
          const words = text.split(" ");
          const place = 1 + (at % words.length);
          // Behind "phase" or "step" a number only counts.
          if (/(?:phase|step|stage|part|round|wave|chapter)s?$/i.test(words[place - 1] ?? ""))
            continue;
          const said = [...words.slice(0, place), added, ...words.slice(place)].join(" ");
          const named = guard(said, line, story).map((one) => one.text);
          check(named.join(" | "), added);
        }
      }),
      { numRuns: 300 },
    );
  test("a new figure is named", () => {
    withWord(fc.integer({ min: 4001, max: 99_999 }).map(String), (named, added) =>
      expect(named).toContain(added),
    );
  });
  test("a new name is named", () => {
    withWord(
      fc.constantFrom("Brightwater", "Quonset", "Zephyrine", "JUNX", "Palisade"),
      (named, added) => expect(named).toContain(added),
    );
  });
  test("a new date is named", () => {
    withWord(fc.constantFrom("1987", "Q9", "24/7", "2031", "٣٩"), (named, added) =>
      expect(named).toContain(added),
    );
  });
  test("an owning verb is named", () => {
    withWord(
      fc.constantFrom("spearheaded", "championed", "governed", "pioneered"),
      (named, added) => expect(named).toContain(added),
    );
  });
  test("an act above the part that was played is named, though the answer holds its word", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("recommended", "showed", "supported"),
        fc.constantFrom("chose", "approved", "cancelled", "postponed", "rejected"),
        fc.constantFrom("the second oven", "12 orders", "the later ferry"),
        (who, verb, thing) => {
          const story = { who, act: `${verb} ${thing}` };
          for (const { text } of draft("Supported the office", story).drafts)
            expect(guard(text, "Supported the office", story)).toEqual([]);
          const [named] = guard(`${verb} ${thing}`, "Supported the office", story);
          expect(named).toMatchObject({ what: "rung", text: verb });
        },
      ),
    );
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
      act: "ranked nine calls by value",
    }).drafts;
    expect(openParts(po.parts)).toHaveLength(1);
    expect(cutOpenClauses(po.parts)).toBe("Ranked nine calls by value.");
  });
  test("nothing is left of blanks alone", () => {
    expect(cutOpenClauses([{ kind: "slot", text: "[what]", question: "act", type: "VP" }])).toBe(
      "",
    );
  });
});
