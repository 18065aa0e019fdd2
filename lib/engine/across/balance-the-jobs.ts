import type { Source } from "../types";
import { SHAPE_GUIDE } from "../rules/sources";
import {
  WHOLE,
  type AcrossAllowed,
  type AcrossExample,
  type AcrossMark,
  type AcrossRule,
} from "./across-rule";

/** More lines than these for one job are rarely read to the end. */
const MOST_LINES = 8;
/** An older job may have this many lines more than the latest. */
const MOST_MORE = 2;

export const rule: AcrossRule = {
  id: "balance-the-jobs",
  title: "Give recent work the room",
  kind: "form",
  severity: "note",
  anyLanguage: true,
  places: ({ job }) => [{ group: WHOLE, side: `${job}` }],
  check(group) {
    const jobs = group.sides().toSorted((a, b) => Number(a) - Number(b));
    const marks: AcrossMark[] = jobs
      .filter((job) => group.size(job) > MOST_LINES)
      .map((job) => ({
        message: `One job has ${group.size(job)} lines. The best four to six are read more closely than all of them.`,
        lines: group.lines(job).slice(MOST_LINES),
      }));
    const latest = group.size(jobs[0] ?? "");
    const older = jobs.slice(1).find((job) => group.size(job) > latest + MOST_MORE);
    if (older !== undefined)
      marks.push({
        message: `The latest job has ${latest === 1 ? "one line" : `${latest} lines`}, an older one ${group.size(older)}. Readers look for the recent work first.`,
        lines: group.lines(older).slice(latest),
      });
    return marks;
  },
};

export const why = "Readers weigh the latest job most, and read long lists less with each line.";

export const source: Source = SHAPE_GUIDE;

const OF_OLDER = [
  { job: 1, text: "Wired 40 flats in a year" },
  { job: 1, text: "Trained 3 apprentices, who all passed their exam" },
  { job: 1, text: "Passed 12 inspections at the first visit" },
  { job: 1, text: "Cut call-backs by half" },
];
const OF_LATEST = [
  { job: 0, text: "Chose the new booking tool over a second clerk" },
  { job: 0, text: "Moved 9 crews to it in a month" },
];
const WARD = [
  "Cut the wait for a bed from 6 to 4 hours",
  "Precepted 11 new nurses",
  "Rewrote the handover; no dose was missed for a year",
  "Chose the new pumps with 4 wards",
  "Stopped the paper chart",
  "Ran the night shift of 14",
  "Taught wound care to 60 families",
  "Halved the falls of the ward",
  "Won 2 beds for the unit",
].map((text) => ({ job: 0, text }));

export const examples: readonly AcrossExample[] = [
  {
    weak: [...OF_LATEST.slice(0, 1), ...OF_OLDER],
    lines: [2, 3, 4],
    strong: [...OF_LATEST, ...OF_OLDER.slice(0, 2)],
  },
  { weak: WARD, lines: [8], strong: WARD.slice(0, 6) },
  {
    weak: [...OF_LATEST, ...OF_OLDER, { job: 1, text: "Rebuilt the store room" }],
    lines: [4, 5, 6],
    strong: [...OF_LATEST, ...OF_OLDER],
  },
];

export const allows: readonly AcrossAllowed[] = [
  { lines: [...OF_LATEST, ...OF_OLDER] },
  { lines: OF_OLDER },
  { lines: WARD.slice(0, 8) },
];
