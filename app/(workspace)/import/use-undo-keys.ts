"use client";

import { useMemo } from "react";
import type { Act } from "@/components/layout/keys";
import { useActs } from "../keys";

/** While what was read is checked, these step over its changes, and not over the session's. */
export function useUndoKeys(onUndo: () => void, onRedo: () => void) {
  useActs(
    useMemo<readonly Act[]>(
      () => [
        act("import-undo", "Undo a change of what was read", ["Mod+Z"], onUndo),
        act("import-redo", "Redo a change of what was read", ["Mod+Shift+Z", "Mod+Y"], onRedo),
      ],
      [onUndo, onRedo],
    ),
  );
}

function act(id: string, name: string, keys: readonly string[], run: () => void): Act {
  return { id, name, group: "Import", keys, run, restsWhileTyping: true };
}
