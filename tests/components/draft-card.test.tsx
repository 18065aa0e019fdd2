import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { DraftCard, type DraftCardProps } from "@/components/coach/draft-card";
import { newBullet } from "@/app/(workspace)/coach/new-rows";
import { inResume, storyWith, type InResume } from "@/components/coach/in-resume";
import type { Part, Story } from "@/lib/engine";
import type { WordingRow } from "@/lib/schemas/bullet";
import { aDraft } from "./story-parts";

const LINE = "Gathered requirements from clinics.";
const PARTS: readonly Part[] = [
  {
    kind: "claim",
    text: "Ranked",
    choices: ["Prioritized", "Ordered", "Ranked"],
    confirmed: false,
  },
  { kind: "plain", text: " " },
  { kind: "answer", text: "31 requests", question: "act" },
  { kind: "plain", text: " from " },
  { kind: "kept", text: "clinics", start: 27, end: 34 },
  { kind: "plain", text: "; " },
  { kind: "slot", text: "[what got better]", question: "afterwards", type: "RESULT" },
];
const draft = aDraft("po", PARTS);

afterEach(cleanup);

function draw(props: Partial<DraftCardProps> = {}) {
  return render(
    <DraftCard
      draft={draft}
      bullet={LINE}
      story={{}}
      confirmed={{}}
      held={{ is: "own" }}
      acts={{}}
      {...props}
    />,
  );
}

function origins(container: HTMLElement) {
  return [...container.querySelectorAll("[data-origin]")].map((part) => [
    part.getAttribute("data-origin"),
    part.textContent,
  ]);
}

describe("a draft's words", () => {
  it("each say where they came from", () => {
    const { container } = draw();
    expect(origins(container)).toEqual([
      ["claim", "Rankedconfirm"],
      ["connecting", " "],
      ["yours", "31 requests"],
      ["connecting", " from "],
      ["yours", "clinics"],
      ["connecting", "; "],
      ["blank", "what got better"],
    ]);
  });

  it("count what is open in words", () => {
    draw();
    expect(screen.getByText("1 to fill, 1 to confirm")).toBeTruthy();
  });

  it("become the person's own once a claim is confirmed", () => {
    const [claim, ...rest] = PARTS;
    if (claim?.kind !== "claim") throw new Error("the first part is the claim");
    const { container } = draw({
      draft: aDraft("po", [{ ...claim, text: "Prioritized", confirmed: true }, ...rest]),
    });
    expect(origins(container)[0]).toEqual(["yours", "Prioritized"]);
  });

  it("never take in more from a shape than its blanks", () => {
    draw({ draft: { ...draft, result: "shape" } });
    expect(screen.getByText("Not yet a line")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Use in PO resume" })).toBeNull();
  });
});

describe("focus after going back by Escape", () => {
  it("returns from a blank's field to the blank, and is not taken when the field is left by pointer", () => {
    draw({ acts: { onFill: vi.fn() } });
    const blank = () => screen.getByRole("button", { name: "Fill: what got better" });
    const field = () => screen.getByRole("textbox", { name: "what got better" });
    fireEvent.click(blank());
    fireEvent.keyDown(field(), { key: "Escape" });
    expect(document.activeElement).toBe(blank());
    fireEvent.click(blank());
    fireEvent.blur(field());
    expect(document.activeElement).not.toBe(blank());
  });

  it("returns from the choice of a word to the word", () => {
    draw({ acts: { onConfirm: vi.fn() } });
    fireEvent.click(screen.getByRole("button", { name: /Ranked/ }));
    fireEvent.keyDown(screen.getByRole("group", { name: "Confirm Ranked" }), { key: "Escape" });
    expect(screen.queryByRole("group", { name: "Confirm Ranked" })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /Ranked/ }));
  });

  it("returns from a wording by hand to the pen", async () => {
    draw({ acts: { onWriteByHand: vi.fn() } });
    const pen = screen.getByRole("button", { name: "Edit the PO wording by hand" });
    fireEvent.click(pen);
    fireEvent.keyDown(await screen.findByRole("textbox"), { key: "Escape" });
    expect(document.activeElement).toBe(pen);
  });
});

describe("the words of a draft as they are shown", () => {
  it("are the line itself where the original is asked for, and its field while a blank is filled", () => {
    const { container } = draw({ marks: "original", acts: { onFill: vi.fn() } });
    expect(container.querySelector("[data-original]")?.textContent).toBe(LINE);
    expect(origins(container)).toEqual([]);
  });

  it("are today's draft where they are shown clean", () => {
    const { container } = draw({ marks: "clean" });
    expect(container.querySelector("[data-original]")).toBeNull();
    expect(container.querySelector(".draft")?.getAttribute("data-marks")).toBe("clean");
  });
});

describe("a blank", () => {
  /** Keeps what is filled, as a page does; the draft is composed anew once the answer is there. */
  function Told({ start = {}, filled }: { start?: Story; filled: (story: Story) => void }) {
    const [story, setStory] = useState(start);
    const left = PARTS.filter((part) => part.kind !== "slot" || !("afterwards" in story));
    return (
      <DraftCard
        draft={aDraft("po", left)}
        bullet={LINE}
        story={story}
        confirmed={{}}
        held={{ is: "own" }}
        acts={{
          onFill: (question, value) => {
            const next = storyWith(story, question, value);
            setStory(next);
            filled(next);
          },
        }}
      />
    );
  }
  function begin(start: Story = {}) {
    const filled = vi.fn();
    render(<Told start={start} filled={filled} />);
    fireEvent.click(screen.getByRole("button", { name: "Fill: what got better" }));
    const field = () =>
      screen.getByRole<HTMLTextAreaElement>("textbox", { name: "what got better" });
    const type = (value: string) => fireEvent.change(field(), { target: { value } });
    return { filled, field, type };
  }

  it("answers with every key, and keeps its field in its place while the draft grows", () => {
    const { filled, field, type } = begin();
    type("rework");
    type("rework fell by half");
    expect(filled.mock.calls).toEqual([
      [{ afterwards: { text: "rework" } }],
      [{ afterwards: { text: "rework fell by half" } }],
    ]);
    expect(field().value).toBe("rework fell by half");
    fireEvent.keyDown(field(), { key: "Enter" });
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(filled).toHaveBeenCalledTimes(2);
  });

  it("is as it was after Escape", () => {
    const { filled, field, type } = begin();
    type("rework fell");
    fireEvent.keyDown(field(), { key: "Escape" });
    expect(filled).toHaveBeenLastCalledWith({});
    expect(screen.getByRole("button", { name: "Fill: what got better" })).toBeTruthy();
  });

  it("says nothing where nothing was typed", () => {
    const { filled, field } = begin();
    fireEvent.keyDown(field(), { key: "Escape" });
    expect(filled).not.toHaveBeenCalled();
  });

  it("takes the answer away with its last letter", () => {
    const { filled, type } = begin();
    type("r");
    type("");
    expect(filled).toHaveBeenLastCalledWith({});
  });

  it("hands focus to the line once it is filled by key", () => {
    const { field, type } = begin();
    type("rework fell by half");
    fireEvent.keyDown(field(), { key: "Enter" });
    expect(document.activeElement?.textContent).toContain("31 requests");
  });
});

describe("a word to confirm", () => {
  function openChoices(onConfirm = vi.fn()) {
    draw({ acts: { onConfirm } });
    fireEvent.click(screen.getByRole("button", { name: /Ranked/ }));
    return onConfirm;
  }

  it("offers three words, strongest first, and has chosen none", () => {
    openChoices();
    const choices = screen.getByRole("group", { name: "Confirm Ranked" });
    const buttons = [...choices.querySelectorAll("button")];
    expect(buttons.map((button) => button.textContent)).toEqual([
      "Yes, “Prioritized”",
      "Use “Ordered”",
      "Keep “Ranked”",
    ]);
    expect(choices.querySelector("[aria-pressed], [aria-checked], :checked")).toBeNull();
  });

  it("says what the person said so far, and that the strongest word says more", () => {
    draw({
      bullet: "Ranked requests from clinics",
      story: { who: "recommended" },
      acts: { onConfirm: vi.fn() },
    });
    fireEvent.click(screen.getByRole("button", { name: /Ranked/ }));
    const choices = screen.getByRole("group", { name: "Confirm Ranked" });
    expect(choices.textContent).toContain("“Prioritized” says more than “ranked”.");
    expect(choices.textContent).toContain(
      "Your line says “ranked”, and you answered “I recommended, others agreed”.",
    );
  });

  it("keeps the chosen word by the mildest one", () => {
    const onConfirm = openChoices();
    fireEvent.click(screen.getByRole("button", { name: "Use “Ordered”" }));
    expect(onConfirm).toHaveBeenCalledWith("ranked", "Ordered");
  });

  it("closes on Escape without a choice", () => {
    const onConfirm = openChoices();
    fireEvent.keyDown(screen.getByRole("group", { name: "Confirm Ranked" }), { key: "Escape" });
    expect(screen.queryByRole("group", { name: "Confirm Ranked" })).toBeNull();
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

describe("what a resume holds beside a draft", () => {
  const wording: WordingRow = {
    track: "po",
    text: draft.text,
    parts: PARTS,
    engineVersion: "1.0.0",
    confirmed: {},
    madeFrom: null,
    bulletRevision: 3,
    answersRevision: 2,
    included: true,
    position: 0,
    revision: 1,
  };
  const row = { ...newBullet("b", "j", LINE), revision: 3, answersRevision: 2 };

  it("is current where the draft is the one that was used", () => {
    expect(inResume(wording, draft, row, {}).is).toBe("current");
  });

  it("is older once another draft comes of line or answers", () => {
    const older = { ...wording, text: "Gathered requests" };
    expect(inResume(older, draft, { ...row, revision: 4 }, {})).toMatchObject({
      ...{ is: "older", than: "text" },
    });
  });

  it("is kept where the person said so, knowing of today's line", () => {
    expect(inResume({ ...wording, text: "Gathered requests" }, draft, row, {}).is).toBe("kept");
  });

  it.each([
    { is: "hand", than: null },
    { is: "kept" },
    { is: "older", than: "text" },
    { is: "current" },
  ] as const)("gives way to the person's own line, also where it is $is", (held) => {
    const onUseOwnLine = vi.fn();
    draw({
      held: { ...held, text: "Sorted requests", parts: [], madeFrom: null } as InResume,
      acts: { onUseOwnLine },
    });
    fireEvent.click(screen.getByRole("button", { name: "Use my own line" }));
    expect(onUseOwnLine).toHaveBeenCalledOnce();
  });

  it("is the person's own hand where no parts were composed", () => {
    const hand = { ...wording, parts: null };
    expect(inResume(hand, draft, row, {})).toEqual({
      ...{ is: "hand", text: draft.text, madeFrom: null, than: null },
    });
  });

  it("says which of line and answers it is older than, also of a wording by hand", () => {
    const hand = { is: "hand", than: "answers", text: "Sorted requests", madeFrom: null } as const;
    draw({ held: hand });
    expect(screen.getByText("Older than your answers.")).toBeTruthy();
  });

  it("says of a line that was not read that it was not, rather than to keep it", () => {
    draw({ draft: { ...draft, result: "keep" }, unread: true });
    expect(screen.getByText("Not read: it does not look like English")).toBeTruthy();
    expect(screen.queryByText(/Keep the line/)).toBeNull();
  });

  it("offers to redraft or keep an older wording, and never rewrites it silently", () => {
    const onUse = vi.fn();
    const onKeepOlder = vi.fn();
    draw({
      held: { is: "older", than: "text", text: "Gathered requests", parts: [], madeFrom: null },
      acts: { onUse, onKeepOlder },
    });
    expect(screen.getByText("Older than your text.")).toBeTruthy();
    expect(onUse).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole("button", { name: "Redraft" }));
    fireEvent.click(screen.getByRole("button", { name: "Keep" }));
    expect(onUse).toHaveBeenCalledOnce();
    expect(onKeepOlder).toHaveBeenCalledOnce();
  });
});

describe("comparing an older wording", () => {
  const then = { line: "Gathered requirements.", story: { because: "audits failed" } };

  it("shows what changed in line, answers and draft, by word", async () => {
    const older = {
      is: "older",
      than: "answers",
      text: "Ranked 31 requests from clinics; ",
      parts: [],
    } as const;
    const { container } = draw({
      story: { because: "audits failed twice" },
      held: { ...older, madeFrom: then },
    });
    fireEvent.click(screen.getByRole("button", { name: "Compare" }));
    await screen.findByText("A new draft would change");
    const added = [...container.querySelectorAll("ins")].map((run) => run.textContent.trim());
    expect(added).toEqual(["from clinics", "twice", "[what got better]"]);
    expect(screen.getByText("Your answer: because")).toBeTruthy();
  });

  it("leaves out what stayed as it was", async () => {
    draw({
      bullet: then.line,
      story: then.story,
      held: { is: "kept", text: "Asked clinics", parts: [], madeFrom: then },
    });
    fireEvent.click(screen.getByRole("button", { name: "Compare" }));
    await screen.findByText("A new draft would change");
    expect(screen.queryByText("Your line")).toBeNull();
    expect(screen.queryByText("Your answer: because")).toBeNull();
  });
});

describe("a track without evidence", () => {
  it("says which fact would make it, and offers no draft", () => {
    const none = aDraft("pm", [], { result: "none", wouldHelp: "What customers told you." });
    draw({ draft: none });
    expect(screen.getByText("Nothing for Product Manager here yet.")).toBeTruthy();
    expect(screen.getByText(/What customers told you/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Use in PM resume" })).toBeNull();
  });
});

describe("a wording by hand", () => {
  it("names what neither line nor answers hold, and waits for a yes", async () => {
    const onWriteByHand = vi.fn();
    draw({ acts: { onWriteByHand } });
    fireEvent.click(screen.getByRole("button", { name: "Edit the PO wording by hand" }));
    const field = await screen.findByRole("textbox", { name: "Your wording for Product Owner" });
    fireEvent.change(field, { target: { value: "Gathered requirements from 40 clinics" } });
    fireEvent.click(screen.getByRole("button", { name: "Keep this wording" }));
    expect(onWriteByHand).not.toHaveBeenCalled();
    for (const box of screen.getAllByRole("checkbox")) fireEvent.click(box);
    fireEvent.click(screen.getByRole("button", { name: "Keep this wording" }));
    expect(onWriteByHand).toHaveBeenCalledWith("Gathered requirements from 40 clinics", {
      "40": "40",
    });
  });

  it("starts without the draft's blanks", async () => {
    draw({ acts: { onWriteByHand: vi.fn() } });
    expect(draft.text).toContain("[");
    fireEvent.click(screen.getByRole("button", { name: "Edit the PO wording by hand" }));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: "Your wording for Product Owner",
    });
    expect(field.value).not.toBe("");
    expect(field.value).not.toContain("[");
  });

  it("starts without the blanks of an older wording", async () => {
    const parts = [...PARTS.slice(0, 6), { ...PARTS[6], text: "[how much faster]" } as Part];
    const text = parts.map((part) => part.text).join("");
    draw({
      held: { is: "older", than: "text", text, parts, madeFrom: null },
      acts: { onWriteByHand: vi.fn() },
    });
    fireEvent.click(screen.getByRole("button", { name: "Edit the PO wording by hand" }));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: "Your wording for Product Owner",
    });
    expect(field.value).toContain("31 requests");
    expect(field.value).not.toContain("[");
  });

  it("is kept at once where it only moves the person's own words", async () => {
    const onWriteByHand = vi.fn();
    draw({ acts: { onWriteByHand } });
    fireEvent.click(screen.getByRole("button", { name: "Edit the PO wording by hand" }));
    const field = await screen.findByRole("textbox", { name: "Your wording for Product Owner" });
    fireEvent.change(field, { target: { value: "Gathered requirements" } });
    fireEvent.click(screen.getByRole("button", { name: "Keep this wording" }));
    expect(onWriteByHand).toHaveBeenCalledWith("Gathered requirements", {});
  });
});
