import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { BulletEditor } from "@/components/coach/bullet-editor";
import { splitByMarks } from "@/components/coach/marks";
import { aFinding } from "./story-parts";

const LINE = "Gathered requirements from clinics across two teams.";
const authority = aFinding(LINE, "Gathered requirements");
const evidence = aFinding(LINE, "two teams", { kind: "evidence", rule: "show-the-result" });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function draw(active: typeof authority | null = null) {
  const onWrite = vi.fn();
  const view = render(
    <BulletEditor text={LINE} marks={[authority, evidence]} active={active} onWrite={onWrite} />,
  );
  return { ...view, onWrite };
}

describe("the bullet editor", () => {
  it("keeps the line in a textarea that the browser knows how to edit", () => {
    const { onWrite } = draw();
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Your bullet" });
    expect(field.value).toBe(LINE);
    fireEvent.change(field, { target: { value: "Cut the backlog" } });
    expect(onWrite).toHaveBeenCalledWith("Cut the backlog");
  });

  it("marks the exact words, each with its kind, where the browser cannot paint", () => {
    const { container } = draw();
    const marks = [...container.querySelectorAll(".mark")];
    expect(marks.map((mark) => [mark.textContent, mark.className])).toEqual([
      ["Gathered requirements", "mark mark--authority"],
      ["two teams", "mark mark--evidence"],
    ]);
    expect(container.querySelector(".editor__mirror")?.textContent).toBe(LINE);
  });

  it("lights the words of the finding that is raised, and no others", () => {
    const { container } = draw(evidence);
    const lit = [...container.querySelectorAll("[data-active]")];
    expect(lit.map((mark) => mark.textContent)).toEqual(["two teams"]);
  });

  it("hides its mirror from screen readers, so that the line is read once", () => {
    const { container } = draw();
    expect(container.querySelector(".editor__mirror")?.getAttribute("aria-hidden")).toBe("true");
  });

  it("paints ranges of the right characters where the browser can", () => {
    const painted = new Map<string, { ranges: { start: number; end: number }[] }>();
    class FakeHighlight {
      priority = 0;
      ranges: { start: number; end: number }[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges.map((range) => ({ start: range.startOffset, end: range.endOffset }));
      }
    }
    vi.stubGlobal("Highlight", FakeHighlight);
    vi.stubGlobal("CSS", { highlights: painted });
    draw(authority);
    expect(painted.get("authority")?.ranges).toEqual([{ start: 0, end: 21 }]);
    expect(painted.get("evidence")?.ranges).toEqual([{ start: 42, end: 51 }]);
    expect(painted.get("active-authority")?.ranges).toEqual([{ start: 0, end: 21 }]);
    cleanup();
    expect(painted.size).toBe(0);
  });

  it("carries no style attribute, which the page's policy would drop", () => {
    const { container } = draw(authority);
    expect(container.querySelector("[style]")).toBeNull();
  });
});

describe("splitting a line by its marks", () => {
  it("gives back the line, whatever overlaps", () => {
    const over = [authority, aFinding(LINE, "requirements from clinics", { kind: "wording" })];
    expect(
      splitByMarks(LINE, over)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(LINE);
  });

  it("shows the mark about the person's part where two overlap", () => {
    const wording = aFinding(LINE, "requirements from clinics", { kind: "wording" });
    const pieces = splitByMarks(LINE, [authority, wording]);
    expect(pieces.find((piece) => piece.text === "requirements")?.mark).toBe(authority);
  });
});
