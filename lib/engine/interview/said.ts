import { isFunctionWord } from "../drafts/words";

/** A piece of a sentence: ours, or the person's very words. */
export type Piece = { readonly text: string; readonly own: boolean };
/** A sentence of closed wording with the person's words inside it. */
export type Said = readonly Piece[];

export const own = (text: string): Piece => ({ text, own: true });
export const ours = (text: string): Piece => ({ text, own: false });

/** said`How did you work out ${figure}?`: what is put in is the person's. */
export function said(wording: TemplateStringsArray, ...theirs: readonly string[]): Said {
  return wording.flatMap((text, at): Piece[] => {
    const words = theirs[at];
    const before = text === "" ? [] : [ours(text)];
    return words === undefined ? before : [...before, own(words)];
  });
}

/** The sentence as one text, the person's words between quotation marks. */
export const textOfSaid = (sentence: Said): string =>
  sentence.map(({ text, own }) => (own ? `“${text}”` : text)).join("");

/** What begins another thought, so that a quotation may end before it. */
const JOINT =
  /^(?:because|instead|rather|while|whereas|after|before|so|which|until|unless|without)$/;
/** No quotation ends on these, though they are no function words. */
const HANGING = /^(?:and|or|the|a|an|of|to|for|with|by|from|in|on|at|into|than|as|that|its|their)$/;

/**
 * Words of a text from `start` on, as they are written: to the end of their clause, or as many as a
 * sentence about them can carry, then with "…". Through joints: "because" and the like end no clause.
 */
export function quoteFrom(text: string, start: number, throughJoints = false, most = 10): string {
  const rest = text.slice(start);
  const words = [...rest.matchAll(/\S+/g)].map(([word]) => word);
  const end = clauseEnd(words, throughJoints);
  if (end > most) return shorten(rest, most);
  return first(rest, end)
    .replace(/[\s,;:!?]+$/u, "")
    .replace(FULL_STOP, "");
}

/** All of a text, or as many of its words as a question can carry, then with "…". */
export function shorten(text: string, most = 14): string {
  const words = [...text.matchAll(/\S+/g)].map(([word]) => word);
  if (words.length <= most) return text.trim().replace(FULL_STOP, "");
  return `${withoutHanging(first(text, most)).replace(/[,;:.]+$/, "")}…`;
}

/** Without the small words at its end that lead on: "by 30% by". */
export function withoutHanging(text: string): string {
  const words = [...text.matchAll(/\S+/g)].map(([word]) => word);
  let count = words.length;
  while (count > 2 && isHanging(words[count - 1] ?? "")) count -= 1;
  return first(text, count);
}

/** A stop at the end; that of "6 a.m." is the word's own. */
const FULL_STOP = /(?<!\.\p{L})\.+$/u;

/** How many words the first clause has. */
function clauseEnd(words: readonly string[], throughJoints: boolean): number {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (!throughJoints && at >= 3 && JOINT.test(word.toLowerCase())) return at;
    if (/[;:!?]$/.test(word) || (/,$/.test(word) && at >= 2)) return at + 1;
    if (/\.$/.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? "")) return at + 1;
  }
  return words.length;
}

/** The first `count` words as they are written, spaces between them included. */
function first(text: string, count: number): string {
  let end = 0;
  let seen = 0;
  for (const match of text.matchAll(/\S+/g)) {
    if (seen === count) break;
    end = match.index + match[0].length;
    seen += 1;
  }
  return text.slice(0, end).trimStart();
}

function isHanging(word: string): boolean {
  const lower = word.toLowerCase();
  return HANGING.test(lower) || isFunctionWord(lower);
}

/** The same words have the same number, so that a choice among wordings is no chance. */
export function sumOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum * 31 + text.charCodeAt(at)) % 9973;
  return sum;
}
