import { beginHistory, type History } from "@/components/resume/import-history";
import type { SourceLine } from "@/lib/resume/read/line";
import { keepOnly, PASTE, PASTES_CHANGED, safely } from "./pastes";
import type { TextFormat } from "./reader";

export type Reading = {
  readonly lines: readonly SourceLine[];
  readonly history: History;
  /** What the person should know about this text, each a sentence. */
  readonly notes: readonly string[];
  /** The text that was read, or the file. */
  readonly of:
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "file"; readonly name: string };
};

/** What stands on the import page: the words as pasted, and what they were read as. */
export type Paste = {
  readonly text: string;
  readonly format: TextFormat | null;
  /** Null until something is read; what was checked stays until something else is. */
  readonly reading: Reading | null;
  readonly stage: "text" | "check";
};

export const NO_PASTE: Paste = { text: "", format: null, reading: null, stage: "text" };

/** Counts up where what is kept changes its form: a paste of another form is not read. */
const FORM = "2:";
/** Long enough that typing does not write a whole resume down for every key. */
const REST_MS = 300;

/** The paste of one person in this tab; it outlives a reload, and other people's are taken away. */
export function createPasteStore(ownerId: string) {
  const name = PASTE + FORM + ownerId;
  const listeners = new Set<() => void>();
  let paste: Paste | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKept = true;

  function keepNow() {
    clearTimeout(timer);
    if (paste) isKept = write(name, paste);
  }

  return {
    get(): Paste {
      paste ??= read(name);
      return paste;
    },
    set(next: Paste) {
      paste = next;
      clearTimeout(timer);
      timer = setTimeout(keepNow, REST_MS);
      for (const listener of listeners) listener();
    },
    keepNow,
    /** False where the tab had no room for all of it: leaving the page would lose what was checked. */
    isKept: () => isKept,
    /** What was added is in the career history; nothing of it stays behind. */
    forget() {
      clearTimeout(timer);
      paste = NO_PASTE;
      isKept = true;
      safely(() => sessionStorage.removeItem(name));
      for (const listener of listeners) listener();
    },
    /** Puts back what was added and taken out again, unless something else stands here by now. */
    restore(added: Paste): boolean {
      if (read(name) !== NO_PASTE) return false;
      write(name, added);
      window.dispatchEvent(new Event(PASTES_CHANGED));
      return true;
    },
    subscribe(listener: () => void) {
      function reread() {
        clearTimeout(timer);
        paste = read(name);
        listener();
      }
      listeners.add(listener);
      window.addEventListener(PASTES_CHANGED, reread);
      return () => {
        listeners.delete(listener);
        window.removeEventListener(PASTES_CHANGED, reread);
      };
    },
  };
}

export type PasteStore = ReturnType<typeof createPasteStore>;

function read(name: string): Paste {
  let kept: string | null = null;
  keepOnly(name);
  safely(() => {
    kept = sessionStorage.getItem(name);
  });
  return kept ? (JSON.parse(kept) as Paste) : NO_PASTE;
}

/** The steps to undo are not kept; a tab without room for the reading keeps the words alone. */
function write(name: string, paste: Paste): boolean {
  if (paste === NO_PASTE) return true;
  const { reading } = paste;
  const rested: Paste = reading
    ? { ...paste, reading: { ...reading, history: beginHistory(reading.history.plan) } }
    : paste;
  if (safely(() => sessionStorage.setItem(name, JSON.stringify(rested)))) return true;
  const words: Paste = { ...paste, reading: null, stage: "text" };
  safely(() => sessionStorage.setItem(name, JSON.stringify(words)));
  return reading === null;
}
