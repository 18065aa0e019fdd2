import type { Known, Part, ResultAnswer, Whose } from "../types";
import type { LeftOut } from "./answers";
import { type Change, readChange, readShift } from "./change";
import { answer, asSaid, countsOf, estimated, plain } from "./estimate";
import { countWords, textOf } from "./parts";
import { isClause, isSentence } from "./predicates";
import { joinOf, standsIn } from "./result-join";
import { impersonal, tidyAnswer, tidyField } from "./tidy";
import { opensWithAct } from "./verb-phrase";
import { uncapitalize } from "./words";

/** What was different afterwards, as the parts of a clause of its own. */
export type Result = {
  readonly join: string;
  readonly parts: readonly Part[];
  readonly measured: boolean;
};

const WHOSE: readonly Whose[] = ["mine", "ours", "several"];
const KNOWN: readonly Known[] = ["looked-up", "worked-out", "estimate", "none"];

/** "I have no number, but …", "hard to say: …": what is not known stands before what is. */
const NO_NUMBER =
  /^(?:(?:sorry|well)\W+)?(?:(?:i|we)\s+)?(?:(?:(?:have |had )?no (?:number|figure|data)s?)(?:,?\s+but\s+|[,:;]\s+)|(?:don['’]t|do not|didn['’]t|did not|never|not|nothing was|hard to|difficult to|can['’]t|cannot)\s+(?:really\s+|exactly\s+)?(?:have|had|know|known|keep|measured?|track(?:ed)?|say|tell|sure|count(?:ed)?|quantif(?:y|ied))\b[^,.;:]{0,40}?(?:,?\s+but\s+|[,:;]\s+))/i;
const FELT =
  /^(?:(?:i|we)\s+(?:think|believe|guess|saw|noticed|found)\s+(?:that\s+)?|(?:so|and|but|then|also)\s*,?\s+(?!that\s)|afterwards?,?\s+|after that,?\s+|as a result(?: of (?:this|that|it))?,?\s+|it meant (?:that\s+)?|now,\s+)/i;
/** A guess is an estimate, whatever is said about how it is known. */
const GUESSED =
  /\b(?:i|we) (?:think|guess|believe|suppose|reckon)\b|^\W*(?:maybe|perhaps|probably)\s+(?=[$€£~]?\d)/i;
const MAYBE = /^(?:maybe|perhaps|probably)\s+(?=[$€£~]?\d)/i;

const SINCE_JOIN =
  /^(?:since|in|within|after|by|over|during|from|until|for|on|at|before|between|through|every|per|each|as of)\b/i;
const DURATION =
  /^(?:about |around |roughly |just |only )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\s+(?:\p{L}+\s+)?(?:day|week|month|quarter|sprint|year|hour|minute|release)s?$/iu;

function sinceParts(since: string): Part[] {
  if (since === "") return [];
  if (SINCE_JOIN.test(since)) {
    return [plain(" "), answer(since.charAt(0).toLowerCase() + since.slice(1))];
  }
  return [plain(DURATION.test(since) ? " in " : " since "), answer(since)];
}

/** ", no number though", "(didn't count)": what is not known, after what is. */
const REMARK =
  /\s*[,(;–-]\s*(?:(?:but|though|sorry)\s+)?(?:(?:i|we)\s+)?(?:(?:have |had )?no (?:exact )?(?:number|figure|data|idea)|(?:don['’]t|do not|didn['’]t|did not|never|not|hard to|can['’]t|cannot)\s+(?:really\s+|exactly\s+)?(?:have|know|measured?|track(?:ed)?|say|tell|sure|count(?:ed)?))\b[^,;]*$/i;
/** "we had 6 hours more": a state of the writer's is what the line came with. */
const HAD =
  /^(?:i|we)(?:['’]ve)?\s+(?:now\s+)?(?:had|have)\s+(?=(?:no|fewer|more|less|\d|half|one|two|three|four|five|six|a|an)\b)/i;

/** "since then no calls" as "no calls since then". */
const SINCE_THEN = /^(since then),?\s+((?:no|fewer|less|more|only|\d)\s.+)$/i;

function told(value: unknown): string {
  const text = tidyAnswer(tidyAnswer(value).replace(NO_NUMBER, "").replace(REMARK, ""))
    .replace(FELT, "")
    .replace(FELT, "");
  return uncapitalize(
    impersonal(tidyAnswer(text)).replace(MAYBE, "").replace(HAD, "").replace(SINCE_THEN, "$2 $1"),
  );
}

type Say = (text: string) => Part[];
const NO_SUBJECT = "It does not say who or what. Begin it with that.";
const NO_END = "It does not say what it changed to.";

/** The words of a change: "tickets went from 40 to 22", "40 tickets a week became 22". */
function changeParts({ subject, from, to }: Change, say: Say): Part[] {
  if (subject === "") return [...say(from), plain(" became "), ...say(to)];
  const acts =
    opensWithAct(subject) && /^\S+\s+(?:the|a|an|its|their|\d)|^(?:i|we)\s/i.test(subject);
  const joint = isSentence(subject) || acts ? " from " : " went from ";
  return [answer(subject), plain(joint), ...say(from), plain(" to "), ...say(to)];
}

const BARE_AMOUNT =
  /^(?:[$€£~]?\d[\d.,]*\s?(?:%|k|m|pp)?|(?:dai|week|month|quarter|year|hour)ly)$/i;

/** One state of a thing: "99.9% uptime", "bookings rose to 120", "the wait went to one day". */
function levelParts(subject: string, to: string, say: Say): Part[] {
  if (subject.includes(to)) return say(subject);
  if (isSentence(subject) || opensWithAct(subject))
    return [answer(subject), plain(" to "), ...say(to)];
  if (
    BARE_AMOUNT.test(to) &&
    countWords(subject) < 4 &&
    !/^(?:the|a|an|their|its)\s/i.test(subject)
  )
    return [...say(to), plain(" "), answer(subject)];
  return [answer(subject), plain(" went to "), ...say(to)];
}

type Told = Change & { readonly since: string };

/** "3" of "3 -> 1 days": what is counted stands with the later figure, and says so of both. */
const counts = (text: string): boolean =>
  /\p{L}{2}/u.test(text.replace(/\b(?:a|an|per|each|every) \p{L}+$|percent|\b\p{L}{3,7}ly$/iu, ""));

function changed({ subject, from, to }: Change, say: Say): Part[] | string {
  if (/^(?:none|no|nothing)?$/i.test(from) && /^(?:none|no|nothing)$/i.test(to)) return [];
  if (from === to) return subject === "" ? NO_SUBJECT : levelParts(subject, to, say);
  if (subject === "" && !counts(from) && !counts(to)) return NO_SUBJECT;
  if (subject !== "" || !BARE_AMOUNT.test(from)) return changeParts({ subject, from, to }, say);
  const one = /^1\s\p{L}+s$/u.test(to) ? to.slice(0, -1) : to;
  return [plain("with "), ...say(one), plain(" instead of "), ...say(from)];
}

const REPEATS = /\bfrom\b.*\bto\b/i;

function fieldParts({ subject, from, to, since }: Told, say: Say): Part[] | string {
  const holds = REPEATS.test(subject) || (from !== "" && ` ${subject} `.includes(` ${from} `));
  if (from === "" && to === "") return subjectParts(subject, since, say);
  if (from !== "" && to === "" && !holds)
    return isClause(subject) ? subjectParts(subject, since, say) : NO_END;
  const main =
    holds || (from === "" && subject === "")
      ? say(subject || to)
      : from === ""
        ? levelParts(subject, to, say)
        : changed({ subject, from, to }, say);
  return typeof main === "string" ? main : main.length === 0 ? [] : [...main, ...sinceParts(since)];
}

/** A result told in one sentence, which may be a change in short: "calls 40 -> 22", "returns -30%". */
function subjectParts(subject: string, since: string, say: Say): Part[] | string {
  if (subject === "") return [];
  const shift = readShift(subject);
  if (shift) {
    if (shift.thing === "") return NO_SUBJECT;
    const moved = [answer(shift.thing), plain(` ${shift.way} `), ...say(shift.by)];
    return [plain("with "), ...moved, ...sinceParts(since)];
  }
  const change = isClause(subject) ? null : readChange(subject);
  const named = change && !opensWithAct(change.subject);
  if (named) {
    const parts = changed(change, say);
    return typeof parts === "string" ? parts : [...parts, ...sinceParts(since)];
  }
  if (!standsIn(subject)) return NO_SUBJECT;
  return [...say(subject), ...sinceParts(since)];
}

/** Reads the answer to "what was different afterwards": one sentence, or a change with its fields. */
export function readResult(value: unknown): Result | LeftOut | null {
  const fields: ResultAnswer = typeof value === "object" && value !== null ? value : {};
  const sentence = typeof value === "string" ? value : fields.text;
  const said: Told = {
    subject: told(sentence),
    from: uncapitalize(tidyField(fields.from).replace(/^from\s+/i, "")),
    to: uncapitalize(tidyField(fields.to).replace(/^to\s+/i, "")),
    since: tidyAnswer(fields.since),
  };
  const guess = typeof sentence === "string" && GUESSED.test(sentence);
  const known = guess ? "estimate" : KNOWN.find((way) => way === fields.known);
  const way = known === "estimate" ? estimated : (text: string) => [answer(text)];
  const parts = fieldParts(said, (text) => asSaid(text, way));
  if (typeof parts === "string") {
    const text = [said.subject, said.from, said.to].filter(Boolean).join(" ");
    return { text, reason: parts };
  }
  return parts.length === 0
    ? null
    : joined(
        parts,
        said,
        WHOSE.find((whose) => whose === fields.whose),
      );
}

function joined(parts: readonly Part[], said: Told, whose: Whose | undefined): Result | null {
  const own = withoutSubject(parts);
  const opening = own[0]?.kind === "plain" && own[0].text === "with ";
  const moved = own.some(({ kind, text }) => kind === "plain" && /^ (?:became|went) /.test(text));
  const changes = moved || (said.from !== "" && said.to !== "" && said.from !== said.to);
  const text = textOf(own);
  const words = text.replace(/\babout (?=[$€£\d]|half|a third)/g, "");
  const join = opening ? ", " : moved || (changes && !opensWithAct(text)) ? "; " : joinOf(words);
  const measured = countsOf(text).length > 0;
  return { join, parts: withOthers(own, whose, join), measured };
}

/** "I reduced rework" as "reduced rework": a resume line leaves its writer out. */
function withoutSubject(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  if (first?.kind !== "answer") return [...parts];
  if (!opensWithAct(first.text) && !/^(?:i|we)\s+\p{L}+ing\b/iu.test(first.text)) return [...parts];
  const cut = first.text.replace(/^(?:i|we)(?:['’](?:ve|d))?\s+(?=\p{L})/iu, "");
  // "we went from 9 to 23 people" is told as going on with the act.
  if (cut !== first.text && /^went\s/i.test(cut))
    return [{ ...first, text: cut.replace(/^went/i, "going") }, ...rest];
  return [{ ...first, text: cut }, ...rest];
}

/** Whose change it was. Of a clause of its own nothing is claimed; an act says with whom it was done. */
function withOthers(parts: readonly Part[], whose: Whose | undefined, join: string): Part[] {
  if (whose === undefined || whose === "mine") return [...parts];
  if (whose === "several") return [...parts, plain(", partly through this")];
  return join === ", and " && opensWithAct(textOf(parts))
    ? [plain("jointly "), ...parts]
    : [...parts];
}
