"use client";

import {
  createContext,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import { SaveStateView } from "@/components/layout/save-state";
import type { Undoable } from "@/components/layout/undo-bar";
import { createLines, type Lines } from "@/lib/mirror/lines";
import { createSaveQueue, type SaveQueue } from "@/lib/mirror/save-queue";

type Saves = {
  readonly queue: SaveQueue;
  readonly lines: Lines;
  readonly said: Undoable | null;
  readonly say: (act: Undoable | null) => void;
};

const SavesContext = createContext<Saves | null>(null);

/** One queue for the whole workspace, so that leaving a page does not leave its last change behind. */
export function SavesProvider({ children }: { children: ReactNode }) {
  const [{ queue, lines }] = useState(() => {
    const queue = createSaveQueue();
    return { queue, lines: createLines((bulletId) => queue.unsavedOf(bulletId)) };
  });
  const [said, say] = useState<Undoable | null>(null);
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
  return <SavesContext value={{ queue, lines, said, say }}>{children}</SavesContext>;
}

/** @throws outside the workspace's layout */
export function useSaves(): Saves {
  const saves = useContext(SavesContext);
  if (!saves) throw new Error("useSaves needs the workspace's SavesProvider above it");
  return saves;
}

export function SaveStatus() {
  const { queue } = useSaves();
  const state = useSyncExternalStore(queue.subscribe, queue.state, queue.state);
  return <SaveStateView state={state} onRetry={() => void queue.flush()} />;
}
