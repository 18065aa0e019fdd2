import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const FOLDER = fileURLToPath(new URL("../fixtures/corpus/", import.meta.url));

const Line = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.enum(["role_po", "role_pm", "role_other", "pair_weak", "pair_strong"]),
  trade: z.string(),
  /** A good line: the engine has nothing to say of it. */
  good: z.boolean(),
  labels: z.record(z.string(), z.boolean()),
  vague: z.boolean(),
  verdict: z.enum(["strong", "thin", "vague"]),
});
const Evidence = z.object({
  id: z.string(),
  text: z.string(),
  signals: z.record(z.string(), z.boolean()),
  spans: z.record(z.string(), z.string()),
});

export type CorpusLine = z.infer<typeof Line>;

/** The project's own lines, as a hand judged them. */
export const corpusLines = (): readonly CorpusLine[] => read("adjudicated.jsonl", Line);

/** What each of the same lines shows, with the words. */
export const corpusEvidence = () => read("signals.jsonl", Evidence);

const PRODUCT_WORK: ReadonlySet<string> = new Set([
  "product owner",
  "product manager",
  "business analyst",
  "scrum master",
  "growth",
  "platform",
  "data",
  "hardware",
  "internal tools",
  "founder",
]);
export const isProductWork = ({ trade }: CorpusLine): boolean => PRODUCT_WORK.has(trade);

/** Good lines of trades outside product, in third person and of ordinary length. */
export const goodLinesOfOtherTrades = (): readonly CorpusLine[] =>
  corpusLines().filter(
    (line) =>
      line.good && !isProductWork(line) && !line.labels["first_person"] && !line.labels["too_long"],
  );

function read<T>(file: string, shape: z.ZodType<T>): readonly T[] {
  return readFileSync(`${FOLDER}${file}`, "utf8")
    .trimEnd()
    .split("\n")
    .map((row) => shape.parse(JSON.parse(row)));
}
