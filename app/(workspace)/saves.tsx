"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import type { ConflictChoice } from "@/components/coach/conflict";
import { keepFocus } from "@/components/layout/keep-focus";
import { SaveStateView } from "@/components/layout/save-state";
import type { Undoable } from "@/components/layout/undo-bar";
import { createLines, type Lines } from "@/lib/mirror/lines";
import { createNewest, type Newest } from "@/lib/mirror/newest";
import { createSaveQueue, type SaveQueue } from "@/lib/mirror/save-queue";

type Saves = {
  readonly queue: SaveQueue;
  readonly lines: Lines;
  readonly newest: Newest;
  readonly said: Undoable | null;
  readonly say: (act: Undoable | null) => void;
  /** They outlive the page on which they arose, as leaving it settles nothing. */
  readonly conflicts: readonly ConflictChoice[];
  readonly ask: (conflict: ConflictChoice) => void;
  readonly settle: (key: string) => void;
  /** The person went on writing here while it was open. */
  readonly reword: (key: string, here: string) => void;
  /** Fetches the page anew. */
  readonly refresh: () => void;
};

const SavesContext = createContext<Saves | null>(null);

/** One queue for the whole workspace, so that leaving a page does not leave its last change behind. */
export function SavesProvider({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [{ queue, lines, newest }] = useState(() => {
    const queue = createSaveQueue();
    return {
      queue,
      lines: createLines((bulletId) => queue.unsavedOf(bulletId), queue.pageIsWhole),
      newest: createNewest((key) => queue.unsavedOf(key)),
    };
  });
  const [said, say] = useState<Undoable | null>(null);
  const [conflicts, setConflicts] = useState<readonly ConflictChoice[]>([]);
  useEffect(keepFocus, []);
  useEffect(() => {
    const send = () => void queue.flush();
    const hold = (leaving: BeforeUnloadEvent) => {
      send();
      if (queue.unsaved()) leaving.preventDefault();
    };
    window.addEventListener("online", send);
    window.addEventListener("beforeunload", hold);
    return () => {
      window.removeEventListener("online", send);
      window.removeEventListener("beforeunload", hold);
    };
  }, [queue]);
  const refresh = useCallback(() => {
    queue.askForPage();
    router.refresh();
  }, [queue, router]);
  function settle(key: string) {
    setConflicts((open) => open.filter((one) => one.key !== key));
  }
  const saves: Saves = {
    ...{ queue, lines, newest, said, say, conflicts, settle },
    ask: (conflict) =>
      setConflicts((open) => [...open.filter((one) => one.key !== conflict.key), conflict]),
    reword: (key, here) =>
      setConflicts((open) =>
        open.some((one) => one.key === key)
          ? open.map((one) => (one.key === key ? { ...one, here } : one))
          : open,
      ),
    refresh,
  };
  return <SavesContext value={saves}>{children}</SavesContext>;
}

/** @throws outside the workspace's layout */
export function useSaves(): Saves {
  const saves = useContext(SavesContext);
  if (!saves) throw new Error("useSaves needs the workspace's SavesProvider above it");
  return saves;
}

export function useSaveState() {
  const { queue } = useSaves();
  return useSyncExternalStore(queue.subscribe, queue.state, queue.state);
}

export function SaveStatus() {
  const { queue } = useSaves();
  return <SaveStateView state={useSaveState()} onRetry={() => void queue.flush()} />;
}
