import { classedLemmas, classOf } from "./verb-classes";
import { DOUBLING, IRREGULAR, LONG_L, REGULAR, SPELLINGS, ZERO_PAST } from "./verb-table";

export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";
export type VerbReading = { readonly lemma: string; readonly form: VerbForm };
/** `role` holds the bits of verb-classes.ts: what such a verb tells about the writer's part. */
export type Verb = VerbReading & { readonly role: number };
export type Spelling = "american" | "british";

const words = (list: string) => list.split(" ");
const DOUBLES = new Set(words(DOUBLING));
const LONG = new Set(words(LONG_L));
const IRREGULARS = new Map<string, readonly string[]>();
const BRITISH = new Map<string, string>();
const AMERICAN = new Map<string, string>();
const FORMS = new Map<string, Verb[]>();

const VOWEL = /[aeiou]/;
const isVowel = (letter: string | undefined) => letter !== undefined && VOWEL.test(letter);

/** "plan" and "ship" double their last consonant; "visit" and "develop" do not. */
function doubles(lemma: string, spelling: Spelling): boolean {
  if (LONG.has(lemma)) return spelling === "british";
  if (DOUBLES.has(lemma)) return true;
  if (/^[^aeiou]*(?:qu)?[aeiou][bcdfgklmnprstvz]$/.test(lemma)) return true;
  return false;
}

/** The stem that takes -ed and -ing: "plan" to "plann", "trade" to "trad". */
function stem(lemma: string, ending: "ed" | "ing", spelling: Spelling): string {
  if (ending === "ing" && lemma.endsWith("ie")) return lemma.slice(0, -2) + "y";
  if (ending === "ing" && /(?:ee|oe|ye)$/.test(lemma)) return lemma;
  if (lemma.endsWith("e")) return lemma.slice(0, -1);
  if (ending === "ed" && lemma.endsWith("y") && !isVowel(lemma[lemma.length - 2]))
    return lemma.slice(0, -1) + "i";
  if (doubles(lemma, spelling)) return lemma + lemma.slice(-1);
  return lemma;
}

function plainForm(lemma: string, form: VerbForm, spelling: Spelling): string {
  if (form === "base") return lemma;
  const own = IRREGULARS.get(lemma);
  if (form === "past" && own?.[1]) return own[1];
  if (form === "participle" && own?.[2]) return own[2];
  if (form === "gerund") return stem(lemma, "ing", spelling) + "ing";
  if (form !== "present") return stem(lemma, "ed", spelling) + "ed";
  if (lemma === "be") return "is";
  if (lemma === "have") return "has";
  if (/(?:s|x|z|ch|sh)$/.test(lemma) || /^(?:go|do|undo|redo|veto|echo|zero)$/.test(lemma))
    return lemma + "es";
  if (lemma.endsWith("y") && !isVowel(lemma[lemma.length - 2])) return lemma.slice(0, -1) + "ies";
  return lemma + "s";
}

/** The British spelling of an American lemma: "organize" to "organise", "analyze" to "analyse". */
function britishLemma(lemma: string): string {
  const own = BRITISH.get(lemma);
  if (own) return own;
  if (lemma.endsWith("ize") && lemma !== "size" && lemma !== "capsize" && lemma !== "seize")
    return lemma.slice(0, -3) + "ise";
  return lemma;
}

function learnForm(word: string, lemma: string, form: VerbForm): void {
  const known = FORMS.get(word);
  if (!known) FORMS.set(word, [{ lemma, form, role: classOf(lemma) }]);
  else if (!known.some((reading) => reading.form === form && reading.lemma === lemma))
    known.push({ lemma, form, role: classOf(lemma) });
}

const ALL_FORMS: readonly VerbForm[] = ["past", "base", "participle", "present", "gerund"];

function learn(lemma: string): void {
  for (const form of ALL_FORMS) {
    learnForm(plainForm(lemma, form, "american"), lemma, form);
    const british = britishLemma(lemma);
    learnForm(plainForm(british, form, "british"), lemma, form);
    if (british !== lemma) learnForm(plainForm(british, form, "american"), lemma, form);
  }
}

for (const pair of SPELLINGS.split("|")) {
  const [american = "", british = ""] = pair.split(" ");
  BRITISH.set(american, british);
  AMERICAN.set(british, american);
}
for (const row of IRREGULAR.split("|")) {
  const forms = row.split(" ");
  IRREGULARS.set(forms[0] ?? "", forms);
}
for (const lemma of words(ZERO_PAST)) IRREGULARS.set(lemma, [lemma, lemma, lemma]);
for (const [lemma, forms] of IRREGULARS) {
  learn(lemma);
  for (const other of forms.slice(3)) {
    learnForm(other, lemma, "past");
    learnForm(other, lemma, "participle");
  }
}
for (const lemma of [...classedLemmas(), ...words(REGULAR)])
  if (!IRREGULARS.has(lemma) && !lemma.includes("-")) learn(lemma);
for (const form of ["am", "are"]) learnForm(form, "be", "present");
learnForm("were", "be", "past");

/** First pieces of hyphenated verbs: "co-led", "re-platformed", "A/B-tested", "stress-tested". */
const PREFIXES = new Set(
  words(
    "co re pre de un over under out up cross self fast stress load user usability field beta a/b ab alpha double triple hand live soft hard white right custom back jump kick battle war dry time short quick ghost hot cold pressure road pen smoke spot split multi single bulk batch mass auto performance security peer team guest reverse fine cherry crowd lab bench bar price value",
  ),
);

function hyphenated(word: string): readonly Verb[] | undefined {
  const cut = word.lastIndexOf("-");
  if (cut < 1 || !PREFIXES.has(word.slice(0, cut))) return undefined;
  return prefixed(word.slice(0, cut + 1), FORMS.get(word.slice(cut + 1)));
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

const ENDED =
  /^([a-z]{2,}(?:i(?=f)|[a-z]i(?=z)|[^aeiou]i(?=s)))(?:[sz](?:e|es|ed|ing)|f(?:y|ies|ied|ying))$/;
/** Stems of nouns and adjectives that end alike: "oversized", "expertise", "promising". */
const NOT_ENDED =
  /^(?:(?:over|under|mid|out|super)s|surpr|enterpr|prom|comprom|prem|prec|conc|exerc|treat|parad|expert|franch|merchand|otherw|likew)i$/;
const PREFIXED = /^(re|co)(.{4,})$/;

/** Verbs that need no list: "containerized" and "gamify" by their ending, "relabeled" by what follows re-. */
function derived(word: string): readonly Verb[] | undefined {
  const [, stem] = ENDED.exec(word) ?? [];
  if (stem && !NOT_ENDED.test(stem)) {
    const ending = word.slice(stem.length);
    const lemma = stem + (ending.startsWith("f") ? "fy" : "ze");
    const role = classOf(lemma);
    return formsOfEnding(ending).map((form) => ({ lemma, form, role }));
  }
  const [, prefix = "", rest = ""] = PREFIXED.exec(word) ?? [];
  return prefixed(prefix, FORMS.get(rest));
}

function formsOfEnding(ending: string): readonly VerbForm[] {
  if (ending.endsWith("ed")) return ["past", "participle"];
  if (ending.endsWith("ing")) return ["gerund"];
  return [ending.endsWith("s") ? "present" : "base"];
}

/**
 * A lemma in another form. Unknown lemmas follow the regular rules; a hyphenated or spaced lemma
 * ("co-lead", "A/B test") inflects its last piece, and anything after a first verb is kept as it is
 * by the caller. `spelling` defaults to American.
 */
export function inflect(lemma: string, form: VerbForm, spelling: Spelling = "american"): string {
  const cut = Math.max(lemma.lastIndexOf("-"), lemma.lastIndexOf(" "));
  const head = lemma.slice(0, cut + 1);
  const own = lemma.slice(cut + 1);
  if (IRREGULARS.has(lemma) || cut < 0) return inflectWord(lemma, form, spelling);
  return head + inflectWord(own, form, spelling);
}

function inflectWord(lemma: string, form: VerbForm, spelling: Spelling): string {
  const american = AMERICAN.get(lemma) ?? lemma;
  return plainForm(spelling === "british" ? britishLemma(american) : american, form, spelling);
}
