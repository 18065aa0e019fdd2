import type { ImportPlan } from "@/components/resume/import-plan";
import type { SourceLine } from "@/lib/resume/read/line";
import { forgetPastes, PASTE, safely } from "./pastes";
import type { TextFormat } from "./reader";

export type Reading = {
  readonly lines: readonly SourceLine[];
  readonly plan: ImportPlan;
  /** What the person should know about this text, each a sentence. */
  readonly notes: readonly string[];
};

/** What stands on the import page: the words as pasted, and what they were read as. */
export type Paste = {
  readonly text: string;
  readonly format: TextFormat | null;
  /** Null until the text is read; it stays while the text is looked at again. */
  readonly reading: Reading | null;
  readonly stage: "text" | "check";
};

export const NO_PASTE: Paste = { text: "", format: null, reading: null, stage: "text" };

/** Long enough that typing does not write a whole resume down for every key. */
const REST_MS = 300;

/** The paste of one person in this tab; it outlives a reload, and other people's are taken away. */
export function createPasteStore(ownerId: string) {
  const name = PASTE + ownerId;
  const listeners = new Set<() => void>();
  let paste: Paste | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function keepNow() {
    clearTimeout(timer);
    if (paste) write(name, paste);
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
    /** What was added is in the career history; nothing of it stays behind. */
    forget() {
      clearTimeout(timer);
      paste = NO_PASTE;
      safely(() => sessionStorage.removeItem(name));
      for (const listener of listeners) listener();
    },
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function read(name: string): Paste {
  let kept: string | null = null;
  forgetPastes(name);
  safely(() => {
    kept = sessionStorage.getItem(name);
  });
  return kept ? (JSON.parse(kept) as Paste) : NO_PASTE;
}

/** A tab without room for the reading keeps the words alone. */
function write(name: string, paste: Paste) {
  if (paste === NO_PASTE) return;
  const fits = safely(() => sessionStorage.setItem(name, JSON.stringify(paste)));
  if (fits) return;
  const words: Paste = { ...paste, reading: null, stage: "text" };
  safely(() => sessionStorage.setItem(name, JSON.stringify(words)));
}
