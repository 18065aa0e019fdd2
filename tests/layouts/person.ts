/** A made-up person, as the layouts draw them, and what a careful reader finds in the drawing. */

export type Bullet = { readonly text: string; readonly nested?: readonly string[] };

export type Job = {
  readonly title: string;
  readonly organization: string;
  readonly place?: string;
  readonly dates?: string;
  readonly summary?: string;
  readonly bullets: readonly Bullet[];
  readonly tools?: string;
};

export type Section = { readonly heading: string; readonly lines: readonly string[] };

/** How one drawing of the person differs from another in the same layout. */
export type Look = {
  readonly font?: string;
  readonly mark?: string;
  /** Which name heads a job; "one-line" puts both on it. */
  readonly head?: "title" | "organization" | "one-line";
  readonly between?: string;
  readonly paper?: "A4" | "Letter";
};

export type Person = {
  readonly file: string;
  readonly layout: string;
  readonly look: Look;
  readonly name: string;
  readonly label: string;
  readonly contact: readonly string[];
  readonly summaryHeading: string;
  readonly summary?: string;
  readonly workHeading: string;
  readonly jobs: readonly Job[];
  /** Long sections stand in the main column, short ones at the side where there is one. */
  readonly main: readonly Section[];
  readonly side: readonly Section[];
};

export const bulletsOf = (job: Job): string[] =>
  job.bullets.flatMap(({ text, nested = [] }) => [text, ...nested]);

export function goldOf({ jobs }: Person) {
  const experiences = jobs.map((job) => ({
    organisation: job.organization,
    title: job.title,
    bullets: bulletsOf(job),
  }));
  return { experiences, bullets: experiences.flatMap(({ bullets }) => bullets) };
}

/** Every word that the drawing shows, running headers and footers once. */
export function wordsOf(person: Person): string {
  const sections = [...person.side, ...person.main];
  return [
    person.name,
    person.label,
    ...person.contact,
    ...(person.summary === undefined ? [] : [person.summaryHeading, person.summary]),
    person.workHeading,
    ...person.jobs.flatMap((job) => [
      job.title,
      job.organization,
      job.place ?? "",
      job.dates ?? "",
      job.summary ?? "",
      ...bulletsOf(job),
      job.tools ?? "",
    ]),
    ...sections.flatMap(({ heading, lines }) => [heading, ...lines]),
  ]
    .filter((text) => text !== "")
    .join("\n");
}

/** The lines that head a job, in the order and form of its look; dates apart. */
export function headOf(job: Job, look: Look): { first: string; second?: string } {
  const between = look.between ?? ", ";
  const withPlace = (text: string) =>
    job.place === undefined ? text : `${text}${between}${job.place}`;
  if (look.head === "one-line") {
    return { first: withPlace(`${job.title}${between}${job.organization}`) };
  }
  return look.head === "organization"
    ? { first: withPlace(job.organization), second: job.title }
    : { first: job.title, second: withPlace(job.organization) };
}
