import {
  ACHIEVE,
  CHANGE,
  DECIDE,
  FINDS,
  HELP,
  ORDER,
  OWN,
  REDESIGN,
  SHIFT,
} from "../lexicon/verb-classes";
import {
  BACKLOG,
  CONFLICT,
  CRITERION,
  DIRECTION,
  MARKET,
  ORDERING,
  PROBLEM,
  SCOPE_THING,
  STORY_WORK,
  YARDSTICK,
} from "../lexicon/topics";
import {
  AUXILIARY,
  CHANGEABLE,
  CONJUNCTION,
  FILLER,
  FUNCTION,
  NUMERAL,
  PERSON,
  PRODUCT,
  REASON,
  SPELLED,
} from "../lexicon/word-classes";
import { particulars } from "../text/particular";
import { givesReason } from "../text/reasons";
import { cutsScope, LESSENS } from "../text/scope-cuts";
import type { BulletReading } from "../text/read-bullet";
import { PAST } from "../lexicon/entries";
import { GAP_COMMA, reading, type Word } from "../text/word";
import { choosesByPhrase, isDefinite, PHRASAL } from "./phrasal";
import { puts, putsAhead, turns, TURNS } from "./placing";
import { add, classOfAll, type Act, type Scan } from "./scan";
import { WordSet, wordSet } from "../lexicon/word-list";

/** Verbs that decide only where their object is a plan's: "cut scope", "set targets", "dropped a feature". */
const BY_OBJECT = wordSet(
  "cut drop set define split scope merge change raise limit move adopt reverse remove found establish",
);
/** Many trades do these all day: a choice only of a thing of its own, and not so many a week. */
const OFTEN_DONE = wordSet(
  "negotiate delete settle approve select pick switch limit end freeze cap swap trade close deny delay change remove split skip park dismiss discard bypass prune suspend cancel reject scope",
);

/** A particular choice: the verb alone is none ("Prioritized the backlog"), nor is leading or owning. */
function chooses(words: readonly Word[], chosen: Act): boolean {
  const { verb, act, to, topic } = chosen;
  if (isReasoned(words, chosen) || setsPrice(words, chosen)) return true;
  if (MAY_CHOOSE.has(verb.lemma) && choosesBySome(words, chosen)) return true;
  if (!(verb.role & (DECIDE | REDESIGN))) return false;
  const { content, particular } = particulars(words, act + 1, to);
  if (content === 0 || AWAY.has(words[act + 1]?.lower ?? "")) return false;
  if (OFTEN_DONE.has(verb.lemma)) {
    if (isRoutine(words, act, to)) return false;
    const own = isDefinite(words[act + 1]) || (particular > 1 && setsBound(words, act, to));
    if (!own && !(topic & (SCOPE_THING | CONFLICT | PROBLEM | ORDERING))) return false;
  }
  if (BY_OBJECT.has(verb.lemma)) return choosesByObject(words, chosen);
  if (verb.role & DECIDE)
    return (
      particular >= 1 ||
      (content >= 2 && (topic & (CONFLICT | CRITERION | PROBLEM)) !== 0) ||
      content >= 4
    );
  if (REWRITES.has(verb.lemma)) return false;
  if (verb.lemma === "resolve") return (topic & CONFLICT) !== 0;
  return particular >= 1;
}

/** By what stands beside a verb that is none of choosing: "went with", "backed X over Y", "held X when". */
const choosesBySome = (words: readonly Word[], chosen: Act): boolean =>
  choosesByPhrase(words, chosen) ||
  turns(words, chosen) ||
  backs(words, chosen) ||
  cutsScope(words, chosen) ||
  haltsWhen(words, chosen);

/** "Raised prices by 12%": what is asked of customers is somebody's choice. */
function setsPrice(words: readonly Word[], { verb, act, to }: Act): boolean {
  if (!(verb.role & (CHANGE | SHIFT)) || act > 0) return false;
  for (let at = act + 1; at < Math.min(to, act + 4); at++)
    if (PRICES.has(words[at]?.lower ?? "")) return words[at]?.lower !== words[act]?.lower;
  return false;
}

const PRICES = wordSet("prices price fees rents");

/** "Backed slow sign-ups as the problem", "favored two vendors over one". */
function backs(words: readonly Word[], { verb, act, to }: Act): boolean {
  if (!BACKS.has(verb.lemma)) return false;
  for (let at = act + 2; at < to - 1; at++) if (OVER.has(words[at]?.lower ?? "")) return true;
  return false;
}

const BACKS = wordSet("back favor favour prefer trust support single");
const OVER = wordSet("over as ahead before");

/** Doing a thing anew is craft; which of its shapes was chosen is not told by it. */
const REWRITES = wordSet("rewrite revise rebuild rework");

/** "Stopped by 20 homes": the verb is another one with these. */
const AWAY = wordSet("by in into");
const EACH = wordSet("a an per each every");

/** "60 claims a week": done so often, it is the day's work. */
function isRoutine(words: readonly Word[], act: number, to: number): boolean {
  for (let at = act + 2; at < to; at++)
    if (EACH.has(words[at - 1]?.lower ?? "") && RHYTHM.has(words[at]?.lower ?? "")) return true;
  return false;
}

/** "Capped class size at 18". */
function setsBound(words: readonly Word[], act: number, to: number): boolean {
  for (let at = act + 2; at < to - 1; at++)
    if (BOUNDS.has(words[at]?.lower ?? "") && (words[at + 1]?.is ?? 0) & NUMERAL) return true;
  return false;
}

const BOUNDS = wordSet("at to");
const RHYTHM = wordSet("day week month shift year night morning hour quarter season");

/** "Kept the old tills because staff could fix them": whatever was done, the reason makes it a choice. */
function isReasoned(words: readonly Word[], { verb, act, to, is }: Act): boolean {
  if (!(is & (REASON | FUNCTION)) || verb.role & (HELP | ACHIEVE | CHANGE)) return false;
  for (let at = act + 2; at <= to; at++) {
    const word = words[at];
    if (word && (word.gap === GAP_COMMA || word.is & REASON) && givesReason(words, at)) return true;
  }
  return false;
}

/** "Held the release when one scanner failed": what was stopped, and at what. */
function haltsWhen(words: readonly Word[], { verb, act, topic }: Act): boolean {
  if (!HALTS.has(verb.lemma) || !isDefinite(words[act + 1])) return false;
  const planned = (topic & PLANNED) !== 0;
  if (verb.lemma === "hold" && !planned) return false;
  for (let at = act + 3; at < Math.min(words.length - 2, act + REACH); at++) {
    if ((words[at]?.gap ?? 0) > GAP_COMMA) return false;
    const until = words[at]?.lower === "until";
    if (!until && words[at]?.lower !== "when") continue;
    for (let told = at + 2; told < Math.min(words.length, at + REACH); told++)
      if ((words[told]?.is ?? 0) & AUXILIARY) return until || planned;
      else if (reading(words[told], PAST)) return true;
  }
  return false;
}

const HALTS = wordSet("hold pull close ground block recall shut");
/** The verbs of all of these, so that most are asked once. */
const MAY_CHOOSE = new WordSet([
  ...PHRASAL.keys(),
  ...TURNS.keys(),
  ...[BACKS, LESSENS, HALTS].flatMap((set) => set.list()),
]);

const REACH = 9;

function choosesByObject(words: readonly Word[], { verb, act, to, topic }: Act): boolean {
  const { content, particular } = particulars(words, act + 1, to);
  const is = classOfAll(words, act + 1, Math.min(to, act + 4));
  switch (verb.lemma) {
    case "set":
    case "define":
      if (verb.lemma === "set" && setsAs(words, act, to)) return content >= 2;
      return (
        (topic & (YARDSTICK | DIRECTION | SCOPE_THING)) !== 0 &&
        content > 1 &&
        (particular >= 1 || content > 3)
      );
    case "cut":
    case "drop":
      if (is & CHANGEABLE || DOWN.has(words[act + 1]?.lower ?? "")) return false;
      return (
        (topic & (SCOPE_THING | CONFLICT)) !== 0 ||
        (particular >= 1 &&
          (verb.lemma === "drop" || isDefinite(words[act + 1])) &&
          !(classOfAll(words, act + 1, to) & (NUMERAL | SPELLED)))
      );
    default:
      return particular >= 1 && content > 1 && !(is & CHANGEABLE && verb.lemma !== "merge");
  }
}

const DOWN = wordSet("off by from to in");

/** "Set the share of paid invoices as the measure of success". */
function setsAs(words: readonly Word[], act: number, to: number): boolean {
  for (let at = act + 3; at < to - 1; at++) if (words[at]?.lower === "as") return true;
  return false;
}

/** What a product team orders; a nurse's round moved before supper is a choice, but no backlog. */
const PLANNED = BACKLOG | SCOPE_THING | STORY_WORK | DIRECTION | MARKET | PROBLEM;

/** The other option is named: "instead of", "rather than", "weekly, not monthly", "only what was used". */
function weighsOptions({ words, phrases }: BulletReading, { verb, act, to }: Act): boolean {
  if (verb.role & (HELP | FINDS)) return false;
  for (const { kind, from } of phrases)
    if (kind === "choice" && from > act && from < to) return true;
  if (words[act + 1]?.lower === "only") return to > act + 1;
  for (let at = act + 2; at < to - 1; at++) {
    const word = words[at];
    if (word?.lower !== "not" || NOT_ONLY.has(words[at + 1]?.lower ?? "")) continue;
    if (word.gap === GAP_COMMA || words[at - 1]?.lower === "and") return true;
  }
  return false;
}

/** What was arranged anew is a choice where what came of it is told: "Gave each ward a stock; …". */
function arranges({ words, outcomeFrom }: BulletReading, { verb, act, to, kind }: Act): boolean {
  if (outcomeFrom < to || kind === "purpose" || !ARRANGES.has(verb.lemma)) return false;
  return isDefinite(words[act + 1]) && particulars(words, act + 1, to).content >= 2;
}

const ARRANGES = wordSet(
  "give let put move sell buy hire make offer charge pair ask open swap switch shift turn tie pay require allow halve double assign group stagger rotate place ring-fence hand lend rent fold take start post hang close",
);

const NOT_ONLY = wordSet("only just yet to");

/** Owning the direction of something that is named: "Led product strategy for the payments platform". */
function ownsDirection(
  { bullet: { words, particularOutcome } }: Scan,
  { verb, act, to, is }: Act,
): boolean {
  if (!(verb.role & OWN) && verb.lemma !== "drive") return false;
  let owned = false;
  for (let at = act + 1; at < Math.min(to, act + 9); at++)
    if (DIRECTED.has(words[at]?.lower ?? "") && !CARRIED_OUT.has(words[at + 1]?.lower ?? ""))
      owned = true;
  if (!owned || !(is & PRODUCT)) return false;
  return particularOutcome || particulars(words, act + 1, to).particular >= 1;
}

const DIRECTED = wordSet("strategy roadmap lifecycle vision workstream portfolio");
/** "Drove roadmap execution" carries out what others directed. */
const CARRIED_OUT = wordSet("execution delivery implementation updates meetings reviews and");

/** "; the desk settled both", "rework dropped": the verb has a subject that is not the writer. */
function isOthers(words: readonly Word[], { kind, from, act }: Act): boolean {
  if (from >= act || from === 0 || kind === "method" || kind === "gerund") return false;
  for (let at = from; at < act; at++) {
    const word = words[at];
    if (word && !(word.is & (PERSON | CONJUNCTION | FILLER)) && !word.lower.endsWith("ly"))
      return true;
  }
  return false;
}

/** decision, prioritization, problem-choice. Answers how many choices are told, owning apart. */
export function readChoices(scan: Scan): number {
  const { bullet } = scan;
  const { words } = bullet;
  let choices = 0;
  for (const act of scan.acts) {
    const { verb, act: from, to, topic } = act;
    if (isOthers(words, act)) continue;
    const placed = puts(words, act);
    const chose =
      placed || chooses(words, act) || weighsOptions(bullet, act) || arranges(bullet, act);
    if (chose) choices += 1;
    if (chose || ownsDirection(scan, act)) add(scan, "decision", from, to);
    const orders = verb.role & ORDER && to > from + 1 && !isRank(words[from + 1]?.lower ?? "");
    const settlesOrder =
      topic & ORDERING && !(verb.role & HELP) && (verb.role & DECIDE || ORDERS.has(verb.lemma));
    if (orders || settlesOrder || (placed && ((topic & PLANNED) !== 0 || putsAhead(words, act))))
      add(scan, "prioritization", from, to);
    if (chose && topic & PROBLEM) add(scan, "problem-choice", from, to);
    else if (verb.role & DECIDE && topic & DIRECTION && topic & (PROBLEM | ORDERING))
      add(scan, "problem-choice", from, to);
  }
  return choices + readChangedShape(scan);
}

/** "Ranked third", "ranked in the top 5%": a place that was won, no order that was set. */
const isRank = (next: string): boolean =>
  RANKS.has(next) || /^#?\d+(?:st|nd|rd|th)$|^#\d+$/.test(next);

const RANKS = wordSet(
  "first second third fourth fifth sixth seventh eighth ninth tenth top among in as number no highest best",
);

const ORDERS = wordSet("define lead own drive set");

/** "through a redesigned user flow": the participle tells the choice. */
function readChangedShape(scan: Scan): number {
  const {
    bullet: { clauses, words },
  } = scan;
  for (const { kind, act, from, to } of clauses) {
    if (kind !== "method" || act >= 0) continue;
    const at = words[from + 1]?.lower === "a" ? from + 2 : from + 1;
    const verb = words[at]?.verbs?.find(({ form }) => form === "participle");
    if (!verb || !(verb.role & REDESIGN) || to < at + 2) continue;
    add(scan, "decision", at, to);
    return 1;
  }
  return 0;
}
