"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { Claim } from "./draft-words";

/** Three words, strongest to mildest, and none chosen beforehand: what a person may say, only that person knows. */
export function ClaimChoice({
  claim,
  onConfirm,
  onClose,
}: {
  claim: Claim;
  onConfirm: (mildest: string, word: string) => void;
  onClose: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [strongest, , mildest] = claim.choices;
  const words = [...new Set(claim.choices)];
  return (
    <div
      ref={box}
      className="pop outline-offset-0"
      role="group"
      aria-label={`Confirm ${claim.text}`}
      tabIndex={-1}
      onKeyDown={(key) => {
        if (key.key !== "Escape") return;
        key.preventDefault();
        // The word that asked takes focus again.
        box.current?.parentElement
          ?.querySelector<HTMLElement>(".claim[aria-expanded=true]")
          ?.focus();
        onClose();
      }}
    >
      <p className="font-semibold">Which word is true?</p>
      <p className="mt-1 text-ink-soft">
        Your own word is “{mildest}”. Readers of this track look for “{strongest}”, which says more,
        so the choice is yours; it holds for both resumes.
      </p>
      <div className="mt-2.5 grid gap-1.5">
        {words.map((word) => (
          <Button key={word} onClick={() => onConfirm(mildest.toLowerCase(), word)}>
            {wordsFor(word, claim)}
          </Button>
        ))}
      </div>
    </div>
  );
}

function wordsFor(word: string, { choices: [strongest, , mildest] }: Claim): string {
  if (word === strongest) return `Yes, “${word}”`;
  return word === mildest ? `Keep “${word}”` : `Use “${word}”`;
}
