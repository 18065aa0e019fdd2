import { presetTriage } from "@/lib/engine";
import type { BulletRow } from "@/lib/schemas/bullet";
import type { JobRow } from "@/lib/schemas/job";
import { count } from "./words";

/** `leave-out` is no stored triage: the line is in neither variant. */
export type TriageChoice = "keep" | "tell" | "leave-out";

export const TRIAGE_CHOICES: readonly { id: TriageChoice; text: string }[] = [
  { id: "keep", text: "Keep" },
  { id: "tell", text: "Tell" },
  { id: "leave-out", text: "Leave out" },
];

/** What the engine would choose, by bullet; it holds until the person chooses. */
export function presetsOf(jobs: readonly JobRow[]): ReadonlyMap<string, "keep" | "tell"> {
  const lines = jobs.flatMap((job, at) =>
    job.bullets.map((bullet) => ({ id: bullet.id, text: bullet.text, job: at })),
  );
  const presets = presetTriage(lines);
  return new Map(lines.map((line, at) => [line.id, presets[at] ?? "keep"]));
}

export function triageOf(
  bullet: BulletRow,
  presets: ReadonlyMap<string, "keep" | "tell">,
): TriageChoice {
  if (!bullet.wordings.po.included && !bullet.wordings.pm.included) return "leave-out";
  return bullet.triage ?? presets.get(bullet.id) ?? "keep";
}

/** A story is told once one of the resumes holds a wording of its own. */
export function isTold(bullet: BulletRow): boolean {
  return bullet.wordings.po.text !== null || bullet.wordings.pm.text !== null;
}

export type Progress = { tell: number; told: number; keep: number; out: number };

export function progressOf(
  jobs: readonly JobRow[],
  presets: ReadonlyMap<string, "keep" | "tell">,
): Progress {
  const progress = { tell: 0, told: 0, keep: 0, out: 0 };
  for (const bullet of jobs.flatMap((job) => job.bullets)) {
    const choice = triageOf(bullet, presets);
    if (choice === "leave-out") progress.out += 1;
    else if (choice === "keep") progress.keep += 1;
    else {
      progress.tell += 1;
      if (isTold(bullet)) progress.told += 1;
    }
  }
  return progress;
}

/** Where the work stands, in words. */
export function progressWords({ tell, told, keep, out }: Progress): string {
  const rest = [`${count(keep, "line")} kept`, out > 0 && `${out} left out`]
    .filter(Boolean)
    .join(", ");
  if (tell === 0) return `No story to tell. ${rest}.`;
  if (told === tell) return `Every story is told. ${rest}.`;
  if (told === 0) return `${count(tell, "story", "stories")} to tell. ${rest}.`;
  return `${told} of ${count(tell, "story", "stories")} told. ${rest}.`;
}
