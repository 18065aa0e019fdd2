import { headOf, type Person, type Section } from "./person";

const sectionOf = ({ heading, lines }: Section): string[] => [
  `## ${heading}`,
  ...lines.map((line) => `${line}\n`),
];

/** The person in Markdown, for pandoc to make a Word file of. */
export function markdownOf(person: Person): string {
  const jobs = person.jobs.flatMap((job) => {
    const { first, second } = headOf(job, person.look);
    return [
      `### ${first}`,
      [second, job.dates].filter((part) => part !== undefined).join("\\\n"),
      job.summary ?? "",
      job.bullets
        .flatMap(({ text, nested = [] }) => [`- ${text}`, ...nested.map((line) => `    - ${line}`)])
        .join("\n"),
      job.tools ?? "",
    ];
  });
  return [
    `# ${person.name}`,
    person.label,
    person.contact.join("\\\n"),
    ...(person.summary === undefined
      ? []
      : sectionOf({ heading: person.summaryHeading, lines: [person.summary] })),
    `## ${person.workHeading}`,
    ...jobs,
    ...person.main.flatMap(sectionOf),
    ...person.side.flatMap(sectionOf),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
