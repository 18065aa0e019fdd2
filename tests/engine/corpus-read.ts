import { review, type Finding, type Review } from "@/lib/engine";
import type { CorpusLine } from "./corpus";

/**
 * What the engine says of each line, to be read by people: verdict and score (and the hand's verdict where
 * it differs), what is asked of it underlined beneath, then what waits or is only noted, and what it shows.
 */
export function readAloud(lines: readonly CorpusLine[]): string {
  return `${lines.map(paragraphOf).join("\n\n")}\n`;
}

function paragraphOf({ id, trade, text, verdict: byHand }: CorpusLine): string {
  const read = review(text);
  const apart = read.verdict === byHand ? "" : ` (by hand ${byHand})`;
  const asked = read.findings.filter(isAsked);
  const waiting = read.findings.filter(({ waits }) => waits);
  const noted = read.findings.filter((finding) => !finding.waits && !isAsked(finding));
  return [
    `${id} ${trade} · ${read.verdict} ${read.score.toFixed(1)}${apart}`,
    text,
    ...asked.map(underlined),
    ...named("waits", waiting),
    ...named("notes", noted),
    ...shown(read),
  ].join("\n");
}

const isAsked = ({ severity, waits }: Finding) => severity !== "note" && !waits;

const underlined = ({ start, end, severity, rule }: Finding) =>
  `${" ".repeat(start)}${"~".repeat(end - start)} ${severity} ${rule}`;

const named = (what: string, findings: readonly Finding[]): readonly string[] =>
  findings.length === 0 ? [] : [`  ${what}: ${findings.map(({ rule }) => rule).join(", ")}`];

function shown({ text, signals, lean, read }: Review): readonly string[] {
  if (!read) return ["  not read as English"];
  if (signals.length === 0) return [];
  const byWords = new Map<string, string[]>();
  for (const { signal, start, end } of signals) {
    const words = text.slice(start, end);
    byWords.set(words, [...(byWords.get(words) ?? []), signal]);
  }
  const { po, pm } = lean;
  const track = po + pm > 0 ? [`po ${po.toFixed(2)} pm ${pm.toFixed(2)}`] : [];
  const shows = [...byWords].map(([words, names]) => `${names.join(", ")} “${words}”`);
  return [`  shows: ${[...shows, ...track].join(" · ")}`];
}
