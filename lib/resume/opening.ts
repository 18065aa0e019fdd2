import { openParts, type Part } from "../engine";
import { cutOpenSentences } from "../engine/narrative";
import type { OpenLines } from "./variant";

/** Headline and summary of a variant; `…Made` holds the parts of one that was composed. */
export type OpeningLike = {
  readonly headline: string;
  readonly summary: string;
  readonly headlineMade?: MadeLike;
  readonly summaryMade?: MadeLike;
};
type MadeLike = { readonly parts: readonly Part[] | null } | null;
export type OpeningField = "headline" | "summary";

/** The parts of a composed text; null where the text is the person's own, whatever is kept beside it. */
export function openingParts(variant: OpeningLike, field: OpeningField): readonly Part[] | null {
  const parts = (field === "headline" ? variant.headlineMade : variant.summaryMade)?.parts ?? null;
  return parts?.map(({ text }) => text).join("") === variant[field] ? parts : null;
}

/** The blanks and unconfirmed words that headline and summary still hold. */
export const openInOpening = (variant: OpeningLike): readonly Part[] =>
  (["headline", "summary"] as const).flatMap((field) =>
    openParts(openingParts(variant, field) ?? []),
  );

/** The text as it is sent; what is open leaves with the words that lead to it, as there is no own line behind it. */
export function openingText(
  variant: OpeningLike,
  field: OpeningField,
  openLines: OpenLines,
): string {
  const parts = openingParts(variant, field);
  if (openLines === "show" || !parts || openParts(parts).length === 0) return variant[field];
  return cutOpenSentences(parts);
}
