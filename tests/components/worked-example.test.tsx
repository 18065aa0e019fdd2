import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AnswerField } from "@/components/coach/answer-field";
import { WorkedExample } from "@/components/coach/worked-example";
import { draft, type Question, type Rung } from "@/lib/engine";

afterEach(cleanup);

describe("a worked example", () => {
  it("shows two people's lines with their parts, answers and both tellings", async () => {
    const { example } = draft("Responsible for testing.", {});
    expect(example).toBeDefined();
    if (!example) return;
    render(<WorkedExample example={example} />);
    expect(await screen.findByText("I decided")).toBeTruthy();
    expect(screen.getByText("I found or showed it, others decided")).toBeTruthy();
    expect(screen.getAllByText("Product Owner")).toHaveLength(2);
    expect(screen.getAllByText("Product Manager")).toHaveLength(2);
    expect(screen.getAllByText("instead of")).toHaveLength(2);
  });
});

describe("a question's example", () => {
  const asked = (id: string, who: Rung): Question => {
    const story = { who, act: "tested the refund form before each release" };
    const found = draft("Responsible for testing.", story).questions.find((one) => one.id === id);
    if (!found) throw new Error(`No question ${id}.`);
    return found;
  };
  const show = (question: Question, known: "none" | null = null) =>
    render(<AnswerField question={question} value={undefined} known={known} onAnswer={vi.fn()} />);

  it("is another person's answer with the same part in the story", async () => {
    show(asked("act", "supported"));
    const example = await screen.findByText(/^For example: wrote the tests/);
    expect(screen.getByRole("textbox").getAttribute("aria-describedby")).toBe(example.id);
  });
  it("has no figure where the person has none", async () => {
    show(asked("afterwards", "decided"), "none");
    const hint = await screen.findByText(/For example: the release waited/);
    expect(hint.textContent).not.toMatch(/\d/);
  });
});
