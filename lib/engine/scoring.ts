import { capped } from "./cap";
import { BANDS, HALF_WAY, THIRDS, WEIGHTS, weigh, type Weight } from "./evidence";
import { review } from "./review";
import { readSignals } from "./signals/read-signals";
import { readBullet } from "./text/read-bullet";
import type { ReviewOptions, Verdict } from "./types";

export type WeightName = keyof typeof WEIGHTS;

/** A row of the published table: how much, and what has to be there for it. */
export type WeightRow = {
  readonly what: WeightName;
  readonly points: number;
  readonly means: string;
};

const MEANINGS: Readonly<Record<WeightName, string>> = {
  "a particular decision":
    "A choice that is named: what was chosen, stopped, put first or turned down.",
  "a further decision": "Each choice after the first, for two at most.",
  "a reason": "Why it was chosen, or what it was weighed against.",
  "a result by how much or what exactly":
    "Something changed or was kept, and the line says what exactly, for whom or by how much.",
  "a result": "Something changed, without saying what exactly; in place of the row above.",
  "a result with its figure": "The result stands beside a proportion, a sum or a before and after.",
  "a measure": "How many, how much, how often or how long.",
  "a small count": "“Two teams”, “three sites”: a count that most workplaces have.",
  "a further measure": "Each measure after the first, for three at most.",
  "how it was done": "“By splitting …”. A way that only repeats the area counts for less.",
  "a named source": "What it was made from: “complaints about the timer into test cases”.",
  "a finding": "What was learned is told: “found that two thirds of the calls …”.",
  "a further act": "Each act after the first, for three at most.",
  "a name, tool or quotation": "Each, for three at most.",
  "a particular word":
    "Each word that not every line of this kind would hold, for nine at most; what was only intended counts for less.",
  "a word": "Each, for thirty at most, so that ties are rare.",
  "a product signal":
    "Each kind of Product Owner or Product Manager evidence, for three kinds at most.",
  "somebody else's act": "Helping, assisting, taking part.",
  "a duty": "Opens with a duty: “Responsible for”.",
  "no act first": "Opens with no act at all.",
  upkeep: "The act is looking after something.",
  ownership: "The act is owning or leading.",
  "an empty word": "Each buzzword, filler or “various”, for four at most.",
};

/** The published table, in the order in which a line is added up. */
export const WEIGHT_ROWS: readonly WeightRow[] = (Object.keys(WEIGHTS) as WeightName[]).map(
  (what) => ({ what, points: WEIGHTS[what], means: MEANINGS[what] }),
);

/** Points at which a band begins: below `thin` a line is vague. */
export const BAND_FLOORS: Readonly<Record<"thin" | "strong", number>> = BANDS;

/** How points become a score: a third for each verdict, half of it at `halfWay` points above `from`. */
export const SCORE = { thirds: THIRDS, halfWay: HALF_WAY } as const;

export type Explained = {
  readonly verdict: Verdict;
  /** 0 to 100, to sort by. */
  readonly score: number;
  /** The sum of `rows`. */
  readonly points: number;
  readonly rows: readonly Weight[];
};

/** How the score of a line is added up, summand by summand; nothing for a line that is not English. */
export function explainScore(text: string, options: ReviewOptions = {}): Explained {
  const { verdict, score, read } = review(text, options);
  if (!read) return { verdict, score, points: 0, rows: [] };
  const bullet = readBullet(capped(text));
  const { signals, choices } = readSignals(bullet);
  const rows: Weight[] = [];
  const { points } = weigh(bullet, signals, choices, rows);
  return { verdict, score, points, rows };
}
