"use client";

import { useEffect, useMemo, useSyncExternalStore, type ReactNode } from "react";
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
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const { key, shiftKey } = event;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      const letter = key.toLowerCase();
      if (letter !== "z" && (letter !== "y" || shiftKey)) return;
      if (isElsewhere(event.target)) return;
      event.preventDefault();
      if (letter === "y" || shiftKey) history.redo();
      else history.undo();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [history]);
  useActs(
    useMemo<readonly Act[]>(
      () => [
        ...(undoes
          ? [{ id: "undo", name: `Undo: ${undoes}`, group: "Everywhere", run: history.undo }]
          : []),
        ...(redoes
          ? [{ id: "redo", name: `Redo: ${redoes}`, group: "Everywhere", run: history.redo }]
          : []),
      ],
      [history, undoes, redoes],
    ),
  );
  return null;
}

/** In a text field, or in a dialog above the page. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "dialog, textarea, select, [contenteditable], input:not([type='checkbox'], [type='radio'])",
    ) !== null
  );
}
