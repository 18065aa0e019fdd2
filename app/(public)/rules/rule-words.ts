import type { Severity, Source } from "@/lib/engine";

/** How much a finding weighs, said of the finding and never of the line. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  fix: "Worth doing first",
  consider: "Worth a thought",
  note: "A detail",
};

/** Where a rule comes from, as a sentence. */
export function sourceWords(source: Source): string {
  if (source.from === "seed") return `The career guide behind this product: “${source.quote}”`;
  if (source.from === "guide") return `“${source.title}”, ${source.publisher}.`;
  return `Our own reason: ${source.reason}`;
}
