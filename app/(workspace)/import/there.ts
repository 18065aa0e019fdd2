import type { Career } from "@/lib/schemas/career";
import { counted } from "./counted";

/** How much of a career is there already. */
export type There = {
  readonly jobs: number;
  readonly bullets: number;
  readonly answers: number;
  readonly wordings: number;
  readonly sections: number;
};

export function thereIn({ jobs, sections }: Pick<Career, "jobs" | "sections">): There {
  const bullets = jobs.flatMap((job) => job.bullets);
  const told = bullets.flatMap(({ wordings }) => [wordings.po, wordings.pm]);
  return {
    jobs: jobs.length,
    bullets: bullets.length,
    answers: bullets.reduce((sum, bullet) => sum + bullet.answers.length, 0),
    wordings: told.filter(({ text }) => text !== null).length,
    sections: sections.length,
  };
}

/** "3 jobs, 41 bullets and 12 answers": what would go; "" where nothing is there. */
export function thereWords(there: There): string {
  const parts = (["jobs", "bullets", "answers", "wordings", "sections"] as const)
    .filter((what) => there[what] > 0)
    .map((what) => counted(there[what], what.slice(0, -1)));
  const last = parts.pop();
  if (last === undefined) return "";
  return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}
