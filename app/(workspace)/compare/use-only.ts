"use client";

import { useSearchParams } from "next/navigation";
import { useCallback } from "react";

/** Whether only what differs is shown: in the address, so that it lasts and can be sent. */
export function useOnlyDifferences(): readonly [only: boolean, toggle: () => void] {
  const only = useSearchParams().get("only") === "differences";
  const toggle = useCallback(() => {
    const { pathname } = window.location;
    window.history.replaceState(null, "", only ? pathname : `${pathname}?only=differences`);
  }, [only]);
  return [only, toggle];
}
