import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { WritingChoices, type Choices } from "@/components/coach/writing-choices";

afterEach(cleanup);

const UNTOUCHED: Choices = { currentTense: "either", lineWords: 35, ending: "alike" };

function Writer({ told }: { told?: (chosen: Choices) => void }) {
  const [chosen, setChosen] = useState(UNTOUCHED);
  const change = (part: Partial<Choices>) => {
    const next = { ...chosen, ...part };
    told?.(next);
    setChosen(next);
  };
  return <WritingChoices chosen={chosen} onChange={change} />;
}

const group = (name: string) => within(screen.getByRole("group", { name }));
const namesIn = (name: string) =>
  group(name)
    .getAllByRole("radio")
    .map((radio) => radio.closest("label")?.textContent ?? "");

it("names both sides of each disagreement in one sentence", () => {
  render(<Writer />);
  for (const [name, count] of [
    ["Tense of a job you still hold", 3],
    ["Longest line", 2],
    ["Full stop at the end of a line", 3],
  ] as const) {
    const sides = namesIn(name);
    expect(sides).toHaveLength(count);
    for (const side of sides) expect(side).toMatch(/^[^.!?]+\.$/);
    expect(sides.filter((side) => side.includes("guides on this side")).length).toBe(2);
  }
});

it("begins with what holds for most and takes each choice by itself", () => {
  const told = vi.fn();
  render(<Writer told={told} />);
  expect(group("Longest line").getByRole("radio", { name: /^35/ })).toHaveProperty("checked", true);
  fireEvent.click(group("Longest line").getByRole("radio", { name: /^20/ }));
  fireEvent.click(
    group("Tense of a job you still hold").getByRole("radio", { name: /^Past: guides/ }),
  );
  fireEvent.click(group("Full stop at the end of a line").getByRole("radio", { name: /^None/ }));
  expect(told).toHaveBeenLastCalledWith({ currentTense: "past", lineWords: 20, ending: "open" });
});
