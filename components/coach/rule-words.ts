import type { RuleWords } from "./finding-card";

/** A rule's title and reason as its card shows them. */
export function ruleWords(_rule: string): RuleWords | null {
  return null;
}
