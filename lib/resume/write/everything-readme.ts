import type { Track } from "../../engine";
import type { Waiting } from "../variant";
import type { Everything } from "./everything";
import { oneLine } from "./outline-text";
import { TOO_LONG_FOR_PAPER } from "./paper-limit";
import { TRACK_NAMES } from "./track-names";

/** What a resume in the ZIP was made with: what was open, and what its PDF cannot show. */
export type VariantState = Waiting & {
  readonly track: Track;
  readonly undrawable: readonly string[];
  /** Longer than what is laid out as pages, so that there is no PDF of it. */
  readonly tooLong: boolean;
};

/** What each file is, by how its name ends. */
const FILES: readonly (readonly [RegExp, string])[] = [
  [/^everything\.json$/, "all that is kept, as data (see below)"],
  [/^resumes\/.*\.pdf$/, "the resume as it is sent"],
  [/changes\.docx$/, "each line before and now, for a mentor, in Word"],
  [/changes\.md$/, "each line before and now, for a mentor"],
  [/^resumes\/.*\.docx$/, "the resume in Word"],
  [/^resumes\/.*\.txt$/, "the resume as plain text, to paste into forms"],
  [/^resumes\/.*\.md$/, "the resume as Markdown"],
  [/^resumes\/.*\.json$/, "the resume as JSON Resume; Twotrack reads it back"],
];
const NAME_COLUMN_CHARS = 46;

const FIELDS: readonly (readonly [string, string])[] = [
  ["account", "your email address"],
  ["profile", "your name, contact lines, and how you like lines to be read"],
  [
    "jobs",
    "each with its bullets; each bullet with your own line, your answers, its wording for both resumes (`text`; what it was made of in `parts`, where `confirmed` is false nobody said yes yet), and what you set aside",
  ],
  ["sections", "education, skills and the like, in the shapes of JSON Resume"],
  ["variants", "headline, summary and the answers they were made from, for each resume"],
  ["interviewNotes", "what you noted for an interview, by `bulletId`"],
  [
    "versions",
    "each resume as you kept it, or as it stood before an import or a restore: headline, summary and lines with their words of then",
  ],
  ["snapshots", "when your career was kept whole before an import, and what it held"],
];

const NOT_HERE =
  "Not here: your password (only a hash of it is kept), what you deleted and could still undo, and the careers that were kept before an import.";

/** The text beside the files that says what they are and what is open in them. */
export function everythingReadme(
  { career, exportedAt }: Everything,
  names: readonly string[],
  states: readonly VariantState[],
): string {
  const name = oneLine(career.profile.name);
  const paragraphs = [
    `Everything that Twotrack keeps of ${name === "" ? "you" : name}\nMade on ${exportedAt.slice(0, 10)} (UTC).`,
    `The files\n\n${names.flatMap(fileLine).join("\n")}`,
    ...states.flatMap(openParagraph),
    ...states.flatMap(undrawableParagraph),
    ...states.flatMap(tooLongParagraph),
    `In everything.json\n\n${FIELDS.map(([field, what]) => `- ${field}: ${what}.`).join("\n")}`,
    NOT_HERE,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

const tooLongParagraph = ({ track, tooLong }: VariantState): string[] =>
  tooLong ? [`The ${TRACK_NAMES[track]} resume has no PDF. ${TOO_LONG_FOR_PAPER}`] : [];

function fileLine(name: string): string[] {
  const what = FILES.find(([end]) => end.test(name))?.[1];
  return what === undefined ? [] : [`${name.padEnd(NAME_COLUMN_CHARS)}  ${what}`];
}

function openParagraph({ track, blanks, claims, unsaid }: VariantState): string[] {
  const words = claims + unsaid;
  const open = [
    blanks > 0 && `${blanks} open ${blanks === 1 ? "blank" : "blanks"}`,
    words > 0 && `${words} ${words === 1 ? "word" : "words"} to confirm`,
  ].filter(Boolean);
  return open.length === 0
    ? []
    : [
        `Your ${TRACK_NAMES[track]} resume has ${open.join(" and ")}. Its files hold your own line wherever something was open, and no sentence of headline or summary with an open blank.`,
      ];
}

const undrawableParagraph = ({ track, undrawable }: VariantState): string[] =>
  undrawable.length === 0
    ? []
    : [
        `The PDF of your ${TRACK_NAMES[track]} resume shows “?” for what its font cannot draw: ${undrawable.join(" ")}`,
      ];
