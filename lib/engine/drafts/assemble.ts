import type { Part } from "../types";
import type { Line } from "./line";
import { type Making, plain } from "./making";
import { isClause } from "./predicates";
import { countWords, openWithCapital, textOf, tidyParts } from "./parts";

export type Piece = {
  readonly id: string;
  readonly parts: readonly Part[];
  /** The piece in whose stead it stands. */
  readonly without?: string;
};

/** A line has one semicolon at most: of two clauses of their own the weightier stands. */
const breaksIn = (parts: readonly Part[]): number => textOf(parts).split(";").length - 1;

/** Takes pieces by weight while the line stays short enough, then sets them in reading order. */
export function assemble(
  making: Making,
  opening: readonly Part[],
  weighed: readonly Piece[],
  order: string,
): Part[] {
  let words = countWords(textOf(opening));
  let breaks = breaksIn(opening);
  const taken: Piece[] = [];
  for (const piece of weighed) {
    if (piece.parts.length === 0 || taken.some(({ id }) => id === piece.without)) continue;
    const more = countWords(textOf(piece.parts).replace(/^[;,]/, ""));
    const further = breaksIn(piece.parts);
    if (words + more > making.longest || (breaks > 0 && further > 0)) continue;
    words += more;
    breaks += further;
    taken.push(piece);
  }
  const parts = [...opening];
  const inOrder = order.split(" ").flatMap((id) => taken.filter((piece) => piece.id === id));
  inOrder.forEach((piece, at) => parts.push(...joined(parts, piece.parts, inOrder[at + 1])));
  return finish(parts, making.line);
}

/** An aside is a comma with no "and" after it, which would make a list. */
const ASIDE = /,\s(?!then\s)(?:(?:together )?with\s|(?!.*\s(?:and|or)\s))/;

/** "claims only because …", "nobody has to ask for after …" would be read as one. */
const ONLY = /\s(?:only|just|simply|partly|mainly|alone|for|with|to|on|about)$/i;

/** Does an act end in a clause, to whose verb a purpose or a reason would be added? */
function endsInClause(text: string): boolean {
  const [, opener = "", clause = ""] =
    /\s(before|after|when|while|until|because|that|where|which|who|why|how)\s(.+)$/i.exec(text) ??
    [];
  return /^(?:that|which|who)$/i.test(opener) || isClause(clause);
}

/**
 * A clause after an aside ("three templates, one per team") closes it with a comma. What was left is
 * set off where a reason follows, which would be read as that thing's reason.
 */
function joined(before: readonly Part[], parts: readonly Part[], next: Piece | undefined): Part[] {
  const last = before[before.length - 1];
  const [first, ...rest] = parts;
  if (first?.kind !== "plain" || last?.kind !== "answer") return [...parts];
  const setsOff = first.text.startsWith(" instead of") && next?.id === "because";
  // ", with fewer calls" would be read as part of the reason before it.
  const own = last.question === "because" && first.text.startsWith(", with ");
  if (own && breaksIn(before) === 0) return [plain(first.text.replace(", with ", "; ")), ...rest];
  const purpose =
    endsInClause(last.text) && first.text === " " && /^to\s/i.test(rest[0]?.text ?? "");
  const after = last.question === "because" && /^ (?:instead|while)/.test(first.text);
  const ends =
    ASIDE.test(last.text) ||
    ONLY.test(last.text) ||
    (last.question === "act" && endsInClause(last.text));
  const closes = ends && /^ (?:because|instead|after)/.test(first.text);
  const end = setsOff && next.parts[0]?.text.startsWith(" ") ? [plain(",")] : [];
  const opening = setsOff || after || closes || purpose ? plain(`,${first.text}`) : first;
  return [opening, ...rest, ...end];
}

/** One closing mark as the bullet's own, and a capital at the start. */
export function finish(parts: readonly Part[], line: Line): Part[] {
  return openWithCapital(tidyParts([...parts, plain(line.stop)]));
}
