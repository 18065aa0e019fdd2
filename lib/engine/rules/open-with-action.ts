import type { Example, Source, Span } from "../types";
import { GERUND } from "../lexicon/entries";
import { inflect } from "../lexicon/verbs";
import { OWN } from "../lexicon/verb-classes";
import { CONJUNCTION, DETERMINER, NUMERAL, PREPOSITION, SPELLED } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { GAP_COMMA, GAP_SPACE, reading } from "../text/word";
import { isHonored } from "./bare";
import { ask, atStart, edit, quote, wordSpan, type Line, type Mark, type Rule } from "./rule";
import { BULLETS_GUIDE } from "./sources";

export const rule: Rule = {
  id: "open-with-action",
  title: "Open with what you did",
  kind: "wording",
  severity: "fix",
  check(line) {
    const { bullet } = line;
    const { opener, verb } = bullet;
    if (!opener) return null;
    if (opener.form === "duty") return duty(line);
    if (opener.form === "gerund" && verb) return gerund(line);
    if ((opener.form !== "nominal" && opener.form !== "other") || isHonored(line)) return null;
    return noVerb(line);
  },
};

/** "Was responsible for managing X" moves to "Managed X". */
function duty(line: Line): Mark {
  const { bullet } = line;
  const span = bullet.opener ?? wordSpan(line, 0, 1);
  const message = `${quote(line, span)} says what was expected of you. The act itself, first, says that you did it.`;
  return toVerb(line, span, message) ?? ask(span, message, DUTY_QUESTION);
}

const DUTY_QUESTION = "What did you do there yourself: run, change, decide, build?";

function gerund(line: Line): Mark | null {
  const span = line.bullet.opener;
  if (!span) return null;
  const message = `${quote(line, span)} describes an activity. ${line.options.current ? "The plain verb" : "The past form"} says that you did it.`;
  return (
    toVerb(line, span, message) ?? ask(span, message, "What did you do there, as a plain verb?")
  );
}

/**
 * From the opener to the last gerund of its list, each in the form of an act: "Responsible for
 * planning and running X" to "Planned and ran X". Null where a later one may be a noun ("marketing
 * campaigns"), since the edit must stay true.
 */
function toVerb(line: Line, span: Span, message: string): Mark | null {
  const { bullet } = line;
  const first = bullet.words[bullet.act];
  if (!bullet.verb || !first) return null;
  if (bullet.verb.form === "gerund" && !actsSurely(line, bullet.act)) return null;
  const form = line.options.current ? "base" : "past";
  const put = (lemma: string, own: string) => inflect(lemma, form, spellingOf(own));
  let text = atStart(line, span.start, put(bullet.verb.lemma, first.lower));
  let end = first.end;
  for (let at = bullet.act + 1; at < bullet.words.length; at++) {
    const word = bullet.words[at];
    const later = bullet.verb.form === "gerund" ? reading(word, GERUND) : undefined;
    if (!word || !later || !joined(bullet.words, at)) continue;
    const next = bullet.words[at + 1];
    if (!next) return null;
    if (!goesOn(line, at)) {
      if (next.gap > GAP_SPACE || next.is & (PREPOSITION | CONJUNCTION)) return null;
      const second = at === bullet.act + 2 && bullet.words[at - 1]?.lower === "and";
      if (!(next.is & (DETERMINER | NUMERAL)) && !second) return null;
    }
    text += bullet.text.slice(end, word.start) + put(later.lemma, word.lower);
    end = word.end;
  }
  return edit(span, message, span.start, end, text);
}

/** Verbs whose gerund names no kind of thing, as "reading rooms" and "training programs" do. */
const NEVER_NOUNS = wordSet(
  "manage oversee coordinate supervise maintain ensure develop create organize organise prepare provide deliver find define implement administer keep reduce resolve conduct update make install repair",
);

/** Is the gerund at `at` a verb for sure, by itself or by the object that follows? */
function actsSurely(line: Line, at: number): boolean {
  const { verb, words } = line.bullet;
  const next = words[at + 1];
  if (!verb || NEVER_NOUNS.has(verb.lemma)) return true;
  return (
    next !== undefined &&
    ((next.gap === GAP_SPACE && (next.is & (DETERMINER | NUMERAL | SPELLED)) !== 0) ||
      goesOn(line, at))
  );
}

/** Does another gerund of the same list come right after the one at `at`? */
function goesOn({ bullet: { words } }: Line, at: number): boolean {
  const then = words[at + 1]?.is ?? 0;
  const next = then & CONJUNCTION ? at + 2 : at + 1;
  return reading(words[next], GERUND) !== undefined && joined(words, next);
}

/** After a comma, "and" or "or": of one list with the gerund before. */
function joined(words: Line["bullet"]["words"], at: number): boolean {
  const before = words[at - 1];
  return words[at]?.gap === GAP_COMMA || before?.lower === "and" || before?.lower === "or";
}

const spellingOf = (lower: string) => (/(?:ising|ysing)$/.test(lower) ? "british" : "american");

/** A later act softens it: the line tells what was done, only not first. */
function noVerb(line: Line): Mark {
  const { bullet } = line;
  const later = line.bullet.acts.find(
    ({ act, verb }) => act > bullet.openerFrom && verb.form === "past",
  );
  const told = later !== undefined || bullet.measures.length > 0 || (bullet.roles & OWN) !== 0;
  const span = wordSpan(line, bullet.openerFrom, bullet.openerTo);
  return ask(
    span,
    `The line opens with ${quote(line, span)}, which is not yet an act. What you did belongs in the first words.`,
    later
      ? "Which of the acts in this line should come first?"
      : "What did you do here? Begin with that verb.",
    told ? "consider" : undefined,
  );
}

export const why =
  "A reader scans the first words; a duty says what was expected of you, a verb says what you did.";

export const source: Source = BULLETS_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "«Was responsible for» managing weekly billing runs",
    strong: "Ran weekly billing for 40 clients and cut disputed invoices from 12 to 5 a month",
  },
  {
    weak: "«Duties included» answering phones, filing and greeting visitors",
    strong:
      "Sorted 90 calls a day by urgency; the duty doctor was called for 1 in 10 instead of all",
  },
  {
    weak: "«Preparation» of the monthly closing report",
    strong: "Cut the monthly close from 8 to 3 working days by booking accruals weekly",
  },
];

export const allows: readonly string[] = [
  "Co-led the move of 3 clinics to one booking system in 10 weeks",
  "Cut setup time from 50 to 20 minutes",
  "In six months, halved the queue for wheelchair repairs from 80 to 40",
  "Winner of the county welding prize among 60 apprentices",
  "Sutured minor wounds for up to 25 patients a shift",
];
