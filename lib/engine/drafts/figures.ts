import type { TextSpan } from "../types";

/** A number in a text. `key` is equal for equal amounts however spelled: "1.2k", "1,200" and "1 200". */
export type Figure = TextSpan & { readonly key: string };

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const SPELLED = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ["dozen", 12],
  ["hundred", 100],
]);
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
const sharesOf = (key: string, words: string): Record<string, string> =>
  Object.fromEntries(words.split(" ").map((word) => [word, key]));
const SHARES: Readonly<Record<string, string>> = {
  ...sharesOf("50%", "half halve halves halved halving"),
  ...sharesOf("33%", "third thirds"),
  ...sharesOf("2x", "twice twofold double doubles doubled doubling"),
  ...sharesOf("3x", "threefold triple triples tripled tripling"),
  ...sharesOf("4x", "fourfold quadruple quadruples quadrupled quadrupling"),
};

const DIGITS =
  /([$€£¥₹]|(?:USD|EUR|GBP)\s?)?(?<![\p{L}\d/-])(?<!\d[.,])(\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?)(?:\s?(k|mm|mn|m|bn|b|thousand|million|billion)(?![\p{L}\d]))?(\s?%|\spercent(?![\p{L}])|\sper\scent(?![\p{L}])|x(?![\p{L}\d])|\s?[€£](?!\d))?/giu;
/** Numbers that count nothing: "phase 2", "step 1 of 5", "version 3". */
const LABEL =
  /(?:phase|step|stage|version|tier|level|part|round|wave|chapter|grade|type|iso|no\.?|#)\s*$/i;
const LABEL_OF = /(?:phase|step|stage|part|round)\s+\S+\s+of\s*$/i;
const SPELLED_WORDS = [...ONES.slice(2), "zero", "dozen", "hundred", ...Object.keys(SHARES)].join(
  "|",
);
const WORDS = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:${TENS.join("|")})(?:-[a-z]+)?|${SPELLED_WORDS})(?![\\p{L}\\d])`,
  "giu",
);

const isLabel = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 24), start);
  return LABEL.test(before) || LABEL_OF.test(before);
};

/** "1,200" and "1 200" are thousands; "1,2" is a decimal written with a comma. */
function valueOf(digits: string): number {
  const grouped = digits.replace(/[,\u00a0\u202f ](?=\d{3}(?!\d))/g, "");
  return Number(grouped.replace(",", "."));
}

function unitOf(sign: string, suffix: string): string {
  const mark = (sign + suffix).trim().toLowerCase();
  if (/usd|\$/.test(mark)) return "$";
  if (/eur|€/.test(mark)) return "€";
  if (/gbp|£/.test(mark)) return "£";
  if (/[¥₹]/.test(mark)) return mark;
  if (/%|cent/.test(mark)) return "%";
  return mark === "x" ? "x" : "";
}

function digitFigures(text: string): Figure[] {
  const found: Figure[] = [];
  if (!/\d/.test(text)) return found;
  DIGITS.lastIndex = 0;
  for (let hit = DIGITS.exec(text); hit; hit = DIGITS.exec(text)) {
    const [whole, sign = "", digits = "", scale = "", suffix = ""] = hit;
    if (isLabel(text, hit.index)) continue;
    const value = valueOf(digits) * (SCALES[scale.toLowerCase()] ?? 1);
    if (!Number.isFinite(value)) continue;
    const key = `${Number(value.toPrecision(12))}${unitOf(sign, suffix)}`;
    found.push({ text: whole, start: hit.index, end: hit.index + whole.length, key });
  }
  return found;
}

function spelledKey(word: string): string | null {
  const lower = word.toLowerCase();
  const share = Object.hasOwn(SHARES, lower) ? SHARES[lower] : undefined;
  if (share) return share;
  const [tens = "", ones = ""] = lower.split("-");
  const value = SPELLED.get(tens);
  if (value === undefined || lower === "one") return null;
  if (ones === "") return `${value}`;
  const more = SPELLED.get(ones);
  return more === undefined || more > 9 ? null : `${value + more}`;
}

function spelledFigures(text: string): Figure[] {
  const found: Figure[] = [];
  WORDS.lastIndex = 0;
  for (let hit = WORDS.exec(text); hit; hit = WORDS.exec(text)) {
    const key = spelledKey(hit[0]);
    if (key === null || isLabel(text, hit.index)) continue;
    if (key === "33%" && !/\b(?:a|one|two|by)\s$/i.test(text.slice(0, hit.index))) continue;
    found.push({ text: hit[0], start: hit.index, end: hit.index + hit[0].length, key });
  }
  return found;
}

/** Every number of the text, in figures or in words, in order; "one" and "phase 2" are none. */
export function figuresOf(text: string): Figure[] {
  return [...digitFigures(text), ...spelledFigures(text)].sort((a, b) => a.start - b.start);
}
