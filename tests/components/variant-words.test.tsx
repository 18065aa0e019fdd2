import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import {
  VariantWords,
  type Opening,
  type OpeningActs,
  type OpeningView,
} from "@/components/resume/variant-words";
import { narrate, reviewNarrative } from "@/lib/engine/narrative";
import { NARRATIVES } from "../fixtures/narratives";

afterEach(cleanup);

const FIRST = NARRATIVES[0]?.facts;
if (!FIRST) throw new Error("There is no career to tell.");
const told = narrate(FIRST, "po");
const none = narrate({ ...FIRST, lines: [] }, "po");
const EMPTY: Opening = {
  ...{ headline: "", summary: "", headlineMade: null, summaryMade: null },
  ...{ confirmed: {}, answers: {} },
};

function draw(
  words: Partial<Opening> = {},
  views: Partial<Record<"headline" | "summary", Partial<OpeningView>>> = {},
) {
  const acts = {
    ...{ onWrite: vi.fn(), onUse: vi.fn(), onKeep: vi.fn() },
    ...{ onFill: vi.fn(), onConfirm: vi.fn(), onUnconfirm: vi.fn() },
  } satisfies OpeningActs;
  const view = (field: "headline" | "summary"): OpeningView => ({
    ...{ proposal: told[field], older: false, findings: [], unbacked: [] },
    ...views[field],
  });
  const { container } = render(
    <VariantWords
      track="po"
      words={{ ...EMPTY, ...words }}
      answers={{}}
      views={{ headline: view("headline"), summary: view("summary") }}
      acts={acts}
    />,
  );
  const card = (field: string) => {
    const found = container.querySelector<HTMLElement>(`[data-proposal=${field}]`);
    if (!found) throw new Error(`No proposal for the ${field}.`);
    return within(found);
  };
  return { acts, card, container };
}

it("each word of a proposal says where it came from, and it is used in one click", () => {
  const { acts, card, container } = draw();
  const origins = [...container.querySelectorAll("[data-proposal=headline] [data-origin]")];
  expect(origins.map((part) => part.getAttribute("data-origin"))).toContain("claim");
  expect(origins.map((part) => part.textContent)).toContain("Senior Business Analyst");
  fireEvent.click(card("headline").getByRole("button", { name: "Use this proposal" }));
  expect(acts.onUse).toHaveBeenCalledWith("headline");
});

it("the word for the way there is chosen from three, and none is chosen before", () => {
  const { acts, card } = draw();
  fireEvent.click(card("headline").getByRole("button", { name: /aiming at/ }));
  const choice = card("headline").getByRole("group", { name: /Confirm/ });
  expect(within(choice).getAllByRole("button")).toHaveLength(3);
  fireEvent.click(within(choice).getByRole("button", { name: /moving to/ }));
  expect(acts.onConfirm).toHaveBeenCalledWith("aiming at", "moving to");
});

it("a blank is filled in its place", () => {
  const { acts, card } = draw();
  fireEvent.click(card("summary").getByRole("button", { name: /^Fill: the field/ }));
  fireEvent.change(card("summary").getByRole("textbox"), { target: { value: "claims" } });
  expect(acts.onFill).toHaveBeenCalledWith("field", "claims");
});

it("what is in use says so, and an older one is redrafted or kept", () => {
  const used = draw({ headline: told.headline.text });
  expect(used.card("headline").getByText(/In your PO resume/)).toBeTruthy();
  expect(used.card("headline").queryByRole("button", { name: "Use this proposal" })).toBeNull();
  cleanup();
  const { acts, card } = draw({ summary: "Charge Nurse." }, { summary: { older: true } });
  expect(card("summary").getByText("Older than your lines.")).toBeTruthy();
  fireEvent.click(card("summary").getByRole("button", { name: "Keep" }));
  expect(acts.onKeep).toHaveBeenCalledWith("summary");
  fireEvent.click(card("summary").getByRole("button", { name: "Redraft" }));
  expect(acts.onUse).toHaveBeenCalledWith("summary");
});

it("without evidence it says which line would make it", () => {
  const { card } = draw({}, { summary: { proposal: none.summary } });
  expect(card("summary").getByText(/This would make it: A line that says what you/)).toBeTruthy();
  expect(card("summary").queryByRole("button")).toBeNull();
});

it("words that nobody said wait for a yes, and findings quote their words", () => {
  const text = "Results-driven analyst";
  const { acts } = draw(
    { summary: text },
    {
      summary: {
        findings: reviewNarrative(text),
        unbacked: [{ text: "SAP", start: 0, end: 3, what: "name", message: "This name is new." }],
      },
    },
  );
  expect(screen.getByText("“Results-driven”")).toBeTruthy();
  fireEvent.click(screen.getByRole("checkbox", { name: /SAP/ }));
  expect(acts.onConfirm).toHaveBeenCalledWith("sap", "SAP");
});
