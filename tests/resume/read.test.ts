import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPeriod } from "@/lib/resume/read/interpret/dates";
import { headingKind } from "@/lib/resume/read/interpret/headings";
import { readJson } from "@/lib/resume/read/json";
import {
  isRefusal,
  READ_MAX_CHARS,
  READ_MAX_LINES,
  type ReadRefusal,
} from "@/lib/resume/read/limits";
import type { ReadResume } from "@/lib/resume/read/line";
import { readMarkdown } from "@/lib/resume/read/markdown";
import { splitMark } from "@/lib/resume/read/marks";
import { readText } from "@/lib/resume/read/text";
import { plainJobs } from "./builders";

function read(answer: ReadResume | ReadRefusal): ReadResume {
  if (isRefusal(answer)) throw new Error(answer.message);
  return answer;
}
/** For properties on a busy machine. */
const SLOW_MS = 60_000;
const jobsOf = (text: string) => plainJobs(read(readText(text)).resume);

describe("dates", () => {
  it.each([
    ["2019–2021", "2019", "2021", false],
    ["2019 - Present", "2019", undefined, true],
    ["Jan 2019 to Present", "2019-01", undefined, true],
    ["03/2019 – 12/2020", "2019-03", "2020-12", false],
    ["3.2019-12.2020", "2019-03", "2020-12", false],
    ["2018-04 to 2019-06", "2018-04", "2019-06", false],
    ["since 2020", "2020", undefined, true],
    ["Spring 2019 to now", "2019", undefined, true],
    ["Jan – Mar 2020", "2020-01", "2020-03", false],
    ["Sept. 2018 – Oct. 2019", "2018-09", "2019-10", false],
    ["Jan '19 – Mar ’20", "2019-01", "2020-03", false],
    ["2015/16", "2015", "2016", false],
    ["12 March 2019 until 1 May 2020", "2019-03", "2020-05", false],
    ["Q1 2020 – Q3 2021", "2020", "2021", false],
    ["June 2021 —", "2021-06", undefined, true],
    ["2021–", "2021", undefined, true],
    ["09.2021 – ...", "2021-09", undefined, true],
    ["Summers 2013 & 2014", "2013", "2014", false],
    ["Summers 2021-2022", "2021", "2022", false],
    ["’14–’19", "2014", "2019", false],
    ["04/2021 – heute", "2021-04", undefined, true],
    ["May 2027", undefined, "2027-05", false],
  ])("reads %s", (text, startDate, endDate, current) => {
    const period = findPeriod(
      `Product owner, Fernleaf (${text})`.replace("(June 2021 —)", "June 2021 —"),
    );
    expect(period).toMatchObject({ text, current });
    expect([period?.startDate, period?.endDate]).toEqual([startDate, endDate]);
  });

  it.each(["Cut 2019 tickets%", "Sold 2000% more", "$2019", "40 to 22 a week", "phase 2"])(
    "sees no date in %s where there is none at an end",
    (text) => {
      expect(findPeriod(text)?.range ?? false).toBe(false);
    },
  );
});

describe("marks and headings", () => {
  it.each([
    ["• Cut it", "•", "Cut it"],
    ["•Cut it", "•", "Cut it"],
    ["- Cut it", "-", "Cut it"],
    ["* Cut it", "*", "Cut it"],
    ["– Cut it", "–", "Cut it"],
    ["● Cut it", "●", "Cut it"],
    ["▪ Cut it", "▪", "Cut it"],
    ["o Cut it", "o", "Cut it"],
    ["1. Cut it", "1.", "Cut it"],
    ["2) Cut it", "2)", "Cut it"],
    ["(ii) Cut it", "(ii)", "Cut it"],
    ["a. cut it", "a.", "cut it"],
    ["➤ Cut it", "➤", "Cut it"],
    ["◆ Cut it", "◆", "Cut it"],
    ["\uf0b7 Cut it", "\uf0b7", "Cut it"],
    ["-5% churn", "", "-5% churn"],
    ["2019. A year", "", "2019. A year"],
    ["o the sea", "", "o the sea"],
    ["i.e. the sea", "", "i.e. the sea"],
    ["J. Marlow", "", "J. Marlow"],
  ])("parts the mark from %s", (line, mark, text) => {
    expect(splitMark(line)).toEqual({ mark, text });
  });

  it.each([
    ["WORK EXPERIENCE", "work"],
    ["Employment history:", "work"],
    ["Teaching Experience", "work"],
    ["E D U C A T I O N", "education"],
    ["Licenses & Certifications", "certificates"],
    ["Core competencies", "skills"],
    ["Experience with SQL, 5 years", null],
    ["experience", null],
    ["Larkfield Health", null],
  ])("takes %s for %s", (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });
});

/** The same job in the ways that people write it. */
const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    "title, employer, place and date on one line",
    "Product Owner, Fernleaf Labs, Austin, TX (2019 – 2021)",
  ],
  ["employer first", "Fernleaf Labs, Product Owner\n2019 – 2021"],
  [
    "title above, employer and date below",
    "Product Owner\nFernleaf Labs, Austin, TX      2019 – 2021",
  ],
  [
    "employer above with place, title and date below",
    "Fernleaf Labs | Austin, TX\nProduct Owner, 2019 – 2021",
  ],
  ["bars", "Product Owner | Fernleaf Labs | 2019 – 2021"],
  ["middle dots", "Fernleaf Labs · Product Owner · Austin, TX · 2019 – 2021"],
  ["a dash", "Product Owner – Fernleaf Labs\n2019 – 2021"],
  ["the word at", "Product Owner at Fernleaf Labs, 2019 – 2021"],
  ["the date first", "2019 – 2021\nProduct Owner, Fernleaf Labs"],
  ["the date first, on the line of the title", "2019 – 2021   Product Owner, Fernleaf Labs"],
  ["three lines with the date between", "Product Owner\n2019 – 2021\nFernleaf Labs | Austin, TX"],
];
const BULLETS = [
  "Cut the returns form from 31 fields to 12",
  "Agreed a definition of ready with two squads",
];

describe("a job's header", () => {
  it.each(LAYOUTS)("is read from %s", (_name, header) => {
    const text = `Ines Marlow\nines@example.org\n\nEXPERIENCE\n\n${header}\n${BULLETS.map((bullet) => `• ${bullet}`).join("\n")}\n\nEDUCATION\nBA History, Harbor College, 2015`;
    expect(jobsOf(text)).toEqual([
      {
        name: "Fernleaf Labs",
        position: "Product Owner",
        dateText: "2019 – 2021",
        bullets: BULLETS,
      },
    ]);
  });

  it("is kept apart for several roles under one employer", () => {
    const text = `EXPERIENCE\nFernleaf Labs\nSenior Product Owner   2021 – now\n- ${BULLETS[0]}\nProduct Owner   2019 – 2021\n- ${BULLETS[1]}`;
    expect(jobsOf(text).map((job) => [job.name, job.position, job.bullets.length])).toEqual([
      ["Fernleaf Labs", "Senior Product Owner", 1],
      ["Fernleaf Labs", "Product Owner", 1],
    ]);
  });

  it("says nothing of how long it lasted or of the hours, which stay among the unread", () => {
    const text =
      "EXPERIENCE\nFernleaf Labs\nFull-time · 4 yrs 3 mos\nSenior Product Owner\nFeb 2021 - Present · 2 yrs\n- Cut it to 12\nProduct Owner\nNov 2018 - Feb 2021 · 2 yrs 4 mos\n- Agreed a plan";
    expect(jobsOf(text).map((job) => [job.name, job.position])).toEqual([
      ["Fernleaf Labs", "Senior Product Owner"],
      ["Fernleaf Labs", "Product Owner"],
    ]);
    expect(read(readText(text)).unread).toEqual(
      expect.arrayContaining(["Full-time", "4 yrs 3 mos", "2 yrs", "2 yrs 4 mos"]),
    );
  });

  it.each([
    ["two titles in one", "Scrum Master / Project Manager\nFernleaf Labs\n2019 – 2021"],
    [
      "labels",
      "Company: Fernleaf Labs\nRole: Scrum Master / Project Manager\nDuration: 2019 – 2021",
    ],
  ])("keeps %s whole", (_name, header) => {
    expect(jobsOf(`EXPERIENCE\n${header}\n- Cut it to 12`)).toMatchObject([
      {
        name: "Fernleaf Labs",
        position: "Scrum Master / Project Manager",
        dateText: "2019 – 2021",
        bullets: ["Cut it to 12"],
      },
    ]);
  });

  it("ends above a label that speaks of the work, and the employer's name holds on", () => {
    const text =
      "EXPERIENCE\n\nFernleaf Labs, Leeds\nQA Lead      2021 to date\nTested the yard planner with 40 drivers\nEnvironment: Selenium, Java\n\nQA Engineer      2018 to 2021\nWrote the manual tests for billing";
    expect(jobsOf(text).map((job) => [job.name, job.position, job.bullets.length])).toEqual([
      ["Fernleaf Labs", "QA Lead", 1],
      ["Fernleaf Labs", "QA Engineer", 1],
    ]);
  });

  it("is not made of a section that no section of ours holds", () => {
    const text =
      "EXPERIENCE\n\nProduct Owner, Fernleaf Labs\n2019 – 2021\n- Cut it to 12\n\nOther\nClean driving license.";
    expect(jobsOf(text)).toHaveLength(1);
    expect(read(readText(text)).unread).toEqual(
      expect.arrayContaining(["Other", "Clean driving license."]),
    );
  });

  it("is found where no heading stands above it", () => {
    const text = `Ines Marlow\nines@example.org\n\nProduct Owner, Fernleaf Labs\n2019 – 2021\n- ${BULLETS[0]}`;
    expect(jobsOf(text)).toMatchObject([{ name: "Fernleaf Labs", position: "Product Owner" }]);
  });

  it("parts two jobs that have no bullets", () => {
    const text =
      "Experience\nProduct Owner, Fernleaf Labs\n2019 – 2021\n\nSupport Lead, Oxbow Logistics\n2017 – 2019";
    expect(jobsOf(text).map((job) => job.name)).toEqual(["Fernleaf Labs", "Oxbow Logistics"]);
  });
});

describe("bullets", () => {
  const under = (body: string): ReadResume =>
    read(readText(`EXPERIENCE\nProduct Owner, Fernleaf Labs\n2019 – 2021\n${body}`));

  it("are joined where they were wrapped, by indent, by case and by an open end", () => {
    const body =
      "• Cut the returns form from 31 fields\n  to 12\n• Agreed a definition of ready with Mara and\nTwo squads\n• Chose cross-\nfunctional pairs";
    expect(under(body).resume.work?.[0]?.highlights).toEqual([
      "Cut the returns form from 31 fields to 12",
      "Agreed a definition of ready with Mara and Two squads",
      "Chose cross-functional pairs",
    ]);
  });

  it("are found without any marks: prose that opens with a verb; other prose is the job's summary", () => {
    const work = under(
      "An online garden shop of 40 people, part of the Fernleaf family.\nCut the returns form from 31 fields to 12.\nLed two squads through the move.",
    ).resume.work?.[0];
    expect(work?.summary).toBe("An online garden shop of 40 people, part of the Fernleaf family.");
    expect(work?.highlights).toEqual([
      "Cut the returns form from 31 fields to 12.",
      "Led two squads through the move.",
    ]);
  });

  it("alone, with no job at all, make one job without names", () => {
    for (const text of [
      "• Cut it to 12 fields\n• Agreed a plan",
      "Cut the form to 12 fields\nAgreed a plan with two squads",
      "1. Cut it to 12 fields\n2. Agreed a plan",
    ]) {
      const { resume } = read(readText(text));
      expect(resume.work).toHaveLength(1);
      expect(resume.work?.[0]).toMatchObject({
        highlights: [expect.stringMatching(/^Cut/), expect.stringMatching(/^Agreed/)],
      });
      expect(resume.work?.[0]?.name).toBeUndefined();
    }
  });

  it("keep a mark that stands alone on the line above", () => {
    expect(under("•\nCut the returns form\n•\nAgreed a plan").resume.work?.[0]?.highlights).toEqual(
      ["Cut the returns form", "Agreed a plan"],
    );
  });
});

describe("the page's head", () => {
  it("gives name, headline, address, number, links and place", () => {
    const { basics } = read(
      readText(
        "Ines Marlow\nProduct Owner for claims\nLeeds, UK | ines.marlow@example.org | +44 113 496 0117 | linkedin.com/in/inesmarlow | https://marlow.example\n\nEXPERIENCE\nProduct Owner, Fernleaf Labs",
      ),
    ).resume;
    expect(basics).toEqual({
      name: "Ines Marlow",
      label: "Product Owner for claims",
      location: { city: "Leeds", region: "UK" },
      email: "ines.marlow@example.org",
      phone: "+44 113 496 0117",
      url: "https://marlow.example",
      profiles: [
        { network: "LinkedIn", username: "inesmarlow", url: "https://linkedin.com/in/inesmarlow" },
      ],
    });
  });
});

describe("two columns of text", () => {
  it("are read one after the other, with what stands above both at the head", () => {
    const rows: readonly (readonly [string, string])[] = [
      ["Ines Marlow", "ines.marlow@example.org"],
      ["Product Owner", "Leeds, UK"],
      ["", ""],
      ["EXPERIENCE", "SKILLS"],
      ["Product Owner at Fernleaf Labs", "SQL, Jira"],
      ["2019 – 2021", "Figma"],
      ["• Cut the returns form from 31 fields", ""],
      ["  to 12", "LANGUAGES"],
      ["• Agreed a plan with two squads", "German"],
      ["• Stopped the paper coupon", "EDUCATION"],
      ["", "BA History"],
    ];
    const text = rows.map(([left, right]) => left.padEnd(48) + right).join("\n");
    const { resume } = read(readText(text));
    expect(resume.basics).toMatchObject({
      name: "Ines Marlow",
      email: "ines.marlow@example.org",
      location: { city: "Leeds", region: "UK" },
    });
    expect(resume.work?.[0]?.highlights).toEqual([
      "Cut the returns form from 31 fields to 12",
      "Agreed a plan with two squads",
      "Stopped the paper coupon",
    ]);
    expect(resume.skills?.map((skill) => skill.name)).toEqual(["SQL", "Jira", "Figma"]);
    expect(resume.languages).toEqual([{ language: "German" }]);
  });
});

describe("the words before a name", () => {
  it.each(["Curriculum Vitae\nInes Marlow", "Resume of Ines Marlow", "CV: Ines Marlow"])(
    "are no part of it in %j",
    (head) => {
      const answer = read(readText(`${head}\nines@example.org\n\nEXPERIENCE\n- Cut it to 12`));
      expect(answer.resume.basics?.name).toBe("Ines Marlow");
      expect(answer.unread[0]).toMatch(/^(?:Curriculum Vitae|Resume of|CV:)$/);
    },
  );
});

/** Every key and text of a resume. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)]);
}
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe("nothing is dropped silently", () => {
  it(
    "every word of any text is in the resume or among the unread lines",
    () => {
      const line = fc.oneof(
        fc.constantFrom(
          "EXPERIENCE",
          "Skills",
          "Education:",
          "Profile",
          "PATENTS",
          "• ",
          "",
          "---",
          "2019 – 2021",
          "Product Owner | Fernleaf | Leeds",
          "Oxbow Ltd",
          "SQL, Jira; Figma",
          "BA History, Harbor College, 2015",
          "Skills: SQL",
          "English (native)",
          "• Product owner 2019 – 2021",
          "ines@example.org",
        ),
        fc.lorem({ maxCount: 12 }),
        fc.lorem({ maxCount: 7 }).map((text) => `• Cut ${text}`),
      );
      fc.assert(
        fc.property(fc.array(line, { minLength: 1, maxLength: 25 }), (rows) => {
          const text = rows.join("\n");
          const answer = readText(text);
          if (isRefusal(answer)) return;
          const kept = new Set(wordsIn([...textsOf(answer.resume), ...answer.unread].join("\n")));
          expect(wordsIn(text).filter((word) => !kept.has(word))).toEqual([]);
        }),
      );
    },
    SLOW_MS,
  );

  it("lines say what they were understood as, and jobs point at their lines", () => {
    const answer = read(
      readText(
        "Ines Marlow\n\nEXPERIENCE\nProduct Owner, Fernleaf Labs\n2019 – 2021\n• Cut it\n  to 12\n\nEMBLEMS\nA gate latch",
      ),
    );
    expect(answer.lines.map((line) => line.role)).toEqual(
      ["name", "heading", "job", "job", "bullet", "bullet", "heading", "unread"].slice(
        0,
        answer.lines.length,
      ),
    );
    expect(answer.places.jobs).toEqual([{ lines: [2, 3, 4, 5], bullets: [[4, 5]] }]);
    expect(answer.unread).toContain("A gate latch");
  });
});

describe("any text is legal", () => {
  it(
    "never throws",
    () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
          for (const reader of [readText, readMarkdown, readJson]) reader(text);
        }),
      );
    },
    SLOW_MS,
  );

  it.each([
    ["NUL", "• Cut\u0000it to 12"],
    ["right-to-left", "• הוביל שני צוותים"],
    ["emoji", "• 🎉 Shipped it 👩‍🔧"],
    ["HTML", "• <script>alert(1)</script> & <b>more</b>"],
  ])("%s is read as it stands", (_name, text) => {
    expect(read(readText(text)).resume.work?.[0]?.highlights).toEqual([text.slice(2)]);
  });

  it.each([
    ["nothing", readText, "  \n\t\n", "empty"],
    ["too many characters", readText, "a".repeat(READ_MAX_CHARS + 1), "too-long"],
    ["1 MB", readText, "word ".repeat(200_000), "too-long"],
    ["10,000 bullets", readText, "• a\n".repeat(10_000), "too-long"],
    ["too many lines", readMarkdown, "a\n".repeat(READ_MAX_LINES + 1), "too-long"],
    ["broken JSON", readJson, '{"work": [', "broken-json"],
    ["a JSON list", readJson, "[1, 2]", "not-a-resume"],
    ["JSON without end", readJson, `${'{"work":['.repeat(60)}`, "not-a-resume"],
    ["JSON of something else", readJson, '{"name": "x"}', "not-a-resume"],
  ] as const)("%s is refused in one sentence", (_name, reader, text, kind) => {
    const answer = reader(text);
    expect(answer).toMatchObject({ kind });
    if (isRefusal(answer)) expect(answer.message).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe("Markdown", () => {
  it("takes headings, emphasis, links and lists apart and keeps their words", () => {
    const answer = read(
      readMarkdown(
        "# Ines Marlow\n\n[ines@example.org](mailto:ines@example.org)\n\n## Experience\n\n### **Fernleaf Labs** — Product Owner\n*2019 – 2021*\n\n- Cut the *returns* form ([notes](https://example.org/a))\n- Agreed `ready`\n\n## Skills\n- SQL",
      ),
    );
    expect(plainJobs(answer.resume)).toEqual([
      {
        name: "Fernleaf Labs",
        position: "Product Owner",
        dateText: "2019 – 2021",
        bullets: ["Cut the returns form (notes (https://example.org/a))", "Agreed ready"],
      },
    ]);
    expect(answer.resume.basics).toMatchObject({ name: "Ines Marlow", email: "ines@example.org" });
  });
});

describe("JSON Resume", () => {
  it("lists what it has no field for, with its path", () => {
    const answer = read(
      readJson(
        '{"basics":{"name":"Ines","image":"me.png"},"work":[{"company":"Fernleaf","position":"PO","startDate":"March 2019","highlights":["Cut it"],"team":{"size":4}}]}',
      ),
    );
    expect(answer.resume.work).toEqual([
      {
        name: "Fernleaf",
        position: "PO",
        highlights: ["Cut it"],
        startDate: "2019-03",
        dateText: "March 2019",
      },
    ]);
    expect(answer.unread).toEqual(["basics.image: me.png", 'work.0.team: {"size":4}']);
  });
});
