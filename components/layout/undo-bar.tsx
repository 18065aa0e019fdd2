"use client";

import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

export type Undoable = { readonly said: string; readonly undo?: () => void };

/** Takes room in the page, floats over nothing and stays until it is answered or the next act: no timer. */
export function UndoBar({ act, onClose }: { act: Undoable | null; onClose: () => void }) {
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
