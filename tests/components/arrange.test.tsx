import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Arrange, type ArrangedJob } from "@/components/resume/arrange";
import { moved } from "@/components/resume/arrange-order";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function clipboard(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
}

const JOB: ArrangedJob = {
  id: "job",
  name: "Analyst, Larkfield",
  lines: ["First", "Second", "Third"].map((text) => ({ id: text, text, included: true })),
};

function Arranged({ start = JOB }: { start?: ArrangedJob }) {
  const [job, setJob] = useState(start);
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

describe("copying", () => {
  it("takes one line, or the included lines of a job in their order, and says so", async () => {
    const written: string[] = [];
    clipboard(async (text) => void written.push(text));
    render(<Arranged />);
    fireEvent.click(button("Copy Second"));
    expect(await screen.findByRole("button", { name: "Copied: Second" })).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("Copied.");
    fireEvent.click(screen.getByRole("checkbox", { name: "Second" }));
    fireEvent.click(button("Copy all lines of Analyst, Larkfield"));
    expect(await screen.findByText("Copied all lines of Analyst, Larkfield.")).toBeTruthy();
    expect(written).toEqual(["Second", "- First\n- Third"]);
  });

  it("leaves the text to be copied by hand where the clipboard is refused", async () => {
    clipboard(() => Promise.reject(new Error("denied")));
    render(<Arranged />);
    fireEvent.click(button("Copy all lines of Analyst, Larkfield"));
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Text to copy" });
    expect(field.value).toBe("- First\n- Second\n- Third");
    fireEvent.click(button("Close"));
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("waits for what is open in a line, and in any line of the job", () => {
    const write = vi.fn(async () => {});
    clipboard(write);
    const [first, ...others] = JOB.lines;
    if (!first) throw new Error("The job has no line.");
    render(<Arranged start={{ ...JOB, lines: [{ ...first, waits: true }, ...others] }} />);
    fireEvent.click(button("Settle what is open, then copy First"));
    fireEvent.click(button("Settle what is open, then copy all lines of Analyst, Larkfield"));
    expect(write).not.toHaveBeenCalled();
    fireEvent.click(button("Copy Second"));
    expect(write).toHaveBeenCalledWith("Second");
  });
});
