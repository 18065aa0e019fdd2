import type { Gate, Part } from "../types";
import type { Facts } from "./answers";
import { addToLine, composeStory } from "./compose";
import type { Line } from "./line";
import type { Making } from "./making";
import { textOf } from "./parts";
import { withoutDeciding } from "./verb-phrase";
import { contentStems, shareHeld } from "./words";

/** The ways in which a line can be told, the best first. */
type Compose = (making: Making) => Part[][];

/** How a line is told on both tracks: the gate, and what makes the parts of each. */
export type Plan =
  | { readonly gate: Gate; readonly say: "none" | "keep" | "leave-out" | "shape" }
  | { readonly gate: Gate; readonly say: "draft"; readonly compose: Compose };

const keep: Plan = { gate: "augment", say: "keep" };
const augment = (compose: Compose): Plan => ({
  gate: "augment",
  say: "draft",
  compose,
});

const isTold = (facts: Facts): boolean =>
  facts.act !== null || facts.result !== null || facts.because !== null || facts.instead !== null;

const HELD = 0.8;

/** Does the line say already what was done? */
function holdsAct(line: Line, { act }: Facts): boolean {
  if (!act) return false;
  if (act.phrase && shareHeld(withoutDeciding(act.phrase).text, line.stems) >= HELD) return true;
  return shareHeld(act.text, line.stems) >= HELD;
}

/** Does the line hold one of the later answers already? */
function holdsClauseOf(line: Line, facts: Facts): boolean {
  const texts = [
    facts.instead?.text,
    facts.because?.text,
    facts.result && textOf(facts.result.parts),
  ];
  return texts.some(
    (text) =>
      text &&
      contentStems(text).length > 0 &&
      (contentStems(text).length > 1
        ? shareHeld(text, line.stems) >= HELD
        : line.text.toLowerCase().includes(text.toLowerCase())),
  );
}

/**
 * Keep, augment or recompose. A line that holds an answer already is a filled draft and is kept; one
 * that holds what was done takes the clause that it lacks; one that only names an area of work is
 * asked about.
 */
export function planFor(line: Line, facts: Facts): Plan {
  if (line.level === "unread") return keep;
  if (!isTold(facts)) {
    if (line.level === "idle") return { gate: "ask", say: "leave-out" };
    if (line.complete) return keep;
    const bare = line.level === "label" || line.core.text === "";
    return bare ? { gate: "ask", say: "none" } : { gate: "augment", say: "shape" };
  }
  const said = holdsAct(line, facts);
  if ((said || !facts.act || line.complete) && holdsClauseOf(line, facts)) return keep;
  const bare = line.level === "label" || line.level === "idle";
  if (said && bare && !facts.result) return keep;
  const opens = /^(?:past|present|gerund)$/.test(line.reading.opener?.form ?? "");
  if (said && opens) return augment(addToLine);
  if (facts.act) return { gate: "recompose", say: "draft", compose: composeStory };
  if ((bare && !facts.result) || line.core.text === "") return { gate: "ask", say: "none" };
  return augment(addToLine);
}
