import { countWords } from "../drafts/parts";
import type { Span, TextSpan } from "../types";

/** A stretch of a line. `own` stands by itself after a semicolon; one that is not hangs on what is before it. */
type Stretch = Span & { readonly own: boolean };

/** Where a stretch may begin: the mark or space that leaves with it. */
const BREAKS =
  /\s*;\s+|\s+[–—]\s+|\.\s+(?=\p{Lu})|,?\s+(?=(?:because|instead of|rather than|so that|while)\s)|,\s+(?=(?:\p{L}+ing|which|with|without|after|from)\s)|\s+(?=(?:after|by|before) \p{L}+ing\s)/gu;
const OWN = /^(?:\s*;|\s+[–—]|\.)/u;

/** What takes something back or shares it out may not be cut away: "but", "only", "partly through this". */
const TAKES_BACK =
  /^(?:but|although|though|except|unless|until|only|however|if|yet|not|partly|jointly|together|on average|in theory|before)\b/i;
/** What points back needs what it points at. */
const POINTS_BACK =
  /^(?:it|its|they|their|this|that|these|those|both|all|which|each|none|the same)\b/i;

function stretchesOf({ text, start }: TextSpan): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  let own = true;
  for (const found of text.matchAll(BREAKS)) {
    const next = found.index + found[0].length;
    if (found.index <= from || TAKES_BACK.test(text.slice(next))) continue;
    if (!balanced(text.slice(from, found.index))) continue;
    stretches.push({ start: start + from, end: start + found.index, own });
    from = next;
    own = OWN.test(found[0]);
  }
  return [...stretches, { start: start + from, end: start + text.length, own }];
}

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

const balanced = (text: string): boolean =>
  count(text, /[([]/g) === count(text, /[)\]]/g) &&
  count(text, /“/g) === count(text, /”/g) &&
  count(text, /"/g) % 2 === 0;

const wordsIn = (text: string, { start, end }: Span): number => countWords(text.slice(start, end));

/**
 * The stretches of a line that fit in so many words: its beginning, then where there is room the
 * stretch that tells what came of it, then what follows. Cut at the bounds of clauses alone; null
 * where even the first stretch is too long. `core` is the line without its outer marks.
 */
export function shorten(
  line: string,
  core: TextSpan,
  outcome: Span | null,
  most: number,
): Span[] | null {
  const all = stretchesOf(core);
  const taken = new Set<number>();
  let room = most;
  const take = (at: number): void => {
    const stretch = all[at];
    if (!stretch || taken.has(at) || !mayStand(line, all, taken, at)) return;
    const words = wordsIn(line, stretch);
    if (words > room) return;
    room -= words;
    taken.add(at);
  };
  take(0);
  if (!taken.has(0)) return null;
  all.forEach((stretch, at) => {
    if (outcome && stretch.own && stretch.start <= outcome.start && outcome.start < stretch.end)
      take(at);
  });
  all.forEach((_, at) => take(at));
  return merged(all, taken);
}

function mayStand(
  line: string,
  all: readonly Stretch[],
  taken: ReadonlySet<number>,
  at: number,
): boolean {
  const stretch = all[at];
  if (!stretch || at === 0) return stretch !== undefined;
  const followsOn = taken.has(at - 1);
  const pointsBack = POINTS_BACK.test(line.slice(stretch.start));
  return followsOn || (stretch.own && !pointsBack);
}

/** Neighbouring stretches with the marks between them are one. */
function merged(all: readonly Stretch[], taken: ReadonlySet<number>): Span[] {
  const spans: { start: number; end: number }[] = [];
  all.forEach(({ start, end }, at) => {
    const last = spans[spans.length - 1];
    if (!taken.has(at)) return;
    if (last && taken.has(at - 1)) last.end = end;
    else spans.push({ start, end });
  });
  return spans;
}
