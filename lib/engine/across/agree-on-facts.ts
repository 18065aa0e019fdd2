import type { Source } from "../types";
import { clashOf } from "./clash";
import { NO_PLACES, type AcrossAllowed, type AcrossExample, type AcrossRule } from "./across-rule";

export const rule: AcrossRule = {
  id: "agree-on-facts",
  title: "Give both resumes the same facts",
  kind: "evidence",
  severity: "consider",
  places({ bullet, twinBullet }) {
    const clash = twinBullet && clashOf(bullet, twinBullet);
    // Lines told alike differ alike: one group for them, with what differs as its side.
    return clash
      ? [{ group: `${bullet.text}\n${twinBullet.text}`, side: JSON.stringify(clash) }]
      : NO_PLACES;
  },
  check: (group) =>
    group.sides().map((side) => {
      const [here, there] = JSON.parse(side) as [string, string];
      return {
        message: `This resume says “${here}” where the other says “${there}”. If both are of the same thing, one of them needs another look.`,
        lines: group.lines(side),
      };
    }),
};

export const why =
  "One interviewer may see both resumes, and a fact told in two ways puts every other one in doubt.";

export const source: Source = {
  from: "seed",
  quote:
    "Create two versions: one showing delivery and backlog judgment for PO, and one showing discovery, prioritization, and outcome ownership for PM.",
};

const told = (text: string, twin: string) => ({ job: 0, text, twin });

export const examples: readonly AcrossExample[] = [
  {
    weak: [
      told(
        "Aligned 12 branches on one order of work for the new till",
        "Found in visits to 14 branches that the till lost orders",
      ),
    ],
    lines: [0],
    strong: [
      told(
        "Aligned 12 branches on one order of work for the new till",
        "Found in visits to 12 branches that the till lost orders",
      ),
    ],
  },
  {
    weak: [
      told("Hired 9 cooks", "Hired nine cooks"),
      told(
        "Cut rework by 30% by agreeing acceptance criteria first",
        "Chose rework as the problem to solve and cut rework by 35%",
      ),
    ],
    lines: [1],
    strong: [
      told("Hired 9 cooks", "Hired nine cooks"),
      told(
        "Cut rework by 30% by agreeing acceptance criteria first",
        "Chose rework as the problem to solve and cut rework by 30%",
      ),
    ],
  },
  {
    weak: [
      told(
        "Ordered the backlog of the Veldkamp rollout by risk",
        "Chose two regions for the Veldkampp rollout after a pilot",
      ),
    ],
    lines: [0],
    strong: [
      told(
        "Ordered the backlog of the Veldkamp rollout by risk",
        "Chose two regions for the Veldkamp rollout after a pilot",
      ),
    ],
  },
  {
    weak: [
      told(
        "Held the March date by moving two of 9 stories to the next release",
        "Told customers in April what the first release left out",
      ),
    ],
    lines: [0],
    strong: [
      told(
        "Held the March date by moving two of 9 stories to the next release",
        "Told customers in March what the first release left out",
      ),
    ],
  },
];

export const allows: readonly AcrossAllowed[] = [
  // Each resume leads with another fact of one story.
  {
    lines: [
      told(
        "Split the epic into 9 stories and cut reopened tickets by 40%",
        "Interviewed 14 merchants and raised weekly use by 12%",
      ),
    ],
  },
  // The same amounts, spelled in two ways.
  {
    lines: [
      told(
        "Led 12 engineers on a budget of $1.2M",
        "Moved $1,200,000 and twelve engineers to search",
      ),
    ],
  },
  { lines: [told("Moved 9 crews to Jira", "Chose Jira over three other tools for 9 crews")] },
  { lines: [told("Finished phase 2 with 9 crews", "Chose 9 crews for phase 3")] },
];
