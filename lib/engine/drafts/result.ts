import type { Known, Part, ResultAnswer, Whose } from "../types";
import { figuresOf } from "./figures";
import { textOf } from "./parts";
import { impersonal, tidyAnswer, tidyField } from "./tidy";
import { readVerbPhrase } from "./verb-phrase";
import { isClause, uncapitalize } from "./words";

/** What was different afterwards, as the parts of a clause of its own. */
export type Result = {
  readonly join: string;
  readonly parts: readonly Part[];
  readonly measured: boolean;
};

const QUESTION = "afterwards";
const WHOSE: readonly Whose[] = ["mine", "ours", "several"];
const KNOWN: readonly Known[] = ["looked-up", "worked-out", "estimate", "none"];

const NO_NUMBER =
  /^(?:i|we)?\s*(?:(?:don['’]t|do not|didn['’]t|did not|never) (?:have|know|keep|measure|track)[^,.;]*?|have no (?:number|figure)s?|no (?:number|figure|data)s?)(?:,?\s+but\s+|[,:]\s+)/i;
const FELT =
  /^(?:(?:i|we)\s+(?:think|believe|guess|saw|noticed|found)\s+(?:that\s+)?|so\s+|and\s+|then\s+|afterwards,?\s+|after that,?\s+|as a result,?\s+|it meant (?:that\s+)?)/i;
const HEDGE =
  /(?:about|around|roughly|nearly|almost|over|under|up to|at least|more than|less than|fewer than|approximately|some|circa|ca\.|~|below|above|by half a|within)\s*$/i;
const DATED =
  /(?:since|in|on|by|from|until|of|q|january|february|march|april|may|june|july|august|september|october|november|december)\s*$/i;

/** Figures of a text that count something; a year or a day of a date counts nothing. */
function countsOf(text: string) {
  return figuresOf(text).filter(({ start, end, text: figure }) => {
    const before = text.slice(0, start);
    if (/^(?:19|20)\d\d$/.test(figure) || /^\s?(?:[ap]\.?m\b|o'clock|:\d)/i.test(text.slice(end)))
      return false;
    return !(
      DATED.test(before) &&
      /^\s*(?:january|february|march|april|may|june|july|august|september|october|november|december)/i.test(
        text.slice(end),
      )
    );
  });
}

/** The person's words with "about" before each figure that is an estimate. */
function estimated(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const figure of countsOf(text)) {
    const article = /\ba\s$/i.exec(text.slice(0, figure.start));
    const start =
      article && figure.key.endsWith("%") ? figure.start - article[0].length : figure.start;
    if (start < at || HEDGE.test(text.slice(0, start))) continue;
    parts.push({ kind: "answer", text: text.slice(at, start), question: QUESTION });
    parts.push({ kind: "plain", text: "about " });
    at = start;
  }
  parts.push({ kind: "answer", text: text.slice(at), question: QUESTION });
  return parts;
}

const SINCE_JOIN =
  /^(?:since|in|within|after|by|over|during|from|until|for|on|at|before|between|through|every|per|last|this|each|as of)\b/i;
const DURATION =
  /^(?:about |around |roughly |just |only )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\s+(?:\p{L}+\s+)?(?:day|week|month|quarter|sprint|year|hour|minute|release)s?$/iu;

function sinceParts(since: string): Part[] {
  if (since === "") return [];
  if (SINCE_JOIN.test(since)) {
    return [plain(" "), answer(since.charAt(0).toLowerCase() + since.slice(1))];
  }
  return [plain(DURATION.test(since) ? " in " : " since "), answer(since)];
}

const plain = (text: string): Part => ({ kind: "plain", text });
const answer = (text: string): Part => ({ kind: "answer", text, question: QUESTION });

const told = (value: unknown): string =>
  impersonal(tidyAnswer(tidyAnswer(value).replace(NO_NUMBER, "").replace(FELT, "")));

/** The words of a change: "tickets went from 40 to 22", "40 tickets a week became 22". */
function changeParts(
  subject: string,
  from: string,
  to: string,
  say: (text: string) => Part[],
): Part[] {
  if (subject === "") return [...say(from), plain(" became "), ...say(to)];
  const joint = isClause(subject) ? " from " : " went from ";
  return [...say(subject), plain(joint), ...say(from), plain(" to "), ...say(to)];
}

const REPEATS = /\b(?:from)\b.*\bto\b/i;

type Told = { subject: string; from: string; to: string; since: string };

function readParts({ subject, from, to, since }: Told, say: (text: string) => Part[]): Part[] {
  const holds = REPEATS.test(subject) || (from !== "" && subject.includes(from));
  if (from !== "" && to !== "" && !holds) {
    return [...changeParts(subject, from, to, say), ...sinceParts(since)];
  }
  const main = subject || to || from;
  if (main === "") return [];
  const more =
    subject !== "" && to !== "" && !subject.includes(to) && !holds
      ? [plain(" to "), ...say(to)]
      : [];
  return [...say(main), ...more, ...sinceParts(since)];
}

/** Reads the answer to "what was different afterwards": one sentence, or a change with its fields. */
export function readResult(value: unknown): Result | null {
  const fields: ResultAnswer = typeof value === "object" && value !== null ? value : {};
  const said: Told = {
    subject: uncapitalize(told(typeof value === "string" ? value : fields.text)),
    from: uncapitalize(tidyField(fields.from).replace(/^from\s+/i, "")),
    to: uncapitalize(tidyField(fields.to).replace(/^to\s+/i, "")),
    since: tidyAnswer(fields.since),
  };
  const known = KNOWN.find((way) => way === fields.known);
  const say = known === "estimate" ? estimated : (text: string) => [answer(text)];
  const parts = withOthers(
    withoutSubject(readParts(said, say)),
    WHOSE.find((whose) => whose === fields.whose),
  );
  if (parts.length === 0) return null;
  const text = textOf(parts);
  return { join: joinOf(text, said), parts, measured: countsOf(text).length > 0 };
}

/** "I reduced rework" as "reduced rework": a resume line leaves its writer out. */
function withoutSubject(parts: readonly Part[]): Part[] {
  const [first, ...rest] = parts;
  if (first?.kind !== "answer") return [...parts];
  const cut = first.text.replace(/^(?:i|we)(?:['’](?:ve|d))?\s+(?=\p{L})/iu, "");
  return [{ ...first, text: cut }, ...rest];
}

/** Whose change it was. Of a clause of its own nothing is claimed; an act says with whom it was done. */
function withOthers(parts: readonly Part[], whose: Whose | undefined): Part[] {
  if (parts.length === 0 || whose === undefined || whose === "mine") return [...parts];
  if (whose === "several") return [...parts, plain(", partly through this")];
  return opensWithAct(textOf(parts)) ? [plain("jointly "), ...parts] : [...parts];
}

const opensWithAct = (text: string): boolean => readVerbPhrase(text)?.reading.form === "past";

/** A clause stands after a semicolon; a bare thing ("30% fewer tickets") follows "with". */
function joinOf(text: string, said: Told): string {
  if (said.from !== "" && said.to !== "") return "; ";
  return opensWithAct(text) || text.startsWith("jointly ") || isClause(text) ? "; " : ", with ";
}
