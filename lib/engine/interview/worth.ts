import { review } from "../review";
import type { InterviewCard } from "./card";
import { said, type Said } from "./said";

/** How many lines are named first. */
export const WORTH_MOST = 3;

/** A card by its place in what was given, and why it is worth preparing before others. */
export type Worth = { readonly at: number; readonly reason: Said };

type Ground = { readonly id: string; readonly points: number; readonly reason: Said };
type Weighed = { readonly at: number; readonly score: number; readonly grounds: readonly Ground[] };

/**
 * The lines most worth preparing, first one first: a figure without a source, an act with no reason
 * beside it, the largest figure, the act that was theirs alone. At most three, and none of which nothing is told.
 */
export function worthPreparing(cards: readonly InterviewCard[]): Worth[] {
  const largest = largestOf(cards);
  const weighed = cards
    .map((card, at): Weighed => {
      const grounds = groundsOf(card, at === largest);
      const points = grounds.reduce((sum, ground) => sum + ground.points, 0);
      return {
        at,
        grounds,
        score: points + (grounds.length > 0 ? review(card.line).score / 50 : 0),
      };
    })
    .filter(({ grounds }) => grounds.length > 0)
    .toSorted((one, other) => other.score - one.score || one.at - other.at);
  const used = new Set<string>();
  return weighed.slice(0, WORTH_MOST).flatMap(({ at, grounds }) => {
    const ground = grounds.find(({ id }) => !used.has(id)) ?? grounds[0];
    if (!ground) return [];
    used.add(ground.id);
    return [{ at, reason: ground.reason }];
  });
}

function groundsOf(card: InterviewCard, isLargest: boolean): Ground[] {
  const { figure, decision, settled, reason, alternative } = card;
  const grounds: Ground[] = [];
  const add = (id: string, points: number, reason: Said) => grounds.push({ id, points, reason });
  if (figure.told && figure.from === "") {
    const { text, known } = figure;
    if (known === "estimate")
      add(
        "estimate",
        3.2,
        said`It states ${text}, an estimate: have ready what it is estimated from.`,
      );
    else if (known === null)
      add("source", 3, said`It states ${text}, and where that figure is from is not told yet.`);
    else if (known === "worked-out")
      add(
        "worked-out",
        1.5,
        said`It states ${text}, which you worked out: have the way there ready.`,
      );
  }
  const high = settled === "decided" || settled === "together";
  if (high && !reason.told)
    add("reason", 2.6, said`You settled it, and the reason is not told yet.`);
  else if (high && !alternative.told)
    add("alternative", 1.8, said`You settled it, and what gave way is not told yet.`);
  if (isLargest && figure.told)
    add(
      "largest",
      1.6,
      said`${figure.text} is the largest figure among these lines, so it is asked about early.`,
    );
  if (high && reason.told)
    add("own", 1.2, said`You settled it and say why, so it can carry a whole answer.`);
  else if (decision.told && reason.told)
    add("told", 0.8, said`It tells an act and its reason, so it can carry a whole answer.`);
  return grounds.toSorted((one, other) => other.points - one.points);
}

/** Where the largest sum of money stands, else the largest share; -1 where there is neither. */
function largestOf(cards: readonly InterviewCard[]): number {
  for (const kind of [MONEY, SHARE]) {
    let at = -1;
    let most = 0;
    cards.forEach(({ figure }, index) => {
      const value = figure.told ? valueOf(figure.text, kind) : 0;
      if (value > most) [most, at] = [value, index];
    });
    if (at >= 0) return at;
  }
  return -1;
}

const MONEY = /[$€£]\s?(\d[\d,.]*)\s?(k|m|bn|b|thousand|million|billion)?\b/gi;
const SHARE = /(\d[\d,.]*)\s?(%|x\b|percent)/gi;
const SCALES: Readonly<Record<string, number>> = {
  ...{ k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 },
  ...{ b: 1e9, bn: 1e9, billion: 1e9, x: 100 },
};

function valueOf(text: string, kind: RegExp): number {
  const values = [...text.matchAll(kind)].map(([, digits = "", scale = ""]) => {
    const value = Number(digits.replace(/,(?=\d{3})/g, "").replace(/[.,]$/, ""));
    return Number.isFinite(value) ? value * (SCALES[scale.toLowerCase()] ?? 1) : 0;
  });
  return Math.max(0, ...values);
}
