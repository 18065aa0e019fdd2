/** A number in words, by its place; "two hundred and fifty" is one. */
export type SpelledNumber = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
};

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const VALUES = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);
const SCALES = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);
const NAMES = [...VALUES.keys(), ...SCALES.keys()].join("|");
const WORD = new RegExp(
  `(?<![\\p{L}\\d-])(?:half a (?=million|billion))?(?:${NAMES})(?![\\p{L}\\d])`,
  "giu",
);
const NEXT = new RegExp(`^(?:(\\s+|-)|(\\s+and\\s+))(${NAMES})(?![\\p{L}\\d])`, "iu");
const AND_A_HALF = /^\sand\sa\shalf(?![\p{L}])/iu;

/** May the word carry on the number that ends with the one before: "twenty-five", "two million"? */
function carriesOn(last: string, word: string, joint: { readonly and: boolean }): boolean {
  const scale = SCALES.get(word);
  if (scale !== undefined) return !joint.and && (SCALES.get(last) ?? 0) < scale;
  if (SCALES.has(last)) return last !== "dozen";
  const [tens, ones] = [VALUES.get(last) ?? 0, VALUES.get(word) ?? 0];
  return !joint.and && tens >= 20 && ones > 0 && ones < 10;
}

/** "two hundred and fifty thousand": what is below a scale is multiplied by it. */
function valueOf(words: readonly string[]): number {
  let [total, group] = [0, 0];
  for (const word of words) {
    const scale = SCALES.get(word);
    if (scale === undefined) group += VALUES.get(word) ?? 0;
    else if (scale < 1e3) group = (group || 1) * scale;
    else {
      total += (group || 1) * scale;
      group = 0;
    }
  }
  return total + group;
}

/** The numbers of a text that are written in words; a lone "one" is none. */
export function spelledNumbers(text: string): SpelledNumber[] {
  const found: SpelledNumber[] = [];
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(text); hit; hit = WORD.exec(text)) {
    const half = /^half a /i.test(hit[0]) ? 0.5 : 1;
    const words = [hit[0].toLowerCase().replace(/^half a /, "")];
    let end = hit.index + hit[0].length;
    for (;;) {
      const next = NEXT.exec(text.slice(end, end + 24));
      const [whole, , and, word = ""] = next ?? [];
      const lower = word.toLowerCase();
      if (!whole || !carriesOn(words.at(-1) ?? "", lower, { and: and !== undefined })) break;
      words.push(lower);
      end += whole.length;
    }
    const more = AND_A_HALF.exec(text.slice(end, end + 12))?.[0] ?? "";
    end += more.length;
    const value = valueOf(words) * half + (more ? 0.5 : 0);
    if (words.join(" ") !== "one" || more) found.push({ start: hit.index, end, value });
    WORD.lastIndex = end;
  }
  return found;
}
