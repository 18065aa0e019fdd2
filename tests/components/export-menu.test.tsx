import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ExportMenu, type Exported } from "@/components/resume/export-menu";
import { leavingWords, type OpenLine } from "@/components/resume/variant-parts";
import type { OpenLines } from "@/lib/resume/variant";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const OPEN: OpenLine = {
  bulletId: "one",
  text: "Chose nine fields because [why it mattered]",
  parts: [],
  blanks: 1,
  toConfirm: 1,
  cut: "Chose nine fields",
  own: "Worked on the form",
};

const TEXT = "Tomas Reed\n\nEXPERIENCE";

/** What the browser does when the page asks to copy. */
function clipboard(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
}

function Menu({
  openLines = [],
  onExport = async () => ({ file: "Tomas-Reed-PO.pdf" }),
}: {
  openLines?: readonly OpenLine[];
  onExport?: () => Promise<Exported>;
}) {
  const [choice, setChoice] = useState<OpenLines>("show");
  return (
    <ExportMenu
      openLines={openLines}
      choice={choice}
      onChoose={setChoice}
      paper="letter"
      onPaper={() => {}}
      onExport={onExport}
      text={() => TEXT}
    />
  );
}

const pdf = () => screen.getByRole("button", { name: "Export PDF" });

function describedBy(of: HTMLElement): string {
  const ids = of.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
}

describe("the export menu", () => {
  it.each([
    ["Export PDF", "What you send"],
    ["Word", "Where a form or a recruiter asks for it"],
    ["Plain text", "To paste into forms"],
  ])("says beside %s what it is for", (name, use) => {
    render(<Menu />);
    expect(describedBy(screen.getByRole("button", { name }))).toContain(use);
  });

  it("waits while something is open, and says for what", () => {
    const onExport = vi.fn(async () => ({ file: "" }));
    render(<Menu openLines={[OPEN]} onExport={onExport} />);
    expect(pdf().getAttribute("aria-disabled")).toBe("true");
    expect(describedBy(pdf())).toContain("Waits for 1 blank and 1 word to confirm.");
    fireEvent.click(pdf());
    expect(onExport).not.toHaveBeenCalled();
  });

  it("shows what leaves when the clauses are cut, and then exports", async () => {
    const onExport = vi.fn(async () => ({ file: "Tomas-Reed-PO.pdf" }));
    render(<Menu openLines={[OPEN]} onExport={onExport} />);
    fireEvent.click(screen.getByRole("radio", { name: "Cut these clauses" }));
    expect(document.querySelector("del")?.textContent).toBe("because [why it mattered]");
    expect(document.querySelector(".export__after")?.textContent).toContain("Chose nine fields");
    fireEvent.click(pdf());
    expect(onExport).toHaveBeenCalledOnce();
    expect(await screen.findByText("Saved as Tomas-Reed-PO.pdf.")).toBeTruthy();
  });

  it("offers the person's own line as the other way", () => {
    render(<Menu openLines={[OPEN]} />);
    fireEvent.click(screen.getByRole("radio", { name: "Use my own line" }));
    expect(screen.getByText("Worked on the form")).toBeTruthy();
    expect(pdf().getAttribute("aria-disabled")).toBe("false");
  });

  it("says why a file could not be made, and can be asked again", async () => {
    const sentence = "This file could not be made just now.";
    render(<Menu onExport={async () => ({ sentence })} />);
    fireEvent.click(pdf());
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(pdf().getAttribute("aria-disabled")).toBe("false");
  });
});

describe("copying the whole as text", () => {
  const copy = () => screen.getByRole("button", { name: "Copy as text" });

  it("puts the plain text on the clipboard and says so", async () => {
    const written: string[] = [];
    clipboard(async (text) => void written.push(text));
    render(<Menu />);
    fireEvent.click(copy());
    expect(await screen.findByText("Copied as text.")).toBeTruthy();
    expect(written).toEqual([TEXT]);
  });

  it("leaves the text selected to be copied by hand where the clipboard is refused", async () => {
    clipboard(() => Promise.reject(new Error("denied")));
    render(<Menu />);
    fireEvent.click(copy());
    const field = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Text to copy" });
    expect(field.value).toBe(TEXT);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(TEXT);
    expect(document.activeElement).toBe(field);
    expect(screen.getByRole("alert").textContent).toContain("did not let this page copy");
  });

  it("waits as the files do while something is open", () => {
    const write = vi.fn(async () => {});
    clipboard(write);
    render(<Menu openLines={[OPEN]} />);
    fireEvent.click(copy());
    expect(write).not.toHaveBeenCalled();
  });
});

describe("the words that leave", () => {
  it("are those that the other text lacks, whatever their case", () => {
    expect(leavingWords("Because it rained, chose tents", "Chose tents")).toEqual([
      { text: "Because it rained, ", leaves: true },
      { text: "chose tents", leaves: false },
    ]);
  });

  it("joined are the text again", () => {
    const before = "Ranked the asks; [by how much], and held it";
    const runs = leavingWords(before, "Ranked the asks, and held it");
    expect(runs.map(({ text }) => text).join("")).toBe(before);
  });
});
