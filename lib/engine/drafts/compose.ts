import { readVerb, type VerbForm } from "../lexicon/verbs";
import type { Part, TextSpan } from "../types";
import { actParts, tellsLearning } from "./act";
import { assemble, type Piece } from "./assemble";
import { headsOf, ROOMY } from "./heads";
import { keptPart } from "./line";
import { answer, type Making, plain } from "./making";
import { countWords, textOf } from "./parts";
import { dangles, piecesOf } from "./pieces";
import { placePiece } from "./place";
import { holdsClause, inForm, withoutDeciding } from "./verb-phrase";
import { contentStems, shareHeld, stemOf, uncapitalize } from "./words";

/** Reading order: what was left stands beside what was done, and what was wished for after why. */
const orderOf = ({ parts }: Piece): string =>
  `place ${parts[0]?.text === " while " ? "because instead" : "instead because"} result`;

/** A reason that begins so would be read as what was left: "instead of the news, because it …". */
const POINTS_BACK = /^(?:it|they|this|that|these|those|he|she)\b|\sit $/i;

/** What led to it: for a PO what had to wait and why; for a PM why, or else what it was taken over. */
function reasonsFor({ track }: Making, instead: Piece, because: Piece): Piece[] {
  const [join, reason] = because.parts;
  if (!join || instead.parts.length === 0) return [because, instead];
  const pointsBack = POINTS_BACK.test(join.text) || POINTS_BACK.test(reason?.text ?? "");
  if (track === "pm") return [because, { ...instead, without: "because" }];
  return pointsBack ? [instead] : [instead, because];
}

/** The story's later answers after what was done, while there is room: what is measured first. */
function tellOn(making: Making, opening: readonly Part[], place: readonly Piece[] = []): Part[] {
  const { instead, because, result } = piecesOf(making);
  const [reason, ...others] = reasonsFor(making, instead, because);
  const first = reason ? [reason, result] : [result];
  // What came of a finding says more than how it was made.
  const later = making.facts.result?.measured || /^[;:,]/.test(reason?.parts[0]?.text ?? "");
  const weighed = later ? first.reverse() : first;
  const parts = assemble(making, opening, [...weighed, ...others, ...place], orderOf(instead));
  const told = making.facts.result;
  return told && dangles(told, parts) ? tellOn(withoutResult(making), opening, place) : parts;
}

const withoutResult = (making: Making): Making => ({
  ...making,
  facts: { ...making.facts, result: null },
});

/** What was done once stays past, also where the line tells what is done every day. */
const formOfAct = ({ facts, line }: Making): VerbForm =>
  facts.act?.phrase?.reading.form === "past" ? "past" : line.form;

/** The line led by what was done: what was ordered, settled, found or chosen. */
const leadWithAct = (making: Making): Part[] =>
  tellOn(making, actParts(making, formOfAct(making), true), [placePiece(making)]);

/** A line that goes on already, or ends in a doing of its own, takes no further "…ing". */
const GOES_ON = /, \p{L}+ing\b|\p{L}{3}ing$/u;

/** States, and what is followed by a doing of its own, read badly as what was done on the way. */
const STATES = /^(?:be|have|agree|know|need|want|recommend|propose|suggest|advise|stop|let|ask)$/;

/**
 * Does the act tell how the line was done (", moving …")? A finding, a recommendation, and what
 * follows a discovery come next instead (" and found …"), and so does every act beside a result,
 * of which nobody said that it was the means.
 */
function isOnTheWay({ line, facts }: Making, head: TextSpan, act: readonly Part[]): boolean {
  const phrase = facts.act?.phrase;
  const goesOn = GOES_ON.test(head.text) || facts.because?.join === ", ";
  const cut = head.end < line.core.end;
  const told = line.hasOutcome || line.reading.method !== null || cut;
  if (!phrase || line.discovers || told || goesOn) return false;
  const lowered = act[0]?.kind === "plain" && /^(?!jointly)\p{L}/iu.test(act[0].text);
  return !lowered && !tellsLearning(phrase) && !STATES.test(phrase.reading.lemma);
}

/** A list, a clause or a participle, to which a bare "and" would add what was done. */
const RUNS_ON = /\s(?:and|or|that|which|who|\p{L}+(?:ed|ing))\s|,/u;

/** The further acts that "and" adds in a text: "improved A and cut B". */
const verbsAdded = (text: string): number =>
  [...text.matchAll(/\sand\s(?:then\s|also\s)?(\p{L}+)/giu)].filter(([, word = ""]) =>
    readVerb(word.toLowerCase())?.some(({ form }) => form === "past"),
  ).length;

/** The bullet's own words, then what was done: next (" and ranked …") or on the way (", moving …"). */
function leadWithLine(making: Making, head: TextSpan): Part[] {
  const own = actParts(making, making.line.ownForm, false);
  const onTheWay = isOnTheWay(making, head, own);
  const act = (onTheWay ? actParts(making, "gerund", false) : own).map((part, index) =>
    index === 0 ? { ...part, text: uncapitalize(part.text) } : part,
  );
  const told = making.line.hasOutcome || head.end < making.line.core.end;
  const { text = "" } = making.facts.act ?? {};
  const doubled = /\s(?:and|or)\s/.test(text);
  const result = making.facts.result?.join === ", and " ? 1 : 0;
  const chain = verbsAdded(head.text) + verbsAdded(text) + result > 1;
  const next = told || doubled || RUNS_ON.test(head.text) ? ", and " : " and ";
  const joint = onTheWay ? ", " : chain ? "; " : next;
  return tellOn(withoutHeld(making, head), [keptPart(making.line, head), plain(joint), ...act]);
}

/** A result that the line tells already is not told again behind it. */
function withoutHeld(making: Making, head: TextSpan): Making {
  const { result } = making.facts;
  const held = new Set(contentStems(head.text));
  if (!result || shareHeld(textOf(result.parts), held) < 0.6) return making;
  return withoutResult(making);
}

/** Longest line of support that is still worth its words before how the support was given. */
const SHORT_SUPPORT = 12;

/** "Supported the sales team with demos by …": how the support was given. */
function supportByActing(making: Making): Part[] | null {
  const { line, facts, spelling } = making;
  const phrase = facts.act?.phrase;
  // "… that improved efficiency by …" would make of the act a cause that nobody told.
  if (!line.supports || line.hasOutcome || (facts.rung !== "supported" && facts.rung !== null))
    return null;
  if (!phrase || holdsClause(phrase) || tellsLearning(phrase) || !sharesTense(making)) return null;
  if (countWords(line.core.text) > SHORT_SUPPORT || /\sby\s/.test(phrase.rest)) return null;
  const act = answer(inForm(withoutDeciding(phrase), "gerund", spelling), "act");
  const parts = tellOn(making, [keptPart(line, line.core), plain(" by "), act]);
  return loss(making, parts) === 0 ? parts : null;
}

/** One act is never told in two tenses, nor what was done once as what is done every day. */
const sharesTense = ({ line, facts }: Making): boolean =>
  line.ownForm === "past" || facts.act?.phrase?.reading.form !== "past";

/** "Coordinating logistics for a 3,000-guest fair, moving …": no finite verb, and so no tense. */
const hasNoTense = (making: Making): boolean =>
  making.line.ownForm === "gerund" &&
  making.facts.result?.join !== ", and " &&
  isOnTheWay(making, making.line.core, actParts(making, "gerund", false));

/** The bullet kept word for word, with the one clause that it lacks, or with all where more than one is told. */
export function addToLine(making: Making): Part[][] {
  const { line } = making;
  const { instead, because, result } = piecesOf(making);
  // At the end of a long line a reason would belong to its last words.
  const long = countWords(line.core.text) > ROOMY;
  const missing = [
    ...(line.hasOutcome ? [] : [result]),
    ...(line.hasReason || long ? [] : reasonsFor(making, instead, because)),
  ].filter(({ parts }) => parts.length > 0 && shareHeld(textOf(parts), line.stems) < 0.8);
  const asOne = line.complete ? missing.slice(0, 1) : missing;
  return [assemble(making, [keptPart(line, line.core)], asOne, orderOf(instead))];
}

/** How much of the story a line leaves out: a measured result and a PM's reason weigh more. */
function loss({ track, facts }: Making, parts: readonly Part[]): number {
  const told = (id: string) => parts.some((part) => part.kind === "answer" && part.question === id);
  const result = facts.result && !told("afterwards") ? (facts.result.measured ? 2 : 1) : 0;
  const because = facts.because && !told("because") ? (track === "pm" ? 2 : 1) : 0;
  return result + because + (track === "po" && facts.instead && !told("instead") ? 1 : 0);
}

/** Does the act say again what the line tells: "built a chatbot that …", "renegotiation"? Then it takes its place. */
function repeatsLine(making: Making, head: TextSpan): boolean {
  const { line, facts } = making;
  const { text = "", phrase = null } = facts.act ?? {};
  const lemma = phrase?.reading.lemma ?? "";
  const root = lemma.slice(0, -1);
  const verb = line.reading.words.some(
    ({ lower, start }) =>
      start < head.end && (stemOf(lower) === lemma || (root.length > 4 && lower.startsWith(root))),
  );
  const acts = line.reading.opener?.lemma === lemma || (verb && namesTopic(making));
  return (
    acts ||
    line.particulars.some(
      (name) => name.start < head.end && /^\p{Lu}/u.test(name.text) && text.includes(name.text),
    )
  );
}

/** Does what was done name what the line is about, so that it can stand without it? */
function namesTopic({ line, facts }: Making): boolean {
  const topic = new Set(contentStems(line.core.text).slice(1));
  const { phrase = null, text = "" } = facts.act ?? {};
  return contentStems(phrase?.rest ?? text).some((stem) => topic.has(stem));
}

const lemmaAndRest = ({ act }: Making["facts"]): string =>
  `${act?.phrase?.reading.lemma ?? ""}${act?.phrase?.rest ?? ""}`;

/** "rolled it out", "asked them", "started with two clinics": only the line says what is meant. */
const hangsOnLine = ({ facts }: Making): boolean =>
  /^(?:\s+\p{L}+)?\s+(?:it|them|both|there)(?!\p{L})|^\s+(?:this|these|those)\s/u.test(
    facts.act?.phrase?.rest ?? "",
  ) || /^(?:start|begin|finish|end|launch)\s+(?:with|in|at|from)\s/.test(lemmaAndRest(facts));

/** Longest line without figures or names that is still worth its words before the story's. */
const SHORT = 12;

/**
 * Is the line worth its words before what was done? One that tells how much or its result is, and a
 * short one that acts on something of its own which the story does not name. A finding leads, unless
 * the line is about finding out.
 */
function goesBefore(making: Making): boolean {
  const { line, facts } = making;
  const { level, verdict, core, reading, discovers } = line;
  const phrase = facts.act?.phrase;
  const verb = /^(?:past|present|gerund)$/.test(reading.opener?.form ?? "");
  const hangs = hangsOnLine(making);
  if (!verb || (level === "label" && !hangs) || level === "idle" || core.text.includes(";"))
    return false;
  if (!sharesTense(making) && !(line.scaled && hasNoTense(making))) return false;
  const finding = phrase ? tellsLearning(phrase) : facts.rung === "showed";
  if (finding && !discovers && !line.scaled) return false;
  if (line.complete || line.scaled || hangs) return true;
  if (verdict === "vague" || !line.own || countWords(core.text) > SHORT) return false;
  return !namesTopic(making);
}

/** Only the line says what is meant, or it tells a measured result that no other story is worth. */
function isBound(making: Making): boolean {
  const { hasOutcome, reading } = making.line;
  const changed = reading.measures.some(({ kind }) => /^(?:percent|change|money)$/.test(kind));
  return hangsOnLine(making) || (hasOutcome && changed);
}

/** The line before what was done, as much of both as fits; null where it is not worth its words there. */
function bestWithLine(making: Making): Part[] | null {
  if (!goesBefore(making)) return null;
  // A decision alone looks like a mistake where its reason or result was told; a finding does not.
  const { act, because, result } = making.facts;
  const open = (because || result) && !(act?.phrase && tellsLearning(act.phrase));
  const ways = headsOf(making)
    .filter((head) => !repeatsLine(making, head))
    .map((head) => leadWithLine(making, head))
    .filter((parts) => countWords(textOf(parts)) <= making.longest)
    .filter(
      (parts) => !open || parts.some((part) => part.kind === "answer" && part.question !== "act"),
    );
  return ways.sort((a, b) => loss(making, a) - loss(making, b))[0] ?? null;
}

/** The ways to compose a story, the best first: the line itself before what was done, or that alone. */
export function composeStory(making: Making): Part[][] {
  const supported = supportByActing(making);
  if (supported) return [supported];
  const lineFirst = bestWithLine(making);
  if (isBound(making)) return lineFirst ? [lineFirst] : [];
  const actFirst = leadWithAct(making);
  if (!lineFirst) return [actFirst];
  return loss(making, lineFirst) <= loss(making, actFirst) + (making.line.complete ? 1 : 0)
    ? [lineFirst, actFirst]
    : [actFirst, lineFirst];
}
