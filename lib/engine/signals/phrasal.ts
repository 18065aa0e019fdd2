import { AUXILIARY, DETERMINER, CAPITAL, NUMERAL, SPELLED } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import { particulars } from "../text/particular";
import { BASE, GERUND, PAST } from "../lexicon/entries";
import { GAP_SPACE, reading, type Word } from "../text/word";
import type { Act } from "./scan";

/** Choices told in two words, as verb:particle: "ruled out", "went with", "turned it down". */
export const PHRASAL = new Map(
  "go:with hold:back,off say:no,yes rule:out,in turn:down,away,off throw:out,away put:off,aside,hold keep:out,off,unchanged leave:out,aside,untouched,alone,unchanged take:out pull:out,back,forward,from push:back,out scale:back,down cut:back,out pass:on,up walk:away call:off settle:on,for shut:down close:down wind:down phase:out set:aside send:back bet:on stick:with,to insist:on swap:out,for trade:for switch:from,to opt:for,against,out bring:forward strip:out decide:against,on,to lean:on move:up,forward,back,out draw:line pare:down,back whittle:down weed:out commit:to advise:against,to,that suggest:that talk:out,into warn:against argue:against,for limit:to refuse:to choose:to agree:to,not stand:firm stop:short hand:back give:up tell:to let:lapse,expire,go,run,choose,decide kill:off do:away get:rid dispense:with boil:down narrow:down carve:out steer:away lean:toward,towards reserve:for earmark:for back:out buy:out"
    .split(" ")
    .map((entry): [string, ReadonlySet<string>] => {
      const [verb = "", particles = ""] = entry.split(":");
      return [verb, new Set(particles.split(","))];
    }),
);
/** These stand right after the verb; the others may follow what was chosen: "held the page back". */
const CLOSE = wordSet("with no yes on for to from in not against away rid go");
/** What somebody else should do is said to them: "told the founders to wait". */
const SAYS = wordSet("tell advise warn argue");
/** How far after the verb a particle still belongs to it. */
const REACH = 8;

/** Is the thing told one of its own: "the loyalty badge", "two sponsors", not "snow"? */
export const isDefinite = (word: Word | undefined): boolean =>
  word !== undefined && (word.is & (DETERMINER | NUMERAL | SPELLED | CAPITAL)) !== 0;

/** "that the clinic close on Fridays", and not "that the part had failed". */
function isProposed(words: readonly Word[], that: number, to: number): boolean {
  for (let at = that + 2; at < to; at++) {
    const word = words[at];
    if (!word || word.gap > GAP_SPACE || reading(word, PAST) || word.is & AUXILIARY) return false;
    if (reading(word, BASE)) return true;
  }
  return false;
}

/** "Went with the slower vendor", "kept the chat widget out of the pilot", "said no to a fork". */
export function choosesByPhrase(words: readonly Word[], { verb, act, to }: Act): boolean {
  const particles = PHRASAL.get(verb.lemma);
  if (!particles) return false;
  const last = Math.min(to, act + REACH);
  for (let at = act + 1; at < last; at++) {
    const lower = words[at]?.lower ?? "";
    if (!particles.has(lower) && !(verb.lemma === "leave" && lower.startsWith("un"))) continue;
    const next = words[at + 1]?.lower;
    if (lower === "that") return at === act + 1 && isProposed(words, at, words.length);
    if (verb.lemma === "talk")
      return at > act + 1 && (next === "of" || reading(words[at + 1], GERUND) !== undefined);
    if (SAYS.has(verb.lemma))
      return lower === "against" || reading(words[at + 1], BASE) !== undefined;
    if (at > act + 1 && (CLOSE.has(lower) || !isDefinite(words[act + 1]))) return false;
    if (verb.lemma === "pass" && lower === "on" && !isDefinite(words[at + 1])) return false;
    if (verb.lemma === "take" && next !== "of") return false;
    if (lower === "no" || lower === "yes") return next === "to" || at + 1 >= to;
    const { content, particular } = particulars(words, act + 1, to);
    if (content >= 4 || ((content >= 2 || particular >= 1) && isDefinite(words[at + 1])))
      return true;
    return content >= 2 && particular >= (CLOSE.has(lower) ? 1 : 0.5);
  }
  return false;
}
