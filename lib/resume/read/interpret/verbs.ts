import { review } from "../../../engine";
import { titleEvidence } from "./names";

/** End in -ed and open a name more often than a bullet. */
const NOT_PASTS = new Set(
  `united limited certified advanced applied embedded distributed speed need seed feed breed hundred allied
   associated licensed registered accredited integrated automated-systems red shed`.split(/\s+/),
);
/** Duty openers have no verb first and are bullets all the same. */
const DUTY =
  /^(?:responsible for|in charge of|accountable for|tasked with|duties include|involved in)\b/i;

const BODY_MIN_WORDS = 4;
/** "Edited 60 lessons." is a sentence, however short. */
const SENTENCE_MIN_WORDS = 3;
/** No bullet is longer; nothing is read of what may be a page in one line. */
const LINE_MAX_CHARS = 1_000;
/** Nouns of titles and names ("Market", "Lead") look like present forms in a short line. */
const PRESENT_MIN_WORDS = 6;

/** True where a line without a mark reads like a bullet: it opens with what somebody did. */
export function opensWithVerb(text: string): boolean {
  const words = text.split(/\s+/);
  const least = /\.$/.test(text) ? SENTENCE_MIN_WORDS : BODY_MIN_WORDS;
  if (words.length < least || text.length > LINE_MAX_CHARS) return false;
  if (DUTY.test(text)) return true;
  const adverb = /ly$/i.test(words[0] ?? "") ? 1 : 0;
  const first = words[adverb] ?? "";
  if (/[:|]$/.test(first) || NOT_PASTS.has(first.toLowerCase())) return false;
  const form = review(text).facts.opener?.form;
  // "Washed, fed, sang." is a list of acts; "Fed, Inc., Chicago" is none.
  if (form === "past" || form === "passive") return !first.endsWith(",") || /\.$/.test(text);
  if (form !== "present" && form !== "gerund") return false;
  if (first.endsWith(",")) return false;
  return words.length >= PRESENT_MIN_WORDS && titleEvidence(words.slice(0, 3).join(" ")) < 3;
}
