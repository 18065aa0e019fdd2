import type { Source } from "../types";
import {
  NO_PLACES,
  WHOLE,
  type AcrossAllowed,
  type AcrossExample,
  type AcrossRule,
} from "./across-rule";

/** What a bracket that waits for words begins with or asks for; other brackets are the writer's own. */
const BRACKET =
  /[[<{]{1,2}(?:(?:how|what|which|who|whom|where|when|your|insert|add|name|number|n|x+|y|#|amount|figure|metric|measure|percentage|percent|%|\$|date|year|month|period|company|client|team|tool|product|result|outcome|reason|verb|tbd|tbc|fill|to do|todo)\b[^\]>}]{0,80}|[%$#?…._ -]*)[\]>}]{1,2}/i;
/** Signs that stand for a figure or a word to come. */
const STAND_IN =
  /_{2,}|(?:^|[\s($€£+-])(?:X{1,3}|N{2})(?=%|\s?percent\b)|[$€£](?:X+|Y+|_+)(?![A-Za-z])|(?:^|[\s($€£])X{2,3}(?![\w-])|\bT(?:BD|BC)\b|\?{3,}/;
/** A text without these holds no blank. */
const MAY_HOLD = /[[<{_?X]|NN|TB[DC]/;

const holdsBlank = (text: string): boolean =>
  MAY_HOLD.test(text) && (BRACKET.test(text) || STAND_IN.test(text));

export const rule: AcrossRule = {
  id: "fill-the-blanks",
  title: "Fill the blanks before you send it",
  kind: "evidence",
  severity: "fix",
  anyLanguage: true,
  places: ({ blanks = 0, bullet: { text } }) =>
    blanks > 0 || holdsBlank(text) ? [{ group: WHOLE, side: "open" }] : NO_PLACES,
  check: (group) => [
    {
      message: "A blank is still open. Only you know what goes there; its clause can also be cut.",
      lines: group.lines("open"),
    },
  ],
};

export const why =
  "A bracket left open tells the reader that the line was made from a pattern and not read again.";

export const source: Source = {
  from: "house",
  reason: "A line with a blank in it says less than no line.",
};

export const examples: readonly AcrossExample[] = [
  {
    weak: [
      { job: 0, text: "Cut returns by [how much] by photographing each parcel" },
      { job: 0, text: "Hired 9 cooks" },
    ],
    lines: [0],
    strong: [
      { job: 0, text: "Cut returns by a fifth by photographing each parcel" },
      { job: 0, text: "Hired 9 cooks" },
    ],
  },
  {
    weak: [
      { job: 0, text: "Chose the smaller depot over a second shift" },
      { job: 0, text: "Raised sign-ups by XX% in the first quarter" },
      { job: 1, text: "Trained ___ apprentices in arc welding" },
    ],
    lines: [1, 2],
    strong: [
      { job: 0, text: "Chose the smaller depot over a second shift" },
      { job: 0, text: "Raised sign-ups by a third in the first quarter" },
      { job: 1, text: "Trained 6 apprentices in arc welding" },
    ],
  },
  {
    weak: [{ job: 0, text: "Deferred the rewrite because what came first was safer", blanks: 1 }],
    lines: [0],
    strong: [{ job: 0, text: "Deferred the rewrite because a patch was safer", blanks: 0 }],
  },
];

export const allows: readonly AcrossAllowed[] = [
  { lines: [{ job: 0, text: "Edited 40 field notes [in Spanish] for the archive" }] },
  { lines: [{ job: 0, text: "Serviced Model X and XXL presses for 12 printers" }] },
  {
    lines: [
      { job: 0, text: "Wrote snake_case rules for 14 tables and taught Array<T> to 9 juniors" },
    ],
  },
  { lines: [{ job: 0, text: "Answered “why?” for 60 visitors a day at gate X" }] },
];
