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
  return { id, text: `Ran ${id}`, wordings: { po: wording(po), pm: wording(pm) } };
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

describe("open blanks and words", () => {
  const kept: Part = { kind: "kept", text: "Ran the desk", start: 0, end: 12 };
  const open = [kept, { kind: "plain", text: "; " } as const, SLOT];

  it("are counted over the whole variant, confirmed words apart", () => {
    const bullets = [
      aLine("one", told(open)),
      aLine("two", told([{ ...CLAIM, confirmed: true }, kept])),
      aLine("three", told([CLAIM, kept])),
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
