import type { Lean, SignalId, Track } from "@/lib/engine";

/** What a line shows, as the engine read it. */
export type Shows = { readonly signals: readonly SignalId[]; readonly lean: Lean };

/** In the order of the page: what both roles' readers look for, then what one of them does. */
export const LOOKED_FOR: readonly { readonly signal: SignalId; readonly by: Track | "both" }[] = [
  { signal: "decision", by: "both" },
  { signal: "criteria", by: "both" },
  { signal: "outcome", by: "both" },
  { signal: "measure", by: "both" },
  { signal: "scope-scale", by: "both" },
  { signal: "stakeholder-alignment", by: "both" },
  { signal: "prioritization", by: "both" },
  { signal: "backlog-clarity", by: "po" },
  { signal: "scope-conflict", by: "po" },
  { signal: "flow-quality", by: "po" },
  { signal: "discovery", by: "pm" },
  { signal: "problem-choice", by: "pm" },
  { signal: "success-measure", by: "pm" },
  { signal: "business-result", by: "pm" },
];

/** How many lines carry a signal. */
export function countShowing(lines: readonly Shows[], signal: SignalId): number {
  return lines.filter((line) => line.signals.includes(signal)).length;
}

export type Side = Track | "both" | "neither";

/** Below this a line leans to no track: one word of the field is not yet its evidence. */
const LEANS_FROM = 0.3;
/** Closer than this the two are level. */
const LEVEL_WITHIN = 0.12;

export function sideOf({ po, pm }: Lean): Side {
  if (Math.max(po, pm) < LEANS_FROM) return "neither";
  if (Math.abs(po - pm) < LEVEL_WITHIN) return "both";
  return po > pm ? "po" : "pm";
}

/** "Of 11 bullets, 6 show …": the meter in words. */
export function scopeSentence(lines: readonly Shows[]): string {
  const count = (side: Side) => lines.filter(({ lean }) => sideOf(lean) === side).length;
  const pieces = [
    phrase(count("po"), "backlog or delivery decisions"),
    phrase(count("pm"), "discovery, choices or outcomes"),
    phrase(count("both"), "both"),
    phrase(count("neither"), "too little to lean either way yet"),
  ].filter((piece) => piece !== "");
  const total = lines.length === 1 ? "Of 1 bullet" : `Of ${lines.length} bullets`;
  return pieces.length === 0 ? "" : `${total}, ${listed(pieces)}.`;
}

function phrase(count: number, what: string): string {
  if (count === 0) return "";
  return `${count} ${count === 1 ? "shows" : "show"} ${what}`;
}

function listed(pieces: readonly string[]): string {
  if (pieces.length < 3) return pieces.join(" and ");
  return `${pieces.slice(0, -1).join(", ")} and ${pieces.at(-1)}`;
}
