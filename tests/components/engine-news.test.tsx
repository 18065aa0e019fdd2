import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { changeWords } from "@/components/coach/aside-line";
import { EngineNews, newsWords } from "@/components/coach/engine-news";
import { placeOf, type Review } from "@/lib/engine";
import { aFinding } from "./story-parts";

afterEach(cleanup);

const LINE = "Gathered requirements from clinics across two teams.";
const place = placeOf(LINE, aFinding(LINE, "Gathered requirements"));

describe("the note after a change of engine", () => {
  it("counts what is new and what is gone, and names both engines", () => {
    const lines = {
      one: { since: "1.0.0", fresh: [place, place], gone: 0 },
      two: { since: "1.1.0", fresh: [], gone: 1 },
    };
    expect(newsWords({ to: "1.2.0", lines })).toBe(
      "Engine 1.2.0 reads them now, 1.0.0 and 1.1.0 did before. 2 findings in 1 line are new, and marked so; 1 finding is gone. Nothing you wrote or chose was changed.",
    );
    const { one } = lines;
    expect(newsWords({ to: "1.2.0", lines: { one: { ...one, fresh: [place] } } })).toContain(
      " 1 finding in 1 line is new, and marked so. ",
    );
  });

  it("leads to what changed, and is gone at a press", () => {
    const onSeen = vi.fn();
    const lines = { one: { since: "1.0.0", fresh: [place], gone: 0 } };
    render(<EngineNews news={{ to: "1.1.0", lines }} onSeen={onSeen} />);
    const more = screen.getByRole("link", { name: "See what changed" });
    expect(more.getAttribute("href")).toBe("/guide/scoring#changes");
    fireEvent.click(screen.getByRole("button", { name: "Mark as seen" }));
    expect(onSeen).toHaveBeenCalledOnce();
  });
});

describe("what is listed as set aside", () => {
  const row = { ...place, id: "1", reason: "untrue", note: "", setAsideAt: null } as const;
  const read = (text: string, words: string | null): Review => ({
    ...{ text, verdict: "thin", score: 0, signals: [], lean: { po: 0, pm: 0 }, read: true },
    facts: { opener: null, measures: [] },
    findings: words === null ? [] : [aFinding(text, words)],
  });

  it("is said nothing of while its finding stands on the same words", () => {
    expect(changeWords(row, read(LINE, "Gathered requirements"))).toBeNull();
  });

  it("says that its words are gone, that no finding stands on them, or that it is open again", () => {
    const beside = "Gathered requirements with clinics";
    expect(changeWords(row, read("Collected requirements", null))).toMatch(/no longer stand/);
    expect(changeWords(row, read(LINE, null))).toMatch(/No finding/);
    expect(changeWords(row, read(beside, "Gathered requirements"))).toMatch(/open again/);
  });
});
