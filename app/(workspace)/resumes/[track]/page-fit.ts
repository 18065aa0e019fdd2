import { counted } from "@/components/resume/variant-parts";
import type { VariantPage, VariantText } from "@/lib/resume/write/variant-pages";

/** Fewer lines than these on a last page look like a mistake. */
const SPILL_MAX_LINES = 12;
/** A line with no more words than these is won back by shortening its bullet a little. */
const SHORT_END_WORDS = 2;

export type Fit = {
  /** "Fits one page, 9 lines to spare" */
  readonly words: string;
  /** What is spilled, where it is little. */
  readonly spill: { readonly lines: number; readonly page: number } | null;
  /** Bullets whose last line holds a word or two. */
  readonly shortEnds: readonly string[];
};

/** How a resume fits its paper, by the pages of the file itself. */
export function fitOf(pages: readonly VariantPage[]): Fit {
  const last = pages.at(-1);
  if (pages.length < 2 || !last) return { words: onePage(last), spill: null, shortEnds: [] };
  const lines = new Set(last.texts.map(({ y }) => y)).size;
  const count = counted(pages.length, "page");
  if (lines > SPILL_MAX_LINES)
    return {
      words: `${count}; ${counted(last.spare, "line")} to spare on page ${pages.length}`,
      ...{ spill: null, shortEnds: [] },
    };
  const spills = `${counted(lines, "line spills", "lines spill")} onto page ${pages.length}`;
  return {
    words: `${count}; ${spills}`,
    spill: { lines, page: pages.length },
    shortEnds: shortEndsOf(pages),
  };
}

function onePage(page: VariantPage | undefined): string {
  const spare = page?.spare ?? 0;
  return spare > 0 ? `Fits one page, ${counted(spare, "line")} to spare` : "Fits one page";
}

function shortEndsOf(pages: readonly VariantPage[]): string[] {
  const lines = new Map<string, VariantText[]>();
  for (const text of pages.flatMap((page) => page.texts))
    if (text.bulletId !== undefined && text.kind === "LBody")
      lines.set(text.bulletId, [...(lines.get(text.bulletId) ?? []), text]);
  return [...lines].flatMap(([bulletId, [, ...further]]) => {
    const words = further.at(-1)?.text.trim().split(/\s+/).length ?? Infinity;
    return words <= SHORT_END_WORDS ? [bulletId] : [];
  });
}
