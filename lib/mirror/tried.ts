import type { Story } from "@/lib/engine";
import { newId } from "./new-id";

/** What a visitor tried before there was an account; it never leaves the browser by itself. */
export type TriedLine = { readonly text: string; readonly story: Story };

const KEY = "twotrack.tried";
const IDS_KEY = "twotrack.tried.ids";

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
    localStorage.removeItem(IDS_KEY);
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

/**
 * Ids for what is made of the tried lines: the same ones until the lines change, also after a
 * reload, so that bringing them a second time adds nothing twice.
 */
export function idsOfTried(count: number): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(IDS_KEY) ?? "[]");
    if (isListOfIds(kept) && kept.length === count) return kept;
  } catch {
    // Something else stands in their place, or nothing can be read: new ones are made.
  }
  const ids = Array.from({ length: count }, newId);
  try {
    localStorage.setItem(IDS_KEY, JSON.stringify(ids));
  } catch {
    // They hold as long as the page does.
  }
  return ids;
}

function isListOfIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((id) => typeof id === "string");
}

function isTriedLine(value: unknown): value is TriedLine {
  if (typeof value !== "object" || value === null || !("text" in value) || !("story" in value)) {
    return false;
  }
  return typeof value.text === "string" && typeof value.story === "object" && value.story !== null;
}
