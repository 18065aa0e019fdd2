"use client";

import type { ReactNode, RefObject } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { saidOf, type OnAct } from "@/components/resume/import-acts";
import { countBullets } from "@/components/resume/import-edits";
import type { History } from "@/components/resume/import-history";
import type { ImportPlan } from "@/components/resume/import-plan";
import { hindrancesOf, isWorthAdding, type Hindrance } from "@/components/resume/import-request";
import { counted } from "./counted";
import { ModeChoice } from "./mode-choice";

/** What can be done with the whole of what was read; it stays in sight. */
export function CheckHead({
  title,
  history,
  goes,
  adding,
  said,
  onAct,
  onUndo,
  onRedo,
  onBack,
  onAdd,
  children,
}: {
  title: RefObject<HTMLHeadingElement | null>;
  history: History;
  /** What is there already; "" where nothing is. */
  goes: string;
  adding: boolean;
  /** Why it was not added. */
  said: string;
  onAct: OnAct;
  onUndo: () => void;
  onRedo: () => void;
  onBack: () => void;
  onAdd: () => void;
  /** What was done last. */
  children: ReactNode;
}) {
  const { plan } = history;
  return (
    <header className="import-check__head">
      <div className="import-check__title">
        <h1 ref={title} tabIndex={-1} className="text-title font-semibold outline-none">
          Check what was read
        </h1>
        <p className="text-ink-soft">Nothing is added until you say so.</p>
      </div>
      <div className="import-check__acts">
        <UndoButtons {...{ history, onUndo, onRedo }} />
        <Button look="ghost" onClick={onBack}>
          Back to the text
        </Button>
        <AddButton plan={plan} adding={adding} onAdd={onAdd} />
      </div>
      {goes !== "" && (
        <ModeChoice
          mode={plan.mode}
          goes={goes}
          onChoose={(mode) => onAct({ act: "mode", mode })}
        />
      )}
      <p role="status" className="import-check__status">
        {adding ? "Adding…" : said}
      </p>
      <div className="import-check__undo">{children}</div>
    </header>
  );
}

function UndoButtons({
  history: { past, future },
  onUndo,
  onRedo,
}: {
  history: History;
  onUndo: () => void;
  onRedo: () => void;
}) {
  const last = past.at(-1)?.act;
  const next = future[0]?.act;
  return (
    <span className="import-check__steps">
      <Button
        look="ghost"
        size="icon"
        aria-label={last ? `Undo: ${saidOf(last)}` : "Undo"}
        aria-disabled={!last}
        onClick={onUndo}
      >
        <Icon name="undo" />
      </Button>
      <Button
        look="ghost"
        size="icon"
        aria-label={next ? `Redo: ${saidOf(next)}` : "Redo"}
        aria-disabled={!next}
        onClick={onRedo}
      >
        <Icon name="redo" />
      </Button>
    </span>
  );
}

function AddButton({
  plan,
  adding,
  onAdd,
}: {
  plan: ImportPlan;
  adding: boolean;
  onAdd: () => void;
}) {
  const bullets = countBullets(plan);
  const waitsFor = waitsForIn(plan, hindrancesOf(plan));
  const waits = adding || waitsFor !== "";
  const does = plan.mode === "replace" ? "Replace with" : "Add";
  return (
    <>
      <Button
        look="primary"
        aria-disabled={waits}
        aria-describedby="add-waits"
        onClick={() => {
          if (!waits) onAdd();
        }}
      >
        {bullets === 0 ? does.replace(" with", "") : `${does} ${counted(bullets, "bullet")}`}
      </Button>
      <span id="add-waits" className="import-check__waits">
        {waitsFor}
      </span>
    </>
  );
}

/** Why it cannot be added, as a sentence; "" where it can. */
function waitsForIn(plan: ImportPlan, hindrances: readonly Hindrance[]): string {
  const [first, ...others] = hindrances;
  if (first) {
    const more = others.length > 0 ? ` And ${others.length} more below.` : "";
    return first.sentence + more;
  }
  const something =
    plan.jobs.some((job) => isWorthAdding(job, plan.mode)) ||
    plan.sections.some((section) => section.included) ||
    (plan.profileIncluded && plan.name + plan.summary + plan.headline !== "");
  return something ? "" : "Nothing is ticked yet.";
}
