"use client";

import type { KeyboardEvent } from "react";
import type { Part } from "@/lib/engine";
import { ANSWER_MAX_CHARS } from "@/lib/schemas/limits";

export type Slot = Extract<Part, { kind: "slot" }>;
export type Claim = Extract<Part, { kind: "claim" }>;

/** How blanks are filled: one at a time, in its place, and with every key. */
export type Filling = {
  /** The blank that is a field now. */
  readonly slot: Slot | null;
  /** What is answered so far. */
  readonly words: (slot: Slot) => string;
  readonly onBegin: (slot: Slot) => void;
  readonly onWrite: (words: string) => void;
  /** By a key or by going elsewhere; `undo` takes back what was typed. */
  readonly onLeave: (how: "key" | "undo" | "elsewhere") => void;
};

export type DraftWordsProps = {
  parts: readonly Part[];
  /** Absent where the draft is only read. */
  filling?: Filling;
  onOpenClaim?: (claim: Claim) => void;
  openClaim?: Claim | null;
};

/** Every word with its origin: yours, connecting, only you know, for you to confirm. */
export function DraftWords({ parts, filling, onOpenClaim, openClaim = null }: DraftWordsProps) {
  return parts.map((part, at) => {
    // The same part may stand twice in a line, so its place is its name.
    const key = `${at}-${part.kind}`;
    if (part.kind === "plain")
      return (
        <span key={key} className="connecting" data-origin="connecting">
          {part.text}
        </span>
      );
    if (part.kind === "slot") return <Blank key={key} slot={part} {...(filling && { filling })} />;
    if (part.kind === "claim" && !part.confirmed)
      return (
        <ClaimWord
          key={key}
          claim={part}
          open={sameClaim(part, openClaim)}
          {...(onOpenClaim && { onOpen: onOpenClaim })}
        />
      );
    return (
      <span key={key} className="yours" data-origin="yours">
        {part.text}
      </span>
    );
  });
}

export function sameClaim(one: Claim, other: Claim | null): boolean {
  return other !== null && one.choices[2] === other.choices[2];
}

function hintOf(slot: Slot): string {
  return slot.text.replace(/^\[|\]$/g, "");
}

function Blank({ slot, filling }: { slot: Slot; filling?: Filling }) {
  const hint = hintOf(slot);
  if (!filling)
    return (
      <span className="blank" data-origin="blank">
        {hint}
      </span>
    );
  if (filling.slot?.question !== slot.question)
    return (
      <button
        type="button"
        className="blank"
        data-origin="blank"
        data-question={slot.question}
        aria-label={`Fill: ${hint}`}
        onClick={() => filling.onBegin(slot)}
      >
        {hint}
      </button>
    );
  function press(key: KeyboardEvent) {
    if ((key.key !== "Enter" && key.key !== "Escape") || key.nativeEvent.isComposing) return;
    key.preventDefault();
    filling?.onLeave(key.key === "Enter" ? "key" : "undo");
  }
  const words = filling.words(slot);
  return (
    <textarea
      className="blank-field"
      aria-label={hint}
      placeholder={hint}
      rows={1}
      cols={Math.max(hint.length, words.length, 12)}
      maxLength={ANSWER_MAX_CHARS}
      value={words}
      autoFocus
      onChange={(change) => filling.onWrite(change.target.value.replaceAll("\n", " "))}
      onKeyDown={press}
      onBlur={() => filling.onLeave("elsewhere")}
    />
  );
}

function ClaimWord({
  claim,
  open,
  onOpen,
}: {
  claim: Claim;
  open: boolean;
  onOpen?: (claim: Claim) => void;
}) {
  const words = (
    <>
      {claim.text}
      <span className="claim-word">confirm</span>
    </>
  );
  if (!onOpen)
    return (
      <span className="claim" data-origin="claim">
        {words}
      </span>
    );
  return (
    <button
      type="button"
      className="claim"
      data-origin="claim"
      aria-expanded={open}
      onClick={() => onOpen(claim)}
    >
      {words}
    </button>
  );
}
