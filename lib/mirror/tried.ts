import type { Story } from "@/lib/engine";

/** What a visitor tried before there was an account; it never leaves the browser by itself. */
export type TriedLine = { readonly text: string; readonly story: Story };

const KEY = "twotrack.tried";

const listeners = new Set<() => void>();

/** As it is kept, so that a view can tell by comparing whether it changed; "" where nothing is. */
export const triedStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  read(): string {
    try {
      return localStorage.getItem(KEY) ?? "";
    } catch {
      return "";
    }
  },
  onServer: () => "",
};

/** Nothing where the browser keeps nothing for this site, or another version wrote it. */
export function readTried(raw: string = triedStore.read()): readonly TriedLine[] {
  try {
    const kept: unknown = JSON.parse(raw || "[]");
    return Array.isArray(kept) ? kept.filter(isTriedLine) : [];
  } catch {
    return [];
  }
}

export function keepTried(lines: readonly TriedLine[]): void {
  try {
    if (lines.some((line) => line.text.trim() !== ""))
      localStorage.setItem(KEY, JSON.stringify(lines));
    else localStorage.removeItem(KEY);
  } catch {
    // A private window may refuse to keep anything; the page itself still holds the words.
  }
  for (const listener of listeners) listener();
}

export function forgetTried(): void {
  keepTried([]);
}

function isTriedLine(value: unknown): value is TriedLine {
  if (typeof value !== "object" || value === null || !("text" in value) || !("story" in value)) {
    return false;
  }
  return typeof value.text === "string" && typeof value.story === "object" && value.story !== null;
}

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
