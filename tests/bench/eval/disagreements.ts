import type { Gold, Labeled, Pair, Signaled } from "./gold";
import { ENGINE, LABELS, reviewOf, signalId } from "./readers";

/** A line on which engine and hand differ. */
export type Disagreement = {
  /** "pairs", "verdict", a label, a signal, or "lean". */
  readonly category: string;
  /** Of the line within its file, from 0: a half can be kept unread to measure by. */
  readonly index: number;
  readonly engine: string;
  readonly hand: string;
  readonly text: string;
};

/** All disagreements, by category. */
export function disagreementsIn(gold: Gold): readonly Disagreement[] {
  const labels = [...LABELS, "verdict"].flatMap((label) =>
    gold.labeled.flatMap((line, index) => overLabel(line, index, label)),
  );
  const signals = Object.keys(gold.signaled[0]?.signals ?? {}).flatMap((signal) =>
    gold.signaled.flatMap((line, index) => overSignal(line, index, signal)),
  );
  return [
    ...gold.pairs.flatMap(overPair),
    ...labels,
    ...signals,
    ...gold.signaled.flatMap(overLean),
  ];
}

/** As paragraphs to read, a heading a category. */
export function told(disagreements: readonly Disagreement[]): string {
  const lines: string[] = [];
  let category = "";
  for (const one of disagreements) {
    if (one.category !== category) lines.push("", `== ${(category = one.category)}`);
    lines.push(`#${one.index} ${one.text}`, `    engine: ${one.engine} · hand: ${one.hand}`);
  }
  return lines.join("\n");
}

function overPair({ weak, strong }: Pair, index: number): readonly Disagreement[] {
  const [low, high] = [reviewOf(weak), reviewOf(strong)];
  const said: string[] = [];
  if (high.score <= low.score) said.push("not ranked");
  if (high.verdict === "vague") said.push("the strong side is vague");
  if (low.verdict === "strong") said.push("the weak side is strong");
  if (said.length === 0) return [];
  const text = `${weak} | ${strong}`;
  return [{ category: "pairs", index, engine: said.join(", "), hand: "weak | strong", text }];
}

function overLabel(line: Labeled, index: number, label: string): readonly Disagreement[] {
  const { text, vague, labels } = line;
  const { verdict, findings } = reviewOf(text);
  if (label === "verdict") {
    if ((verdict === "vague") === vague) return [];
    const hand = vague ? "vague" : "not vague";
    return [{ category: label, index, engine: verdict, hand, text }];
  }
  const said = ENGINE.label(text, label) ?? false;
  const real = labels[label] ?? false;
  if (said === real) return [];
  const rules = findings.map(({ rule }) => rule).join(", ");
  const engine = `${said ? "yes" : "no"} (${rules || "no findings"})`;
  return [{ category: label, index, engine, hand: real ? "yes" : "no", text }];
}

function overSignal(line: Signaled, index: number, signal: string): readonly Disagreement[] {
  const { text, signals, spans } = line;
  const seen = reviewOf(text).signals.filter((shown) => shown.signal === signalId(signal));
  const real = signals[signal] ?? false;
  if (seen.length > 0 === real) return [];
  const words = seen.map(({ start, end }) => `“${text.slice(start, end)}”`).join(" ");
  const hand = real ? `“${spans[signal] ?? "yes"}”` : "no";
  return [{ category: signal, index, engine: words || "no", hand, text }];
}

function overLean({ text, lean }: Signaled, index: number): readonly Disagreement[] {
  if (lean !== "po" && lean !== "pm") return [];
  const { po, pm } = reviewOf(text).lean;
  if (lean === "po" ? po > pm : pm > po) return [];
  const engine = `po ${po.toFixed(2)}, pm ${pm.toFixed(2)}`;
  return [{ category: "lean", index, engine, hand: lean, text }];
}
