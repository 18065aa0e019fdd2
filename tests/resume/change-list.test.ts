import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { placeOf, review, type Part, type Track } from "@/lib/engine";
import { changeListOf, type CareerOfChanges } from "@/lib/resume/write/change-list";
import { writeChangeListDocx } from "@/lib/resume/write/change-list-docx";
import { writeChangeListMarkdown } from "@/lib/resume/write/change-list-markdown";

type Bullet = CareerOfChanges["jobs"][number]["bullets"][number];
type Wording = Partial<Bullet["wordings"][Track]>;

function bullet(text: string, po: Wording = {}, pm: Wording = {}): Bullet {
  const own = { text: null, parts: null, included: true, position: 0 };
  return {
    id: text,
    text,
    dismissals: [],
    wordings: { po: { ...own, ...po }, pm: { ...own, ...pm } },
  };
}

function career(bullets: readonly Bullet[]): CareerOfChanges {
  const opening = { headline: "", summary: "" };
  return {
    profile: { name: "Nora Tamm", contactLines: [] },
    jobs: [
      {
        ...{ title: "Business Analyst", organization: "Ferry Lane", place: "", summary: "" },
        ...{ startDate: null, endDate: null, dateText: "2021 to 2023", current: false, bullets },
      },
    ],
    sections: [],
    variants: { po: opening, pm: opening },
  };
}

const OWN = "Was responsible for the claims form and cut it from forty fields to twelve";
const TOLD = "Cut the claims form from forty fields to twelve";
const OPEN: readonly Part[] = [
  { kind: "plain", text: "Cut the queue, and " },
  { kind: "claim", text: "noted", choices: ["prioritized", "ordered", "noted"], confirmed: false },
  { kind: "plain", text: " the rest; " },
  { kind: "slot", text: "[what changed]", question: "afterwards", type: "RESULT" },
];
const openText = OPEN.map(({ text }) => text).join("");

const [first] = [career([bullet(OWN, { text: TOLD, position: 1 }), bullet("Kept the books")])];
const jobOf = (of: CareerOfChanges, track: Track = "po") =>
  changeListOf(of, [track]).variants[0]?.jobs[0];

describe("a change list", () => {
  it("pairs a line with the variant's words, and counts what stands as it was", () => {
    expect(jobOf(first)).toMatchObject({
      name: "Business Analyst · Ferry Lane",
      date: "2021 to 2023",
      changes: [{ before: OWN, after: TOLD, blanks: 0, toConfirm: 0 }],
      unchanged: 1,
      leftOut: [],
    });
    expect(jobOf(first, "pm")).toMatchObject({ changes: [], unchanged: 2 });
  });

  it("says which advice the new words settle, but not of what the person set aside", () => {
    const settles = jobOf(first)?.changes[0]?.settles ?? [];
    expect(settles.length).toBeGreaterThan(0);
    const { findings } = review(OWN, { current: false });
    const dismissals = findings.map((finding) => placeOf(OWN, finding));
    const aside = career([{ ...bullet(OWN, { text: TOLD }), dismissals }]);
    expect(jobOf(aside)?.changes[0]?.settles).toEqual([]);
  });

  it("names what is left out, in the person's own words", () => {
    const out = career([bullet(OWN, { text: TOLD, included: false }), bullet("Kept the books")]);
    expect(jobOf(out)).toMatchObject({ changes: [], unchanged: 1, leftOut: [OWN] });
  });

  it("follows the order of the variant", () => {
    const one = bullet("One did it", { text: "Did it one", position: 2 });
    const two = bullet("Two did it", { text: "Did it two", position: 1 });
    expect(jobOf(career([one, two]))?.changes.map(({ after }) => after)).toEqual([
      "Did it two",
      "Did it one",
    ]);
  });

  it("shows blanks and words to confirm as such, never as facts", () => {
    const open = career([bullet("Cut the queue and the rest", { text: openText, parts: OPEN })]);
    const change = jobOf(open)?.changes[0];
    expect(change).toMatchObject({ blanks: 1, toConfirm: 1 });
    expect(change?.after).toBe("Cut the queue, and [to confirm: noted] the rest; [what changed]");
  });

  it("marks words that nobody said", () => {
    const change = jobOf(career([bullet("Cut the queue", { text: "Cut the queue by 40%" })]))
      ?.changes[0];
    expect(change?.toConfirm).toBeGreaterThan(0);
    expect(change?.after).toMatch(/\[to confirm: [^\]]*40/);
  });
});

describe("as Markdown", () => {
  it("has a heading for each variant and job, and escapes a person's marks", () => {
    const odd = career([bullet("Cut *the* queue", { text: "Halved _the_ queue" })]);
    const text = writeChangeListMarkdown(changeListOf(odd, ["po", "pm"]));
    expect(text.match(/^#+ .*$/gm)).toEqual([
      "# Change list, Nora Tamm",
      "## Product Owner resume",
      "### Business Analyst · Ferry Lane, 2021 to 2023",
      "## Product Manager resume",
    ]);
    expect(text).toContain("- **Before:** Cut \\*the\\* queue\\\n");
    expect(text).toContain("Every line stands here as the person wrote it.");
  });

  it("is a file even of nothing", () => {
    expect(writeChangeListMarkdown(changeListOf(career([]), ["po"]))).toContain("# Change list");
  });
});

describe("as a Word document", () => {
  it("strikes what left and underlines what came", async () => {
    const bytes = await writeChangeListDocx(changeListOf(first, ["po"]), "a4");
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    const runs = xml.match(/<w:r>.*?<\/w:r>/gs) ?? [];
    const words = (mark: string) =>
      runs
        .filter((run) => run.includes(mark))
        .map((run) => run.replace(/<[^>]*>/g, "").trim())
        .join(" ");
    expect(words("<w:strike/>")).toContain("Was responsible for");
    expect(words("<w:u ")).toContain("Cut");
    expect(words("<w:strike/>")).not.toContain("forty");
    expect([...xml.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, style]) => style)).toEqual([
      "Title",
      "Heading1",
      "Heading2",
    ]);
  });
});
