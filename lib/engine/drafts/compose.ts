import { inflect, type VerbForm } from "../lexicon/verbs";
import type { DraftOptions, Part, Track } from "../types";
import type { Clause, Facts } from "./answers";
import { claimFor } from "./claims";
import { type Line, keptPart } from "./line";
import { countWords, openWithCapital, textOf, tidyParts } from "./parts";
import { heightOf, isAbove, isOrdering, rungOfAct } from "./rungs";
import {
  holdsClause,
  inForm,
  type Spelling,
  type VerbPhrase,
  withoutDeciding,
} from "./verb-phrase";
import { contentStems, shareHeld, uncapitalize } from "./words";

/** Longest line in words, unless the bullet itself is longer. */
export const LONGEST_LINE = 35;

export type Making = {
  readonly track: Track;
  readonly line: Line;
  readonly facts: Facts;
  readonly spelling: Spelling;
  readonly confirmed: NonNullable<NonNullable<DraftOptions["confirmed"]>[Track]>;
};

const plain = (text: string): Part => ({ kind: "plain", text });
const answer = (text: string, question: string): Part => ({ kind: "answer", text, question });

const clauseParts = (clause: Clause): Part[] => [
  plain(clause.join),
  answer(clause.text, clause.question),
];

/** How a thing (no verb) opens a line, by who settled it. */
const THING_LEADS: Readonly<Record<string, string>> = {
  decided: "Decided on ",
  together: "Jointly decided on ",
  recommended: "Recommended ",
  showed: "Showed ",
  supported: "Supported ",
};
/** The verbs of the leads above, in the forms in which a line may need them. */
const LEAD_VERBS: Readonly<Record<string, string>> = {
  decided: "decide",
  recommended: "recommend",
  showed: "show",
  supported: "support",
};

/** A lead in the tense of the line: the rung's own words, never more. */
const lead = (text: string, form: VerbForm): Part =>
  plain(
    form === "past"
      ? text
      : text.replace(/decided|recommended|showed|supported/i, (verb) =>
          inflect(LEAD_VERBS[verb.toLowerCase()] ?? verb, form),
        ),
  );

/** What was done, worded no higher than who settled it. */
export function actParts(making: Making, form: VerbForm, opens: boolean): Part[] {
  const { facts, spelling } = making;
  if (!facts.act) return [];
  const { phrase, text } = facts.act;
  const { rung } = facts;
  if (!phrase) return [lead(THING_LEADS[rung ?? "decided"] ?? "", form), answer(text, "act")];
  const act = rung === null || heightOf(rung) === 0 ? phrase : withoutDeciding(phrase);
  const said = rungOfAct(act.reading.lemma, act.rest);
  if (rung !== null && isAbove(said, rung)) return loweredParts(act, rung, form, spelling);
  const shared = (rung === "together" || act.shared) && said === "decided";
  const verbs = opens && !shared ? claimedParts(making, act, form) : null;
  return verbs ?? [plain(shared ? "jointly " : ""), answer(inForm(act, form, spelling), "act")];
}

/** A verb above the rung: "chose" by one who recommended becomes "Recommended choosing". */
function loweredParts(act: VerbPhrase, rung: string, form: VerbForm, spelling: Spelling): Part[] {
  if (rung === "showed") {
    const how = isOrdering(act.reading.lemma) ? "Showed how to " : "Showed why to ";
    return [lead(how, form), answer(inForm(act, "base", spelling), "act")];
  }
  const opening = rung === "recommended" ? "Recommended " : "Supported ";
  return [lead(opening, form), answer(inForm(act, "gerund", spelling), "act")];
}

function claimedParts(making: Making, act: VerbPhrase, form: VerbForm): Part[] | null {
  const { track, facts, spelling, confirmed } = making;
  if (act.adverb !== "") return null;
  const claim = claimFor(track, act, facts.rung, form, spelling, confirmed);
  if (!claim) return null;
  const whole = inForm(act, form, spelling);
  const verb = claim.choices[2];
  return whole.startsWith(verb) ? [claim, answer(whole.slice(verb.length), "act")] : null;
}

type Piece = { readonly id: string; readonly parts: readonly Part[] };

/** Takes pieces by weight while the line stays short enough, then sets them in reading order. */
function assemble(
  making: Making,
  opening: readonly Part[],
  weighed: readonly Piece[],
  order: string,
): Part[] {
  const longest = Math.max(LONGEST_LINE, countWords(making.line.text));
  let words = countWords(textOf(opening));
  const taken: Piece[] = [];
  for (const piece of weighed) {
    const more = countWords(textOf(piece.parts).replace(/^[;,]/, ""));
    if (words + more > longest) continue;
    words += more;
    taken.push(piece);
  }
  const parts = [...opening];
  for (const id of order.split(" ")) {
    for (const piece of taken) if (piece.id === id) parts.push(...joined(parts, piece.parts));
  }
  return finish(parts, making.line);
}

/** An aside is a comma with no "and" after it, which would make a list. */
const ASIDE = /,\s(?!then\s)(?!.*\s(?:and|or)\s)/;

/** A clause after an aside ("three templates, one per team") closes it with a comma. */
function joined(before: readonly Part[], parts: readonly Part[]): readonly Part[] {
  const last = before[before.length - 1];
  const [first, ...rest] = parts;
  if (first?.kind !== "plain" || !/^ (?:because|instead)/.test(first.text)) return parts;
  return last?.kind === "answer" && ASIDE.test(last.text)
    ? [plain(`,${first.text}`), ...rest]
    : parts;
}

/** One closing mark as the bullet's own, and a capital at the start. */
export function finish(parts: readonly Part[], line: Line): Part[] {
  return openWithCapital(tidyParts([...parts, plain(line.stop)]));
}

type Pieces = Record<"instead" | "because" | "result", Piece>;

function plainPieces({ facts }: Making): Pieces {
  const result = facts.result ? [plain(facts.result.join), ...facts.result.parts] : [];
  return {
    instead: { id: "instead", parts: facts.instead ? clauseParts(facts.instead) : [] },
    because: { id: "because", parts: facts.because ? clauseParts(facts.because) : [] },
    result: { id: "result", parts: result },
  };
}

/** The later answers as clauses, as they follow what was done. */
function piecesOf(making: Making): Pieces {
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
function placePiece({ line, facts }: Making): Piece {
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

/** The line led by what was done: first what was ordered or settled (PO), or what was chosen and why (PM). */
export function leadWithAct(making: Making): Part[] {
  const { instead, because, result } = piecesOf(making);
  const place = placePiece(making);
  const opening = actParts(making, making.line.form, true);
  if (making.track === "po") {
    const reasons = instead.parts.length > 0 ? [instead] : [because];
    return assemble(making, opening, [result, place, ...reasons], "place instead because result");
  }
  return assemble(making, opening, [result, because, instead], "instead because result");
}

/** The bullet's own words first, then what was done: next ("and ranked …") or in doing so (", moving …"). */
export function leadWithLine(making: Making): Part[] {
  const { line, facts } = making;
  const { instead, because, result } = piecesOf(making);
  const next = line.discovers;
  const act = actParts(making, next ? line.ownForm : "gerund", false).map((part, index) =>
    index === 0 ? { ...part, text: uncapitalize(part.text) } : part,
  );
  const joint = next ? (/ and |, /.test(line.core.text) ? ", and " : " and ") : ", ";
  const opening: Part[] = [keptPart(line, line.core), plain(joint), ...act];
  const reasons = making.track === "po" ? [instead, because] : [because, instead];
  const weighed = facts.result ? [result, ...reasons] : reasons;
  return assemble(making, opening, weighed, "instead because result");
}

/** "Supported the sales team with demos by …": how the support was given. */
export function supportByActing(making: Making): Part[] | null {
  const { line, facts, spelling } = making;
  const phrase = facts.act?.phrase;
  if (!phrase || holdsClause(phrase)) return null;
  const { because, instead, result } = piecesOf(making);
  const opening: Part[] = [
    keptPart(line, line.core),
    plain(" by "),
    answer(inForm(withoutDeciding(phrase), "gerund", spelling), "act"),
  ];
  if (countWords(textOf(opening)) > LONGEST_LINE) return null;
  const reasons = making.track === "po" ? [instead] : [because, instead];
  return assemble(making, opening, [result, ...reasons], "instead because result");
}

/** "Reduced checkout errors by 30% by removing …": the act as the way to a change that is told. */
export function sayHow(making: Making): Part[] {
  const { line } = making;
  const act = actParts(making, "gerund", false).map((part, index) =>
    index === 0 ? { ...part, text: uncapitalize(part.text) } : part,
  );
  const kept = keptPart(line, line.core);
  return assemble(making, [kept], [{ id: "act", parts: [plain(" by "), ...act] }], "act");
}

/** The bullet kept word for word, with the one clause that it lacks, or with all where more than one is told. */
export function addToLine(making: Making): Part[] {
  const { line } = making;
  const { instead, because, result } = plainPieces(making);
  const held = new Set(contentStems(line.text));
  const missing = [
    ...(line.hasOutcome ? [] : [result]),
    ...(line.hasReason ? [] : making.track === "pm" ? [because, instead] : [instead, because]),
  ].filter(({ parts }) => parts.length > 0 && shareHeld(textOf(parts), held) < 0.8);
  const asOne = line.complete ? missing.slice(0, 1) : missing;
  return assemble(making, [keptPart(line, line.core)], asOne, "instead because result");
}
