import type { Rung } from "../types";
import { inflect, readVerb } from "../lexicon/verbs";
import {
  CONJUNCTION,
  DETERMINER,
  FUNCTION,
  GENERIC,
  PEOPLE,
  PREPOSITION,
  ROLE,
  SPELLED,
  wordClass,
} from "../lexicon/word-classes";
import type { LeftOut } from "./answers";
import { asPassive, SPEAKS_OF_WRITER, withoutDatives, withoutWriter } from "./person";
import { impersonal, tidyAnswer } from "./tidy";
import { heightOf } from "./rungs";
import { isSentence } from "./predicates";
import { inForm, readVerbPhrase, type Spelling, type VerbPhrase } from "./verb-phrase";
import { uncapitalize } from "./words";

/** What was done: a verb phrase; where `phrase` is null a thing, or with `says` a sentence after "that". */
export type Act = {
  readonly text: string;
  readonly phrase: VerbPhrase | null;
  readonly says?: true;
  /** The end of the answer, where it speaks of its writer. */
  readonly cut?: string;
};

const REASONS = {
  who: "Say first who settled it, so that this can have its verb.",
  what: "It does not say what. Add what you did it to.",
  part: "It tells of something else than your own part. Begin it with what you did.",
} as const;

/** "my idea was to …", "it was decided to …", "what I did was …": the act stands after it. */
const FRAME =
  /^(?:(?:the|my|our)\s+(?:\p{L}+\s+)?(?:idea|plan|call|decision|choice|suggestion|proposal|recommendation|advice|job|part|role|task)\s+was\s+(?:to\s+)?|it\s+was\s+(?=(?:agreed|decided)\s)|what\s+(?:i|we)\s+did\s+was\s+(?:to\s+)?)/iu;

/** "the fax line was closed": what was done to it, and by nobody else that is named. */
const DONE =
  /^((?:the|a|an|all|both|every|each|everything|anything|two|three|\d+)\s(?:[\p{L}\d'’-]+\s){1,4}?)(?:was|were|got)\s+(\p{L}+)(?!.*\sby\s\p{L})(\s.*)?$/iu;

/** "the fax line was closed" as "closed the fax line". */
function asDone(text: string): string | null {
  const [, thing = "", verb = "", rest = ""] = DONE.exec(text) ?? [];
  const reading = readVerb(verb.toLowerCase())?.find(({ form }) => form === "participle");
  return reading ? `${inflect(reading.lemma, "past")} ${uncapitalize(thing.trim())}${rest}` : null;
}

/** "me and 2 other mods wrote it", "my manager and I cut it": it was done together. */
function asWe(text: string): string {
  const company = /^together with [^,]+?,? (?=(?:i|we)\s)/i.exec(text)?.[0];
  if (company !== undefined) return `we ${text.slice(company.length).replace(/^\S+\s/, "")}`;
  const opening = /^(?:me|i) and /i.exec(text)?.[0] ?? "";
  if (opening === "")
    return text.replace(/^(?:(?:my|the|our) (?:\S+ ){1,3}and (?:i|me)|(?:our|my) team)\s/i, "we ");
  const after = text.slice(opening.length).split(" ");
  const verb = [1, 2, 3, 4].find(
    (words) => readVerbPhrase(after.slice(words).join(" "), true)?.reading.form === "past",
  );
  return verb === undefined ? text : `we ${after.slice(verb).join(" ")}`;
}

const PROPOSES = /^(?:recommend|suggest|propose|advise|consider|avoid)$/;
const SETTLES = /^(?:decide|agree|choose|resolve)$/;
const SAYS = /^(?:say|argue|think|insist)$/;
/** "to", "(that) we should not", after what was proposed, settled or said, and with whom. */
const SHOULD =
  /^(\s+with\s(?:(?!(?:which|what|who|how|why|where|whether|when|that)\s)\S+\s){1,4}?|\s+)(to\s+|(?:that\s+)?(?:i|we|they)(?:['’]d)?\s+(?:(?:should|would|could|will|must|ought to|need(?:ed)? to|had to)\s+)?)(not\s+)?(?=\p{L})/iu;

/** "suggested that we drop it" as "suggested dropping it", "decided we should" as "decided to". */
function withDoing(told: string, rung: Rung | null, spelling: Spelling): string {
  // "that we trial it": what was recommended, or settled.
  const lead = rung === "recommended" ? "recommended " : "decided ";
  const should = rung === "recommended" && /^(?:i|we) (?:should|must|ought to)\s/i.test(told);
  const open =
    should || (rung !== "showed" && rung !== "supported" && /^that (?:i|we)\s/i.test(told));
  const text = open ? lead + told : told;
  const said = readVerbPhrase(text);
  const [whole, company = "", to = "", not = ""] = (said && SHOULD.exec(said.rest)) ?? [];
  const act =
    whole === undefined || !said ? null : readVerbPhrase(said.rest.slice(whole.length), true);
  if (!said || !act || act.verb !== act.reading.lemma) return told;
  const { lemma } = said.reading;
  const head = text.slice(0, text.length - said.rest.length) + company;
  const doing = not + inForm(act, "gerund", spelling);
  if (PROPOSES.test(lemma)) return head + doing;
  if (/^to\s/i.test(to)) return told;
  if (SETTLES.test(lemma)) return `${head}${not}to ${act.text}`;
  return SAYS.test(lemma) && rung === "recommended" ? doing : told;
}

/** "before we did anything else", "found that we paid it twice": what the writer did, told as done. */
function withoutOwnSubject(text: string, spelling: Spelling): string {
  const [, head = "", subject = "", act = ""] =
    /^(.+?\s)((?:i|we)(?:['’]\p{L}+)?\s)(.+)$/iu.exec(text) ?? [];
  if (head === "") return text;
  if (/\b(?:before|after|while)\s$/i.test(head)) {
    if (/^did\s/i.test(act)) return `${head}doing ${act.slice(4)}`;
    const phrase = readVerbPhrase(act, true);
    return phrase?.reading.form === "past" ? head + inForm(phrase, "gerund", spelling) : text;
  }
  const finds =
    /\b(?:that|found(?: out)?|noticed|saw|showed|proved|discovered|realized|realised)\s$/i;
  const done = finds.test(head) ? asPassive(subject + act) : null;
  return done === null ? text : head + done;
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
  const told = withoutDatives(impersonal(asWe(tidyAnswer(value)).replace(/\bour own\b/gi, "our")));
  if (told === "") return null;
  const framed = told.replace(FRAME, "");
  const said = withoutOwnSubject(withDoing(asDone(framed) ?? framed, rung, spelling), spelling);
  const phrase = readVerbPhrase(said);
  const kept = phrase ? withoutWriter(phrase.text) : withoutWriter(said, true);
  if (!kept) return { text: tidyAnswer(value), reason: SPEAKS_OF_WRITER };
  const act = actOf(said.slice(0, said.length - kept.cut.length).replace(/[,;\s]+$/, ""), rung);
  return act && kept.cut !== "" && !("reason" in act) ? { ...act, cut: kept.cut } : act;
}

/** "swaps homework sheets for stations": what somebody does, told of oneself. */
function inThirdPerson(text: string): VerbPhrase | null {
  const [, next = ""] = /^\p{L}+s\s(\p{L}+)\s/u.exec(text) ?? [];
  const links = PREPOSITION | CONJUNCTION | FUNCTION;
  if (next === "" || (wordClass(next.toLowerCase()) & links) !== 0) return null;
  return readVerbPhrase(text, true);
}

function actOf(said: string, rung: Rung | null): Act | LeftOut | null {
  const phrase = readVerbPhrase(said) ?? afterManner(said) ?? inThirdPerson(said);
  const [, thing = ""] = /^(?:decided|settled|agreed) on (.+)$/i.exec(phrase?.text ?? "") ?? [];
  if (thing && rung !== null && heightOf(rung) > 0) return { text: thing, phrase: null };
  if (phrase?.text === "") return null;
  // "recommended so": what, the answer does not say.
  if (
    phrase &&
    /^[^\p{L}\d]*(?:so)?$/iu.test(phrase.rest) &&
    !phrase.negated &&
    phrase.reading.form !== "gerund"
  )
    return { text: said, reason: REASONS.what };
  if (phrase) return { text: phrase.text, phrase };
  const text = uncapitalize(said.replace(/^(?:(?:and|so|then)\s+)*(?:(?:i|we)\s+)?/i, ""));
  if (text === "") return null;
  if (rung === null) return { text, reason: REASONS.who };
  // "overtime": a word alone may be anything.
  if (/^\p{Ll}+$/u.test(text)) return { text, reason: REASONS.what };
  const open = /^(?:that|why|how|which|what|where|whether)\s/i.test(text);
  if (!open && !isSentence(text)) return { text, phrase: null };
  return open || rung === "showed"
    ? { text, phrase: null, says: true }
    : { text, reason: REASONS.part };
}
