import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { NextStep } from "@/app/(workspace)/coach/[bulletId]/next-step";
import { nextStory, type NextStory } from "@/app/(workspace)/coach/[bulletId]/next-story";
import type { DraftCardProps } from "@/components/coach/draft-card";
import type { HistoryBullet } from "@/components/coach/history-list";
import type { InResume } from "@/components/coach/in-resume";
import type { Draft, Part, Track } from "@/lib/engine";
import { aDraft } from "./story-parts";

afterEach(cleanup);

const PARTS: readonly Part[] = [{ kind: "answer", text: "Ranked 31 requests", question: "act" }];
const OPEN: readonly Part[] = [
  ...PARTS,
  { kind: "slot", text: "[what got better]", question: "afterwards", type: "RESULT" },
];
const MORE: NextStory = { next: { id: "b2", text: "Managed timelines" }, told: 1, all: 3 };
const LAST: NextStory = { next: null, told: 3, all: 3 };
const OWN: InResume = { is: "own" };
const USED: InResume = { is: "current", text: "Ranked 31 requests" };

function draw(
  held: Readonly<Record<Track, InResume>>,
  story: NextStory,
  drafts: Partial<Record<Track, Draft>> = {},
) {
  const onUseBoth = vi.fn();
  const card = (track: Track): DraftCardProps => ({
    ...{ draft: drafts[track] ?? aDraft(track, PARTS), bullet: "Gathered", story: {} },
    ...{ confirmed: {}, held: held[track], acts: {} },
  });
  render(
    <NextStep cards={{ po: card("po"), pm: card("pm") }} story={story} onUseBoth={onUseBoth} />,
  );
  return onUseBoth;
}

/** The one act that stands out. */
const first = () => document.querySelector(".button--primary")?.textContent.trim();

describe("what comes next", () => {
  it("is to use both drafts, where both are ready and neither is used", () => {
    const onUseBoth = draw({ po: OWN, pm: OWN }, MORE);
    expect(first()).toBe("Use in both resumes");
    fireEvent.click(screen.getByRole("button", { name: "Use in both resumes" }));
    expect(onUseBoth).toHaveBeenCalledOnce();
  });

  it("does not stand out while a blank is open, and can be done all the same", () => {
    draw({ po: OWN, pm: OWN }, MORE, { pm: aDraft("pm", OPEN) });
    expect(first()).toBeUndefined();
    expect(screen.getByRole("button", { name: "Use in both resumes" })).toBeTruthy();
  });

  it("is left to each draft's own button once one of them is used", () => {
    draw({ po: USED, pm: OWN }, MORE);
    expect(screen.queryByRole("button", { name: "Use in both resumes" })).toBeNull();
    expect(first()).toBeUndefined();
  });

  it.each([
    ["both are used", { po: USED, pm: USED }, {}],
    [
      "one is used and the other track has nothing to use",
      { po: USED, pm: OWN },
      { result: "none" },
    ],
    ["the line stays as it is in both", { po: OWN, pm: OWN }, { result: "keep" }],
  ] as const)("is the next story once %s", (_, held, fields) => {
    const pm = aDraft("pm", PARTS, fields);
    const po =
      "result" in fields && fields.result === "keep" ? { ...pm, track: "po" as const } : null;
    draw(held, MORE, { pm, ...(po && { po }) });
    expect(first()).toBe("Next story");
    const next = screen.getByRole("link", { name: "Next story" });
    expect(next.getAttribute("href")).toBe("/coach/b2");
    expect(screen.getByText("Managed timelines")).toBeTruthy();
  });

  it("does not lead on while a wording is older than the answers", () => {
    const parts = { text: "Ranked", parts: PARTS, madeFrom: null };
    draw({ po: { is: "older", than: "answers", ...parts }, pm: USED }, MORE);
    expect(first()).toBeUndefined();
  });

  it("is the rest of the work once the last story is told", () => {
    draw({ po: USED, pm: USED }, LAST);
    expect(screen.getByText("All stories are told.")).toBeTruthy();
    expect(screen.getByRole("link", { name: "See your resumes" })).toBeTruthy();
  });
});

describe("the next story", () => {
  const line = (id: string, po: HistoryBullet["tracks"]["po"] = "own"): HistoryBullet => ({
    ...{ id, text: id, open: 0, tracks: { po, pm: po } },
  });
  const history = (...bullets: HistoryBullet[]) => [
    { id: "j", organization: "", title: "", dateText: "", bullets },
  ];

  it("is the first one after this line that is to be told and is not told", () => {
    const found = nextStory(
      history(line("a"), line("here"), line("kept"), line("told", "ready"), line("b")),
      ["a", "here", "told", "b"],
      "here",
    );
    expect(found).toEqual({ next: expect.objectContaining({ id: "b" }), told: 1, all: 4 });
  });

  it("is one before this line where none is left after it", () => {
    expect(nextStory(history(line("a"), line("here")), ["a", "here"], "here").next?.id).toBe("a");
  });

  it("is none where all are told or in neither resume", () => {
    const lines = history(line("a", "out"), line("b", "draft"), line("here", "ready"));
    expect(nextStory(lines, ["a", "b", "here"], "here")).toEqual({ next: null, told: 3, all: 3 });
  });
});
