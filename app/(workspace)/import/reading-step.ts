import type { ReadStep } from "@/lib/resume/read/steps";

/** Where the reading of a sent file stands; `part` of it has left, from 0 to 1. */
export type ReadingStep = { readonly step: "send"; readonly part: number } | ReadStep;

/** The named steps, in order, and what of the bar is full when each begins; pages take the longest. */
export const STEPS = [
  { step: "send", name: "Sending the file", from: 0 },
  { step: "open", name: "Opening it", from: 0.3 },
  { step: "page", name: "Reading the pages", from: 0.4 },
  { step: "understand", name: "Finding jobs and bullets", from: 0.9 },
] as const satisfies readonly { step: ReadingStep["step"]; name: string; from: number }[];

/** How much of the bar is full, from 0 to 1. */
export function fullness(step: ReadingStep): number {
  const at = STEPS.findIndex((one) => one.step === step.step);
  const from = STEPS[at]?.from ?? 0;
  const to = STEPS[at + 1]?.from ?? 1;
  return from + (to - from) * partOf(step);
}

function partOf(step: ReadingStep): number {
  if (step.step === "send") return step.part;
  return step.step === "page" && step.of > 0 ? (step.page - 1) / step.of : 0;
}

/** What is being done, with the page where there is one. */
export function stepWords(step: ReadingStep): string {
  if (step.step === "page") return `Reading page ${step.page} of ${step.of}`;
  return STEPS.find((one) => one.step === step.step)?.name ?? "";
}
