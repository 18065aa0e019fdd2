"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { newId } from "@/lib/mirror/new-id";
import { planImport } from "@/components/resume/import-plan";
import { CheckView } from "./check-view";
import { createPasteStore, NO_PASTE, type Paste } from "./paste-store";
import { PasteView } from "./paste-view";
import { formatOf, isRefusal, readResume, type TextFormat } from "./reader";

/** Text comes in, is read in the browser, corrected by the person, and only then added. */
export function ImportView({ ownerId, known }: { ownerId: string; known: readonly string[] }) {
  const router = useRouter();
  const [store] = useState(() => createPasteStore(ownerId));
  const paste = useSyncExternalStore(store.subscribe, store.get, () => NO_PASTE);
  const [sentence, setSentence] = useState("");
  useEffect(() => {
    window.addEventListener("pagehide", store.keepNow);
    return () => {
      window.removeEventListener("pagehide", store.keepNow);
      store.keepNow();
    };
  }, [store]);

  async function readNow(text: string, chosen: TextFormat | null) {
    setSentence("");
    const kept: Paste = { text, format: chosen, reading: null, stage: "text" };
    store.set(kept);
    const read = await readResume(text, chosen ?? formatOf(text));
    if (isRefusal(read)) return setSentence(read.message);
    const plan = planImport(read, known, newId);
    const { notesOn } = await import("./notes");
    const reading = { lines: read.lines, plan, notes: notesOn(text, plan) };
    store.set({ ...kept, reading, stage: "check" });
  }

  const { reading } = paste;
  if (paste.stage === "check" && reading)
    return (
      <CheckView
        reading={reading}
        onChange={(plan) => store.set({ ...paste, reading: { ...reading, plan } })}
        onBack={() => store.set({ ...paste, stage: "text" })}
        onAdded={() => {
          store.forget();
          router.push("/coach");
        }}
      />
    );
  return (
    <PasteView
      paste={paste}
      sentence={sentence}
      onSay={setSentence}
      onWrite={(text) => {
        setSentence("");
        store.set({ text, format: null, reading: null, stage: "text" });
      }}
      onRead={(text, chosen) => void readNow(text, chosen)}
      onCheck={() => store.set({ ...paste, stage: "check" })}
    />
  );
}
