"use client";

import { useEffect, useRef, useState } from "react";
import { countBullets } from "@/components/resume/import-edits";
import type { ImportPlan } from "@/components/resume/import-plan";
import { ImportPreview } from "@/components/resume/import-preview";
import {
  hindrancesOf,
  isWorthAdding,
  requestOf,
  type Hindrance,
} from "@/components/resume/import-request";
import { newId } from "@/lib/mirror/new-id";
import { Button } from "@/components/ui/button";
import { useSaves } from "../saves";
import { addImport } from "./actions";
import type { Reading } from "./paste-store";
import { refusedParts } from "./refused-parts";

const NOT_ADDED =
  "This could not be added just now. Everything is still on this page. Try again: nothing is added twice.";

/** What was understood, beside the original, until the person adds it. */
export function CheckView({
  reading,
  onChange,
  onBack,
  onAdded,
}: {
  reading: Reading;
  onChange: (plan: ImportPlan) => void;
  onBack: () => void;
  onAdded: () => void;
}) {
  const { plan, lines, notes } = reading;
  const { say } = useSaves();
  const title = useRef<HTMLHeadingElement>(null);
  const [adding, setAdding] = useState(false);
  const [refused, setRefused] = useState<readonly Hindrance[]>([]);
  useEffect(() => title.current?.focus(), []);
  const hindrances = [...hindrancesOf(plan), ...refused];
  const bullets = countBullets(plan);

  async function add() {
    setAdding(true);
    const { datesOf } = await import("@/lib/resume/read/dates-of");
    const request = requestOf(plan, datesOf);
    const outcome = await addImport(request).catch(() => null);
    if (outcome?.kind === "done") {
      say({ said: addedWords(outcome.value) });
      onAdded();
      return;
    }
    setAdding(false);
    if (outcome?.kind === "invalid") setRefused(refusedParts(outcome.fields, request));
    else setRefused([{ at: "", sentence: outcome?.message ?? NOT_ADDED }]);
  }

  return (
    <div className="import-check">
      <header className="import-check__head">
        <div className="min-w-0">
          <h1 ref={title} tabIndex={-1} className="text-title font-semibold outline-none">
            Check what was read
          </h1>
          <p className="text-ink-soft">Nothing is added until you say so.</p>
        </div>
        <div className="import-check__acts">
          <Button look="ghost" onClick={onBack}>
            Back to the text
          </Button>
          <AddButton
            bullets={bullets}
            adding={adding}
            waitsFor={waitsFor(plan, hindrancesOf(plan))}
            onAdd={() => void add()}
          />
        </div>
        <p role="status" className="import-check__status">
          {adding ? "Adding…" : refused.map((one) => one.sentence).join(" ")}
        </p>
      </header>
      {notes.length > 0 && (
        <ul className="import-check__notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ImportPreview
        lines={lines}
        plan={plan}
        newId={newId}
        hindrances={new Map(hindrances.map(({ at, sentence }) => [at, sentence]))}
        onChange={(next) => {
          setRefused([]);
          onChange(next);
        }}
      />
    </div>
  );
}

function AddButton({
  bullets,
  adding,
  waitsFor,
  onAdd,
}: {
  bullets: number;
  adding: boolean;
  /** A sentence; "" where it can be added. */
  waitsFor: string;
  onAdd: () => void;
}) {
  const waits = adding || waitsFor !== "";
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
        {bullets === 0 ? "Add" : `Add ${counted(bullets, "bullet")}`}
      </Button>
      <span id="add-waits" className="import-check__waits">
        {waitsFor}
      </span>
    </>
  );
}

function waitsFor(plan: ImportPlan, hindrances: readonly Hindrance[]): string {
  const [first, ...others] = hindrances;
  if (first) {
    const more = others.length > 0 ? ` And ${others.length} more below.` : "";
    return first.sentence + more;
  }
  const something =
    plan.jobs.some(isWorthAdding) ||
    plan.sections.some((section) => section.included) ||
    (plan.profileIncluded && plan.name + plan.summary + plan.headline !== "");
  return something ? "" : "Nothing is ticked yet.";
}

function addedWords({ jobs, bullets }: { jobs: number; bullets: number }): string {
  return `Added ${counted(bullets, "bullet")} in ${counted(jobs, "job")}.`;
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? what : `${what}s`}`;
}
