import type { Piece } from "./assemble";
import { keptPart } from "./line";
import { type Making, plain } from "./making";
import { countWords } from "./parts";
import { contentStems, shareHeld } from "./words";

/**
 * One place or thing with its size at the end of a line: "at a 200-room hotel", "for a 3,000-attendee
 * conference". It holds of whatever was done there; whom an act served and how many it reached do not.
 */
const SIZED =
  /\s((at|for|within)\s+an?\s+(?:\p{L}+\s+)?[\d,.]+[kKmM]?[+-]+\p{L}+(?:\s+[\p{L}'’-]+){1,4})$/u;
const LONGEST_ACT = 12;

/** The line's sized place, where what was done is short and names no place of its own. */
export function placePiece({ line, facts }: Making): Piece {
  const none = { id: "place", parts: [] };
  const act = facts.act?.text ?? "";
  const [, tail = "", preposition = ""] = SIZED.exec(line.core.text) ?? [];
  if (tail === "" || !facts.act?.phrase || countWords(act) > LONGEST_ACT) return none;
  if (/[,:]|\s(?:than|what|which|who|that|because|before|after|when)\s/i.test(act)) return none;
  if (new RegExp(`\\s${preposition}\\s`, "i").test(act)) return none;
  if (shareHeld(tail, new Set(contentStems(act))) > 0) return none;
  const { end } = line.core;
  const kept = keptPart(line, { start: end - tail.length, end, text: tail });
  return { id: "place", parts: [plain(" "), kept] };
}
