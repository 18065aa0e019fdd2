"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

export type Undoable = {
  readonly said: string;
  readonly undo?: () => void;
  /** Does it once more after it was undone; without it the undoing is the end. */
  readonly redo?: () => void;
  /** What was done was done to a finding: where findings have a place of their own, it is said there. */
  readonly ofFinding?: true;
};

/** Takes room in the page, floats over nothing and stays until it is answered or the next act: no timer. */
export function UndoBar({ act, onClose }: { act: Undoable | null; onClose: () => void }) {
  useEffect(() => {
    function press(key: KeyboardEvent) {
      const undo = (key.ctrlKey || key.metaKey) && !key.shiftKey && key.key === "z";
      if (!undo || !act?.undo || key.defaultPrevented || isTyping(key.target)) return;
      key.preventDefault();
      act.undo();
      onClose();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [act, onClose]);
  return (
    <div role="status">
      {act && (
        <p className="undo">
          <Icon name="check" />
          {act.said}
          <span className="ml-auto flex gap-1">
            {act.undo && (
              <Button
                look="ghost"
                size="small"
                className="underline underline-offset-3"
                onClick={() => {
                  act.undo?.();
                  onClose();
                }}
              >
                Undo
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

/** There Ctrl Z takes back what was typed. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("textarea, input:not([type='checkbox'], [type='radio'])") !== null
  );
}
