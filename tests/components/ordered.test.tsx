import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useEffect, useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { AboutForm, type Profile } from "@/components/coach/about-form";
import { SectionEditor } from "@/components/coach/section-editor";
import type { Entry } from "@/components/coach/section-fields";
import { keepFocus } from "@/components/layout/keep-focus";

afterEach(cleanup);

const SKILLS = { id: "1", kind: "skills", position: 0, revision: 1 } as const;

function Skills({ start }: { start: readonly Entry[] }) {
  const [entries, setEntries] = useState(start);
  useEffect(keepFocus, []);
  return <SectionEditor section={{ ...SKILLS, entries }} onChange={setEntries} />;
}

function drawSkills() {
  render(<Skills start={[{ name: "Tools", keywords: ["Jira"] }, { name: "Methods" }]} />);
}

const words = (label: RegExp | string) =>
  screen.getAllByLabelText<HTMLInputElement>(label).map((field) => field.value);

describe("a section's entries", () => {
  it("keep what is typed in their own row after the one above was deleted", () => {
    drawSkills();
    fireEvent.click(screen.getAllByRole("button", { name: "Delete" })[0] as HTMLElement);
    expect(words(/^Skills/)).toEqual([""]);
    expect(words("Group")).toEqual(["Methods"]);
  });

  it("take their half-typed lists along when they move", () => {
    drawSkills();
    const [list] = screen.getAllByLabelText(/^Skills/);
    fireEvent.change(list as HTMLElement, { target: { value: "Jira, Miro, " } });
    fireEvent.click(screen.getAllByRole("button", { name: "Move down" })[0] as HTMLElement);
    expect(words("Group")).toEqual(["Methods", "Tools"]);
    expect(words(/^Skills/)).toEqual(["", "Jira, Miro, "]);
  });

  it("come back where they stood", () => {
    drawSkills();
    fireEvent.click(screen.getAllByRole("button", { name: "Delete" })[0] as HTMLElement);
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(words("Group")).toEqual(["Tools", "Methods"]);
    expect(words(/^Skills/)).toEqual(["Jira", ""]);
  });

  it("come back with Ctrl Z, but not while something is typed", () => {
    drawSkills();
    fireEvent.click(screen.getAllByRole("button", { name: "Delete" })[0] as HTMLElement);
    fireEvent.keyDown(screen.getByLabelText("Group"), { key: "z", ctrlKey: true });
    expect(words("Group")).toEqual(["Methods"]);
    fireEvent.keyDown(document.body, { key: "z", ctrlKey: true });
    expect(words("Group")).toEqual(["Tools", "Methods"]);
  });

  it("leave focus on the neighbor of what was deleted", async () => {
    drawSkills();
    const [first] = screen.getAllByRole("button", { name: "Delete" });
    first?.focus();
    fireEvent.click(first as HTMLElement);
    await new Promise((later) => setTimeout(later, 5));
    expect(document.activeElement).toBe(screen.getByLabelText("Group"));
  });
});

const PROFILE: Profile = {
  name: "Tomas Reed",
  contactLines: [
    { kind: "email", text: "tomas.reed@example.org" },
    { kind: "place", text: "Leeds" },
  ],
  target: "both",
  background: null,
  years: null,
  spelling: "american",
  currentTense: "either",
  lineWords: 35,
  ending: "alike",
};

function About() {
  const [profile, setProfile] = useState(PROFILE);
  return <AboutForm profile={profile} onChange={(part) => setProfile({ ...profile, ...part })} />;
}

describe("contact lines", () => {
  it("can be moved, deleted and brought back", () => {
    render(<About />);
    const lines = () => words(/^Contact line \d/);
    fireEvent.click(
      screen.getAllByRole("button", { name: "Move down", hidden: true })[0] as Element,
    );
    expect(lines()).toEqual(["Leeds", "tomas.reed@example.org"]);
    fireEvent.click(screen.getAllByRole("button", { name: "Delete", hidden: true })[0] as Element);
    expect(lines()).toEqual(["tomas.reed@example.org"]);
    fireEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(lines()).toEqual(["Leeds", "tomas.reed@example.org"]);
  });
});
