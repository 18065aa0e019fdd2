import { LINE_RULES } from "./rules";

const BY_ID = new Map(LINE_RULES.map(({ id, title }) => [id, title]));

/** A rule's title, for a finding's card; null for a rule that is not one of a line's. */
export const ruleTitle = (id: string): string | null => BY_ID.get(id) ?? null;
