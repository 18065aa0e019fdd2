import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FindingCard } from "@/components/coach/finding-card";
import { isAtOneOf, placeOf, shownFindings, type Review } from "@/lib/engine";
import { LINE_MAX_CHARS } from "@/lib/schemas/limits";
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
    expect(onSetAside).toHaveBeenCalledWith("elsewhere", "");
  });

  it("takes another reason in the person's own words", () => {
    const onSetAside = vi.fn();
    draw({ onSetAside });
    fireEvent.click(screen.getByRole("button", { name: "Set aside…" }));
    fireEvent.click(screen.getByRole("button", { name: "Another reason" }));
    fireEvent.change(screen.getByLabelText("Your reason"), { target: { value: "No one asked" } });
    fireEvent.click(screen.getByRole("button", { name: "Set aside" }));
    expect(onSetAside).toHaveBeenCalledWith("other", "No one asked");
  });

  it("is set aside by keys: x asks, a figure answers, Esc goes back to the button", () => {
    const onSetAside = vi.fn();
    draw({ onSetAside });
    const why = screen.getByRole("link", { name: /^Why this/ });
    why.focus();
    fireEvent.keyDown(why, { key: "x" });
    const first = screen.getByRole("button", { name: "The answer is confidential" });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first, { key: "Escape" });
    const asks = screen.getByRole("button", { name: "Set aside…" });
    expect(document.activeElement).toBe(asks);
    fireEvent.keyDown(asks, { key: "x" });
    const again = screen.getByRole("button", { name: "The answer is confidential" });
    fireEvent.keyDown(again, { key: "3" });
    expect(onSetAside).toHaveBeenCalledExactlyOnceWith("untrue", "");
  });

  it("leaves x and figures to whoever types", () => {
    const onSetAside = vi.fn();
    draw({ onSetAside, children: <textarea aria-label="An answer" /> });
    fireEvent.keyDown(screen.getByLabelText("An answer"), { key: "x" });
    expect(screen.queryByText("Why does this not apply?")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Set aside…" }));
    fireEvent.click(screen.getByRole("button", { name: "Another reason" }));
    fireEvent.keyDown(screen.getByLabelText("Your reason"), { key: "1" });
    expect(onSetAside).not.toHaveBeenCalled();
  });

  it("says what is new about it, and since which engine", () => {
    draw({ since: "1.0.0" });
    expect(screen.getByText("New")).toBeTruthy();
    expect(screen.getByText(/^New since engine 1\.0\.0/)).toBeTruthy();
    cleanup();
    draw();
    expect(screen.queryByText("New")).toBeNull();
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
  const kept = placeOf(LINE, finding);

  it("stays away while other words of the line change", () => {
    const later = "Gathered requirements from clinics across nine teams.";
    expect(isAtOneOf(later, aFinding(later, "Gathered requirements"), [kept])).toBe(true);
  });

  it("stays away while a comma or a full stop is put behind its words", () => {
    const later = "Gathered requirements, from clinics across two teams.";
    expect(isAtOneOf(later, aFinding(later, "Gathered requirements"), [kept])).toBe(true);
  });

  it("stays away though it was kept with the punctuation of its neighbors", () => {
    const place = placeOf(LINE, aFinding(LINE, "across two"));
    expect(place).toMatchObject({ before: "clinics", after: "teams" });
    const older = { ...place, after: "teams." };
    expect(isAtOneOf(LINE, aFinding(LINE, "across two"), [older])).toBe(true);
  });

  it("is kept by neighbors of a length that can be stored, whatever stands there", () => {
    const long = `${"w".repeat(900)} plans ${"\u{1F600}".repeat(300)}x`;
    const { before, after } = placeOf(long, aFinding(long, "plans"));
    expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(LINE_MAX_CHARS);
  });

  it("returns when its own words change", () => {
    const later = "Gathered all requirements from clinics across two teams.";
    expect(isAtOneOf(later, aFinding(later, "Gathered all requirements"), [kept])).toBe(false);
  });

  it("returns when its neighbors change", () => {
    const later = "Gathered requirements with clinics across two teams.";
    expect(isAtOneOf(later, aFinding(later, "Gathered requirements"), [kept])).toBe(false);
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

  it("shows what waited once the root finding is set aside, and hides it again when it is taken back", () => {
    const waiting = aFinding(LINE, "two teams", { waits: true });
    const read: Review = { ...base, verdict: "vague", findings: [finding, waiting] };
    expect(shownFindings(read, [placeOf(LINE, finding)])).toEqual([waiting]);
    expect(shownFindings(read, [placeOf(LINE, finding), placeOf(LINE, waiting)])).toEqual([]);
    expect(shownFindings(read, [placeOf(LINE, waiting)])).toEqual([finding]);
  });

  it("does not tell a strong line what it merely lacks", () => {
    const findings = [aFinding(LINE, "two teams", { severity: "note" })];
    expect(shownFindings({ ...base, verdict: "strong", findings })).toEqual([]);
    expect(shownFindings({ ...base, verdict: "thin", findings })).toEqual(findings);
  });
});
