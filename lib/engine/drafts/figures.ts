import type { TextSpan } from "../types";
import { spelledNumbers } from "./spelled-numbers";

/**
 * A number in a text. `key` is equal for equal amounts however spelled: "1.2k", "1,200" and "1 200".
 * It ends with the currency or "%", with "x" where it multiplies, with "times" where it only repeats.
 */
export type Figure = TextSpan & { readonly key: string };

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const FRACTIONS: Readonly<Record<string, number>> = { "½": 0.5, "⅓": 1 / 3, "¼": 0.25, "¾": 0.75 };

const CODES = "USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|JPY";
/** What may stand behind a number, in figures or in words, and say what it is a number of. */
const BEHIND =
  /^(?:\s?%|\s+(?:percent|per\s+cent|pct)(?![\p{L}])|[x×](?![\p{L}\d])|-?fold(?![\p{L}])|\s+times(?![\p{L}])|\s?[€£](?!\d)|\s(?:US\s)?(?:dollars?|euros?|pounds|USD|EUR|GBP|CHF|CAD|AUD|NZD|INR|JPY)(?![\p{L}]))/iu;
const DIGITS = new RegExp(
  `((?:US|CA?|AU?|NZ|HK|S)?\\p{Sc}\\s?|(?:${CODES})\\s?)?(?<![\\p{L}\\d/])(?<!\\d[.,])(?<!(?:^|[^\\d])-)` +
    `(\\d{1,3}(?:[.,\\u00a0\\u202f ]\\d{3}(?!\\d))+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)(?!\\d|[.,]\\d)([½⅓¼¾])?((?:[/:]\\d+)+|\\sout\\sof\\s\\d+)?` +
    `(?:\\s?(k|mm|mn|m|bn|b|thousand|million|billion)(?![\\p{L}\\d]))?`,
  "giu",
);
const LONE_FRACTION = /(?<!\d)[½⅓¼¾]/gu;

/** Numbers that count nothing: "phase 2", "step 1 of 5", "version 3". */
const LABEL =
  /(?:^|[^\p{L}])(?:phase|step|stage|version|tier|level|part|round|wave|chapter|grade|type|iso|no\.|nr\.?|#)\s*$/iu;
const LABEL_OF = /(?:phase|step|stage|part|round)\s+\S+\s+of\s*$/i;

export const isLabelAt = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 24), start);
  return LABEL.test(before) || LABEL_OF.test(before);
};

/** "1,200" and "1 200" are thousands; "1,2" is a decimal written with a comma. */
function valueOf(digits: string): number {
  const grouped = digits.replace(/[,\u00a0\u202f ](?=\d{3}(?!\d))/g, "");
  return Number(grouped.replace(",", "."));
}

const CURRENCIES: Readonly<Record<string, string>> = {
  dollar: "$",
  euro: "€",
  pound: "£",
  usd: "$",
  us$: "$",
  eur: "€",
  gbp: "£",
  jpy: "¥",
  inr: "₹",
  c$: "cad",
  ca$: "cad",
  a$: "aud",
  au$: "aud",
  nz$: "nzd",
};

function unitOf(mark: string): string {
  const bare = mark.trim().toLowerCase();
  if (/%|cent|pct/.test(bare)) return "%";
  if (/^(?:x|×|-?fold)$/.test(bare)) return "x";
  const name = bare.replace(/^us\s/, "").replace(/s$/, "");
  return Object.hasOwn(CURRENCIES, name) ? (CURRENCIES[name] ?? "") : bare;
}

/** "three times a week" repeats; "three times faster" and "three times the bookings" multiply. */
const MULTIPLIES = /^\s+(?:as|the|\p{L}+er|more|less|our|its|their)(?![\p{L}])/iu;

/** The number with what stands behind it: "forty percent", "1.2 million dollars", "3 times". */
function figureFrom(
  text: string,
  { start, end, value, sign = "" }: { start: number; end: number; value: number; sign?: string },
): Figure {
  const behind = BEHIND.exec(text.slice(end, end + 24))?.[0] ?? "";
  let to = end + behind.length;
  let unit = unitOf(sign || behind);
  if (unit === "times") unit = MULTIPLIES.test(text.slice(to)) ? "x" : "times";
  // A sign stands before and a word behind: "$1.2M dollars" is one currency.
  if (sign !== "" && unitOf(behind) !== unit) to = end;
  return { text: text.slice(start, to), start, end: to, key: `${rounded(value)}${unit}` };
}

const rounded = (value: number): number => Number(value.toPrecision(12));

function digitFigures(text: string): Figure[] {
  const found: Figure[] = [];
  if (!/[\d½⅓¼¾]/.test(text)) return found;
  for (const hit of text.matchAll(LONE_FRACTION))
    found.push({
      ...{ text: hit[0], start: hit.index, end: hit.index + hit[0].length },
      key: `${Math.round((FRACTIONS[hit[0]] ?? 0) * 100)}%`,
    });
  DIGITS.lastIndex = 0;
  for (let hit = DIGITS.exec(text); hit; hit = DIGITS.exec(text)) {
    const [whole, sign = "", digits = "", half = "", ratio = "", scale = ""] = hit;
    if (isLabelAt(text, hit.index)) continue;
    const value = (valueOf(digits) + (FRACTIONS[half] ?? 0)) * (SCALES[scale.toLowerCase()] ?? 1);
    if (!Number.isFinite(value)) continue;
    const end = hit.index + whole.length;
    const figure = figureFrom(text, { start: hit.index, end, value, sign });
    const shared = ratio.replace(/\sout\sof\s/i, "/");
    found.push(ratio === "" ? figure : { ...figure, key: `${rounded(value)}${shared}` });
  }
  return found;
}

const sharesOf = (key: string, words: string): Record<string, string> =>
  Object.fromEntries(words.split(" ").map((word) => [word, key]));
const SHARES: Readonly<Record<string, string>> = {
  ...sharesOf("50%", "half halve halves halved halving"),
  ...sharesOf("2x", "twofold double doubles doubled doubling"),
  ...sharesOf("3x", "threefold triple triples tripled tripling"),
  ...sharesOf("4x", "fourfold quadruple quadruples quadrupled quadrupling"),
};
const SHARE = new RegExp(
  `(?<![\\p{L}\\d-])(?:${Object.keys(SHARES).join("|")}|twice|thrice)(?![\\p{L}\\d])`,
  "giu",
);
/** "a third of", "by a quarter", "two thirds"; not "a third clerk" nor "12 calls a quarter". */
const PIECE =
  /(?<![\p{L}\d-])(by\s+)?(a|one|two|three|four)(?:\s+|-)(third|quarter|fifth|tenth)s?(?![\p{L}\d-])/giu;
const PIECE_OF =
  /^\s+(?:of|fewer|more|less|lower|higher|faster|shorter|longer|cheaper)(?![\p{L}])/iu;
const PARTS: Readonly<Record<string, number>> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };
const COUNTS: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4 };

function shareFigures(text: string): Figure[] {
  const found: Figure[] = [];
  for (const hit of text.matchAll(SHARE)) {
    const word = hit[0].toLowerCase();
    const end = hit.index + word.length;
    const repeats = MULTIPLIES.test(text.slice(end)) ? "x" : "times";
    const often = { twice: `2${repeats}`, thrice: `3${repeats}` }[word];
    found.push({ text: hit[0], start: hit.index, end, key: often ?? SHARES[word] ?? word });
  }
  for (const hit of text.matchAll(PIECE)) {
    const [whole, by = "", count = "", name = ""] = hit;
    const piece = name.toLowerCase();
    const parts = PARTS[piece] ?? 1;
    const many = COUNTS[count.toLowerCase()] ?? 1;
    const after = text.slice(hit.index + whole.length, hit.index + whole.length + 12);
    const alone = piece === "third" && (many > 1 || /^\s*(?:$|[,.;:)])/.test(after));
    if (by === "" && !alone && !PIECE_OF.test(after)) continue;
    const start = hit.index + by.length;
    found.push({
      ...{ text: whole.slice(by.length), start, end: hit.index + whole.length },
      key: `${Math.round((100 * many) / parts)}%`,
    });
  }
  return found;
}

/** A text without these holds no number in words. */
const MAY_SPELL =
  /zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twel|teen|twenty|thirty|forty|fifty|dozen|hundred|thousand|million|billion|hal[fv]|twi|thri|doubl|tripl|quadr|fold|third|quarter|fifth|tenth/i;

/**
 * Every number of the text, in figures or in words, in order; none overlaps another. "one" and
 * "phase 2" are none.
 */
export function figuresOf(text: string): Figure[] {
  if (!MAY_SPELL.test(text)) return digitFigures(text);
  const spelled = spelledNumbers(text)
    .filter(({ start }) => !isLabelAt(text, start))
    .map((number) => figureFrom(text, number));
  const all = [...digitFigures(text), ...shareFigures(text), ...spelled].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  return all.filter(({ start }, index) => !all.slice(0, index).some(({ end }) => end > start));
}
