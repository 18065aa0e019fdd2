import { TRACK_WORDS } from "@/components/coach/words";
import { reviewResume, type Part, type Track } from "@/lib/engine";
import { openingParts, type OpeningField, type OpeningLike } from "@/lib/resume/opening";
import { variantLines } from "@/lib/resume/variant";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { Career } from "@/lib/schemas/career";
import type { JobRow } from "@/lib/schemas/job";
import type { Blanks } from "./tell-apart";

/** One line, or headline or summary, as each resume tells it; null where it is not in it. */
export type Pair = {
  readonly id: string;
  readonly name: "line" | "headline" | "summary";
  readonly po: string | null;
  readonly pm: string | null;
  readonly is: PairState;
  /** What nobody has filled in yet, as the texts hold it. */
  readonly blanks: Blanks;
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
    const [po, pm] = [toldIn(bullets, "po"), toldIn(bullets, "pm")];
    const pairs = bullets.flatMap(({ id }) =>
      pairOf(id, "line", { po: po.get(id) ?? ABSENT, pm: pm.get(id) ?? ABSENT }, isClash(id)),
    );
    return pairs.length > 0 ? [{ ...job, pairs }] : [];
  });
}

/** Headline and summary beside each other. */
export function openingPairs({ po, pm }: Career["variants"]): readonly Pair[] {
  return (["headline", "summary"] as const).flatMap((field) => {
    const told = { po: toldOf(po, field), pm: toldOf(pm, field) };
    return pairOf(field, field, told, clash(told.po.text, told.pm.text));
  });
}

const toldOf = (variant: OpeningLike, field: OpeningField): Told => ({
  text: variant[field].trim() || null,
  blanks: blanksIn(openingParts(variant, field) ?? []),
});

/** Two texts as the engine's own rule finds it of two lines. */
function clash(po: string | null, pm: string | null): boolean {
  if (po === null || pm === null) return false;
  return reviewResume([{ job: 0, text: po, twin: pm }]).some(
    ({ rule }) => rule === "agree-on-facts",
  );
}

/** What one resume says, and what in it nobody has filled in yet. */
type Told = { readonly text: string | null; readonly blanks: readonly string[] };
const ABSENT: Told = { text: null, blanks: [] };

function toldIn(bullets: readonly BulletRow[], track: Track): ReadonlyMap<string, Told> {
  return new Map(
    variantLines(bullets, track).map(({ bulletId, text, open }) => [
      bulletId,
      { text, blanks: blanksIn(open) },
    ]),
  );
}

const blanksIn = (parts: readonly Part[]): readonly string[] =>
  parts.filter(({ kind }) => kind === "slot").map(({ text }) => text);

function pairOf(
  id: string,
  name: Pair["name"],
  { po, pm }: Readonly<Record<Track, Told>>,
  clashes: boolean,
): Pair[] {
  if (po.text === null && pm.text === null) return [];
  const blanks = { po: po.blanks, pm: pm.blanks };
  return [{ id, name, po: po.text, pm: pm.text, is: stateOf(po.text, pm.text), blanks, clashes }];
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
