"use client";

import { useEffect, useRef, type ClipboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { countBullets } from "@/components/resume/import-edits";
import { fileOf } from "./chosen-file";
import { counted } from "./counted";
import type { Paste, Reading } from "./paste-store";
import { ReadingProgress, type Progress } from "./reading-progress";

/** Endings and media types alike: some systems know a file by the one, some by the other. */
const ACCEPTED =
  ".pdf,.docx,.txt,.md,.markdown,.json,.zip,application/pdf,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/zip,application/json,text/plain,text/markdown";

/** Where a resume comes in: pasted, typed, dropped or chosen as a file. */
export function BringView({
  paste,
  takesFocus,
  sentence,
  progress,
  onWrite,
  onRead,
  onExample,
  onBring,
  onCheck,
  onCancel,
}: {
  paste: Paste;
  /** The person comes from the check, of which nothing is left to hold it. */
  takesFocus: boolean;
  /** Why it could not be read; the text stays. */
  sentence: string;
  /** Null where no file is being read. */
  progress: Progress | null;
  onWrite: (text: string) => void;
  onRead: (text: string) => void;
  /** Null where the person's own words stand in the box: an example takes nobody's place. */
  onExample: (() => void) | null;
  /** A file, or a sentence that says why what was brought is none. */
  onBring: (brought: File | string) => void;
  /** Back to what was read. */
  onCheck: () => void;
  onCancel: () => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  const pasted = useRef(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <h1 ref={title} tabIndex={-1} className="text-title font-semibold outline-none">
        Bring your resume
      </h1>
      <p className="mt-1 max-w-[60ch] text-pretty text-ink-soft">
        Paste the whole text, or bring a file. You see what was understood and correct it before
        anything is added.
      </p>
      {paste.reading && <Unfinished reading={paste.reading} onCheck={onCheck} />}
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
            const file = pastedFile(event.clipboardData);
            if (file) {
              event.preventDefault();
              onBring(file);
            } else pasted.current = replacesAll(event);
          }}
          onChange={(change) => {
            const text = change.target.value;
            if (pasted.current) onRead(text);
            else onWrite(text);
            pasted.current = false;
          }}
        />
      </div>
      <p role="status" className="import-paste__sentence">
        {sentence}
      </p>
      {progress ? (
        <ReadingProgress progress={progress} onCancel={onCancel} />
      ) : (
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <Button look="primary" onClick={() => onRead(paste.text)}>
            Read this text
          </Button>
          <Button onClick={() => picker.current?.click()}>
            <Icon name="upload" /> Choose a file
          </Button>
          <span className="text-ink-faint">
            or drop it anywhere on this page: PDF, Word, TXT, Markdown, JSON, LinkedIn ZIP
          </span>
        </div>
      )}
      {onExample && !progress && (
        <p className="mt-3 text-ink-soft">
          No resume at hand?{" "}
          <Button look="ghost" size="small" className="underline" onClick={onExample}>
            Try it on an example
          </Button>{" "}
          A made-up person’s, marked so; its import can be undone in one press.
        </p>
      )}
      <input
        ref={picker}
        type="file"
        className="sr-only"
        aria-label="Resume file"
        tabIndex={-1}
        accept={ACCEPTED}
        onChange={(change) => {
          const file = change.target.files?.[0];
          if (file) onBring(file);
          change.target.value = "";
        }}
      />
      <p className="import-paste__privacy">
        Pasted text and text files are read on this device. PDF, Word and ZIP files are sent to the
        server, read there and not kept.
      </p>
    </>
  );
}

/** What was checked and not added yet. */
function Unfinished({ reading, onCheck }: { reading: Reading; onCheck: () => void }) {
  const { of, history } = reading;
  return (
    <div className="import-paste__unfinished">
      <p>
        {of.kind === "file" ? <b dir="auto">{of.name}</b> : "Your text"} is read and not added yet:{" "}
        {counted(history.plan.jobs.length, "job")}, {counted(countBullets(history.plan), "bullet")}.
      </p>
      <Button size="small" onClick={onCheck}>
        Go on checking
      </Button>
    </div>
  );
}

/** Words that come with a picture of themselves, as office programs copy them, are words. */
function pastedFile(clipboard: DataTransfer): File | string | null {
  return clipboard.types.includes("text/plain") ? null : fileOf(clipboard);
}

/** A paste into the middle of a text is an edit; one that replaces it all can be read at once. */
function replacesAll({ currentTarget: field }: ClipboardEvent<HTMLTextAreaElement>): boolean {
  return field.selectionStart === 0 && field.selectionEnd === field.value.length;
}
