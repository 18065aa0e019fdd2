import type { Source } from "../types";
import { BULLETS_GUIDE } from "../rules/sources";
import {
  groupBy,
  indices,
  minority,
  type AcrossExample,
  type AcrossRule,
  type ReadLine,
} from "./across-rule";

export const rule: AcrossRule = {
  id: "keep-one-tense",
  title: "Keep one tense in a job",
  kind: "form",
  severity: "consider",
  check(lines) {
    const marks = [];
    for (const group of groupBy(lines, ({ job }) => job).values()) {
      const odd = oddTense(group);
      if (odd.length === 0) continue;
      const present = odd[0]?.bullet.opener?.form === "present";
      marks.push({
        message: present
          ? "The other lines of this job are in the past; these begin in the present."
          : "The other lines of this job are in the present; these begin in the past.",
        lines: indices(odd),
      });
    }
    return marks;
  },
};

/** In a current job both tenses are right: present for what goes on, past for what is done. */
function oddTense(group: readonly ReadLine[]): readonly ReadLine[] {
  if (group.some(({ current }) => current === true)) return [];
  const past = group.filter(({ bullet }) => bullet.opener?.form === "past");
  const present = group.filter(({ bullet }) => bullet.opener?.form === "present");
  if (group.some(({ current }) => current === false)) return past.length > 0 ? present : [];
  return minority(past, present);
}

export const why = "A past job told partly in the present makes the reader check the dates again.";

export const source: Source = BULLETS_GUIDE;

export const examples: readonly AcrossExample[] = [
  {
    weak: [
      { job: 1, text: "Wired 40 flats in a year", current: false },
      { job: 1, text: "Manage a crew of 4", current: false },
    ],
    lines: [1],
    strong: [
      { job: 1, text: "Wired 40 flats in a year", current: false },
      { job: 1, text: "Managed a crew of 4", current: false },
    ],
  },
];
