import type { Source } from "../types";
import { clashesOf } from "./clash";
import { NO_PLACES, type AcrossAllowed, type AcrossExample, type AcrossRule } from "./across-rule";

export const rule: AcrossRule = {
  id: "agree-on-facts",
  title: "Give both resumes the same facts",
  kind: "evidence",
  severity: "consider",
  places({ bullet, twinBullet }) {
    const clashes = twinBullet ? clashesOf(bullet, twinBullet) : [];
    // Lines told alike differ alike: one group for them, with what differs as its side.
    return twinBullet && clashes.length > 0
      ? [{ group: `${bullet.text}\n${twinBullet.text}`, side: JSON.stringify(clashes) }]
      : NO_PLACES;
  },
  check: (group) =>
    group.sides().map((side) => {
      const clashes = JSON.parse(side) as [string, string][];
      const [here, there] = [0, 1].map((at) => clashes.map((one) => `“${one[at]}”`).join(" and "));
      return {
        message: `This resume says ${here} where the other says ${there}. If both are of the same thing, one of them needs another look.`,
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
        "Visited 12 branches and agreed one order of work for the new till",
        "Visited 14 branches and found that the till lost orders",
      ),
    ],
    lines: [0],
    strong: [
      told(
        "Visited 12 branches and agreed one order of work for the new till",
        "Visited 12 branches and found that the till lost orders",
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
  {
    weak: [
      told("Split the billing epic into 9 stories", "Broke the billing epic into 14 stories"),
      told("Launched the claims portal in 2021", "Launched the claims portal in 2023"),
      told("Saved $200K in support costs", "Found $250K in support costs to save"),
    ],
    lines: [0, 1, 2],
    strong: [
      told("Split the billing epic into 9 stories", "Broke the billing epic into 9 stories"),
      told("Launched the claims portal in 2021", "Launched the claims portal in 2021"),
      told("Saved $200K in support costs", "Found $200K in support costs to save"),
    ],
  },
  // An answer changed, and only one of the two wordings was drafted again.
  {
    weak: [
      told(
        "Ranked the refund requests by value; calls went from 40 to 22 a week",
        "Ranked the refund requests because shops waited; calls went from 40 to 25 a week",
      ),
      told(
        "Dropped the late route; visits took 9 days",
        "Dropped the late route because clinics had left; visits took 7 days",
      ),
    ],
    lines: [0, 1],
    strong: [
      told(
        "Ranked the refund requests by value; calls went from 40 to 22 a week",
        "Ranked the refund requests because shops waited; calls went from 40 to 22 a week",
      ),
      told(
        "Dropped the late route; visits took 9 days",
        "Dropped the late route because clinics had left; visits took 9 days",
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
  // Two acts or two things, though the verb, the unit or the counted noun is the same.
  {
    lines: [
      told(
        "Cut reopened tickets by 40% with acceptance criteria",
        "Cut churn by 12% after 14 interviews",
      ),
    ],
  },
  { lines: [told("Raised release predictability by 25%", "Raised weekly use by 12%")] },
  { lines: [told("Saved $200K in support costs", "Saved $1.2M in renewals at risk")] },
  {
    lines: [
      told("Led 12 engineers through two releases", "Chose the search problem with 3 engineers"),
    ],
  },
  { lines: [told("Shipped the booking form in 2021", "Retired the paper form in 2023")] },
  { lines: [told("Cut open defects by 40% in 3 months", "Lifted trial use by 12% in 6 months")] },
  { lines: [told("Cut search latency by 40%", "Cut search complaints by 12%")] },
  { lines: [told("Closed 12 support tickets", "Closed 3 support desks")] },
  { lines: [told("Raised conversion by 12%", "Raised conversion to 7% of trials")] },
  { lines: [told("Moved 9 crews to Jira", "Chose Jira over three other tools for 9 crews")] },
  { lines: [told("Finished phase 2 with 9 crews", "Chose 9 crews for phase 3")] },
];
