import { describe, expect, it, vi } from "vitest";
import { compareFacts } from "@/app/(workspace)/compare/compare-facts";
import { newBullet, newJob } from "@/app/(workspace)/coach/new-rows";
import { countPairs, countsWords, openingPairs, type PairState } from "@/components/compare/pairs";
import { tellApart, tellOne } from "@/components/compare/tell-apart";
import { followResume } from "@/lib/engine";
import type { BulletRow, WordingRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";

vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: vi.fn() }) }));

type Told = Partial<Pick<WordingRow, "text" | "included">>;

function aLine(id: string, text: string, po: Told = {}, pm: Told = {}): BulletRow {
  const row = newBullet(id, "j", text);
  const { wordings } = row;
  return { ...row, wordings: { po: { ...wordings.po, ...po }, pm: { ...wordings.pm, ...pm } } };
}

function aCareer(bullets: readonly BulletRow[], words = { po: ["", ""], pm: ["", ""] }): Career {
  const variant = (track: "po" | "pm") => ({
    ...{ track, headline: words[track][0] ?? "", summary: words[track][1] ?? "" },
    ...{ headlineMade: null, summaryMade: null, confirmed: {}, answers: {}, revision: 1 },
  });
  return {
    profile: {
      ...{ name: "Nora", contactLines: [], target: "both", background: null, years: null },
      ...{ spelling: "american", currentTense: "either", lineWords: 35, ending: "alike" },
      revision: 1,
    },
    jobs: [{ ...newJob("j"), bullets }],
    sections: [],
    variants: { po: variant("po"), pm: variant("pm") },
  };
}

const factsOf = (career: Career) =>
  compareFacts(career, { po: followResume(), pm: followResume() });

const ALIKE = aLine("alike", "Hired nine cooks");
const APART = aLine(
  "apart",
  "Visited branches",
  { text: "Visited 12 branches and agreed one order of work for the new till" },
  { text: "Visited 14 branches and found that the till lost orders" },
);
const PO_ONLY = aLine("po-only", "Split the epic", {}, { included: false });
const NEITHER = aLine("neither", "Answered calls", { included: false }, { included: false });

describe("two tellings, word by word", () => {
  it("share what both hold and keep every letter of both", () => {
    const [po, pm] = ["Cut rework by 30%, with testers", "Chose rework first; cut it by 35%"];
    const apart = tellApart(po, pm);
    expect(apart.po.map(({ text }) => text).join("")).toBe(po);
    expect(apart.pm.map(({ text }) => text).join("")).toBe(pm);
    expect(apart.shared + apart.poOnly).toBe(6);
    expect(apart.shared + apart.pmOnly).toBe(7);
    expect(apart.po.find(({ text }) => text.includes("30%"))?.apart).toBe(true);
    expect(apart.pm.find(({ text }) => text.includes("35%"))?.apart).toBe(true);
  });

  it("do not differ by capitals, or by punctuation at a word's edge", () => {
    expect(tellApart("Cut the form.", "cut “the” form")).toMatchObject({
      ...{ shared: 3, poOnly: 0, pmOnly: 0 },
    });
  });

  it("count no sign as a word", () => {
    expect(tellApart("Cut calls – a lot", "Cut calls")).toMatchObject({ shared: 2, poOnly: 2 });
  });

  it("hold a blank as its hint alone, and count none of its words", () => {
    const blanks = { po: ["[by how much]"], pm: ["[how many in a week]"] };
    const apart = tellApart(
      "Cut calls [by how much], alone",
      "Cut calls [how many in a week]",
      blanks,
    );
    expect(apart).toMatchObject({ shared: 2, poOnly: 1, pmOnly: 0 });
    expect(apart.po).toContainEqual({ text: "by how much", apart: true, blank: true });
    expect(apart.pm.map(({ text }) => text)).toEqual(["Cut calls ", "how many in a week"]);
    expect(
      tellOne("Ran [what], [what]", ["[what]", "[what]"]).filter((run) => run.blank),
    ).toHaveLength(2);
    expect(tellOne("Kept [sic] as it was", [])).toEqual([
      { text: "Kept [sic] as it was", apart: false },
    ]);
  });
});

describe("the lines of both resumes", () => {
  it("stand in pairs: alike, apart or in one alone, and those in neither are only counted", () => {
    const { jobs, counts, left } = factsOf(aCareer([ALIKE, APART, PO_ONLY, NEITHER]));
    expect(jobs.flatMap(({ pairs }) => pairs.map(({ id, is }) => [id, is]))).toEqual([
      ["alike", "same"],
      ["apart", "differ"],
      ["po-only", "po"],
    ]);
    expect(counts).toEqual({ same: 1, differ: 1, po: 1, pm: 0, clashes: 1 });
    expect(left).toBe(1);
  });

  it("sound the alarm where the engine finds two numbers for one thing, until that is set aside in both", () => {
    const before = factsOf(aCareer([APART]));
    expect(before.apart.map(({ track }) => track)).toEqual(["po", "pm"]);
    const dismissals = before.apart.map(({ place }, at) => ({
      ...{ id: `d${at}`, reason: "untrue" as const, note: "", setAsideAt: null },
      ...place,
    }));
    const after = factsOf(aCareer([{ ...APART, dismissals }]));
    expect(after.counts.clashes).toBe(0);
    expect(after.jobs[0]?.pairs[0]?.is).toBe("differ");
  });

  it("say once that both tell one story, though it is found of each", () => {
    const lines = ["Hired nine cooks", "Ran the pilot", "Wired 40 flats"];
    const { notes } = factsOf(aCareer(lines.map((text, at) => aLine(`l${at}`, text))));
    expect(notes.map(({ finding }) => finding.rule)).toEqual(["two-stories"]);
  });
});

it("headline and summary stand beside each other, and an empty one is in neither", () => {
  const { variants } = aCareer([], { po: ["Product Owner", ""], pm: ["", ""] });
  expect(openingPairs(variants)).toEqual([
    expect.objectContaining({ id: "headline", is: "po", pm: null }),
  ]);
});

it.each([
  { states: ["same"], words: "The one line is told alike." },
  { states: ["differ"], words: "The one line differs." },
  { states: ["po", "po"], words: "All 2 lines are only in PO." },
  {
    states: ["same", "same", "differ", "pm"],
    words: "Of 4 lines 2 are told alike, 1 differs, 1 is only in PM.",
  },
  { states: [], words: "" },
] satisfies { states: PairState[]; words: string }[])(
  "counts in words: $words",
  ({ states, words }) => {
    const pairs = states.map((is, at) => ({
      ...{
        id: String(at),
        name: "line" as const,
        po: "a",
        pm: "b",
        is,
        clashes: false,
        blanks: { po: [], pm: [] },
      },
    }));
    expect(countsWords(countPairs(pairs))).toBe(words);
  },
);
