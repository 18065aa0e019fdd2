import type { ResumeOptions, Source } from "../types";
import { inflect } from "../lexicon/verbs";
import { BULLETS_GUIDE } from "../rules/sources";
import {
  NO_PLACES,
  oddOf,
  type AcrossAllowed,
  type AcrossExample,
  type AcrossMark,
  type AcrossRule,
  type Group,
} from "./across-rule";

const PAST = "past";
const PRESENT = "present";
/** Beside its tense a line says whether its job is still held, where that is known. */
const HELD = "held";
const ENDED = "ended";

export const rule: AcrossRule = {
  id: "keep-one-tense",
  title: "Keep one tense in a job",
  kind: "form",
  severity: "consider",
  places({ job, current, bullet: { opener } }) {
    const form = opener?.form;
    if (form !== PAST && form !== PRESENT) return NO_PLACES;
    const group = `${job}`;
    const place = { group, side: form };
    return current === undefined ? [place] : [place, { group, side: current ? HELD : ENDED }];
  },
  check(group, options) {
    if (group.size(HELD) > 0) return inHeldJob(group, options);
    if (group.size(ENDED) > 0)
      return group.size(PAST) > 0 && group.size(PRESENT) > 0
        ? [{ message: oddMessage(group, PRESENT), lines: group.lines(PRESENT) }]
        : [];
    const odd = oddOf(group, PAST, PRESENT);
    if (!odd) return [];
    const message = odd.few ? oddMessage(group, odd.side) : mixedMessage(group);
    return [{ message, lines: odd.lines }];
  },
  /** Only of one act, and only into the past: that something was done does not say that it goes on. */
  edits({ opener, acts }) {
    if (opener?.form !== PRESENT || !opener.lemma || acts.length > 1) return [];
    const spelling = /[iy]ses?$/i.test(opener.text) ? "british" : "american";
    const past = inflect(opener.lemma, "past", spelling);
    const first = opener.text.charAt(0);
    const text =
      (first === first.toLowerCase() ? past.charAt(0) : past.charAt(0).toUpperCase()) +
      past.slice(1);
    return text === opener.text ? [] : [{ start: opener.start, end: opener.end, text }];
  },
};

const begins = (count: number): string => (count === 1 ? "this one begins" : "these begin");

function oddMessage(group: Group, side: string): string {
  const usual = side === PAST ? PRESENT : PAST;
  const others =
    group.size(usual) === 1 ? "The other line of this job is" : "Other lines of this job are";
  return `${others} in the ${usual}; ${begins(group.size(side))} in the ${side}.`;
}

/** Neither tense is the usual one; a single line of each, or as many, are no "fewer". */
function mixedMessage(group: Group): string {
  const [past, present] = [group.size(PAST), group.size(PRESENT)];
  if (past === 1 && present === 1)
    return "One line of this job begins in the past and one in the present.";
  const mixed = "Some lines of this job begin in the past and some in the present";
  return past === present ? `${mixed}.` : `${mixed}; these are the fewer.`;
}

/** Guides differ on a job that is still held, so it is the writer who chooses. */
function inHeldJob(group: Group, { currentTense = "either" }: ResumeOptions): AcrossMark[] {
  if (currentTense === "either") return [];
  const other = currentTense === PRESENT ? PAST : PRESENT;
  if (group.size(other) === 0) return [];
  const message = `You chose the ${currentTense} for a job you still hold; ${begins(group.size(other))} in the ${other}.`;
  return [{ message, lines: group.lines(other), severity: "note" }];
}

export const why = "A past job told partly in the present makes the reader check the dates again.";

export const source: Source = BULLETS_GUIDE;

const ended = (...texts: readonly string[]) =>
  texts.map((text) => ({ job: 1, text, current: false }));
const held = (...texts: readonly string[]) =>
  texts.map((text) => ({ job: 0, text, current: true }));

export const examples: readonly AcrossExample[] = [
  {
    weak: ended("Wired 40 flats in a year", "Manage a crew of 4"),
    lines: [1],
    strong: ended("Wired 40 flats in a year", "Managed a crew of 4"),
  },
  {
    weak: [
      { job: 0, text: "Teach 4 classes of 28" },
      { job: 0, text: "Write the yearly exam of 9 schools with 3 colleagues" },
      { job: 0, text: "Led the debate club to its first state final in 12 years" },
    ],
    lines: [2],
    strong: [
      { job: 0, text: "Taught 4 classes of 28" },
      { job: 0, text: "Wrote the yearly exam of 9 schools with 3 colleagues" },
      { job: 0, text: "Led the debate club to its first state final in 12 years" },
    ],
  },
  {
    options: { currentTense: "past" },
    weak: held("Run a kitchen of 14 cooks", "Hired 9 cooks"),
    lines: [0],
    strong: held("Ran a kitchen of 14 cooks", "Hired 9 cooks"),
  },
  {
    options: { currentTense: "present" },
    weak: held("Run a kitchen of 14 cooks", "Hired 9 cooks"),
    lines: [1],
    strong: held("Run a kitchen of 14 cooks", "Hire and train 14 cooks for two kitchens"),
  },
];

export const allows: readonly AcrossAllowed[] = [
  { lines: held("Run a kitchen of 14 cooks", "Hired 9 cooks") },
  { lines: [...held("Run a kitchen of 14 cooks"), ...ended("Wired 40 flats in a year")] },
  { lines: ended("Wired 40 flats in a year", "Winner of the regional trade prize") },
];
