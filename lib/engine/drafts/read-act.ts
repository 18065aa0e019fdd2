import type { Rung } from "../types";
import { inflect, readVerb } from "../lexicon/verbs";
import {
  DETERMINER,
  FUNCTION,
  GENERIC,
  PEOPLE,
  ROLE,
  SPELLED,
  wordClass,
} from "../lexicon/word-classes";
import type { LeftOut } from "./answers";
import { impersonal, tidyAnswer } from "./tidy";
import { heightOf } from "./rungs";
import { isSentence } from "./predicates";
import { readVerbPhrase, type Spelling, type VerbPhrase } from "./verb-phrase";
import { uncapitalize } from "./words";

/** What was done: a verb phrase; where `phrase` is null a thing, or with `says` a sentence after "that". */
export type Act = {
  readonly text: string;
  readonly phrase: VerbPhrase | null;
  readonly says?: true;
};

const REASONS = {
  who: "Say first who settled it, so that this can have its verb.",
  part: "It tells of something else than your own part. Begin it with what you did.",
} as const;

/** "my idea was to …", "it was decided to …", "what I did was …": the act stands after it. */
const FRAME =
  /^(?:(?:the|my|our)\s+(?:\p{L}+\s+)?(?:idea|plan|call|decision|choice|suggestion|proposal|recommendation|advice|job|part|role|task)\s+was\s+(?:to\s+)?|it\s+was\s+(?=(?:agreed|decided)\s)|what\s+(?:i|we)\s+did\s+was\s+(?:to\s+)?)/iu;

/** "the fax line was closed": what was done to it, and by nobody else that is named. */
const DONE =
  /^((?:the|a|an|all|both|two|three|\d+)\s(?:[\p{L}\d'’-]+\s){1,4}?)(?:was|were|got)\s+(\p{L}+)(?!.*\sby\s\p{L})(\s.*)?$/iu;

/** "the fax line was closed" as "closed the fax line". */
function asDone(text: string): string | null {
  const [, thing = "", verb = "", rest = ""] = DONE.exec(text) ?? [];
  const reading = readVerb(verb.toLowerCase())?.find(({ form }) => form === "participle");
  return reading ? `${inflect(reading.lemma, "past")} ${uncapitalize(thing.trim())}${rest}` : null;
}

/** After "recommended" and its like a "to do" is told as doing. */
function withDoing(text: string, spelling: Spelling): string {
  const [, verb = "", act = ""] =
    /^(?:(?:i|we)\s+)?(recommend(?:ed|ing)?|suggest(?:ed|ing)?|advis(?:ed|ing|e))\s+to\s+(.+)$/i.exec(
      text,
    ) ?? [];
  const phrase = act === "" ? null : readVerbPhrase(act, true);
  if (phrase?.reading.form !== "base") return text;
  return `${verb} ${phrase.adverb}${inflect(phrase.reading.lemma, "gerund", spelling)}${phrase.rest}`;
}

/** "lazy loaded the lists": a word of manner, a past, and what it acts on. */
function afterManner(text: string): VerbPhrase | null {
  const [, manner = "", act = ""] =
    /^(?:(?:i|we)\s+)?(\p{Ll}{2,}\s+)(\p{L}+\s+(?:the|a|an|all|each|every|our|my|\d+|two|three|four|five)\s.+)$/u.exec(
      text,
    ) ?? [];
  const word = manner.trim();
  const named = PEOPLE | ROLE | GENERIC | DETERMINER | FUNCTION | SPELLED;
  if (word === "" || /s$/.test(word) || (wordClass(word) & named) !== 0) return null;
  const phrase = readVerbPhrase(act, true);
  if (phrase?.reading.form !== "past" || phrase.adverb !== "") return null;
  return { ...phrase, adverb: manner, text: manner + phrase.text };
}

/** Reads the answer to "I …"; null where it says nothing, and a reason where no line can carry it. */
export function readAct(
  value: unknown,
  rung: Rung | null,
  spelling: Spelling,
): Act | LeftOut | null {
  const told = impersonal(tidyAnswer(value).replace(/^(?:our|my) team\s/i, "we "));
  if (told === "") return null;
  const framed = told.replace(FRAME, "");
  const said = withDoing(asDone(framed) ?? framed, spelling);
  const phrase = readVerbPhrase(said) ?? afterManner(said);
  const [, thing = ""] = /^(?:decided|settled|agreed) on (.+)$/i.exec(phrase?.text ?? "") ?? [];
  if (thing && rung !== null && heightOf(rung) > 0) return { text: thing, phrase: null };
  if (phrase) return phrase.text === "" ? null : { text: phrase.text, phrase };
  const text = uncapitalize(said.replace(/^(?:(?:and|so|then)\s+)*(?:(?:i|we)\s+)?/i, ""));
  if (text === "") return null;
  if (rung === null) return { text, reason: REASONS.who };
  const open = /^(?:that|why|how|which|what|where|whether)\s/i.test(text);
  if (!open && !isSentence(text)) return { text, phrase: null };
  return open || rung === "showed"
    ? { text, phrase: null, says: true }
    : { text, reason: REASONS.part };
}
