import "./phrases";
import { allForms, readUnlisted, readVerb, type Verb, type VerbForm } from "./verbs";
import { attachVerbs, listedWords, lookUp, UNKNOWN, type WordClass } from "./word-classes";

/** Forms of a verb as bits, so that a reader asks before it looks. */
export const PAST = 1;
export const BASE = 2;
export const PARTICIPLE = 4;
export const PRESENT = 8;
export const GERUND = 16;

const BITS: Readonly<Record<VerbForm, number>> = {
  past: PAST,
  base: BASE,
  participle: PARTICIPLE,
  present: PRESENT,
  gerund: GERUND,
};

function formsOf(verbs: readonly Verb[]): number {
  let forms = 0;
  for (const { form } of verbs) forms |= BITS[form];
  return forms;
}

for (const word of [...allForms().keys(), ...listedWords()]) {
  const verbs = readVerb(word);
  if (verbs) attachVerbs(word, verbs, formsOf(verbs));
}

/**
 * All that is known of a word in lower case; verbs that no list holds are read by their pieces,
 * and where the word is `plain`, with no capital that could make it a name, by their ending.
 */
export function entryOf(lower: string, hyphenated: boolean, plain = false): Readonly<WordClass> {
  const entry = lookUp(lower);
  if (entry.verbs || (entry !== UNKNOWN && !hyphenated)) return entry;
  const verbs = readVerb(lower) ?? (plain && entry === UNKNOWN ? readUnlisted(lower) : undefined);
  return verbs ? { ...entry, verbs, forms: formsOf(verbs) } : entry;
}
