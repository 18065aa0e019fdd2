import { inflect, readVerb } from "../lexicon/verbs";
import {
  CONJUNCTION,
  FREQUENCY,
  PREPOSITION,
  SPELLED,
  UNIT,
  wordClass,
} from "../lexicon/word-classes";
import { isSentence } from "./predicates";
import { readVerbPhrase } from "./verb-phrase";

/** Why an answer, or the end of one, is in no line. */
export const SPEAKS_OF_WRITER = "A line leaves its writer out. Say it without “I” and “we”.";

/** The writer; "US" is a country. */
const WRITER =
  /(?<![\p{L}\p{N}'’“"-])(?:I(?!\p{L})|i|[Ww]e|[Mm]e|us|[Mm]y|[Mm]ine|[Oo]urs?|myself|ourself|oursel(?:ve|f)s)(?![\p{L}\p{N}/-])/u;
export const speaksOfWriter = (text: string): boolean => WRITER.test(text);

/** "cost us weeks" costs whoever it was, "told us that" was said, "so that we could" is what for. */
const DATIVE =
  /\b((?:cost|sav|earn|charg|los|lost|bought|buy|win|won)\p{L}*|(?:ask\p{L}*)(?=\s\S+\s(?:what|how|if|why|where|when|whether|for|about)\b)|(?:g[ai]v|t[ao]k|took|br(?:ing|ought)|buil[dt]|sen[dt]|ma[dk]e)\p{L}*(?=\s\S+\s(?:the|an?|more|extra|about|around|only|half|two|three|four|five|six|[$€£]?\d)))\s+(?:us|me)(?=\s)/giu;
const TOLD =
  /\btold (?:us|me) (?:that )?(?!(?:who|what|how|why|where|when|which|if|whether|about|to|of|no|off|it|that|this|so|the same|nothing)\b(?!\s(?:was|is|were)\b))/gi;
const ABLE = /^so\s+(?:that\s+)?(?:i|we)\s+(?:could|can|would be able to)\s+/i;

/** "the only van we had" is the only van, "what we packed" what was packed. */
const HAD =
  /(?<=\b(?:the|all|every|only)\s(?:\p{L}+\s){0,3}?\p{L}+|\b(?:all|everything))\s(?:i|we)\s(?:had|have)(?=$|[,.;]|\s(?:was|were|is|are|could|can|would|cost|broke)\s)/giu;
const WHAT =
  /\bwhat (?:i|we)(['’]d| had)? (\p{L}+)(?=$|[,.;]|\s(?:in|on|at|for|from|to|with|before|after|every|each|last|twice|was|were|is)\s)/giu;

function whatWas(whole: string, had: string | undefined, verb: string): string {
  const reading = readVerb(verb.toLowerCase())?.find(
    ({ form }) => form === "past" || (had !== undefined && form === "participle"),
  );
  if (!reading || /^(?:had|were|was|did)$/i.test(verb)) return whole;
  return `what ${had === undefined ? "was" : "had been"} ${inflect(reading.lemma, "participle")}`;
}

/** "everyone we interviewed used it": the ones who were. */
const CONTACT =
  /\b(everyone|everybody|people|those|\p{L}{3,}s)\s(?:i|we)\s(?=(?:interviewed|surveyed|polled|visited|tested|observed|consulted)\s)/giu;
/** "I'd say half" is about half. */
const SAY_ABOUT =
  /\b(?:i|we)(?:['’]d| would) say (?=[$€£\d]|half|a (?:third|quarter)|two|three|four|five)/gi;

/** The writer's part in it taken out where the rest says the same. */
export const withoutDatives = (text: string): string =>
  /\b(?:i|we|me|us)\b/i.test(text) ? withoutParts(text) : text;

const withoutParts = (text: string): string =>
  text
    .replace(DATIVE, "$1")
    .replace(TOLD, "said ")
    .replace(ABLE, "to ")
    .replace(HAD, "")
    .replace(CONTACT, "$1 ")
    .replace(SAY_ABOUT, "about ")
    .replace(WHAT, whatWas);

/** "…, and we could not see which", "(I measured it)": a further clause of the writer's. */
const TAIL =
  /^(.+?)(?:\s\((?:I|i|[Ww]e)\s[^()]*\)|(?:;|,)?\s+(?:and|but|so|because|since|as|,?\s?which|where)\s+(?:then\s+|that\s+|so\s+)*(?:I|i|[Ww]e)(?:['’]\p{L}+)?\s.*)$/u;

/**
 * An answer without what it says of its writer; null where it says nothing else. With `opens`, "we"
 * may be its subject, which a line need not name.
 */
export function withoutWriter(text: string, opens = false): { text: string; cut: string } | null {
  const subject = opens ? (/^(?:i|we)(?:['’]\p{L}+)?\s/iu.exec(text)?.[0] ?? "") : "";
  const rest = text.slice(subject.length);
  if (!speaksOfWriter(rest)) return { text, cut: "" };
  const head = TAIL.exec(text)?.[1]?.replace(/[,;]$/, "") ?? "";
  if (head === "" || speaksOfWriter(head.slice(subject.length))) return null;
  if (isSentence(text) && !isWhole(head)) return null;
  return { text: head, cut: text.slice(head.length).replace(/^[,;\s]+/, "") };
}

const isWhole = (text: string): boolean => isSentence(text) || readVerbPhrase(text) !== null;

const AFTER_OBJECT = /^(?:every|each|per|a|an|when|where|that|which|again|twice|once|\p{L}+ly)$/iu;
const NO_OBJECT =
  /^(?:it|them|this|that|these|those|him|her|every|each|to|not|so|too|very|\p{L}+ing)$/iu;

const SHARE_OF =
  /^(?:half|most|some|all|many|both|none|\d[\d.]*%|(?:a|two|three) \p{L}+s?) of (?=.*s$)/iu;

/** "a day", "per shift". */
const isRate = (word = "", unit = ""): boolean =>
  /^(?:a|an|per|each|every)$/i.test(word) &&
  unit !== "time" &&
  ((wordClass(unit.toLowerCase()) | wordClass(`${unit.toLowerCase()}s`)) & UNIT) !== 0;

/** "losing an hour every time": what was acted on, the verb of it, and what follows. */
export function ofObject(
  lemma: string,
  rest: string,
): { object: string; verb: string; rest: string; plural: boolean } | null {
  if (/^(?:be|have|get|go|come|want|need|know|think|say|feel|keep|try)$/.test(lemma)) return null;
  const all = rest.trim().split(/\s+/);
  const stops = (word: string, index: number): boolean => {
    const kind = wordClass(word.toLowerCase());
    const hedge = /^(?:about|around|over|under|up)$/i.test(word) && index === 0;
    if (/^of$/i.test(word) || hedge) return false;
    const joins = (kind & (PREPOSITION | CONJUNCTION | FREQUENCY)) !== 0;
    return joins || (index > 0 && AFTER_OBJECT.test(word));
  };
  const found = all.findIndex(stops);
  const often = isRate(all[found], all[found + 1]) ? 2 : 0;
  const words = found < 0 ? all : all.slice(0, found + often);
  const [first = ""] = words;
  if (
    first === "" ||
    NO_OBJECT.test(first) ||
    words.length > 8 ||
    /^\s(?:in|out of) \d/.test(rest.trim().slice(words.join(" ").length)) ||
    /[.,;:]\s|[.,;:]$/.test(words.join(" "))
  )
    return null;
  const object = words.join(" ");
  const head = words
    .slice(0, words.length - often)
    .join(" ")
    .replace(SHARE_OF, "")
    .replace(/\sof\s.*$/, "");
  const many =
    (/^\d/.test(head) || (wordClass(first.toLowerCase()) & SPELLED) !== 0) && /\s/.test(head);
  const plural = !/^(?:1|one)\s/i.test(head) && (many || /(?:[^s]s|people)$/i.test(head));
  return {
    ...{ object, plural },
    verb: inflect(lemma, "participle"),
    rest: rest.trim().slice(object.length),
  };
}

const WE =
  /^((?:otherwise|without (?:it|that|this)|if not),?\s)?(?:i|we)(?:\s+(am|are|was|were)(?=\s(?:\p{L}+ly\s|always\s|often\s|still\s)?\p{L}+ing\b)|['’](m|re)|(?:['’]d|\swould)((?=\s)(?!\shave\s)))?\s+((?:(?:always|often|also|still|already|constantly|otherwise)\s+)*)(.+)$/iu;

/** "sold 11 and needed two for it": the second act would have what was acted on as its subject. */
const actsAgain = (rest: string, form: string | undefined): boolean =>
  rest
    .split(/,? (?:and|but|then) /)
    .slice(1)
    .some((more) => readVerbPhrase(more)?.reading.form === form);

/**
 * "we were losing an hour a day" as "an hour was lost a day", "we'd never finish all 90" as "all 90
 * would never be finished"; null where nothing is acted on.
 */
export function asPassive(text: string): string | null {
  const [, opening = "", were, re, would, soft = "", act = ""] = WE.exec(text) ?? [];
  const being = were ?? re;
  const going = being ? act.replace(/^(\p{L}{3,})ing(?=\s)/u, "$1ed") : act;
  const phrase = readVerbPhrase(act, true) ?? readVerbPhrase(going, true);
  const { form, lemma = "" } = phrase?.reading ?? {};
  const told = phrase && ofObject(lemma, phrase.rest);
  if (!phrase || !told || actsAgain(told.rest, form)) return null;
  const bare = would !== undefined || phrase.negated;
  if (
    being
      ? form !== "gerund" && going === act
      : bare
        ? form !== "base"
        : form !== "past" && form !== "base"
  )
    return null;
  const how = (phrase.negated ? "not " : "") + phrase.adverb.replace(/^not /, "") + soft;
  const now = being ? /^(?:am|are|m|re)$/i.test(being) : form === "base" && !/^did/i.test(act);
  const is = now ? (told.plural ? "are" : "is") : told.plural ? "were" : "was";
  const done = would === undefined ? `${is} ${how}` : `would ${how}be `;
  return `${opening}${told.object} ${done}${told.verb}${told.rest}`;
}
