import { readVerb } from "../lexicon/verbs";
import { ACRONYM, MONTH, TOOL, wordClass } from "../lexicon/word-classes";
import { isSentence } from "./predicates";
import { isQuality } from "./qualities";
import { opensWithAct, readVerbPhrase } from "./verb-phrase";
import { isFunctionWord } from "./words";

/** Longest answer that is read, in UTF-16 units; what follows is left out. */
const LONGEST = 600;

const NOTHING =
  /^(?:nothing|none|no|nope|ye(?:s|p|ah)|ok(?:ay)?|sure|me|us|both|same(?: as (?:above|before))?|see above|n\.?\/?a|nil|null|idk|skip|(?:(?:i|we) )?(?:(?:really|honestly) )?(?:do not|cannot) (?:know|remember|recall|say|tell|have (?:a|any) (?:number|figure)s?)|(?:(?:i|we) )?(?:have |had |kept |know of )?no (?:idea|clue|numbers?|figures?|data|results?|change)(?: (?:for|on|about) (?:it|this|that))?|(?:not|never) (?:sure|measured|tracked|known|really|applicable)|(?:i(?:['’]d| would) )?(?:rather|prefer) not(?: to)? say|why not|all good|unknown|unsure|\?+|-+|–|—|…|\.+|nothing (?:else|much|really|changed)|not much(?: changed)?|(?:there was |we had )?no alternative|tbd|tba|todo|xx+|test)$/i;

const PICTURES = /(?![©®™ℹ↔-↪])\p{Extended_Pictographic}[\u200d\ufe0f]*/gu;
/** "dont", "wasnt", "thats": the mark that is left out when one types in haste. */
const UNMARKED =
  /\b(do|did|does|was|were|is|are|could|would|should|had|has|have|ca|wo)(nt)\b|\b(i)(m|ve)\b|\b(they|you|we)(ve)\b|\b(they|you)(re)\b|\b(that|there|what)(s)\b/gi;
const ITS =
  /\bits(?=\s+(?:too|so|very|much|not|now|been|an?|the|just|only|still|always|getting)\b)/gi;

function withMarks(text: string): string {
  const marked = text
    .replace(UNMARKED, (whole: string, ...groups: unknown[]) => {
      const [head = "", tail = ""] = groups.filter((group) => typeof group === "string");
      return /^nt$/i.test(tail) ? `${head}n't` : head === "" ? whole : `${head}'${tail}`;
    })
    .replace(ITS, "it's");
  const slow = /^its\s+(?=\p{L}+$)/iu.exec(marked);
  return slow && isQuality(marked.slice(slow[0].length)) ? `it's ${marked.slice(4)}` : marked;
}

const NOT: Readonly<Record<string, string>> = { ca: "cannot", wo: "will not", can: "cannot" };

/** "it's" as "it is", "didn't" as "did not": a resume spells them out. */
const spelledOut = (text: string): string => (/['’]/.test(text) ? withoutContractions(text) : text);

const withoutContractions = (text: string): string =>
  text
    .replace(/\b(ca|wo|\p{L}{2,}?)n['’]t(?!\p{L})/giu, (_, verb: string) => {
      const not = NOT[verb.toLowerCase()] ?? `${verb.toLowerCase()} not`;
      return verb.charAt(0) + not.slice(1);
    })
    .replace(/\b(it|that|there|he|she)['’]s(?=\sbeen\s)/gi, "$1 has")
    .replace(/\b(it|that|there|he|she)['’]s(?!\p{L})/giu, "$1 is")
    .replace(/\b(no one|nobody|everyone|everybody)['’]s(?=\s\p{L}+ing\s)/giu, "$1 is")
    .replace(/\b(they|you)['’]re(?!\p{L})/giu, "$1 are")
    .replace(/\b(they|you)['’]ve(?!\p{L})/giu, "$1 have");

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** A text that is all capitals in small ones; what is written so anyway stays. */
function withoutShouting(text: string): string {
  if (/\p{Ll}/u.test(text) || !/\p{Lu}{4}/u.test(text)) return text;
  const ordinary = (text.match(/\p{L}+/gu) ?? []).filter((word) => {
    const lower = word.toLowerCase();
    return (wordClass(lower) & ~(ACRONYM | TOOL)) !== 0 || readVerb(lower);
  });
  if (ordinary.length === 0) return text;
  return text.replace(/[\p{L}\d][\p{L}\d'’&/-]*/gu, (word) => {
    const lower = word.toLowerCase();
    const kept = (wordClass(lower) & ACRONYM) !== 0 && !isFunctionWord(lower);
    if (kept || /\d/.test(word)) return word;
    const named = (wordClass(lower) & (MONTH | TOOL)) !== 0 || DAY.test(lower);
    return named ? word.charAt(0) + lower.slice(1) : lower;
  });
}

const ABBREVIATED =
  /(?:^|[\s(.])(?:approx|incl|excl|vs|max|min|dept|govt|inc|ltd|corp|est|avg|nos?|mrs?|dr|prof|st|e\.g|i\.e|\p{L})$/iu;

/** What a sentence that goes on begins with, or one that only leads to another. */
const GOES_ON =
  /^(?:and|but|so|or|nor|yet|which|who|that|because|since|as|while|when|whenever|if|unless|though|although|where|then|not|once|after|before|until|in|on|at|by|for|from|with|without|under|during|given|otherwise|now|“|")(?![\p{L}])/iu;

/** "IT built it, returns fell": two sentences with no more than a comma between them. */
function isSplice(text: string, at: number): boolean {
  const [head, tail] = [text.slice(0, at), text.slice(at + 1).trim()];
  const next = /^[^,;.!?]*/.exec(tail)?.[0] ?? "";
  if (GOES_ON.test(head) || GOES_ON.test(next) || /[”"]$/.test(head)) return false;
  // The short stretch is looked at first, so that a long list costs little.
  if (isSentence(next)) return isSentence(head);
  return opensWithAct(next) && isSentence(head) && readVerbPhrase(head)?.reading.form !== "past";
}

/** Where the first sentence ends; the length of the text where it holds one alone. */
function firstEnd(text: string): number {
  const stop = /[.!?](?=\s+["“(]?\p{L})|[,;](?=\s+[\p{L}\d])/gu;
  for (let hit = stop.exec(text); hit; hit = stop.exec(text)) {
    const before = text.slice(0, hit.index);
    const ends = /[,;]/.test(hit[0])
      ? isSplice(text, hit.index)
      : /[\p{L}\d)%"”’']$/u.test(before) && !ABBREVIATED.test(before);
    if (ends) return hit.index;
  }
  return text.length;
}

const ENDING =
  /[\s,(–-]*(?:\betc|\band so (?:on|forth)|\b(?:i|we) (?:think|guess|suppose|believe|reckon)|\btbh|\b(?:i|we)['’]d say|\bif (?:i|we) (?:remember|recall)(?: right(?:ly)?| correctly)?|\bhonestly|\bto be honest|\blol|\bhaha|[:;]-?[()])\W*$/i;
const CLOSED = /[\s.,;:!?…]+$/u;

/** Words that a sentence says as much without. */
const EMPTY =
  /(?<=\p{L}\s(?:[^,]*\s)?)(?:actually|basically|honestly|literally|so yeah|you know)(?:\s|$)|(?<=\b(?:is|are|was|were|just|and|but)\s)(?:kind|sort) of\s/giu;
/** "it takes a day now, before it was four": what it was stands in parentheses. */
const EARLIER =
  /^([^,;]*\p{L})[,;]\s+(?:and\s+)?((?:before|previously|earlier),?\s+(?:it|they|that|this)\s[^,;.]+|(?:it|they|that|this)\s(?:was|were|took|used to)\s[^,;.]+\s(?:before|previously|earlier)|(?:it|they|that|this)\sused to\s[^,;.]+)([.!]?)$/iu;

/** How one begins to speak. */
export const HESITATION =
  /^(?:(?:um+|uh+|erm?|hm+|ok(?:ay)?|yeah|yep|(?:i )?dunno(?: exactly| really)?|i mean|honestly|like,)(?:[,.…!]+\s*|\s+))+(?=\S)/i;

/** "w/ the team!!", "at 9 a.m.": what one types for a word or for weight. */
const withoutSigns = (text: string): string =>
  text
    .replace(/\b([ap])\.m\.?(?![\p{L}\d])/giu, "$1m")
    .replace(/\bw\/(o(?!\p{L}))?\s?(?=[\s\p{L}\d])/giu, (_, out) => (out ? "without " : "with "))
    .replace(/(?<=\p{L}) \+ (?=[\p{L}\d])/gu, " and ")
    .replace(/!+(?=!|\s*\))/g, "");

/** Marks that nobody sees, and pictures. */
const withoutPictures = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cs}\p{Zs}\u2028\u2029]+/gu, " ").replace(PICTURES, "");

function oneLine(value: string): string {
  const cut = value.slice(0, LONGEST);
  const lines = /[\r\n]/.test(cut) ? cut.trim().replace(/([^.!?;,\s])\s*[\r\n]+\s*/g, "$1. ") : cut;
  const seen = (/[^ -~]/.test(lines) ? withoutPictures(lines) : lines).replace(/\s+/g, " ").trim();
  const plain = (/[./+!]/.test(seen) ? withoutSigns(seen) : seen)
    .replace(HESITATION, "")
    .replace(/^(?:(?:i|we)\s+)+(?=(?:i|we)(?!\p{L}))/iu, "")
    .replace(/^["“”'‘]([^"“”]*)["“”'’][\s.!]*$/u, "$1")
    .replace(/^(?:[-–](?![\d$€£.])|[•*—·▪;,:.!?…\s]+|["“]\s*(?=[^"”]*$))+/u, "");
  return spelledOut(withMarks(withoutShouting(plain)))
    .replace(EMPTY, "")
    .replace(EARLIER, "$1 ($2)$3");
}

function closed(text: string): string {
  let bare = text.replace(CLOSED, "");
  for (let more = bare.replace(ENDING, ""); more !== bare; more = bare.replace(ENDING, ""))
    bare = more.replace(CLOSED, "");
  return /\p{L}{2}|\d/u.test(bare) ? bare : "";
}

/** One sentence of an answer, with its spaces in order and without its closing marks; "" where it says nothing. */
export function tidyAnswer(value: unknown): string {
  const text = tidyField(value);
  return NOTHING.test(text) ? "" : text;
}

/** tidyAnswer for a field of a change, where "none" is a state. */
export function tidyField(value: unknown): string {
  if (typeof value !== "string") return "";
  return sentencesOf(value)[0] ?? "";
}

/** Why the second sentence of an answer is in no line. */
export const FURTHER = "A line takes one sentence of an answer.";

/** The sentences of an answer, each tidied; mostly one. */
export function sentencesOf(value: unknown): string[] {
  if (typeof value !== "string") return [];
  const found: string[] = [];
  for (let line = oneLine(value); line !== "";) {
    const end = firstEnd(line);
    found.push(closed(line.slice(0, end)));
    line = line.slice(end).replace(/^[.!?,;\s]+/, "");
  }
  return found.filter(Boolean);
}

const PERSONAL =
  "own|mother|mum|mom|father|dad|wife|husband|son|daughter|kids?|children|brother|sister|friends?|phone|car|home|house|name|life|mind|opinion|view|time";
const OURS = new RegExp(
  String.raw`(?<!\b(?:their|theirs|his|her|them|\p{L}{3,}['’]s)\s(?:.*\s)?)(?<=^|\s)(?:our(?!\sown(?:\s|$))|my(?!\s(?:${PERSONAL})\b))(?=\s)(?!\s(?:best|worst|biggest|largest|newest|oldest|most \p{L}+)\s(?:had|have|were|was|are|is|left)\b)`,
  "giu",
);

/** Possessives of the writer have no place on a resume line: "our drivers" are "the drivers", but "our own" and "my phone" are no other's, nor is ours what stands beside another's. */
export const impersonal = (text: string): string =>
  /\b(?:our|my)\b/i.test(text) ? text.replace(OURS, "the") : text;
