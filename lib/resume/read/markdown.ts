import { interpret } from "./interpret/interpret";
import { HEADER_MAX_CHARS, refuseText, type ReadRefusal } from "./limits";
import type { Line, ReadResume } from "./line";
import { mendLetters, shortenRuns, toLines } from "./lines";

const HEADING = /^ {0,3}(#{1,6})\s+(.*)$/;
const CLOSING_MARKS = /(?<=\s)#{1,6}$/;
/** A backslash at the end breaks a line; it is no word. */
const HARD_BREAK = /(?<!\\)\\$/;
/** Inline marks, the outermost first; each keeps its words. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\]]{0,300})\]\([^)]{0,2000}\)/g, "$1"],
  [/<((?:https?:|mailto:)[^>\s]+)>/g, "$1"],
  [/\*\*\*([^*]+)\*\*\*/g, "$1"],
  [/\*\*([^*]+)\*\*/g, "$1"],
  [/__([^_]+)__/g, "$1"],
  [/(?<![\w*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\w*])/g, "$1"],
  [/(?<![\w_])_([^_\s](?:[^_]*[^_\s])?)_(?![\w_])/g, "$1"],
  [/`([^`]+)`/g, "$1"],
];
/** Bounded, so that a line of brackets costs no more than any other. */
const LINK = /\[([^\]]{1,300})\]\(([^)\s]{1,2000})(?:\s+"[^"]{0,300}")?\)/g;
const ESCAPE = /\\([\\`*_{}[\]()#+\-.!|<>~&])/g;
/** Escaped characters wait here, so that they mark nothing. Private-use characters that no font uses. */
const SHELTER = 0xf0000;

/** A link keeps its address where the words do not say it. */
const plainLink = (_all: string, words: string, address: string): string =>
  address.replace(/^(?:mailto:|tel:|https?:\/\/)/, "").replace(/\/$/, "") ===
    words.replace(/^https?:\/\//, "").replace(/\/$/, "") || /^(?:mailto:|tel:)/.test(address)
    ? words
    : `${words} (${address})`;

/** Markdown's inline marks taken off; escapes and character references resolved. */
export function plainInline(text: string): string {
  const sheltered = text.replace(ESCAPE, (_all, character: string) =>
    String.fromCodePoint(SHELTER + (character.codePointAt(0) ?? 0)),
  );
  const linked = sheltered.replace(LINK, plainLink);
  const plain = INLINE.reduce((kept, [form, words]) => kept.replace(form, words), linked);
  return plain.replace(/[\u{f0000}-\u{f007f}]/gu, (shelter) =>
    String.fromCodePoint((shelter.codePointAt(0) ?? SHELTER) - SHELTER),
  );
}

const levelOf = (marks: string): 1 | 2 | 3 | 4 => {
  if (marks.length === 1) return 1;
  if (marks.length === 2) return 2;
  return marks.length === 3 ? 3 : 4;
};

/** A row without its quote mark, hard break and the outer bars of a table. */
function plainRow(row: string): string {
  const text = row.replace(/^ {0,3}>\s?/, "").replace(HARD_BREAK, "");
  const cells = text.trim();
  return cells.length > 1 && cells.startsWith("|") && cells.endsWith("|")
    ? cells.slice(1, -1)
    : text;
}

function toMarkdownLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const row of text.split(/\r\n|[\n\r]/)) {
    const shown = shortenRuns(row).trimEnd();
    const heading = shown.length > HEADER_MAX_CHARS ? null : HEADING.exec(shown);
    const title = heading?.[2]?.replace(CLOSING_MARKS, "").trim();
    const pieces = toLines([title ?? plainRow(shown)]);
    if (pieces.length === 0) gap = true;
    for (const piece of pieces) {
      const marks = heading?.[1];
      const level =
        marks === undefined ? {} : { level: levelOf(marks), mark: "", text: title ?? "" };
      const made = { ...piece, ...level };
      lines.push({
        ...made,
        text: plainInline(made.text),
        source: row,
        gap: gap || heading !== null,
      });
      gap = false;
    }
  }
  return lines;
}

/** Reads Markdown into a resume; headings of any depth, lists, emphasis and links keep their words. */
export function readMarkdown(text: string): ReadResume | ReadRefusal {
  return refuseText(text) ?? interpret(toMarkdownLines(mendLetters(text)));
}
