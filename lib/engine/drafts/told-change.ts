import type { Part } from "../types";
import type { Change } from "./change";
import { type Comparison, compare, isRisen, readState } from "./compare";
import { answer, plain } from "./estimate";
import { countWords } from "./parts";
import { isSentence } from "./predicates";
import { isQuality } from "./qualities";
import { opensWithAct } from "./verb-phrase";

/** Says an amount, with "about" where it is an estimate. */
export type Say = (text: string) => Part[];

export const NO_SUBJECT = "It does not say who or what. Begin it with that.";

const HEDGE = /^(?:(?:about|around|roughly|approximately|circa)\s+|[~≈]\s*)/i;

/** "from about 40 to 22": one "about" is of both. */
function fromTo(from: string, to: string, say: Say): Part[] {
  const earlier = say(from);
  const hedged = HEDGE.test(from) || earlier.some(({ kind }) => kind === "plain");
  const one = to.replace(/^(1 \p{L}+)s$/u, "$1");
  const later = hedged ? [answer(one.replace(HEDGE, ""))] : say(one);
  return [...earlier, plain(" to "), ...later];
}

const BARE_AMOUNT =
  /^(?:[$€£~]?\d[\d.,]*\s?(?:%|k|m|pp)?|(?:dai|week|month|quarter|year|hour)ly)$/i;

/** One state of a thing: "99.9% uptime", "bookings rose to 120", "the wait went to one day". */
export function levelParts(subject: string, to: string, say: Say): Part[] {
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

const EVERY = "(?:an?|per|each|every) (?:day|week|month|quarter|year|hour|shift|night|minute)$";
const RATE = new RegExp(`^${EVERY}`, "i");
/** "calls a day", of which the figures say how many. */
const OFTEN = new RegExp(String.raw`^(.+)\s(${EVERY})`, "i");

const MOVED = { up: " rose from ", down: " fell from " } as const;

/** "calls fell", "the wait went down": the verb stands last. */
const MOVES = /\s(?:up|down|\p{L}+ed|went|fell|rose|grew|shrank|sank|came|cut|is|are|was|were)$/iu;
/** How often something is done. */
const OFTEN_DONE = /^(?:every|once|twice|daily|weekly|monthly|yearly)\b/i;

/** "cut the wait", and not "missed calls": what the writer did, of which the figures tell. */
export const isOwnAct = (subject: string): boolean =>
  opensWithAct(subject) && /^\S+\s+(?:(?:the|a|an|its|their)\s|\d)|^(?:i|we)\s/i.test(subject);

/** "calls fell from 40 to 22"; with "since", which takes no past, "calls down from 40 to 22". */
function subjectMoved({ subject, from, to }: Change, since: boolean, say: Say): Part[] {
  const told = (isSentence(subject) && MOVES.test(subject)) || isOwnAct(subject);
  const compared = told ? null : compare({ from, to });
  const [, noun = "", after = ""] = OFTEN.exec(subject) ?? [];
  if (compared && noun !== "" && compared.noun === "" && compared.after === "")
    return amountMoved({ ...compared, noun, after }, since, say);
  const way = compared?.way;
  const short = way !== undefined && (since || !isRisen(subject));
  const joint = told
    ? " from "
    : way === undefined
      ? " went from "
      : short
        ? ` ${way} from `
        : MOVED[way];
  return [answer(subject), plain(joint), ...fromTo(from, to, say)];
}

/** "orders rose from 60 to 85 per hour", "down from 4 hours to 90 minutes". */
function amountMoved({ way, noun, from, to, after }: Comparison, since: boolean, say: Say): Part[] {
  const short = since || noun === "" || !isRisen(noun);
  const what = [short ? noun : "", after].filter(Boolean).join(" ");
  const earlier = from.hedge + from.amount;
  const later = to.hedge + to.amount;
  const behind = what === "" || what.startsWith("/") ? what : ` ${what}`;
  const moved =
    to.family === "none"
      ? fromTo(earlier + behind, later, say)
      : [...fromTo(earlier, later, say), answer(behind)];
  return short ? [plain(`${way} from `), ...moved] : [answer(noun), plain(MOVED[way]), ...moved];
}

const VAGUE =
  /^(?:a lot|lots|many|much|most|some|few|often|rarely|always|never|sometimes|bad|good)\b/i;
/** Do two states say by themselves what it is that moved? */
function saysWhat({ from, to }: Change, compared: Comparison | null): boolean {
  if (!compared)
    return (
      [from, to].every((state) => !VAGUE.test(state) && !isQuality(state)) &&
      [from, to].some((state) => !BARE_AMOUNT.test(state))
    );
  const { noun, after } = compared;
  return (
    noun !== "" ||
    [compared.from, compared.to].some(({ family }) => family === "time") ||
    (after !== "" && !RATE.test(after))
  );
}

/** The words of a change from one state to another; a reason where they do not say of what. */
export function changeParts(change: Change, since: boolean, say: Say): Part[] | string {
  const { subject, from, to } = change;
  const [none, gone] = [from, to].map((state) => readState(state)?.family === "none");
  if (none && gone) return [];
  if (from === to) return subject === "" ? NO_SUBJECT : levelParts(subject, to, say);
  // "got paid in" 34 days, then in 21
  if (
    /\s(?:in|within|at|after|by)$/i.test(subject) ||
    (OFTEN_DONE.test(to) && opensWithAct(subject))
  )
    return [answer(`${subject} `), ...say(to), plain(" instead of "), ...say(from)];
  if (subject !== "") return subjectMoved(change, since, say);
  const compared = compare(change);
  if (!saysWhat(change, compared)) return NO_SUBJECT;
  if (compared) return amountMoved(compared, since, say);
  return [plain("from "), ...fromTo(from, to, say)];
}
