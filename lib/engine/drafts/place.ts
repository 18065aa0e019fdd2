import { CONJUNCTION, PEOPLE, PREPOSITION, ROLE, wordClass } from "../lexicon/word-classes";
import type { Piece } from "./assemble";
import { keptPart } from "./line";
import { type Making, plain } from "./making";
import { countWords } from "./parts";
import { contentStems, shareHeld, wordsIn } from "./words";

/**
 * One place or thing at the end of a line: "at a 200-room hotel", "for a 3,000-attendee conference",
 * "for a local brewery". It holds of whatever was done there; whom an act served does not.
 */
const PLACE = /\s((at|for|within)\s+an?((?:\s+[\p{L}\d][\p{L}\d,.'’+-]*){1,5}))$/u;
/** "dropped it for a brewery" would be read as taking the one in exchange for the other. */
const EXCHANGES =
  /^(?:swap|trade|exchange|replace|drop|leave|abandon|switch|change|sell|buy|give|take|choose|pick|pay|charge|ask|argue|wait|go|move)$/;
const NO_PLACE = PREPOSITION | CONJUNCTION | PEOPLE | ROLE;
const LONGEST_ACT = 12;

/** The line's own place, where what was done is short and names no place of its own. */
export function placePiece({ line, facts }: Making): Piece {
  const none = { id: "place", parts: [] };
  const act = facts.act?.text ?? "";
  const [, tail = "", preposition = "", place = ""] = PLACE.exec(line.core.text) ?? [];
  if (tail === "" || !facts.act?.phrase || countWords(act) > LONGEST_ACT) return none;
  if (wordsIn(place).some((word) => (wordClass(word.toLowerCase()) & NO_PLACE) !== 0)) return none;
  if (preposition === "for" && EXCHANGES.test(facts.act.phrase.reading.lemma)) return none;
  if (/[,:]|\s(?:than|what|which|who|that|because|before|after|when)(?:\s|$)/i.test(act))
    return none;
  if (new RegExp(`\\s${preposition}\\s`, "i").test(act)) return none;
  if (shareHeld(tail, new Set(contentStems(act))) > 0) return none;
  const { end } = line.core;
  const kept = keptPart(line, { start: end - tail.length, end, text: tail });
  return { id: "place", parts: [plain(" "), kept] };
}
