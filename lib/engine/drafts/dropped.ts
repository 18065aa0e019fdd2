import type { Draft, Part } from "../types";
import type { Facts } from "./answers";
import type { Line } from "./line";
import { textOf } from "./parts";

type Dropped = Draft["dropped"];

const REASONS = {
  context: "Your answers say what was done, so the line leads with that.",
  particular: "Your answers do not hold it. Add it to one of them if it belongs to this story.",
  answer: "Left out here to keep the line short.",
} as const;

/** Stretches of the line that no kept part holds. */
function gapsOf(line: Line, parts: readonly Part[]) {
  const kept = parts.flatMap((part) => (part.kind === "kept" ? [part] : []));
  const edges = [...kept].sort((a, b) => a.start - b.start);
  const gaps: { start: number; end: number }[] = [];
  let at = line.core.start;
  for (const { start, end } of [...edges, { start: line.core.end, end: line.core.end }]) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return gaps;
}

/** The line's words that a draft leaves out, each with the reason; figures and names by themselves too. */
export function droppedFrom(line: Line, parts: readonly Part[]): Dropped {
  const text = textOf(parts);
  const gaps = gapsOf(line, parts);
  const stretches = gaps
    .map(({ start, end }) =>
      line.text
        .slice(start, end)
        .trim()
        .replace(/^[,;:\s]+|[,;:\s]+$/gu, ""),
    )
    .filter((words) => /[\p{L}\d]/u.test(words))
    .map((words) => ({ text: words, reason: REASONS.context }));
  const particulars = line.particulars
    .filter(({ start, end }) => gaps.some((gap) => start < gap.end && end > gap.start))
    .filter((span) => !text.includes(span.text))
    .map((span) => ({ text: span.text, reason: REASONS.particular }));
  return [...stretches, ...particulars].filter(
    (each, index, all) => all.findIndex((other) => other.text === each.text) === index,
  );
}

/** Answers that had no room in the line. */
export function unusedAnswers(facts: Facts, parts: readonly Part[]): Dropped {
  const used = (id: string) => parts.some((part) => part.kind === "answer" && part.question === id);
  const answers = [
    { id: "instead", text: facts.instead?.text },
    { id: "because", text: facts.because?.text },
    { id: "afterwards", text: facts.result && textOf(facts.result.parts) },
  ];
  return answers.flatMap(({ id, text }) =>
    text && !used(id) ? [{ text, reason: REASONS.answer }] : [],
  );
}
