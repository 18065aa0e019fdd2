import { interpret } from "./interpret";
import { refuseText, type ReadRefusal } from "./limits";
import type { Line, ReadResume } from "./line";
import { toLines } from "./lines";

const HEADING = /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
/** Two spaces or a backslash at the end break a line; they are no words. */
const HARD_BREAK = /(?: {2,}|\\)$/;
/** Inline marks, the outermost first; each keeps its words. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\]]*)\]\([^)]*\)/g, "$1"],
  [/<((?:https?:|mailto:)[^>\s]+)>/g, "$1"],
  [/\*\*\*([^*]+)\*\*\*/g, "$1"],
  [/\*\*([^*]+)\*\*/g, "$1"],
  [/__([^_]+)__/g, "$1"],
  [/(?<![\w*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\w*])/g, "$1"],
  [/(?<![\w_])_([^_\s](?:[^_]*[^_\s])?)_(?![\w_])/g, "$1"],
  [/`([^`]+)`/g, "$1"],
];
const LINK = /\[([^\]]+)\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g;
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

function toMarkdownLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const row of text.split(/\r\n|[\n\r]/)) {
    const heading = HEADING.exec(row);
    const unquoted = row
      .replace(/^ {0,3}>\s?/, "")
      .replace(HARD_BREAK, "")
      .replace(/^\s*\|\s?|\s?\|\s*$/g, "");
    const [line] = toLines([heading?.[2] ?? unquoted]);
    if (line === undefined) {
      gap = true;
      continue;
    }
    const level =
      heading?.[1] === undefined
        ? {}
        : { level: levelOf(heading[1]), mark: "", text: heading[2] ?? "" };
    const made = { ...line, ...level };
    lines.push({
      ...made,
      text: plainInline(made.text),
      source: row,
      gap: gap || heading !== null,
    });
    gap = false;
  }
  return lines;
}

/** Reads Markdown into a resume; headings of any depth, lists, emphasis and links keep their words. */
export function readMarkdown(text: string): ReadResume | ReadRefusal {
  return refuseText(text) ?? interpret(toMarkdownLines(text));
}
