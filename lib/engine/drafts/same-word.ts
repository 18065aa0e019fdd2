import { readVerb } from "../lexicon/verbs";
import { stemOf } from "./words";

/** Two spellings of one word have one form: colour and color, organise and organize, theatre and theater. */
export const oneSpelling = (word: string): string =>
  word
    .replace(/our(?=$|s$|ed$|ing$|al$|ite|able|ist)/, "or")
    .replace(/([^aeiou])re(?=s?$)/, "$1er")
    .replace(/([iy])s(?=e$|es$|ed$|er$|ers$|ing$|ation)/, "$1z")
    .replace(/ogue(?=s?$)/, "og")
    .replace(/amme(?=s?$)/, "am")
    .replace(/nce(?=s?$)/, "nse")
    .replace("ll", "l");

const singular = (word: string): string =>
  /[^aeiou]ies$/.test(word)
    ? `${word.slice(0, -3)}y`
    : /[^s]s$/.test(word)
      ? word.slice(0, -1)
      : word;

export const bareOf = (lower: string): string => lower.replace(/[’']s$/, "").replace(/[’']$/, "");

/** Forms by which a word of one piece meets the same word elsewhere: its stem, its lemmas, one spelling. */
export function formsOfWord(lower: string): string[] {
  const bare = bareOf(lower);
  const forms = [bare, stemOf(bare), singular(bare)];
  for (const { lemma } of readVerb(bare) ?? []) forms.push(lemma);
  return forms.map(oneSpelling);
}

/** The pieces of a word with a hyphen or slash; none of another. */
export const piecesOf = (lower: string): string[] =>
  /[-/‑]/.test(lower) ? bareOf(lower).split(/[-/‑]/).filter(Boolean) : [];

export const unhyphenated = (lower: string): string =>
  oneSpelling(singular(bareOf(lower).replace(/[-‑]/g, "")));

const NOMINAL = /(?:[st]ions?|isons?|ments?|[ae]nces?|als?|ys[ie]s|ures?|ery|er[iy]es|ings?)$/;

const NOUN_OF: Readonly<Record<string, string>> = {
  choose: "choice",
  lose: "loss",
  prove: "proof",
  respond: "response",
  sell: "sale",
};

/** Is the noun made of the verb: "decision" of decide, "analysis" of analyze, "choice" of choose? */
export function isMadeOf(noun: string, lemma: string): boolean {
  if (Object.hasOwn(NOUN_OF, lemma) && singular(noun) === NOUN_OF[lemma]) return true;
  if (!NOMINAL.test(noun) || lemma.length < 4) return false;
  let shared = 0;
  while (shared < lemma.length && noun[shared] === lemma[shared]) shared += 1;
  return shared >= 4 && shared >= lemma.length - 2;
}

/** Abbreviations that mean one thing alone; "PM" is not among them, so it is not read back. */
const MEANS: Readonly<Record<string, string>> = {
  api: "application programming interface",
  approx: "approximately",
  arr: "annual recurring revenue",
  avg: "average",
  crm: "customer relationship management",
  erp: "enterprise resource planning",
  faq: "frequently asked questions",
  kpi: "key performance indicator",
  mvp: "minimum viable product",
  nps: "net promoter score",
  okr: "objectives and key results",
  qa: "quality assurance",
  roi: "return on investment",
  rfp: "request for proposal",
  sla: "service level agreement",
  sop: "standard operating procedure",
  uat: "user acceptance testing",
  ui: "user interface",
  ux: "user experience",
  yoy: "year over year",
};

const plainOf = (lower: string): string => singular(bareOf(lower));

/** The words that abbreviations of the text stand for, as the forms by which a word is met. */
export function meantBy(lowers: Iterable<string>): string[] {
  const forms: string[] = [];
  for (const lower of lowers) {
    const means = Object.hasOwn(MEANS, plainOf(lower)) ? MEANS[plainOf(lower)] : undefined;
    if (means) forms.push(...means.split(" ").flatMap(formsOfWord));
  }
  return forms;
}

/** Do words that follow one another begin with the letters of the abbreviation: "SLA" of "service level agreement"? */
export function isAbbreviated(text: string, lowers: readonly string[]): boolean {
  const letters = text.replace(/s$/, "");
  if (!/^\p{Lu}{2,6}$/u.test(letters)) return false;
  const initials = lowers.map((word) => word.charAt(0)).join("");
  return initials.includes(letters.toLowerCase());
}

/** Is the word written short: "dept" for "department", "mgmt" for "management"? */
export function isShortFor(short: string, word: string): boolean {
  if (!/^(?=\p{L}{3,5}$)[^aeiou]+[aeiou]?[^aeiou]+$/u.test(short)) return false;
  if (word.length < short.length + 3 || word.at(-1) !== short.at(-1)) return false;
  let at = 0;
  for (const letter of word) if (letter === short[at]) at += 1;
  return word[0] === short[0] && at === short.length;
}
