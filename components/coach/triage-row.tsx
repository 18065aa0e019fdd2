"use client";

import type { KeyboardEvent, ReactNode } from "react";
import { KindName } from "@/components/ui/kind";
import { Segmented } from "@/components/ui/segmented";
import { ruleTitle, type Finding } from "@/lib/engine";
import { AnnotatedBullet } from "./annotated-bullet";
import { NewMark } from "./new-mark";
import { TRIAGE_CHOICES, type TriageChoice } from "./triage";
import { stepRow } from "./triage-steps";

/** One line and what becomes of it: one click, or one key while focus is in the row. */
export function TriageRow({
  id,
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
  id: string;
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
  const out = choice === "leave-out";
  return (
    <li className="triage-row" data-triage={choice} data-row={id} onKeyDown={stepByArrow}>
      <div className="min-w-0">
        <p className="triage-row__text" dir="auto">
          <AnnotatedBullet text={text} findings={out ? [] : findings} />
        </p>
        <p className="triage-row__meta">
          {told && !out && <span className="font-[550] text-ok">Told</span>}
          {!out && <Found findings={findings} aside={aside} />}
          {out && <span>In neither resume</span>}
          {fresh > 0 && <NewMark>{`${fresh} new`}</NewMark>}
          {open}
        </p>
      </div>
      <div className="triage-row__acts">
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

/** What is found first, by its name, and how much more there is. */
function Found({ findings, aside }: { findings: readonly Finding[]; aside: number }) {
  const [first, ...more] = findings;
  if (!first)
    return (
      <span>{aside > 0 ? `Nothing else to flag, ${aside} set aside` : "Nothing to flag"}</span>
    );
  return (
    <span className="triage-row__found">
      <KindName kind={first.kind}>{ruleTitle(first.rule)}</KindName>
      {more.length > 0 && <span>and {more.length} more</span>}
    </span>
  );
}

/** In a row the arrows up and down go between rows; left and right still choose. */
function stepByArrow(key: KeyboardEvent) {
  if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return;
  if (key.key !== "ArrowDown" && key.key !== "ArrowUp") return;
  if (stepRow(key.key === "ArrowDown" ? 1 : -1)) key.preventDefault();
}
