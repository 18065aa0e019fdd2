import {
  HEADING_FILLERS,
  HEADING_WORDS,
  NAMES,
  TAIL_NAMES,
  UNHELD,
  type HeadingKind,
} from "./heading-names";

const squeeze = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, "and")
    .replace(/\b(continued|cont\.?d?)\b/g, "")
    .replace(/[^\p{L}]/gu, "");

const BY_NAME = new Map<string, HeadingKind>(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.map((name): [string, HeadingKind] => [squeeze(name), kind as HeadingKind]),
  ),
);

const KIND_BY_WORD = new Map<string, HeadingKind>(
  Object.entries(HEADING_WORDS).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, HeadingKind] => [word, kind as HeadingKind]),
  ),
);
const HEADING_MAX_WORDS = 6;

function kindInOwnWords(name: string): HeadingKind | null {
  if (!/^\p{Lu}/u.test(name)) return null;
  const words = name
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[\s&/+-]+/)
    .filter((word) => word !== "");
  if (words.length < 2 || words.length > HEADING_MAX_WORDS) return null;
  const kinds = words.flatMap((word) => KIND_BY_WORD.get(word) ?? []);
  const known = words.every((word) => KIND_BY_WORD.has(word) || HEADING_FILLERS.has(word));
  const last = kinds.at(-1) ?? null;
  // "Work History and Training" is work; "Career Profile" is a profile.
  const kind = last === "education" && kinds.includes("work") ? "work" : last;
  return known ? kind : null;
}

const HEADING_MAX_CHARS = 60;

/** Icons and stars before a heading say nothing. */
const ICON =
  /^(?:[\p{Extended_Pictographic}\ufe0f\u2300-\u23ff\u2600-\u27bf\uf000-\uf8ff]\s*)+(?=\p{L})/u;

/** Which section a line opens, or null. The line carries no bullet mark. */
export function headingKind(text: string): HeadingKind | null {
  if (text.length > HEADING_MAX_CHARS) return null;
  const name = text
    .replace(ICON, "")
    .replace(/\s*\([^()]*\)(?=:?$)/u, "")
    .replace(/[\s:：_–—-]+$/u, "")
    .replace(/^[\s_–—-]+/u, "");
  if (/[\d@.,;!?]/.test(name)) return null;
  const known = BY_NAME.get(squeeze(name));
  if (known !== undefined) return /^\p{Ll}/u.test(name) && !text.endsWith(":") ? null : known;
  // Bilingual resumes translate their headings, behind a stroke or in brackets.
  const translated = /\(([^()]+)\):?$/.exec(text)?.[1] ?? "";
  const inBrackets = BY_NAME.get(squeeze(translated));
  if (inBrackets !== undefined && translated !== "") return inBrackets;
  const halves = name.split(/\s+\/\s+/);
  const half = halves.length === 2 ? halves.map((one) => BY_NAME.get(squeeze(one))) : [];
  return (
    half.find((kind) => kind !== undefined) ??
    TAIL_NAMES.find(([form]) => form.test(name))?.[1] ??
    kindInOwnWords(name)
  );
}

const UNHELD_NAMES = new Set(UNHELD.map(squeeze));

/** True where a line opens a section that none of ours holds. */
export function opensUnheld(text: string): boolean {
  if (text.length > HEADING_MAX_CHARS || !/^\p{Lu}/u.test(text) || /[.,;!?\d]/.test(text))
    return false;
  return UNHELD_NAMES.has(squeeze(text));
}

/** Sections whose whole content may stand on the heading's own line: "Skills: SQL, Jira". */
const INLINE_KINDS: readonly HeadingKind[] = [
  "education",
  "skills",
  "languages",
  "certificates",
  "interests",
  "summary",
  "awards",
];

/** A heading with its content behind a colon, or null. */
export function inlineHeading(
  text: string,
): { kind: HeadingKind; heading: string; rest: string } | null {
  const colon = text.indexOf(":");
  if (colon < 3 || colon > 40) return null;
  const heading = text.slice(0, colon);
  const rest = text.slice(colon + 1).trim();
  const kind = rest === "" ? null : headingKind(`${heading}:`);
  return kind !== null && INLINE_KINDS.includes(kind) ? { kind, heading, rest } : null;
}

/** Section keys of JSON Resume; a heading that says the same needs no place among the unread lines. */
export function saysTheSame(heading: string, kind: string): boolean {
  return heading.trim().toLowerCase().replace(/\s*:$/, "") === kind;
}

/** A heading by its looks alone: capitals, a few words, no digits. Its name is not one we know. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.length >= 4 &&
    text.length <= HEADING_MAX_CHARS &&
    /^[\p{Lu}\s&/-]+:?$/u.test(text) &&
    text.split(/\s+/).length <= 4
  );
}
