import type { LeftOut } from "./answers";
import { articleFor } from "./article";
import { asPassive, SPEAKS_OF_WRITER, withoutDatives, withoutWriter } from "./person";
import { impersonal, tidyAnswer } from "./tidy";
import { isClause, isSentence, openingAuxiliary } from "./predicates";
import { isQuality } from "./qualities";
import { inForm, readVerbPhrase, type Spelling, type VerbPhrase } from "./verb-phrase";
import { isSmall, uncapitalize } from "./words";

/** A clause of an answer: the connecting words before it, and the person's own words. */
export type Clause = {
  readonly join: string;
  readonly text: string;
  readonly question: string;
  /** The end of the answer, where it speaks of its writer. */
  readonly cut?: string;
};
type Joined = Pick<Clause, "join" | "text">;

const OPENERS =
  /^(?:(?:well|and|so|but|also|basically|mainly|mostly|honestly)\s*,?\s+)+(?=\p{L})/iu;
/** "so nobody had to wait" is a purpose, "so, it was broken" only a way to begin. */
const PURPOSE = /^so\s+(?:that\s+)?(?!,)/i;
const BECAUSE =
  /^(?:(?:it was |this was |that was )?(?:just |simply |mainly |partly )?(?:because|['’]?cause|cuz|cos|coz|bc|b\/c)|since(?!\s+(?:\d|then|last|launch|the (?:start|launch)))|as(?!\s+(?:of|a|an|part|soon|long)\b))\s+(?!of\s)/iu;
const NOTICED =
  /^(?:(?:i|we)\s+(?:(?:had|have|could|also|already)\s+)?(?:found|saw|see|knew|know|noticed|noted|realized|realised|learned|learnt|heard|discovered|understood)(?:\s+out)?|(?:it\s+)?turned\s+out|it was clear)\s+(?:that\s+)?(?=\p{L}|\d|[$€£])/iu;
const CAUSE_JOIN =
  /^(?:because of|due to|owing to|thanks to|given|in order to|to|so that|so|based on|after|when|in case|for|in|with|without|under|by)\s/i;
const HAD =
  /^(?:(?:i|we)\s+)?(?:(?=only\b)|(?:only\s+)?(?:had|have|get|got)\s+(?=(?:only|no|one|two|a|an|few|little|less|three|four|five|\d+)\b))/i;
/** What there was too little of stands with the act: ", with no time". */
const SCARCE = /^(?:only|no|not enough|too (?:few|many|much|little)|few|little|hardly any)\s/i;

const SPARE = /^(?:no|not enough|only|little)\s(?:\S+\s){1,3}(?:left|available|to spare)$/i;
/** "the main reason was that …": the reason stands after it. */
const LABEL =
  /^(?:the\s+)?(?:(?:main|real|biggest|only)\s+)?reasons?(?:\s+(?:was|is)(?:\s+that)?|\s*:)\s+/i;

/** States of mind and need: "because I wanted fewer calls" is told as ", wanting fewer calls". */
const STATE =
  /^(?:be|have|know|want|need|think|hope|expect|prefer|like|care|worry|fear|trust|believe|wish|intend|aim|feel|figure|lack)$/;

/** What happened again and again is a reason, not a step: "we walked nine miles a shift". */
const REPEATED =
  /\b(?:always|usually|often|(?:every|each|per|(?<!\b(?:for|in|within|over|of|after|took) )(?:a|an)) (?:day|week|month|year|shift|hour|night|time)(?! of\s))\b/i;

/** "made €2 on a flight": what is had from each, and no event. */
const FROM_EACH = /^\s[$€£]?\d\S*\s(?:on|per|for|from) (?:an?|each|every)\s/i;

/** "took 1 in 5 apart": a share, which is no one event either. */
const ONE_IN = /^\s\d+ (?:in|out of) \d/;

/** What a thing does, where nobody is named: "kept breaking", "cost too much". */
const OF_THING =
  /^(?:be|have|keep|make|take|cost|fail|seem|feel|look|sound|work|break|fall|run|save|bring|mean|lack|turn|come|go|get)$/;

/** "asked 12 drivers and 9 said so": what they said is a sentence of its own. */
function withOwnSentence(text: string): string {
  const { act, more } = splitSentence(text);
  return more === "" ? text : `${act}; ${more}`;
}

function splitSentence(text: string): { act: string; more: string } {
  const [, act = "", more = ""] = /^(.+?)(?:,? and |, )(.+)$/.exec(text) ?? [];
  const own = act !== "" && isSentence(more) && !readVerbPhrase(more);
  return own ? { act, more } : { act: text, more: "" };
}

/** A reason that is an act of the writer: "I read 600 forms", "wanted fewer calls"; null where it is none. */
function asAct(reason: string, spelling: Spelling): Joined | null {
  const phrase = readVerbPhrase(reason);
  const named = /^(?:i|we)(?:['’](?:d|ve))?\s/i.test(reason);
  if (!phrase || /^never/.test(phrase.adverb) || !isAct(phrase, reason, named)) return null;
  const { lemma } = phrase.reading;
  const again = /^\s+(\p{L}+ing\s.+)$/u.exec(phrase.rest)?.[1];
  if (named && lemma === "keep" && again) return { join: " after ", text: again };
  const before = !phrase.negated && !STATE.test(lemma);
  const text = withOwnSentence(inForm(phrase, "gerund", spelling));
  return { join: before ? " after " : ", ", text };
}

function isAct(
  { verb, reading, negated, rest }: VerbPhrase,
  reason: string,
  named: boolean,
): boolean {
  if (reading.form === "gerund" && rest === "") return false;
  if (reading.form === "gerund") return STATE.test(reading.lemma) || !isSentence(reason);
  if (negated) return true;
  const state = STATE.test(reading.lemma);
  // "being late" tells of whoever acted, "being the bottleneck" of a thing that nobody named.
  if (reading.lemma === "be" && /^\s(?:the|a|an|one|two|three|only|all|\d)/i.test(rest))
    return false;
  if (named && state && reading.form === "base") return true;
  if (named && reading.form === "participle") return verb !== reading.lemma;
  if (reading.form !== "past" || (!state && (REPEATED.test(reason) || ONE_IN.test(rest))))
    return false;
  if (/^(?:make|earn|lose|charge)$/.test(reading.lemma) && FROM_EACH.test(rest)) return false;
  const alike = verb === reading.lemma;
  if (alike && !named)
    return /^\s(?:the|a|an|all|each|every|\d+)\s/i.test(rest) && !isClause(reason);
  if (reading.lemma === "be" || alike) return named;
  // "kept breaking" tells of the thing, "missed visits cost patients more" has a subject of its own.
  if (named) return true;
  return (
    !isClause(splitSentence(reason).act) &&
    (!OF_THING.test(reading.lemma) || /^\sthrough\s/.test(rest)) &&
    !isQuality(rest.trim())
  );
}

/** "the contract ending in May": a thing and what it was doing, told beside the act. */
const isScene = (text: string): boolean =>
  /^(?:the|a|an|our|their|\d+|two|three|most|half|one)\s(?:[\p{L}\d'’%-]+\s){1,4}?(?!during|nothing|something|anything|everything|morning|evening)\p{L}{2,}ing\s(?:in|at|on|by|to|up|down|out|from|for|alone|the|a|\d)/iu.test(
    text,
  ) && !isClause(text);

/** A finite verb with no subject: it tells of what the act was about. */
function ofIt(text: string): Joined | null {
  const auxiliary = openingAuxiliary(text);
  const phrase = readVerbPhrase(text);
  const { form, lemma } = phrase?.reading ?? {};
  const past = (form === "past" && phrase?.verb !== lemma) || form === "present";
  if (auxiliary === null && !(past && !isClause(text))) return null;
  return { join: " because it ", text };
}

function joinOf(text: string): string {
  if (SPARE.test(text)) return ", with ";
  if (opensSentence(text) || isSentence(text)) return " because ";
  if (isQuality(text)) return " because it was ";
  if (/^where\s/i.test(text)) return " because that was ";
  if (SCARCE.test(text) || isScene(text)) return ", with ";
  return /^lack of\s/i.test(text) ? " for " : ` because of ${articleFor(text)}`;
}

/** "we could not trace a sale": what the writer was not able to do. */
const UNABLE =
  /^(?:i|we)\s+(?:could not|cannot|can not|(?:was|were|am|are) not\s+able\s+to|(?:was|were)\s+unable\s+to)\s+(?:\p{L}+ly\s+)?(?=\p{L}{3})/iu;

/** "was not sure why": a state of the writer's, whoever is named. */
const UNSURE = /^(?:(?:i|we)\s+)?(?:was|were) not (?=(?:sure|aware|certain)\b)/i;

function joinedReason(seen: string, spelling: Spelling): Joined {
  const had = HAD.exec(seen)?.[0];
  const held = had && seen.slice(had.length).replace(/^only\s+had\s+/i, "only ");
  if (had && held && (!isSentence(held) || /^no (?:idea|clue)\s/i.test(held))) {
    const only = /only/i.test(had) && !/only$/i.test(seen.slice(had.length)) ? "only " : "";
    return { join: ", with ", text: only + held };
  }
  const unsure = UNSURE.exec(seen)?.[0];
  if (unsure) return { join: ", ", text: `not ${seen.slice(unsure.length)}` };
  const unable = UNABLE.exec(seen)?.[0];
  if (unable) return { join: ", unable to ", text: seen.slice(unable.length) };
  const text = uncapitalize(seen);
  const linked = CAUSE_JOIN.test(text) && !opensSentence(text);
  if (linked) return { join: " ", text };
  const act = asAct(seen, spelling);
  const done = act ? null : asPassive(seen);
  if (done) return { join: " because ", text: done };
  return act ?? ofIt(text) ?? { join: joinOf(text), text };
}

/** What happens to a thing by itself, so that what follows is another. */
const BY_ITSELF =
  /^when\s(?:\S+\s){1,4}?(?:rains|snows|fails|closes|opens|ends|starts|stops|leaves|arrives)\s(?:the|an?|it|they|all|most|nobody|everyone)\s/i;

/** "when it rains the site floods", "in winter the roads close": a sentence after its own opening. */
const opensSentence = (text: string): boolean =>
  BY_ITSELF.test(text) ||
  (/^(?:when|in|with|without|under|by|after)\s/i.test(text) &&
    (/^when\s/i.test(text) ? isSentence(text.replace(/^when\s/i, "that ")) : isClause(text)));

/** "of it cost £90", after a "because" that was already there. */
function withoutOf(reason: string): string {
  const bare = reason.replace(/^(?:(?:because|cause|bc)\s+)?of\s+/i, "");
  return bare !== reason && isSentence(bare) ? bare : reason;
}

/** The answer to "because …": a clause, a reason, a state or an act, each with the words that join it. */
export function readBecause(value: unknown, spelling: Spelling): Clause | LeftOut | null {
  const typed = tidyAnswer(value);
  const said = impersonal(withoutDatives(typed));
  const opened =
    PURPOSE.test(said) && isClause(said) ? said : said.replace(OPENERS, "").replace(LABEL, "");
  if (isSmall(opened)) return null;
  const reason = withoutOf(opened.replace(BECAUSE, ""));
  const that = reason.replace(/^that\s+(?=\p{L}+\s+\p{L}+)/iu, "");
  const noticed = that.replace(NOTICED, "");
  const seen = openingAuxiliary(that) !== null ? reason : isSentence(noticed) ? noticed : that;
  const joined = /^of\s/i.test(seen)
    ? { join: " because of ", text: uncapitalize(seen.replace(/^of\s+/i, "")) }
    : joinedReason(seen, spelling);
  const kept = withoutWriter(joined.text);
  if (!kept) return { text: typed, reason: SPEAKS_OF_WRITER };
  // One "because" is told, and not what lies behind it.
  const [first = ""] = joined.join === " because " ? kept.text.split(/,? because /i) : [kept.text];
  const cut = [kept.text.slice(first.length).replace(/^,?\s/, ""), kept.cut]
    .filter(Boolean)
    .join(" ");
  return { join: joined.join, text: first, question: "because", cut };
}
