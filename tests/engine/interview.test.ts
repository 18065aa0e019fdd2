import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutOpenClauses, draft, review, TRACKS, type SignalId, type Story } from "../../lib/engine";
import {
  FIGURE_FROM,
  FOLLOW_UP_IDS,
  interviewCard,
  textOfSaid,
  whyEvidence,
  worthPreparing,
  type Said,
} from "../../lib/engine/interview";
import { PLAIN_WORDS } from "../../lib/engine/drafts/plain";
import { contentStems } from "../../lib/engine/drafts/words";
import { EVIDENCE, FIRST_FOR } from "../../lib/engine/interview/evidence-words";
import { quoteFrom, shorten } from "../../lib/engine/interview/said";
import { SEED_STORIES, STORIES } from "../fixtures/stories";
import { cases, runs } from "./story-arbitraries";

const why = (track: "po" | "pm", text: string, story: Story = {}) =>
  textOfSaid(whyEvidence(track, text, story).sentence);

/** Never of a person's own line; see the words of the pages. */
const UNKIND =
  /\b(?:weak|bad|wrong|fix|error|mistake|boost|powerful|AI|score|please|fail(?:ed|s)?)\b|!/i;

const WHY: readonly (readonly [track: "po" | "pm", shows: SignalId | null, text: string])[] = [
  ["po", "prioritization", "Ranked 43 requests into one release backlog against capacity"],
  ["pm", "discovery", "Interviewed 14 churned customers and found that setup took too long"],
  ["po", "backlog-clarity", "Clarified acceptance criteria for each story before planning"],
  ["po", "scope-conflict", "Resolved scope conflicts between two teams within the release"],
  ["po", "flow-quality", "Reduced rework in sprint handoffs"],
  ["pm", "success-measure", "Defined success metrics for the new onboarding"],
  ["pm", "problem-choice", "Reframed the delivery plan around highest-impact user problems"],
  ["po", "decision", "Chose one supplier for all four offices"],
  ["po", "scope-scale", "Answered 45 tickets a day"],
  ["po", null, "Managed stakeholder communication"],
  ["pm", null, "Responsible for backlog refinement"],
  ["pm", null, ""],
];

describe("why a wording is evidence", () => {
  it.each(WHY)("for %s by %s: %s", (track, shows, text) => {
    const said = whyEvidence(track, text, {});
    expect(said.shows).toBe(shows);
    const own = said.sentence.filter((piece) => piece.own);
    if (text === "") expect(own).toEqual([]);
    else expect(text).toContain(own[0]?.text.replace(/…$/, ""));
  });

  it("has words for every signal on both tracks, each way of saying it other than the rest", () => {
    const all = TRACKS.flatMap((track) =>
      Object.values(EVIDENCE[track]).flatMap(({ says, argued = [] }) => [...says, ...argued]),
    );
    expect(new Set(all).size).toBeGreaterThan(all.length * 0.9);
    for (const track of TRACKS) {
      expect(FIRST_FOR[track].toSorted()).toEqual(Object.keys(EVIDENCE[track]).toSorted());
      for (const { says } of Object.values(EVIDENCE[track])) {
        expect(says.length).toBeGreaterThan(1);
        for (const tail of says)
          expect(tail).toMatch(track === "po" ? /\bPO\b|shown yet/ : /\bPM\b|shown yet/);
      }
    }
    for (const words of all) expect(words).not.toMatch(UNKIND);
  });

  it("points at the words that show it, and says what came of it", () => {
    expect(
      why("po", "Ranked 43 requests by effort; reworked stories fell from 9 to 3 a sprint"),
    ).toMatch(
      /^“Ranked 43 requests by effort” .*\bPO\b.*; “reworked stories fell from 9 to 3 a sprint” says what came of it\.$/,
    );
  });

  it("does not say that a person settled what others settled", () => {
    const text = "Ranked 43 requests for the spring release";
    expect(why("po", text, { who: "recommended" })).toContain("others had the last word");
    expect(why("po", text, { who: "decided" })).not.toContain("others had the last word");
    expect(why("po", "Recommended postponing the calculator")).not.toContain("decision rights");
  });

  it("does not take what gave way for the ground", () => {
    const text = "Counted duplicate addresses instead of taking the supplier's word";
    for (const track of TRACKS)
      expect(why(track, text)).not.toMatch(/“instead of[^”]*” gives the ground/);
  });

  it("takes nothing from a blank that is still open", () => {
    const parts = [
      { kind: "kept", text: "Built the booking app", start: 0, end: 21 },
      { kind: "plain", text: "; " },
      { kind: "slot", text: "[orders rose by 40%]", question: "afterwards", type: "RESULT" },
    ] as const;
    expect(textOfSaid(whyEvidence("pm", parts, {}).sentence)).not.toContain("40%");
  });

  it("tells lines of one resume apart", () => {
    for (const track of TRACKS) {
      const said = [...SEED_STORIES, ...STORIES].map(({ line, story }) => {
        const drafted = draft(line, story).drafts[TRACKS.indexOf(track) === 0 ? 0 : 1];
        return why(track, cutOpenClauses(drafted.parts) || line, story);
      });
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

const RANKED = {
  who: "decided",
  act: "ranked 43 requests by churn risk",
  instead: "the loudest team's list",
  because: "three of the top ten came from customers who had given notice",
  afterwards: { text: "call-backs", from: "9", to: "3 a sprint", known: "looked-up" },
} as const satisfies Story;
const LINE = "Ranked 43 requests by churn risk; call-backs went from 9 to 3 a sprint";

const cardOf = (line: string, story: Story = {}, notes: Record<string, string> = {}) =>
  interviewCard({ track: "po", line, story, notes });
const asks = (card: ReturnType<typeof cardOf>) =>
  Object.fromEntries(card.followUps.map(({ id, ask }) => [id, textOfSaid(ask)]));

describe("the card of a line", () => {
  it("does not take what was found out for what came of it", () => {
    const { result } = cardOf("Noticed that 40% of calls were about one screen");
    expect(result).toEqual({ told: false, question: "afterwards" });
  });

  it("takes no phrase of time for what was done", () => {
    const { decision } = cardOf(
      "Cut failed deliveries from 9% to 5.5%, after 18 driver ride-alongs, by dropping the signature step",
    );
    if (decision.told) expect(decision.text).not.toMatch(/^after/);
  });

  it("holds what was answered, in the person's words", () => {
    const card = cardOf(LINE, RANKED);
    expect(card).toMatchObject({
      settled: "decided",
      decision: { text: RANKED.act, by: "answer" },
      alternative: { text: RANKED.instead },
      reason: { text: RANKED.because },
      figure: { known: "looked-up", ofResult: true, from: "" },
    });
    expect(card.figure).toMatchObject({ text: "call-backs fell from 9 to 3 a sprint" });
  });

  it("says of everything else which question fills it", () => {
    const { decision, settled, alternative, reason, result, figure } = cardOf(
      "Managed stakeholder communication",
    );
    expect(settled).toBeNull();
    const fields = [decision, alternative, reason, result, figure];
    expect(fields.map((field) => !field.told && field.question)).toEqual([
      ...["act", "instead", "because", "afterwards", "afterwards"],
    ]);
  });

  it("reads what the line itself tells", () => {
    const card = cardOf(
      "Chose one supplier instead of four contracts because prices differed by 40%; spending fell from $90k to $64k",
    );
    expect(card.decision).toMatchObject({ told: true, by: "line" });
    expect(card.alternative).toEqual({ told: true, text: "four contracts", by: "line" });
    expect(card.reason).toMatchObject({ text: "prices differed by 40%", by: "line" });
    expect(card.figure).toMatchObject({ told: true, known: null });
  });

  it("takes “I have no number” for an answer", () => {
    const card = cardOf("Answered tickets", {
      afterwards: { text: "calls stopped", known: "none" },
    });
    expect(card.figure).toEqual({ told: false, question: "afterwards", none: true });
    expect(card.result).toMatchObject({ text: "calls stopped" });
  });

  it("asks on from what is there, and after what is missing", () => {
    expect(asks(cardOf(LINE, RANKED))).toMatchObject({
      "figure-source": expect.stringContaining("Where can that be looked up"),
      reason: `How did you know that “${RANKED.because}”?`,
      alternative: expect.stringContaining("“the loudest team's list”"),
    });
    const estimated = {
      ...RANKED,
      afterwards: { ...RANKED.afterwards, known: "estimate" },
    } as const;
    expect(asks(cardOf(LINE, estimated))["figure-source"]).toContain("how far off could it be");
    expect(asks(cardOf("Managed stakeholder communication"))["decision"]).toContain(
      "“Managed stakeholder communication”",
    );
  });

  it("asks no more for a source that is noted, and keeps every question that a note answers", () => {
    const noted = cardOf(LINE, RANKED, { [FIGURE_FROM]: "dashboard export, May" });
    expect(noted.figure).toMatchObject({ from: "dashboard export, May" });
    expect(asks(noted)["figure-source"]).toBeUndefined();
    const all = Object.fromEntries(FOLLOW_UP_IDS.map((id) => [id, "noted"]));
    expect(
      cardOf(LINE, RANKED, all)
        .followUps.map(({ id }) => id)
        .toSorted(),
    ).toEqual(FOLLOW_UP_IDS.toSorted());
    expect(cardOf(LINE, RANKED).followUps.length).toBeLessThanOrEqual(5);
  });
});

describe("the lines most worth preparing", () => {
  const reasons = (cards: readonly ReturnType<typeof cardOf>[]) =>
    worthPreparing(cards).map(({ at, reason }) => [at, textOfSaid(reason)]);

  it("begin with an estimate and a figure without a source", () => {
    const estimate = { afterwards: { text: "calls fell by 30%", known: "estimate" } } as const;
    const cards = [
      cardOf("Managed stakeholder communication"),
      cardOf(LINE, { ...RANKED, afterwards: RANKED.afterwards }, { [FIGURE_FROM]: "May export" }),
      cardOf("Cut the form; calls fell by 30%", {
        who: "decided",
        act: "cut the form",
        ...estimate,
      }),
      cardOf("Cut returns by 12% after a new fitting guide"),
    ];
    const [first, second] = reasons(cards);
    expect(first).toEqual([2, expect.stringContaining("calls fell by about 30%")]);
    expect(second?.[0]).toBe(3);
  });

  it("are three at most, and none of which nothing is told", () => {
    expect(reasons([cardOf("Managed stakeholder communication"), cardOf("")])).toEqual([]);
    const many = STORIES.map(({ line, story }) => cardOf(line, story));
    expect(reasons(many)).toHaveLength(3);
    expect(new Set(reasons(many).map(([, reason]) => reason)).size).toBe(3);
  });
});

describe("a quotation", () => {
  it.each([
    ["Ranked 43 requests because calls rose", "Ranked 43 requests"],
    ["Cut the form, calls fell", "Cut the form"],
    ["it opened at 6 a.m. and cancellations fell", "it opened at 6 a.m. and cancellations fell"],
    ["Closed it. Then more", "Closed it"],
  ])("of %s ends where its clause ends", (text, quoted) => {
    expect(quoteFrom(text, 0)).toBe(quoted);
  });

  it("that is long ends with “…”, and on no small word", () => {
    expect(shorten("one two three four five of the six", 7)).toBe("one two three four five…");
  });
});

/** Letters and figures in order, whatever stands between: a quotation may drop marks at its ends. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

const allSaid = (line: string, story: Story, track: "po" | "pm"): Said[] => {
  const card = interviewCard({ track, line, story });
  const { sentence } = whyEvidence(track, line, story);
  return [
    sentence,
    ...card.followUps.map(({ ask }) => ask),
    ...worthPreparing([card]).map(({ reason }) => reason),
  ];
};

const WRITTEN = ["decided", "together", "recommended", "showed", "supported", ""] as const;

describe("for any line and any story", () => {
  const forAny = (check: (line: string, story: Story, track: "po" | "pm") => void, sample = 300) =>
    fc.assert(
      fc.property(cases, ({ line, story }) => {
        for (const track of TRACKS) check(line, story, track);
      }),
      runs(sample),
    );

  it("nothing throws, and the same is said every time", () => {
    forAny((line, story, track) => {
      expect(allSaid(line, story, track)).toEqual(allSaid(line, story, track));
    });
  });

  it("the words of the person are theirs, but for the forms of their verbs and the drafts' joints", () => {
    forAny((line, story, track) => {
      const said = Object.values(story).flatMap((value) =>
        typeof value === "string" ? [value] : Object.values(value),
      );
      const theirs = new Set([line, ...said].flatMap(contentStems));
      const joints = new Set(["have", ...PLAIN_WORDS, ...[...PLAIN_WORDS].flatMap(contentStems)]);
      const { sentence } = whyEvidence(track, line, story);
      for (const { text, own } of sentence) if (own) expect(bare(line)).toContain(bare(text));
      for (const { text, own } of allSaid(line, story, track).flat()) {
        if (!own || [line, ...said].some((one) => one.includes(text))) continue;
        for (const stem of contentStems(text))
          if (!joints.has(stem)) expect([...theirs], text).toContain(stem);
      }
    });
  });

  it("our words hold no figure and nothing unkind", () => {
    forAny((line, story, track) => {
      for (const piece of allSaid(line, story, track).flat())
        if (!piece.own) {
          expect(piece.text).not.toMatch(/\d/);
          expect(piece.text).not.toMatch(UNKIND);
        }
    });
  });

  it("what an interviewer may ask is a question, and who settled it is never raised", () => {
    forAny((line, story, track) => {
      for (const who of WRITTEN) {
        const card = interviewCard({ track, line, story: { ...story, who } });
        expect(card.settled).toBe(who === "" ? null : who);
        for (const { ask } of card.followUps) expect(textOfSaid(ask)).toMatch(/\?$/);
        const { sentence } = whyEvidence(track, line, { ...story, who });
        if (["recommended", "showed", "supported"].includes(who))
          expect(textOfSaid(sentence)).not.toMatch(/decision rights|says what was settled/);
      }
    });
  });

  it("a review that is known already changes nothing", () => {
    forAny((line, story, track) => {
      expect(whyEvidence(track, line, story, review(line))).toEqual(
        whyEvidence(track, line, story),
      );
    }, 100);
  });
});
