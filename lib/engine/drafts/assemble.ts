import type { Part } from "../types";
import type { Line } from "./line";
import { type Making, plain } from "./making";
import { countWords, openWithCapital, textOf, tidyParts } from "./parts";

export type Piece = { readonly id: string; readonly parts: readonly Part[] };

/** Takes pieces by weight while the line stays short enough, then sets them in reading order. */
export function assemble(
  making: Making,
  opening: readonly Part[],
  weighed: readonly Piece[],
  order: string,
): Part[] {
  let words = countWords(textOf(opening));
  const taken: Piece[] = [];
  for (const piece of weighed) {
    const more = countWords(textOf(piece.parts).replace(/^[;,]/, ""));
    if (words + more > making.longest) continue;
    words += more;
    taken.push(piece);
  }
  const parts = [...opening];
  for (const id of order.split(" ")) {
    for (const piece of taken) if (piece.id === id) parts.push(...joined(parts, piece.parts));
  }
  return finish(parts, making.line);
}

/** An aside is a comma with no "and" after it, which would make a list. */
const ASIDE = /,\s(?!then\s)(?!.*\s(?:and|or)\s)/;

/** A clause after an aside ("three templates, one per team") closes it with a comma. */
function joined(before: readonly Part[], parts: readonly Part[]): readonly Part[] {
  const last = before[before.length - 1];
  const [first, ...rest] = parts;
  if (first?.kind !== "plain" || !/^ (?:because|instead)/.test(first.text)) return parts;
  return last?.kind === "answer" && ASIDE.test(last.text)
    ? [plain(`,${first.text}`), ...rest]
    : parts;
}

/** One closing mark as the bullet's own, and a capital at the start. */
export function finish(parts: readonly Part[], line: Line): Part[] {
  return openWithCapital(tidyParts([...parts, plain(line.stop)]));
}
