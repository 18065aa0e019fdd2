import type { Example, Source } from "../types";
import { GENERIC, PERSON } from "../lexicon/word-classes";
import { wordSet } from "../lexicon/word-list";
import type { Word } from "../text/word";
import { ask, firstAmong, milderWhenTold, wordSpan, type Line, type Rule } from "./rule";

const TEAMS = wordSet("team+ group+ crew+ squad+ task committee+ department staff");
/** Within what was asked or found, "we" is nobody's act yet: "asked what we should stop". */
const ASKS = wordSet("what why how where when whether if that which");

export const rule: Rule = {
  id: "say-your-part",
  title: "Say your part in what the group did",
  kind: "authority",
  severity: "consider",
  check(line) {
    const { is, words } = line.bullet;
    if (!(is & (PERSON | GENERIC))) return null;
    let at = 0;
    while (at < words.length && !(isGroup(words[at]) && tells(line, at))) at += 1;
    if (at === words.length) return null;
    const lower = words[at]?.lower;
    const to = lower === "part" || lower === "member" ? at + 2 : at + 1;
    return ask(
      wordSpan(line, at, to),
      "This tells what a group did. The share that was yours is what you can be asked about.",
      "In that, what did you do or decide yourself?",
      milderWhenTold(line),
    );
  },
};

const GROUP = wordSet("we our team member part");
const isGroup = (word: Word | undefined): boolean =>
  word !== undefined && (word.is & (PERSON | GENERIC)) !== 0 && GROUP.has(word.lower);

/** Does the word at `at` say that a group did it? "We", "part of a team", "Team delivered". */
function tells(line: Line, at: number): boolean {
  const { words } = line.bullet;
  const lower = words[at]?.lower ?? "";
  if (lower === "team") return at === 0 && words[1]?.verbs?.[0]?.form === "past";
  if (lower === "member") return at < 3 && words[at + 1]?.lower === "of";
  if (lower === "we") return !ASKS.has(words[at - 1]?.lower ?? "");
  if (lower === "our")
    return (at === 0 || at - 1 !== line.bullet.act) && firstAmong(line, at + 1, at + 3, TEAMS) > 0;
  if (lower !== "part") return false;
  return (
    words[at + 1]?.lower === "of" &&
    /^(?:a|an|the|our|team)$/.test(words[at + 2]?.lower ?? "") &&
    firstAmong(line, at + 2, at + 6, TEAMS) > 0
  );
}

export const why =
  "A reader hires one person, and cannot tell from “we” or “the team” what that person did.";

export const source: Source = {
  from: "house",
  reason:
    "A group's work is fair to name, as long as the line also says what the writer did in it.",
};

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
  "Told the board in one page what would make us stop the pilot",
  "Trained our team of 9 on the new till in 2 days",
  "Ended the contract that tied us to one carrier",
  "Rewrote our returns policy so that refunds left within 2 days",
];
