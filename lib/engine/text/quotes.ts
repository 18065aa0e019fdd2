import type { TextSpan } from "../types";

const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "‘": "’",
  "«": "»",
  "'": "'",
};
const OPENS = /["“‘«']/;
const LONGEST = 80;
const NONE: readonly TextSpan[] = [];

/** Quoted words with their marks, at most 80 characters each; an apostrophe opens no quotation. */
export function findQuotes(text: string): readonly TextSpan[] {
  if (!OPENS.test(text)) return NONE;
  const quotes: TextSpan[] = [];
  for (let start = 0; start < text.length; start++) {
    const code = text.charCodeAt(start);
    if (code === 32 || (code > 39 && code < 171)) continue;
    const closing = CLOSING[text.charAt(start)];
    if (!closing) continue;
    if (closing === "'" || closing === "’" || code === 34)
      if (start > 0 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) continue;
    const end = closingAt(text, start, closing);
    if (end < 0) continue;
    quotes.push({ text: text.slice(start, end + 1), start, end: end + 1 });
    start = end;
  }
  return quotes;
}

function closingAt(text: string, start: number, closing: string): number {
  const limit = Math.min(text.length, start + LONGEST);
  for (let at = start + 2; at < limit; at++) {
    if (text.charAt(at) !== closing) continue;
    if (closing !== "'" && closing !== "’") return at;
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) return at;
  }
  return -1;
}
