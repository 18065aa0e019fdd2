import { describe, expect, it } from "vitest";
import { jobsOf, namesOf, readWell } from "./reading";

describe("an employer's line", () => {
  it("gives the town behind its comma, listed or not", () => {
    const { work } = readWell(
      "EXPERIENCE\n\nSous Chef\nHotel Adriatica, Rimini\n2013 – 2018\n- Wrote the rota for 14 cooks",
    ).resume;
    expect(work?.[0]).toMatchObject({
      name: "Hotel Adriatica",
      position: "Sous Chef",
      location: "Rimini",
    });
  });

  it.each([
    ["a town in brackets", "Fernleaf Maps [Guadalajara] — Analyst (2017 – 2021)", "Fernleaf Maps"],
    [
      "a part of the employer",
      "Analyst, Fernleaf Group, Division 4, Saverac | 2017 – 2021",
      "Fernleaf Group, Division 4",
    ],
    ["a full stop", "Analyst at Fernleaf Group, Guadalajara. 2017 – 2021.", "Fernleaf Group"],
  ])("is told from %s", (_what, header, name) => {
    const { work } = readWell(`EXPERIENCE\n\n${header}\n- Cut it to 12`).resume;
    expect(work?.[0]).toMatchObject({ name, position: "Analyst" });
    expect(work?.[0]?.location).toMatch(/^(?:Guadalajara|Saverac)$/);
  });

  it("is told from a town that is a word of trade, before a state", () => {
    expect(
      readWell("EXPERIENCE\n\nAnalyst\nGulf Coast Produce, Mobile, AL\n2016 – 2019\n- Cut it to 12")
        .resume.work?.[0],
    ).toMatchObject({ name: "Gulf Coast Produce", location: "Mobile, AL" });
  });

  it("is told from a town that stands right behind it, before a state", () => {
    expect(
      readWell(
        "EXPERIENCE\nFernleaf Analytics Seattle, WA\nData Engineer Jan 2022 – Present\n● Rebuilt the pipeline\nLakeside Credit Union Tacoma, WA\nAnalyst Jul 2016 – Feb 2019\n● Automated the month's end",
      ).resume.work,
    ).toMatchObject([
      { name: "Fernleaf Analytics", position: "Data Engineer", location: "Seattle, WA" },
      { name: "Lakeside Credit Union", position: "Analyst", location: "Tacoma, WA" },
    ]);
  });

  it("stands before “Remote” as before a town", () => {
    expect(
      readWell(
        "EXPERIENCE\n\nFernleaf Payments, Berlin\nProduct Owner (2018 – 2021)\n- Cut it to 12\n\nPortside Retail, Remote\nBusiness Analyst (2016 – 2018)\n- Agreed a plan",
      ).resume.work?.[1],
    ).toMatchObject({ name: "Portside Retail", location: "Remote" });
  });

  it("is no state, though a state's letters are a company's too", () => {
    expect(
      readWell(
        "EXPERIENCE\n\nSupport Specialist\nOxbow Software\nBoulder, CO\n2018 – 2021\nResolved 30 tickets a day by chat.",
      ).resume.work?.[0],
    ).toMatchObject({ name: "Oxbow Software", location: "Boulder, CO" });
  });

  it("may begin like a sentence", () => {
    expect(
      namesOf(
        "EXPERIENCE\n\nDuty Manager, Fernleaf Hotel\n2016 – 2019\nHandled late arrivals and night audits\n\nThe Grange Conference Centre\nEvents Assistant, Summer 2015\nSet up rooms for up to 300 guests",
      ),
    ).toEqual([
      ["Fernleaf Hotel", "Duty Manager"],
      ["The Grange Conference Centre", "Events Assistant"],
    ]);
  });

  it("is found below a title that itself holds a comma", () => {
    expect(
      namesOf(
        "EXPERIENCE\n\nSenior Nurse, Emergency Department      2020 – Present\nFernleaf General Hospital, Leeds\n• Introduced a two-minute check at triage",
      ),
    ).toEqual([["Fernleaf General Hospital", "Senior Nurse, Emergency Department"]]);
  });

  it("has its town at a tab, known or not", () => {
    expect(
      readWell(
        "EXPERIENCE\n\nOxbow Insurance Ltd      Kelthorpe\nDatabase Administrator      09/2013 – 03/2018\n- Kept 40 databases",
      ).resume.work?.[0],
    ).toMatchObject({ name: "Oxbow Insurance Ltd", location: "Kelthorpe" });
  });

  it("and how long it lasted, in brackets behind the title, are told apart", () => {
    expect(
      namesOf("EXPERIENCE\n\nDelivery Lead (2 years) - Oxbow.pl - Leeds\n* Moved a team of nine"),
    ).toEqual([["Oxbow.pl", "Delivery Lead"]]);
  });

  it("and its terms between commas are told apart", () => {
    expect(
      namesOf("EXPERIENCE\n\nSeries Editor, part-time, Oxbow Press, 2016–2021\n- Chose 24 titles"),
    ).toEqual([["Oxbow Press", "Series Editor"]]);
  });
});

describe("the words of a header that no field holds", () => {
  it("stay among the unread", () => {
    expect(
      readWell("EXPERIENCE\n\nProduct Owner at Fernleaf Labs\n2019 – heute\n- Cut it to 12").unread,
    ).toEqual(["EXPERIENCE", "at"]);
  });
});

describe("what stands below a job's bullets", () => {
  it("is no part of the last one where it opens with a label", () => {
    const { work } = readWell(
      "EXPERIENCE\n\nDeveloper | Fernleaf Labs | 2019 – 2021\n* Split the billing module into a service of its own without a day of downtime\nTools: Kotlin, Kafka\n\nTester | Oxbow Ltd | 2017 – 2019\n* Wrote 40 tests",
    ).resume;
    expect(work?.map((job) => job.highlights?.length)).toEqual([1, 1]);
    expect(work?.[0]?.summary).toBe("Tools: Kotlin, Kafka");
  });

  it("is a label, with a colon or without, and no bullet", () => {
    const answer = readWell(
      "EXPERIENCE\n\nAnalyst | Fernleaf Labs | 2019 – 2021\nResponsibilities\n• Kept the pack of figures\nKey achievements:\n• Found cabins that were never offered",
    );
    expect(answer.resume.work?.[0]?.highlights).toEqual([
      "Kept the pack of figures",
      "Found cabins that were never offered",
    ]);
    expect(answer.unread).toEqual(["EXPERIENCE", "Responsibilities", "Key achievements:"]);
  });

  it("is a job where two fields stand in bars, known words or not", () => {
    const text =
      "EXPERIENCE\n\nBusiness analyst | Fernleaf\n2019–2021\n- Cut the ledger\n\nАналітик | Fernleaf\n- Cut the claims";
    expect(jobsOf(text).map((job) => job.bullets)).toEqual([
      ["Cut the ledger"],
      ["Cut the claims"],
    ]);
  });

  it("is told of the job, not of its header, where it says what became of the person", () => {
    const { work } = readWell(
      "EXPERIENCE\n\nProduct Manager — Oxbow Labs (2021–PRESENT)\nPromoted from Product Analyst in 2022.\n• Cut it to 12",
    ).resume;
    expect(work?.[0]).toMatchObject({
      position: "Product Manager",
      dateText: "2021–PRESENT",
      summary: "Promoted from Product Analyst in 2022.",
    });
  });

  it("is no job where it only heads a part of the dated one above", () => {
    const text =
      "EXPERIENCE\n\nDirector, Fernleaf Group\n2020–Present\n\n Labor\no Rebuilt the rota\n Guests\no Cut the wait to 26 minutes\n\nManager, Oxbow Group\n2015–2020\no Hired 60 people";
    expect(jobsOf(text).map((job) => job.bullets.length)).toEqual([2, 1]);
  });

  it("is a bullet where it opens with any verb that the engine knows", () => {
    const bullets = [
      "Redrew the prep list by sales per hour",
      "Prepped, cooked, and kept the walk-in labeled.",
      "Responsible for the nightly close",
    ];
    expect(
      jobsOf(`EXPERIENCE\n\nLine Cook, Oxbow Kitchens\n2017 – 2019\n${bullets.join("\n")}`)[0]
        ?.bullets,
    ).toEqual(bullets);
  });

  it("heads the next job where numbered forms give each field a label", () => {
    const text =
      "EXPERIENCE\n\n1. Position: Buyer\n   Organization: Oxbow Tools, Leeds, UK\n   Period: 05/2020 - current\n   - Placed 80 orders a week\n2. Position: Clerk\n   Organization: Fernleaf Ltd\n   Period: 2016 - 04/2020\n   - Filed 40 deeds";
    expect(namesOf(text)).toEqual([
      ["Oxbow Tools", "Buyer"],
      ["Fernleaf Ltd", "Clerk"],
    ]);
  });

  it("is a bullet where it is a short sentence that opens with a verb", () => {
    expect(
      jobsOf(
        "EXPERIENCE\n\nEditor, Oxbow Press\n2013 – 2014\nEdited 60 lessons.\nAsked teachers why.",
      )[0]?.bullets,
    ).toEqual(["Edited 60 lessons.", "Asked teachers why."]);
  });

  it("opens the next job where it names one, though the line above is full", () => {
    expect(
      namesOf(
        "EXPERIENCE\nFernleaf Labs, Leeds — Analyst\n2018 – 2021\n▪ Built the reconciliation report that finance runs every morning\nOxbow Partners, York — Associate Analyst\n2016 – 2018\n▪ Documented 42 interfaces",
      ),
    ).toEqual([
      ["Fernleaf Labs", "Analyst"],
      ["Oxbow Partners", "Associate Analyst"],
    ]);
  });
});

describe("forms with a label in one column and the field in the next", () => {
  it("give each job its fields, whatever stands between them", () => {
    const text =
      "WORK EXPERIENCE\n\nDates                    September 2020 – present\nOccupation or position   Tester\nMain activities          - Wrote the interface for 12 hospitals\n                         - Agreed the error codes\nName of employer         Oxbow Systems, Kaunas\n\nDates                    June 2017 – August 2020\nOccupation or position   Clerk\nName of employer         Fernleaf Ltd";
    expect(jobsOf(text)).toEqual([
      {
        name: "Oxbow Systems",
        position: "Tester",
        dateText: "September 2020 – present",
        bullets: ["Wrote the interface for 12 hospitals", "Agreed the error codes"],
      },
      { name: "Fernleaf Ltd", position: "Clerk", dateText: "June 2017 – August 2020", bullets: [] },
    ]);
  });
});

describe("a client named below a consultancy's job", () => {
  it("heads a part of that job", () => {
    const text =
      "EXPERIENCE\n\nConsultant, Oxbow Advisory, Leeds (2018 – Present)\n\nClient: Health board (2022 – 2023)\n• Chose one record of four\n\nClient: National grocer (2020 – 2022)\n• Redesigned replenishment\n\nAnalyst, Fernleaf Partners (2015 – 2018)\n• Built cost models";
    expect(jobsOf(text).map((job) => [job.name, job.bullets.length])).toEqual([
      ["Oxbow Advisory", 2],
      ["Fernleaf Partners", 1],
    ]);
  });
});

describe("jobs without bullets or gaps", () => {
  it("are told apart where each names its title and employer on one line", () => {
    expect(
      namesOf(
        "EXPERIENCE\nBusiness analyst · Fernleaf Health\nHead of Delivery · Oxbow Ltd. · Kyiv, Ukraine   Sept. 2018 – Oct. 2019\nSupport lead · Larkfield Health",
      ),
    ).toEqual([
      ["Fernleaf Health", "Business analyst"],
      ["Oxbow Ltd.", "Head of Delivery"],
      ["Larkfield Health", "Support lead"],
    ]);
  });
});

describe("an employer above several roles", () => {
  it("is the employer of each whose dates lie within its own", () => {
    const text =
      "EXPERIENCE\n\nFERNLEAF EXCHANGE      2007 – Present\nOne of three hubs in the north.\n\nHead of Operations (2019 – Present)\n▪ Held the roadmap\nTeam Leader (2010 – 2014)\n▪ Led 16 sorters\nSorter (2007 – 2010)\n\nEARLIER\nUsher, Oxbow Odeon, 2005 – 2007";
    expect(namesOf(text)).toEqual([
      ["FERNLEAF EXCHANGE", "Head of Operations"],
      ["FERNLEAF EXCHANGE", "Team Leader"],
      ["FERNLEAF EXCHANGE", "Sorter"],
      ["Oxbow Odeon", "Usher"],
    ]);
    expect(readWell(text).resume.work?.[0]?.summary).toBe(
      "2007 – Present\nOne of three hubs in the north.",
    );
  });
});

describe("an employer that no word tells", () => {
  it("is found right below a full bullet where a title and a date stand below it", () => {
    const text =
      "Experience\n\nOxbow Ltd\nSupport Specialist\nAugust 2021 - December 2022\n- Wrote 60 help articles, which now deflect a third of password tickets\nHotel Verde\nReceptionist\nJune 2019 - July 2021\n\nEducation\nBA History";
    expect(namesOf(text)).toEqual([
      ["Oxbow Ltd", "Support Specialist"],
      ["Hotel Verde", "Receptionist"],
    ]);
    expect(jobsOf(text)[0]?.bullets).toHaveLength(1);
  });

  it("may be oneself", () => {
    expect(
      namesOf(
        "EXPERIENCE\n\nFreelance Researcher, Self-employed\n2018 – today (part-time since 2021)\n→ Ran 120 interviews",
      ),
    ).toEqual([["Self-employed", "Freelance Researcher"]]);
  });

  it("may stand in a town whose country is in brackets", () => {
    expect(
      readWell("EXPERIENCE\n\nProgrammer\nCreta Soft, Rethymno (Greece)\n2014–2019\n▪ Cut it to 12")
        .resume.work,
    ).toMatchObject([{ name: "Creta Soft", location: "Rethymno, Greece" }]);
  });
});

describe("a header", () => {
  it("goes on in the next line where it ends in the middle of a name", () => {
    expect(
      readWell(
        "APPOINTMENTS\n\n2018–present   Professor of Geography, University of\nFernleaf, Leeds\n- Taught 40 students",
      ).resume.work,
    ).toMatchObject([
      { name: "University of Fernleaf", position: "Professor of Geography", location: "Leeds" },
    ]);
  });
});

describe("forms of public service", () => {
  it("give the period in two fields, and what they say of the post is no job", () => {
    const text =
      "WORK EXPERIENCE\n\nForest Service, Region 2\nProgram Analyst\nSeries: 0343   Grade: 11\nStart Date: 04/2019   End Date: Present\nHours per week: 40\nSupervisor: Ask me first\nDuties, Accomplishments and Related Skills:\nAnalyzed permit backlogs in 11 districts.\nPrecept two graduates each spring.\n\nOxbow County Clerk\nRecords Technician\nStart Date: 08/2014   End Date: 03/2019\nIndexed deeds and liens.";
    expect(jobsOf(text)).toEqual([
      {
        name: "Forest Service, Region 2",
        position: "Program Analyst",
        dateText: "04/2019 – Present",
        bullets: [
          "Analyzed permit backlogs in 11 districts.",
          "Precept two graduates each spring.",
        ],
      },
      {
        name: "Oxbow County Clerk",
        position: "Records Technician",
        dateText: "08/2014 – 03/2019",
        bullets: ["Indexed deeds and liens."],
      },
    ]);
  });

  it("may number their jobs", () => {
    const text =
      "EXPERIENCE:\n\n1. Oxbow Garments JSC (Jan 2018 – Dec 2022)\nPosition: Executive\nResponsibilities:\n- Followed 200 orders\nReason for leaving: relocation\n\n2. Fernleaf Centre (Summer 2017)\nPosition: Assistant\n- Made listening games";
    expect(namesOf(text)).toEqual([
      ["Oxbow Garments JSC", "Executive"],
      ["Fernleaf Centre", "Assistant"],
    ]);
  });
});

describe("tables copied out of a document", () => {
  it("have the section's name in the first cell of its first row", () => {
    const text =
      "EXPERIENCE\t2016 – Present\tOxbow Cold Store\tLeeds\n\tOperations Manager\n\t•\tRun a frozen store\n\n\t2011 – 2016\tFernleaf Provisions\tYork\n\tStock Controller\n\t•\tBuilt the database\n\nEDUCATION\t2008 – 2010\tHarbor College";
    expect(namesOf(text)).toEqual([
      ["Oxbow Cold Store", "Operations Manager"],
      ["Fernleaf Provisions", "Stock Controller"],
    ]);
    expect(readWell(text).resume.education).toHaveLength(1);
  });
});

describe("the order of title and employer", () => {
  it("that a resume keeps to decides where a word only hints", () => {
    const header = (title: string, employer: string) =>
      `${title} · ${employer} · Budapest   2010 – 2012\n- Ran the weekly rehearsal`;
    const text = `EXPERIENCE\n\n${[
      header("Section Lead", "Fernleaf Orchestra"),
      header("Music Teacher", "Oxbow Music School"),
      header("Academy Graduate", "Thames Sinfonia"),
    ].join("\n\n")}`;
    expect(namesOf(text)).toEqual([
      ["Fernleaf Orchestra", "Section Lead"],
      ["Oxbow Music School", "Music Teacher"],
      ["Thames Sinfonia", "Academy Graduate"],
    ]);
  });
});

describe("a date alone on its line", () => {
  it("is the job's above it, where that one has none and nothing stands below", () => {
    const text =
      "EXPERIENCE\n\nAssociate · Oxbow Retail\n• Stopped the paper coupon\n\n2018 to 2021\n\nCoordinator · Northgate Events\n• Planned 60 rooms";
    expect(jobsOf(text).map((job) => [job.position, job.dateText])).toEqual([
      ["Associate", "2018 to 2021"],
      ["Coordinator", ""],
    ]);
  });

  it("ends a job without bullets, so that the next begins", () => {
    const text =
      "EXPERIENCE\n\nBusiness analyst | Fernleaf\nSummer 2016\n\nOxbow\n2019–2021\n- Cut the ledger";
    expect(namesOf(text)).toEqual([
      ["Fernleaf", "Business analyst"],
      ["Oxbow", ""],
    ]);
  });
});

describe("a job whose first line goes on in prose", () => {
  it("is found below the page's head, with its employer above", () => {
    const text =
      "Ines Marlow\nines@example.org\n\nProduct leader for small kitchens since 2011, mostly by the sea.\n\nOXBOW, Leeds\nVP Product, 2020–now. Led product for a company of 120 people.\n - Built a team of seven";
    expect(readWell(text).resume.work).toMatchObject([
      {
        name: "OXBOW",
        position: "VP Product",
        location: "Leeds",
        summary: "Led product for a company of 120 people.",
        highlights: ["Built a team of seven"],
      },
    ]);
  });
});
