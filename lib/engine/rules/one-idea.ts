import type { Example, Source } from "../types";
import { ask, milderWhenTold, wordSpan, type Rule } from "./rule";
import { SHAPE_GUIDE } from "./sources";

/** So many separate acts are a list of duties, or two stories. */
const MOST_ACTS = 4;

export const rule: Rule = {
  id: "one-idea",
  title: "Keep one story in a line",
  kind: "form",
  severity: "consider",
  check(line) {
    if (line.bullet.acts.length < MOST_ACTS) return null;
    const told = line.bullet.acts.filter(({ kind }) => kind === "main");
    const fourth = told[MOST_ACTS - 1];
    if (!fourth) return null;
    return ask(
      wordSpan(line, fourth.act, fourth.to),
      "From here on it is another story. On a line of its own it can have its result.",
      "Which of these acts is the story, and which can go to another line?",
      milderWhenTold(line),
    );
  },
};

export const why =
  "Four acts in one line hide the one that counts; two lines give each its result.";

export const source: Source = SHAPE_GUIDE;

export const examples: readonly Example[] = [
  {
    weak: "Planned the rota, ordered supplies, trained new staff and «wrote the monthly report»",
    strong: "Put two seniors on every night shift; unanswered calls fell from 14 to 3 a week",
  },
  {
    weak: "Ran the tills, counted stock, answered the phone and «opened the shop»",
    strong:
      "Counted stock weekly instead of yearly and found $3,000 of goods that the system had lost",
  },
  {
    weak: "Wrote tests, repaired builds, reviewed code and «deployed releases»",
    strong: "Wrote the first tests of the payment code; payment bugs fell from 9 to 1 a release",
  },
];

export const allows: readonly string[] = [
  "Booked, hosted and closed 12 panel evenings",
  "Chose the site, hired 7 staff and opened 3 weeks early",
];
