/** Something that "Find or do" leads to. */
export type Entry = {
  readonly id: string;
  readonly group: string;
  /** As it reads in the list. */
  readonly text: string;
  /** Said after it, and searched too: the employer of a line. */
  readonly beside?: string;
  readonly keys?: string;
  readonly isTheirs?: true;
};

/** Of one group at most so many are drawn; more words find the rest. */
const SHOWN_MAX = 12;

/** Those that hold every word as the beginning of one of theirs, first those that begin so; in their order otherwise. */
export function findEntries(entries: readonly Entry[], words: string): readonly Entry[] {
  const wanted = wordsOf(words);
  if (wanted.length === 0) return entries;
  const ranked = entries.flatMap((entry) => {
    const there = wordsOf(`${entry.text} ${entry.beside ?? ""}`);
    if (!wanted.every((word) => there.some((one) => one.startsWith(word)))) return [];
    return [{ entry, begins: there[0]?.startsWith(wanted[0] ?? "") ?? false }];
  });
  return [...ranked.filter(({ begins }) => begins), ...ranked.filter(({ begins }) => !begins)].map(
    ({ entry }) => entry,
  );
}

export type Group = { readonly name: string; readonly entries: readonly Entry[] };

/** Under their headings, in the order in which those come first. */
export function groupsOf(entries: readonly Entry[]): readonly Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.group) ?? [];
    groups.set(entry.group, group);
    if (group.length < SHOWN_MAX) group.push(entry);
  }
  return [...groups].map(([name, own]) => ({ name, entries: own }));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
