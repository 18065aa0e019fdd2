import type { Source, TextSpan } from "../types";
import { CAPITAL, LABEL, NUMERAL, SHOUT, SPELLED, UNIT } from "../lexicon/word-classes";
import { GAP_SPACE, type Word } from "../text/word";
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
  /** The word at this place, of the first way in the second, or the other way round; null where that is not sure. */
  readonly toSecond?: (words: readonly Word[], at: number) => TextSpan | null;
  readonly toFirst: (words: readonly Word[], at: number) => TextSpan | null;
};

const LARGE: Readonly<Record<string, string>> = {
  ...{ ten: "10", eleven: "11", twelve: "12", thirteen: "13", fourteen: "14", fifteen: "15" },
  ...{ sixteen: "16", seventeen: "17", eighteen: "18", nineteen: "19", twenty: "20" },
  ...{ thirty: "30", forty: "40", fifty: "50", sixty: "60", seventy: "70", eighty: "80" },
  ninety: "90",
};

/** The word with another text in its place. */
function put(word: Word | undefined, text: (own: string) => string): TextSpan | null {
  return word ? { start: word.start, end: word.end, text: text(word.text) } : null;
}

/** A figure that stands alone; one of a longer number or of a saying ("one in ten") is left as it is. */
function toFigure(words: readonly Word[], at: number): TextSpan | null {
  const neighbors = [words[at - 1], words[at + 1]];
  if (neighbors.some((word) => (word?.is ?? 0) & (SPELLED | NUMERAL))) return null;
  if (/^(?:in|of|and|or|to)$/.test(words[at - 1]?.lower ?? "")) return null;
  return put(words[at], (own) => LARGE[own.toLowerCase()] ?? own);
}

/** Of what is surely a count: a figure after a name is a part of it, as in "ISO 27001". */
function withComma(words: readonly Word[], at: number): TextSpan | null {
  const before = words[at - 1]?.is ?? 0;
  if (before & (LABEL | SHOUT) || (at > 1 && before & CAPITAL)) return null;
  return put(words[at], (own) => own.replace(/\B(?=(?:\d{3})+(?!\d))/g, ","));
}

function toSign(words: readonly Word[], at: number): TextSpan | null {
  const [figure, percent] = [words[at - 1], words[at]];
  if (!figure || !percent || percent.gap !== GAP_SPACE || !/^\d[\d.,]*$/.test(figure.text))
    return null;
  return { start: figure.end, end: percent.end, text: "%" };
}

const CHOICES: readonly Choice[] = [
  {
    id: "share",
    first: ({ lower }) => /^\d[\d.,]*%\+?$/.test(lower),
    second: ({ lower }) => lower === "percent",
    message:
      "Some shares are written with “%” and some with “percent”; one way for all reads faster.",
    toSecond: (words, at) => put(words[at], (own) => own.replace("%", " percent")),
    toFirst: toSign,
  },
  {
    id: "spelled",
    first: ({ lower }) => /^\d{2,3}\+?$/.test(lower),
    // No sentence begins with a figure, so the first word is spelled out by those who use figures.
    second: ({ lower, is, start }) => start > 0 && (is & SPELLED) !== 0 && lower in LARGE,
    message:
      "Some numbers from ten up are spelt out and some are figures; figures stand out to a scanning eye.",
    toFirst: toFigure,
  },
  {
    id: "thousands",
    first: ({ lower }) => /^[$€£]?\d{1,3}(?:,\d{3})+\+?$/.test(lower),
    second: ({ lower, text }) => /^[$€£]?\d{4,}\+?$/.test(lower) && !/^(?:19|20)\d{2}$/.test(text),
    message: "Some thousands have a comma and some have none.",
    toFirst: withComma,
  },
  {
    id: "short",
    first: ({ text }) => /^[$€£]?\d[\d.,]*[KM]\+?$/.test(text),
    // A small m after a bare figure is a meter or a minute.
    second: ({ text }) => /^(?:[$€£]\d[\d.,]*[km]|\d[\d.,]*k)\+?$/.test(text),
    message: "Thousands and millions are shortened with capital and with small letters.",
    toSecond: (words, at) => put(words[at], (own) => own.toLowerCase()),
    toFirst: (words, at) => put(words[at], (own) => own.toUpperCase()),
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
  /** A line of both ways is written in the first; one of the first way alone is the odd one out. */
  edits({ words }, message) {
    const choice = CHOICES.find((one) => one.message === message);
    if (!choice) return [];
    const toFirst = words.some(choice.second);
    const to = toFirst ? choice.toFirst : choice.toSecond;
    const from = toFirst ? choice.second : choice.first;
    return words.flatMap((word, at) => (from(word) && to?.(words, at)) || []);
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
