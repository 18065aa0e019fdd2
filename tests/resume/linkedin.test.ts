import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal, READ_MAX_CHARS } from "@/lib/resume/read/limits";
import type { ReadResume } from "@/lib/resume/read/line";
import { looksLikeExport, readLinkedIn } from "@/lib/resume/read/linkedin/read-linkedin";
import type { ReadStep } from "@/lib/resume/read/steps";
import type { Work } from "@/lib/resume/schema";
import { csv, exportZip, FILES, POSITION_HEAD } from "./linkedin-builder";

async function readWell(files: Readonly<Record<string, string>>): Promise<ReadResume> {
  const read = await readLinkedIn(exportZip(files));
  if (isRefusal(read)) throw new Error(read.message);
  return read;
}
const jobsIn = async (...rows: readonly (readonly string[])[]): Promise<Work[]> =>
  (await readWell({ "Positions.csv": csv(POSITION_HEAD, ...rows) })).resume.work ?? [];
const described = (description: string): Promise<Work[]> =>
  jobsIn(["Oat Works", "Clerk", description, "", "2019", "2021"]);

describe("a LinkedIn data export", () => {
  it("gives the whole person", async () => {
    const { resume } = await readWell(FILES);
    expect(resume).toEqual({
      basics: {
        name: "Ines Marlow",
        label: "Product Owner, claims and retail",
        summary: "Nine years in claims.\nOrders work by what it costs to wait.",
        email: "ines@marlow.example",
        phone: "+44 113 496 0117",
        url: "https://marlow.example",
        location: { city: "Leeds", region: "England", postalCode: "LS1" },
        profiles: [
          { network: "BLOG", url: "https://notes.example" },
          { network: "X", username: "inesm", url: "https://x.com/inesm" },
        ],
      },
      work: [
        {
          position: "Product Owner",
          name: "Larkfield Health",
          location: "Leeds",
          startDate: "2021-01",
          dateText: "Jan 2021 to Present",
          summary: 'Claims portal for 40 clinics, known as "the desk".',
          highlights: ["Cut the queue by half", "Agreed a definition of ready"],
        },
        {
          position: "Business Analyst",
          name: "Larkfield Health",
          location: "Leeds",
          startDate: "2019-03",
          endDate: "2021-01",
          dateText: "Mar 2019 to Jan 2021",
          highlights: [],
        },
        {
          position: "Clerk",
          name: "Brightmoor Retail",
          startDate: "2016",
          endDate: "2019",
          dateText: "2016 to 2019",
          highlights: ["Sorted returns for 14 stores."],
        },
      ],
      education: [
        {
          institution: "University of Leeds",
          studyType: "BA, Geography",
          startDate: "2013",
          endDate: "2016",
          dateText: "2013 to 2016",
        },
      ],
      certificates: [
        {
          name: "Scrum Product Owner",
          issuer: "Scrum Board",
          date: "2023-05",
          url: "https://cert.example/1",
        },
      ],
      skills: [{ name: "Backlog ordering" }, { name: "SQL" }],
      languages: [
        { language: "German", fluency: "Professional working proficiency" },
        { language: "Welsh" },
      ],
      projects: [
        {
          name: "Tide tables",
          url: "https://tide.example",
          startDate: "2018",
          endDate: "2019",
          dateText: "2018 to 2019",
          highlights: ["Wrote the parser", "Drew the charts"],
        },
      ],
      volunteer: [
        {
          position: "Reader",
          organization: "Harbor Library",
          startDate: "2020-02",
          dateText: "Feb 2020 to Present",
          summary: "Reads to children.",
        },
      ],
      awards: [{ title: "Desk of the year", date: "2020-06" }],
      publications: [
        {
          name: "On waiting",
          publisher: "Harbor Press",
          releaseDate: "2022-04",
          summary: "What a queue costs.",
        },
      ],
    });
  });

  it("lists what has no field, under its column's name, and not the site's own books", async () => {
    expect((await readWell(FILES)).unread).toEqual([
      "Birth Date: Mar 3",
      "Industry: Insurance",
      "Email Address: old@marlow.example",
      "Activities: Rowing club",
      "License Number: A-17",
      "Cause: Education",
    ]);
  });

  it("says where each job, bullet and entry stands", async () => {
    const { lines, places, resume } = await readWell(FILES);
    const textAt = (index: number): string => lines[index]?.text ?? "";
    expect(lines.map((line) => line.index)).toEqual(lines.map((_, at) => at));
    places.jobs.forEach((job, at) => {
      const work = resume.work?.[at];
      expect(job.lines.map(textAt)).toContain(work?.name);
      expect(job.bullets.flat().map(textAt).join()).toBe(
        (work?.highlights ?? []).map((text) => (at === 0 ? `• ${text}` : text)).join(),
      );
      for (const index of job.bullets.flat()) expect(lines[index]?.role).toBe("bullet");
    });
    expect(places.sections.skills?.map((at) => at.map(textAt))).toEqual([
      ["Backlog ordering"],
      ["SQL"],
    ]);
    for (const [kind, entries] of Object.entries(places.sections))
      expect(entries, kind).toHaveLength(resume[kind as "skills"]?.length ?? 0);
    expect(lines.filter((line) => line.role === "unread")).toHaveLength(6);
  });

  it("is known in a folder, in any order of columns, with a byte-order mark or notes above the head", async () => {
    const turned = csv(["Finished On", "Title", "Company Name"], ["2021", "Clerk", "Oat Works"]);
    const files = {
      "Export/__MACOSX/._Positions.csv": "\u0000\u0001",
      "Export/Positions.csv": `\ufeff${turned}`,
      "Export/old/Positions.csv": csv(["Title"], ["Older copy"]),
      "Export/Skills.csv": `Notes:\r\n"Skills, as you wrote them"\r\n\r\nName\r\nSQL\r\n`,
    };
    const { resume, unread } = await readWell(files);
    expect(resume.work).toEqual([
      { position: "Clerk", name: "Oat Works", endDate: "2021", dateText: "2021", highlights: [] },
    ]);
    expect(resume.skills).toEqual([{ name: "SQL" }]);
    expect(unread).toEqual([]);
    expect(looksLikeExport(Object.keys(files))).toBe(true);
    expect(looksLikeExport(["word/document.xml", "._Positions.csv"])).toBe(false);
  });

  it("is read in the encoding in which a spreadsheet saved it", async () => {
    const latin = new Uint8Array([
      ...strToU8("Name\r\n"),
      0x46,
      0xfc,
      0x68,
      0x72,
      0x75,
      0x6e,
      0x67,
    ]);
    const read = await readLinkedIn(zipSync({ "Skills.csv": latin }));
    expect(read).toMatchObject({ resume: { skills: [{ name: "Führung" }] } });
  });

  it("leaves a file unread whose head is not known, and loses no word of it", async () => {
    const { resume, unread } = await readWell({
      "Skills.csv": csv(["Name"], ["SQL"]),
      "Positions.csv": csv(["Firma", "Rolle"], ["Oat Works", "Clerk"]),
    });
    expect(resume.work).toBeUndefined();
    expect(unread.join(" ")).toBe("Firma Rolle Oat Works Clerk");
  });

  it("tells where it stands", async () => {
    const steps: ReadStep[] = [];
    await readLinkedIn(exportZip(FILES), (step) => steps.push(step));
    expect(steps).toEqual([{ step: "open" }, { step: "understand" }]);
  });
});

describe("a job's description", () => {
  it.each([
    [
      "typed bullets",
      "- Cut the queue\n- Led four clerks",
      "",
      ["Cut the queue", "Led four clerks"],
    ],
    [
      "bullets in one line behind prose",
      "Ran the desk for the harbor. • Cut the queue by half • Led four clerks in Leeds",
      "Ran the desk for the harbor.",
      ["Cut the queue by half", "Led four clerks in Leeds"],
    ],
    ["a list of few words", "Tools: SQL • Jira • Figma", "Tools: SQL • Jira • Figma", []],
    [
      "verb-first lines without marks",
      "Cut the queue by half.\r\n\r\nLed four clerks.",
      "",
      ["Cut the queue by half.", "Led four clerks."],
    ],
    ["other prose", "The desk of a harbor office.", "The desk of a harbor office.", []],
    [
      "lines that look like another job's head",
      "Senior Planner, Fern Mills, 2015 – 2017",
      "Senior Planner, Fern Mills, 2015 – 2017",
      [],
    ],
  ])("is told into summary and bullets: %s", async (_what, text, summary, highlights) => {
    const [job, second] = await described(text);
    expect(job).toEqual({
      position: "Clerk",
      name: "Oat Works",
      startDate: "2019",
      endDate: "2021",
      dateText: "2019 to 2021",
      ...(summary === "" ? {} : { summary }),
      highlights,
    });
    expect(second).toBeUndefined();
  });
});

describe("a ZIP that is no export", () => {
  it.each([
    ["no ZIP", strToU8("Company Name,Title"), "unknown-format", "ZIP"],
    [
      "none of the files",
      exportZip({ "messages.csv": "FROM,TO\r\nA,B" }),
      "not-a-resume",
      "Positions.csv",
    ],
    [
      "empty files",
      exportZip({ "Positions.csv": csv(POSITION_HEAD), "Skills.csv": "" }),
      "empty",
      "empty",
    ],
    [
      "a file cut off in a quote",
      exportZip({ "Positions.csv": 'Title\r\n"Clerk' }),
      "damaged",
      "Positions.csv",
    ],
    [
      "more text than is read at once",
      exportZip({ "Skills.csv": csv(["Name"], ["harbor ".repeat(READ_MAX_CHARS / 7 + 1)]) }),
      "too-long",
      "characters",
    ],
    [
      "far more text than that",
      exportZip({ "Skills.csv": csv(["Name"], ["x".repeat(5 * READ_MAX_CHARS)]) }),
      "too-long",
      "200,000 characters",
    ],
  ])("is refused in a sentence: %s", async (_what, bytes, kind, words) => {
    const read = await readLinkedIn(bytes);
    expect(read).toMatchObject({ kind });
    expect(isRefusal(read) && read.message).toContain(words);
    expect(isRefusal(read) && read.message).toMatch(/^[A-Z].*\.$/);
  });

  it("opens no other file of the export", async () => {
    const bytes = zipSync({
      "messages.csv": [strToU8("private"), { level: 0 }],
      "Skills.csv": strToU8("Name\r\nSQL"),
    });
    const at = Buffer.from(bytes).indexOf("private");
    bytes[at] = 0;
    expect(await readLinkedIn(bytes)).toMatchObject({ resume: { skills: [{ name: "SQL" }] } });
  });
});

it("keeps every word of whatever stands in the files, in a field or unread", async () => {
  const NOTHING: Pick<ReadResume, "resume" | "unread"> = { resume: {}, unread: [] };
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const value = fc.stringMatching(/^[a-z •\-\n",;]{0,30}$/);
  const row = fc.array(value, { minLength: 6, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
      const read = await readLinkedIn(exportZip({ "Positions.csv": csv(POSITION_HEAD, ...rows) }));
      const found = isRefusal(read) ? NOTHING : read;
      const jobs = (found.resume.work ?? []).map((job) => Object.values(job).flat().join(" "));
      const kept = words([...jobs, ...found.unread].join(" ").replaceAll(/\bto\b|Present/g, " "));
      const source = words(
        rows
          .flat()
          .join(" ")
          .replaceAll(/\bto\b/g, " "),
      );
      expect(kept.sort()).toEqual(source.sort());
    }),
    { numRuns: 300 },
  );
});
