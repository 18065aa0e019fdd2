import type { JobFields } from "./import-plan";

// When a resume says what a career says already: how two ways to write one thing are held to be the same.

/** What readers and word processors make of one character. */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2032\u0060\u00B4]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g, '"'],
  // Nothing that is seen: soft hyphens, joiners and marks of byte order.
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ""],
];

/** Marks that open a bullet where a reader left them; a dash or a star only before a space. */
const MARK = /^(?:[•◦▪▫●○■□‣⁃∙·➢➤►▸✓✔]\s*|[-–—*+o]\s+)+/u;

/** A line as its words: case, spaces, the final stop, forms of quotes and bullet marks aside. */
export function lineKey(text: string): string {
  let key = text.normalize("NFKC");
  for (const [form, plain] of FORMS) key = key.replace(form, plain);
  return key
    .trim()
    .replace(MARK, "")
    .replace(/\s+/g, " ")
    .replace(/[\s.;,]+$/, "")
    .toLowerCase();
}

/** Words of a line of which one is worth asking about: at least this share is common to both. */
export const NEAR_LEAST = 0.85;

/**
 * The share of words that two lines have in common, 0 to 1: twice the common words of all words,
 * each counted as often as it stands in both.
 */
export function sharedWords(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return one.length + other.length === 0 ? 1 : (2 * common) / (one.length + other.length);
}

/** A line's words, without what stands around them. */
export function wordsOf(text: string): readonly string[] {
  return lineKey(text)
    .split(" ")
    .map((word) => word.replace(/^[^\p{L}\p{N}$€£+-]+|[^\p{L}\p{N}%+#]+$/gu, ""))
    .filter(Boolean);
}

/** What a register adds to a name and a resume leaves out. */
const LEGAL_FORMS = new Set(
  `inc incorporated llc ltd limited gmbh plc corp corporation co company ag kg se sa sas sarl srl
   spa bv nv oy ab as aps pty pvt llp lp kk`.split(/\s+/),
);

/** A name as its words: case, punctuation and "&" for "and" aside. */
function nameWords(name: string): string[] {
  return lineKey(name)
    .replace(/['.]/g, "")
    .replace(/[&+]/g, " and ")
    .replace(/[^\p{L}\p{N}#]+/gu, " ")
    .trim()
    .split(" ")
    .filter(Boolean);
}

export function titleKey(title: string): string {
  return nameWords(title).join(" ");
}

/** The name of an organization without its legal form. */
export function organizationKey(name: string): string {
  const words = nameWords(name);
  const isForm = (word = "") => LEGAL_FORMS.has(word) || word === "and";
  while (words.length > 1 && isForm(words.at(-1))) words.pop();
  return words.join(" ");
}

export type Dates = { readonly startDate: string | null; readonly endDate: string | null };
export type DatedJob = Pick<JobFields, "organization" | "title" | "dateText"> & Dates;

/** How well a job of a resume fits one of a career; 0 where it is another. */
export function fitOf(one: DatedJob, other: DatedJob): 0 | 1 | 2 | 3 {
  const names = [
    compared(organizationKey(one.organization), organizationKey(other.organization)),
    compared(titleKey(one.title), titleKey(other.title)),
  ];
  if (names.includes("differs")) return 0;
  const sameDates = one.dateText !== "" && titleKey(one.dateText) === titleKey(other.dateText);
  const [mine, theirs] = [yearsOf(one), yearsOf(other)];
  const sameYears = mine !== null && mine.from === theirs?.from && mine.to === theirs.to;
  if (names.includes("lacks")) return names.includes("same") && (sameDates || sameYears) ? 1 : 0;
  if (sameDates) return 3;
  // Without any name only its dates could tell that it is the same.
  if (!names.includes("same")) return 0;
  if (!mine || !theirs) return 1;
  if (sameYears) return 2;
  return mine.from <= theirs.to && theirs.from <= mine.to ? 1 : 0;
}

/** From here on names and dates agree. */
export const SURE_FIT = 2;

/** Two names: the same, others, none on either side, or only one of them there. */
function compared(one: string, other: string): "same" | "differs" | "none" | "lacks" {
  if (one === other) return one === "" ? "none" : "same";
  return one === "" || other === "" ? "lacks" : "differs";
}

const NOW = 9999;

/** The years that a job spans; null where its dates say none. */
function yearsOf({ startDate, endDate }: Dates): { from: number; to: number } | null {
  const [start, end] = [startDate, endDate].map((date) => (date ? Number(date.slice(0, 4)) : null));
  if (start) return { from: start, to: end ?? NOW };
  return end ? { from: end, to: end } : null;
}

/** An entry of a section as what it says, whatever the order of its fields. */
export function entryKey(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(lineKey(value));
  if (Array.isArray(value)) return `[${value.map(entryKey).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== "" && String(inner) !== "")
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, inner]) => `${name}:${entryKey(inner)}`).join()}}`;
}
