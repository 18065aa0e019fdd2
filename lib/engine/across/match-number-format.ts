import type { Source } from "../types";
import { SPELLED } from "../lexicon/word-classes";
import { house } from "../rules/sources";
import type { Word } from "../text/word";
import {
  indices,
  minority,
  type AcrossExample,
  type AcrossRule,
  type ReadLine,
} from "./across-rule";

/** Two ways to write one thing, and what to say of those who are fewer. */
type Choice = {
  readonly first: (word: Word) => boolean;
  readonly second: (word: Word) => boolean;
  readonly message: string;
};

const LARGE =
  /^(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/;

const CHOICES: readonly Choice[] = [
  {
    first: ({ lower }) => /^\d[\d.,]*%\+?$/.test(lower),
    second: ({ lower }) => lower === "percent",
    message:
      "Some shares are written with “%” and some with “percent”; one way for all reads faster.",
  },
  {
    first: ({ lower }) => /^\d{2,3}\+?$/.test(lower),
    second: ({ lower, is }) => (is & SPELLED) !== 0 && LARGE.test(lower),
    message:
      "Some numbers from ten up are spelt out and some are figures; figures stand out to a scanning eye.",
  },
  {
    first: ({ lower }) => /^[$€£]?\d{1,3}(?:,\d{3})+\+?$/.test(lower),
    second: ({ lower, text }) => /^[$€£]?\d{4,}\+?$/.test(lower) && !/^(?:19|20)\d{2}$/.test(text),
    message: "Some thousands have a comma and some have none.",
  },
  {
    first: ({ text }) => /^[$€£]?\d[\d.,]*[KM]\+?$/.test(text),
    second: ({ text }) => /^[$€£]?\d[\d.,]*[km]\+?$/.test(text),
    message: "Thousands and millions are shortened with capital and with small letters.",
  },
];

export const rule: AcrossRule = {
  id: "match-number-format",
  title: "Write numbers in one way",
  kind: "form",
  severity: "note",
  check(lines) {
    return CHOICES.flatMap(({ first, second, message }) => {
      const odd = minority(holding(lines, second), holding(lines, first));
      return odd.length > 0 ? [{ message, lines: indices(odd) }] : [];
    });
  },
};

const holding = (lines: readonly ReadLine[], has: (word: Word) => boolean): ReadLine[] =>
  lines.filter(({ bullet }) => bullet.words.some(has));

export const why =
  "Numbers are what a scanning reader compares, and two formats slow the comparison.";

export const source: Source = house(
  "Style guides differ on when to spell a number out; none mixes both ways.",
);

export const examples: readonly AcrossExample[] = [
  {
    weak: [
      { job: 0, text: "Cut scrap by 12%" },
      { job: 0, text: "Raised yield by 9%" },
      { job: 0, text: "Cut returns by 4 percent" },
    ],
    lines: [2],
    strong: [
      { job: 0, text: "Cut scrap by 12%" },
      { job: 0, text: "Raised yield by 9%" },
      { job: 0, text: "Cut returns by 4%" },
    ],
  },
];
