import type { Draft, Part, Verdict } from "../types";
import { review } from "../review";
import { droppedFrom, leftInLine, untoldAnswers, unusedAnswers } from "./dropped";
import type { Plan } from "./gate";
import type { Line } from "./line";
import type { Making } from "./making";
import { textOf } from "./parts";
import { shapeFor } from "./shapes";
import { firstHelp, hasEvidence, wouldHelp } from "./tracks";

const WORTH: readonly Verdict[] = ["vague", "thin", "strong"];

/** A draft that reads as less than the line, or as no more and shows less, is not offered; nor is a vague one in place of a line that is no worse. */
function isWorse(text: string, line: Line): boolean {
  if (text === line.text) return true;
  const { verdict, signals, score } = review(text);
  const shown = new Set(signals.map(({ signal }) => signal)).size;
  const more = WORTH.indexOf(verdict) - WORTH.indexOf(line.verdict);
  const noMore = verdict === "vague" && shown === line.shown && score <= line.score;
  return more < 0 || (more === 0 && (shown < line.shown || noMore));
}

/** The words before anything is confirmed: a yes changes its word, and not the way the story is told. */
const mildest = (parts: readonly Part[]): string =>
  parts.map((part) => (part.kind === "claim" ? part.choices[2] : part.text)).join("");

const adds = (parts: readonly Part[]): boolean =>
  parts.some(({ kind }) => kind !== "kept" && kind !== "plain");

/** No evidence for this track here; the line's figures and names stay where they are. */
const nothing = ({ track, line, facts }: Making, help: string): Draft => ({
  track,
  result: "none",
  text: "",
  parts: [],
  dropped: [...leftInLine(line), ...facts.left],
  wouldHelp: help,
});

const wholeLine = (line: Line): Part[] =>
  line.text === "" ? [] : [{ kind: "kept", text: line.text, start: 0, end: line.text.length }];

const kept = ({ track, line, facts }: Making): Draft => ({
  track,
  result: "keep",
  text: line.text,
  parts: wholeLine(line),
  dropped: untoldAnswers(facts, line),
});

const leftOut = ({ track, line }: Making): Draft => ({
  track,
  result: "leave-out",
  text: "",
  parts: [],
  dropped: [{ text: line.core.text, reason: "It shows neither track." }],
});

const shaped = ({ track, line, facts }: Making): Draft => {
  const parts = shapeFor(track, line);
  return { track, result: "shape", text: textOf(parts), parts, dropped: facts.left };
};

/** One of the results for a track: a draft, its shape, nothing here, the line as it is, or leave it out. */
export function draftFor(plan: Plan, making: Making): Draft {
  const { track, line, facts } = making;
  if (plan.say === "none") return nothing(making, firstHelp(track, facts));
  if (plan.say === "leave-out") return leftOut(making);
  if (plan.say === "keep") return kept(making);
  if (!("compose" in plan)) return shaped(making);
  if (facts.act && !hasEvidence(track, facts, line))
    return line.complete || plan.gate === "augment"
      ? kept(making)
      : nothing(making, wouldHelp(track, facts));
  const parts = plan.compose(making).find((way) => adds(way) && !isWorse(mildest(way), line));
  if (!parts) return kept(making);
  const dropped = [...droppedFrom(line, parts), ...unusedAnswers(making, parts)];
  return { track, result: "draft", text: textOf(parts), parts, dropped };
}
