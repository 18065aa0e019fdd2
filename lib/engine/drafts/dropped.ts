import { LINE_WORDS } from "../types";
import type { Draft, Part, Span, Track } from "../types";
import type { Facts } from "./answers";
import type { Line } from "./line";
import { countWords, textOf } from "./parts";
import { namesAlternative } from "./pieces";
import { contentStems, shareHeld } from "./words";

type Dropped = Draft["dropped"];

const REASONS = {
  context: "Your answers say what was done, so the line leads with that.",
  answer: "Left out here to keep the line short.",
  why: "Left to the Product Manager line, which leads with why.",
  apart: "It reads better in a line of its own.",
  order: "Left to the Product Owner line, which says what had to wait.",
  said: "What you did says it already.",
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
  return runsOf(line, inside).filter((words) => !text.includes(words));
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
export function unusedAnswers(facts: Facts, parts: readonly Part[], track: Track): Dropped {
  const used = (id: string) => parts.some((part) => part.kind === "answer" && part.question === id);
  const instead = namesAlternative(facts)
    ? REASONS.said
    : track === "pm" && used("because")
      ? REASONS.order
      : null;
  const words = countWords(textOf(parts));
  const why = track === "po" && used("instead") ? REASONS.why : REASONS.apart;
  const short = (id: string, text: string) =>
    words + countWords(text) >= LINE_WORDS[0]
      ? REASONS.answer
      : id === "because"
        ? why
        : REASONS.apart;
  const unused = laterAnswers(facts).flatMap(({ id, text }) =>
    text && !used(id)
      ? [{ text, reason: (id === "instead" ? instead : null) ?? short(id, text) }]
      : [],
  );
  return [...unused, ...facts.left];
}

/** Answers that a line which is kept does not hold. */
export function untoldAnswers(facts: Facts, line: Line): Dropped {
  const held = new Set(contentStems(line.text));
  const texts = [facts.act?.text, ...laterAnswers(facts).map(({ text }) => text)];
  const untold = texts.flatMap((text) =>
    text && !(contentStems(text).length > 2 && shareHeld(text, held) >= 0.8)
      ? [{ text, reason: REASONS.alone }]
      : [],
  );
  return [...untold, ...facts.left];
}

/** A line with figures or names that no draft was made from. */
export const leftInLine = ({ core, particulars }: Line): Dropped =>
  particulars.length > 0 ? [{ text: core.text, reason: REASONS.line }] : [];
