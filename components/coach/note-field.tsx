"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { NOTE_MAX_CHARS } from "@/lib/schemas/limits";

/** A note that is read until somebody wants to write it; on paper, its words or a line to write on. */
export function NoteField({
  label,
  hint,
  text,
  act,
  onWrite,
}: {
  /** What is noted; read aloud. */
  label: string;
  hint?: string;
  text: string;
  /** "Note an answer" */
  act: string;
  /** Without it the note can be read only. */
  onWrite?: ((text: string) => void) | undefined;
}) {
  const [writing, setWriting] = useState(false);
  const pen = useRef<HTMLButtonElement>(null);
  const noted = text.trim() !== "";
  function close() {
    setWriting(false);
    // The button comes back with the next drawing.
    requestAnimationFrame(() => pen.current?.focus());
  }
  return (
    <div className="note">
      {writing && (
        <div
          className="note__field"
          onKeyDown={(key) => {
            const done = key.key === "Enter" && (key.ctrlKey || key.metaKey);
            if (key.key !== "Escape" && !done) return;
            key.preventDefault();
            close();
          }}
        >
          <TextArea
            label={label}
            labelHidden
            hint={hint}
            rows={2}
            maxLength={NOTE_MAX_CHARS}
            autoFocus
            value={text}
            onChange={(change) => onWrite?.(change.target.value)}
          />
          <Button size="small" onClick={close}>
            Done
          </Button>
        </div>
      )}
      {noted ? (
        <p className="note__text" data-writing={writing || undefined} dir="auto">
          {text}
        </p>
      ) : (
        <span className="note__rule" aria-hidden="true" />
      )}
      {onWrite && !writing && (
        <Button
          ref={pen}
          look="ghost"
          size="small"
          className="note__act"
          aria-label={noted ? `Change the note: ${label}` : `${act}: ${label}`}
          onClick={() => setWriting(true)}
        >
          {noted ? "Change" : act}
        </Button>
      )}
    </div>
  );
}
