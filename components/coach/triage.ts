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

export type Presets = ReadonlyMap<string, "keep" | "tell">;

/** What the engine would choose, by bullet; it holds until the person chooses. */
export function presetsOf(jobs: readonly JobRow[]): Presets {
  const lines = jobs.flatMap((job, at) =>
    job.bullets.map((bullet) => ({ id: bullet.id, text: bullet.text, job: at })),
  );
  const presets = presetTriage(lines);
  return new Map(lines.map((line, at) => [line.id, presets[at] ?? "keep"]));
}

export function triageOf(bullet: BulletRow, presets: Presets): TriageChoice {
  if (isOut(bullet)) return "leave-out";
  return bullet.triage ?? presets.get(bullet.id) ?? "keep";
}

/** In neither resume. */
export function isOut({ wordings }: BulletRow): boolean {
  return !wordings.po.included && !wordings.pm.included;
}

/** A story is told once one of the resumes holds a wording of its own. */
export function isTold(bullet: BulletRow): boolean {
  return bullet.wordings.po.text !== null || bullet.wordings.pm.text !== null;
}

/** Where a line stands; every line stands somewhere, and once. */
export type Standing = "tell" | "told" | "kept" | "out";

export function standingOf(bullet: BulletRow, presets: Presets): Standing {
  if (isOut(bullet)) return "out";
  if (isTold(bullet)) return "told";
  return triageOf(bullet, presets) === "tell" ? "tell" : "kept";
}

export type Progress = Readonly<Record<Standing, number>>;

export function progressOf(jobs: readonly JobRow[], presets: Presets): Progress {
  const progress = { tell: 0, told: 0, kept: 0, out: 0 };
  for (const bullet of jobs.flatMap((job) => job.bullets))
    progress[standingOf(bullet, presets)] += 1;
  return progress;
}

/** Where the work stands, in words. */
export function progressWords({ tell, told, kept, out }: Progress): string {
  const rest = [`${count(kept, "line")} kept`, out > 0 && `${out} left out`]
    .filter(Boolean)
    .join(", ");
  if (tell + told === 0) return `No story to tell. ${rest}.`;
  if (tell === 0) return `Every story is told. ${rest}.`;
  if (told === 0) return `${count(tell, "story", "stories")} to tell. ${rest}.`;
  return `${told} of ${count(tell + told, "story", "stories")} told. ${rest}.`;
}

/** Which lines the list shows, as it stands in the address: /coach?show=tell. */
export const SHOWN = ["all", "tell", "told", "kept", "out", "findings"] as const;
export type Shown = (typeof SHOWN)[number];

export const SHOWN_WORDS: Readonly<Record<Shown, { name: string; empty: string }>> = {
  all: { name: "All", empty: "No bullets yet." },
  tell: { name: "To tell", empty: "No story waits to be told." },
  told: { name: "Told", empty: "No story is told yet." },
  kept: { name: "Kept", empty: "No line is kept as it is." },
  out: { name: "Left out", empty: "No line is left out." },
  findings: { name: "With findings", empty: "Nothing to flag in any line." },
};

export function shownOf(asked: string | null): Shown {
  return SHOWN.find((one) => one === asked) ?? "all";
}
