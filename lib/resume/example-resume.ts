// A made-up person on the way from business analysis to product: nobody's resume, and marked so.

type ExampleJobText = {
  readonly title: string;
  readonly organization: string;
  readonly place: string;
  readonly dateText: string;
  readonly summary: string;
  readonly lines: readonly string[];
};

export const EXAMPLE_NAME = "Mara Quill (example)";
export const EXAMPLE_CONTACT = {
  email: "mara.quill@example.com",
  phone: "+1 614 555 0142",
  place: "Columbus, OH",
  link: "https://example.com/mara-quill",
} as const;

export const EXAMPLE_JOB_TEXTS: readonly ExampleJobText[] = [
  {
    title: "Senior Business Analyst",
    organization: "Larch & Wells Insurance",
    place: "Columbus, OH",
    dateText: "April 2022 to now",
    summary: "Claims intake for 220,000 household policies.",
    lines: [
      "Gathered requirements from claims handlers for the new intake form",
      "Responsible for backlog refinement",
      "Cut the claim form from 41 fields to 14 after watching twelve callers give up on page two; finished claims rose from 58% to 81%",
      "Wrote acceptance criteria with two testers before each sprint; stories sent back fell from nine to two a month",
      "Managed stakeholder communication",
    ],
  },
  {
    title: "Business Analyst",
    organization: "Tallow Bay Utilities",
    place: "Toledo, OH",
    dateText: "June 2019 – March 2022",
    summary: "",
    lines: [
      "Ran user acceptance testing for quarterly releases",
      "I recommended postponing the tariff calculator because none of the eight customers we called would have used it",
      "Successfully documented processes for the billing team",
      "Split the meter-reading migration into four releases by depot, in order to keep crews working; no reading was lost",
      "Worked on various reports for management",
    ],
  },
  {
    title: "Support Specialist",
    organization: "Quillmark Software",
    place: "Remote",
    dateText: "2016 to 2019",
    summary: "",
    lines: [
      "Found that a third of login tickets came from one expired link and had it replaced; those tickets stopped within a week",
      "Answered 45 tickets a day about invoices and logins.",
      "Wrote the first help pages for invoice export, which 600 customers opened in the first month",
      "Helped with onboarding of new team members",
    ],
  },
];

/** The whole resume as somebody would paste it. */
export const EXAMPLE_RESUME = [
  EXAMPLE_NAME,
  `${EXAMPLE_CONTACT.email} | ${EXAMPLE_CONTACT.phone} | ${EXAMPLE_CONTACT.place} | ${EXAMPLE_CONTACT.link}`,
  "",
  "EXPERIENCE",
  "",
  ...EXAMPLE_JOB_TEXTS.flatMap(jobText),
  "EDUCATION",
  "",
  "B.A. Economics, Marlow State College, 2012 to 2016",
  "",
  "SKILLS",
  "",
  "Interviews, Story mapping, SQL",
  "",
  "LANGUAGES",
  "",
  "English, Spanish (fluent)",
  "",
].join("\n");

function jobText({ title, organization, place, dateText, summary, lines }: ExampleJobText) {
  return [
    `${title}, ${organization}, ${place}`,
    dateText,
    ...(summary ? [summary] : []),
    ...lines.map((line) => `• ${line}`),
    "",
  ];
}
