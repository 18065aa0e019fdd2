import { LINE_WORDS, type ReviewOptions, type WriterOptions } from "@/lib/engine/types";

/**
 * What a line is reviewed with, wherever it is: each page and what is kept of it find the same.
 * What the engine takes for granted is left out.
 */
export function readingOptions(
  { current }: Pick<ReviewOptions, "current">,
  { lineWords }: Pick<WriterOptions, "lineWords">,
): ReviewOptions {
  return {
    ...(current && { current }),
    ...(lineWords && lineWords !== LINE_WORDS[0] && { lineWords }),
  };
}
