import { cutOpenClauses, type Part, type Track, type Unbacked } from "../engine";
import { openInOpening, openingText, type OpeningLike } from "./opening";
import { placeOf, withScheme } from "./read/interpret/contact";
import type { Basics, Resume, SectionKind, Work } from "./schema";
import { unsaidIn, unsaidOf, waitingParts, type GuardedBullet } from "./unsaid";

/** What a variant is made of; the data layer's Career fits it. */
export type CareerLike = {
  readonly profile: { readonly name: string; readonly contactLines: readonly ContactLineLike[] };
  readonly jobs: readonly JobLike[];
  readonly sections: readonly {
    readonly kind: SectionKind;
    readonly entries: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly variants: Readonly<Record<Track, OpeningLike>>;
};
type ContactLineLike = {
  readonly kind: "email" | "phone" | "place" | "link" | "other";
  readonly text: string;
};
type JobLike = {
  readonly organization: string;
  readonly title: string;
  readonly place: string;
  readonly summary: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly dateText: string;
  readonly bullets: readonly BulletLike[];
};
type BulletLike = GuardedBullet & {
  readonly id: string;
  readonly wordings: Readonly<
    Record<Track, { readonly included: boolean; readonly position: number }>
  >;
};

/**
 * What to write for a line with open blanks or unconfirmed words: the words as they are, the line
 * with the open clauses cut, or the person's own line. What nobody said and no cut takes away is
 * left out with the whole wording: the own line stands there.
 */
export type OpenLines = "show" | "cut" | "own";

/** A line of a variant; `open` are its blanks and words to confirm, `unsaid` what nobody said yet. */
export type VariantLine = {
  readonly bulletId: string;
  readonly text: string;
  readonly open: readonly Part[];
  readonly unsaid: readonly Unbacked[];
};

/** A job's lines for a track, in the variant's order; what is left out or empty is not among them. */
export function variantLines(
  bullets: readonly BulletLike[],
  track: Track,
  openLines: OpenLines = "show",
): VariantLine[] {
  return bullets
    .filter((bullet) => bullet.wordings[track].included)
    .toSorted((a, b) => a.wordings[track].position - b.wordings[track].position)
    .map((bullet) => lineOf(bullet, track, openLines))
    .filter((line) => line.text.trim() !== "");
}

function lineOf(bullet: BulletLike, track: Track, openLines: OpenLines): VariantLine {
  const { text } = bullet.wordings[track];
  const open = waitingParts(bullet, track);
  const unsaid = unsaidIn(bullet, track);
  const told = { bulletId: bullet.id, text: text ?? bullet.text, open, unsaid };
  if (open.length + unsaid.length === 0 || openLines === "show") return told;
  const cut = openLines === "cut" ? cutText(bullet, track) : "";
  return { ...told, text: cut.trim() === "" ? bullet.text : cut, open: [], unsaid: [] };
}

/** The wording without its blanks; "" where words are left that nobody said. */
function cutText(bullet: BulletLike, track: Track): string {
  const { text, parts } = bullet.wordings[track];
  const cut = parts ? cutOpenClauses(parts) : (text ?? "");
  return unsaidOf(bullet, track, cut).length === 0 ? cut : "";
}

/** What a variant waits for: blanks, words of drafts to confirm, and words that nobody said. */
export type Waiting = { readonly blanks: number; readonly claims: number; readonly unsaid: number };

export function waitingOf(career: CareerLike, track: Track): Waiting {
  const lines = career.jobs.flatMap((job) => variantLines(job.bullets, track));
  const open = [...openInOpening(career.variants[track]), ...lines.flatMap((line) => line.open)];
  const blanks = open.filter(({ kind }) => kind === "slot").length;
  const unsaid = lines.reduce((sum, line) => sum + line.unsaid.length, 0);
  return { blanks, claims: open.length - blanks, unsaid };
}

/** How many blanks and unconfirmed words a variant still holds. */
export function countOpen(career: CareerLike, track: Track): number {
  const { blanks, claims, unsaid } = waitingOf(career, track);
  return blanks + claims + unsaid;
}

/** A career as the resume of one track: what is previewed and what is exported. */
export function variantResume(
  career: CareerLike,
  track: Track,
  openLines: OpenLines = "show",
): Resume {
  const resume: Resume = {
    basics: basicsOf(career, track, openLines),
    work: career.jobs.map((job) => workOf(job, track, openLines)),
  };
  for (const { kind, entries } of career.sections) {
    // The entries were checked against their kind's shape when they were read.
    Object.assign(resume, { [kind]: [...(resume[kind] ?? []), ...entries] });
  }
  return resume;
}

function basicsOf({ profile, variants }: CareerLike, track: Track, openLines: OpenLines): Basics {
  const headline = openingText(variants[track], "headline", openLines);
  const summary = openingText(variants[track], "summary", openLines);
  const basics: Basics = {
    ...(profile.name && { name: profile.name }),
    ...(headline && { label: headline }),
    ...(summary && { summary }),
  };
  for (const line of profile.contactLines) addContact(basics, line);
  return basics;
}

/** A second address, number or place, and what is neither, stands among the profiles: nothing is left out. */
function addContact(basics: Basics, { kind, text }: ContactLineLike): void {
  const words = text.trim();
  if (words === "") return;
  if (kind === "email" && basics.email === undefined) basics.email = words;
  else if (kind === "phone" && basics.phone === undefined) basics.phone = words;
  else if (kind === "place" && basics.location === undefined) basics.location = placeOf(words);
  else if (kind === "link") addLink(basics, withScheme(words));
  else (basics.profiles ??= []).push({ username: words });
}

function addLink(basics: Basics, url: string): void {
  if (basics.url === undefined) basics.url = url;
  else (basics.profiles ??= []).push({ url });
}

function workOf(job: JobLike, track: Track, openLines: OpenLines): Work {
  const highlights = variantLines(job.bullets, track, openLines).map((line) => line.text);
  return {
    ...(job.organization && { name: job.organization }),
    ...(job.title && { position: job.title }),
    ...(job.place && { location: job.place }),
    ...(job.startDate && { startDate: job.startDate }),
    ...(job.endDate && { endDate: job.endDate }),
    ...(job.dateText && { dateText: job.dateText }),
    ...(job.summary && { summary: job.summary }),
    ...(highlights.length > 0 && { highlights }),
  };
}
