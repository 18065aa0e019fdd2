"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { RUNG_CHOICES, type Story } from "@/lib/engine";
import type { Claim } from "./draft-words";

/** Three words, strongest to mildest, and none chosen beforehand: what a person may say, only that person knows. */
export function ClaimChoice({
  claim,
  because = "",
  onConfirm,
  onClose,
}: {
  claim: Claim;
  /** What the person said so far, in a sentence. */
  because?: string;
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
      <p className="font-semibold">
        “{strongest}” says more than “{mildest.toLowerCase()}”.
      </p>
      <p className="mt-1 text-pretty text-ink-soft">
        {because} Which word is true? It holds for both resumes.
      </p>
      <div className="mt-2.5 grid gap-1.5">
        {words.map((word) => (
          <Button
            key={word}
            look={word === mildest ? "ghost" : "line"}
            onClick={() => onConfirm(mildest.toLowerCase(), word)}
          >
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

/** What the person said so far: the word, where it stands, and who settled it. */
export function evidenceOf({ choices }: Claim, bullet: string, { who, act }: Story): string {
  const word = choices[2].toLowerCase();
  const isIn = (text: unknown) => typeof text === "string" && text.toLowerCase().includes(word);
  const place = isIn(act) ? "Your answer" : isIn(bullet) ? "Your line" : null;
  const part = RUNG_CHOICES.find(({ id }) => id === who)?.text;
  const said = place && `${place} says “${word}”`;
  const settled = part && `you answered “${part}”`;
  if (said && settled) return `${said}, and ${settled}.`;
  if (said) return `${said}.`;
  return settled ? `${settled.replace("you", "You")}.` : "";
}
