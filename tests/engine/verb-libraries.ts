import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import nlp from "compromise";
import type { VerbForm } from "@/lib/engine/lexicon/verbs";

const require = createRequire(import.meta.url);

/** Forms that two inflectors give, and the pasts and participles of a list of irregular verbs. */
export type OtherForms = (lemma: string, form: VerbForm) => readonly string[];

type Conjugation = Readonly<Record<"PastTense" | "PresentTense" | "Gerund", string>>;
type Compromise = {
  model(): { one: { lexicon: Record<string, string | string[]> } };
  methods(): {
    two: { transform: { verb: { conjugate(lemma: string, model: unknown): Conjugation } } };
  };
};
type Inflectors = new (lemma: string) => Record<"toPast" | "toGerund" | "toPresentS", () => string>;

const compromise = nlp as unknown as Compromise;
const model = compromise.model();
const { conjugate } = compromise.methods().two.transform.verb;
const { Inflectors } = require("en-inflectors") as { Inflectors: Inflectors };
const irregular = JSON.parse(
  readFileSync(require.resolve("english-verbs-irregular/dist/verbs.json"), "utf8"),
) as Record<string, readonly (readonly [past: string, participle: string])[]>;

/** Infinitives that compromise lists. */
export const commonVerbs: readonly string[] = Object.entries(model.one.lexicon)
  .filter(([word, tags]) => [tags].flat().includes("Infinitive") && /^[a-z]{3,}$/.test(word))
  .map(([word]) => word);

/** Verbs of the irregular list, each with its pasts. */
export const irregularPasts: readonly (readonly [lemma: string, pasts: readonly string[]])[] =
  Object.entries(irregular)
    .filter(([lemma]) => /^[a-z]+$/.test(lemma))
    .map(([lemma, rows]) => [lemma, rows.map(([past]) => past)]);

/** What compromise and en-inflectors make of a lemma, in this order. */
export function twoForms(lemma: string, form: "past" | "present" | "gerund"): [string, string] {
  const one = conjugate(lemma, model);
  const other = new Inflectors(lemma);
  if (form === "past") return [one.PastTense, other.toPast()];
  return form === "present"
    ? [one.PresentTense, other.toPresentS()]
    : [one.Gerund, other.toGerund()];
}
