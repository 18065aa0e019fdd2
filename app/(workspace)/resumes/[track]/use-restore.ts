"use client";

import { useState } from "react";
import { didWords } from "@/components/resume/version-words";
import { newId } from "@/lib/mirror/new-id";
import type { Restored, VersionRow } from "@/lib/schemas/version";
import { useSaves } from "../../saves";
import { restoreVersion } from "../actions";

const NOT_SAVED =
  "Your latest changes are not saved yet, so nothing was restored. Try again once they are.";
const NOT_RESTORED =
  "This could not be restored just now. Everything you wrote is kept. Try again in a moment.";

/** Restores a version on the server and fetches the page anew. Asked again with the same `beforeId` it is done once. */
export function useRestore() {
  const { queue, say, refresh } = useSaves();
  const [working, setWorking] = useState(false);

  /** @returns what it came to, or why it was not done */
  async function put(versionId: string, beforeId: string): Promise<Restored | string> {
    await queue.flush();
    if (queue.unsaved()) return NOT_SAVED;
    const outcome = await restoreVersion({ versionId, beforeId }).catch(() => null);
    if (outcome?.kind === "refused") return outcome.message;
    if (outcome?.kind !== "done") return NOT_RESTORED;
    refresh();
    return outcome.value;
  }

  /** From the bar: where it does not go through, it can be tried again from there. */
  async function putAgain(versionId: string, beforeId = newId()) {
    const done = await put(versionId, beforeId);
    if (typeof done === "string")
      say({ said: done, undo: () => void putAgain(versionId, beforeId) });
  }

  return {
    working,
    /** @returns why it was not restored; null where it was */
    async restore({ id, name }: VersionRow, beforeId: string): Promise<string | null> {
      setWorking(true);
      const done = await put(id, beforeId);
      setWorking(false);
      if (typeof done === "string") return done;
      const before = done.beforeId;
      const acts = before !== null && {
        undo: () => void putAgain(before),
        redo: () => void putAgain(id),
      };
      say({ said: didWords(name, done), ...acts });
      return null;
    },
  };
}
