import { inflect, readVerb, type VerbForm, type VerbReading } from "../lexicon/verbs";
import { lemmaOfStem } from "../lexicon/unlisted";
import { classOf, FINDS } from "../lexicon/verb-classes";
import type { DraftOptions } from "../types";
import { firstWordOf, isClause, uncapitalize } from "./words";

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
};

const LEAD =
  /^(?:(?:and|so|then|well|basically|because|by|that)\s+)?(?:(?:i|we|me and (?:my|the) team|my team and i|our team)(?:['’](?:ve|d|m|re))?\s+)?(?:(?:have|has|had|am|was|were|been)\s+(?=\p{L}+(?:ed|ing|en|ne)\b))?(?:(?:also|then|just|simply|basically|actually|really|always|mostly|usually|finally|then)\s+)*/iu;
const SEMI =
  /^(?:to|had to|got to|managed to|was able to|were able to|used to|would|did|decided to go ahead and|(?:was |were )?responsible for|(?:was |were )?in charge of|(?:was |were )?tasked with)\s+(?=\p{L})/iu;
const DECIDED_TO = /^(?:decided|chose|opted|agreed|resolved)\s+to\s+(?=\p{L})/iu;
const SHARED =
  /^(?:(?:and|so|then|well|basically)\s+)?(?:we\b|me and |my team and i\b|our team\b)/iu;

const rank: Readonly<Record<VerbForm, number>> = {
  past: 0,
  base: 1,
  gerund: 2,
  participle: 3,
  present: 4,
};

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
  const shared = SHARED.test(answer);
  let text = answer.replace(LEAD, "");
  const said = pronounCut || text.length < answer.length;
  text = text.replace(SEMI, "");
  const adverb = /^\p{L}+ly\s+(?=\p{L})/u.exec(text)?.[0] ?? "";
  const after = text.slice(adverb.length);
  const word = firstWordOf(after);
  const reading = word === "" ? null : openingReading(word);
  if (!reading) return null;
  const rest = after.slice(word.length);
  if (reading.form === "present" && !said && !TAKES_OBJECT.test(rest)) return null;
  return {
    text: uncapitalize(text),
    adverb: uncapitalize(adverb),
    verb: word.toLowerCase(),
    reading,
    rest,
    shared,
  };
}

/** "decided to drop the export" as "drop the export", for a part below deciding. */
export function withoutDeciding(phrase: VerbPhrase): VerbPhrase {
  const inner = phrase.text.replace(DECIDED_TO, "");
  if (inner === phrase.text) return phrase;
  return readVerbPhrase(inner, true) ?? phrase;
}

const AGAIN = /(,?\s+(?:and then|and also|and|then|but)\s+(?:i\s+|we\s+)?|,\s+)(\p{L}[\p{L}-]*)/giu;

/** A verb further on that is coordinated with the first, in the same form, and takes an object. */
function followsSuit(word: string, first: VerbForm, rest: string): VerbReading | null {
  const all = readVerb(word.toLowerCase());
  const same = all?.find(({ form }) => form === first);
  if (!same) return null;
  const sure = first === "past" || TAKES_OBJECT.test(rest);
  return sure ? same : null;
}

/** The whole phrase with its verb, and verbs coordinated with it, in another form. */
export function inForm(phrase: VerbPhrase, form: VerbForm, spelling: Spelling): string {
  const { reading } = phrase;
  const already = reading.form === form || (form === "past" && hasForm(phrase.verb, "past"));
  const verb = already ? phrase.verb : inflect(reading.lemma, form, spelling);
  const rest = phrase.rest.replace(AGAIN, (whole, joint: string, word: string, at: number) => {
    const follow = followsSuit(word, reading.form, phrase.rest.slice(at + whole.length));
    const bare = joint.replace(/(?:i|we)\s+$/i, "");
    if (!follow) return whole;
    return bare + (already ? word : inflect(follow.lemma, form, spelling));
  });
  return phrase.adverb + verb + rest;
}

const hasForm = (word: string, form: VerbForm) =>
  readVerb(word)?.some((reading) => reading.form === form) ?? false;

/** Tells a finding in a clause of its own: "found that …", "showed how …", "counted … and found that …". */
export function holdsClause(phrase: VerbPhrase): boolean {
  if (/^\s+(?:that|how|why|which|what|where|whether|who)\b/i.test(phrase.rest)) return true;
  if (/\b(?:found|showed|learned|saw|noticed) (?:that|how|why|where)\b/i.test(phrase.rest))
    return true;
  return (classOf(phrase.reading.lemma) & FINDS) !== 0 && isClause(phrase.rest);
}
