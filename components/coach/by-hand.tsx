"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { guard, type Story } from "@/lib/engine";
import { BULLET_MAX_CHARS } from "@/lib/schemas/limits";

/** Kept by the word in lower case; "constructor" is a word like any other. */
const isConfirmed = (yes: Readonly<Record<string, string>>, word: string): boolean =>
  Object.hasOwn(yes, word.toLowerCase());

/** A wording in the writer's own hand: anything that neither the line nor the answers hold is named, and waits for a yes. */
export function ByHand({
  start,
  bullet,
  story,
  confirmed,
  trackName,
  onKeep,
  onCancel,
}: {
  start: string;
  bullet: string;
  story: Story;
  confirmed: Readonly<Record<string, string>>;
  trackName: string;
  onKeep: (text: string, confirmed: Readonly<Record<string, string>>) => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState(start);
  const [yes, setYes] = useState<Readonly<Record<string, string>>>(confirmed);
  const unbacked = guard(text, bullet, story, confirmed);
  const waiting = unbacked.filter((word) => !isConfirmed(yes, word.text));
  const ready = text.trim() !== "" && waiting.length === 0;
  return (
    <div
      className="by-hand"
      onKeyDown={(key) => {
        const keeps = key.key === "Enter" && (key.ctrlKey || key.metaKey);
        if (key.key !== "Escape" && !keeps) return;
        key.preventDefault();
        if (!keeps) onCancel();
        else if (ready) onKeep(text.trim(), yes);
      }}
    >
      <TextArea
        label={`Your wording for ${trackName}`}
        labelHidden
        className="draft-text"
        maxLength={BULLET_MAX_CHARS}
        autoFocus
        value={text}
        onChange={(change) => setText(change.target.value.replaceAll("\n", " "))}
      />
      {unbacked.length > 0 && (
        <fieldset className="grid gap-1">
          <legend className="mb-1 font-semibold">
            Your line and answers do not say this yet. Is it true?
          </legend>
          {unbacked.map((word) => (
            <label key={`${word.start}-${word.text}`} className="flex gap-2.5 py-1">
              <input
                type="checkbox"
                className="tick mt-[3px]"
                checked={isConfirmed(yes, word.text)}
                onChange={(change) => {
                  const key = word.text.toLowerCase();
                  const rest = Object.entries(yes).filter(([name]) => name !== key);
                  setYes(
                    Object.fromEntries(change.target.checked ? [...rest, [key, word.text]] : rest),
                  );
                }}
              />
              <span>
                <b className="font-writer font-[520]">{word.text}</b>{" "}
                <span className="text-ink-soft">{word.message}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="flex flex-wrap items-center gap-1">
        <Button
          look="primary"
          size="small"
          aria-disabled={!ready}
          onClick={() => {
            if (ready) onKeep(text.trim(), yes);
          }}
        >
          Keep this wording
        </Button>
        <Button look="ghost" size="small" onClick={onCancel}>
          Cancel
        </Button>
        {waiting.length > 0 && (
          <span className="text-sm text-ink-faint">Waits for {waiting.length} to confirm</span>
        )}
      </div>
    </div>
  );
}
