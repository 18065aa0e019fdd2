"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  Fragment,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from "react";
import type { ConflictChoice } from "@/components/coach/conflict";
import { keepFocus } from "@/components/layout/keep-focus";
import { SaveStateView } from "@/components/layout/save-state";
import { createHistory, type History, type Undoable } from "@/lib/mirror/history";
import { createKeptChanges, type KeptChanges } from "@/lib/mirror/kept-changes";
import { createLines, type Lines } from "@/lib/mirror/lines";
import { createNewest, type Newest } from "@/lib/mirror/newest";
import { createSaveQueue, type SaveQueue } from "@/lib/mirror/save-queue";
import { useMirror } from "./use-mirror";

type Saves = {
  readonly queue: SaveQueue;
  readonly lines: Lines;
  readonly newest: Newest;
  /** The browser's own copy of what is unsaved. */
  readonly kept: KeptChanges;
  readonly history: History;
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
  /** Counts how often what an earlier tab left was taken up. */
  readonly takenUp: number;
};

const SavesContext = createContext<Saves | null>(null);

/** @param person whose changes these are, and nobody else's; "" while somebody signs out */
export function SavesProvider({ person = "", children }: { person?: string; children: ReactNode }) {
  const [known, setKnown] = useState(person);
  if (person && person !== known) setKnown(person);
  return (
    <SavesOf key={known} person={known}>
      {children}
    </SavesOf>
  );
}

/** One queue for the whole workspace, so that leaving a page does not leave its last change behind. */
function SavesOf({ person, children }: { person: string; children: ReactNode }) {
  const router = useRouter();
  const [{ queue, lines, newest, kept, history }] = useState(() => createSaves(person));
  const said = useSyncExternalStore(history.subscribe, history.said, history.said);
  const [takenUp, setTakenUp] = useState(0);
  const conflicts = useConflicts();
  useEffect(keepFocus, []);
  const { ask } = conflicts;
  const refresh = useCallback(() => {
    queue.askForPage();
    router.refresh();
  }, [queue, router]);
  useLeaving(queue, kept);
  useMirror({
    ...{ queue, lines, newest, kept, ask, refresh },
    onTakenUp: () => setTakenUp((count) => count + 1),
    onSent(count) {
      const were =
        count === 1 ? "1 change from before was sent." : `${count} changes from before were sent.`;
      history.say({ said: were });
      refresh();
    },
  });
  const saves: Saves = {
    ...{
      queue,
      lines,
      newest,
      kept,
      history,
      said,
      say: history.say,
      ...conflicts,
      refresh,
      takenUp,
    },
  };
  return <SavesContext value={saves}>{children}</SavesContext>;
}

function createSaves(person: string) {
  const kept = createKeptChanges(person);
  const queue = createSaveQueue(undefined, { ...kept, isOutdated });
  return {
    ...{ kept, queue, history: createHistory() },
    lines: createLines((bulletId) => queue.unsavedOf(bulletId), queue.pageIsWhole),
    newest: createNewest((key) => queue.unsavedOf(key)),
  };
}

/** The name that Next gives to an act that its server does not know. */
function isOutdated(error: unknown): boolean {
  return error instanceof Error && error.name === "UnrecognizedActionError";
}

function useConflicts(): Pick<Saves, "conflicts" | "ask" | "settle" | "reword"> {
  const [conflicts, setConflicts] = useState<readonly ConflictChoice[]>([]);
  const acts = useMemo(
    () => ({
      ask: (conflict: ConflictChoice) =>
        setConflicts((open) => [...open.filter((one) => one.key !== conflict.key), conflict]),
      settle: (key: string) => setConflicts((open) => open.filter((one) => one.key !== key)),
      reword: (key: string, here: string) =>
        setConflicts((open) =>
          open.some((one) => one.key === key)
            ? open.map((one) => (one.key === key ? { ...one, here } : one))
            : open,
        ),
    }),
    [],
  );
  return { conflicts, ...acts };
}

/** Leaving sends what waits; the person is held back only where it would be gone. */
function useLeaving(queue: SaveQueue, kept: KeptChanges) {
  useEffect(() => {
    const send = () => void queue.flush();
    const hold = (leaving: BeforeUnloadEvent) => {
      if (queue.unsaved()) kept.leave();
      send();
      if (queue.unsaved() && !kept.isWhole()) leaving.preventDefault();
    };
    window.addEventListener("online", send);
    window.addEventListener("beforeunload", hold);
    return () => {
      window.removeEventListener("online", send);
      window.removeEventListener("beforeunload", hold);
    };
  }, [queue, kept]);
}

/** @throws outside the workspace's layout */
export function useSaves(): Saves {
  const saves = useContext(SavesContext);
  if (!saves) throw new Error("useSaves needs the workspace's SavesProvider above it");
  return saves;
}

/** A page that is drawn anew when what an earlier tab left is there to be shown. */
export function WithWordsFromBefore({ children }: { children: ReactNode }) {
  return <Fragment key={useSaves().takenUp}>{children}</Fragment>;
}

export function useSaveState() {
  const { queue } = useSaves();
  return useSyncExternalStore(queue.subscribe, queue.state, queue.state);
}

export function SaveStatus() {
  const { queue, kept } = useSaves();
  return (
    <SaveStateView
      state={useSaveState()}
      isKept={kept.works()}
      onRetry={() => void queue.flush()}
    />
  );
}
