import type { Background, Story, Track } from "../types";

/** What a headline and a summary may draw on: the person's own facts, none of them guessed. */
export type NarrativeFacts = {
  /** As the person wrote them, newest job first; an empty one holds no title. */
  readonly titles: readonly string[];
  readonly background: Background | null;
  /** Only ever the number that the person gave; null and 0 are not spoken of. */
  readonly years: number | null;
  readonly target: Track | "both";
  /** The variant's lines as they would be sent, newest job first; jobs count from 0. */
  readonly lines: readonly { readonly text: string; readonly job: number }[];
  /** Answers to the narrative's own questions, by their ids. */
  readonly answers: Story;
};

/** Where the person says they come from, in the words in which they chose it. */
export const BACKGROUND_WORDS: Readonly<Record<Background, string>> = {
  "business-analyst": "business analysis",
  "project-manager": "project or program management",
  operations: "operations",
  qa: "quality assurance",
  support: "support or customer success",
  marketing: "marketing or growth",
  engineering: "engineering",
  design: "design",
  founder: "founder or generalist",
};

/** "operations background"; of a field with two names ("marketing or growth") the person alone knows which. */
export const backgroundWords = (background: Background | null): string =>
  background === null || / or /.test(BACKGROUND_WORDS[background])
    ? ""
    : `${BACKGROUND_WORDS[background]} background`;

export const TARGET_WORDS: Readonly<Record<Track, string>> = {
  po: "product ownership",
  pm: "product management",
};

/** The person's own title: of the newest job that has one. */
export const titleOf = ({ titles }: NarrativeFacts): string =>
  tidyTitle(titles.find((title) => tidyTitle(title) !== "") ?? "");

/** Longest title that opens a headline, in UTF-16 units. */
const LONGEST_TITLE = 80;

function tidyTitle(title: string): string {
  const words = title
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.,;:]+$/, "");
  return words.length <= LONGEST_TITLE && /\p{L}{2}/u.test(words) ? words : "";
}

const PRODUCT = /\b(?:product (?:owner|manager|lead|management|ownership)|p\.?o|p\.?m)\b/i;
const HEAD = /\b(?:head|director|vp|chief|president)\b.*\bproduct\b/i;

/** Does the title say product work already? Then nobody is on the way there. */
export const isProductTitle = (title: string): boolean => PRODUCT.test(title) || HEAD.test(title);

/** "8 years of experience", from the number that was given. */
export const yearsWords = (years: number | null): string =>
  years === null || years < 1 ? "" : `${years} ${years === 1 ? "year" : "years"} of experience`;
