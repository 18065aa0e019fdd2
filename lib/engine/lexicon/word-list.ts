/** The plural of a regular noun: "team" to "teams", "process" to "processes", "story" to "stories". */
function plural(noun: string): string {
  if (/(?:[sxz]|[cs]h)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/**
 * The words of a compact list: "team+ staff" is team, teams, staff. Long lists are written so,
 * because every page that reads a line loads them.
 */
export const wordList = (list: string): string[] =>
  list.split(" ").flatMap((word) => {
    if (!word.endsWith("+")) return [word];
    const noun = word.slice(0, -1);
    return [noun, plural(noun)];
  });

/** A set of words that most words are told apart from by their first letter and their length. */
export class WordSet {
  private readonly words: ReadonlySet<string>;
  /** Bits of the first letters and of the lengths that occur. */
  private readonly firsts: number;
  private readonly lengths: number;

  constructor(words: readonly string[]) {
    this.words = new Set(words);
    this.firsts = words.reduce((bits, word) => bits | (1 << (word.charCodeAt(0) & 31)), 0);
    this.lengths = words.reduce((bits, { length }) => bits | (1 << (length & 31)), 0);
  }

  list(): readonly string[] {
    return [...this.words];
  }

  has(word: string): boolean {
    if (!(this.lengths & (1 << (word.length & 31)))) return false;
    return (this.firsts & (1 << (word.charCodeAt(0) & 31))) !== 0 && this.words.has(word);
  }
}

export const wordSet = (list: string): WordSet => new WordSet(wordList(list));
