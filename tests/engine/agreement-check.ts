/** One thing that a sentence keeps to, with lines that must be caught and lines that must not. */
export type Check = {
  /** The stretches that do not keep to it. */
  readonly find: (text: string) => readonly string[];
  readonly catches: readonly string[];
  readonly passes: readonly string[];
};

/** Every stretch that a pattern finds. */
export const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([found]) => found.trim());
