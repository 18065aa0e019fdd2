"use client";

import { useRef, useState, type ClipboardEvent, type DragEvent } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import type { Paste } from "./paste-store";
import { readFile, type TextFormat } from "./reader";

/** Where text comes in: pasted, typed, dropped or chosen as a file. */
export function PasteView({
  paste,
  sentence,
  onSay,
  onWrite,
  onRead,
  onCheck,
}: {
  paste: Paste;
  /** Why the text could not be read; the text stays. */
  sentence: string;
  onSay: (sentence: string) => void;
  onWrite: (text: string) => void;
  /** `chosen` is a file's format; null goes by the looks of the text. */
  onRead: (text: string, chosen: TextFormat | null) => void;
  /** Back to what this text was read as. */
  onCheck: () => void;
}) {
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const pasted = useRef(false);
  async function take(file: File | undefined) {
    if (!file) return;
    const read = await readFile(file);
    if ("sentence" in read) onSay(read.sentence);
    else onRead(read.text, read.format);
  }
  function drop(event: DragEvent) {
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (!file) return;
    event.preventDefault();
    void take(file);
  }
  function readHere() {
    if (paste.text.trim() === "") onSay("There is no text here yet. Paste your resume above.");
    else if (paste.reading) onCheck();
    else onRead(paste.text, paste.format);
  }
  return (
    <div
      className="import-paste"
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h1 className="text-title font-semibold">Bring your resume</h1>
      <p className="mt-1 max-w-[60ch] text-ink-soft">
        Paste the whole text. You see what was understood and correct it before anything is added.
      </p>
      <div className="mt-4">
        <TextArea
          label="Resume text"
          labelHidden
          className="import-paste__text"
          placeholder="Paste here"
          dir="auto"
          rows={16}
          spellCheck={false}
          value={paste.text}
          onPaste={(event) => {
            pasted.current = replacesAll(event);
          }}
          onChange={(change) => {
            const text = change.target.value;
            if (pasted.current) onRead(text, null);
            else onWrite(text);
            pasted.current = false;
          }}
        />
      </div>
      <p role="status" className="import-paste__sentence">
        {sentence}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button look="primary" onClick={readHere}>
          Read this text
        </Button>
        <Button onClick={() => picker.current?.click()}>
          <Icon name="upload" /> Choose a file
        </Button>
        <span className="text-ink-faint">or drop one here: .txt, .md or .json</span>
        <input
          ref={picker}
          type="file"
          className="sr-only"
          aria-label="Resume file"
          tabIndex={-1}
          accept=".txt,.md,.markdown,.json,text/plain"
          onChange={(change) => {
            void take(change.target.files?.[0]);
            change.target.value = "";
          }}
        />
      </div>
    </div>
  );
}

/** A paste into the middle of a text is an edit; one that replaces it all can be read at once. */
function replacesAll({ currentTarget: field }: ClipboardEvent<HTMLTextAreaElement>): boolean {
  return field.selectionStart === 0 && field.selectionEnd === field.value.length;
}
