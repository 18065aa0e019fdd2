import type { Lean, ResumeOptions, Source, Track } from "../types";
import { readSignals } from "../signals/read-signals";
import {
  NO_PLACES,
  WHOLE,
  type AcrossAllowed,
  type AcrossExample,
  type AcrossRule,
} from "./across-rule";

/** From here on a line is evidence for a track, and up to here it is none. */
const SOME = 0.5;
const NONE = 0.2;
/** A posting that asks for a track this much asks for its evidence. */
const ASKED = 0.5;
/** One line of the other kind is range; from two on they take the place of what is read for. */
const MANY = 2;

const OFF = "off";
const ON = "on";

const READ_FOR: Readonly<Record<Track, string>> = {
  po: "delivery and backlog judgment",
  pm: "discovery, choice of problem and business results",
};
const ROLE: Readonly<Record<Track, string>> = { po: "Product Owner", pm: "Product Manager" };

/** Tracks whose evidence counts: those the posting gives scope for, else the resume's own. */
function counts(lean: Lean, { track, scope }: ResumeOptions): number {
  const asked = scope && (scope.po >= ASKED || scope.pm >= ASKED) ? scope : null;
  const po = asked ? asked.po >= ASKED : track === "po";
  const pm = asked ? asked.pm >= ASKED : track === "pm";
  return Math.max(po ? lean.po : 0, pm ? lean.pm : 0);
}

export const rule: AcrossRule = {
  id: "stay-on-track",
  title: "Keep the lines on this role",
  kind: "evidence",
  severity: "consider",
  places({ bullet }, options) {
    if (!options.track) return NO_PLACES;
    const { lean } = readSignals(bullet);
    const most = Math.max(lean.po, lean.pm);
    if (most < SOME) return NO_PLACES;
    const own = counts(lean, options);
    if (own >= SOME) return [{ group: WHOLE, side: ON }];
    return own <= NONE ? [{ group: WHOLE, side: OFF }] : NO_PLACES;
  },
  check(group, options) {
    const off = group.size(OFF);
    if (off < MANY || off <= group.size(ON)) return [];
    return [{ message: messageOf(off, options), lines: group.lines(OFF) }];
  },
};

function messageOf(count: number, { track = "po", scope }: ResumeOptions): string {
  const other = track === "po" ? "pm" : "po";
  const asked = scope && scope[track] < ASKED && scope[other] >= ASKED ? other : track;
  const shown = asked === "po" ? "pm" : "po";
  // Where the posting asks for neither, it is the resume's own track that is read for.
  const reader =
    scope && scope[asked] >= ASKED ? "The posting asks" : `A ${ROLE[asked]} reader looks`;
  return `${reader} for ${READ_FOR[asked]}; ${count} lines show ${READ_FOR[shown]} instead, more than show what is asked for.`;
}

export const why =
  "A resume whose lines prove another role leaves the reader to guess whether this one is wanted.";

export const source: Source = {
  from: "seed",
  quote: "A single generic profile usually looks unfocused and reduces callbacks.",
};

const ON_PO =
  "Split the billing epic into 9 stories with acceptance criteria; reopened tickets fell from 12 to 3 a sprint";
const ON_PO_TOO =
  "Resolved competing requests of 3 teams by reordering the backlog against capacity";
const ON_PM =
  "Interviewed 14 users and chose late payouts as the problem to solve, over a new dashboard";
const ON_PM_TOO = "Raised trial-to-paid conversion from 4% to 7% by dropping the phone step";

const inJob = (...texts: readonly string[]) => texts.map((text) => ({ job: 0, text }));

export const examples: readonly AcrossExample[] = [
  {
    options: { track: "po" },
    weak: inJob(ON_PM, ON_PM_TOO, "Hired 9 engineers in a year"),
    lines: [0, 1],
    strong: inJob(ON_PO, ON_PO_TOO, "Hired 9 engineers in a year"),
  },
  {
    options: { track: "pm" },
    weak: inJob(ON_PO, ON_PM, ON_PO_TOO),
    lines: [0, 2],
    strong: inJob(ON_PM, ON_PM_TOO, ON_PO),
  },
  {
    options: { track: "po", scope: { po: 0.1, pm: 0.9 } },
    weak: inJob(ON_PO, ON_PO_TOO),
    lines: [0, 1],
    strong: inJob(ON_PM, ON_PM_TOO),
  },
];

export const allows: readonly AcrossAllowed[] = [
  { options: { track: "po", scope: { po: 0.8, pm: 0.8 } }, lines: inJob(ON_PM, ON_PM_TOO, ON_PO) },
  { options: { track: "po" }, lines: inJob(ON_PM, ON_PO) },
  { options: { track: "pm" }, lines: inJob("Hired 9 cooks", "Wired 40 flats in a year") },
  { lines: inJob(ON_PM, ON_PM_TOO, ON_PO) },
];
