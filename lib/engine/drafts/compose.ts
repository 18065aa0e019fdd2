import { readVerb, type VerbForm } from "../lexicon/verbs";
import type { Part } from "../types";
import { actParts, tellsLearning } from "./act";
import { assemble, type Piece } from "./assemble";
import { unusedAnswers } from "./dropped";
import { type Line, keptPart } from "./line";
import { answer, type Making, plain } from "./making";
import { countWords, textOf } from "./parts";
import { piecesOf } from "./pieces";
import { namesTopicOf, placePiece, withSource } from "./place";
import { holdsClause, inForm, withoutDeciding } from "./verb-phrase";
import { contentStems, shareHeld, uncapitalize } from "./words";

const ORDER = "place instead because result";

/** What led to it: for a PO what had to wait, where it is told; for a PM first why. */
const reasonsFor = ({ track }: Making, instead: Piece, because: Piece): Piece[] => {
  if (track === "pm") return [because, instead];
  return instead.parts.length > 0 ? [instead] : [because];
};

/** What was done once stays past, also where the line tells what is done every day. */
const formOfAct = ({ facts, line }: Making): VerbForm =>
  facts.act?.phrase?.reading.form === "past" ? "past" : line.form;

/** The line led by what was done: first what was ordered or settled (PO), or what was chosen and why (PM). */
function leadWithAct(making: Making): Part[] {
  const { instead, because, result } = piecesOf(making);
  const opening = withSource(actParts(making, formOfAct(making), true), making);
  const place = opening.some(({ kind }) => kind === "kept") ? [] : [placePiece(making)];
  const reasons = reasonsFor(making, instead, because);
  const weighed =
    making.track === "po" ? [result, ...place, ...reasons] : [result, ...reasons, ...place];
  return assemble(making, opening, weighed, ORDER);
}

/** A line that goes on already, or ends in a doing of its own, takes no further "…ing". */
const GOES_ON = /, \p{L}+ing\b|;|\p{L}{3}ing$/u;

/** The verbs that say a state read badly as what was done on the way: "being", "having". */
const STATES = /^(?:be|have|agree|know|need|want)$/;

/**
 * Does the act tell how the line was done (", moving …")? A finding, a recommendation, and what
 * follows a discovery come next instead (" and found …").
 */
function isOnTheWay({ line, facts }: Making, act: readonly Part[]): boolean {
  const phrase = facts.act?.phrase;
  const told = line.hasOutcome && !line.changes;
  if (!phrase || line.discovers || told || line.reading.method || GOES_ON.test(line.core.text))
    return false;
  const lowered = act[0]?.kind === "plain" && /^(?!jointly)\p{L}/iu.test(act[0].text);
  return !lowered && !tellsLearning(phrase) && !STATES.test(phrase.reading.lemma);
}

/** The bullet's own words, then what was done: next (" and ranked …") or on the way (", moving …"). */
function lineThenAct(making: Making): Part[] {
  const { line } = making;
  const next = actParts(making, line.ownForm, false);
  const onTheWay = isOnTheWay(making, next);
  const act = (onTheWay ? actParts(making, "gerund", false) : next).map((part, index) =>
    index === 0 ? { ...part, text: uncapitalize(part.text) } : part,
  );
  const listed = / and |, /.test(line.core.text);
  return [keptPart(line, line.core), plain(onTheWay ? ", " : listed ? ", and " : " and "), ...act];
}

/** The line kept word for word, with what was done and what came of it. */
function leadWithLine(making: Making): Part[] {
  const { instead, because, result } = piecesOf(making);
  const reasons = reasonsFor(making, instead, because);
  return assemble(making, lineThenAct(making), [result, ...reasons], ORDER);
}

/** "Supported the sales team with demos by …": how the support was given. */
function supportByActing(making: Making): Part[] | null {
  const { line, facts, spelling } = making;
  const phrase = facts.act?.phrase;
  if (!phrase || holdsClause(phrase) || tellsLearning(phrase)) return null;
  const { because, instead, result } = piecesOf(making);
  const opening: Part[] = [
    keptPart(line, line.core),
    plain(" by "),
    answer(inForm(withoutDeciding(phrase), "gerund", spelling), "act"),
  ];
  if (countWords(textOf(opening)) > making.longest) return null;
  return assemble(making, opening, [result, ...reasonsFor(making, instead, because)], ORDER);
}

/** Only a line of one clause that opens with a verb can go on with another. */
const takesMore = ({ core, reading: { opener } }: Line): boolean =>
  !core.text.includes(";") && /^(?:past|present|gerund)$/.test(opener?.form ?? "");

/** Longest line that tells its own result and still has room for more, in words. */
const ROOMY = 20;

/** A line that tells its own result takes what was done, and what led to it. */
export function addActToLine(making: Making): Part[][] {
  const { line } = making;
  const { instead, because, result } = piecesOf(making);
  const opening = lineThenAct(making);
  const words = countWords(textOf(opening));
  if (countWords(line.core.text) > ROOMY || words > making.longest || !takesMore(line)) return [];
  const held = new Set(contentStems(line.text));
  const weighed = [...reasonsFor(making, instead, because).slice(0, 1), result];
  const missing = weighed.filter(({ parts }) => shareHeld(textOf(parts), held) < 0.6);
  return [assemble(making, opening, missing, ORDER)];
}

/** The bullet kept word for word, with the one clause that it lacks, or with all where more than one is told. */
export function addToLine(making: Making): Part[][] {
  const { line } = making;
  const { instead, because, result } = piecesOf(making);
  const held = new Set(contentStems(line.text));
  const missing = [
    ...(line.hasOutcome ? [] : [result]),
    ...(line.hasReason ? [] : making.track === "pm" ? [because, instead] : [instead, because]),
  ].filter(({ parts }) => parts.length > 0 && shareHeld(textOf(parts), held) < 0.8);
  const asOne = line.complete ? missing.slice(0, 1) : missing;
  return [assemble(making, [keptPart(line, line.core)], asOne, ORDER)];
}

/** How much of the story a line leaves out; the reason weighs more for a PM. */
const loss = ({ track, facts }: Making, parts: readonly Part[]): number =>
  unusedAnswers(facts, parts, track).reduce(
    (sum, { text }) => sum + (track === "pm" && text === facts.because?.text ? 2 : 1),
    0,
  );

/** Does the act repeat the line's own verb ("built a chatbot that …")? Then it takes the line's place. */
const repeatsVerb = (line: Line, verb: string): boolean =>
  (readVerb(verb) ?? []).some(({ lemma }) => lemma === line.reading.opener?.lemma);

/**
 * A line with an act of its own keeps its words before the story's, where they say more than what
 * the story is about. A finding leads, unless the line is about finding out or says how much.
 */
function keepsLine({ track, line, facts }: Making): boolean {
  const phrase = facts.act?.phrase;
  if (phrase && repeatsVerb(line, phrase.verb)) return false;
  const finding = phrase ? tellsLearning(phrase) : facts.rung === "showed";
  const scaled = line.particulars.length > 0;
  if (line.discovers) return track === "pm" || finding;
  if (scaled) return true;
  if (finding || (line.verdict === "vague" && !line.own)) return false;
  return track === "po" || !namesTopicOf(line, facts.act?.text ?? "");
}

/** The ways to compose a story, the best first: the line itself before what was done, or that alone. */
export function composeStory(making: Making): Part[][] {
  const { line, facts } = making;
  if (line.supports && (facts.rung === "supported" || facts.rung === null)) {
    const supported = supportByActing(making);
    if (supported) return [supported];
  }
  const actFirst = leadWithAct(making);
  if (line.level === "label" || line.level === "idle" || /;/.test(line.core.text))
    return [actFirst];
  const lineFirst = leadWithLine(making);
  const tooLong = countWords(textOf(lineFirst)) > making.longest;
  if (tooLong) return [actFirst];
  return keepsLine(making) && loss(making, lineFirst) <= loss(making, actFirst)
    ? [lineFirst, actFirst]
    : [actFirst, lineFirst];
}
