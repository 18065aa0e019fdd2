import { TRACK_WORDS } from "@/components/coach/words";
import { reviewResume, type Track } from "@/lib/engine";
import { variantLines } from "@/lib/resume/variant";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";
import type { JobRow } from "@/lib/schemas/job";

/** One line, or headline or summary, as each resume tells it; null where it is not in it. */
export type Pair = {
  readonly id: string;
  readonly name: "line" | "headline" | "summary";
  readonly po: string | null;
  readonly pm: string | null;
  readonly is: PairState;
  /** Both tell the same thing in two ways, such as two numbers. */
  readonly clashes: boolean;
};
export type PairState = "same" | "differ" | Track;

/** Without its bullets; they are told in its pairs. */
export type PairedJob = Pick<JobRow, "id" | "title" | "organization" | "dateText"> & {
  readonly pairs: readonly Pair[];
};

/** The lines of both resumes beside each other, job by job, in the order of the career history. */
export function pairedJobs(
  jobs: readonly JobRow[],
  isClash: (bulletId: string) => boolean,
): readonly PairedJob[] {
  return jobs.flatMap(({ bullets, ...job }) => {
    const [po, pm] = [textsOf(bullets, "po"), textsOf(bullets, "pm")];
    const pairs = bullets.flatMap(({ id }) =>
      pairOf(id, "line", po.get(id) ?? null, pm.get(id) ?? null, isClash(id)),
    );
    return pairs.length > 0 ? [{ ...job, pairs }] : [];
  });
}

/** Headline and summary beside each other. */
export function openingPairs({ po, pm }: Career["variants"]): readonly Pair[] {
  return (["headline", "summary"] as const).flatMap((field) => {
    const [ours, theirs] = [po[field].trim() || null, pm[field].trim() || null];
    return pairOf(field, field, ours, theirs, clash(ours, theirs));
  });
}

/** Two texts as the engine's own rule finds it of two lines. */
function clash(po: string | null, pm: string | null): boolean {
  if (po === null || pm === null) return false;
  return reviewResume([{ job: 0, text: po, twin: pm }]).some(
    ({ rule }) => rule === "agree-on-facts",
  );
}

function textsOf(bullets: readonly BulletRow[], track: Track): ReadonlyMap<string, string> {
  return new Map(variantLines(bullets, track).map(({ bulletId, text }) => [bulletId, text]));
}

function pairOf(
  id: string,
  name: Pair["name"],
  po: string | null,
  pm: string | null,
  clashes: boolean,
): Pair[] {
  if (po === null && pm === null) return [];
  return [{ id, name, po, pm, is: stateOf(po, pm), clashes }];
}

function stateOf(po: string | null, pm: string | null): PairState {
  if (pm === null) return "po";
  if (po === null) return "pm";
  return po.trim() === pm.trim() ? "same" : "differ";
}

export type PairCounts = Readonly<Record<PairState, number>> & { readonly clashes: number };

export function countPairs(pairs: readonly Pair[]): PairCounts {
  const many = (state: PairState) => pairs.filter(({ is }) => is === state).length;
  return {
    ...{ same: many("same"), differ: many("differ"), po: many("po"), pm: many("pm") },
    clashes: pairs.filter(({ clashes }) => clashes).length,
  };
}

/** "Of 13 lines 9 are told alike, 3 differ, 1 is only in PO." */
export function countsWords({ same, differ, po, pm, clashes }: PairCounts): string {
  const all = same + differ + po + pm;
  if (all === 0) return "";
  const parts = [
    same > 0 && `${same} ${same === 1 ? "is" : "are"} told alike`,
    differ > 0 && `${differ} ${differ === 1 ? "differs" : "differ"}`,
    po > 0 && `${po} ${po === 1 ? "is" : "are"} only in ${TRACK_WORDS.po.short}`,
    pm > 0 && `${pm} ${pm === 1 ? "is" : "are"} only in ${TRACK_WORDS.pm.short}`,
  ].filter((part) => part !== false);
  const apart = clashes > 0 ? ` In ${clashes} of them the two resumes give different facts.` : "";
  if (parts.length > 1) return `Of ${all} lines ${parts.join(", ")}.${apart}`;
  const only = parts.join("").replace(/^\d+ /, "");
  return `${all === 1 ? "The one line" : `All ${all} lines`} ${only}.${apart}`;
}
