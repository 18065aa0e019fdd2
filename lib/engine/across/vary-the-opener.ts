import type { Source } from "../types";
import { VERBS_GUIDE } from "../rules/sources";
import { groupBy, indices, type AcrossExample, type AcrossRule } from "./across-rule";

/** From this many lines on, one opener reads as a habit. */
const MANY = 3;

export const rule: AcrossRule = {
  id: "vary-the-opener",
  title: "Vary the first verb",
  kind: "wording",
  severity: "consider",
  check(lines) {
    const groups = groupBy(lines, ({ bullet }) => bullet.opener?.lemma ?? null);
    return [...groups.values()]
      .filter((group) => group.length >= MANY)
      .map((group) => ({
        message: `${group.length} lines open with “${group[0]?.bullet.opener?.text ?? ""}”. The verb that fits each one best tells them apart.`,
        lines: indices(group),
      }));
  },
};

export const why =
  "The same verb at the head of line after line makes different work look the same.";

export const source: Source = VERBS_GUIDE;

export const examples: readonly AcrossExample[] = [
  {
    weak: [
      { job: 0, text: "Led the move to a second kitchen" },
      { job: 0, text: "Led hiring of 9 cooks" },
      { job: 1, text: "Led the night shift" },
    ],
    lines: [0, 1, 2],
    strong: [
      { job: 0, text: "Led the move to a second kitchen" },
      { job: 0, text: "Hired 9 cooks" },
      { job: 1, text: "Ran the night shift" },
    ],
  },
];
