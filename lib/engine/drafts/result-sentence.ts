import { inflect, readVerb } from "../lexicon/verbs";
import { NOUNISH, wordClass } from "../lexicon/word-classes";
import { ofObject, withoutDatives } from "./person";
import { impersonal, tidyAnswer } from "./tidy";
import { inForm, opensWithAct, readVerbPhrase } from "./verb-phrase";
import { uncapitalize } from "./words";

/** "I have no number, but …", "hard to say: …": what is not known stands before what is. */
const NO_NUMBER =
  /^(?:(?:sorry|well|tbh|honestly)\W+)?(?:(?:i|we)\s+)?(?:(?:(?:have |had )?no (?:number|figure|data)s?)(?:,?\s+but\s+|[,:;]\s+)|(?:do not|did not|never|not|nothing was|hard to|difficult to|cannot)\s+(?:really\s+|exactly\s+)?(?:have|had|know|known|keep|measured?|track(?:ed)?|say|tell|sure|count(?:ed)?|quantif(?:y|ied))\b[^,.;:]{0,40}?(?:,?\s+but\s+|[,:;]\s+))/i;
const FELT =
  /^(?:(?:i|we)\s+(?:think|believe|guess|saw|noticed|found)\s+(?:that\s+)?|(?:so|and|but|then|also)\s*,?\s+(?!that\s)|afterwards?,?\s+|after that,?\s+|as a result(?: of (?:this|that|it))?,?\s+|it meant (?:that\s+)?|now,\s+)/i;
const GUESS =
  /\b(?:i|we) (?:think|guess|believe|suppose|reckon)\b|[\s,(](?:roughly|approximately|give or take|at a guess|more or less)\)?[\s.]*$/i;
const ROUGHLY = /[\s,(]+(?:roughly|approximately|give or take|at a guess|more or less)\)?$/i;
/** "maybe half" is about half. */
const MAYBE =
  /\b(?:(?:dunno|maybe|perhaps|probably|possibly|i['’]d (?:say|guess)|i (?:think|guess|reckon)),?\s+)+(?=[$€£~]?\d|half|once|twice|an?\s(?:third|quarter|dozen)|two|three|four|five|six|seven|eight|nine|ten)/gi;

/** ", no number though", "(didn't count)": what is not known, after what is. */
const REMARK =
  /\s*[,(;–-]\s*(?:(?:but|though|sorry)\s+)?(?:(?:i|we)\s+)?(?:(?:have |had )?no (?:exact )?(?:number|figure|data|idea)|(?:do not|did not|never|not|hard to|cannot)\s+(?:really\s+|exactly\s+)?(?:have|know|measured?|track(?:ed)?|say|tell|sure|count(?:ed)?))\b[^,;]*$/i;
/** "we had 6 hours more": a state of the writer's is what the line came with. */
const HAD =
  /^(?:i|we)(?:['’]ve)?\s+(?:now\s+)?(?:had|have|get)\s+(?=(?:no|far|many|much|fewer|more|less|\d+|half|one|two|three|four|five|six|a|an)\b)/i;

/** "we haven't had a complaint since" is "no complaint since". */
const HAD_NONE =
  /^(?:i|we)\s+(?:have not|had not|did not|do not|never)\s+(?:had|have|got|get|seen?|received?)\s+(?:an?|any|another|one)(?:\s+single)?\s+(?=\p{L})/iu;
/** "it was 40 calls a day, now it's 22" is a change. */
const WAS_NOW =
  /^(?:it|that|this)\s+(?:was|were|took|used to (?:be|take))\s+(.+?)[,;]\s+(?:and\s+|but\s+)?now\s+(?:(?:it|that|they)(?:['’](?:s|re)|\s+is|\s+are|\s+takes?)\s+|only\s+|just\s+)?(.+)$/i;

/** "since then no calls" as "no calls since then". */
const SINCE_THEN = /^(since then),?\s+((?:no|fewer|less|more|only|\d)\s.+)$/i;

/** A sentence about what was different, in the words in which a line takes it up. */
export function told(sentence: string): string {
  const text = tidyAnswer(sentence.replace(NO_NUMBER, "").replace(REMARK, ""))
    .replace(FELT, "")
    .replace(FELT, "")
    .replace(ROUGHLY, "")
    .replace(MAYBE, "~");
  const own = withoutDatives(impersonal(tidyAnswer(text)))
    .replace(HAD, "")
    .replace(HAD_NONE, "no ")
    .replace(WAS_NOW, "$1 -> $2")
    .replace(STANDS_SINCE, "")
    .replace(/^((?:i|we)\s+)did (\p{L}+)(?!\p{L})/iu, asDid);
  return uncapitalize(withAnd(asState(own)).replace(SINCE_THEN, "$2 $1"));
}

/** "it is in the plan since 2023": only where it stands is told. */
const STANDS_SINCE = /^(?:it|this|that) (?:is|was) (?=(?:now )?(?:in|on|part of)\s.*\ssince\s)/i;

/** "we did go live" as "we went live", but "we did research" tells of a thing. */
const asDid = (whole: string, we: string, verb: string): string =>
  readVerb(verb.toLowerCase())?.[0]?.lemma === verb && (wordClass(verb) & NOUNISH) === 0
    ? we + inflect(verb, "past")
    : whole;

/** "spent it on meetups, hired 5" as "spent it on meetups and hired 5". */
function withAnd(text: string): string {
  const [, first = "", next = ""] = /^([^,;]+), ([^,;]+)$/.exec(text) ?? [];
  const both = [first, next].every((part) => opensWithAct(part));
  return both ? `${first} and ${next}` : text;
}

/** "we save 60k a year" as "60k a year saved", "saves 60k a year" as "saving 60k a year". */
function asState(text: string): string {
  const [, ours, act = ""] =
    /^(?:(?:now|so)\s+)?((?:i|we)\s+)?(?:(?:now|also|always)\s+)*(.+)$/i.exec(text) ?? [];
  const phrase = readVerbPhrase(act, true);
  const { form, lemma = "" } = phrase?.reading ?? {};
  if (!phrase || phrase.adverb !== "") return text;
  if (ours === undefined) {
    const saving = form === "present" && SAVES.test(lemma) && TAKES.test(phrase.rest);
    return saving ? inForm(phrase, "gerund", "american") : text;
  }
  const kept = form === "base" && !phrase.negated ? ofObject(lemma, phrase.rest) : null;
  // "we count stories per week: 5 in May, 8 in June"
  if (
    kept &&
    /^(?:count|measure|track)$/.test(lemma) &&
    /:\s/.test(phrase.rest) &&
    !opensWithAct(phrase.rest.trim())
  )
    return phrase.rest.trim();
  return kept ? `${kept.object} ${kept.verb}${kept.rest}` : text;
}
const SAVES = /^(?:save|free|cut|earn|bring|give)$/;
const TAKES =
  /^\s(?:(?:about|around|roughly|nearly|almost|over|the|an?|two|three|each|every)\s|[$€£]?\d)/i;

/** A guess is an estimate, whatever is said about how it is known. */
export const isGuess = (text: unknown): boolean => typeof text === "string" && GUESS.test(text);
