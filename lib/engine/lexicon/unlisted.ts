import { wordSet } from "./word-list";

/** Nouns and adjectives that end like a past or a gerund and are none. */
const NO_VERB = wordSet(
  "hundred sacred hatred kindred naked wicked rugged ragged jagged crooked beloved talented gifted bearded so-called bed shed red sled biped moped something anything nothing everything evening morning ceiling sibling+ wedding pudding clothing lightning awning offspring sterling inning+ darling dumpling seedling+ sapling+ duckling+ lodging bedding roofing flooring decking scaffolding siding piping tubing wiring railing+ shilling+ outstanding outgoing upcoming forthcoming underlying overarching oncoming ongoing incoming easygoing inspiring neighboring neighbouring during string+ spring+ king+ ring+ wing+ swing+ sling+ sting+ viking+",
);
const PAST = /^[a-z]{2,}[^e]ed$/;
const GERUND = /^[a-z]*[aeiouy][a-z]*ing$/;

/** Consonants and pairs after which a stem has lost an -e: "handl", "chang", "guid". */
const LOST_E =
  /(?:[cvu]|[^z]z|[^cs]s|re|[^aeiourlw]l|[dlr]g|[^l][aeiu]ng|[^aeiou][aiou]k|[^aeiou][aeio]d|ud|[aeiou][gbk]|[^aeiou][au]m|im|[^aeiou][aiu]p|^[^aeiou]*op|y[pml]|[iu]l|[^aeiou]ol|[hpscg]al|at|ut|[^aeiou]ot|[nvc]it|plet|mpet|elet|[aiu]r|[iua]n|ph?on|[pst][lt]?or|gnor|^[^aeiou]*[aio]?[aio]t|^[^aeiou]*or|stpon|dor)$/;
/** Two vowels before the last consonant keep a stem whole: "train", "boil". */
const PAIR = /(?:[^qg][aeiou][aeiou]|^[aeiou]{2})[dglmnprtbk]$(?<!(?:i|cre|u)at|uid|uad)/;
/** A doubled last consonant goes: "plann" to "plan"; of l it is the British spelling. */
const DOUBLED = /([bdgkmnprtv])\1$|[aeiou].*[^c]ell$|(?:tro|fulfi)ll$/;

/** The likeliest lemma of a regular verb's stem before -ed or -ing: "braised" gives "brais". */
export function lemmaOfStem(stem: string): string {
  if (stem.length > 3 && DOUBLED.test(stem)) return stem.slice(0, -1);
  if (/[^aeiou]i$/.test(stem)) return stem.slice(0, -1) + "y";
  return LOST_E.test(stem) && !PAIR.test(stem) ? stem + "e" : stem;
}

/**
 * The lemma of a word in lower case that no list holds and that ends like a past or a gerund;
 * undefined where it does not. Other trades have verbs of their own: "braised", "grouting".
 */
export function unlistedLemma(lower: string): string | undefined {
  if (lower.startsWith("un") || NO_VERB.has(lower)) return undefined;
  if (PAST.test(lower)) return lemmaOfStem(lower.slice(0, -2));
  return lower.length > 5 && GERUND.test(lower) ? lemmaOfStem(lower.slice(0, -3)) : undefined;
}
