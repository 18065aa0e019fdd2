import type { ResumeOptions, Source } from "../types";
import {
  NO_PLACES,
  WHOLE,
  oddOf,
  type AcrossAllowed,
  type AcrossExample,
  type AcrossMark,
  type AcrossRule,
  type Group,
} from "./across-rule";

const STOP = "stop";
const OPEN = "open";

/** A dot that belongs to its word closes no sentence, so such a line is on neither side. */
const OF_ITS_WORD =
  /(?:^|[\s(])(?:etc|inc|ltd|co|corp|llc|no|st|ave|dept|approx|vs|jr|sr|(?:\p{L}\.)+\p{L})\.\s*$/iu;

export const rule: AcrossRule = {
  id: "match-the-ending",
  title: "End all lines alike",
  kind: "form",
  severity: "note",
  places({ text, bullet }) {
    if (bullet.words.length === 0) return NO_PLACES;
    const tail = text.slice(-24);
    if (OF_ITS_WORD.test(tail)) return NO_PLACES;
    if (/\.["”’)]?\s*$/.test(tail)) return [{ group: WHOLE, side: STOP }];
    return /[!?…]["”’)]?\s*$/.test(tail) ? NO_PLACES : [{ group: WHOLE, side: OPEN }];
  },
  check(group, { ending = "alike" }) {
    if (ending !== "alike") return chosen(group, ending);
    const odd = oddOf(group, STOP, OPEN);
    if (!odd) return [];
    if (!odd.few) {
      const stops = group.size(STOP);
      const message = `${stops} ${stops === 1 ? "line ends" : "lines end"} with a full stop and ${group.size(OPEN)} without. One way for all is what guides agree on.`;
      return [{ message, lines: odd.lines }];
    }
    const one = odd.lines.length === 1;
    const message =
      odd.side === OPEN
        ? `Most lines end with a full stop; ${one ? "this one does" : "these do"} not.`
        : `Most lines end without a full stop; ${one ? "this one has" : "these have"} one.`;
    return [{ message, lines: odd.lines }];
  },
  edits({ text }) {
    const stop = /\.(?=["”’)]?\s*$)/.exec(text);
    if (stop) return [{ start: stop.index, end: stop.index + 1, text: "" }];
    const end = text.trimEnd().length;
    return [{ start: end, end, text: "." }];
  },
};

function chosen(group: Group, ending: NonNullable<ResumeOptions["ending"]>): AcrossMark[] {
  const other = ending === "open" ? STOP : OPEN;
  const count = group.size(other);
  if (count === 0) return [];
  const have = count === 1 ? "this one has" : "these have";
  const message =
    other === STOP
      ? `You chose lines without a full stop; ${have} one.`
      : `You chose a full stop at the end of each line; ${have} none.`;
  return [{ message, lines: group.lines(other) }];
}

export const why =
  "Some lines with a full stop and some without look as if they came from two resumes.";

export const source: Source = {
  from: "house",
  reason: "Guides differ on the full stop; they agree on doing it in one way.",
};

const inJob = (...texts: readonly string[]) => texts.map((text) => ({ job: 0, text }));

export const examples: readonly AcrossExample[] = [
  {
    weak: inJob("Cut waiting from 40 to 25 minutes", "Hired 9 cooks", "Passed three inspections."),
    lines: [2],
    strong: inJob("Cut waiting from 40 to 25 minutes", "Hired 9 cooks", "Passed three inspections"),
  },
  {
    weak: inJob(
      "Wired 40 flats.",
      "Trained 3 apprentices, who all passed their exam.",
      "Passed 12 inspections",
      "Cut call-backs by half.",
    ),
    lines: [2],
    strong: inJob(
      "Wired 40 flats.",
      "Trained 3 apprentices, who all passed their exam.",
      "Passed 12 inspections.",
      "Cut call-backs by half.",
    ),
  },
  {
    weak: inJob("Hired 9 cooks.", "Cut waiting from 40 to 25 minutes"),
    lines: [1],
    strong: inJob("Hired 9 cooks.", "Cut waiting from 40 to 25 minutes."),
  },
  {
    options: { ending: "stop" },
    weak: inJob("Hired 9 cooks", "Cut waiting from 40 to 25 minutes"),
    lines: [0, 1],
    strong: inJob("Hired 9 cooks.", "Cut waiting from 40 to 25 minutes."),
  },
];

export const allows: readonly AcrossAllowed[] = [
  { lines: inJob("Hired 9 cooks", "Moved the books of 3 shops to Aldous & Finch Inc.") },
  { lines: inJob("Hired 9 cooks", "Sold 12 presses in the U.S.", "Opened the shop at 6 a.m.") },
  { lines: inJob("Hired 9 cooks", "Ran the campaign “Who bakes here?”") },
];
