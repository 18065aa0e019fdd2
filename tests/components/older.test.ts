import { describe, expect, it, vi } from "vitest";
import { newBullet, newJob } from "@/app/(workspace)/coach/new-rows";
import { factsOf, followUntold } from "@/app/(workspace)/resumes/[track]/variant-facts";
import { inResume } from "@/components/coach/in-resume";
import { draftOptions, olderThan, storyOf } from "@/components/coach/older";
import { draft, followResume, type AnswerValue, type Story } from "@/lib/engine";
import type { BulletRow, WordingRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";

vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: vi.fn() }) }));
vi.mock("@/app/(workspace)/coach/actions", async () =>
  (await import("./server-acts")).careerActs(),
);
vi.mock("@/app/(workspace)/proof/actions", async () =>
  (await import("./server-acts")).interviewActs(),
);
vi.mock("@/app/(workspace)/resumes/actions", async () =>
  (await import("./server-acts")).variantActs(),
);

const LINE = "Gathered requirements from branch managers and the card team";
const THEN: Story = {
  ...{ who: "decided", act: "ranked 31 requests by complaints" },
  afterwards: { text: "calls fell from 90 to 35 a week", from: "90", to: "35" },
};
const WRITER = { spelling: "american", lineWords: 35, background: null } as const;

function told(line: string, story: Story): string {
  return draft(line, story, {}).drafts[0].text;
}

/** A line whose PO wording was used with THEN, as it stands with other answers or words. */
function aRow(
  story: Story,
  { line = LINE, ...wording }: { line?: string } & Partial<WordingRow> = {},
): BulletRow {
  const row = newBullet("b", "j", line);
  const made = { text: told(LINE, THEN), parts: [], madeFrom: { line: LINE, story: THEN } };
  return {
    ...row,
    ...{ revision: 9, answersRevision: 9 },
    answers: Object.entries(story).map(([question, value]) => ({
      ...{ question, value, known: null, revision: 1 },
    })),
    wordings: {
      ...row.wordings,
      po: { ...row.wordings.po, ...made, bulletRevision: 1, answersRevision: 1, ...wording },
    },
  };
}

const results = (more: object): Story => ({
  ...THEN,
  afterwards: { ...(THEN["afterwards"] as object), ...more } as AnswerValue,
});
const OTHER = { ...THEN, act: "ranked 40 requests by complaints" };
const LONGER = "Gathered requirements from 12 branch managers and the card team";

describe("a wording and today's line and answers", () => {
  it.each([
    { of: "the same answers, counted up", row: aRow(THEN), than: null },
    { of: "a choice that no word of it tells", row: aRow(results({ whose: "mine" })), than: null },
    { of: "where the figure is from", row: aRow(results({ known: "looked-up" })), than: null },
    { of: "an answer in its words", row: aRow(OTHER), than: "answers" },
    { of: "another line", row: aRow({}, { line: LONGER, madeFrom: made({}) }), than: "text" },
    {
      of: "an answer, of a wording by hand",
      row: aRow(OTHER, { parts: null }),
      than: "answers",
    },
    {
      of: "a choice, of a wording by hand",
      row: aRow(results({ whose: "mine" }), { parts: null }),
      than: null,
    },
    {
      of: "what was kept knowingly",
      row: aRow(OTHER, { madeFrom: made(OTHER) }),
      than: null,
    },
  ])("are held against each other by the drafts they make: $of", ({ row, than }) => {
    expect(olderThan(row.wordings.po, row, {})).toBe(than);
  });

  it("that was kept is older again once a word of the draft changes", () => {
    const again = { ...OTHER, act: "ranked 50 requests by complaints" };
    const row = aRow(again, { madeFrom: made(OTHER) });
    expect(olderThan(row.wordings.po, row, {})).toBe("answers");
  });

  it("from before it was kept what it was made of goes by the numbers", () => {
    const row = aRow(OTHER, { madeFrom: null });
    expect(olderThan(row.wordings.po, row, {})).toBe("text");
    expect(olderThan({ ...row.wordings.po, bulletRevision: 9 }, row, {})).toBe("answers");
    const today = { bulletRevision: Infinity, answersRevision: Infinity };
    expect(olderThan({ ...row.wordings.po, ...today }, row, {})).toBeNull();
  });
});

function made(story: Story) {
  return { line: LINE, story };
}

/** What the resume's page says of one line. */
function checksOf(row: BulletRow) {
  const variant = { track: "po", headline: "", summary: "", confirmed: {}, answers: {} };
  const pm = { ...variant, track: "pm" };
  const career = {
    ...{
      profile: { ...WRITER, currentTense: "either", ending: "alike" },
      sections: [],
      variants: { po: variant, pm },
    },
    jobs: [{ ...newJob("j"), title: "Analyst", bullets: [row] }],
  } as unknown as Career;
  return factsOf(career, "po", followResume(), followUntold(), []);
}

describe("before it is sent", () => {
  it.each([
    ["a choice", aRow(results({ whose: "mine" })), false],
    ["an answer in its words", aRow(OTHER), true],
    ["an answer, of a wording by hand", aRow(OTHER, { parts: null }), true],
  ])("the resume calls older what the story does: %s", (_, row, older) => {
    const options = draftOptions(row, false, WRITER);
    const [po] = draft(row.text, storyOf(row.answers), options).drafts;
    const held = inResume(row.wordings.po, po, row, options);
    expect("than" in held && held.than !== null).toBe(older);
    expect(checksOf(row).olderLines).toHaveLength(older ? 1 : 0);
  });

  it("a line in its own words with an open finding that counts is not told yet", () => {
    const weak = newBullet("b", "j", "Responsible for requirements and documentation");
    expect(checksOf(weak).untoldLines).toHaveLength(1);
    expect(checksOf(aRow(THEN)).untoldLines, "another wording stands").toHaveLength(0);
    const strong = newBullet("b", "j", "Cut the returns form from 31 fields to 12");
    expect(checksOf(strong).untoldLines).toHaveLength(0);
  });
});
