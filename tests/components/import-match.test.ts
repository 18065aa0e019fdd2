import { describe, expect, it } from "vitest";
import { countBullets } from "@/components/resume/import-edits";
import { addedTo } from "@/components/resume/import-grown";
import { matchCareer } from "@/components/resume/import-match";
import type { ImportPlan } from "@/components/resume/import-plan";
import { planImport } from "@/components/resume/import-first-plan";
import { isWorthAdding, requestOf } from "@/components/resume/import-request";
import { isRefusal } from "@/lib/resume/read/limits";
import { readText } from "@/lib/resume/read/text";
import type { Career } from "@/lib/schemas/career";
import { careerOf, noDates } from "./import-plans";

const TEXT = `Tomas Reed
tomas.reed@example.org

Experience

Harrow & Vale Insurance, Business analyst
March 2021 to now
• Gathered requirements for the claims portal
• Chose nine of forty fields for the first form

Northgate Events, Operations coordinator
2016 to 2018
• Planned rooms for sixty conferences a year

Education

Harbor College, BA Economics, 2015

Skills

SQL, Figma
`;

function counter(prefix: string) {
  let count = 0;
  return () => `${prefix}-${(count += 1)}`;
}

function planOf(text: string): ImportPlan {
  const read = readText(text);
  if (isRefusal(read)) throw new Error(read.message);
  return planImport(read, counter("new"));
}

/** Matches a resume with the career that another text made. */
function matched(text: string, there: string, change: (career: Career) => Career = (one) => one) {
  return matchCareer(planOf(text), change(careerOf(planOf(there))));
}

const JOB = "Experience\n\nOwner, Pier Nine\n2019 to 2021\n• Ran the weekly claims desk";
const jobLike = (heading: string, dates = "2019 to 2021") =>
  `Experience\n\n${heading}\n${dates}\n• Ran another desk in the harbor`;
const bulletLike = (text: string) => `Experience\n\nOwner, Pier Nine\n2019 to 2021\n• ${text}`;
const bulletsOf = (plan: ImportPlan) => plan.jobs.flatMap((job) => job.bullets);

it("the same resume a second time adds nothing", () => {
  const plan = matched(TEXT, TEXT);
  expect(plan.jobs).toHaveLength(2);
  expect(plan.sections).toHaveLength(2);
  expect(requestOf(plan, noDates)).toEqual({
    mode: "add",
    resume: { jobs: [], sections: [] },
  });
  expect(countBullets(plan)).toBe(0);
});

it("a resume that nothing is known of stays as it was read", () => {
  const plan = planOf(TEXT);
  const empty: Career = {
    ...careerOf({ ...plan, name: "", headline: "", summary: "", contactLines: [] }),
    jobs: [],
    sections: [],
  };
  expect(matchCareer(plan, empty)).toEqual(plan);
});

it("what is new in a resume is added to the job and the section that are there", () => {
  const more = TEXT.replace("• Planned", "• Hired two coordinators\n• Planned").replace(
    "Harbor College, BA Economics, 2015",
    "Harbor College, BA Economics, 2015\nFerry Lane College, MSc Statistics, 2019",
  );
  const career = careerOf(planOf(TEXT));
  const { resume } = requestOf(matchCareer(planOf(more), career), noDates);
  const there = career.jobs.find((job) => job.title === "Operations coordinator");
  expect(resume.jobs).toMatchObject([
    { jobId: there?.id, bullets: [{ text: "Hired two coordinators" }] },
  ]);
  const education = career.sections.find((section) => section.kind === "education");
  expect(resume.sections).toMatchObject([
    { sectionId: education?.id, entries: [{ institution: "Ferry Lane College" }] },
  ]);
  expect(resume).not.toHaveProperty("profile");
});

describe("a job is the career's", () => {
  it.each([
    ["in other letters", "OWNER, pier nine"],
    ["with a legal form", "Owner, Pier Nine Ltd."],
    ["with other marks", "Owner | Pier-Nine"],
  ])("%s", (_how, heading) => {
    const [job] = matched(jobLike(heading), JOB).jobs;
    expect(job?.known).toMatchObject({ name: "Owner, Pier Nine", isSure: true });
    expect(job && isWorthAdding(job, "add")).toBe(true);
  });

  it.each([
    ["& Co. and", "Owner, Smith & Sons Co.", "Owner, Smith and Sons"],
    ["GmbH", "Owner, Brandt GmbH", "Owner, Brandt"],
    ["an accent set apart", "Owner, Cafe\u0301 Nine", "Owner, Caf\u00E9 Nine"],
  ])("whatever %s", (_what, heading, there) => {
    expect(matched(jobLike(heading), jobLike(there)).jobs[0]?.known).toBeDefined();
  });

  it.each([
    ["another title at the same employer", "Analyst, Pier Nine", "2019 to 2021"],
    ["the same title at another employer", "Owner, Pier Ten", "2019 to 2021"],
    ["a time before, at the same employer", "Owner, Pier Nine", "2010 to 2012"],
  ])("but not %s", (_what, heading, dates) => {
    expect(matched(jobLike(heading, dates), JOB).jobs[0]?.known).toBeUndefined();
  });

  it.each([
    ["the resume has no title", "Pier Nine", "Owner, Pier Nine"],
    ["the resume has no organization", "Owner", "Owner, Pier Nine"],
    ["the career has no organization", "Owner, Pier Nine", "Owner"],
    ["the career has no title", "Owner, Pier Nine", "Pier Nine"],
  ])("where %s and all else agrees", (_what, heading, there) => {
    const fields = (words: string) => ({
      title: words.includes("Owner") ? "Owner" : "",
      organization: words.includes("Pier Nine") ? "Pier Nine" : "",
    });
    const named = (words: string, dates?: string) => {
      const plan = planOf(jobLike("Owner, Pier Nine", dates));
      return { ...plan, jobs: plan.jobs.map((job) => ({ ...job, ...fields(words) })) };
    };
    const career = careerOf(named(there));
    expect(matchCareer(named(heading), career).jobs[0]?.known?.isSure).toBe(false);
    const later = matchCareer(named(heading, "2020 to 2021"), career);
    expect(later.jobs[0]?.known).toBeUndefined();
  });

  it("that is named like it, before one that lacks part of its name", () => {
    const plan = planOf(jobLike("Owner, Pier Nine"));
    const career = careerOf(plan);
    const nameless = plan.jobs.map((job) => ({ ...job, id: "nameless", organization: "" }));
    const both = { ...plan, jobs: [...nameless, ...plan.jobs] };
    expect(matchCareer(both, career).jobs.map(({ known }) => known !== undefined)).toEqual([
      false,
      true,
    ]);
  });

  it("of the time that its dates say, and each is the job of one role only", () => {
    const early = "Owner, Pier Nine\n2018 to 2020\n• Ran the first desk";
    const late = "Owner, Pier Nine\n2019 to 2021\n• Ran the second desk";
    const career = careerOf(planOf(`Experience\n\n${late}\n\n${early}`));
    const plan = matchCareer(planOf(`Experience\n\n${early}\n\n${late}`), career);
    expect(plan.jobs.map((job) => job.known?.jobId)).toEqual(
      career.jobs.map((job) => job.id).toReversed(),
    );
    const [first] = career.jobs;
    const one = matchCareer(planOf(`Experience\n\n${late}\n\n${late}`), {
      ...career,
      jobs: first ? [first] : [],
    });
    expect(one.jobs.filter((job) => job.known)).toHaveLength(1);
  });
});

describe("a bullet is known", () => {
  it.each([
    ["in other letters", "Ran the WEEKLY claims desk"],
    ["with a final stop", "Ran the weekly claims desk."],
    ["with other spaces", "Ran  the weekly\u00A0claims desk"],
    ["with a mark of its own", "• Ran the weekly claims desk"],
    ["with a soft hyphen", "Ran the week\u00ADly claims desk"],
  ])("%s", (_how, text) => {
    const plan = planOf(JOB);
    const changed = {
      ...plan,
      jobs: plan.jobs.map((job) => ({
        ...job,
        bullets: job.bullets.map((bullet) => ({ ...bullet, text })),
      })),
    };
    expect(bulletsOf(matchCareer(changed, careerOf(plan)))).toMatchObject([
      { known: true, included: false, text },
    ]);
  });

  it("in other quotes", () => {
    const [curly, straight] = ["Wrote “the team’s” guide", `Wrote "the team's" guide`];
    expect(bulletsOf(matched(bulletLike(curly), bulletLike(straight)))[0]?.known).toBe(true);
  });

  it("by the words that a track gives it, and under any job", () => {
    const plan = matched(bulletLike("Chose what the desk does first"), TEXT, (career) => ({
      ...career,
      jobs: career.jobs.map((job) => ({
        ...job,
        bullets: job.bullets.map((bullet) => ({
          ...bullet,
          wordings: {
            ...bullet.wordings,
            pm: { ...bullet.wordings.pm, text: "Chose what the desk does first." },
          },
        })),
      })),
    }));
    expect(bulletsOf(plan)[0]).toMatchObject({ known: true, included: false });
  });

  it("but not with another figure, sign or language", () => {
    const there = "Wrote the import in C# for 40 users";
    for (const text of [there.replace("C#", "C++"), there.replace("40", "-40")]) {
      expect(bulletsOf(matched(bulletLike(text), bulletLike(there)))[0]?.known).toBe(false);
    }
  });
});

describe("a bullet that reads almost alike", () => {
  const THERE = "Cut the claims form from forty fields to twelve with two engineers in a quarter";

  it("stays out until the person says which, beside the one that is there", () => {
    const plan = matched(bulletLike(THERE.replace("twelve", "ten")), bulletLike(THERE));
    expect(bulletsOf(plan)).toMatchObject([
      { known: false, included: false, near: { text: THERE } },
    ]);
    expect(bulletsOf(plan)[0]?.near?.bulletId).toMatch(/^known-/);
  });

  it("is the one that shares most words", () => {
    const closer = THERE.replace("two", "three");
    const both = `${bulletLike(closer)}\n• ${THERE}`;
    const text = closer.replace("quarter", "month");
    expect(bulletsOf(matched(bulletLike(text), both))[0]?.near?.text).toBe(closer);
  });

  it("is not asked about where half of it is other words", () => {
    const text = "Cut the claims form from forty fields by asking every caller what they skipped";
    const [bullet] = bulletsOf(matched(bulletLike(text), bulletLike(THERE)));
    expect(bullet).toMatchObject({ known: false, included: true });
    expect(bullet).not.toHaveProperty("near");
  });

  it("is a bullet of its own where the resume holds the other word for word", () => {
    const both = `${bulletLike(THERE)}\n• ${THERE.replace("twelve", "ten")}`;
    const [first, second] = bulletsOf(matched(both, bulletLike(THERE)));
    expect(first).toMatchObject({ known: true });
    expect(second).toMatchObject({ known: false, included: true });
    expect(second).not.toHaveProperty("near");
  });
});

it("an entry that is there is the same whatever the order of its fields and its letters", () => {
  const plan = matched(TEXT, TEXT, (career) => ({
    ...career,
    sections: career.sections.map((section) => ({
      ...section,
      entries: section.entries.map((entry) =>
        Object.fromEntries(
          Object.entries(entry)
            .map(([field, value]) => [field, typeof value === "string" ? `${value}.` : value])
            .toReversed(),
        ),
      ),
    })),
  }));
  for (const section of plan.sections) {
    expect(section).toMatchObject({ entries: [], included: false });
    expect(section.knownEntries).not.toEqual([]);
  }
});

it.each(["name", "headline", "summary"] as const)("a %s that is still empty is filled", (field) => {
  const plan = { ...planOf(TEXT), headline: "Analyst", summary: "Six years of claims" };
  const career = careerOf(plan);
  expect(matchCareer(plan, career).profileIncluded).toBe(false);
  const empty = careerOf({ ...plan, [field]: "" });
  expect(matchCareer(plan, empty).profileIncluded).toBe(true);
});

describe("an entry of a section that is there", () => {
  const TOOLS = { name: "Tools", keywords: ["SQL", "Figma"] };
  const COLLEGE = { institution: "Harbor College", studyType: "BA" };

  function sectionOf(kind: "skills" | "education", known: object, ...read: object[]) {
    const plan = planOf(TEXT);
    const ofKind = (entries: readonly object[]): ImportPlan => ({
      ...plan,
      sections: [
        {
          id: "section",
          kind,
          entries: entries as ImportPlan["sections"][number]["entries"],
          included: true,
          lines: [],
        },
      ],
    });
    const matched = matchCareer(ofKind(read), careerOf(ofKind([known])));
    const [section] = matched.sections;
    return { section, sent: requestOf(matched, noDates).resume.sections[0]?.entries };
  }

  it("grows by what is new of it, in the words that it has", () => {
    const read = { name: "tools", keywords: ["figma", "Miro"] };
    const { section, sent } = sectionOf("skills", TOOLS, read);
    expect(section).toMatchObject({ entries: [], knownEntries: [], included: true });
    expect(section?.grownEntries?.map(addedTo)).toEqual([{ keywords: ["Miro"] }]);
    expect(sent).toEqual([{ name: "Tools", keywords: ["SQL", "Figma", "Miro"] }]);
  });

  it("takes on a field that it lacks", () => {
    const read = { ...COLLEGE, dateText: "2015", endDate: "2015" };
    expect(sectionOf("education", COLLEGE, read).sent).toEqual([read]);
  });

  it("is there already where less of it was read", () => {
    const { section } = sectionOf("skills", TOOLS, { name: "Tools", keywords: ["SQL"] });
    expect(section).toMatchObject({ entries: [], grownEntries: [], included: false });
  });

  it.each([
    ["of another name", "skills", TOOLS, { name: "Methods", keywords: ["SQL", "Miro"] }],
    ["of no name", "skills", { keywords: ["SQL"] }, { keywords: ["SQL", "Miro"] }],
    ["with another degree", "education", COLLEGE, { ...COLLEGE, studyType: "MSc", area: "Law" }],
    [
      "of which each says its own",
      "education",
      COLLEGE,
      { institution: "Harbor College", area: "Law" },
    ],
  ] as const)("is not one %s", (_what, kind, known, read) => {
    expect(sectionOf(kind, known, read).section).toMatchObject({
      entries: [read],
      grownEntries: [],
    });
  });

  it("grows once: the next of its name is an entry of its own", () => {
    const [one, other] = ["Miro", "Jira"].map((word) => ({ name: "Tools", keywords: [word] }));
    const { section } = sectionOf("skills", TOOLS, one ?? {}, other ?? {});
    expect(section).toMatchObject({ entries: [other], grownEntries: [{ read: one }] });
  });
});
