import {
  doingAfterJoint,
  sameTense,
  reasons,
  dangling,
  subjects,
  withThing,
} from "./agreement-clauses";
import type { Check } from "./agreement-check";
import {
  numerals,
  articles,
  doubled,
  balanced,
  capital,
  marks,
  person,
  spans,
} from "./agreement-words";

export const CHECKS: Readonly<Record<string, Check>> = {
  "numeral and noun": numerals,
  article: articles,
  "verb after its joint": doingAfterJoint,
  "tense of what is coordinated": sameTense,
  "doubled words": doubled,
  "balanced marks": balanced,
  capitals: capital,
  "because and because of": reasons,
  "dangling joint": dangling,
  "with and its thing": withThing,
  "marks in order": marks,
  "the writer left out": person,
  "times and estimates": spans,
  "subject and verb": subjects,
};

/**
 * What a composed text does not keep to, beyond what the person's own texts do not keep to either.
 * @returns "check: stretch" for each
 */
export function complaintsOf(text: string, own: readonly string[] = []): string[] {
  return Object.entries(CHECKS).flatMap(([name, { find }]) => {
    const theirs = own.flatMap((said) => find(said)).map((said) => said.toLowerCase());
    return find(text)
      .filter((found) => !theirs.some((said) => said === found.toLowerCase()))
      .map((found) => `${name}: ${found}`);
  });
}
