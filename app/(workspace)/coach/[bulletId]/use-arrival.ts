"use client";

import { useCallback, useEffect } from "react";

/** The next page is reached by a key that this one answered. */
let byKey = false;

/** Going to another line by key takes focus along to its heading; a pointer leaves it be. */
export function useArrival(): () => void {
  useEffect(() => {
    if (byKey) document.getElementById("where")?.focus();
    byKey = false;
  }, []);
  return useCallback(() => {
    byKey = true;
  }, []);
}
