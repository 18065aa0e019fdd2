"use client";

import { useRef, useState } from "react";
import { beginHistory } from "@/components/resume/import-history";
import type { ImportPlan } from "@/components/resume/import-plan";
import { planImport } from "@/components/resume/import-first-plan";
import type { ReadResume } from "@/lib/resume/read/line";
import { newId } from "@/lib/mirror/new-id";
import { openFile } from "./chosen-file";
import type { Paste, PasteStore, Reading } from "./paste-store";
import { isRefusal, readResume, type TextFormat } from "./reader";
import type { Progress } from "./reading-progress";
import { sendFile } from "./send-file";

const NO_TEXT = "There is no text here yet. Paste your resume above.";
const CANCELED = "Canceled. Nothing was read.";
const NOT_READ = "This could not be read just now. Nothing was added. Try again.";

/** Has texts and files read, one at a time, and puts what they were read as into the store. */
export function useReading(store: PasteStore, matched: (plan: ImportPlan) => Promise<ImportPlan>) {
  const [sentence, say] = useState("");
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);

  async function keep(paste: Paste, read: ReadResume, of: Reading["of"]) {
    const plan = await matched(planImport(read, newId));
    const { notesOn } = await import("./notes");
    const { withDoubts } = await import("@/components/resume/import-acts");
    const words = read.lines.map(({ text }) => text).join("\n");
    const notes = notesOn(of.kind === "text" ? of.text : words, plan);
    const history = beginHistory(withDoubts(plan));
    store.set({ ...paste, reading: { lines: read.lines, history, notes, of }, stage: "check" });
  }

  /** @param of the paste as it would stand; it stands so only once its text was read */
  async function readWords(paste: Paste, text: string, format: TextFormat | null) {
    const read = await readResume(text, format);
    if (isRefusal(read)) return say(read.message);
    await keep({ ...paste, text, format }, read, { kind: "text", text });
  }

  async function sendBytes(file: { bytes: Uint8Array<ArrayBuffer>; name: string }) {
    const { name } = file;
    const control = new AbortController();
    running.current = control;
    const onStep = (step: Progress["step"]) => {
      if (!control.signal.aborted) setProgress({ name, step });
    };
    const sent = await sendFile(file.bytes, name, { onStep, signal: control.signal });
    if (running.current === control) running.current = null;
    setProgress(null);
    if (sent.kind === "read") await keep(store.get(), sent.read, { kind: "file", name });
    else say(sent.kind === "canceled" ? CANCELED : sent.sentence);
  }

  async function readFile(file: File) {
    const chosen = await openFile(file);
    if (chosen.kind === "sentence") return say(chosen.sentence);
    if (chosen.kind === "bytes") return sendBytes(chosen);
    const paste = store.get();
    const { text, format } = chosen;
    if (paste.text.trim() === "") return readWords(paste, text, format);
    // What was typed stays in the box: a file's words are not worth more than the person's.
    const read = await readResume(text, format);
    if (isRefusal(read)) return say(read.message);
    await keep(paste, read, { kind: "file", name: file.name });
  }

  /** What fails for no reason that is known here still gets a sentence. */
  async function calmly(reading: Promise<void>) {
    await reading.catch(() => {
      setProgress(null);
      say(NOT_READ);
    });
  }

  return {
    sentence,
    progress,
    say,
    readText(text: string) {
      say("");
      const paste: Paste = { ...store.get(), text, format: null };
      store.set(paste);
      const { reading } = paste;
      if (text.trim() === "") say(NO_TEXT);
      else if (reading?.of.kind === "text" && reading.of.text === text)
        store.set({ ...paste, stage: "check" });
      else void calmly(readWords(paste, text, null));
    },
    /** @param brought a file, or a sentence that says why what was brought is none */
    bring(brought: File | string) {
      if (typeof brought === "string") return say(brought);
      running.current?.abort();
      say("");
      void calmly(readFile(brought));
    },
    cancel() {
      running.current?.abort();
    },
  };
}
