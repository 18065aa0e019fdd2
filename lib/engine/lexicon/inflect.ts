import {
  COMPOUNDS,
  DOUBLING,
  IRREGULAR,
  LONG_L,
  REGULAR,
  REGULAR_NOUNISH,
  SPELLINGS,
  ZERO_PAST,
} from "./verb-table";

export type VerbForm = "base" | "present" | "past" | "participle" | "gerund";
export type Spelling = "american" | "british";

export const split = (list: string): string[] => list.split(" ");

/** Lemmas that follow the rules and need a list to be known at all. */
export const regularLemmas = (): readonly string[] => split(`${REGULAR} ${REGULAR_NOUNISH}`);

const DOUBLES = new Set(split(DOUBLING));
const LONG = new Set(split(LONG_L));
const BRITISH = new Map<string, string>();
const AMERICAN = new Map<string, string>();
const IRREGULARS = new Map<string, readonly string[]>();

for (const pair of SPELLINGS.split("|")) {
  const [american = "", british = ""] = split(pair);
  BRITISH.set(american, british);
  AMERICAN.set(british, american);
}
for (const row of IRREGULAR.split("|")) {
  const [endings = "", stems = ""] = row.split(":");
  const [base = "", past = "", participle = past, ...others] = split(endings);
  for (const stem of split(stems)) {
    const forms = [base, past, participle, ...others].map((ending) => stem + ending);
    IRREGULARS.set(stem + base, forms);
  }
}
for (const lemma of split(ZERO_PAST)) IRREGULARS.set(lemma, [lemma, lemma, lemma]);
for (const lemma of split(COMPOUNDS)) {
  let cut = 1;
  while (cut < lemma.length && !IRREGULARS.has(lemma.slice(cut))) cut += 1;
  const own = IRREGULARS.get(lemma.slice(cut));
  if (own && !IRREGULARS.has(lemma))
    IRREGULARS.set(
      lemma,
      own.slice(0, 3).map((form) => lemma.slice(0, cut) + form),
    );
}

/** Each irregular lemma with its past, its participle and other pasts. */
export const irregulars = (): ReadonlyMap<string, readonly string[]> => IRREGULARS;

const VOWEL = /[aeiou]/;
const isVowel = (letter: string | undefined) => letter !== undefined && VOWEL.test(letter);

/** "plan" and "ship" double their last consonant; "visit" and "develop" do not. */
function doubles(lemma: string, spelling: Spelling): boolean {
  if (LONG.has(lemma)) return spelling === "british";
  return DOUBLES.has(lemma) || /^[^aeiou]*(?:qu)?[aeiou][bdfglmnprtvz]$/.test(endOf(lemma));
}

/** What decides about the ending: "cut" of "undercut", "run" of "rerun". */
function endOf(lemma: string): string {
  const own = IRREGULARS.get(lemma);
  if (!own) return lemma;
  for (let cut = lemma.length - 3; cut > 0; cut--)
    if (IRREGULARS.has(lemma.slice(cut))) return lemma.slice(cut);
  return lemma;
}

/** The stem that takes -ed and -ing: "plan" to "plann", "trade" to "trad". */
function stem(lemma: string, ending: "ed" | "ing", spelling: Spelling): string {
  if (ending === "ing" && lemma.endsWith("ie")) return lemma.slice(0, -2) + "y";
  if (ending === "ing" && /(?:ee|oe|ye)$|^be$/.test(lemma)) return lemma;
  if (lemma.endsWith("e")) return lemma.slice(0, -1);
  if (ending === "ed" && lemma.endsWith("y") && !isVowel(lemma[lemma.length - 2]))
    return lemma.slice(0, -1) + "i";
  if (doubles(lemma, spelling)) return lemma + lemma.slice(-1);
  return lemma;
}

/** A lemma as it is spelled in `spelling`, in another form. */
export function plainForm(lemma: string, form: VerbForm, spelling: Spelling): string {
  if (form === "base") return lemma;
  const own = IRREGULARS.get(lemma);
  if (form === "past" && own?.[1]) return own[1];
  if (form === "participle" && own?.[2]) return own[2];
  if (form === "gerund") return stem(lemma, "ing", spelling) + "ing";
  if (form !== "present") return stem(lemma, "ed", spelling) + "ed";
  if (lemma === "be") return "is";
  if (lemma === "have") return "has";
  if (/(?:s|x|z|ch|sh)$|^(?:.*[dg]o|veto|echo|embargo)$/.test(lemma)) return lemma + "es";
  if (lemma.endsWith("y") && !isVowel(lemma[lemma.length - 2])) return lemma.slice(0, -1) + "ies";
  return lemma + "s";
}

/** The British spelling of an American lemma: "organize" to "organise", "analyze" to "analyse". */
export function britishLemma(lemma: string): string {
  const own = BRITISH.get(lemma);
  if (own) return own;
  if (lemma.endsWith("ize") && !/^(?:size|resize|downsize|seize|capsize|prize)$/.test(lemma))
    return lemma.slice(0, -3) + "ise";
  return lemma;
}

/**
 * A lemma in another form. Unknown lemmas follow the regular rules; a hyphenated or spaced lemma
 * ("co-lead", "A/B test") inflects its last piece, and anything after a first verb is kept as it is
 * by the caller. `spelling` defaults to American.
 */
export function inflect(lemma: string, form: VerbForm, spelling: Spelling = "american"): string {
  const cut = Math.max(lemma.lastIndexOf("-"), lemma.lastIndexOf(" ")) + 1;
  if (cut === 0 || IRREGULARS.has(lemma)) return inflectWord(lemma, form, spelling);
  return lemma.slice(0, cut) + inflectWord(lemma.slice(cut), form, spelling);
}

function inflectWord(lemma: string, form: VerbForm, spelling: Spelling): string {
  const american = AMERICAN.get(lemma) ?? lemma;
  return plainForm(spelling === "british" ? britishLemma(american) : american, form, spelling);
}
