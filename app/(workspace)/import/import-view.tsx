"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { UndoBar } from "@/components/layout/undo-bar";
import type { Career } from "@/lib/schemas/career";
import type { SnapshotRow } from "@/lib/schemas/snapshot";
import { useSaves } from "../saves";
import { undoImport } from "./actions";
import { BringView } from "./bring-view";
import { DropTarget } from "./drop-target";
import { EarlierImports } from "./earlier-imports";
import { createPasteStore, NO_PASTE, type Paste, type PasteStore } from "./paste-store";
import { thereIn, thereWords } from "./there";
import type { Added } from "./use-adding";
import { useReading } from "./use-reading";
import { useRematch } from "./use-rematch";

/** The reader comes with it, so it is loaded when there is something to check. */
const CheckView = lazy(async () => ({ default: (await import("./check-view")).CheckView }));

const NOT_UNDONE = "This could not be undone just now. Nothing was changed. Try again.";
const CHECKING =
  "What you check here is not added yet. Go back to the text to bring another file; this stays.";

/** A resume comes in, is corrected by the person, and only then added. */
export function ImportView({
  ownerId,
  career,
  snapshots,
}: {
  ownerId: string;
  career: Career;
  snapshots: readonly SnapshotRow[];
}) {
  const router = useRouter();
  const { said, say } = useSaves();
  const [store] = useState(() => createPasteStore(ownerId));
  const paste = useSyncExternalStore(store.subscribe, store.get, () => NO_PASTE);
  const [isBack, setIsBack] = useState(false);
  useKeptInTab(store);
  useRematch(store, career);
  const reading = useReading(store, async (plan) => {
    const { matchCareer } = await import("@/components/resume/import-match");
    return matchCareer(plan, career);
  });
  const undoing = useUndoing(store);
  async function readExample() {
    const { EXAMPLE_RESUME } = await import("@/lib/resume/example-resume");
    reading.readText(EXAMPLE_RESUME);
  }
  useAskedExample(readExample, store);
  function added({ said: words, snapshotId }: Added) {
    const before = store.get();
    store.forget();
    say({ said: words, undo: () => void undoing(snapshotId, before) });
    router.push("/coach");
  }

  if (paste.stage === "check" && paste.reading) {
    const { reading: read } = paste;
    return (
      <Suspense>
        <DropTarget
          words="One at a time: this resume is not added yet"
          onDrop={() => reading.say(CHECKING)}
        />
        <CheckView
          reading={read}
          sentence={reading.sentence}
          goes={thereWords(thereIn(career))}
          onChange={(history) => {
            reading.say("");
            store.set({ ...paste, reading: { ...read, history } });
          }}
          onBack={() => {
            reading.say("");
            setIsBack(true);
            store.set({ ...paste, stage: "text" });
          }}
          onAdded={added}
        />
      </Suspense>
    );
  }
  return (
    <div className="import-paste">
      <DropTarget words="Drop it here to read it" onDrop={reading.bring} />
      <UndoBar act={said} onClose={() => say(null)} />
      <BringView
        paste={paste}
        takesFocus={isBack}
        sentence={reading.sentence}
        progress={reading.progress}
        onWrite={(text) => {
          reading.say("");
          store.set({ ...paste, text, format: null });
        }}
        onRead={reading.readText}
        onExample={paste.text.trim() === "" ? () => void readExample() : null}
        onBring={reading.bring}
        onCheck={() => store.set({ ...paste, stage: "check" })}
        onCancel={reading.cancel}
      />
      <EarlierImports snapshots={snapshots} onUndo={(snapshotId) => undoing(snapshotId)} />
    </div>
  );
}

/** The coach's way here with the example in hand; an own resume that stands here is left alone. */
function useAskedExample(readExample: () => Promise<void>, store: PasteStore) {
  const asked = useSearchParams().has("example");
  const done = useRef(false);
  useEffect(() => {
    if (!asked || done.current) return;
    done.current = true;
    window.history.replaceState(null, "", "/import");
    if (store.get().text.trim() === "" && !store.get().reading) void readExample();
  }, [asked, readExample, store]);
}

/** Keeps the paste over a reload; where the tab has no room for it, leaving asks first. */
function useKeptInTab(store: PasteStore) {
  useEffect(() => {
    function ask(leaving: BeforeUnloadEvent) {
      store.keepNow();
      if (!store.isKept()) leaving.preventDefault();
    }
    window.addEventListener("beforeunload", ask);
    window.addEventListener("pagehide", store.keepNow);
    return () => {
      window.removeEventListener("beforeunload", ask);
      window.removeEventListener("pagehide", store.keepNow);
      store.keepNow();
    };
  }, [store]);
}

/** Puts the career back as it was before an import; what was checked for it is there again. */
function useUndoing(store: PasteStore) {
  const { say, refresh } = useSaves();
  return async function undo(snapshotId: string, checked?: Paste): Promise<void> {
    const outcome = await undoImport({ snapshotId }).catch(() => null);
    if (outcome?.kind !== "done") {
      const why = outcome && "message" in outcome ? outcome.message : NOT_UNDONE;
      return say({ said: why });
    }
    const isBack = checked !== undefined && store.restore(checked);
    refresh();
    const { value } = outcome;
    say({
      said: `Your career history is as it was before.${isBack ? " What you checked is on the import page." : ""}`,
      undo: () => void undo(value.snapshotId),
    });
  };
}
