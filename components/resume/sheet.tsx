"use client";

import { useState, type FocusEvent } from "react";
import type { Outline } from "@/lib/resume/write/outline";
import type { Paper } from "@/lib/resume/write/paper";
import type { VariantPage } from "@/lib/resume/write/variant-pages";
import { SheetFlow } from "./sheet-flow";
import { marksOn } from "./sheet-marks";
import { SheetPages } from "./sheet-pages";
import type { ShownLine } from "./variant-parts";

export type { Paper };

/**
 * The resume as it will be printed, page by page, with the same words as flowing text for those who do not see
 * them; the flowing text alone where there are no pages, or where it is asked for.
 */
export function Sheet({
  outline,
  jobLines,
  paper,
  pages,
  reading,
  lit,
}: {
  outline: Outline;
  /** By job, in the order of the outline's first section: lines with their open parts. */
  jobLines: readonly (readonly ShownLine[])[];
  paper: Paper;
  /** As the file has them; null where they are not known. */
  pages: readonly VariantPage[] | null;
  /** As text at reading size rather than as pages. */
  reading: boolean;
  /** Bullets that something beside the page speaks of. */
  lit: readonly string[];
}) {
  "use memo";
  const [focused, setFocused] = useState<string | null>(null);
  const isPaged = pages !== null && !reading;
  function follow({ target }: FocusEvent) {
    const bulletId = target instanceof HTMLElement ? (target.dataset["bullet"] ?? null) : null;
    setFocused(bulletId);
    if (isPaged && bulletId !== null)
      document.getElementById(`sheet-${bulletId}`)?.scrollIntoView({ block: "nearest" });
  }
  return (
    <article
      className={isPaged ? "sheet-pages" : "sheet"}
      data-paper={paper}
      data-reading={reading || undefined}
      aria-label="Resume page"
      onFocus={follow}
      onBlur={() => setFocused(null)}
    >
      <div className={isPaged ? "sr-only" : undefined}>
        <SheetFlow {...{ outline, jobLines, lit }} hasIds={!isPaged} />
      </div>
      {isPaged && (
        <SheetPages {...{ pages, lit, focused }} marks={marksOn(pages, jobLines.flat())} />
      )}
    </article>
  );
}
