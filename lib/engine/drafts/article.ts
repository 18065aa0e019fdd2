import { wordSet } from "../lexicon/word-list";
import { isAdjective } from "./qualities";

/** Changes that are counted: "12% increase in bookings", "drop in sales". */
const CHANGES =
  "increase decrease rise drop fall cut reduction jump gain decline improvement shortage rewrite redesign surge dip spike backlog delay shift change";
const COUNTED = wordSet(CHANGES);
/** Things that come in no number, for which no ending stands. */
const MASS = wordSet(
  "work data software staff equipment feedback support money time quality rework traffic revenue information advice help food space stock growth demand trust access evidence knowledge progress content research paper cash business code hardware waste downtime uptime churn morale overtime budget effort scope wood steel iron metal concrete timber plastic glass gravel sand soil grain milk meat flour bread cotton wool cloth leather mail post weather luck wood water fuel power energy labor labour",
);
const MASS_ENDING = /(?:age|ing|ness|ity|ance|ence|ware|ship|cy|ics|sion|tion|th|s)$/;
const ADJECTIVE =
  /^(?:second|third|first|another|single|separate|proper|central|whole|total|final|formal)$/;

const a = (word: string): string =>
  /^(?:[aeiou](?!ne\b|ni[tqv]|se[rd]?|uro)|hour|8|11|18)/i.test(word) ? "an " : "a ";

/**
 * The article that a thing lacks where it is sure to take one: "full rewrite", "12% increase in
 * bookings", "biggest risk". "" elsewhere; an article that is left out is no slip on a resume line.
 */
export function articleFor(text: string): "" | "a " | "an " | "the " {
  const [first = "", second = "", third = ""] = text.split(/\s+/);
  const lower = first.toLowerCase();
  const next = second.toLowerCase();
  // "oldest first", "alphabetical order"
  if (/^(?:first|last|order)$/.test(next)) return "";
  if (/^\p{L}{2,}(?:est)$/u.test(lower) && isAdjective(lower) && second !== "") return "the ";
  const article = a(first) === "an " ? "an " : "a ";
  if (/^\d[\d.]*%$/.test(first) && COUNTED.has(next)) return article;
  if (COUNTED.has(lower) && /^(?:in|of)$/.test(next)) return article;
  const leads = ADJECTIVE.test(lower) ? lower !== "another" : isAdjective(lower);
  const noun = next.replace(/[.,;]+$/, "");
  const ends =
    third === "" ||
    /^(?:of|in|for|on|at|by|with|from|to|that|or|and)$/i.test(third) ||
    /,$/.test(second);
  const counted = !MASS.has(noun) && (!MASS_ENDING.test(noun) || /(?:ss|dress)$/.test(noun));
  return leads && noun !== "" && ends && counted && /^\p{Ll}+$/u.test(noun) ? article : "";
}
