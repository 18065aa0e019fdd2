import fc from "fast-check";
import type { Resume, Work } from "@/lib/resume/schema";

/** Words in the scripts that the PDF's font covers. */
const WORDS =
  "ledger harbor claims onboarding façade größe smörgås ćwiczenie žluťoučký Ελλάδα σχέδιο Київ проєкт Москва tiếng Việt naïve weekly 12% 3x $1.2M “quoted” O'Neil A/B e-mail (beta) C++ #1 R&D <b>bold</b> =SUM(A1) [draft] *star* _under_ back\\slash `tick` • | – & 🎉".split(
    " ",
  );
const OPENERS =
  "Cut Led Rebuilt Chose Agreed Wrote Sequenced Stopped Negotiated Shipped Задав Μείωσε Đổi".split(
    " ",
  );
const PLACES = ["Leeds", "Berlin, Germany", "Austin, TX", "Remote", "Kyiv, Ukraine"];
const TITLES = [
  "Business analyst",
  "Product owner",
  "Engineer, Platform",
  "Support lead",
  "Аналітик",
  "Αναλυτής προϊόντος",
  "Barista",
  "Head of Delivery",
];
const EMPLOYERS = [
  "Larkfield Health",
  "Brightmoor Retail",
  "Northgate & Sons",
  "Ivy Bridge Ltd.",
  "Søndergård Labs",
  "Київ Завод",
  "Tân Bình Foods",
  "Fernleaf",
];
/** Every form in which people write a period. */
export const PERIODS = [
  "2019–2021",
  "2019 - 2021",
  "Jan 2019 to Present",
  "03/2019 – 12/2020",
  "since 2020",
  "Spring 2019 to now",
  "2021 to now",
  "Sept. 2018 – Oct. 2019",
  "2018-04 to 2019-06",
  "from 2017",
  "Jan '19 – Mar '20",
  "Summer 2016",
  "January 2014 until March 2016",
  "Q1 2020 – Q3 2021",
  "2015/16",
] as const;

const phrase = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: min, maxLength: max })
    .map((words) => words.join(" "));

export const bulletText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...OPENERS), phrase(2, 18))
  .map((parts) => parts.join(" "));

const NAMES = [
  "Ines Marlow",
  "Øyvind Ås",
  "Ірина Коваль",
  "Nguyễn Thị Lan",
  "Ελένη Παπαδοπούλου",
  "Zoë O'Neil-Łukasz",
  "Đặng Văn Bình",
];

const facts = {
  name: fc.constantFrom(...EMPLOYERS),
  position: fc.constantFrom(...TITLES),
  location: fc.constantFrom(...PLACES),
  dateText: fc.constantFrom(...PERIODS),
  highlights: fc.array(bulletText, { maxLength: 8 }),
};

/** Both names, with or without dates and place. */
export const job: fc.Arbitrary<Work> = fc.record(facts, {
  requiredKeys: ["name", "position", "highlights"],
});
/**
 * One name only, as of much casual work: a title whose word says that it is one, or an employer.
 * "Engineer, Platform" alone could as well be an engineer at Platform.
 */
const halfNamed: fc.Arbitrary<Work> = fc
  .tuple(
    fc.oneof(
      fc.record({
        position: fc.constantFrom("Business analyst", "Support lead", "Head of Delivery"),
      }),
      fc.record({ name: facts.name }),
    ),
    fc.record({
      dateText: facts.dateText,
      highlights: fc.array(bulletText, { minLength: 1, maxLength: 8 }),
    }),
  )
  .map(([named, others]) => ({ ...named, ...others }));

/** Jobs as careers hold them: unrelated, several roles at one employer, the same role held twice. */
const jobs: fc.Arbitrary<Work[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(job, { minLength: 1, maxLength: 8 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(job, fc.array(job, { minLength: 1, maxLength: 3 }), fc.array(job, { maxLength: 2 }))
      .map(([first, roles, others]) => [
        first,
        ...roles.map((role) => ({ ...role, name: first.name ?? "" })),
        ...others,
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(job, job)
      .map(([first, { name: _name, position: _position, ...again }]) => [
        first,
        { ...first, ...again },
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(job, fc.array(bulletText, { maxLength: 60 }))
      .map(([one, highlights]) => [{ ...one, highlights }]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(job, facts.dateText, halfNamed, job)
      .map(([first, dateText, half, last]) => [{ ...first, dateText }, half, last]),
  },
);

/** Every section beside work. */
export const SECTIONS: Required<Omit<Resume, "basics" | "work">> = {
  education: [
    {
      institution: "University of Leeds",
      studyType: "BA",
      area: "Geography",
      startDate: "2013",
      endDate: "2016",
      dateText: "2013 to 2016",
    },
  ],
  certificates: [{ name: "Certified Scrum Product Owner", date: "2023" }],
  skills: [{ name: "Backlog ordering" }, { name: "SQL" }, { name: "Tools", keywords: ["Jira"] }],
  languages: [{ language: "English", fluency: "native" }, { language: "German" }],
  projects: [
    {
      name: "Tide table",
      description: "A page that says when the ford is dry.",
      highlights: ["Wrote the forecast for two fords"],
    },
  ],
  volunteer: [
    {
      organization: "River Trust",
      position: "Treasurer",
      startDate: "2019",
      endDate: "2021",
      dateText: "2019 to 2021",
      highlights: ["Kept the books of 40 members"],
    },
  ],
  awards: [{ title: "Clear Writing Prize", date: "2020" }],
  publications: [{ name: "Counting what waits" }],
  interests: [{ name: "Rowing" }, { name: "Chess" }],
  references: [{ name: "Ada Fern" }],
};

/** A person's resume: 1 to 8 jobs, 0 to 60 bullets of a job, any of the sections. */
export const resume: fc.Arbitrary<Resume> = fc
  .tuple(
    fc.record({
      name: fc.constantFrom(...NAMES),
      email: fc.constant("someone@example.org"),
    }),
    jobs,
    fc.subarray(Object.keys(SECTIONS) as (keyof typeof SECTIONS)[]),
  )
  .map(([basics, work, kinds]) => ({
    basics,
    work,
    ...Object.fromEntries(kinds.map((kind) => [kind, SECTIONS[kind]])),
  }));

/** A job of which only the dates are known, below one with lines: its dates head it. */
export const resumeWithDated: fc.Arbitrary<Resume> = fc
  .tuple(
    fc.tuple(job, bulletText).map(([one, line]) => ({ ...one, highlights: [line] })),
    fc.record({
      dateText: facts.dateText,
      highlights: fc.array(bulletText, { minLength: 1, maxLength: 3 }),
    }),
    job,
  )
  .map((work) => ({ basics: { name: "Ines Marlow" }, work }));

/** A resume with a job of which nothing is known but its lines: only JSON keeps such lines apart from the job above. */
export const resumeWithNameless: fc.Arbitrary<Resume> = fc
  .tuple(resume, fc.array(bulletText, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([one, highlights, first]) => {
    const nameless: Work = { highlights };
    const work = one.work ?? [];
    return { ...one, work: first ? [nameless, ...work] : [...work, nameless] };
  });

export type PlainJob = { name: string; position: string; dateText: string; bullets: string[] };
/** What a round trip must give back; a name that stands alone is in the one field or the other. */
export const plainJobs = (of: Resume): PlainJob[] =>
  (of.work ?? []).map((one) => ({
    name: one.name ?? "",
    position: one.position ?? "",
    dateText: one.dateText ?? "",
    bullets: one.highlights ?? [],
  }));

export const demo: Resume = {
  basics: {
    name: "Ines Marlow",
    label: "Product Owner, claims and retail",
    email: "ines.marlow@example.org",
    phone: "+44 113 496 0117",
    url: "https://marlow.example",
    location: { city: "Leeds", region: "UK" },
    summary:
      "Nine years between support, retail and claims.\nOrders work by what it costs to wait.",
    profiles: [
      {
        network: "LinkedIn",
        username: "inesmarlow",
        url: "https://www.linkedin.com/in/inesmarlow",
      },
    ],
  },
  work: [
    {
      name: "Larkfield Health",
      position: "Business analyst",
      location: "Leeds",
      startDate: "2021",
      dateText: "2021 to now",
      summary: "Claims portal for 40 clinics.",
      highlights: [
        "Broke the claims epic into nine stories with acceptance criteria QA could test, and held the scope through two change requests.",
        "Agreed a definition of ready with the squad; stories returned from sprint fell from 11 to 3 over one quarter.",
      ],
    },
    {
      name: "Brightmoor Retail",
      position: "Marketing associate",
      startDate: "2018",
      endDate: "2021",
      dateText: "2018 to 2021",
      highlights: [
        "Cut the weekly returns report from two days to three hours for 14 stores.",
        "Stopped the paper coupon after two stores sold the same without it.",
      ],
    },
    {
      name: "Northgate Events",
      position: "Operations coordinator",
      dateText: "Spring 2016 to autumn 2018",
      highlights: [
        "Planned room and crew schedules for 60 conferences a year across three venues.",
      ],
    },
  ],
  education: [
    {
      institution: "University of Leeds",
      studyType: "BA",
      area: "Geography",
      startDate: "2013",
      endDate: "2016",
      dateText: "2013 to 2016",
    },
  ],
  certificates: [{ name: "Certified Scrum Product Owner", date: "2023" }],
  skills: [
    { name: "Backlog ordering" },
    { name: "SQL" },
    { name: "Tools", keywords: ["Jira", "Figma"] },
  ],
  languages: [{ language: "English", fluency: "native" }, { language: "German" }],
};
