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

export const wordSet = (list: string): ReadonlySet<string> => new Set(wordList(list));
