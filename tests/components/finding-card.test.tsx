import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FindingCard } from "@/components/coach/finding-card";
import { isSetAside, placeOf, shownFindings } from "@/components/coach/set-aside";
import type { Review } from "@/lib/engine";
import { aFinding } from "./story-parts";

const LINE = "Gathered requirements from clinics across two teams.";
const finding = aFinding(LINE, "Gathered requirements");
const title = "Say what you chose";

afterEach(cleanup);

function draw(props: Partial<Parameters<typeof FindingCard>[0]> = {}) {
  return render(
    <FindingCard
      finding={finding}
      words="Gathered requirements"
      title={title}
      active={false}
      {...props}
    />,
  );
}

describe("a finding's card", () => {
  it("quotes the words, names the rule, asks, and links to why", () => {
    draw();
    const card = screen.getByRole("article", { name: "Say what you chose" });
    expect(card.textContent).toContain("Your part");
    expect(card.querySelector("mark")?.textContent).toBe("Gathered requirements");
    expect(card.textContent).toContain("what was gathered, not what was settled");
    expect(card.textContent).toContain("Who settled it?");
    const why = screen.getByRole("link", { name: /^Why this: Say what you chose/ });
    expect(why.getAttribute("href")).toBe(`/rules/${finding.rule}`);
  });

  it("holds the story's questions instead of its own where it is given them", () => {
    draw({ children: <p>Three questions</p> });
    expect(screen.getByText("Three questions")).toBeTruthy();
    expect(screen.queryByText("Who settled it?")).toBeNull();
  });

  it("is set aside in one click on a reason", () => {
    const onSetAside = vi.fn();
    draw({ onSetAside });
    fireEvent.click(screen.getByRole("button", { name: "Set aside…" }));
    fireEvent.click(screen.getByRole("button", { name: "It is in another bullet" }));
    expect(onSetAside).toHaveBeenCalledWith("It is in another bullet");
  });

  it("takes another reason in the person's own words", () => {
    const onSetAside = vi.fn();
    draw({ onSetAside });
    fireEvent.click(screen.getByRole("button", { name: "Set aside…" }));
    fireEvent.click(screen.getByRole("button", { name: "Another reason" }));
    fireEvent.change(screen.getByLabelText("Your reason"), { target: { value: "No one asked" } });
    fireEvent.click(screen.getByRole("button", { name: "Set aside" }));
    expect(onSetAside).toHaveBeenCalledWith("No one asked");
  });

  it("offers an edit by the words it would leave", () => {
    const onEdit = vi.fn();
    const edit = { start: 0, end: 8, text: "Collected" };
    draw({ finding: { ...finding, advice: { edit } }, onEdit });
    fireEvent.click(screen.getByRole("button", { name: "Use “Collected”" }));
    expect(onEdit).toHaveBeenCalledOnce();
  });
});

describe("a finding that was set aside", () => {
  const kept = { id: "1", reason: "", ...placeOf(LINE, finding) };

  it("stays away while other words of the line change", () => {
    const later = "Gathered requirements from clinics across nine teams.";
    expect(isSetAside(later, aFinding(later, "Gathered requirements"), [kept])).toBe(true);
  });

  it("returns when its own words change", () => {
    const later = "Gathered all requirements from clinics across two teams.";
    expect(isSetAside(later, aFinding(later, "Gathered all requirements"), [kept])).toBe(false);
  });

  it("returns when its neighbors change", () => {
    const later = "Gathered requirements with clinics across two teams.";
    expect(isSetAside(later, aFinding(later, "Gathered requirements"), [kept])).toBe(false);
  });
});

describe("what a page shows of a review", () => {
  const base: Omit<Review, "findings" | "verdict"> = {
    text: LINE,
    score: 0,
    signals: [],
    lean: { po: 0, pm: 0 },
    facts: { opener: null, measures: [] },
    read: true,
  };

  it("leaves out what waits for the root finding", () => {
    const findings = [finding, aFinding(LINE, "two teams", { waits: true })];
    expect(shownFindings({ ...base, verdict: "vague", findings })).toEqual([finding]);
  });

  it("does not tell a strong line what it merely lacks", () => {
    const findings = [aFinding(LINE, "two teams", { severity: "note" })];
    expect(shownFindings({ ...base, verdict: "strong", findings })).toEqual([]);
    expect(shownFindings({ ...base, verdict: "thin", findings })).toEqual(findings);
  });
});
