import type { Source } from "../types";
import { NUMERAL, SPELLED, UNIT } from "../lexicon/word-classes";
import type { Word } from "../text/word";
import {
  NO_PLACES,
  oddOf,
  type AcrossAllowed,
  type AcrossExample,
  type AcrossRule,
  type Place,
} from "./across-rule";

/** Two ways to write one thing, and what to say of the lines that use the rarer one. */
type Choice = {
  readonly id: string;
  readonly first: (word: Word) => boolean;
  readonly second: (word: Word) => boolean;
  readonly message: string;
};

const LARGE =
  /^(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

const CHOICES: readonly Choice[] = [
  {
    id: "share",
    first: ({ lower }) => /^\d[\d.,]*%\+?$/.test(lower),
    second: ({ lower }) => lower === "percent",
    message:
      "Some shares are written with “%” and some with “percent”; one way for all reads faster.",
  },
  {
    id: "spelled",
    first: ({ lower }) => /^\d{2,3}\+?$/.test(lower),
    // No sentence begins with a figure, so the first word is spelled out by those who use figures.
    second: ({ lower, is, start }) => start > 0 && (is & SPELLED) !== 0 && LARGE.test(lower),
    message:
      "Some numbers from ten up are spelt out and some are figures; figures stand out to a scanning eye.",
  },
  {
    id: "thousands",
    first: ({ lower }) => /^[$€£]?\d{1,3}(?:,\d{3})+\+?$/.test(lower),
    second: ({ lower, text }) => /^[$€£]?\d{4,}\+?$/.test(lower) && !/^(?:19|20)\d{2}$/.test(text),
    message: "Some thousands have a comma and some have none.",
  },
  {
    id: "short",
    first: ({ text }) => /^[$€£]?\d[\d.,]*[KM]\+?$/.test(text),
    // A small m after a bare figure is a meter or a minute.
    second: ({ text }) => /^(?:[$€£]\d[\d.,]*[km]|\d[\d.,]*k)\+?$/.test(text),
    message: "Thousands and millions are shortened with capital and with small letters.",
  },
];

export const rule: AcrossRule = {
  id: "match-number-format",
  title: "Write numbers in one way",
  kind: "form",
  severity: "note",
  places({ bullet: { is, words } }) {
    if (!(is & (NUMERAL | SPELLED | UNIT))) return NO_PLACES;
    const places: Place[] = [];
    for (const { id, first, second } of CHOICES) {
      if (words.some(first)) places.push({ group: id, side: `${id} first` });
      if (words.some(second)) places.push({ group: id, side: `${id} second` });
    }
    return places;
  },
  check(group) {
    const id = group.sides()[0]?.split(" ")[0] ?? "";
    const odd = oddOf(group, `${id} first`, `${id} second`);
    const message = CHOICES.find((choice) => choice.id === id)?.message;
    return odd && message ? [{ message, lines: odd.lines }] : [];
  },
};

export const why =
  "Numbers are what a scanning reader compares, and two formats slow the comparison.";

export const source: Source = {
  from: "house",
  reason: "Style guides differ on when to spell a number out; none mixes both ways.",
};

const inJob = (...texts: readonly string[]) => texts.map((text) => ({ job: 0, text }));

export const examples: readonly AcrossExample[] = [
  {
    weak: inJob("Cut scrap by 12%", "Raised yield by 9%", "Cut returns by 4 percent"),
    lines: [2],
    strong: inJob("Cut scrap by 12%", "Raised yield by 9%", "Cut returns by 4%"),
  },
  {
    weak: inJob("Hired 14 cooks", "Trained twelve apprentices", "Wired 40 flats"),
    lines: [1],
    strong: inJob("Hired 14 cooks", "Trained 12 apprentices", "Wired 40 flats"),
  },
  {
    weak: inJob("Sold 12,000 tickets", "Printed 4000 programs", "Seated 1,400 guests"),
    lines: [1],
    strong: inJob("Sold 12,000 tickets", "Printed 4,000 programs", "Seated 1,400 guests"),
  },
  {
    weak: inJob("Raised $40K for the roof", "Spent $30k on repairs", "Won a grant of $2M"),
    lines: [1],
    strong: inJob("Raised $40K for the roof", "Spent $30K on repairs", "Won a grant of $2M"),
  },
];

export const allows: readonly AcrossAllowed[] = [
  { lines: inJob("Twelve apprentices passed their exam at the first try", "Hired 14 cooks") },
  { lines: inJob("Laid 400m of drain in a week", "Saved $2M on stone") },
  { lines: inJob("Hired nine cooks in 2019", "Served 1,400 guests") },
];
