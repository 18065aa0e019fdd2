"use client";

import type { ReactNode } from "react";
import { Segmented } from "@/components/ui/segmented";
import type { Finding } from "@/lib/engine";
import { AnnotatedBullet } from "./annotated-bullet";
import { NewMark } from "./new-mark";
import { TRIAGE_CHOICES, type TriageChoice } from "./triage";
import { count } from "./words";

const KEYS: Readonly<Record<string, TriageChoice>> = { k: "keep", t: "tell", l: "leave-out" };

/** One line and what becomes of it: one click, or one key while focus is in the row. */
export function TriageRow({
  text,
  findings,
  aside,
  fresh,
  choice,
  told,
  onChoose,
  open,
  acts,
}: {
  text: string;
  findings: readonly Finding[];
  /** How many others were set aside. */
  aside: number;
  /** How many of them are new since another engine read the line. */
  fresh: number;
  choice: TriageChoice;
  told: boolean;
  onChoose: (choice: TriageChoice) => void;
  /** The way to the line's story. */
  open: ReactNode;
  /** Move and delete. */
  acts: ReactNode;
}) {
  "use memo";
  return (
    <li
      className="grid gap-x-5 gap-y-2 border-t border-line px-4 py-3.5 md:grid-cols-[minmax(0,1fr)_auto]"
      data-triage={choice}
      onKeyDown={(key) => {
        const chosen = KEYS[key.key.toLowerCase()];
        if (!chosen || key.ctrlKey || key.metaKey || key.altKey || isTyping(key.target)) return;
        key.preventDefault();
        onChoose(chosen);
      }}
    >
      <div className="min-w-0">
        <p
          className={`font-writer text-md break-words ${choice === "leave-out" ? "text-ink-faint" : ""}`}
        >
          <AnnotatedBullet text={text} findings={choice === "leave-out" ? [] : findings} />
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 text-sm text-ink-faint">
          <span>{foundWords(findings.length, aside)}</span>
          {fresh > 0 && <NewMark>{`${fresh} new`}</NewMark>}
          {told && <span className="font-[550] text-ok">Told</span>}
          {open}
        </p>
      </div>
      <div className="flex items-start gap-1">
        <Segmented
          label={`What becomes of: ${text.slice(0, 80)}`}
          choices={TRIAGE_CHOICES}
          chosen={choice}
          onChoose={onChoose}
        />
        {acts}
      </div>
    </li>
  );
}

function foundWords(open: number, aside: number): string {
  if (open === 0 && aside > 0) return `Nothing else to flag, ${aside} set aside`;
  return open === 0 ? "Nothing to flag" : count(open, "finding");
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest("textarea, select, input:not([type='radio'])") !== null
  );
}
