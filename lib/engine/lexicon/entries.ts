import "./phrases";
import { allForms, readLowerVerb, type Verb, type VerbForm } from "./verbs";
import { attachVerbs, lookUp, type WordClass } from "./word-classes";

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

for (const [word, verbs] of allForms()) attachVerbs(word, verbs, formsOf(verbs));

/** All that is known of a word in lower case, in one look-up; hyphenated verbs are read by piece. */
export function entryOf(lower: string, hyphenated: boolean): Readonly<WordClass> {
  const entry = lookUp(lower);
  if (!hyphenated || entry.verbs) return entry;
  const verbs = readLowerVerb(lower);
  return verbs ? { ...entry, verbs, forms: formsOf(verbs) } : entry;
}
