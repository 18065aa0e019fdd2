import type { Part, QuestionType, Track } from "../types";
import { type Line, keptPart } from "./line";
import { finish } from "./assemble";

const slot = (question: string, type: QuestionType, hint: string): Part => ({
  kind: "slot",
  text: `[${hint}]`,
  question,
  type,
});
const plain = (text: string): Part => ({ kind: "plain", text });

/** What each track's blanks ask for; a hint is the only place where a shape has words of its own. */
const HINTS = {
  po: {
    act: "what you ordered, cut or settled",
    instead: "what waited or was left out",
    afterwards: "what ran better, and by how much",
  },
  pm: {
    because: "what customers or figures showed",
    instead: "the option that lost",
    afterwards: "what changed for them",
  },
} as const;

/**
 * How a line of this kind reads on a track before anything is answered: the line's own words and at
 * most three blanks. Not yet a line.
 */
export function shapeFor(track: Track, line: Line): Part[] {
  const kept = keptPart(line, line.core);
  const result = slot("afterwards", "RESULT", HINTS[track].afterwards);
  const instead = slot("instead", "NP", HINTS[track].instead);
  const because = slot("because", "CLAUSE", HINTS.pm.because);
  const act = slot("act", "VP", HINTS.po.act);
  const joint = / and |,/.test(line.core.text) ? ", and " : " and ";
  const reason = line.hasReason ? [] : track === "pm" ? [plain(" because "), because] : [];
  const order = track === "po" && !line.hasReason ? [plain(" instead of "), instead] : [];
  const clauses = line.hasOutcome
    ? [...reason, ...order]
    : [...(track === "po" ? [plain(joint), act] : reason), plain("; "), result];
  return finish([kept, ...clauses], line);
}
