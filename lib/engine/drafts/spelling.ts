import { readVerb } from "../lexicon/verbs";
import type { DraftOptions } from "../types";
import type { Spelling } from "./verb-phrase";

const BRITISH_WORD =
  /\b(?:\w+(?:ised|ises|ising|isation|ysed|ysing)|\w*(?:colour|behaviour|favour|labour|neighbour)\w*|programmes?|centres?|(?:travel|label|model|cancel|total|fulfil)l(?:ed|ing))\b/gi;

/** British where the writer asks for it or the line is written so; American else. */
export function spellingOf(text: string, options: DraftOptions): Spelling {
  if (options.spelling === "british") return "british";
  for (const word of text.slice(0, 500).match(BRITISH_WORD) ?? []) {
    const lower = word.toLowerCase();
    if (!/is(?:ed|es|ing)$/.test(lower)) return "british";
    if (readVerb(lower)?.some(({ lemma }) => lemma.endsWith("ize"))) return "british";
  }
  return "american";
}
