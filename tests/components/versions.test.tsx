import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compareVersion, readsAlike, type ReadsNow } from "@/components/resume/version-compare";
import { VersionList } from "@/components/resume/version-list";
import { VersionLook } from "@/components/resume/version-look";
import { VersionName } from "@/components/resume/version-name";
import { agoWords, didWords, presetName, wouldWords } from "@/components/resume/version-words";
import { VERSION_NAME_MAX_CHARS } from "@/lib/schemas/limits";
import type { VersionRow, VersionWords } from "@/lib/schemas/version";

afterEach(cleanup);

const line = (bulletId: string, text: string, job = "Clerk, Ferry Lane") => ({
  ...{ bulletId, text, job },
});
const THEN: VersionWords = {
  headline: "Product Owner",
  summary: "",
  lines: [line("a", "Cut the form to twelve fields"), line("b", "Answered the claims line")],
};
const now = (changes: Partial<ReadsNow> = {}): ReadsNow => ({
  ...THEN,
  known: new Set(["a", "b", "c"]),
  ...changes,
});

describe("a version beside what stands now", () => {
  it("says that nothing differs where nothing does", () => {
    const compared = compareVersion(THEN, now());
    expect(readsAlike(compared)).toBe(true);
    expect(wouldWords(compared)).toBe("Your resume reads like this now.");
  });

  it("tells a changed line, one left out, one that is gone and one that came since apart", () => {
    const lines = [line("a", "Cut the form to ten fields"), line("c", "Came later")];
    const compared = compareVersion(
      { ...THEN, lines: [...THEN.lines, line("d", "Deleted since")] },
      now({ headline: "Owner", lines }),
    );
    expect(compared.parts.flatMap((part) => part.lines.map(({ is }) => is))).toEqual([
      ...["changed", "changed", "left-out", "gone", "added"],
    ]);
    expect(wouldWords(compared)).toBe(
      "Restoring it changes the headline and 2 lines. 1 line that came since is left out of this resume and stays in your career history. 1 line of it is no longer in your career history.",
    );
  });

  it("names the order where only that differs", () => {
    const compared = compareVersion(THEN, now({ lines: THEN.lines.toReversed() }));
    expect(wouldWords(compared)).toBe("Restoring it changes the order of the lines.");
  });

  it("shows each line of both, with the words that left and came marked", () => {
    const lines = [line("a", "Cut the form to ten fields")];
    render(<VersionLook compared={compareVersion(THEN, now({ lines }))} />);
    const changed = screen.getByRole("row", { name: /twelve fields/ });
    expect(within(changed).getByText("twelve").tagName).toBe("DEL");
    expect(within(changed).getByText("ten").tagName).toBe("INS");
    expect(screen.getByRole("row", { name: /Answered/ }).textContent).toContain("Left out");
  });

  it("lets a line be copied that is no longer there", () => {
    render(
      <VersionLook compared={compareVersion(THEN, now({ lines: [], known: new Set(["b"]) }))} />,
    );
    expect(screen.getAllByRole("button", { name: "Copy this line" })).toHaveLength(1);
  });
});

describe("what is said of a version", () => {
  it("says what a restore did", () => {
    const done = { beforeId: "x", changed: 3, leftOut: 2, gone: 2 };
    expect(didWords("Mine", done)).toBe(
      "Restored “Mine”. 2 lines that came since are left out. 2 lines of it are no longer in your career history.",
    );
    expect(didWords("Mine", { beforeId: null, changed: 0, leftOut: 0, gone: 0 })).toBe(
      "Your resume reads like “Mine” already.",
    );
  });

  it("names a version after the day, and after the time where that is taken", () => {
    const at = new Date(2026, 10, 25, 14, 2);
    expect(presetName([], at)).toBe("Version of November 25");
    expect(presetName(["Version of November 25"], at)).toBe("Version of November 25, 14:02");
  });

  it("says how long ago it was", () => {
    const at = new Date(2026, 10, 25, 12);
    const after = (ms: number) => agoWords(at, new Date(at.getTime() + ms));
    expect([0, 5 * 60_000, 2 * 3_600_000, 30 * 3_600_000].map(after)).toEqual([
      ...["just now", "5 minutes ago", "2 hours ago", "yesterday"],
    ]);
    // A clock that is behind the server's.
    expect(after(-60_000)).toBe("just now");
  });
});

describe("the list of versions", () => {
  const row = (at: number): VersionRow => ({
    ...{ id: `v${at}`, track: "po", name: `No. ${at}`, lines: at, reason: "kept" },
    createdAt: `2026-11-${10 + at}T10:00:00.000Z`,
  });
  const acts = () => ({ onLook: vi.fn(), onRename: vi.fn(), onDelete: vi.fn() });

  it("shows the newest, and the older ones when asked", () => {
    const rows = [7, 6, 5, 4, 3, 2, 1].map(row);
    render(<VersionList rows={rows} acts={acts()} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(5);
    fireEvent.click(screen.getByRole("button", { name: "Show 2 older versions" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(7);
    expect(screen.queryByRole("button", { name: /older/ })).toBeNull();
  });

  it("gives each row its acts, and asks for the name before renaming", () => {
    const done = acts();
    render(<VersionList rows={[row(1)]} acts={done} />);
    fireEvent.click(screen.getByRole("button", { name: "Look at “No. 1”" }));
    expect(done.onLook).toHaveBeenCalledWith(row(1));
    fireEvent.click(screen.getByRole("button", { name: "Rename" }));
    const field = screen.getByLabelText("Name of this version");
    fireEvent.change(field, { target: { value: "  Mine " } });
    fireEvent.click(screen.getByRole("button", { name: "Save the name" }));
    expect(done.onRename).toHaveBeenCalledWith(row(1), "Mine");
    fireEvent.click(screen.getByRole("button", { name: "Delete" }));
    expect(done.onDelete).toHaveBeenCalledWith(row(1));
  });
});

describe("the name of a version", () => {
  it("is asked for with a preset, and a name that cannot be kept is said in a sentence and stays", () => {
    const onName = vi.fn();
    render(<VersionName start="Version of May 3" act="Keep" onName={onName} onCancel={vi.fn()} />);
    const field = screen.getByLabelText("Name of this version");
    expect(document.activeElement).toBe(field);
    const keep = () => fireEvent.click(screen.getByRole("button", { name: "Keep" }));
    fireEvent.change(field, { target: { value: " " } });
    keep();
    expect(screen.getByText("The name has no words yet.")).toBeTruthy();
    const long = "x".repeat(VERSION_NAME_MAX_CHARS + 1);
    fireEvent.change(field, { target: { value: long } });
    expect(screen.getByText("The name can hold 80 characters; this has 81.")).toBeTruthy();
    keep();
    expect(onName).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: "Mine" } });
    keep();
    expect(onName).toHaveBeenCalledWith("Mine");
  });

  it("is let go by Escape", () => {
    const onCancel = vi.fn();
    render(<VersionName start="Mine" act="Keep" onName={vi.fn()} onCancel={onCancel} />);
    fireEvent.keyDown(screen.getByLabelText("Name of this version"), { key: "Escape" });
    expect(onCancel).toHaveBeenCalledOnce();
  });
});
