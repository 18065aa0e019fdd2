import type { Part, Track, Unbacked } from "@/lib/engine";

/** A line as a variant shows it; `parts` only where something in it is still open. */
export type ShownLine = {
  readonly bulletId: string;
  readonly text: string;
  readonly parts: readonly Part[] | null;
  /** Where it is settled, for what is no bullet; else the line's own story. */
  readonly href?: `#${string}`;
  /** Words that neither the line nor its answers hold, and that wait for a yes. */
  readonly unsaid?: readonly Unbacked[];
  /** Its words in the other resume, where it is in that too. */
  readonly twin?: string;
};

/** A line with open blanks or unconfirmed words, and what each way out makes of it. */
export type OpenLine = ShownLine & {
  readonly blanks: number;
  /** Words of a draft, and words that nobody said. */
  readonly toConfirm: number;
  /** Without the clauses that hold a blank; the bullet's own words where that would not do. */
  readonly cut: string;
  /** The bullet's own words. */
  readonly own: string;
  /** Line or answers of today would be told otherwise. */
  readonly older?: "text" | "answers" | null;
};

/** A line in runs: words as they are, hints of blanks, and words that wait for a yes. */
export type Run = { readonly is: "words" | "blank" | "confirm"; readonly text: string };

export function runsOf({ text, parts, unsaid = [] }: ShownLine): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (const part of parts ?? [{ kind: "plain", text } as const]) {
    const end = start + part.text.length;
    if (part.kind === "slot") runs.push({ is: "blank", text: part.text.replace(/^\[|\]$/g, "") });
    else if (part.kind === "claim" && !part.confirmed)
      runs.push({ is: "confirm", text: part.text });
    else runs.push(...runsBetween(text, { start, end }, unsaid));
    start = end;
  }
  return runs;
}

type Bounds = { readonly start: number; readonly end: number };

function runsBetween(text: string, { start, end }: Bounds, marked: readonly Bounds[]): Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const mark of marked) {
    const [from, to] = [Math.max(at, mark.start), Math.min(end, mark.end)];
    if (from >= to) continue;
    runs.push({ is: "words", text: text.slice(at, from) });
    runs.push({ is: "confirm", text: text.slice(from, to) });
    at = to;
  }
  return [...runs, { is: "words" as const, text: text.slice(at, end) }].filter((run) => run.text);
}

export const TRACK_LABELS: Readonly<Record<Track, { short: string; long: string }>> = {
  po: { short: "PO", long: "Product Owner" },
  pm: { short: "PM", long: "Product Manager" },
};

/** "2 blanks and 1 word to confirm" */
export function openWords(lines: readonly OpenLine[]): string {
  const blanks = lines.reduce((sum, line) => sum + line.blanks, 0);
  const toConfirm = lines.reduce((sum, line) => sum + line.toConfirm, 0);
  return [
    blanks > 0 && counted(blanks, "blank"),
    toConfirm > 0 && `${counted(toConfirm, "word")} to confirm`,
  ]
    .filter(Boolean)
    .join(" and ");
}

export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : more}`;
}

export type Leaving = { readonly text: string; readonly leaves: boolean };

/** The words of `before`, each with whether `after` still has it, in runs. Case does not count: a cut may capitalize. */
export function leavingWords(before: string, after: string): readonly Leaving[] {
  const words = before.match(/\S+\s*/g) ?? [];
  const kept = sharedWords(words.map(bare), (after.match(/\S+\s*/g) ?? []).map(bare));
  const runs: { text: string; leaves: boolean }[] = [];
  words.forEach((text, at) => {
    const leaves = !kept.has(at);
    const last = runs.at(-1);
    if (last && last.leaves === leaves) last.text += text;
    else runs.push({ text, leaves });
  });
  return runs;
}

function bare(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[.,;:]+$/, "");
}

/** Indices of `one` in the longest run of words that both have in the same order. */
function sharedWords(one: readonly string[], other: readonly string[]): ReadonlySet<number> {
  const longest = Array.from({ length: one.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0),
  );
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i -= 1) {
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const row = longest[i];
      if (!row) continue;
      row[j] = one[i] === other[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const shared = new Set<number>();
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) {
      shared.add(i);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return shared;
}
