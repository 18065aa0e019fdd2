import { LINE_RULES } from "./rules";

const BY_ID = new Map(LINE_RULES.map(({ id, title, why }) => [id, { title, why }]));

/** A rule's title and why a reader cares, for a finding's card; null for a rule that is not one of a line's. */
export function ruleWords(id: string): { readonly title: string; readonly why: string } | null {
  return BY_ID.get(id) ?? null;
}
