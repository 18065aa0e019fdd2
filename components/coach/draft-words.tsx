"use client";

import { useState, type KeyboardEvent } from "react";
import type { AnswerValue, Part } from "@/lib/engine";

type Slot = Extract<Part, { kind: "slot" }>;
export type Claim = Extract<Part, { kind: "claim" }>;

export type DraftWordsProps = {
  parts: readonly Part[];
  /** Absent where the draft is only read. */
  onFill?: (question: string, value: AnswerValue) => void;
  onOpenClaim?: (claim: Claim) => void;
  openClaim?: Claim | null;
};

/** Every word with its origin: yours, connecting, only you know, for you to confirm. */
export function DraftWords({ parts, onFill, onOpenClaim, openClaim = null }: DraftWordsProps) {
  return parts.map((part, at) => {
    // The same part may stand twice in a line, so its place is its name.
    const key = `${at}-${part.kind}`;
    if (part.kind === "plain")
      return (
        <span key={key} className="connecting" data-origin="connecting">
          {part.text}
        </span>
      );
    if (part.kind === "slot") return <Blank key={key} slot={part} {...(onFill && { onFill })} />;
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

function Blank({ slot, onFill }: { slot: Slot; onFill?: NonNullable<DraftWordsProps["onFill"]> }) {
  const [value, setValue] = useState<string | null>(null);
  /** Gone back from by key; the button that opened the field takes focus again. */
  const [left, setLeft] = useState(false);
  const hint = hintOf(slot);
  if (!onFill)
    return (
      <span className="blank" data-origin="blank">
        {hint}
      </span>
    );
  if (value === null)
    return (
      <button
        type="button"
        className="blank"
        data-origin="blank"
        aria-label={`Fill: ${hint}`}
        autoFocus={left}
        onClick={() => {
          setLeft(false);
          setValue("");
        }}
      >
        {hint}
      </button>
    );
  function leave() {
    if (value?.trim())
      onFill?.(slot.question, slot.type === "RESULT" ? { text: value.trim() } : value.trim());
    setValue(null);
  }
  function press(key: KeyboardEvent) {
    if ((key.key !== "Enter" && key.key !== "Escape") || key.nativeEvent.isComposing) return;
    key.preventDefault();
    setLeft(true);
    if (key.key === "Enter") leave();
    else setValue(null);
  }
  return (
    <textarea
      className="blank-field"
      aria-label={hint}
      placeholder={hint}
      rows={1}
      cols={Math.max(hint.length, 12)}
      value={value}
      autoFocus
      onChange={(change) => setValue(change.target.value.replaceAll("\n", " "))}
      onKeyDown={press}
      onBlur={leave}
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
