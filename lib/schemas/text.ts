import { z } from "zod";

/**
 * A text of at most `maxChars` UTF-16 units.
 * @param what how the person knows it, to begin a sentence: "The title"
 */
export function text(what: string, maxChars: number) {
  return z.string({ error: `${what} is missing.` }).max(maxChars, {
    error: (issue) =>
      `${what} can hold ${maxChars.toLocaleString("en-US")} characters; this has ${charsIn(issue.input)}.`,
  });
}

/** Like `text`, and something must be written. */
export function filledText(what: string, maxChars: number) {
  return text(what, maxChars).refine((value) => value.trim() !== "", {
    error: `${what} has no words yet.`,
  });
}

/** Made by the browser, so that a repeated request adds nothing twice. */
export const id = z.uuid({ error: "This has no valid id. Reload the page and try again." });

/** The revision a change started from; 0 where there was nothing yet. */
export const startedFrom = z.int().min(0).max(2_000_000_000);

export const direction = z.enum(["up", "down"]);
export type Direction = z.infer<typeof direction>;

export const trackSchema = z.enum(["po", "pm"]);

function charsIn(input: unknown): string {
  return (typeof input === "string" ? input.length : 0).toLocaleString("en-US");
}
