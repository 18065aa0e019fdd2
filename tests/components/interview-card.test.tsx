import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { DraftWhy } from "@/components/coach/draft-why";
import { InterviewCardView } from "@/components/coach/interview-card";
import { InterviewDisclosure } from "@/components/coach/interview-disclosure";
import { draft, type Story } from "@/lib/engine";
import { FIGURE_FROM, interviewCard } from "@/lib/engine/interview";

afterEach(cleanup);

const LINE = "Gathered requirements from branch managers";
const STORY: Story = {
  who: "decided",
  act: "ranked 31 requests by complaints saved",
  afterwards: { text: "complaints fell by 30%", known: "estimate" },
};
const drafted = (story: Story) => draft(LINE, story).drafts[0];

function Card({ line = LINE, story = STORY }: { line?: string; story?: Story }) {
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  return (
    <InterviewCardView
      card={interviewCard({ track: "po", line, story, notes })}
      bulletId="b1"
      notes={notes}
      onNote={(question, text) => setNotes({ ...notes, [question]: text })}
    />
  );
}

it("a draft says why it is evidence, and a shape says nothing yet", async () => {
  const { container, rerender } = render(<DraftWhy draft={drafted(STORY)} story={STORY} />);
  expect(await screen.findByText(/PO/)).toBeTruthy();
  expect(container.textContent).toMatch(/^“Ranked 31 requests…” /);
  rerender(<DraftWhy draft={drafted({})} story={{}} />);
  expect(container.textContent).toBe("");
});

it("what is not told yet leads to the question that fills it", () => {
  render(<Card />);
  const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(links).toEqual(["/coach/b1#question-instead", "/coach/b1#question-because"]);
  expect(screen.getByText("You decided.")).toBeTruthy();
  expect(screen.getByText("An estimate.")).toBeTruthy();
});

it("an answer is noted, read again and changed", () => {
  render(<Card />);
  const ask = /turn down, or leave for later/;
  fireEvent.click(
    screen.getByRole("button", { name: new RegExp(`Note an answer: .*${ask.source}`) }),
  );
  const field = screen.getByRole("textbox", { name: ask });
  fireEvent.change(field, { target: { value: "The export to Excel" } });
  fireEvent.keyDown(field, { key: "Escape" });
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.getByText("The export to Excel")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: /^Change the note/ }));
  expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("The export to Excel");
});

it("where a figure is from is said in words", () => {
  const card = interviewCard({ track: "po", line: LINE, story: STORY });
  const said: string[] = [];
  render(
    <InterviewCardView
      card={card}
      bulletId="b1"
      notes={{}}
      onNote={(question) => said.push(question)}
    />,
  );
  fireEvent.click(screen.getByRole("button", { name: /^Say where it is from/ }));
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "dashboard export, May" } });
  expect(said).toEqual([FIGURE_FROM]);
});

it("a card that only a reader sees has nothing to write in", () => {
  const card = interviewCard({ track: "po", line: LINE, story: STORY });
  render(<InterviewCardView card={card} bulletId="b1" notes={{ alternative: "The export" }} />);
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.getByText("The export")).toBeTruthy();
});

it("under a draft the card waits until somebody opens it", async () => {
  const props = { bulletId: "b1", notes: {}, onNote: () => undefined };
  const { container } = render(
    <InterviewDisclosure draft={drafted(STORY)} story={STORY} {...props} />,
  );
  expect(screen.queryByText("What they may ask next")).toBeNull();
  const disclosure = container.querySelector("details");
  if (disclosure) disclosure.open = true;
  fireEvent(disclosure ?? container, new Event("toggle"));
  expect(await screen.findByText("What they may ask next")).toBeTruthy();
});
