import type { Gate, Part } from "../types";
import type { Facts } from "./answers";
import { addToLine, composeStory, sayHow } from "./compose";
import type { Line } from "./line";
import type { Making } from "./making";
import { textOf } from "./parts";
import { withoutDeciding } from "./verb-phrase";
import { contentStems, shareHeld } from "./words";

/** How a line is told on both tracks: the gate, and what makes the parts of each. */
export type Plan =
  | { readonly gate: Gate; readonly say: "none" | "keep" | "leave-out" | "shape" }
  | { readonly gate: Gate; readonly say: "draft"; readonly compose: (making: Making) => Part[] };

const isTold = (facts: Facts): boolean =>
  facts.act !== null || facts.result !== null || facts.because !== null || facts.instead !== null;

/** Does the line hold what the story leads with already? Then it is a filled draft. */
function holdsStory(line: Line, facts: Facts): boolean {
  const held = new Set(contentStems(line.text));
  const phrase = facts.act?.phrase;
  if (phrase && shareHeld(withoutDeciding(phrase).text, held) >= 0.8) return true;
  const lead =
    facts.act?.text ??
    (facts.result && textOf(facts.result.parts)) ??
    facts.because?.text ??
    facts.instead?.text;
  return lead !== undefined && lead !== null && lead !== "" && shareHeld(lead, held) >= 0.8;
}

/** Was one of the later answers added to the line already? */
function holdsClauseOf(line: Line, facts: Facts): boolean {
  const held = new Set(contentStems(line.text));
  const texts = [
    facts.instead?.text,
    facts.because?.text,
    facts.result && textOf(facts.result.parts),
  ];
  return texts.some(
    (text) => text && contentStems(text).length > 0 && shareHeld(text, held) >= 0.8,
  );
}

/** A line that is told takes one clause: how it was done, or else the answer that it lacks. */
function planForComplete(line: Line, facts: Facts): Plan {
  if (!isTold(facts) || holdsClauseOf(line, facts)) return { gate: "augment", say: "keep" };
  if (!facts.act) return { gate: "augment", say: "draft", compose: addToLine };
  return line.changes
    ? { gate: "augment", say: "draft", compose: sayHow }
    : { gate: "augment", say: "keep" };
}

export function planFor(line: Line, facts: Facts): Plan {
  const told = isTold(facts);
  if (line.level === "unread") return { gate: "augment", say: "keep" };
  if (line.level === "idle" && !told) return { gate: "ask", say: "leave-out" };
  if (told && holdsStory(line, facts)) return { gate: "augment", say: "keep" };
  if (line.complete) return planForComplete(line, facts);
  if (facts.act) return { gate: "recompose", say: "draft", compose: composeStory };
  const bare = line.level === "label" || line.level === "idle";
  if ((bare && !facts.result) || (line.core.text === "" && !facts.act))
    return { gate: "ask", say: "none" };
  if (!told) return { gate: "augment", say: "shape" };
  const several = [facts.result, facts.because, facts.instead].filter(Boolean).length > 1;
  return { gate: several ? "recompose" : "augment", say: "draft", compose: addToLine };
}
