import { diffArrays } from "diff";

/** A telling in runs; `apart` are words that the other telling has not, a blank is its hint alone. */
export type ApartRun = {
  readonly text: string;
  readonly apart: boolean;
  readonly blank?: true;
};

/** The blanks of each telling, as its text holds them. */
export type Blanks = Readonly<Record<"po" | "pm", readonly string[]>>;
const NO_BLANKS: Blanks = { po: [], pm: [] };

export type TellApart = {
  readonly po: readonly ApartRun[];
  readonly pm: readonly ApartRun[];
  /** Counted in words. */
  readonly shared: number;
  readonly poOnly: number;
  readonly pmOnly: number;
};

/** Two tellings of one line, word by word. Capitals and punctuation at a word's edge tell nothing apart. */
export function tellApart(po: string, pm: string, blanks = NO_BLANKS): TellApart {
  const [ours, theirs] = [tokensOf(po, blanks.po), tokensOf(pm, blanks.pm)];
  const [poApart, pmApart] = [new Set<number>(), new Set<number>()];
  const at = { po: 0, pm: 0 };
  for (const { added, removed, count } of diffArrays([...ours], [...theirs], {
    comparator: isSameWord,
  })) {
    if (removed) for (let more = 0; more < count; more += 1) poApart.add(at.po + more);
    if (added) for (let more = 0; more < count; more += 1) pmApart.add(at.pm + more);
    if (!added) at.po += count;
    if (!removed) at.pm += count;
  }
  return {
    po: runsOf(ours, poApart),
    pm: runsOf(theirs, pmApart),
    shared: ours.filter((token, index) => counts(token) && !poApart.has(index)).length,
    poOnly: ours.filter((token, index) => counts(token) && poApart.has(index)).length,
    pmOnly: theirs.filter((token, index) => counts(token) && pmApart.has(index)).length,
  };
}

/** A telling that stands alone, or is the same in both. */
export const tellOne = (text: string, blanks: readonly string[]): readonly ApartRun[] =>
  runsOf(tokensOf(text, blanks), new Set());

type Token = { readonly text: string; readonly blank: boolean };

/** Words with the space behind them; a blank is one token, whatever its hint says. */
function tokensOf(text: string, blanks: readonly string[]): readonly Token[] {
  const next = blanks
    .map((blank) => ({ blank, at: text.indexOf(blank) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)[0];
  if (!next) return wordsOf(text);
  const end = next.at + next.blank.length;
  return [
    ...wordsOf(text.slice(0, next.at)),
    { text: next.blank, blank: true },
    ...tokensOf(text.slice(end), blanks),
  ];
}

const wordsOf = (text: string): readonly Token[] =>
  (text.match(TOKEN) ?? []).map((word) => ({ text: word, blank: false }));

/** A word with the space behind it, so that no letter of the text is lost. */
const TOKEN = /^\s+|\S+\s*/g;

const isSameWord = (one: Token, other: Token): boolean =>
  one.blank === other.blank && bare(one.text) === bare(other.text);

const counts = ({ text, blank }: Token): boolean => !blank && isWord(text);

const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);

function bare(token: string): string {
  const word = token.trim();
  if (!isWord(word)) return word;
  return word.toLowerCase().replace(/^[“"'([]+|[”"'.,;:!?)\]]+$/gu, "");
}

function runsOf(tokens: readonly Token[], apart: ReadonlySet<number>): readonly ApartRun[] {
  const runs: { text: string; apart: boolean; blank?: true }[] = [];
  tokens.forEach(({ text, blank }, at) => {
    const last = runs.at(-1);
    if (blank) runs.push({ text: text.replace(/^\[|\]$/g, ""), apart: apart.has(at), blank });
    else if (last && !last.blank && last.apart === apart.has(at)) last.text += text;
    else runs.push({ text, apart: apart.has(at) });
  });
  return runs;
}
