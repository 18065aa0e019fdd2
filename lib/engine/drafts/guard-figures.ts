import { LABEL } from "../lexicon/word-classes";
import type { Word } from "../text/word";
import type { TextSpan } from "../types";
import type { Amount } from "./amounts";
import type { Backing } from "./backing";
import { isLabelAt } from "./figures";

const STEP = /^(?:phase|step|stage|part|round|wave|chapter)s?$/;
/** "phase 2", "step 1 of 5", "Phase II": a label beside its number, or its Roman number. */
export const isStepLabel = (
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
): boolean =>
  ((word.is & LABEL) !== 0 && STEP.test(word.lower) && /^(?:\d|[IVX]+$)/.test(next?.text ?? "")) ||
  (/^[IVX]+$/.test(word.text) && before !== undefined && STEP.test(before.lower));

const VERB_OF_SHARE = /^(?:doubl|tripl|quadrupl|halv)/i;

/** "doubled" needs a rise by so much, not "twice" of anything. */
function isToldShare({ text, key }: Amount, { figures, happened, courses }: Backing): boolean {
  const way = /^halv/i.test(text) ? "down" : "up";
  const ratio = way === "down" ? 0.5 : Number.parseInt(key, 10);
  if (courses.some((course) => course.ratio === ratio)) return true;
  return figures.has(key) && happened.has(way);
}

/** What of a figure nobody said: the figure, its unit, or that it is more than that. Null where all is said. */
function amountNews(amount: Amount, backing: Backing): TextSpan | null {
  if (VERB_OF_SHARE.test(amount.text)) return isToldShare(amount, backing) ? null : amount;
  const known = backing.figures.get(amount.key);
  // "2 of 11" may be told as "2 out of 11".
  if (!known && /out of/i.test(amount.text))
    return amount.key.split("/").every((one) => backing.figures.has(one)) ? null : amount;
  if (!known) return amount;
  const hedge = amount.hedge && !known.hedges.has(amount.hedge.than) ? amount.hedge : null;
  if (known.confirmed) return hedge;
  const others = !known.units.has("") && !known.units.has(amount.unit);
  if (amount.unit !== "" && others && backing.units.has(amount.unit)) return amount;
  const counts = amount.counts.flatMap((form) => [...(backing.counted.get(form) ?? [])]);
  if (counts.length > 0 && !counts.includes(amount.key)) return amount;
  return hedge;
}

/** Digits that are part of no figure: "Q3", "tier 3", "v2.1"; each must be said, but for the number of a step. */
function looseDigits(wording: string, words: readonly Word[], amounts: readonly Amount[]) {
  const found: TextSpan[] = [];
  for (const { 0: run, index } of wording.matchAll(/\p{N}+/gu)) {
    const end = index + run.length;
    if (amounts.some((amount) => index < amount.end && end > amount.start)) continue;
    if (isLabelAt(wording, index) && isStepAt(words, index)) continue;
    const word = words.find((one) => one.start <= index && one.end >= end);
    found.push(word ?? { text: run, start: index, end });
  }
  return found;
}

/** "phase 2", and the "5" of "step 1 of 5". */
function isStepAt(words: readonly Word[], index: number): boolean {
  const at = words.findIndex(({ end }) => end > index);
  return [words[at - 1], words[at - 3]].some((word) => word !== undefined && STEP.test(word.lower));
}

const digitsSaid = ({ text }: TextSpan, { digits, written }: Backing): boolean =>
  written.has(text.toLowerCase()) ||
  [...text.matchAll(/\p{N}+/gu)].every(([run]) => digits.has(run) && !/\p{L}/u.test(text));

/** The figures of a wording that nobody said, each with its unit or what it is said to be more than. */
export function newFigures(
  wording: string,
  words: readonly Word[],
  amounts: readonly Amount[],
  backing: Backing,
): TextSpan[] {
  const loose = looseDigits(wording, words, amounts);
  return [
    ...amounts.map((amount) => amountNews(amount, backing)).filter((news) => news !== null),
    ...loose.filter((digits) => !digitsSaid(digits, backing)),
  ];
}
