import type { Source } from "../types";
import {
  NO_PLACES,
  WHOLE,
  type AcrossAllowed,
  type AcrossExample,
  type AcrossRule,
} from "./across-rule";

/** Fewer lines than these are no resume yet. */
const FEWEST = 3;

const SAME = "same";
const OTHER = "other";

export const rule: AcrossRule = {
  id: "two-stories",
  title: "Tell the two resumes apart",
  kind: "evidence",
  severity: "consider",
  anyLanguage: true,
  places: ({ text, twin }) =>
    text.trim() === ""
      ? NO_PLACES
      : [{ group: WHOLE, side: twin?.trim() === text.trim() ? SAME : OTHER }],
  /** A line that is left out of one resume, or worded for it, tells the two apart. */
  check(group) {
    if (group.size(OTHER) > 0 || group.size(SAME) < FEWEST) return [];
    return [
      {
        message:
          "Both resumes hold the same lines in the same words. Telling one story for each role, or leaving a line out of one, sets them apart.",
        lines: group.lines(SAME),
      },
    ];
  },
};

export const why =
  "A resume that could go to either role says little about what you would own in this one.";

export const source: Source = {
  from: "seed",
  quote:
    "Create two versions: one showing delivery and backlog judgment for PO, and one showing discovery, prioritization, and outcome ownership for PM.",
};

const told = (text: string, twin = text) => ({ job: 0, text, twin });

export const examples: readonly AcrossExample[] = [
  {
    weak: [
      told("Moved the card payment ahead of the new look"),
      told("Interviewed 14 merchants about late payouts"),
      told("Cut open defects from 60 to 12"),
    ],
    lines: [0, 1, 2],
    strong: [
      told("Moved the card payment ahead of the new look"),
      told("Interviewed 14 merchants about late payouts"),
      told(
        "Cut open defects from 60 to 12",
        "Found in 60 defects that most came from one form, and had it redrawn",
      ),
    ],
  },
  {
    weak: [
      told("Split the booking epic into 9 stories"),
      told("Ran the pilot in 4 clinics"),
      told("Stopped the loyalty card after its pilot"),
      told("Trained 12 nurses on the new chart"),
    ],
    lines: [0, 1, 2, 3],
    strong: [
      told("Split the booking epic into 9 stories"),
      { job: 0, text: "Ran the pilot in 4 clinics" },
      told("Stopped the loyalty card after its pilot"),
      told("Trained 12 nurses on the new chart"),
    ],
  },
  {
    weak: [
      told("Ranked 40 requests by claims they would save"),
      told("Set the release date with 3 teams "),
      told("Wrote acceptance criteria that cut refund questions by half"),
    ],
    lines: [0, 1, 2],
    strong: [
      told(
        "Ranked 40 requests by claims they would save",
        "Chose refunds as the problem after reading 40 requests",
      ),
      told("Set the release date with 3 teams"),
      told("Wrote acceptance criteria that cut refund questions by half"),
    ],
  },
];

export const allows: readonly AcrossAllowed[] = [
  { lines: [told("Moved the card payment ahead of the new look"), told("Hired 9 cooks")] },
  {
    lines: [
      { job: 0, text: "Moved the card payment ahead of the new look" },
      { job: 0, text: "Ran the pilot in 4 clinics" },
      { job: 1, text: "Wired 40 flats in a year" },
    ],
  },
];
