import { withScheme } from "../read/interpret/contact";
import type { Resume } from "../schema";
import { sectionsOf } from "./outline-sections";
import { joinedWith, oneLine, paragraphsOf } from "./outline-text";

export type ContactPart = { readonly text: string; readonly href?: string };

/** One job, school or project as every format writes it. Empty strings where nothing is known. */
export type OutlineEntry = {
  /** The title of a job, the school, the name of a project. */
  readonly lead: string;
  /** The organization, or the degree. */
  readonly detail: string;
  readonly place: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly bullets: readonly string[];
};
export type OutlineSection = {
  readonly heading: string;
  readonly entries: readonly OutlineEntry[];
  /** Content without entries, one line each (skills, languages). */
  readonly lines: readonly string[];
};
/** What stands on the page, in reading order; each format only decides how it looks. */
export type Outline = {
  readonly name: string;
  readonly headline: string;
  readonly contact: readonly ContactPart[];
  readonly summary: readonly string[];
  readonly sections: readonly OutlineSection[];
};

export const SUMMARY_HEADING = "Summary";

/** Between the names of a heading: a comma is part of many a title ("Engineer, Platform"). */
export const HEADING_BREAK = " · ";

/** The names of a heading in the one order of all formats; the first is the weighty one. */
export const headingNames = ({ lead, detail, place }: OutlineEntry): string[] =>
  [lead, detail, place].filter((text) => text !== "");

const WEB = /^https?:\/\//i;

/** Only the web is linked: a resume that came in may hold an address that runs something. */
function linkOf(url: string): ContactPart {
  const shown = oneLine(url)
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "");
  const href = withScheme(oneLine(url));
  return { text: shown, ...(WEB.test(href) && { href }) };
}

function contactOf(basics: NonNullable<Resume["basics"]>): ContactPart[] {
  const { location } = basics;
  const place = joinedWith(", ", [
    location?.address,
    location?.city,
    location?.region,
    location?.postalCode,
    location?.countryCode,
  ]);
  // A profile without an address is words of the person's own: no link is made of them.
  const others = (basics.profiles ?? []).map(({ url, username }) =>
    url === undefined ? { text: oneLine(username) } : linkOf(url),
  );
  const email = oneLine(basics.email);
  return [
    { text: place },
    { text: email, ...(email === "" ? {} : { href: `mailto:${email}` }) },
    { text: oneLine(basics.phone) },
    ...(basics.url === undefined ? [] : [linkOf(basics.url)]),
    ...others,
  ].filter((part) => part.text !== "");
}

/** What every format writes of a resume. */
export function outlineOf(resume: Resume): Outline {
  const basics = resume.basics ?? {};
  return {
    name: oneLine(basics.name),
    headline: oneLine(basics.label),
    contact: contactOf(basics),
    summary: paragraphsOf(basics.summary),
    sections: sectionsOf(resume),
  };
}
