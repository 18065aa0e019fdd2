import type { Source } from "../types";
import { VERBS_GUIDE } from "../rules/sources";
import { NO_PLACES, type AcrossAllowed, type AcrossExample, type AcrossRule } from "./across-rule";

/** From this many lines on, one opener reads as a habit. */
const MANY = 3;

export const rule: AcrossRule = {
  id: "vary-the-opener",
  title: "Vary the first verb",
  kind: "wording",
  severity: "consider",
  places({ bullet: { opener } }) {
    const lemma = opener?.lemma;
    return lemma ? [{ group: lemma, side: lemma }] : NO_PLACES;
  },
  check(group) {
    const [lemma = ""] = group.sides();
    if (group.size(lemma) < MANY) return [];
    const lines = group.lines(lemma);
    return [
      {
        message: `${lines.length} lines open with “${lines[0]?.bullet.opener?.text ?? lemma}”. The verb that fits each one best tells them apart.`,
        lines,
      },
    ];
  },
};

export const why =
  "The same verb at the head of line after line makes different work look the same.";

export const source: Source = VERBS_GUIDE;

export const examples: readonly AcrossExample[] = [
  {
    weak: [
      { job: 0, text: "Led the move of 14 cooks to a second kitchen" },
      { job: 0, text: "Led hiring of 9 cooks" },
      { job: 1, text: "Led the night shift of 14 nurses" },
    ],
    lines: [0, 1, 2],
    strong: [
      { job: 0, text: "Led the move of 14 cooks to a second kitchen" },
      { job: 0, text: "Hired 9 cooks" },
      { job: 1, text: "Ran the night shift of 14 nurses" },
    ],
  },
  {
    weak: [
      { job: 0, text: "Create lesson plans for 4 classes" },
      { job: 1, text: "Created the reading corner of the school" },
      { job: 1, text: "Won the debate final" },
      { job: 2, text: "Created 12 worksheets" },
    ],
    lines: [0, 1, 3],
    strong: [
      { job: 0, text: "Plan lessons for 4 classes" },
      { job: 1, text: "Furnished a reading corner for 3 classes and doubled its loans" },
      { job: 1, text: "Won the debate final" },
      { job: 2, text: "Wrote 12 worksheets" },
    ],
  },
  {
    weak: [
      { job: 0, text: "Managed 9 crews through the flood" },
      { job: 0, text: "Managed the depot’s budget of $400,000" },
      { job: 0, text: "Managed two moves of the store" },
    ],
    lines: [0, 1, 2],
    strong: [
      { job: 0, text: "Sent 9 crews to the 40 worst streets of the flood first" },
      { job: 0, text: "Managed the depot’s budget of $400,000" },
      { job: 0, text: "Moved the store twice without a closed day" },
    ],
  },
];

export const allows: readonly AcrossAllowed[] = [
  {
    lines: [
      { job: 0, text: "Led the move of 14 cooks to a second kitchen" },
      { job: 1, text: "Led the night shift of 14 nurses" },
    ],
  },
  {
    lines: [
      { job: 0, text: "Set of 12 prints for the town hall" },
      { job: 0, text: "Set the prices of 40 dishes" },
      { job: 0, text: "Set up two kitchens" },
    ],
  },
];
