import { inflect, readVerb, type VerbForm, type VerbReading } from "../lexicon/verbs";
import { lemmaOfStem } from "../lexicon/unlisted";
import { classOf, FINDS } from "../lexicon/verb-classes";
import { NOUNISH, wordClass } from "../lexicon/word-classes";
import type { DraftOptions } from "../types";
import { isClause } from "./predicates";
import { firstWordOf, uncapitalize } from "./words";

export type Spelling = NonNullable<DraftOptions["spelling"]>;

/** What the person says they did: "ranked the requests", with its verb found. */
export type VerbPhrase = {
  /** The verb and what follows, lower case at the start, as the person wrote it. */
  readonly text: string;
  /** Adverb before the verb, with its space; "" mostly. */
  readonly adverb: string;
  readonly verb: string;
  readonly reading: VerbReading;
  readonly rest: string;
  /** The person wrote "we". */
  readonly shared: boolean;
  /** What was not done: "did not build the export"; `verb` is then the bare form. */
  readonly negated: boolean;
};

const LEAD =
  /^(?:(?:and|so|then|well|basically|because|by|that|together|jointly)\s*,?\s+)*(?:(?:i|we|our team)(?:['’](?:ve|d|m|re))?,?\s+)?(?:(?:the|as a) team,\s+)?(?:(?:have|has|had|am|was|were|been)\s+(?=\p{L}+(?:ed|ing|en|ne)\b)(?!asked|told))?(?:(?:also|both|then|just|simply|basically|actually|really|always|mostly|usually|finally|jointly|together)\s+)*/iu;
const SEMI =
  /^(?:to|had to|got to|managed to|was able to|were able to|used to|would|did(?=\s+\p{L}+\s)(?!\s+(?:the|a|an|all|some|each|both|my|our|its|their|this|that|it|not|\d|two|three)\s)|decided to go ahead and|(?:was |were )?responsible for|(?:was |were )?in charge of|(?:was |were )?tasked with|(?:was|were|got) (?:asked|told|tasked|assigned) to)\s+(?=\p{L})/iu;
const NEGATED = /^(?:(?:i|we)\s+)?(?:did not|didn['’]t|do not|don['’]t|not to|not)\s+(?=\p{L})/iu;
const DECIDED =
  /^(?:decided|chose|opted|agreed|resolved)\s+(?:(not\s+)?to|(?:that\s+)?(?:i|we|they)(?:['’]d|\s+(?:would|should|will|could))(\s+not)?)\s+(?=\p{L})/iu;
const SHARED = /^(?:(?:and|so|then|well|basically)\s+)?(?:(?:we|together|jointly)\b|our team\s)/iu;

const rank: Readonly<Record<VerbForm, number>> = {
  past: 0,
  base: 1,
  gerund: 2,
  participle: 3,
  present: 4,
};

/** "stoped" for "stopped". */
function withDoubled(word: string): string {
  const doubled = word.replace(/([bdgmnprt])(ed|ing)$/i, "$1$1$2");
  return !readVerb(word.toLowerCase()) && readVerb(doubled.toLowerCase()) ? doubled : word;
}

/** The likeliest reading of a word that opens an answer to "I …": a past, then a bare form. */
function openingReading(word: string): VerbReading | null {
  const all = readVerb(word.toLowerCase());
  if (all) return [...all].sort((a, b) => rank[a.form] - rank[b.form])[0] ?? null;
  if (/^\p{L}{3,}ed$/iu.test(word)) {
    return { lemma: lemmaOfStem(word.toLowerCase().slice(0, -2)), form: "past" };
  }
  return null;
}

const TAKES_OBJECT =
  /^\s+(?:the|a|an|each|every|all|both|our|my|their|its|this|that|these|those|it|them|\d|\p{Lu}|two|three|four|five|six|how|what|which|where|why|up|out|down|off|into|to)(?![\p{L}])|^\s+\p{L}+ly\b/u;

/**
 * Reads an answer to "I …" as a verb and what follows. Null where it opens with no verb, so that it
 * can only be a thing ("single sign-on ahead of reports").
 */
export function readVerbPhrase(answer: string, pronounCut = false): VerbPhrase | null {
  const led = answer.replace(LEAD, "");
  const not = NEGATED.exec(led)?.[0] ?? "";
  const said = pronounCut || led.length < answer.length;
  const text = not ? led.slice(not.length) : led.replace(SEMI, "");
  const adverb = /^(?:\p{L}+ly|never)\s+(?=\p{L})/iu.exec(text)?.[0] ?? "";
  const after = text.slice(adverb.length);
  const typed = firstWordOf(after);
  const word = withDoubled(typed);
  const reading = word === "" ? null : openingReading(word);
  if (!reading) return null;
  const phrase = {
    verb: word.toLowerCase(),
    rest: after.slice(typed.length),
    shared: SHARED.test(answer),
  };
  if (not) return negatedPhrase(not, text, adverb, reading, phrase);
  if (reading.form === "present" && !said && !TAKES_OBJECT.test(phrase.rest)) return null;
  return {
    ...phrase,
    text: uncapitalize(adverb + word + phrase.rest),
    adverb: uncapitalize(adverb),
    reading,
    negated: false,
  };
}

/** "did not build …", "not building …"; a past after "not" tells of a thing. */
function negatedPhrase(
  not: string,
  text: string,
  adverb: string,
  { lemma, form }: VerbReading,
  phrase: Pick<VerbPhrase, "verb" | "rest" | "shared">,
): VerbPhrase | null {
  const zeroPast = phrase.verb === lemma;
  if (form !== "gerund" && form !== "base" && !zeroPast) return null;
  const reading = { lemma, form: zeroPast ? "base" : form } as const;
  const whole = `${uncapitalize(not)}${text}`;
  return { ...phrase, text: whole, adverb: `not ${adverb}`, reading, negated: true };
}

/** "decided to drop the export" as "drop the export", for a part below deciding. */
export function withoutDeciding(phrase: VerbPhrase): VerbPhrase {
  const [deciding, ...nots] = DECIDED.exec(phrase.text) ?? [];
  if (deciding === undefined) return phrase;
  const inner = phrase.text.slice(deciding.length);
  return readVerbPhrase(nots.some(Boolean) ? `not ${inner}` : inner, true) ?? phrase;
}

const AGAIN = /(,?\s+(?:and then|and also|and|then|but)\s+(?:i\s+|we\s+)?|,\s+)(\p{L}[\p{L}-]*)/giu;

/** A verb further on that is coordinated with the first, in the same form, and takes an object. */
function followsSuit(
  word: string,
  first: VerbForm,
  rest: string,
  joint: string,
): VerbReading | null {
  const all = readVerb(word.toLowerCase());
  const same = all?.find(({ form }) => form === first) ?? pastOf(word, all, rest);
  if (!same) return null;
  const turns = /but|then/i.test(joint) && (wordClass(word.toLowerCase()) & NOUNISH) === 0;
  const sure =
    (first === "past" && word.toLowerCase() !== same?.lemma) || turns || TAKES_OBJECT.test(rest);
  return sure ? same : null;
}

/** "track the tickets and called the owners": a past in another form's company, with what it acts on. */
const pastOf = (word: string, all: readonly VerbReading[] | null | undefined, rest: string) =>
  TAKES_OBJECT.test(rest)
    ? all?.find(({ form, lemma }) => form === "past" && lemma !== word.toLowerCase())
    : undefined;

/** "stopping printing" reads as "no longer printing", "starting testing" as "starting to test". */
function withoutPair(text: string): string {
  const [, adverb = "", verb = "", act = "", rest = ""] =
    /^((?:\p{L}+ly )?)(stopping|quitting|ceasing|starting|beginning) (\p{L}+ing)(?=\s)(.*)$/iu.exec(
      text,
    ) ?? [];
  const lemma = readVerb(act.toLowerCase())?.find(({ form }) => form === "gerund")?.lemma;
  // "stopping writing posts and rewriting the guide" stops one of them alone.
  const further = /,? (?:and|but|then) \p{L}+ing\b/u.test(rest);
  if (
    lemma === undefined ||
    further ||
    (!TAKES_OBJECT.test(rest) && /^\s(?:of|in|at|on)\s/i.test(rest))
  )
    return text;
  return /^[sqc].*(?:pp|tt|as)ing$/i.test(verb) && !/^start/i.test(verb)
    ? `${adverb}no longer ${act}${rest}`
    : `${adverb}${verb} to ${lemma}${rest}`;
}

/** The whole phrase with its verb, and verbs coordinated with it, in another form. */
export function inForm(phrase: VerbPhrase, form: VerbForm, spelling: Spelling): string {
  if (phrase.negated && form !== "gerund" && form !== "base") return notDone(phrase);
  const { reading } = phrase;
  const already = reading.form === form || (form === "past" && hasForm(phrase.verb, "past"));
  const verb = already ? spelled(phrase, form, spelling) : inflect(reading.lemma, form, spelling);
  const rest = phrase.rest.replace(AGAIN, (whole, joint: string, word: string, at: number) => {
    const follow = followsSuit(word, reading.form, phrase.rest.slice(at + whole.length), joint);
    const bare = joint.replace(/(?:i|we)\s+$/i, "");
    if (!follow) return whole;
    return bare + (already ? word : inflect(follow.lemma, form, spelling));
  });
  const whole = phrase.adverb + verb + rest;
  return form === "gerund" ? withoutPair(whole) : whole;
}

/** A verb that stands in its form already, in the spelling asked for. */
function spelled(
  { verb, reading: { lemma } }: VerbPhrase,
  form: VerbForm,
  spelling: Spelling,
): string {
  const both = [inflect(lemma, form, "american"), inflect(lemma, form, "british")];
  return both.includes(verb) ? inflect(lemma, form, spelling) : verb;
}

/** "did not build …", in the person's own words where they are finite. */
const notDone = ({ text, reading }: VerbPhrase): string =>
  /^did/i.test(text) || reading.form === "gerund" ? text : text.replace(/^(?:do\b|don)/i, "did");

const hasForm = (word: string, form: VerbForm) =>
  readVerb(word)?.some((reading) => reading.form === form) ?? false;

/** Opens with what somebody did: "cut the wait", "won the contract". */
export function opensWithAct(text: string): boolean {
  // "both went live": those of whom it is told.
  const phrase = /^(?:both|all)\s/i.test(text) ? null : readVerbPhrase(text);
  if (phrase?.reading.form !== "past") return phrase?.negated === true;
  // "reworked stories fell": what was done to them only names them.
  const named = !TAKES_OBJECT.test(phrase.rest) && phrase.text === uncapitalize(text);
  if (named && isClause(phrase.rest.replace(/\s(?:that|which|who|how|why|what)\s.*$/i, "")))
    return false;
  // "cost went up": what might be a verb is what went up.
  return (
    phrase.verb !== phrase.reading.lemma ||
    (!/^\s+(?:up|down|per|of|went|fell|rose|\p{L}+ed)(?![\p{L}])/iu.test(phrase.rest) &&
      phrase.verb !== "cost")
  );
}

/** Holds a clause of its own: "found that …", "agreed that …", "counted … and found that …". */
export function holdsClause(phrase: VerbPhrase): boolean {
  if (/^\s+(?:that|how|why|which|what|where|whether|who)\b/i.test(phrase.rest)) return true;
  if (/\b(?:found|showed|learned|saw|noticed) (?:that|how|why|where)\b/i.test(phrase.rest))
    return true;
  return (classOf(phrase.reading.lemma) & FINDS) !== 0 && isClause(phrase.rest);
}

/** Tells a finding, whose proof may follow; what was agreed or recommended has reasons instead. */
export const tellsFinding = (phrase: VerbPhrase): boolean =>
  holdsClause(phrase) &&
  !/^(?:decide|agree|recommend|suggest|propose|argue|advise|choose|settle|ask|insist|make)$/.test(
    phrase.reading.lemma,
  );
