import { CHANGEABLE, PEOPLE, ROLE, wordClass } from "../lexicon/word-classes";
import type { Known, Part, ResultAnswer, Whose } from "../types";
import type { LeftOut } from "./answers";
import { type Change, readChange, readShift } from "./change";
import { answer, asSaid, countsOf, estimated, plain } from "./estimate";
import { textOf } from "./parts";
import { isClause, isSentence } from "./predicates";
import { joinOf, standsIn } from "./result-join";
import { isGuess, told } from "./result-sentence";
import { SPEAKS_OF_WRITER, speaksOfWriter, withoutWriter } from "./person";
import { FURTHER, sentencesOf, tidyAnswer, tidyField } from "./tidy";
import { changeParts, isOwnAct, levelParts, NO_SUBJECT, type Say } from "./told-change";
import { inForm, opensWithAct, readVerbPhrase } from "./verb-phrase";
import { contentStems, uncapitalize, wordsIn } from "./words";

/** What was different afterwards, as the parts of a clause of its own. */
export type Result = {
  readonly join: string;
  readonly parts: readonly Part[];
  readonly measured: boolean;
  /** The end of the answer, where it speaks of its writer. */
  readonly cut?: string;
};

const WHOSE: readonly Whose[] = ["mine", "ours", "several"];
const KNOWN: readonly Known[] = ["looked-up", "worked-out", "estimate", "none"];

const SINCE_JOIN =
  /^(?:since|in|within|after|by|over|during|from|until|for|on|at|before|between|through|every|per|each|as of)\b/i;
const DURATION =
  /^(?:about |around |roughly |just |only )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\s+(?:\p{L}+\s+)?(?:day|week|month|quarter|sprint|year|hour|minute|release)s?$/iu;

/** "a month" is how often, not when. */
const RATE = /^(?:an?|per|each|every)\s(?:hour|day|week|month|quarter|year|shift|sprint)$/i;

function sinceParts(since: string, rated = false): Part[] {
  if (since === "") return [];
  if (RATE.test(since) && !rated) return [answer(` ${since}`)];
  if (SINCE_JOIN.test(since)) {
    return [plain(" "), answer(since.charAt(0).toLowerCase() + since.slice(1))];
  }
  return [plain(DURATION.test(since) ? " in " : " since "), answer(since)];
}

const NO_NAME = "It does not say who “they” are. Name them.";
/** "we left after 5 months": a line would tell it of a job. */
const LEFT =
  /^(?:i|we) (?:left|leave|quit|resigned)(?:$|[,;]|\s(?:after|in|on|early|within|before|without)\s)/i;
/** "people say it is better": what is said, by nobody in particular. */
const HEARSAY =
  /^(?:some )?(?:people|they|everyone|everybody|folks) (?:say|says)\s|^(?:i|we) (?:hear|heard) (?:that|it|they)\s/i;
const IS_HEARSAY = "It tells what is said. Say what was different.";
const NO_END = "It does not say what it changed to.";

type Told = Change & { readonly since: string };

const REPEATS = /\bfrom\b.*\bto\b/i;

/** "we went from 9 forms to 4": how it went shows in the figures. */
const WENT =
  /^(?:(?:i|we|it|this|that)\s+)?(?:went|dropped|fell|came|rose|grew|shrank|improved|increased|decreased)(?:\s+(?:up|down))?(?=\s+from\s|$)\s*/i;

function fieldParts(said: Told, say: Say): Part[] | string {
  const { from, to, since } = said;
  const subject = from === "" ? said.subject : said.subject.replace(WENT, "");
  const holds = REPEATS.test(subject) || (from !== "" && ` ${subject} `.includes(` ${from} `));
  if (from === "" && to === "") return subjectParts(subject, since, say);
  if (from !== "" && to === "" && !holds)
    return isClause(subject) ? subjectParts(subject, since, say) : NO_END;
  if (subject === "" && ABSENT.test(from)) return subjectParts(to, since, say);
  // "117 an hour" has its rate, so that "a month" is how long it took.
  const when = sinceParts(since, / (?:an?|per|each|every) \p{L}+(?:\n|$)/u.test(`${from}\n${to}`));
  const main =
    holds || (from === "" && subject === "")
      ? say(subject || to)
      : from === ""
        ? levelParts(subject, to, say)
        : changeParts({ subject, from, to }, isSince(when), say);
  return typeof main === "string" ? main : main.length === 0 ? [] : [...main, ...when];
}

const ABSENT = /^(?:none|no|nothing|never|nobody|zero|0)$/i;
const isSince = (when: readonly Part[]): boolean => /^ ?since\b/.test(textOf(when));

/** A result told in one sentence, which may be a change in short: "calls 40 -> 22", "returns -30%". */
function subjectParts(subject: string, since: string, say: Say): Part[] | string {
  if (subject === "" || ABSENT.test(subject)) return [];
  const when = sinceParts(since);
  const shift = readShift(subject);
  if (shift) {
    if (shift.thing === "") return NO_SUBJECT;
    const moved = [answer(shift.thing), plain(` ${shift.way} `), ...say(shift.by)];
    return [plain("with "), ...moved, ...when];
  }
  const bare = subject.replace(WENT, "");
  const change = isClause(bare) ? null : readChange(bare);
  if (change && !opensWithAct(change.subject)) {
    const parts = changeParts(change, isSince(when), say);
    return typeof parts === "string" ? parts : [...parts, ...when];
  }
  if (!standsIn(subject)) return NO_SUBJECT;
  return [...say(subject), ...when];
}

/** What is read of an answer, and what of it is in no line. */
export type ReadResult = { readonly result: Result | null; readonly left: readonly LeftOut[] };

/**
 * Reads the answer to "what was different afterwards": a change with its fields, or the sentence
 * that says how much, else the first that says anything.
 */
export function readResult(value: unknown, act: string): ReadResult {
  const fields: ResultAnswer = typeof value === "object" && value !== null ? value : {};
  const text = typeof value === "string" ? value : fields.text;
  const known = isGuess(text) ? "estimate" : KNOWN.find((way) => way === fields.known);
  const sentences = sentencesOf(text).flatMap(apart);
  const read = (sentences.length === 0 ? [""] : sentences).map((sentence) => ({
    sentence,
    told: readSentence(sentence, fields, known, act),
  }));
  const results = read.flatMap(({ told }) => (told && !("reason" in told) ? [told] : []));
  const result =
    results.find(({ measured }) => measured) ??
    results.find(({ join }) => join === "; ") ??
    results[0] ??
    null;
  const before = read.slice(
    0,
    Math.max(
      0,
      read.findIndex(({ told }) => told === result),
    ),
  );
  if (before.some(({ sentence }) => isOtherAct(sentence, act)))
    return { result: null, left: [{ text: sentences.join(". "), reason: OF_OTHER_ACT }] };
  const left = read.flatMap(({ sentence, told }) => {
    if (told === null) return [];
    if (told === result) return told.cut ? [{ text: told.cut, reason: SPEAKS_OF_WRITER }] : [];
    if ("reason" in told) return [told];
    return [{ text: sentence, reason: FURTHER }];
  });
  return { result, left };
}

const OF_OTHER_ACT = "It came of another act. Tell that act in a line of its own.";

/** "we added a help page; clicks tripled": something new was done, of which the act says nothing. */
function isOtherAct(sentence: string, act: string): boolean {
  const phrase = /^(?:i|we)\s/i.test(sentence) ? readVerbPhrase(sentence) : null;
  if (!phrase || !/^\s(?:an?|another|one|two|three|\d+|new)\s/i.test(phrase.rest)) return false;
  const held = contentStems(act);
  return !contentStems(phrase.rest).some((stem) => held.includes(stem));
}

/** The people whom an act names. */
export const groupsIn = (act: string): string[] =>
  wordsIn(act.toLowerCase()).filter(
    (word) =>
      (wordClass(word) & (PEOPLE | ROLE)) !== 0 || /^(?:team|crew|shift|staff|board)s?$/.test(word),
  );

/** "we built it that way and completion went up": what was done, and what came of it. */
function apart(sentence: string): string[] {
  const [, did = "", came = ""] = /^(.+?),? and (.+)$/i.exec(sentence) ?? [];
  const own = opensWithAct(did) && isSentence(came) && !opensWithAct(came);
  return own && !speaksOfWriter(came) ? [did, came] : [sentence];
}

const fieldsOf = (subject: string, { from, to, since }: ResultAnswer): Told => ({
  subject,
  from: uncapitalize(tidyField(from).replace(/^from\s+/i, "")),
  to: uncapitalize(tidyField(to).replace(/^to\s+/i, "")),
  since: tidyAnswer(since),
});

/** "1 in 4 applications sent back": how many of what. */
const ONE_IN = /^(\d+ (?:in|out of) \d+) ((?:\p{L}+ )*?\p{L}*s(?![\p{L}]).*)$/u;

/** What was measured, told where the field asks since when: "week-4 retention". */
function withThing(said: Told): Told {
  const { subject, since } = said;
  const [, share = "", things = ""] = (subject === "" && ONE_IN.exec(said.from)) || [];
  if (share !== "" && ONE_IN.exec(`${said.to} s`)?.[2] === "s")
    return { ...said, subject: things, from: share };
  const measures = wordsIn(since).some(
    (word) => (wordClass(word.toLowerCase()) & CHANGEABLE) !== 0,
  );
  const named = subject === "" && said.from !== "" && measures && !SINCE_JOIN.test(since);
  return named ? { ...said, subject: uncapitalize(since), since: "" } : said;
}

function readSentence(
  sentence: string,
  fields: ResultAnswer,
  known: Known | undefined,
  act: string,
): Result | LeftOut | null {
  const typed = [sentence, ...[fields.from, fields.to, fields.since].map(tidyField)]
    .filter(Boolean)
    .join(", ");
  const kept = withoutWriter(told(sentence), true);
  if (!kept) return { text: typed, reason: SPEAKS_OF_WRITER };
  if (LEFT.test(kept.text)) return { text: typed, reason: SPEAKS_OF_WRITER };
  if (HEARSAY.test(kept.text)) return { text: typed, reason: IS_HEARSAY };
  const said = withThing(fieldsOf(kept.text, fields));
  if (/^(?:they|he|she)(?:['’]\p{L}+)?\s/iu.test(said.subject) && groupsIn(act).length !== 1)
    return { text: typed, reason: NO_NAME };
  const way = known === "estimate" ? estimated : (text: string) => [answer(text)];
  const made = fieldParts(said, (text) => asSaid(text, way));
  // "down from 5 days to 2" is of what was done.
  const parts = act === "" && isShort(made) ? NO_SUBJECT : made;
  if (typeof parts === "string") return { text: typed, reason: parts };
  if (parts.length === 0) return null;
  const whose = WHOSE.find((whose) => whose === fields.whose);
  const result = joined(parts, said, whose);
  if (speaksOfWriter(textOf(result.parts))) return { text: typed, reason: SPEAKS_OF_WRITER };
  return kept.cut === "" ? result : { ...result, cut: kept.cut };
}

function joined(parts: readonly Part[], said: Told, whose: Whose | undefined): Result {
  const own = withoutSubject(parts);
  const opening = own[0]?.kind === "plain" && own[0].text === "with ";
  const moved = own.some(({ kind, text }) => kind === "plain" && / from $|^from $/.test(text));
  const changes = said.from !== "" && said.to !== "" && said.from !== said.to;
  const text = textOf(own);
  const words = text.replace(
    /\babout (?=[$€£\d]|(?:half|once|twice|an?|two|three|four|five|six|seven|eight|nine|ten)\b)/g,
    "",
  );
  const apart = (moved || changes) && !isOwnAct(said.subject.replace(WENT, ""));
  const unsaid = own[0]?.text === parts[0]?.text && isWithoutObject(text);
  const join = opening ? ", " : apart || unsaid ? "; " : joinOf(words);
  const measured = countsOf(text).length > 0;
  return { join, parts: withOthers(own, whose, join), measured };
}

/** "fixed the same day", "rolled out to 40 sites": who did it is not said. */
function isWithoutObject(text: string): boolean {
  const phrase = opensWithAct(text) ? readVerbPhrase(text) : null;
  return (
    phrase !== null && !phrase.negated && joinOf(text) === ", and " && AIMLESS.test(phrase.rest)
  );
}
const AIMLESS =
  /^(?:$|\s(?:the (?:same|next|first)|within|in|on|at|to|by|with|without|after|before|again|early|once|twice|every|about once|about twice)(?:\s|$))/i;

/** "I reduced rework" as "reduced rework": a resume line leaves its writer out. */
function withoutSubject(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  if (first?.kind !== "answer") return [...parts];
  if (!opensWithAct(first.text) && !/^(?:i|we)\s+\p{L}+ing\b/iu.test(first.text)) return [...parts];
  const cut = first.text.replace(/^(?:i|we)(?:['’](?:ve|d))?\s+(?=\p{L})/iu, "");
  return [{ ...first, text: cut }, ...rest];
}

const isShort = (made: readonly Part[] | string): boolean =>
  typeof made !== "string" && /^(?:up |down )?from /.test(textOf(made));

/** Whose change it was. Of a clause of its own nothing is claimed; an act says with whom it was done. */
function withOthers(parts: readonly Part[], whose: Whose | undefined, join: string): Part[] {
  if (whose === undefined || whose === "mine") return [...parts];
  if (whose === "several") return join === ", and " ? helped(parts) : helpedMove(parts);
  return join === ", and " && opensWithAct(textOf(parts))
    ? [plain("jointly "), ...parts]
    : [...parts];
}

/** "calls fell from 40 to 22" as "this helped calls fall from 40 to 22". */
function helpedMove(parts: readonly Part[]): Part[] {
  const moved = parts.map((part) => {
    const base = { " fell from ": " fall from ", " rose from ": " rise from " }[part.text];
    return part.kind === "plain" && base !== undefined ? plain(base) : part;
  });
  return moved.some((part, at) => part !== parts[at]) ? [plain("this helped "), ...moved] : moved;
}

/** "cut the wait" as "helped cut the wait", where other things did it too. */
function helped(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  const phrase = first?.kind === "answer" ? readVerbPhrase(first.text) : null;
  if (!first || !phrase || phrase.negated) return [...parts];
  return [plain("helped "), { ...first, text: inForm(phrase, "base", "american") }, ...rest];
}
