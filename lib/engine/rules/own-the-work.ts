import type { Example, Source } from "../types";
import { ACHIEVE, CHANGE, DECIDE, FINDS, HELP, LEARN, MAKE, OWN } from "../lexicon/verb-classes";
import { GERUND } from "../lexicon/entries";
import { DETERMINER, NUMERAL, PREPOSITION, SPELLED } from "../lexicon/word-classes";
import { particulars } from "../text/particular";
import { GAP_SPACE } from "../text/word";
import { tellsHow } from "./bare";
import { ask, quote, wordSpan, type Line, type Rule } from "./rule";
import { VERBS_GUIDE } from "./sources";
import { wordSet } from "../lexicon/word-list";

const UPKEPT = wordSet("manage handle do make provide maintain perform deal");
/** With these, looking after is the work: a budget, a headcount, a caseload. */
const CARRIED = wordSet(
  "budget+ team+ staff people caseload patients employees interns apprentices volunteers shift ward crew classroom expenditures spend portfolio funds reps representatives",
);

export const rule: Rule = {
  id: "own-the-work",
  title: "Say which part was yours",
  kind: "authority",
  severity: "fix",
  check(line) {
    const { bullet, evidence } = line;
    const { verb, act } = bullet;
    if (
      !verb ||
      act < 0 ||
      bullet.opener?.form === "duty" ||
      line.evidence.changed ||
      bullet.outcome ||
      evidence.decided ||
      tellsHow(line)
    )
      return null;
    const helps = (verb.role & HELP) !== 0;
    if (!helps && !(UPKEPT.has(verb.lemma) && upkeep(line))) return null;
    if (hasStrongerAct(line) || supportsAnAct(line)) return null;
    const preposition = /^(?:on|with|in|to)$/.test(bullet.words[act + 1]?.lower ?? "") ? 2 : 1;
    const span = wordSpan(line, act, helps ? act + preposition : act + 1);
    const counted = bullet.measures.length > 0 || evidence.verdict !== "vague";
    return ask(
      span,
      helps
        ? `${quote(line, span)} says that you were there. Your own share, and how you did it, is what can be weighed.`
        : `${quote(line, span)} says that it was looked after. What you did with it, and how, is what can be weighed.`,
      helps
        ? "Which part did you do yourself, and how? “… by ___” is enough."
        : "What did you change, choose or keep up in it, and how?",
      counted ? "consider" : undefined,
    );
  },
};

/** Often the trade itself: "Performed dissolution testing", "Made cold calls". */
const CRAFT = wordSet("make perform do");

/** Keeping something going, unless what is kept is a budget, people or a figure. */
function upkeep({ bullet }: Line): boolean {
  if (bullet.measures.length > 0) return false;
  if (CRAFT.has(bullet.verb?.lemma ?? ""))
    return particulars(bullet.words, bullet.objectFrom, bullet.objectTo).particular < 1;
  if (
    bullet.verb?.lemma === "provide" &&
    !/^(?:support|assistance|oversight|help|input)$/.test(
      bullet.words[bullet.objectFrom]?.lower ?? "",
    )
  )
    return false;
  for (
    let at = bullet.objectFrom;
    at >= 0 && at < Math.min(bullet.objectTo, bullet.objectFrom + 4);
    at++
  )
    if (bullet.words[at]?.is && (bullet.words[at]?.is ?? 0) & PREPOSITION) break;
    else if (CARRIED.has(bullet.words[at]?.lower ?? "")) return false;
  return true;
}

/** "Supported moving the gate to the yard": a particular act of others, and one's part as it was. */
const supportsAnAct = ({ bullet: { verb, act, words } }: Line): boolean => {
  const doing = words[act + 1];
  const object = words[act + 2];
  if (verb?.lemma !== "support" || !doing || !object) return false;
  return (
    (doing.forms & GERUND) !== 0 &&
    doing.gap === GAP_SPACE &&
    object.gap === GAP_SPACE &&
    (object.is & (DETERMINER | NUMERAL | SPELLED)) !== 0
  );
};

const hasStrongerAct = (line: Line): boolean =>
  line.bullet.acts.some(
    ({ verb, act }) =>
      act > line.bullet.act &&
      verb.form === "past" &&
      (verb.role & (OWN | DECIDE | MAKE | CHANGE | ACHIEVE | FINDS | LEARN)) !== 0 &&
      !(verb.role & HELP),
  );

export const why =
  "Helping and handling leave the reader to guess what would have been missing without you.";

export const source: Source = VERBS_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "«Helped with» customer questions",
    strong:
      "Answered 40 billing questions a day and wrote the 12 replies that now answer half of them",
  },
  {
    weak: "«Worked on» the order endpoint",
    strong:
      "Rewrote the order endpoint that timed out on large carts; failed checkouts fell from 3% to 0.4%",
  },
  {
    weak: "«Assisted» teachers in the classroom",
    strong: "Taught a reading group of 6 twice a week; all 6 moved up a level by spring",
  },
];

export const allows: readonly string[] = [
  "Supported moving the returns desk beside the entrance",
  "Supported the audit by rebuilding 3 years of stock records from paper slips",
  "Managed a budget of $1.2M for 9 community kitchens",
  "Helped plan the clinic's move, then ran the 48-hour switch of all phone lines",
  "Managed a team of 14 electricians",
  "Shadowed 6 adjusters and learned that most photos arrived after the visit",
  "Performed dissolution testing of stability samples to GMP",
];
