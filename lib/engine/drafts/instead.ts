import { inflect, readVerb } from "../lexicon/verbs";
import { NOUNISH, TOOL, wordClass } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import type { LeftOut } from "./answers";
import { articleFor } from "./article";
import type { Clause } from "./because";
import { SPEAKS_OF_WRITER, withoutDatives, withoutWriter } from "./person";
import { impersonal, tidyAnswer } from "./tidy";
import { isSentence } from "./predicates";
import { isAdjective } from "./qualities";
import { readVerbPhrase, type Spelling, type VerbPhrase } from "./verb-phrase";
import { isSmall, uncapitalize, wordsIn } from "./words";

const OWN_JOIN =
  /^(?:instead of|rather than|in place of|ahead of|before(?!\s+that\s)|over|above|in favor of|in favour of|not just|despite)\s+/i;
/** Ways to begin that say only that something else was possible. */
const OPENERS =
  /^(?:(?:(?:and|but|so|well|then|instead|previously|earlier|before that)\s*,?\s+)|(?:(?:the|another|one|an)\s+)?(?:other\s+)?(?:alternative|option|idea|plan|proposal)s?(?:\s+(?:was|had been)\s+(?:to\s+)?|\s*[:=]\s*))+/i;
const NOT = /^(?:(?:i|we)\s+)?(?:not|did not|do not|never)\s+(?!just)(?:to\s+)?/i;
const MIGHT =
  /^(?:(?:i|we)(?:['’](?:d|ve))?\s+)?(?:(?:(?:had|have) )?been\s+(?=\p{L}+ing\s)|(?:was|were)\s+(?=\p{L}+ing\s)(?!going to|about to)|(?:would(?: have)?|could(?: have)?|should(?: have)?|to|wanted to|(?:(?:was|were) )?going to|planned to|(?:was|were) about to|thought (?:about|of)|considered|had planned to)\s+)/iu;

const AFTER_VERB =
  /^\s+(?:the|a|an|another|each|every|all|both|their|its|this|that|these|it|them|everything|everyone|up|out|off|down|back|\d|more|fewer|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(?![\p{L}-])/iu;

/** After a past of the writer's: "asked for overtime", but "planned cuts" is a thing. */
const AFTER_PAST = /^\s+(?:for|to|on|in|at|with|until|about|around|\p{L}+ly)\s/iu;

/** Words that tell what a thing is like, whatever verbs they are too: "last year's list", "direct sales". */
const OF_A_THING = wordSet(
  "open dry last own second double triple direct complete separate secure present perfect duplicate alternate moderate mature subject",
);

/** Is the bare form meant as an act: "cut staff", "test everything", and not "test data"? */
function isBareAct({ verb, rest }: VerbPhrase): boolean {
  if (AFTER_VERB.test(rest)) return true;
  if (isAdjective(verb) || OF_A_THING.has(verb)) return false;
  // "gut feeling"
  if (
    /^\s+(?!nothing|anything|something|everything)\p{L}+ing$/u.test(rest) &&
    !/^(?:stop|start|keep|go|avoid|try)$/.test(verb)
  )
    return false;
  if (readVerb(verb)?.some(({ form }) => form === "past"))
    return rest !== "" && !/^\s+(?:in|of|for)\s/i.test(rest);
  return (wordClass(verb) & NOUNISH) === 0;
}

/** "hire a third clerk" as "hiring a third clerk", so that it can follow "instead of". */
function asThing(said: string, spelling: Spelling, wished: boolean): string {
  const text = said.replace(/^ke(?:ep|pt|eping) (?:on )?(?=\p{L}+ing\s)/iu, "");
  const phrase = readVerbPhrase(text);
  if (!phrase) return text;
  const { reading, verb, adverb, rest } = phrase;
  if (/^\p{Lu}/u.test(text) && (wordClass(verb) & TOOL) !== 0) return text;
  const named = wished || /^(?:i|we)\s/i.test(text);
  const doing = (): string => adverb + inflect(reading.lemma, "gerund", spelling) + rest;
  const zeroPast = reading.form === "past" && verb === reading.lemma;
  if (reading.form === "base" || zeroPast) return named || isBareAct(phrase) ? doing() : text;
  if (reading.form !== "past") return text;
  return named || AFTER_VERB.test(rest) || AFTER_PAST.test(rest) ? doing() : text;
}

/** "taking them in the order they arrived": a thing, whatever clause hangs on it. */
function opensWithDoing(text: string): boolean {
  const phrase = readVerbPhrase(text);
  return (
    phrase?.reading.form === "gerund" &&
    !/^\s+(?:was|were|is|are|had|has|would|took|takes|meant|means|cost|costs)\b/i.test(phrase.rest)
  );
}

/** "done by hand": what was done to it until then. */
function isDoneTo(text: string): boolean {
  const phrase = readVerbPhrase(text);
  const form = phrase?.reading.form;
  return (
    form === "participle" || (form === "past" && /^\s+(?:by|in|on)\s/i.test(phrase?.rest ?? ""))
  );
}

/** What was wished for or had to wait stands beside the choice; other clauses tell what was before. */
const BESIDE = wordSet(
  "want ask prefer propose expect favor push insist suggest demand hope like plan request wait postpone defer delay drop cancel pause lose",
);
const PRONOUN = /^(?:it|this|that|there|they|everyone|everybody|people|we|each|every|all)\b/i;

function joinOfSentence(text: string): string {
  const beside =
    /\s(?:not|never|cannot)\s/i.test(text) ||
    wordsIn(text).some((word) =>
      readVerb(word.toLowerCase())?.some(
        ({ lemma, form }) => BESIDE.has(lemma) && (form === "past" || form === "participle"),
      ),
    );
  return beside && (!PRONOUN.test(text) || /^people\s/i.test(text)) ? " while " : "; before, ";
}

/** "the buffet was what sales wanted": the thing, and who wanted it. */
const WAS_WHAT = /^(.+?)\s+(?:is|was)\s+(what\s.+)$/i;

/** "we used paper slips before": the question has said so. */
const BEFORE =
  /(?<=^(?:i|we|they|it|everyone|everybody|people|you)\s.*)\s+(?:before|previously|until then|beforehand)$/i;

/** "my approving each swap", "me doing it all": who did it goes without saying. */
const OWN_DOING = /^(?:me|my|us|our)\s+(?=(?:\p{L}+ly\s+)?\p{L}{2,}ing\s)/iu;

/** "we thought every shop needed it", "no shop went back": what was held, or came of it. */
const BELIEVED =
  /^(?:(?:i|we|everyone|everybody)\s(?:(?:had|all|always|first)\s)*(?:thought|believed|assumed|felt|expected)\s(?!(?:about|of|to)\s)|no \p{L}+ (?:went|came|fell) back\s)/iu;
export const NO_ALTERNATIVE = "It names no other way. Say what waited or was left out.";

/** The answer to "instead of …": a thing, an act as one, or what was wished for or had been before. */
export function readInstead(value: unknown, spelling: Spelling): Clause | LeftOut | null {
  const typed = tidyAnswer(value);
  const said = withoutDatives(typed).replace(BEFORE, "");
  const own = OWN_JOIN.exec(said)?.[0];
  const opened = own ? said : said.replace(OPENERS, "").replace(NOT, "");
  const joint = OWN_JOIN.exec(opened)?.[0] ?? "";
  const after = opened.slice(joint.length);
  const bare = impersonal(after.replace(MIGHT, "").replace(OWN_DOING, ""));
  if (isSmall(bare)) return null;
  if (BELIEVED.test(opened)) return { text: typed, reason: NO_ALTERNATIVE };
  const told = joinedThing(bare, joint, MIGHT.test(after), spelling);
  const kept = withoutWriter(told.text);
  if (!kept) return { text: typed, reason: SPEAKS_OF_WRITER };
  return { join: told.join, text: kept.text, question: "instead", cut: kept.cut };
}

function joinedThing(
  bare: string,
  joint: string,
  might: boolean,
  spelling: Spelling,
): Pick<Clause, "join" | "text"> {
  const [, wished = "", by = ""] = WAS_WHAT.exec(bare) ?? [];
  const thing = uncapitalize(wished ? `${wished}, ${by}` : asThing(bare, spelling, might));
  if (joint) return { join: " ", text: joint.toLowerCase() + thing };
  if (isDoneTo(thing)) return { join: "; before, it was ", text: thing };
  if (
    !wished &&
    !opensWithDoing(thing) &&
    !isWanted(thing) &&
    !IN_ORDER.test(thing) &&
    isSentence(thing)
  )
    return { join: joinOfSentence(thing), text: thing };
  return {
    join: ` instead of ${wished || IN_ORDER.test(thing) ? "" : articleFor(thing)}`,
    text: thing,
  };
}

/** "the dashboard sales had promised": a thing, and who wanted it, with nothing between. */
const WANTED =
  /^(?:the|a|an|another|all|each|every|\d+|two|three|four|five)\s(?:[\p{L}\d'’-]+\s)+(?!(?:was|were|is|are|be|been|got|and|to|who|that|which)\s)[\p{L}'’]+\s(?:(?:had|have|always|usually|originally|first|also)\s)*(?:want|ask|prefer|promis|propos|expect|request|demand|push|insist|hop|lik|plann|need|suggest|favou?r|order|us|chose|pick)\p{L}*(?:\s(?:for|about|on|to|with))?$/iu;
const isWanted = (text: string): boolean =>
  NOBODYS.test(text) || (WANTED.test(text) && /(?:ed|chose)(?:\s\p{L}+)?$/u.test(text));
/** "reports nobody reads" */
const NOBODYS = /^(?:\p{L}+\s){0,3}\p{L}{3,}s\s(?:nobody|no one)\s\p{L}+$/iu;

/** "first come, first served": an order, however much it looks like a sentence. */
const IN_ORDER = /^(?:first|last)\s.*\b(?:first|last)\b/i;
