"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { shownOf, type Shown } from "@/components/coach/triage";

/**
 * Which lines the list shows, kept in the address, so that Back goes to the filter before. A line
 * that was changed under a filter stays until another one is chosen: nothing leaves under the hand.
 */
export function useShown() {
  const shown = shownOf(useSearchParams().get("show"));
  const [held, setHeld] = useState<{ under: Shown; ids: ReadonlySet<string> }>(NONE_HELD);
  const isHeld = (id: string) => held.under === shown && held.ids.has(id);
  return {
    shown,
    isHeld,
    hold(id: string) {
      const before = held.under === shown ? held.ids : [];
      setHeld({ under: shown, ids: new Set([...before, id]) });
    },
    show(next: Shown) {
      setHeld(NONE_HELD);
      if (next === shown) return;
      window.history.pushState(null, "", next === "all" ? "/coach" : `/coach?show=${next}`);
    },
  };
}

const NONE_HELD = { under: "all", ids: new Set<string>() } as const;
