import { type Draft, type Part, type Story, type Telling } from "../../lib/engine";
import { inflect, readVerb } from "../../lib/engine/lexicon/verbs";
import type { Case } from "./story-arbitraries";

/** One track's draft of a case. */
export type Drafted = { readonly case: Case; readonly telling: Telling; readonly draft: Draft };

/** What a draft does not hold to; nothing where it does. */
export type Property = (drafted: Drafted) => readonly string[];

export const isTold = ({ result }: Draft): boolean => result === "draft" || result === "both";

export const saidIn = (story: Story, question: string): string => {
  const answer = Object.hasOwn(story, question) ? (story[question] ?? "") : "";
  if (typeof answer === "string") return answer;
  return [answer.text, answer.from, answer.to, answer.since].filter(Boolean).join(" . ");
};
/** Everything that the person wrote: the line, and each answer by itself. */
export const ownTexts = ({ line, story }: Case): string[] => [
  line,
  ...Object.keys(story)
    .filter((question) => question !== "who")
    .map((question) => saidIn(story, question)),
];

export const tokens = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}]+|\d[\d.,]*\d|\d/gu) ?? [];

/** A word in every form of the verbs that it may be, so that "ranked" meets "rank" and "ranking". */
function formsOf(word: string): string[] {
  const forms = [word];
  for (const { lemma } of readVerb(word) ?? [])
    for (const spelling of ["american", "british"] as const)
      for (const form of ["base", "present", "past", "participle", "gerund"] as const)
        forms.push(inflect(lemma, form, spelling));
  return forms;
}
export const formsIn = (text: string): Set<string> =>
  new Set(
    [...tokens(text), ...(text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])]
      .flatMap(formsOf)
      .flatMap(tokens),
  );

export const complain = (wrong: boolean, what: string): readonly string[] => (wrong ? [what] : []);

export const isPart =
  <K extends Part["kind"]>(kind: K) =>
  (part: Part): part is Extract<Part, { kind: K }> =>
    part.kind === kind;
