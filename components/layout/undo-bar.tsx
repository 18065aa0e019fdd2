"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { Undoable } from "@/lib/mirror/history";

export type { Undoable };

/** Takes room in the page, floats over nothing and stays until it is answered or the next act: no timer. */
export function UndoBar({ act, onClose }: { act: Undoable | null; onClose: () => void }) {
  useUndoKey(act, onClose);
  const run = act?.undo ?? act?.redo;
  return (
    <div role="status">
      {act && (
        <p className="undo">
          <Icon name="check" />
          {act.said}
          <span className="ml-auto flex gap-1">
            {run && (
              <Button
                look="ghost"
                size="small"
                className="underline underline-offset-3"
                onClick={() => {
                  run();
                  if (!act.ofHistory) onClose();
                }}
              >
                {act.undo ? "Undo" : "Redo"}
              </Button>
            )}
            <Button look="ghost" size="icon" aria-label="Close this note" onClick={onClose}>
              <Icon name="close" />
            </Button>
          </span>
        </p>
      )}
    </div>
  );
}

/** What only this part of the page knows of goes before what was done in the workspace. */
function useUndoKey(act: Undoable | null, onClose: () => void) {
  useEffect(() => {
    if (!act?.undo || act.ofHistory) return;
    const { undo } = act;
    function press(key: KeyboardEvent) {
      const isUndo = (key.ctrlKey || key.metaKey) && !key.shiftKey && key.key === "z";
      if (!isUndo || key.defaultPrevented || isTyping(key.target)) return;
      key.preventDefault();
      undo();
      onClose();
    }
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, [act, onClose]);
}

/** There Ctrl Z takes back what was typed. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("textarea, input:not([type='checkbox'], [type='radio'])") !== null
  );
}
