import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Part, Track } from "@/lib/engine";
import { readJson } from "@/lib/resume/read/json";
import { isRefusal } from "@/lib/resume/read/limits";
import type { CareerOfChanges } from "@/lib/resume/write/change-list";
import { zipEverything } from "@/lib/resume/write/everything";

/** Ten files, two of them PDFs, on a busy machine. */
const SLOW_MS = 120_000;

type Bullet = CareerOfChanges["jobs"][number]["bullets"][number];
type Wording = Partial<Bullet["wordings"][Track]>;

const OWN = "Cut the queue and the rest";
const OPEN: readonly Part[] = [
  { kind: "plain", text: "Cut the queue, and " },
  {
    kind: "claim",
    text: "ordered",
    choices: ["prioritized", "ordered", "noted"],
    confirmed: false,
  },
  { kind: "plain", text: " the rest; " },
  { kind: "slot", text: "[what changed]", question: "afterwards", type: "RESULT" },
];

function bullet(text: string, po: Wording = {}): Bullet {
  const own = { text: null, parts: null, included: true, position: 0 };
  const wordings = { po: { ...own, ...po }, pm: own };
  return { id: text, text, dismissals: [], wordings };
}

function career(name: string, bullets: readonly Bullet[]): CareerOfChanges {
  const opening = { headline: "Product Owner", summary: "" };
  return {
    profile: { name, contactLines: [{ kind: "email", text: "nora@example.com" }] },
    jobs: [
      {
        ...{ title: "Clerk", organization: "Ferry Lane", place: "", summary: "" },
        ...{ startDate: null, endDate: null, dateText: "2021 to 2023", current: false, bullets },
      },
    ],
    sections: [],
    variants: { po: opening, pm: opening },
  };
}

async function opened(of: CareerOfChanges): Promise<ReadonlyMap<string, Uint8Array>> {
  const bytes = await zipEverything(
    {
      account: { email: "nora@example.com" },
      career: of,
      notes: [{ bulletId: OWN, question: "reason", text: "From the May report" }],
      snapshots: [],
      versions: [{ name: "Before the interview", lines: 2 }],
      exportedAt: "2026-05-01T10:00:00.000Z",
    },
    "a4",
  );
  return new Map(Object.entries(unzipSync(bytes)));
}
const textIn = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  strFromU8(files.get(name) ?? new Uint8Array());

const open = career("Nora Tamm", [
  bullet(OWN, { text: OPEN.map(({ text }) => text).join(""), parts: OPEN }),
  bullet("Kept the books"),
]);

describe("everything of a person", () => {
  it(
    "is both resumes in all formats, the change list, the data and a guide to it",
    { timeout: SLOW_MS },
    async () => {
      const files = await opened(open);
      const formats = ["docx", "json", "md", "pdf", "txt"];
      expect([...files.keys()].sort()).toEqual([
        "Nora-Tamm-changes.docx",
        "Nora-Tamm-changes.md",
        "README.txt",
        "everything.json",
        ...["PM", "PO"].flatMap((track) =>
          formats.map((format) => `resumes/Nora-Tamm-${track}.${format}`),
        ),
      ]);
      for (const [name, bytes] of files) expect(bytes.length, name).toBeGreaterThan(50);
      expect(textIn(files, "resumes/Nora-Tamm-PO.pdf").slice(0, 5)).toBe("%PDF-");
    },
  );

  it("gives the data back as it is kept", { timeout: SLOW_MS }, async () => {
    const data: unknown = JSON.parse(textIn(await opened(open), "everything.json"));
    expect(data).toMatchObject({
      shape: 1,
      exportedAt: "2026-05-01T10:00:00.000Z",
      account: { email: "nora@example.com" },
      profile: open.profile,
      jobs: open.jobs,
      variants: open.variants,
      interviewNotes: [{ text: "From the May report" }],
      versions: [{ name: "Before the interview", lines: 2 }],
    });
  });

  it(
    "says nothing in a resume that nobody said, and says where it held back",
    { timeout: SLOW_MS },
    async () => {
      const files = await opened(open);
      const readme = textIn(files, "README.txt");
      expect(readme).toContain("Your Product Owner resume has 1 open blank and 1 word to confirm.");
      expect(readme).not.toContain("Your Product Manager resume has");
      const resume = readJson(textIn(files, "resumes/Nora-Tamm-PO.json"));
      if (isRefusal(resume)) throw new Error(resume.message);
      expect(resume.resume.work?.[0]?.highlights).toEqual([OWN, "Kept the books"]);
      for (const format of ["txt", "md", "json"]) {
        expect(textIn(files, `resumes/Nora-Tamm-PO.${format}`)).not.toMatch(/ordered|what changed/);
      }
      expect(textIn(files, "Nora-Tamm-changes.md")).toContain("\\[to confirm: ordered\\]");
    },
  );

  it("has names that no unpacking can lead astray", { timeout: SLOW_MS }, async () => {
    const files = await opened(career("../../Ірина/..\\Коваль", [bullet("Kept the books")]));
    for (const name of files.keys()) expect(name).toMatch(/^(?:resumes\/)?[A-Za-z0-9-]+\.[a-z]+$/);
  });

  it("names in its guide each file and what a PDF cannot show", { timeout: SLOW_MS }, async () => {
    const files = await opened(career("", [bullet("Wrote 日 in the log")]));
    const readme = textIn(files, "README.txt");
    for (const name of files.keys())
      expect(readme.includes(`\n${name} `), name).toBe(name !== "README.txt");
    expect(readme).toContain("cannot draw: 日");
  });

  it(
    "leaves out the PDF of a resume that is too long to be laid out, and says so",
    { timeout: SLOW_MS },
    async () => {
      const bullets = Array.from({ length: 40 }, (_, at) =>
        bullet(`${at} ${"word ".repeat(350)}end`),
      );
      const files = await opened(career("Nora Fern", bullets));
      expect([...files.keys()].filter((name) => name.endsWith(".pdf"))).toEqual([]);
      const readme = strFromU8(files.get("README.txt") ?? new Uint8Array());
      expect(readme).toContain("The Product Owner resume has no PDF.");
      expect(readme).toContain("60,000 characters");
    },
  );
});
