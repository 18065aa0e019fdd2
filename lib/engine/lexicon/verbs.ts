import { classedLemmas, classOf } from "./verb-classes";
import {
  britishLemma,
  irregulars,
  plainForm,
  regularLemmas,
  split,
  type VerbForm,
} from "./inflect";
import { unlistedLemma } from "./unlisted";

export { inflect, type Spelling, type VerbForm } from "./inflect";

export type VerbReading = { readonly lemma: string; readonly form: VerbForm };
/** `role` holds the bits of verb-classes.ts: what such a verb tells about the writer's part. */
export type Verb = VerbReading & { readonly role: number };

const FORMS = new Map<string, Verb[]>();
const ALL_FORMS: readonly VerbForm[] = ["past", "base", "participle", "present", "gerund"];

function learnForm(word: string, lemma: string, form: VerbForm): void {
  const known = FORMS.get(word);
  if (!known) FORMS.set(word, [{ lemma, form, role: classOf(lemma) }]);
  else if (!known.some((reading) => reading.form === form && reading.lemma === lemma))
    known.push({ lemma, form, role: classOf(lemma) });
}

function learn(lemma: string): void {
  const british = britishLemma(lemma);
  for (const form of ALL_FORMS) {
    learnForm(plainForm(lemma, form, "american"), lemma, form);
    learnForm(plainForm(british, form, "british"), lemma, form);
    if (british !== lemma) learnForm(plainForm(british, form, "american"), lemma, form);
  }
}

for (const [lemma, forms] of irregulars()) {
  learn(lemma);
  for (const other of forms.slice(3)) {
    learnForm(other, lemma, "past");
    learnForm(other, lemma, "participle");
  }
}
for (const lemma of [...classedLemmas(), ...regularLemmas()])
  if (!irregulars().has(lemma) && !lemma.includes("-")) learn(lemma);
for (const form of ["am", "are"]) learnForm(form, "be", "present");
learnForm("were", "be", "past");

/** First pieces of verbs of two pieces: "co-led", "A/B-tested", "stress-tested". */
const HEADS = new Set(
  split(
    "co re pre de un proof deep over under out up cross self fast stress load user usability field beta a/b ab alpha double triple hand live soft hard white right custom back jump kick battle war dry time short quick ghost hot cold pressure road pen smoke spot split multi single bulk batch mass auto performance security peer team guest reverse fine cherry crowd lab bench bar price value",
  ),
);
/** Last pieces that make an adjective of a word before them that is no first piece: "user-owned". */
const ADJECTIVES = new Set(
  split(
    "driven owned focused centered centred led born funded backed sized winning known rounded made grown bred run held bound level fed written wide used shared paid lost cut set put let hit read shut time end cost rate light hand cast built left found kept sold told taught sought caught colored coloured",
  ),
);

/** Those that make an adjective of any word: "fast-paced", "cloud-based", "left-handed". */
const STATES = new Set(split("paced based minded oriented related aged handed sided faced"));

/** "co-led" in any form; after another first piece ("spray-painted") only what tells an act. */
function hyphenated(word: string): readonly Verb[] | undefined {
  const cut = word.lastIndexOf("-");
  const last = word.slice(cut + 1);
  if (cut < 1 || STATES.has(last)) return undefined;
  const verbs = FORMS.get(last);
  if (HEADS.has(word.slice(0, cut)))
    return prefixed(word.slice(0, cut + 1), verbs ?? readUnlisted(last));
  if (!verbs || cut < 3 || ADJECTIVES.has(last) || !/^[a-z]+$/.test(word.slice(0, cut)))
    return undefined;
  const told = verbs.filter(({ form }) => form === "past" || form === "participle");
  return told.length > 0 ? prefixed(word.slice(0, cut + 1), told) : undefined;
}

function prefixed(prefix: string, rest: readonly Verb[] | undefined): readonly Verb[] | undefined {
  return rest?.map(({ lemma: own, form }) => {
    const lemma = prefix + own;
    return { lemma, form, role: classOf(lemma) };
  });
}

/** Every form that is known, with its readings. */
export const allForms = (): ReadonlyMap<string, readonly Verb[]> => FORMS;

/**
 * The readings of a word in lower case as a verb, most usual first; undefined where it is none that
 * is known. Reads American and British forms, irregular and zero-past ones, hyphenated ones
 * ("co-led"), and those that need no list ("containerized", "relabeled").
 */
export function readVerb(lower: string): readonly Verb[] | undefined {
  return FORMS.get(lower) ?? (lower.includes("-") ? hyphenated(lower) : derived(lower));
}

/** The readings of a word that only ends like a past or a gerund: "braised", "grouting". */
export function readUnlisted(lower: string): readonly Verb[] | undefined {
  const lemma = unlistedLemma(lower);
  return lemma === undefined
    ? undefined
    : formsOfEnding(lower).map((form) => ({ lemma, form, role: 0 }));
}

const ENDED =
  /^([a-z]{2,}(?:i(?=f)|[a-z]i(?=z)|[^aeiou]i(?=s)))(?:[sz](?:e|es|ed|ing)|f(?:y|ies|ied|ying))$/;
/** Stems of nouns and adjectives that end alike: "oversized", "expertise", "promising". */
const NOT_ENDED =
  /^(?:(?:over|under|mid|out|super|down|re)s|surpr|enterpr|prom|comprom|prem|prec|conc|exerc|treat|parad|expert|franch|merchand|otherw|likew|clockw|crossw|lengthw|exc|dem|chem|val|coarsew|televangel)i$/;
const PREFIXED = /^(re|co|out|over|under|mis)(.{3,})$/;

/** Verbs that need no list: "containerized" and "gamify" by their ending, "relabeled" by what follows re-. */
function derived(word: string): readonly Verb[] | undefined {
  const [, stem] = ENDED.exec(word) ?? [];
  if (stem && NOT_ENDED.test(stem)) return undefined;
  if (stem) {
    const ending = word.slice(stem.length);
    const lemma = stem + (ending.startsWith("f") ? "fy" : "ze");
    const role = classOf(lemma);
    return formsOfEnding(ending).map((form) => ({ lemma, form, role }));
  }
  const [, prefix = "", rest = ""] = PREFIXED.exec(word) ?? [];
  const verbs = FORMS.get(rest);
  if (!verbs || STATES.has(rest)) return undefined;
  if (rest.length > 3 && (prefix === "re" || prefix === "co")) return prefixed(prefix, verbs);
  const told = verbs.filter(({ form }) => form === "past" || form === "participle");
  return told.length === verbs.length ? prefixed(prefix, told) : undefined;
}

function formsOfEnding(ending: string): readonly VerbForm[] {
  if (ending.endsWith("ed")) return ["past", "participle"];
  if (ending.endsWith("ing")) return ["gerund"];
  return [ending.endsWith("s") ? "present" : "base"];
}
