import { Dialect, LocalLinter } from "harper.js";
import { slimBinaryInlined } from "harper.js/slimBinaryInlined";

/** One thing that harper.js has to say: its rule and the words it marks. */
export type Lint = { readonly rule: string; readonly words: string };

/**
 * Rules that say nothing about a resume line's grammar: words of the field that are no misspellings,
 * and sentences where a line is none.
 */
const NOT_ABOUT_LINES: ReadonlySet<string> = new Set([
  "SpellCheck",
  "SplitWords",
  "OrthographicConsistency",
  "RoadMap",
  "LongSentences",
  "SentenceCapitalization",
  "UseTitleCase",
]);

/** "from weekly to daily": it takes the "to" between two states for "too daily". */
const STATES = /\bfrom \S+ to (?:dai|week|month|quarter|year)ly\b/i;

/** Reads texts with the grammar checker of harper.js, whose WASM comes with the package. */
export async function openHarper(): Promise<(text: string) => Promise<Lint[]>> {
  const linter = new LocalLinter({ binary: slimBinaryInlined, dialect: Dialect.American });
  await linter.setup();
  return async (text) => {
    const found = await linter.organizedLints(text, { language: "plaintext" });
    return Object.entries(found).flatMap(([rule, lints]) =>
      NOT_ABOUT_LINES.has(rule) || (rule === "ToTwoToo" && STATES.test(text))
        ? []
        : lints.map((lint) => ({ rule, words: lint.get_problem_text().toLowerCase() })),
    );
  };
}
