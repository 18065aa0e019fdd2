import type { Career } from "@/lib/schemas/career";
import { counted } from "./counted";

/** How much of a career is there already. */
export type There = {
  readonly jobs: number;
  readonly bullets: number;
  readonly answers: number;
  readonly wordings: number;
  readonly sections: number;
  /** Of both variants: an import in their stead that has none leaves none. */
  readonly headlines: number;
  readonly summaries: number;
};

export function thereIn({
  jobs,
  sections,
  variants,
}: Pick<Career, "jobs" | "sections" | "variants">): There {
  const bullets = jobs.flatMap((job) => job.bullets);
  const told = bullets.flatMap(({ wordings }) => [wordings.po, wordings.pm]);
  return {
    jobs: jobs.length,
    bullets: bullets.length,
    answers: bullets.reduce((sum, bullet) => sum + bullet.answers.length, 0),
    wordings: told.filter(({ text }) => text !== null).length,
    sections: sections.length,
    headlines: [variants.po, variants.pm].filter(({ headline }) => headline !== "").length,
    summaries: [variants.po, variants.pm].filter(({ summary }) => summary !== "").length,
  };
}

const NAMES = [
  ["jobs", "job"],
  ["bullets", "bullet"],
  ["answers", "answer"],
  ["wordings", "wording"],
  ["sections", "section"],
  ["headlines", "headline"],
  ["summaries", "summary"],
] as const satisfies readonly (readonly [keyof There, string])[];

/** "3 jobs, 41 bullets and 12 answers": what would go; "" where nothing is there. */
export function thereWords(there: There): string {
  const parts = NAMES.filter(([what]) => there[what] > 0).map(([what, name]) =>
    counted(there[what], name),
  );
  const last = parts.pop();
  if (last === undefined) return "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
