import { readFileSync } from "node:fs";
import { RULES } from "@/lib/engine/catalogue";
import type { Story } from "@/lib/engine";
import { isRefusal } from "@/lib/resume/read/limits";
import { readText } from "@/lib/resume/read/text";
import { SEED_STORIES, STORIES } from "../fixtures/stories";

const RESUME = new URL("../fixtures/resumes/three-jobs.txt", import.meta.url);

export type Told = { readonly line: string; readonly story: Story };

/** Every line of the project's own examples, weak to strong, with its story where one is told. */
export function ownBullets(): readonly Told[] {
  const examples = RULES.flatMap(({ examples, allows }) => [
    ...examples.flatMap(({ weak, strong }) => [weak.replace(/[«»]/g, ""), strong]),
    ...allows,
  ]);
  const untold = [...examples, ...linesOfResume()].map((line) => ({ line, story: {} }));
  return [...SEED_STORIES, ...STORIES, ...untold];
}

function linesOfResume(): readonly string[] {
  const read = readText(readFileSync(RESUME, "utf8"));
  if (isRefusal(read)) throw new Error(read.message);
  return (read.resume.work ?? []).flatMap((job) => job.highlights ?? []);
}
