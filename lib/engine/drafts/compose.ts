import type { Part } from "../types";
import type { Line } from "./line";
import { keptPart } from "./line";
import { actParts } from "./act";
import { assemble } from "./assemble";
import { unusedAnswers } from "./dropped";
import { answer, LONGEST_LINE, type Making, plain } from "./making";
import { countWords, textOf } from "./parts";
import { piecesOf, placePiece, plainPieces } from "./pieces";
import { holdsClause, inForm, withoutDeciding } from "./verb-phrase";
import { contentStems, shareHeld, uncapitalize } from "./words";

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

/** How much of the story a line leaves out; the reason weighs more for a PM. */
const loss = ({ track, facts }: Making, parts: readonly Part[]): number =>
  unusedAnswers(facts, parts).reduce(
    (sum, { text }) => sum + (track === "pm" && text === facts.because?.text ? 2 : 1),
    0,
  );

/** A composed line as long as the limit leaves: the line itself first, or the act first. */
export function composeStory(making: Making): Part[] {
  const { track, line, facts } = making;
  const supports = line.supports && (facts.rung === "supported" || facts.rung === null);
  if (supports) {
    const supported = supportByActing(making);
    if (supported) return supported;
  }
  const beyondTail = line.particulars.some(({ start }) => !line.tail || start < line.tail.start);
  const lineFirst =
    line.level !== "label" &&
    !/, \p{L}+ing\b/u.test(line.core.text) &&
    (line.discovers ? track === "pm" : beyondTail && track === "po");
  const room = countWords(line.core.text) + countWords(facts.act?.text ?? "") + 1 <= LONGEST_LINE;
  const actFirst = leadWithAct(making);
  if (!lineFirst || !room) return actFirst;
  const both = leadWithLine(making);
  return loss(making, both) > loss(making, actFirst) ? actFirst : both;
}
