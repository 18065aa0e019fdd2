import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { Exported } from "@/components/resume/export-menu";
import { ExportChanges, ExportEverything } from "@/components/resume/export-more";

afterEach(cleanup);

const click = (name: string) => fireEvent.click(screen.getByRole("button", { name }));

it("the list of changes is of this resume, or of both", async () => {
  const onExport = vi.fn(async (): Promise<Exported> => ({ file: "Reed-PO-changes.docx" }));
  render(<ExportChanges track="po" onExport={onExport} />);
  click("Changes as Word");
  expect(await screen.findByText("Saved as Reed-PO-changes.docx.")).toBeTruthy();
  fireEvent.click(screen.getByRole("radio", { name: "Both resumes" }));
  click("Changes as Markdown");
  expect(onExport.mock.calls).toEqual([
    ["docx", "one"],
    ["md", "both"],
  ]);
});

it("everything says that it is being made, and is asked for once", async () => {
  let finish: (exported: Exported) => void = () => {};
  const onExport = vi.fn(() => new Promise<Exported>((resolve) => (finish = resolve)));
  render(<ExportEverything onExport={onExport} />);
  click("Download everything");
  expect(screen.getByRole("status").textContent).toBe("Preparing the ZIP…");
  click("Download everything");
  expect(onExport).toHaveBeenCalledOnce();
  finish({ sentence: "You are signed out." });
  expect(await screen.findByText("You are signed out.")).toBeTruthy();
  click("Download everything");
  expect(onExport).toHaveBeenCalledTimes(2);
});

it("a download that breaks off leaves a sentence and another try", async () => {
  render(<ExportEverything onExport={() => Promise.reject(new Error("gone"))} />);
  click("Download everything");
  expect(await screen.findByText(/did not work just now/)).toBeTruthy();
  expect(
    screen.getByRole("button", { name: "Download everything" }).getAttribute("aria-disabled"),
  ).toBe("false");
});
