import { diffArrays } from "diff";

/** A telling in runs; `apart` are words that the other telling has not. */
export type ApartRun = { readonly text: string; readonly apart: boolean };

export type TellApart = {
  readonly po: readonly ApartRun[];
  readonly pm: readonly ApartRun[];
  /** Counted in words. */
  readonly shared: number;
  readonly poOnly: number;
  readonly pmOnly: number;
};

/** Two tellings of one line, word by word. Capitals and punctuation at a word's edge tell nothing apart. */
export function tellApart(po: string, pm: string): TellApart {
  const [ours, theirs] = [po.match(TOKEN) ?? [], pm.match(TOKEN) ?? []];
  const [poApart, pmApart] = [new Set<number>(), new Set<number>()];
  const at = { po: 0, pm: 0 };
  for (const { added, removed, count } of diffArrays(ours, theirs, { comparator: isSameWord })) {
    if (removed) for (let more = 0; more < count; more += 1) poApart.add(at.po + more);
    if (added) for (let more = 0; more < count; more += 1) pmApart.add(at.pm + more);
    if (!added) at.po += count;
    if (!removed) at.pm += count;
  }
  return {
    po: runsOf(ours, poApart),
    pm: runsOf(theirs, pmApart),
    shared: ours.filter((token, index) => isWord(token) && !poApart.has(index)).length,
    poOnly: ours.filter((token, index) => isWord(token) && poApart.has(index)).length,
    pmOnly: theirs.filter((token, index) => isWord(token) && pmApart.has(index)).length,
  };
}

/** A word with the space behind it, so that no letter of the text is lost. */
const TOKEN = /^\s+|\S+\s*/g;

const isSameWord = (one: string, other: string): boolean => bare(one) === bare(other);

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

function bare(token: string): string {
  const word = token.trim();
  if (!isWord(word)) return word;
  return word.toLowerCase().replace(/^[“"'([]+|[”"'.,;:!?)\]]+$/gu, "");
}

function runsOf(tokens: readonly string[], apart: ReadonlySet<number>): readonly ApartRun[] {
  const runs: { text: string; apart: boolean }[] = [];
  tokens.forEach((token, at) => {
    const last = runs.at(-1);
    if (last?.apart === apart.has(at)) last.text += token;
    else runs.push({ text: token, apart: apart.has(at) });
  });
  return runs;
}
