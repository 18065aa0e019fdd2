import type { Part } from "../types";
import type { Clause, Facts } from "./answers";
import type { Piece } from "./assemble";
import { answer, type Making, plain } from "./making";
import { tellsFinding } from "./verb-phrase";

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
  const { act, rung } = making.facts;
  const found = phrase ? tellsFinding(phrase) : act?.says === true && rung === "showed";
  return found ? piecesOfFinding(pieces, making.facts) : pieces;
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
