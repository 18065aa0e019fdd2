import type { Draft, Part, Span } from "../types";
import type { Facts } from "./answers";
import { isParticular, type Line } from "./line";
import type { Making } from "./making";
import { countWords, textOf } from "./parts";
import { isOfNoThing, namesAlternative } from "./pieces";
import { contentStems, shareHeld } from "./words";

type Dropped = Draft["dropped"];

const REASONS = {
  context: "Your answers say what was done, so the line leads with that.",
  answer: "Left out here to keep the line short.",
  why: "Left to the Product Manager line, which leads with why.",
  apart: "It reads better in a line of its own.",
  order: "Left to the Product Owner line, which says what had to wait.",
  said: "What you did says it already.",
  held: "Your line says it already.",
  alone: "Your line stands as it is. This would be a line of its own.",
  line: "It stays in your own line.",
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

/** Neighbouring names and figures as the one thing that they are: "Year 9", "Internal Tools". */
function runsOf({ text }: Line, spans: readonly Span[]): string[] {
  const runs: Span[] = [];
  for (const { start, end } of spans) {
    const last = runs[runs.length - 1];
    if (last && /^ $/.test(text.slice(last.end, start)))
      runs[runs.length - 1] = { start: last.start, end };
    else runs.push({ start, end });
  }
  return runs.map(({ start, end }) => text.slice(start, end));
}

/** Figures and names of the line that stand in a stretch and nowhere in the draft. */
function particularsIn(line: Line, stretch: Span, text: string): string[] {
  const inside = line.particulars.filter(
    ({ start, end }) => start < stretch.end && end > stretch.start,
  );
  return runsOf(line, inside).filter(
    (words) =>
      !text.includes(words) && isParticular(words) && !/^\d[\d.,]*(?:st|nd|rd|th)?$/.test(words),
  );
}

function reasonFor(particulars: readonly string[]): string {
  if (particulars.length === 0) return REASONS.context;
  const named = particulars.slice(0, 3).map((words) => `“${words}”`);
  return `${REASONS.context} Add ${named.join(", ")} to an answer if it belongs to this story.`;
}

/** The line's words that a draft leaves out, each stretch with its reason and what is particular in it. */
export function droppedFrom(line: Line, parts: readonly Part[]): Dropped {
  const text = textOf(parts);
  return gapsOf(line, parts).flatMap(({ start, end }) => {
    const words = line.text
      .slice(start, end)
      .trim()
      .replace(/^[,;:\s]+|[,;:\s]+$/gu, "");
    if (!/[\p{L}\d]/u.test(words)) return [];
    return [{ text: words, reason: reasonFor(particularsIn(line, { start, end }, text)) }];
  });
}

const laterAnswers = (facts: Facts) => [
  { id: "instead", text: facts.instead?.text },
  { id: "because", text: facts.because?.text },
  { id: "afterwards", text: facts.result && textOf(facts.result.parts) },
];

/** Answers that had no room in the line, and those that no line can carry. */
export function unusedAnswers({ facts, track, longest }: Making, parts: readonly Part[]): Dropped {
  const used = (id: string) => parts.some((part) => part.kind === "answer" && part.question === id);
  const instead = namesAlternative(facts)
    ? REASONS.said
    : track === "pm" && used("because")
      ? REASONS.order
      : null;
  const words = countWords(textOf(parts));
  const held = new Set(contentStems(textOf(parts.filter(({ kind }) => kind === "kept"))));
  const why = track === "po" && used("instead") ? REASONS.why : REASONS.apart;
  const short = (id: string, text: string) =>
    id === "afterwards" && facts.result && isOfNoThing(facts.result)
      ? `It does not say what went ${text.replace(/^(?:up|down) /, "")}.`
      : words + countWords(text) >= longest
        ? REASONS.answer
        : id === "because"
          ? why
          : REASONS.apart;
  const unused = laterAnswers(facts).flatMap(({ id, text }) => {
    if (!text || used(id)) return [];
    const same = contentStems(text).length > 1 && shareHeld(text, held) >= 0.6;
    const said = same ? REASONS.held : null;
    return [{ text, reason: said ?? (id === "instead" ? instead : null) ?? short(id, text) }];
  });
  return [...unused, ...facts.left];
}

/** The other track's line is named only where it tells what this one leaves to it. */
export function withTruePointers(one: Draft, other: Draft): Draft {
  const tells = (id: string) =>
    other.parts.some((part) => part.kind === "answer" && part.question === id);
  const untrue = [
    ...(tells("instead") ? [] : [REASONS.order]),
    ...(tells("because") ? [] : [REASONS.why]),
  ] as readonly string[];
  const dropped = one.dropped.map(({ text, reason }) => ({
    text,
    reason: untrue.includes(reason) ? REASONS.apart : reason,
  }));
  return { ...one, dropped };
}

/** "reordered it": only the line says what, and the answer could. */
function pointsAt({ act }: Facts): string | null {
  const [, thing] = /^(?:\s+\p{L}+)?\s+(it|them)(?!\p{L})/u.exec(act?.phrase?.rest ?? "") ?? [];
  return thing ? `Say what “${thing}” stands for, so that a line can tell it.` : null;
}

/** Answers that a line which is kept does not hold. */
export function untoldAnswers(facts: Facts, line: Line): Dropped {
  const texts = [facts.act?.text, ...laterAnswers(facts).map(({ text }) => text)];
  const untold = texts.flatMap((text) => {
    if (!text) return [];
    const stems = contentStems(text).length;
    const said = stems > 1 && shareHeld(text, line.stems) >= 0.8;
    const alone = (text === facts.act?.text && pointsAt(facts)) || REASONS.alone;
    return said && stems > 2 ? [] : [{ text, reason: said ? REASONS.held : alone }];
  });
  return [...untold, ...facts.left];
}

/** A line with figures or names that no draft was made from. */
export const leftInLine = ({ core, particulars }: Line): Dropped =>
  particulars.length > 0 ? [{ text: core.text, reason: REASONS.line }] : [];
