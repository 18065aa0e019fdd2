import type { Part } from "../types";
import type { Clause, Facts } from "./answers";
import type { Piece } from "./assemble";
import { keptPart } from "./line";
import { answer, type Making, plain } from "./making";
import { countWords } from "./parts";
import { holdsClause } from "./verb-phrase";
import { contentStems, shareHeld } from "./words";

const clauseParts = (clause: Clause): Part[] => [
  plain(clause.join),
  answer(clause.text, clause.question),
];

type Pieces = Record<"instead" | "because" | "result", Piece>;

export function plainPieces({ facts }: Making): Pieces {
  const result = facts.result ? [plain(facts.result.join), ...facts.result.parts] : [];
  return {
    instead: { id: "instead", parts: facts.instead ? clauseParts(facts.instead) : [] },
    because: { id: "because", parts: facts.because ? clauseParts(facts.because) : [] },
    result: { id: "result", parts: result },
  };
}

/** The later answers as clauses, as they follow what was done. */
export function piecesOf(making: Making): Pieces {
  const pieces = plainPieces(making);
  const phrase = making.facts.act?.phrase;
  return phrase && holdsClause(phrase) ? piecesOfFinding(pieces, making.facts) : pieces;
}

/** What shows a finding stands after a colon; what it replaced belongs to what was done about it. */
function piecesOfFinding({ instead, because, result }: Pieces, facts: Facts): Pieces {
  const [join, ...rest] = because.parts;
  const shown =
    join && { " because ": ": ", " because of ": ", from ", " after ": ", after " }[join.text];
  const replaced = instead.parts[0]?.text.startsWith(" ") && facts.result?.measured === false;
  return {
    instead: { id: "instead", parts: [] },
    because: { id: "because", parts: shown ? [plain(shown), ...rest] : because.parts },
    result: { id: "result", parts: [...result.parts, ...(replaced ? instead.parts : [])] },
  };
}

/** The bullet's place or audience ("across two teams"), where the answer does not name one. */
export function placePiece({ line, facts }: Making): Piece {
  const none = { id: "place", parts: [] };
  const { tail } = line;
  const act = facts.act?.text ?? "";
  if (!tail || !facts.act || (facts.act.phrase && holdsClause(facts.act.phrase))) return none;
  if (countWords(act) > 14 || /[,:]/.test(act)) return none;
  const preposition = tail.text.slice(0, tail.text.indexOf(" ")).toLowerCase();
  if (` ${act.toLowerCase()} `.includes(` ${preposition} `) || / than /i.test(act)) return none;
  if (shareHeld(tail.text, new Set(contentStems(act))) > 0.4) return none;
  return { id: "place", parts: [plain(" "), keptPart(line, tail)] };
}
