import { describe, expect, it } from "vitest";
import type { Part, Track } from "@/lib/engine";
import { countOpen, variantLines, variantResume, type CareerLike } from "@/lib/resume/variant";
import { outlineOf } from "@/lib/resume/write/outline";

type Wording = CareerLike["jobs"][number]["bullets"][number]["wordings"][Track];

const SLOT: Part = { kind: "slot", text: "[what changed]", question: "afterwards", type: "RESULT" };
const CLAIM: Part = {
  kind: "claim",
  text: "noted",
  choices: ["prioritized", "ordered", "noted"],
  confirmed: false,
};

function wording(fields: Partial<Wording> = {}): Wording {
  return { text: null, parts: null, included: true, position: 0, ...fields };
}

function aLine(id: string, po: Partial<Wording> = {}, pm: Partial<Wording> = {}) {
  const answers = [{ question: "act", value: "noted the desk" }];
  return { id, text: `Ran ${id}`, answers, wordings: { po: wording(po), pm: wording(pm) } };
}

function told(parts: readonly Part[]): Partial<Wording> {
  return { parts, text: parts.map((part) => part.text).join("") };
}

function aCareer(fields: Partial<CareerLike> = {}): CareerLike {
  return {
    profile: { name: "Nora Tamm", contactLines: [] },
    jobs: [],
    sections: [],
    variants: { po: { headline: "Owner", summary: "" }, pm: { headline: "Manager", summary: "" } },
    ...fields,
  };
}

function aJobWith(bullets: CareerLike["jobs"][number]["bullets"]): CareerLike["jobs"][number] {
  return {
    ...{ organization: "Pier Nine", title: "Analyst", place: "", summary: "" },
    ...{ startDate: "2020-03", endDate: null, dateText: "March 2020 – now", bullets },
  };
}

describe("the lines of a variant", () => {
  it("stand in the track's own order, without what it leaves out", () => {
    const bullets = [
      aLine("one", { position: 2 }, { position: 0 }),
      aLine("two", { position: 1 }, { included: false }),
      aLine("three", { position: 0 }, { position: 1 }),
    ];
    const ids = (track: Track) => variantLines(bullets, track).map((line) => line.bulletId);
    expect(ids("po")).toEqual(["three", "two", "one"]);
    expect(ids("pm")).toEqual(["one", "three"]);
  });

  it("are the wording where there is one, and the bullet's own words where there is none", () => {
    const bullets = [aLine("the desk", { text: "Led the desk" })];
    expect(variantLines(bullets, "po")[0]?.text).toBe("Led the desk");
    expect(variantLines(bullets, "pm")[0]?.text).toBe("Ran the desk");
  });

  it("leave out a line without words", () => {
    expect(variantLines([{ ...aLine("x"), text: " \n" }], "po")).toEqual([]);
  });
});

describe("words that nobody said", () => {
  const lineOf = (text: string, fields: Partial<Wording> = {}) =>
    variantLines([aLine("12 desks", { text, ...fields })], "po")[0];

  it("are named where they stand, in a wording by hand and in an older draft alike", () => {
    const parts: Part[] = [{ kind: "kept", text: "Ran 14 desks", start: 0, end: 12 }];
    for (const given of [null, parts]) {
      const line = lineOf("Ran 14 desks", { parts: given });
      expect(line?.unsaid).toMatchObject([{ what: "figure", text: "14", start: 4 }]);
    }
    expect(lineOf("Ran twelve desks")?.unsaid).toEqual([]);
  });

  it("are the person's once they are confirmed, on either track", () => {
    const confirmed = { "14": "14" };
    expect(lineOf("Ran 14 desks", { confirmed })?.unsaid).toEqual([]);
    const bullet = aLine("12 desks", { text: "Ran 14 desks" }, { confirmed });
    expect(variantLines([bullet], "po")[0]?.unsaid).toEqual([]);
  });

  it("leave with the wording where it is cut or given up", () => {
    const bullet = aLine("12 desks", { text: "Ran 14 desks" });
    for (const way of ["cut", "own"] as const)
      expect(variantLines([bullet], "po", way)).toMatchObject([
        { text: "Ran 12 desks", unsaid: [] },
      ]);
  });

  it("that stand in the clause of a blank are cut with it", () => {
    const parts: Part[] = [
      { kind: "kept", text: "Ran 12 desks", start: 0, end: 12 },
      { kind: "plain", text: " because " },
      { kind: "answer", text: "of Brightwater and ", question: "because" },
      SLOT,
    ];
    const [line] = variantLines([aLine("12 desks", told(parts))], "po", "cut");
    expect(line?.text).toBe("Ran 12 desks");
  });
});

describe("open blanks and words", () => {
  const kept: Part = { kind: "kept", text: "Ran the desk", start: 0, end: 12 };
  const space: Part = { kind: "plain", text: " " };
  const open = [kept, { kind: "plain", text: "; " } as const, SLOT];

  it("are counted over the whole variant, confirmed words apart", () => {
    const bullets = [
      aLine("the desk", told(open)),
      aLine("the desk", told([{ ...CLAIM, confirmed: true }, space, kept])),
      aLine("the desk", told([CLAIM, space, kept])),
      aLine("four", { ...told(open), included: false }),
    ];
    expect(countOpen(aCareer({ jobs: [aJobWith(bullets)] }), "po")).toBe(2);
    expect(countOpen(aCareer({ jobs: [aJobWith(bullets)] }), "pm")).toBe(0);
  });

  it("can be cut, or the own line used; a line of nothing but blanks becomes the own line", () => {
    const texts = (parts: readonly Part[], how: "cut" | "own") =>
      variantLines([aLine("the desk", told(parts))], "po", how).map((line) => line.text);
    expect(texts(open, "cut")).toEqual(["Ran the desk"]);
    expect(texts([SLOT], "cut")).toEqual(["Ran the desk"]);
    expect(texts([CLAIM, { kind: "plain", text: " " }, SLOT], "own")).toEqual(["Ran the desk"]);
  });
});

describe("the resume of a variant", () => {
  it("loses no contact line, and makes no link of plain words", () => {
    const contactLines = [
      { kind: "email", text: "nora@example.com" },
      { kind: "email", text: "second@example.com" },
      { kind: "phone", text: "+44 20 7946 0000" },
      { kind: "place", text: "Bristol, UK" },
      { kind: "link", text: "example.com/nora" },
      { kind: "link", text: "https://example.com/work" },
      { kind: "other", text: "Open to relocation" },
      { kind: "other", text: "  " },
    ] as const;
    const resume = variantResume(aCareer({ profile: { name: "Nora", contactLines } }), "po");
    const contact = outlineOf(resume).contact;
    expect(contact.map((part) => part.text).toSorted()).toEqual(
      [
        ...["nora@example.com", "second@example.com", "+44 20 7946 0000", "Bristol, UK"],
        ...["example.com/nora", "example.com/work", "Open to relocation"],
      ].toSorted(),
    );
    expect(contact.find((part) => part.text === "Open to relocation")).not.toHaveProperty("href");
  });

  it("has the track's headline, each job's dates, and two sections of a kind as one", () => {
    const career = aCareer({
      jobs: [aJobWith([aLine("the desk")])],
      sections: [
        { kind: "skills", entries: [{ name: "SQL" }] },
        { kind: "education", entries: [{ institution: "Harbor College" }] },
        { kind: "skills", entries: [{ name: "Interviews" }] },
      ],
    });
    expect(variantResume(career, "pm")).toEqual({
      basics: { name: "Nora Tamm", label: "Manager" },
      work: [
        {
          ...{ name: "Pier Nine", position: "Analyst", startDate: "2020-03" },
          ...{ dateText: "March 2020 – now", highlights: ["Ran the desk"] },
        },
      ],
      skills: [{ name: "SQL" }, { name: "Interviews" }],
      education: [{ institution: "Harbor College" }],
    });
  });
});
