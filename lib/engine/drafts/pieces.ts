import { FREQUENCY, FUNCTION, SPELLED, UNIT, wordClass } from "../lexicon/word-classes";
import type { Part } from "../types";
import type { Clause, Facts } from "./answers";
import type { Piece } from "./assemble";
import { answer, type Making, plain } from "./making";
import { textOf } from "./parts";
import type { Result } from "./result";
import { isAbove, rungOfAct } from "./rungs";
import { tellsFinding } from "./verb-phrase";
import { contentStems, wordsIn } from "./words";

const clauseParts = (clause: Clause): Part[] => [
  plain(clause.join),
  answer(clause.text, clause.question),
];

type Pieces = Record<"instead" | "because" | "result", Piece>;

/** "down from 34 days to 19 days since May": a change that does not say of what, where no act stands before it. */
export function isOfNoThing({ parts }: Result): boolean {
  const text = textOf(parts).replace(
    /\s(?:since|in|over|within|during|after|until)\s(?!.*\sto\s).*$/i,
    "",
  );
  if (!/^(?:up |down )?from\s[^$€£]+$/i.test(text)) return false;
  return wordsIn(text).every((word) => {
    const lower = word.toLowerCase();
    return /\d|^(?:up|down|few)$/.test(lower) || (wordClass(lower) & NO_THING) !== 0;
  });
}
const NO_THING = UNIT | FREQUENCY | SPELLED | FUNCTION;

const unitsIn = (parts: readonly Part[]): Set<string> =>
  new Set(
    wordsIn(textOf(parts))
      .map((word) => word.toLowerCase())
      .filter((word) => (wordClass(word) & UNIT) !== 0)
      .map((word) => word.replace(/s$/, "")),
  );

/**
 * Would a change that names no thing be read as one of the reason or the alternative before it? Not
 * where that holds its unit: "because patients waited four hours; down from 4 hours to 90 minutes".
 */
export function dangles(result: Result, told: readonly Part[]): boolean {
  const before = told.filter(
    (part) => part.kind === "answer" && /^(?:because|instead)$/.test(part.question),
  );
  if (before.length === 0 || !isOfNoThing(result)) return false;
  const units = unitsIn(before);
  return ![...unitsIn(result.parts)].some((unit) => units.has(unit));
}

const PREFERS = /^(?:choose|pick|select|prefer|favor|recommend|propose|suggest|prioritize|rank)$/;

/** Does the act say by itself what it was done instead of: "chose A over B", "A rather than B"? */
export function namesAlternative({ act, instead }: Facts): boolean {
  if (!act || !instead) return false;
  const other = contentStems(instead.text);
  const held = new Set(contentStems(act.text));
  const [, after = ""] = /\s(?:ahead of|over|before)\s(.+)$/i.exec(act.text) ?? [];
  // What was not done is the alternative itself.
  if (act.phrase?.negated) return true;
  return (
    (other.length > 1 && other.every((stem) => held.has(stem))) ||
    /\s(?:instead of|rather than|in place of)\s/i.test(act.text) ||
    (PREFERS.test(act.phrase?.reading.lemma ?? "") && /\sover\s/i.test(act.text)) ||
    contentStems(after).includes(other[0] ?? "")
  );
}

/** "to understand", "to improve": a purpose that says nothing. */
const BARE_PURPOSE = /^(?:in order )?to \p{L}+$/iu;

/** A purpose that says nothing, and a reason that would be read as what "why …" asks. */
const saysNothing = ({ text, join }: Clause, act: Facts["act"]): boolean =>
  BARE_PURPOSE.test(text) || (join === " because " && /\swhy\s/i.test(act?.text ?? ""));

/** The later answers as clauses, as they follow what was done. */
export function piecesOf({ facts }: Making): Pieces {
  const { act, rung, instead, because, result } = facts;
  const other = instead && !namesAlternative(facts) ? clauseParts(instead) : [];
  const pieces = {
    instead: { id: "instead", parts: other },
    because: {
      id: "because",
      parts: because && !saysNothing(because, act) ? clauseParts(because) : [],
    },
    result: { id: "result", parts: result ? [plain(result.join), ...result.parts] : [] },
  };
  if (result && dangles(result, [...other, ...pieces.because.parts])) pieces.result.parts = [];
  const found = act?.phrase
    ? tellsFinding(act.phrase) && rungOfAct(act.phrase.reading.lemma, act.phrase.rest) === "showed"
    : act?.says === true && rung === "showed";
  if (found) return piecesOfFinding(pieces);
  return rung === "showed" &&
    act?.phrase &&
    because?.join === " because " &&
    isAbove(rungOfAct(act.phrase.reading.lemma, act.phrase.rest), rung)
    ? {
        ...pieces,
        because: { id: "because", parts: [plain(": "), answer(because.text, "because")] },
      }
    : pieces;
}

/** What shows a finding: figures, and what somebody said. */
const SHOWS =
  /^(?:\d|[$€£]|(?:half|most|two|three|four|five|six|seven|eight|nine|ten|twelve)\b)|\b(?:said|told|asked|answered|named|mentioned|reported|complained|showed|admitted|confirmed)\b/i;

/**
 * What shows a finding stands after a colon; any other reason beside it, as it would be read as the
 * reason of what was found.
 */
function piecesOfFinding({ because, result }: Pieces): Pieces {
  const [join, ...rest] = because.parts;
  const clause = SHOWS.test(rest[0]?.text ?? "") ? ": " : "; ";
  const shown =
    join && { " because ": clause, " because of ": ", from ", " after ": ", after " }[join.text];
  return {
    instead: { id: "instead", parts: [] },
    because: { id: "because", parts: shown ? [plain(shown), ...rest] : because.parts },
    result,
  };
}
