import { UNDO_DAYS } from "@/lib/schemas/limits";
import type { Restored, VersionReason } from "@/lib/schemas/version";
import { readsAlike, type Compared } from "./version-compare";
import { counted } from "./variant-parts";

// What is said of versions, each sentence in one place.

export const REASON_WORDS: Readonly<Record<VersionReason, string>> = {
  kept: "kept by you",
  "before-import": `kept by itself for ${UNDO_DAYS} days`,
  "before-replace": `kept by itself for ${UNDO_DAYS} days`,
  "before-restore": `kept by itself for ${UNDO_DAYS} days`,
};

/** "Version of November 25", with the time where that name is taken. */
export function presetName(names: readonly string[], now: Date): string {
  const name = `Version of ${now.toLocaleDateString("en-US", { month: "long", day: "numeric" })}`;
  return names.includes(name) ? `${name}, ${clockWords(now)}` : name;
}

const MINUTE_MS = 60_000;
const STEPS = [
  ["day", 24 * 60 * MINUTE_MS],
  ["hour", 60 * MINUTE_MS],
  ["minute", MINUTE_MS],
] as const;
const RELATIVE = new Intl.RelativeTimeFormat("en-US", { numeric: "auto" });

/** "2 hours ago", "yesterday". */
export function agoWords(at: Date, now: Date): string {
  const passed = now.getTime() - at.getTime();
  for (const [unit, length] of STEPS)
    if (passed >= length) return RELATIVE.format(-Math.floor(passed / length), unit);
  return "just now";
}

/** "November 25, 14:02" on the reader's own clock. */
export function momentWords(at: Date): string {
  const day = { month: "long", day: "numeric" } as const;
  return `${at.toLocaleDateString("en-US", day)}, ${clockWords(at)}`;
}

function clockWords(at: Date): string {
  return at.toLocaleTimeString("en-US", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** What restoring would do, before it is done. */
export function wouldWords(compared: Compared): string {
  const { opening, changed, added, gone, isReordered } = compared;
  const sentences: string[] = [];
  if (readsAlike(compared)) sentences.push("Your resume reads like this now.");
  const acts = [
    ...opening.map((field) => `the ${field}`),
    ...(changed > 0 ? [counted(changed, "line")] : []),
    ...(isReordered ? ["the order of the lines"] : []),
  ];
  if (acts.length > 0) sentences.push(`Restoring it changes ${listed(acts)}.`);
  if (added > 0)
    sentences.push(
      `${counted(added, "line")} that came since ${added === 1 ? "is" : "are"} left out of this resume and ${added === 1 ? "stays" : "stay"} in your career history.`,
    );
  if (gone > 0) sentences.push(goneWords(gone));
  return sentences.join(" ");
}

/** What a restore did. */
export function didWords(name: string, { beforeId, leftOut, gone }: Restored): string {
  const sentences = [
    beforeId === null ? `Your resume reads like “${name}” already.` : `Restored “${name}”.`,
  ];
  if (leftOut > 0)
    sentences.push(
      `${counted(leftOut, "line")} that came since ${leftOut === 1 ? "is" : "are"} left out.`,
    );
  if (gone > 0) sentences.push(goneWords(gone));
  return sentences.join(" ");
}

function goneWords(gone: number): string {
  return `${counted(gone, "line")} of it ${gone === 1 ? "is" : "are"} no longer in your career history.`;
}

/** "the headline, the summary and 3 lines" */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
