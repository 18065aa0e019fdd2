"use client";

import { useEffect } from "react";

/** Ctrl Z and Ctrl Shift Z outside of text fields; within one they take back what was typed. */
export function useUndoKeys(onUndo: () => void, onRedo: () => void) {
  useEffect(() => {
    function press(key: KeyboardEvent) {
      if (!(key.ctrlKey || key.metaKey) || key.defaultPrevented || isTyping(key.target)) return;
      const letter = key.key.toLowerCase();
      const redoes = (letter === "z" && key.shiftKey) || letter === "y";
      if (!redoes && letter !== "z") return;
      key.preventDefault();
      if (redoes) onRedo();
      else onUndo();
    }
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [onUndo, onRedo]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("textarea, input:not([type='checkbox'], [type='radio'])") !== null
  );
}
