import type { SourceLine } from "@/lib/resume/read/line";
import { isSameStep, perform, type Act } from "./import-acts";
import type { ImportPlan, NewId } from "./import-plan";

type Step = { readonly act: Act; readonly plan: ImportPlan };

/** The plan with the way there and the way on: `past` holds what stood before each act, `future` what stood after. */
export type History = {
  readonly plan: ImportPlan;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
};

/** More steps than anybody goes back; plans share what an act left alone, so each costs little. */
const STEPS_MAX = 500;

export function beginHistory(plan: ImportPlan): History {
  return { plan, past: [], future: [] };
}

/** An act that changes nothing is no step. */
export function act(
  history: History,
  lines: readonly SourceLine[],
  done: Act,
  newId: NewId,
): History {
  const plan = perform(history.plan, lines, done, newId);
  if (plan === history.plan) return history;
  const last = history.past.at(-1);
  if (last && history.future.length === 0 && isSameStep(last.act, done))
    return { plan, past: history.past, future: [] };
  const past = [...history.past, { act: done, plan: history.plan }].slice(-STEPS_MAX);
  return { plan, past, future: [] };
}

export function undo({ plan, past, future }: History): History {
  const last = past.at(-1);
  if (!last) return { plan, past, future };
  return { plan: last.plan, past: past.slice(0, -1), future: [{ act: last.act, plan }, ...future] };
}

export function redo({ plan, past, future }: History): History {
  const [next, ...rest] = future;
  if (!next) return { plan, past, future };
  return { plan: next.plan, past: [...past, { act: next.act, plan }], future: rest };
}
