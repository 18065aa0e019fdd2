import type { Example, Source } from "../types";
import { ask, milderWhenTold, wordSpan, type Rule } from "./rule";
import { house } from "./sources";

const GROUP = /^(?:we|our|us)$/;

export const rule: Rule = {
  id: "say-your-part",
  title: "Say your part in what the group did",
  kind: "authority",
  severity: "consider",
  check(line) {
    const { words } = line.bullet;
    const at = words.findIndex(
      ({ lower }, index) =>
        GROUP.test(lower) ||
        (lower === "part" &&
          words[index + 1]?.lower === "of" &&
          /^(?:a|an|the|our|team)$/.test(words[index + 2]?.lower ?? "") &&
          isTeam(words, index)) ||
        (index === 0 && lower === "team" && words[1]?.verbs?.[0]?.form === "past") ||
        (lower === "member" && words[index + 1]?.lower === "of" && index < 3),
    );
    if (at < 0) return null;
    const to = /^(?:part|member)$/.test(words[at]?.lower ?? "") ? at + 2 : at + 1;
    return ask(
      wordSpan(line, at, to),
      "This tells what a group did. The share that was yours is what you can be asked about.",
      "In that, what did you do or decide yourself?",
      milderWhenTold(line),
    );
  },
};

const isTeam = (words: readonly { lower: string }[], at: number) =>
  words
    .slice(at + 2, at + 6)
    .some(({ lower }) => /^(?:team|teams|group|crew|squad|task|committee)$/.test(lower));

export const why =
  "A reader hires one person, and cannot tell from “we” or “the team” what that person did.";

export const source: Source = house(
  "A group's work is fair to name, as long as the line also says what the writer did in it.",
);

export const examples: readonly Example[] = [
  {
    weak: "«We» launched a second branch within a year",
    strong:
      "Chose the site over two cheaper ones and hired the first 7 staff for the second branch",
  },
  {
    weak: "Worked as «part of» a team that rebuilt the ticket system",
    strong:
      "Wrote the seat-hold logic of the new ticket system; double bookings went from 15 a night to none",
  },
  {
    weak: "«Team» delivered the annual fair for 3,000 visitors",
    strong:
      "Planned the entrances of the annual fair for 3,000 visitors; nobody queued longer than 10 minutes",
  },
];

export const allows: readonly string[] = [
  "Hired a team of 9 and lost none of them in two years",
  "Replaced part of the wiring in 40 flats",
];
