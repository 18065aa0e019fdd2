import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guard, openParts, review, type Draft, type Part, type Track } from "@/lib/engine";
import {
  cutOpenSentences,
  narrate,
  followNarrative,
  NARRATIVE_PLAIN,
  reviewNarrative,
  SUMMARY_WORDS,
  type NarrativeFacts,
} from "@/lib/engine/narrative";
import { NARRATIVES } from "../fixtures/narratives";

const TRACKS: readonly Track[] = ["po", "pm"];
const NOBODY: NarrativeFacts = {
  ...{ titles: [], background: null, years: null, target: "both" as const },
  ...{ lines: [], answers: {} },
};
const named = (trade: string): NarrativeFacts => {
  const found = NARRATIVES.find((one) => one.trade === trade);
  if (!found) throw new Error(`No career called ${trade}.`);
  return found.facts;
};
const tell = (trade: string, track: Track = "po", change: Partial<NarrativeFacts> = {}) =>
  narrate({ ...named(trade), ...change }, track);
const slots = ({ parts }: Draft) => parts.filter(({ kind }) => kind === "slot").length;
const claims = ({ parts }: Draft) =>
  parts.filter((part): part is Extract<Part, { kind: "claim" }> => part.kind === "claim");

/** What holds of every narrative, whatever it was made of. */
function expectHonest(facts: NarrativeFacts, track: Track) {
  const told = narrate(facts, track);
  expect(narrate(facts, track)).toEqual(told);
  const { line, story } = told.madeFrom;
  const all = facts.lines.map(({ text }) => text);
  for (const one of line === "" ? [] : line.split("\n")) expect(all).toContain(one);
  for (const draft of [told.headline, told.summary]) {
    expect(draft.parts.map(({ text }) => text).join("")).toBe(draft.text);
    expect(draft.text === "").toBe(draft.result === "none");
    if (draft.result === "none") expect(draft.wouldHelp).toBeTruthy();
    for (const part of draft.parts) {
      if (part.kind === "kept") {
        const source = line.slice(part.start, part.end);
        expect(part.text.slice(1)).toBe(source.slice(1));
        expect(part.text.charAt(0).toLowerCase()).toBe(source.charAt(0).toLowerCase());
      }
      if (part.kind === "plain")
        for (const word of part.text.toLowerCase().match(/[^\s.,;·]+/g) ?? [])
          expect(NARRATIVE_PLAIN).toContain(word);
      if (part.kind === "answer") {
        const said = story[part.question];
        expect(String(said).toLowerCase()).toContain(part.text.toLowerCase());
      }
      if (part.kind === "claim") {
        expect(part.confirmed).toBe(false);
        expect(part.text.toLowerCase()).toBe(part.choices[2].toLowerCase());
      }
    }
    const cut = cutOpenSentences(draft.parts);
    expect(cut).not.toMatch(/[[\]]/);
    expect(guard(cut, all.join("\n"), story)).toEqual([]);
    expect(cut).not.toMatch(/\b(?:I|my|me|we|our|us)\b/);
  }
  expect(told.summary.text.match(/\S+/g)?.length ?? 0).toBeLessThanOrEqual(SUMMARY_WORDS + 12);
  return told;
}

describe("headline and summary of invented careers", () => {
  it.each(NARRATIVES.map(({ trade, facts }) => [trade, facts] as const))(
    "%s: both tracks hold nothing that the person has not written",
    (_, facts) => {
      for (const track of TRACKS) {
        const { headline, summary } = expectHonest(facts, track);
        for (const { parts } of [headline, summary])
          expect(reviewNarrative(cutOpenSentences(parts))).toEqual([]);
      }
    },
  );

  it("every quoted sentence is evidence when it is read by itself", () => {
    for (const { facts } of NARRATIVES)
      for (const track of TRACKS) {
        const kept = narrate(facts, track).summary.parts.filter(({ kind }) => kind === "kept");
        for (const { text } of kept)
          if (kept.length < 3) expect(review(text).verdict).not.toBe("vague");
      }
  });
});

describe("the headline", () => {
  it("names the title that is held, and the role aimed at only as aimed at until it is confirmed", () => {
    const { headline } = tell("business analysis");
    expect(headline.text).toMatch(/^Senior Business Analyst aiming at product ownership · /);
    expect(claims(headline)).toMatchObject([
      { choices: ["ready for", "moving to", "aiming at"], confirmed: false },
    ]);
    const confirmed = narrate(named("business analysis"), "pm", {
      confirmed: { "aiming at": "moving to" },
    });
    expect(confirmed.headline.text).toMatch(
      /^Senior Business Analyst moving to product management/,
    );
    expect(openParts(confirmed.headline.parts)).toEqual([]);
  });

  it("never says a product title to one who has none, and asks nothing of one who has", () => {
    for (const { facts } of NARRATIVES)
      for (const track of TRACKS) {
        const { headline, summary } = narrate(facts, track);
        const held = facts.titles.join(" ").toLowerCase();
        for (const title of ["product owner", "product manager"])
          if (!held.includes(title))
            expect(`${headline.text} ${summary.text}`.toLowerCase()).not.toMatch(
              new RegExp(`\\b${title}\\b`),
            );
      }
    expect(claims(tell("product ownership", "pm").headline)).toEqual([]);
  });

  it("says nothing of a role that is not aimed at", () => {
    expect(tell("engineering", "pm", { target: "po" }).headline.text).not.toContain("management");
  });

  it("takes years from the profile alone", () => {
    expect(tell("product ownership").headline.text).toContain("4 years of experience");
    for (const years of [null, 0])
      expect(tell("product ownership", "po", { years }).headline.text).not.toMatch(/experience/);
    expect(tell("product ownership", "po", { years: 1 }).headline.text).toContain("1 year of");
  });

  it("opens with where the person comes from where no title is written", () => {
    expect(tell("no title").headline.text).toMatch(/^Quality assurance background, aiming at /);
    const elsewhere = tell("no title", "po", { target: "pm" }).headline.text;
    expect(elsewhere).toMatch(/^Quality assurance background · 5 years of experience/);
    const { headline, summary } = tell("no title", "po", { years: null });
    expect(headline.text).toMatch(/^Quality assurance background, aiming at product ownership/);
    expect(summary.text).not.toMatch(/background/);
  });

  it("opens with the years where neither title nor background is known", () => {
    const unknown = { titles: [], background: null, years: 5 };
    const { headline } = tell("engineering", "pm", unknown);
    expect(headline.text).toMatch(/^5 years of experience, aiming at product management · /);
    expect(tell("engineering", "pm", { ...unknown, lines: [] }).headline.result).toBe("none");
  });

  it("says which kind of product where that is told", () => {
    const { headline } = tell("design", "pm", { answers: { kind: "Booking tools" } });
    expect(headline.text).toContain("aiming at product management for booking tools");
  });
});

it("a narrative that follows a page says what one that is made anew says", () => {
  const follow = followNarrative();
  const careers = NARRATIVES.map(({ facts }) => facts);
  for (const facts of [...careers, ...careers.toReversed()])
    for (const track of TRACKS) expect(follow(facts, track)).toEqual(narrate(facts, track));
});

describe("the summary", () => {
  it("leads with another fact for each track", () => {
    const opening = (track: Track) =>
      tell("engineering", track).summary.parts.find(({ kind }) => kind === "kept")?.text;
    expect(opening("po")).toContain("search service");
    expect(opening("pm")).toContain("failed checkouts");
  });

  it("leaves the field as a blank, which an answer fills in both", () => {
    expect(slots(tell("nursing").summary)).toBe(1);
    const { summary } = tell("nursing", "pm", { answers: { field: "in intensive care" } });
    expect(summary.text).toMatch(/10 years of experience in intensive care\./);
    expect(slots(summary)).toBe(0);
  });

  it("is not there without evidence, and says which line would make it", () => {
    for (const trade of ["vague lines alone", "no lines", "nothing at all"])
      for (const track of TRACKS)
        expect(tell(trade, track).summary).toMatchObject({ result: "none", text: "" });
  });

  it("stands with one line, and says what a second would be", () => {
    expect(tell("retail").summary).toMatchObject({ result: "draft" });
    expect(tell("retail").summary.wouldHelp).toMatch(/second line/);
  });

  it("does not cut away what takes a result back", () => {
    const lines = [
      "Moved 40 routes to the night; late deliveries fell from 9% to 3%, but fuel use rose by 12%",
    ].map((text) => ({ text, job: 0 }));
    expect(narrate({ ...NOBODY, lines }, "po").summary.text).toContain("but fuel use rose by 12%");
  });

  it("keeps whose change it was with the change", () => {
    const lines = [
      "Ranked 31 requests by calls saved; call-backs fell from 310 to 190 a month, partly through this",
    ].map((text) => ({ text, job: 0 }));
    expect(narrate({ ...NOBODY, lines }, "po").summary.text).toMatch(/partly through this\.$/);
  });

  it("quotes no line in the first person, with a bracket or beyond reading", () => {
    const lines = [
      "I cut our claim form from 41 fields to 14; finished claims rose from 58% to 81%",
      "Cut the claim form from 41 fields to [how many]; finished claims rose from 58% to 81%",
      "Reducimos los formularios de 41 campos a 14 y subieron las solicitudes",
    ].map((text) => ({ text, job: 0 }));
    expect(narrate({ ...NOBODY, lines }, "po").summary.result).toBe("none");
  });
});

describe("what can be sent", () => {
  it("loses each blank with the words that lead to it, and nothing else", () => {
    expect(cutOpenSentences(tell("nursing").summary.parts)).toMatch(
      /^Charge Nurse with 10 years of experience\. Rewrote/,
    );
    expect(cutOpenSentences(tell("retail").summary.parts)).toMatch(/^Moved the returns desk/);
    expect(cutOpenSentences(tell("no title").summary.parts)).toMatch(
      /^Quality assurance background with 5 years of experience\./,
    );
    expect(cutOpenSentences([])).toBe("");
  });
});

describe("reading a headline or a summary", () => {
  it("marks the words that stand there at their places, and asks for no result", () => {
    const text = "Charge Nurse with 10 years. Results-driven team player who leverages synergies.";
    const found = reviewNarrative(text);
    expect(found.length).toBeGreaterThan(0);
    for (const { rule, start, end } of found) {
      expect(rule).toMatch(/buzzword|filler|wordy/);
      expect(start).toBeGreaterThan(text.indexOf("."));
      expect(end).toBeLessThanOrEqual(text.length);
    }
    expect(reviewNarrative("Senior Business Analyst · 8 years of experience")).toEqual([]);
  });
});

describe("any facts", () => {
  const pool = NARRATIVES.flatMap(({ facts }) => facts.lines.map(({ text }) => text));
  const facts: fc.Arbitrary<NarrativeFacts> = fc.record({
    titles: fc.array(
      fc.oneof(fc.string(), fc.constantFrom("Business Analyst", "Product Owner", "Lead, QA")),
      { maxLength: 3 },
    ),
    background: fc.constantFrom(null, "qa", "support", "founder", "engineering"),
    years: fc.option(fc.nat({ max: 80 })),
    target: fc.constantFrom("po", "pm", "both"),
    lines: fc.array(
      fc.record({ text: fc.oneof(fc.constantFrom(...pool), fc.string()), job: fc.nat({ max: 4 }) }),
      { maxLength: 8 },
    ),
    answers: fc.dictionary(fc.constantFrom("field", "kind", "title"), fc.string()),
  });

  it("gives parts that join, words from the closed list, and nothing else unsaid", () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...TRACKS), (given, track) => {
        const told = narrate(given, track);
        expect(narrate(given, track)).toEqual(told);
        for (const { parts, text } of [told.headline, told.summary]) {
          expect(parts.map((part) => part.text).join("")).toBe(text);
          cutOpenSentences(parts);
          for (const part of parts) {
            if (part.kind === "kept")
              expect(told.madeFrom.line.slice(part.start, part.end).slice(1)).toBe(
                part.text.slice(1),
              );
            if (part.kind === "plain")
              for (const word of part.text.toLowerCase().match(/[^\s.,;·]+/g) ?? [])
                expect(NARRATIVE_PLAIN).toContain(word);
          }
        }
      }),
    );
  });

  it("never throws on reading any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { start, end } of reviewNarrative(text)) {
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
