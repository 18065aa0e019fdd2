import { describe, expect, it } from "vitest";
import { headingKind, opensUnheld } from "@/lib/resume/read/interpret/headings";
import { interpret } from "@/lib/resume/read/interpret/interpret";
import type { Line } from "@/lib/resume/read/line";
import { jobsOf, namesOf, readWell } from "./reading";

describe("headings in people's own words", () => {
  it.each([
    ["Where I have worked", "work"],
    ["CAREER SO FAR", "work"],
    ["Past and present roles", "work"],
    ["EXPÉRIENCE / EXPERIENCE", "work"],
    ["Berufserfahrung (Professional experience)", "work"],
    ["Where I studied", "education"],
    ["What I bring", "skills"],
    ["Languages spoken", "languages"],
    ["Experience (9 years)", "work"],
    ["Summary of experience", "summary"],
    ["Career Profile", "summary"],
    ["🏥 The journey so far", "work"],
    ["★ Skills", "skills"],
    ["Work History and Training", "work"],
    ["Career Coach", null],
    ["Training Manager", null],
    ["Projects Abroad Ltd", null],
  ])("%s opens %s", (text, kind) => {
    expect(headingKind(text)).toBe(kind);
  });

  it.each([
    ["Boards", true],
    ["OTHER", true],
    ["Other matters, mostly", false],
    ["Fernleaf Labs", false],
  ])("%s opens a section that none of ours holds: %s", (text, opens) => {
    expect(opensUnheld(text)).toBe(opens);
  });
});

describe("running headers and footers", () => {
  const pages = [
    "Ines Marlow",
    "ines@example.org",
    "EXPERIENCE",
    "Product Owner, Fernleaf Labs, 2019 – 2021",
    "• Cut the returns form from 31 fields",
    "Marlow, Ines    2",
    "to 12",
    "Page 2 of 3",
    "• Agreed a plan with two squads",
    "ines@example.org",
  ];

  it("are taken out of the text, listed, and stand last among the lines", () => {
    const answer = readWell(pages.join("\n"));
    expect(answer.resume.work?.[0]?.highlights).toEqual([
      "Cut the returns form from 31 fields to 12",
      "Agreed a plan with two squads",
    ]);
    expect(answer.unread).toEqual(
      expect.arrayContaining(["Marlow, Ines    2", "Page 2 of 3", "ines@example.org"]),
    );
    expect(answer.lines.slice(-3).map((line) => line.text)).toEqual([
      "Marlow, Ines    2",
      "Page 2 of 3",
      "ines@example.org",
    ]);
  });

  it("may be a number alone, far to the right, in the middle of a list", () => {
    const text = `Ines Marlow\nines@example.org\n\nEXPERIENCE\nAnalyst, Fernleaf Labs, 2019 – 2021\n• Agreed a plan\n${" ".repeat(70)}2\n• Cut it to 12`;
    expect(jobsOf(text)[0]?.bullets).toEqual(["Agreed a plan", "Cut it to 12"]);
  });

  it("are no end of a bullet that says a name again", () => {
    const text =
      "Zoë O'Neil\nzoe@example.org\n\nEXPERIENCE\nAnalyst, Fernleaf Labs, 2019 – 2021\n• Named the tool after my aunt, who was also called Zoë\n  O'Neil\n• Agreed a plan";
    expect(jobsOf(text)[0]?.bullets).toEqual([
      "Named the tool after my aunt, who was also called Zoë O'Neil",
      "Agreed a plan",
    ]);
  });

  it("are no bullet, title or employer that is said twice", () => {
    const twice =
      "Ines Marlow\n\nEXPERIENCE\n\nProduct Owner | Fernleaf Labs\n- Ran the weekly refinement\n\nProduct Owner | Fernleaf Labs\n- Ran the weekly refinement";
    expect(jobsOf(twice)).toHaveLength(2);
    expect(jobsOf(twice).every((job) => job.bullets.length === 1)).toBe(true);
  });
});

describe("a page whose narrow column comes first", () => {
  it("has its name and headline where the wide one begins", () => {
    const text =
      "Contact\nines@example.org\n\nTop Skills\nUser Stories\nSQL\n\nLanguages\nEnglish\n\nInes Marlow\nBusiness Analyst at Fernleaf\nLeeds, UK\n\nExperience\n\nAnalyst, Fernleaf\n2019 – 2021\n- Cut it to 12";
    const { basics, languages, skills } = readWell(text).resume;
    expect(basics).toMatchObject({ name: "Ines Marlow", label: "Business Analyst at Fernleaf" });
    expect(languages).toHaveLength(1);
    expect(skills).toHaveLength(2);
  });
});

describe("prose below the first heading", () => {
  it("is the summary, whatever the heading says; a list is none", () => {
    const text = (below: string) =>
      `Ines Marlow\nines@example.org\n\nHELLO\n\n${below}\n\nEXPERIENCE\n\nAnalyst, Fernleaf\n2019 – 2021\n- Cut it to 12`;
    const prose = "Languages are the easy part of translation; deadlines are not.";
    expect(readWell(text(prose)).resume.basics?.summary).toBe(prose);
    expect(
      readWell(text("• A gate latch, two hinges and the paint for both of them")).unread,
    ).toContain("• A gate latch, two hinges and the paint for both of them");
  });
});

describe("a headline beside contacts", () => {
  it("is what no contact took, and a greeting is no name", () => {
    const { basics } = readWell(
      "Hi Ana\n\nInes Marlow\nBackend Developer | Leeds, UK | ines@example.org | github.com/ines\n\nEXPERIENCE\n- Cut it to 12",
    ).resume;
    expect(basics).toMatchObject({
      name: "Ines Marlow",
      label: "Backend Developer",
      email: "ines@example.org",
      location: { city: "Leeds" },
    });
  });
});

describe("a head with ornaments", () => {
  it("gives the name and the contacts without them", () => {
    const { basics } = readWell(
      '★ INES "INA" MARLOW ★\n✉ ines@example.org  ☎ 555-0127\n\nEXPERIENCE\n✓ Cut it to 12',
    ).resume;
    expect(basics?.email).toBe("ines@example.org");
    expect(basics?.name).toContain("MARLOW");
  });
});

describe("awards and publications", () => {
  it("say who gave them behind a dot, as they are written out", () => {
    const { awards, publications } = readWell(
      "Ines Marlow\n\nAWARDS\nBest hack · Oxbow Civic Day, 2019\n\nPUBLICATIONS\nWaiting costs · Ledger Review\nOn returns, 2021",
    ).resume;
    expect(awards).toEqual([{ title: "Best hack", awarder: "Oxbow Civic Day", date: "2019" }]);
    expect(publications).toEqual([
      { name: "Waiting costs", publisher: "Ledger Review" },
      { name: "On returns", releaseDate: "2021" },
    ]);
  });
});

describe("a link", () => {
  it("keeps the brackets that belong to it", () => {
    const { basics } = readWell(
      "Ines Marlow\nines@example.com | https://fern.example/ada(fern)\n\nEXPERIENCE\n- Cut it to 12",
    ).resume;
    expect(basics?.url).toBe("https://fern.example/ada(fern)");
  });
});

describe("a contact line without separators", () => {
  it("is parted at each address, number and link", () => {
    const { basics } = readWell(
      "Ines Marlow\nSeattle, WA ines@example.com (206) 555-0171 linkedin.com/in/inesmarlow\n\nEXPERIENCE\n- Cut it to 12",
    ).resume;
    expect(basics).toMatchObject({
      email: "ines@example.com",
      phone: "(206) 555-0171",
      location: { city: "Seattle", region: "WA" },
      profiles: [{ network: "LinkedIn", username: "inesmarlow" }],
    });
  });
});

describe("lines of a format that knows its paragraphs and headings", () => {
  const line = (text: string, more: Partial<Line> = {}): Line => {
    return { source: text, text, indent: 0, mark: "", gap: false, ...more };
  };
  const job = [
    line("Experience", { level: 1 }),
    line("Analyst, Fernleaf Labs, 2019 – 2021"),
    line("Split the billing module into a service of its own without a day of downtime and", {
      mark: "•",
    }),
  ];

  it("are not joined where a paragraph begins", () => {
    const { work } = interpret([...job, line("Stopped the paper coupon", { begins: true })]).resume;
    expect(work?.[0]?.highlights).toEqual([job[2]?.text, "Stopped the paper coupon"]);
    expect(interpret([...job, line("the coupon")]).resume.work?.[0]?.highlights).toHaveLength(1);
  });

  it("open no section inside jobs where they are no headings themselves", () => {
    const { work, skills } = interpret([
      ...job,
      line("Skills: SQL, Jira", { begins: true, gap: true }),
      line("Tester, Oxbow Ltd, 2017 – 2019", { begins: true }),
      line("Wrote 40 tests", { mark: "•" }),
    ]).resume;
    expect(work?.map(({ name }) => name)).toEqual(["Fernleaf Labs", "Oxbow Ltd"]);
    expect(skills).toBeUndefined();
  });
});

describe("jobs below a heading of any name", () => {
  it("are found by their dates and titles, and a board's seat is none", () => {
    const text =
      "Ines Marlow\n\nMY PATH\n\nRecruiter   2017–2021\nFernleaf Staffing, York\n✓ Placed 40 nurses\n\nBOARDS\n\nDirector, Oxbow Council, 2018 – present";
    expect(namesOf(text)).toEqual([["Fernleaf Staffing", "Recruiter"]]);
  });
});

describe("a label in the middle of a job", () => {
  it("opens no section, whatever sections are called elsewhere", () => {
    const text =
      "EMPLOYMENT\n\nSales Executive, Fernleaf Solar\n2020 – 2022\n\nLooked after the north.\n\nKey Achievements\n➤ Sold 312 systems\n➤ Signed two banks\n\nEDUCATION\n\nBA History, Harbor College, 2015";
    expect(jobsOf(text)[0]?.bullets).toEqual(["Sold 312 systems", "Signed two banks"]);
  });
});

describe("text as it reached the clipboard", () => {
  it("is read with wide spaces, small letters and letters for marks", () => {
    const answer = readWell(
      "   INES   MARLOW\nines@example.org\n\nEXP\nFernleaf Labs, Analyst, 2019 – 2021\no ran retros for 4  teams\no  wrote user stories\n\nEDU\nMSc Informatics, Harbor College, 2013\nskills: sql; kanban",
    );
    expect(answer.resume.basics?.name).toBe("INES MARLOW");
    expect(answer.resume.work?.[0]?.highlights).toEqual([
      "ran retros for 4 teams",
      "wrote user stories",
    ]);
    expect(answer.resume.work).toHaveLength(1);
    expect(answer.resume.education).toHaveLength(1);
    expect(answer.resume.skills?.map((skill) => skill.name)).toEqual(["sql", "kanban"]);
  });

  it("loses the stars around bold words", () => {
    expect(
      namesOf(
        "EXPERIENCE\n\n**Support Engineer**, Fernleaf Cloud   2021 – present\n+ Cut it to 12",
      ),
    ).toEqual([["Fernleaf Cloud", "Support Engineer"]]);
  });

  it("loses the quote marks of a mail", () => {
    const text =
      "Ines Marlow\n\nEXPERIENCE\n\nAnalyst at Fernleaf Labs\n2020 – 2022\n* Cut the form from 31 fields\n  to 12\n* Agreed a plan";
    const quoted = text.replace(/^/gm, "> ");
    expect(jobsOf(quoted)).toEqual(jobsOf(text));
    expect(jobsOf(quoted)[0]?.bullets).toHaveLength(2);
  });

  it("has its letters mended where they can have been nothing else", () => {
    const text =
      "EXPERIENCE\n\nAnalyst, Fernleaf Labs\n2020 – 2022\n- Moved the o\ufb03ce in \ufb01ve days\n- Wrote the \ufb01rm\u00e2\u20ac\u2122s policy for Zo\u00c3\u00ab";
    expect(jobsOf(text)[0]?.bullets).toEqual([
      "Moved the office in five days",
      "Wrote the firm’s policy for Zoë",
    ]);
  });
});

describe("jobs below a heading that says something else", () => {
  it("are jobs all the same, and prose with a year in it is none", () => {
    const text =
      "Ines Marlow\n\nCareer Summary\n\nFernleaf Ltd, York\nSales Manager ('19–present)\n• Grew the territory in four years\n\nOxbow Motors, Ripon\nSales Executive ('14–'19)\n• Sold 112 cars in a year";
    expect(namesOf(text)).toEqual([
      ["Fernleaf Ltd", "Sales Manager"],
      ["Oxbow Motors", "Sales Executive"],
    ]);
    const prose =
      "Ines Marlow\n\nProfile\nAccountant in audit first and\nsince 2019 in industry.\n\nExperience\nAccountant, Fernleaf Ltd\n2019 – 2021\n• Closed the month";
    expect(namesOf(prose)).toEqual([["Fernleaf Ltd", "Accountant"]]);
  });
});
