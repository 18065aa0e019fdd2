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
  const part = plainWords(text);
  return part !== "" && ` ${plainWords(words)} `.includes(` ${part} `);
}

/** `text` without the words that were taken out of it; all of it where they say the whole. */
export function withoutWords(text: string, taken: string): string {
  if (holds(taken, text)) return "";
  const at = text.indexOf(taken);
  if (taken === "" || at === -1) return text;
  const before = text.slice(0, at).trimEnd();
  const after = text.slice(at + taken.length).trimStart();
  return before === "" || after === "" ? before + after : `${before}\n${after}`;
}

/** A paragraph more below a text. */
export function withParagraph(text: string, more: string): string {
  return [text.trim(), more.trim()].filter(Boolean).join("\n");
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
