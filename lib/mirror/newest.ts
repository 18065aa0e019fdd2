type Known = { readonly words: object; readonly revision: number };

/**
 * The newest words of what is saved whole and counted in revisions, by the queue's key: what was
 * written in this tab, or what the server last said. It outlives the pages that show it.
 */
export function createNewest(unsaved: (key: string) => boolean) {
  const known = new Map<string, Known>();
  return {
    /** What a page shows: its own words, unless it is older than what this tab knows. */
    of<Words extends object>(key: string, words: Words, revision: number): Words {
      const here = known.get(key);
      // One key always holds one kind of words.
      if (here && (unsaved(key) || here.revision > revision)) return here.words as Words;
      known.set(key, { words, revision });
      return words;
    },
    /** What this tab knows of that begins so, such as all notes on one bullet. */
    keysUnder: (prefix: string): readonly string[] =>
      [...known.keys()].filter((key) => key.startsWith(prefix)),
    write(key: string, words: object) {
      known.set(key, { words, revision: known.get(key)?.revision ?? 0 });
    },
    number(key: string, revision: number) {
      const here = known.get(key);
      if (here) known.set(key, { ...here, revision });
    },
    take: (key: string, words: object, revision: number) =>
      void known.set(key, { words, revision }),
    words: <Words extends object>(key: string, before: Words) =>
      (known.get(key)?.words ?? before) as Words,
    revision: (key: string): number => known.get(key)?.revision ?? 0,
  };
}

export type Newest = ReturnType<typeof createNewest>;
