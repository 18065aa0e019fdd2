import type { TriedLine } from "./tried";

/** The lines of a text, each keeping its story: lines before and after the change are the same ones. */
export function retext(before: readonly TriedLine[], text: string): TriedLine[] {
  const texts = text.split("\n");
  let head = 0;
  while (head < texts.length && before[head]?.text === texts[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(texts.length, before.length) - head &&
    before[before.length - 1 - tail]?.text === texts[texts.length - 1 - tail]
  ) {
    tail += 1;
  }
  return texts.map((line, at) => {
    const from = at < texts.length - tail ? before[at] : before[at + before.length - texts.length];
    const changed = at >= head && at < texts.length - tail;
    // A line that is only edited keeps its answers; one that came in new has none.
    const same = from && (!changed || texts.length === before.length);
    return { text: line, story: same ? from.story : {} };
  });
}
