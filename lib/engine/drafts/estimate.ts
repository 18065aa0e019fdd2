import type { Part } from "../types";
import { figuresOf } from "./figures";

const QUESTION = "afterwards";
export const plain = (text: string): Part => ({ kind: "plain", text });
export const answer = (text: string): Part => ({ kind: "answer", text, question: QUESTION });

const HEDGE =
  /(?:about|around|roughly|nearly|almost|over|under|up to|at least|more than|less than|fewer than|approximately|some|circa|ca\.|below|above|by half a|within|maybe|perhaps|probably|\d (?:in|of|out of))\s*$/i;
const DATED =
  /(?:since|in|on|by|from|until|of|q|january|february|march|april|may|june|july|august|september|october|november|december)\s*$/i;
const MONTH =
  /^\s*(?:january|february|march|april|may|june|july|august|september|october|november|december)/i;

/** Figures of a text that count something; a year or a day of a date counts nothing. */
export function countsOf(text: string) {
  return figuresOf(text).filter(({ start, end, text: figure, key }) => {
    const after = text.slice(end);
    if (/^(?:19|20)\d\d$/.test(figure) || /^\s?(?:[ap]\.?m\b|o'clock|:\d)/i.test(after))
      return false;
    // "double bookings" are a kind of booking, and none is no estimate.
    if (key === "0" || (/^(?:double|triple)$/i.test(figure) && /^\s+\p{L}/u.test(after)))
      return false;
    return !(DATED.test(text.slice(0, start)) && MONTH.test(after));
  });
}

/** The person's words with "about" before each figure that is an estimate. */
export function estimated(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const figure of countsOf(text)) {
    const article = /\ba\s$/i.exec(text.slice(0, figure.start));
    const start =
      article && figure.key.endsWith("%") ? figure.start - article[0].length : figure.start;
    const before = text.slice(0, start);
    if (start < at || HEDGE.test(before) || /[\p{L}\d_/-]$/u.test(before)) continue;
    parts.push(answer(text.slice(at, start)), plain("about "));
    at = start;
  }
  return [...parts, answer(text.slice(at))];
}

/** "fell 12 -> 1 a month" is said as "fell from 12 to 1 a month". */
const STEP =
  /(from\s+)?([$€£~]?\d[\d.,]*\s?(?:%|[kKmM]\b)?)\s*(?:-+>|=+>|→|⇒|➔|➜)\s*(?=[$€£~]?\d)/u;

/** The person's words, with marks that stand for connecting words said as these. */
export function asSaid(text: string, say: (text: string) => Part[]): Part[] {
  const step = STEP.exec(text);
  if (!step) return withAbout(text, say);
  const [whole, from = "", amount = ""] = step;
  const before = text.slice(0, step.index) + from;
  return [
    ...(before === "" ? [] : withAbout(before, say)),
    ...(from === "" ? [plain("from ")] : []),
    ...withAbout(amount.trim(), say),
    plain(" to "),
    ...withAbout(text.slice(step.index + whole.length), say),
  ];
}

/** "~9 days" is said as "about 9 days", whatever is known of it. */
function withAbout(text: string, say: (text: string) => Part[]): Part[] {
  const [first = "", ...more] = text.split(/(?<![\p{L}\d])[~≈]\s*(?=[$€£\d\p{L}])/u);
  return [
    ...(first === "" ? [] : say(first)),
    ...more.flatMap((part) => [plain("about "), answer(part)]),
  ];
}
