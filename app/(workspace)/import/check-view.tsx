"use client";

import { useEffect, useRef, useState } from "react";
import { saidOf, type Act } from "@/components/resume/import-acts";
import { act, redo, undo, type History } from "@/components/resume/import-history";
import { ImportPreview } from "@/components/resume/import-preview";
import { hindrancesOf } from "@/components/resume/import-request";
import { UndoBar } from "@/components/layout/undo-bar";
import { newId } from "@/lib/mirror/new-id";
import { CheckHead } from "./check-head";
import type { Reading } from "./paste-store";
import { useAdding, type Added } from "./use-adding";
import { useUndoKeys } from "./use-undo-keys";

/** What was understood, beside the original, until the person adds it. */
export function CheckView({
  reading,
  sentence,
  goes,
  onChange,
  onBack,
  onAdded,
}: {
  reading: Reading;
  /** What is to be said from outside, as of a file that was dropped here. */
  sentence: string;
  /** What is there already; "" where nothing is. */
  goes: string;
  onChange: (history: History) => void;
  onBack: () => void;
  onAdded: (added: Added) => void;
}) {
  const { history, lines, notes } = reading;
  const title = useRef<HTMLHeadingElement>(null);
  const [barShown, setBarShown] = useState(false);
  const { adding, refused, add, forgetRefused } = useAdding(history.plan, onAdded);
  useEffect(() => {
    // Focus alone would bring the title only just into sight, below what sticks there.
    window.scrollTo({ top: 0, behavior: "instant" });
    title.current?.focus({ preventScroll: true });
  }, []);
  function change(next: History, isAct: boolean) {
    if (next === history) return;
    setBarShown(isAct);
    forgetRefused();
    onChange(next);
  }
  const onAct = (done: Act) => change(act(history, lines, done, newId), true);
  const onUndo = () => change(undo(history), false);
  const onRedo = () => change(redo(history), false);
  useUndoKeys(onUndo, onRedo);
  const last = history.past.at(-1)?.act;
  const hindrances = [...hindrancesOf(history.plan), ...refused];
  return (
    <div className="import-check">
      <CheckHead
        {...{ title, history, goes, adding, onAct, onUndo, onRedo, onBack }}
        said={[sentence, ...refused.map((one) => one.sentence)].filter(Boolean).join(" ")}
        onAdd={add}
      >
        <UndoBar
          act={barShown && last ? { said: saidOf(last), undo: onUndo } : null}
          onClose={() => setBarShown(false)}
        />
      </CheckHead>
      {notes.length > 0 && (
        <ul className="import-check__notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ImportPreview
        lines={lines}
        plan={history.plan}
        hindrances={new Map(hindrances.map(({ at, sentence }) => [at, sentence]))}
        onAct={onAct}
      />
    </div>
  );
}
