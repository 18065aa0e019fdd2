import { PREPOSITION, DETERMINER } from "../lexicon/word-classes";
import type { Word } from "../text/word";
import type { TextSpan } from "../types";
import { figuresOf, type Figure } from "./figures";
import { formsOfWord } from "./same-word";
import { isFunctionWord } from "./words";

/** Units by family: "daily", "a day" and "8 days" measure alike. Seconds are counted for those that convert. */
const FAMILIES: readonly (readonly [family: string, words: string, seconds?: number])[] = [
  ["second", "seconds sec secs", 1],
  ["minute", "minute minutes min mins", 60],
  ["hour", "hour hours hr hrs hourly", 3600],
  ["day", "day days daily", 86_400],
  ["week", "week weeks wk wks weekly", 604_800],
  ["fortnight", "fortnight fortnights fortnightly biweekly bi-weekly"],
  ["month", "month months monthly", 2_592_000],
  ["quarter", "quarter quarters quarterly", 7_776_000],
  ["year", "year years yr yrs yearly annual annually", 31_536_000],
  ["night", "night nights nightly"],
  ["shift", "shift shifts"],
  ["sprint", "sprint sprints"],
  ["decade", "decade decades"],
  ["kilo", "kg kilogram kilograms kilo kilos"],
  ["ton", "ton tons tonne tonnes"],
  ["gram", "gram grams"],
  ["liter", "liter liters litre litres"],
  ["kilometer", "km kilometer kilometers kilometre kilometres"],
  ["meter", "meter meters metre metres"],
  ["mile", "mile miles"],
  ["foot", "feet foot"],
  ["acre", "acre acres"],
  ["hectare", "hectare hectares"],
  ["point", "point points pts"],
  ["degree", "degree degrees"],
];
const FAMILY_OF = new Map(
  FAMILIES.flatMap(([family, words]) => words.split(" ").map((word) => [word, family] as const)),
);
const SECONDS = new Map(FAMILIES.map(([family, , seconds]) => [family, seconds] as const));

/** The unit that a word names; null where it names none. */
export const unitFamily = (lower: string): string | null => FAMILY_OF.get(lower) ?? null;

/** A figure with what it counts. */
export type Amount = Figure & {
  /** Of the word right behind it: "hour" in "3 hrs", "12-hour"; "" where none stands there. */
  readonly unit: string;
  /** Forms of the noun right behind it that it counts. */
  readonly counts: readonly string[];
  /** "over 300", "300+", "under 300": said to be more or less than the figure. */
  readonly hedge: Hedge | null;
};
/** Where it begins and ends, with its figure. */
export type Hedge = TextSpan & { readonly than: "more" | "less" };

const HEDGE =
  /(?:(over|more than|above|exceeding|upwards of|in excess of|at least)|under|less than|fewer than|below)\s+$/i;
const MORE_BEHIND = /^\s?\+(?!\d)/;

/** "served over 300", "for more than 300"; but "chose it over 3 others" prefers, and "over 3 weeks" is how long. */
function hedgeOf(text: string, words: readonly Word[], figure: Figure, unit: string): Hedge | null {
  const plus = MORE_BEHIND.exec(text.slice(figure.end))?.[0];
  if (plus) return { ...spanOf(text, figure.start, figure.end + plus.length), than: "more" };
  const [hedge, more] = HEDGE.exec(text.slice(0, figure.start)) ?? [];
  if (!hedge || (/^over/i.test(hedge) && SECONDS.get(unit) !== undefined)) return null;
  const start = figure.start - hedge.length;
  const before = words.findLast(({ end }) => end <= start);
  const opens = !before || (before.is & (PREPOSITION | DETERMINER)) !== 0 || before.verbs;
  return opens ? { ...spanOf(text, start, figure.end), than: more ? "more" : "less" } : null;
}

const spanOf = (text: string, start: number, end: number): TextSpan => ({
  text: text.slice(start, end),
  start,
  end,
});

const wordBehind = (words: readonly Word[], figure: Figure): Word | undefined =>
  words.find(({ start }) => start >= figure.end);

/** "12-hour": the piece behind the figure; else the word behind. */
function nameBehind(text: string, words: readonly Word[], figure: Figure): string {
  const piece = /^-(\p{L}+)/u.exec(text.slice(figure.end))?.[1];
  if (piece) return piece.toLowerCase();
  const word = wordBehind(words, figure);
  return word && /^\s*$/.test(text.slice(figure.end, word.start)) ? word.lower : "";
}

/** "12 of 14 tickets", "from 40 to 22 tickets": both count what the last one counts. */
const LINKED = /^\s*(?:-|–|of(?:\s+the)?|out\s+of|to|or|and|from)\s*$/i;

/** The figures of a text with what each of them counts. */
export function amountsOf(text: string, words: readonly Word[]): Amount[] {
  const figures = figuresOf(text);
  const amounts: Amount[] = [];
  for (const figure of [...figures].reverse()) {
    const name = nameBehind(text, words, figure);
    const next = amounts[0];
    const linked = next && LINKED.test(text.slice(figure.end, next.start));
    const bare = name === "" || isFunctionWord(name);
    const unit = unitFamily(name) ?? (linked && bare ? next.unit : "");
    const noun = bare || unit !== "" ? [] : formsOfWord(name);
    amounts.unshift({
      ...figure,
      unit,
      counts: linked && noun.length === 0 ? next.counts : noun,
      hedge: hedgeOf(text, words, figure, unit),
    });
  }
  return amounts;
}

const ABOUT = "(?:about|around|roughly|nearly|almost|under|over|just|only|a)?\\s*";
const TO = new RegExp(`^[^.;,]{0,40}(?:\\s(?:to|became|into)|→|->)\\s*${ABOUT}$`, "i");
const FROM = new RegExp(`(?:^|\\s)from\\s+${ABOUT}$`, "i");

/** "16 a day fell to 5" */
const FELL = /\s(?:fell|dropped|shrank|went|rose|grew)\sto\s/i;
/** "5 a day, down from 16" and, behind "to", "5 a day from 16". */
const BACK = new RegExp(`^[^.;]{0,40}\\s(?:down|up)\\sfrom\\s+${ABOUT}$`, "i");
const BACK_FROM = new RegExp(`^[^.;,]{0,40}\\sfrom\\s+${ABOUT}$`, "i");
const BEHIND_TO = new RegExp(`(?:^|\\s)to\\s+${ABOUT}$`, "i");

/**
 * How a change that is told in figures went: `ratio` is what it came to, as a multiple of what it
 * was; `from` and `to` are the bare numbers.
 */
export type Course = {
  readonly way: "up" | "down";
  readonly ratio: number;
  readonly from: number;
  readonly to: number;
};

/** "from 4% to 7%", "from 3 hours to 40 minutes", "40 became 22". Null where the two do not compare. */
export function courseOf(from: Amount, to: Amount): Course | null {
  const [one, other] = [magnitude(from, to), magnitude(to, from)];
  if (one === null || other === null || one === other) return null;
  const sameMark = markOf(from) === markOf(to) || markOf(from) === "";
  if (!sameMark) return null;
  return {
    ...{ way: other > one ? "up" : "down", ratio: one === 0 ? 0 : other / one },
    ...{ from: Number.parseFloat(from.key), to: Number.parseFloat(to.key) },
  };
}

const markOf = ({ key }: Figure): string => key.replace(/^[\d.e+-]+/, "");

function magnitude(amount: Amount, other: Amount): number | null {
  const value = Number.parseFloat(amount.key);
  if (amount.unit === "" || other.unit === "" || amount.unit === other.unit) return value;
  const seconds = SECONDS.get(amount.unit);
  return seconds === undefined || SECONDS.get(other.unit) === undefined ? null : value * seconds;
}

/** Does a change lead from the one figure to the next, or, told backwards, from the next to the one? */
function directionOf(text: string, one: Amount, other: Amount): "on" | "back" | null {
  const [before, between] = [text.slice(0, one.start), text.slice(one.end, other.start)];
  if (TO.test(between) && (FROM.test(before) || /became|→|->/.test(between) || FELL.test(between)))
    return "on";
  return BACK.test(between) || (BEHIND_TO.test(before) && BACK_FROM.test(between)) ? "back" : null;
}

/** The changes that the figures of a text tell of, each where it stands. */
export function coursesOf(text: string, amounts: readonly Amount[]): (Course & TextSpan)[] {
  const found: (Course & TextSpan)[] = [];
  amounts.forEach((one, index) => {
    const other = amounts[index + 1];
    // "from 16 to 5 from 3 depots": a figure is of one change.
    if (!other || one.start < (found.at(-1)?.end ?? 0)) return;
    const direction = directionOf(text, one, other);
    const course = direction && (direction === "on" ? courseOf(one, other) : courseOf(other, one));
    if (course) found.push({ ...course, ...spanOf(text, one.start, other.end) });
  });
  return found;
}
