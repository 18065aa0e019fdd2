import type { Source } from "../types";
import { SHAPE_GUIDE } from "../rules/sources";
import { groupBy, indices, type AcrossExample, type AcrossRule } from "./across-rule";

/** More lines than these for one job are rarely read to the end. */
const MOST_LINES = 8;
/** An older job may have this many lines more than the latest. */
const MOST_MORE = 2;

export const rule: AcrossRule = {
  id: "balance-the-jobs",
  title: "Give recent work the room",
  kind: "form",
  severity: "note",
  check(lines) {
    const jobs = [...groupBy(lines, ({ job }) => job)].sort(([a], [b]) => a - b);
    const marks = jobs
      .filter(([, group]) => group.length > MOST_LINES)
      .map(([, group]) => ({
        message: `This job has ${group.length} lines. The best four to six are read more closely than all of them.`,
        lines: indices(group.slice(MOST_LINES)),
      }));
    const latest = jobs[0]?.[1] ?? [];
    const older = jobs.slice(1).find(([, group]) => group.length > latest.length + MOST_MORE);
    if (older)
      marks.push({
        message: `The latest job has ${latest.length === 1 ? "one line" : `${latest.length} lines`}, an older one ${older[1].length}. Readers look for the recent work first.`,
        lines: indices(older[1].slice(latest.length)),
      });
    return marks;
  },
};

export const why = "Readers weigh the latest job most, and read long lists less with each line.";

export const source: Source = SHAPE_GUIDE;

export const examples: readonly AcrossExample[] = [
  {
    weak: [
      { job: 0, text: "Chose the new booking tool" },
      { job: 1, text: "Wired 40 flats" },
      { job: 1, text: "Trained 3 apprentices" },
      { job: 1, text: "Passed 12 inspections" },
      { job: 1, text: "Cut call-backs by half" },
    ],
    lines: [2, 3, 4],
    strong: [
      { job: 0, text: "Chose the new booking tool" },
      { job: 0, text: "Moved 9 crews to it in a month" },
      { job: 1, text: "Wired 40 flats" },
      { job: 1, text: "Trained 3 apprentices" },
    ],
  },
];
