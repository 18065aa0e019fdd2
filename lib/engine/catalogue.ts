import type { Example, Kind, Severity, Source } from "./types";

/** A rule as the guide shows it and as the tests run it. */
export type CatalogueRule = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly source: Source;
  readonly examples: readonly Example[];
  readonly allows: readonly string[];
};

/** Every rule with its examples. A door of its own, so that examples stay out of what a page loads. */
export const RULES: readonly CatalogueRule[] = [];
