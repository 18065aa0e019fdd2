import type { Part } from "../types";

/** A draft's text: its parts, joined. */
export const textOf = (parts: readonly Part[]): string => parts.map((part) => part.text).join("");

/** Words as a reader counts them: what stands between spaces. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The parts that wait for the person: blanks, and words not yet confirmed. */
export const openParts = (parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.kind === "slot" || (part.kind === "claim" && !part.confirmed));

/** Neighbouring connecting words become one part; empty parts go. */
export function tidyParts(parts: readonly Part[]): Part[] {
  const tidy: Part[] = [];
  for (const part of parts) {
    if (part.text === "") continue;
    const last = tidy[tidy.length - 1];
    if (part.kind === "plain" && last?.kind === "plain") {
      tidy[tidy.length - 1] = { kind: "plain", text: last.text + part.text };
    } else tidy.push(part);
  }
  return tidy;
}

const LETTER = /\p{L}/u;

/** The text with its first letter in upper case; a sign or figure before it is left alone. */
export function capitalize(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (!LETTER.test(first)) return text;
  const upper = first.toUpperCase();
  return upper.length === first.length ? upper + text.slice(first.length) : text;
}

/** The parts with the first letter of the line in upper case. */
export function openWithCapital(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  if (first?.kind !== "claim")
    return first ? [{ ...first, text: capitalize(first.text) }, ...rest] : [];
  const [strongest, middle, mildest] = first.choices;
  const choices = [capitalize(strongest), capitalize(middle), capitalize(mildest)] as const;
  return [{ ...first, text: capitalize(first.text), choices }, ...rest];
}

/** Where a clause may begin: a connecting part that holds a mark or a conjunction. */
const BREAK = /[;,]|\b(?:and|because|before|by|instead|while|with|without)\b/i;

/** Index of the connecting part that opens the clause in which `at` stands; 0 where none does. */
function clauseStart(parts: readonly Part[], at: number): number {
  for (let index = at - 1; index > 0; index--) {
    const part = parts[index];
    if (part?.kind === "plain" && BREAK.test(part.text)) return index;
  }
  return 0;
}

/**
 * The text with the clause of each blank cut, so that it can be sent; unconfirmed words stay at
 * their mildest, which is the person's own. "" where nothing but blanks would remain.
 */
export function cutOpenClauses(parts: readonly Part[]): string {
  let left = [...parts];
  for (;;) {
    const at = left.findIndex((part) => part.kind === "slot");
    if (at < 0) break;
    const from = clauseStart(left, at);
    const next = left.findIndex(
      (part, index) => index > at && part.kind === "plain" && BREAK.test(part.text),
    );
    const end = next < 0 ? endOfLine(left, at) : next;
    left = [...left.slice(0, from), ...left.slice(end)];
    if (from === 0) left = withoutLeadingJoin(left);
  }
  if (!left.some((part) => part.kind !== "plain")) return "";
  return capitalize(textOf(left).trim());
}

/** The closing mark of the line outlives the clause before it. */
function endOfLine(parts: readonly Part[], at: number): number {
  const last = parts.length - 1;
  const part = parts[last];
  return last > at && part?.kind === "plain" && /^[.!?]$/.test(part.text) ? last : parts.length;
}

function withoutLeadingJoin(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  return first?.kind === "plain" && rest.length > 0 ? [...rest] : [...parts];
}
