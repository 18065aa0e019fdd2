import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { Arrange, type ArrangedJob } from "@/components/resume/arrange";
import { moved } from "@/components/resume/arrange-order";

afterEach(cleanup);

const JOB: ArrangedJob = {
  id: "job",
  name: "Analyst, Larkfield",
  lines: ["First", "Second", "Third"].map((text) => ({ id: text, text, included: true })),
};

function Arranged() {
  const [job, setJob] = useState(JOB);
  return (
    <Arrange
      jobs={[job]}
      acts={{
        onInclude: (id, included) =>
          setJob({
            ...job,
            lines: job.lines.map((line) => (line.id === id ? { ...line, included } : line)),
          }),
        onMove: (id, direction) => setJob({ ...job, lines: moved(job.lines, id, direction) }),
        onPoint: () => {},
      }}
    />
  );
}

const order = () => screen.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent);
const button = (name: string) => screen.getByRole("button", { name });

describe("the order of a variant's lines", () => {
  it("is changed by buttons, and focus stays on the one that was pressed", () => {
    render(<Arranged />);
    button("Move down: First").focus();
    fireEvent.click(button("Move down: First"));
    expect(order()).toEqual(["Second", "First", "Third"]);
    expect(document.activeElement).toBe(button("Move down: First"));
    expect(screen.getByRole("status").textContent).toBe("Now 2 of 3 in Analyst, Larkfield.");
  });

  it("keeps the button at either end, without an act", () => {
    render(<Arranged />);
    expect(button("Move up: First").getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(button("Move up: First"));
    expect(order()).toEqual(["First", "Second", "Third"]);
  });

  it("passes over a line that is left out, which keeps its place", () => {
    render(<Arranged />);
    fireEvent.click(screen.getByRole("checkbox", { name: "Second" }));
    expect(screen.queryByRole("button", { name: "Move up: Second" })).toBeNull();
    fireEvent.click(button("Move down: First"));
    expect(order()).toEqual(["Second", "Third", "First"]);
  });
});
