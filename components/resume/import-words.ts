import { linesOfText } from "@/lib/resume/read/lines";

/** "cross-" and "functional" are one word; otherwise a space stands between. */
export function joinWords(first: string, next: string): string {
  const above = first.trimEnd();
  const below = next.trimStart();
  if (above === "" || below === "") return above + below;
  return /[\p{L}\p{N}]-$/u.test(above) ? above + below : `${above} ${below}`;
}

/** A line of the source without its indent and bullet mark. */
export function wordsOfLine(source: string): string {
  const words = linesOfText(source)
    .map(({ text }) => text)
    .join(" ");
  return words || source.trim();
}

/** Letters and figures alone, one space between words: what two ways to set the same words share. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** True where `words` hold the whole of `text`, whatever stands between its words. */
export function holds(words: string, text: string): boolean {
  const part = tokens(text);
  return part !== "" && ` ${tokens(words)} `.includes(` ${part} `);
}

/** Words with what is inside of them: an email address holds no name. */
function tokens(text: string): string {
  return text
    .toLowerCase()
    .split(/[\s|·•]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
    .filter(Boolean)
    .join(" ");
}

/** Between words there is a space; without one they are one word, as in an address. */
const BETWEEN = "[^\\p{L}\\p{N}\\s]*\\s[^\\p{L}\\p{N}]*";
const BEGINS = "(?<![\\p{L}\\p{N}@._-])";
const ENDS = "(?![\\p{L}\\p{N}@_-]|\\.[\\p{L}\\p{N}])";

/** `text` without the words that were taken out of it, whatever stands between them; all of it where they say the whole. */
export function withoutWords(text: string, taken: string): string {
  if (holds(taken, text)) return "";
  const words = tokens(taken);
  if (words === "") return text;
  const written = words.split(" ").map(escaped).join(BETWEEN);
  const found = new RegExp(`${BEGINS}${written}${ENDS}[.)]?`, "iu").exec(text);
  if (!found) return text;
  const before = text.slice(0, found.index).trimEnd();
  const after = text.slice(found.index + found[0].length).trimStart();
  return before === "" || after === "" ? before + after : `${before}\n${after}`;
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** A paragraph more below a text. */
export function withParagraph(text: string, more: string): string {
  return [text.trim(), more.trim()].filter(Boolean).join("\n");
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
