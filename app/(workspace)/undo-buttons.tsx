"use client";

import { useMemo, useSyncExternalStore, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Act } from "@/components/layout/keys";
import { useActs } from "./keys";
import { useSaves } from "./saves";

function useSteps() {
  const { history } = useSaves();
  const { subscribe, undoes, redoes } = history;
  return {
    history,
    undoes: useSyncExternalStore(subscribe, undoes, undoes),
    redoes: useSyncExternalStore(subscribe, redoes, redoes),
  };
}

/** What was done over the session, one step back and one forward; each says what it would be of. */
export function UndoButtons() {
  const { history, undoes, redoes } = useSteps();
  return (
    <span role="group" aria-label="Undo and redo" className="inline-flex">
      <Step name={undoes ? `Undo: ${undoes}` : "Nothing to undo"} is={undoes} act={history.undo}>
        <Icon name="undo" />
      </Step>
      <Step name={redoes ? `Redo: ${redoes}` : "Nothing to redo"} is={redoes} act={history.redo}>
        <Icon name="redo" />
      </Step>
    </span>
  );
}

function Step({
  name,
  is,
  act,
  children,
}: {
  name: string;
  is: string | null;
  act: () => void;
  children: ReactNode;
}) {
  return (
    <Button
      look="ghost"
      size="icon"
      aria-label={name}
      title={name}
      aria-disabled={is === null}
      onClick={act}
    >
      {children}
    </Button>
  );
}

/** The same by key, outside of text fields: there the browser undoes what was typed. */
export function UndoKeys() {
  const { history, undoes, redoes } = useSteps();
  useActs(
    useMemo<readonly Act[]>(
      () => [
        step("undo", undoes, ["Mod+Z"], history.undo),
        step("redo", redoes, ["Mod+Shift+Z", "Mod+Y"], history.redo),
      ],
      [history, undoes, redoes],
    ),
  );
  return null;
}

/** With nothing to step over it still answers, or the browser would change a field that has no focus. */
function step(id: "undo" | "redo", of: string | null, keys: readonly string[], run: () => void) {
  const name = id === "undo" ? "Undo" : "Redo";
  const act: Act = { id, name, group: "Everywhere", keys, run, restsWhileTyping: true };
  return of === null ? { ...act, onlyKeys: true as const } : { ...act, name: `${name}: ${of}` };
}
