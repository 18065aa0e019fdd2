import type { Track } from "@/lib/engine";
import { auc, f1, type Scored } from "../measures";
import type { Gold, Labeled, Pair, Signaled } from "./gold";
import { BASELINES, ENGINE, LABELS, reviewOf, signalId, type Reader } from "./readers";

type Held = { readonly atMost: number } | { readonly atLeast: number };

/** One line of the table: the engine's figure, and what the baselines get by the same arithmetic. */
export type Figure = {
  readonly group: string;
  readonly what: string;
  /** Lines (or pairs) that the figure is about; for an F1 those where the thing is really there. */
  readonly count: number;
  readonly engine: number;
  readonly precision?: number;
  readonly recall?: number;
  readonly held?: Held;
  /** By the baseline's name; a baseline without an answer is absent. */
  readonly beside: Readonly<Record<string, number>>;
};

export const meets = ({ engine, held }: Figure): boolean =>
  !held || ("atMost" in held ? engine <= held.atMost : engine >= held.atLeast);

/** What the project holds itself to on text that nobody tuned to; by label and by signal it is an F1. */
const HELD_LABELS: Readonly<Record<string, number>> = {
  no_outcome: 0.9,
  no_measure: 0.96,
  no_decision: 0.85,
  too_short: 0.97,
  weak_verb: 0.8,
  vague_scope: 0.65,
};
const HELD_SIGNALS: Readonly<Record<string, number>> = {
  outcome: 0.85,
  decision: 0.75,
  business_result: 0.75,
};

/** Every figure that the folder allows. */
export function figuresOf(gold: Gold): readonly Figure[] {
  return [
    ...pairFigures(gold.pairs),
    ...vagueFigures(gold.labeled),
    ...labelFigures(gold.labeled),
    ...signalFigures(gold.signaled),
    ...leanFigures(gold.signaled),
  ];
}

/** The share of pairs whose strong side scores higher; a tie counts as not ranked. */
export function rankedShare(pairs: readonly Pair[], score: (text: string) => number): number {
  return share(pairs, ({ weak, strong }) => score(strong) > score(weak));
}

function pairFigures(pairs: readonly Pair[]): readonly Figure[] {
  if (pairs.length === 0) return [];
  const about = (what: string, held?: Held) => ({
    group: "Pairs",
    what,
    count: pairs.length,
    ...(held && { held }),
  });
  const alone = (has: (pair: Pair) => boolean) => ({ engine: share(pairs, has), beside: {} });
  return [
    {
      ...about("ranked", { atLeast: 0.99 }),
      ...sideBySide(({ score }) => score && rankedShare(pairs, score)),
    },
    {
      ...about("strong side called vague", { atMost: 0.05 }),
      ...sideBySide(({ vague }) => share(pairs, ({ strong }) => vague(strong) === true)),
    },
    {
      ...about("weak side called strong", { atMost: 0.01 }),
      ...alone(({ weak }) => reviewOf(weak).verdict === "strong"),
    },
    {
      ...about("strong side with a fix"),
      ...alone(({ strong }) =>
        reviewOf(strong).findings.some(({ severity }) => severity === "fix"),
      ),
    },
  ];
}

function vagueFigures(labeled: readonly Labeled[]): readonly Figure[] {
  if (labeled.length === 0) return [];
  const real = labeled.filter(({ kind }) => kind.startsWith("role"));
  const ranked = (what: string, lines: readonly Labeled[], atLeast: number): Figure => ({
    group: "Vague",
    what,
    count: lines.length,
    held: { atLeast },
    ...sideBySide(({ score }) => score && auc(scoredVague(lines, score))),
  });
  const verdict = f1Figure("Vague", "verdict vague, F1", 0.93, (reader) =>
    labeled.map(({ text, vague }) => [reader.vague(text), vague]),
  );
  return [
    ranked("AUC, all lines", labeled, 0.96),
    ...(real.length > 0 ? [ranked("AUC, real lines", real, 0.95)] : []),
    { ...verdict, beside: { ...verdict.beside, [PLAIN]: plainVerdict(labeled) } },
  ];
}

/** The verdict that follows from the hand's own labels by "no decision and no outcome" alone. */
export const PLAIN = "no decision, no outcome";
const plainVerdict = (labeled: readonly Labeled[]): number =>
  f1(
    labeled.map(({ labels, vague }) => [
      labels["no_decision"] === true && labels["no_outcome"] === true,
      vague,
    ]),
  ).f1;

const scoredVague = (lines: readonly Labeled[], score: (text: string) => number): Scored[] =>
  lines.map(({ text, vague }) => ({ score: -score(text), positive: vague }));

function labelFigures(labeled: readonly Labeled[]): readonly Figure[] {
  if (labeled.length === 0) return [];
  const figures = LABELS.map((label) =>
    f1Figure("Labels, F1", label, HELD_LABELS[label], (reader) =>
      labeled.map(({ text, labels }) => [reader.label(text, label), labels[label] ?? false]),
    ),
  );
  const duty = figures.find(({ what }) => what === "duty_phrase");
  if (!duty || duty.recall === undefined) return figures;
  const recall: Figure = {
    group: duty.group,
    what: "duty_phrase, recall",
    count: duty.count,
    engine: duty.recall,
    held: { atLeast: 0.98 },
    beside: {},
  };
  return [...figures, recall];
}

function signalFigures(signaled: readonly Signaled[]): readonly Figure[] {
  const ids = Object.keys(signaled[0]?.signals ?? {});
  if (ids.length === 0) return [];
  const figures = ids.map((id) =>
    f1Figure("Signals, F1", id, HELD_SIGNALS[id], (reader) =>
      signaled.map(({ text, signals }) => [reader.signal(text, id), signals[id] ?? false]),
    ),
  );
  const either = f1Figure("Signals, F1", "measure or scope_scale", 0.95, (reader) =>
    signaled.map(({ text, signals }) => [
      eitherOf(reader.signal(text, "measure"), reader.signal(text, "scope_scale")),
      Boolean(signals["measure"] ?? false) || Boolean(signals["scope_scale"] ?? false),
    ]),
  );
  return [...figures, either, meanOf(figures), wordsAgree(signaled, ids)];
}

const eitherOf = (one: boolean | undefined, other: boolean | undefined) =>
  one === undefined && other === undefined ? undefined : one === true || other === true;

function meanOf(figures: readonly Figure[]): Figure {
  const measured = figures.filter(({ count }) => count > 0);
  return {
    group: "Signals, F1",
    what: "mean of the signals",
    count: measured.length,
    engine: measured.reduce((sum, { engine }) => sum + engine, 0) / measured.length,
    beside: {},
  };
}

/** Where both see a signal: how often the engine's words overlap the hand's. */
function wordsAgree(signaled: readonly Signaled[], ids: readonly string[]): Figure {
  const overlaps = signaled.flatMap(({ text, spans }) =>
    ids.flatMap((id) => {
      const words = spans[id];
      const start = words === undefined ? -1 : text.indexOf(words);
      const seen = reviewOf(text).signals.filter(({ signal }) => signal === signalId(id));
      if (words === undefined || start < 0 || seen.length === 0) return [];
      return [seen.some((span) => span.start < start + words.length && start < span.end)];
    }),
  );
  return {
    group: "Signals, F1",
    what: "shared signals with shared words",
    count: overlaps.length,
    engine: share(overlaps, (overlap) => overlap),
    beside: {},
  };
}

function leanFigures(signaled: readonly Signaled[]): readonly Figure[] {
  if (signaled.length === 0) return [];
  const leanOf = (text: string, track: Track) => reviewOf(text).lean[track];
  const oneSided = signaled.filter(({ lean }) => lean === "po" || lean === "pm");
  const figure = (what: string, scored: readonly Scored[], held?: Held): Figure => ({
    group: "Lean, AUC",
    what,
    count: scored.length,
    engine: auc(scored),
    ...(held && { held }),
    beside: {},
  });
  const against = (track: Track) =>
    signaled.map(({ text, lean }) => ({
      score: leanOf(text, track),
      positive: lean === track || lean === "both",
    }));
  return [
    figure(
      "PO against PM",
      oneSided.map(({ text, lean }) => ({
        score: leanOf(text, "po") - leanOf(text, "pm"),
        positive: lean === "po",
      })),
      { atLeast: 0.93 },
    ),
    figure("PO against the rest", against("po")),
    figure("PM against the rest", against("pm")),
  ];
}

type Said = readonly (readonly [said: boolean | undefined, real: boolean])[];

function f1Figure(
  group: string,
  what: string,
  atLeast: number | undefined,
  saidBy: (reader: Reader) => Said,
): Figure {
  const own = f1(known(saidBy(ENGINE)) ?? []);
  // Where the thing is nowhere to be found there is nothing to measure.
  if (own.positives === 0) return { group, what, count: 0, engine: Number.NaN, beside: {} };
  return {
    group,
    what,
    count: own.positives,
    precision: own.precision,
    recall: own.recall,
    ...(atLeast !== undefined && { held: { atLeast } }),
    ...sideBySide((reader) => {
      const said = known(saidBy(reader));
      return said && f1(said).f1;
    }),
  };
}

/** Undefined where the reader has no answer to some line. */
function known(said: Said): readonly (readonly [boolean, boolean])[] | undefined {
  const answered = said.flatMap(([claimed, real]) =>
    claimed === undefined ? [] : [[claimed, real] as const],
  );
  return answered.length === said.length ? answered : undefined;
}

function sideBySide(of: (reader: Reader) => number | undefined): Pick<Figure, "engine" | "beside"> {
  const beside = BASELINES.flatMap((reader) => {
    const value = of(reader);
    return value === undefined ? [] : [[reader.name, value] as const];
  });
  return { engine: of(ENGINE) ?? Number.NaN, beside: Object.fromEntries(beside) };
}

/** NaN for an empty list. */
export const share = <T>(all: readonly T[], has: (one: T) => boolean): number =>
  all.filter(has).length / all.length;
