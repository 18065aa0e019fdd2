"use client";

import { useEffect, useState } from "react";

type Interview = typeof import("@/lib/engine/interview");

let loaded: Interview | null = null;

/** The engine's words on interviews, once somebody wants them: no page waits for them. */
export function useInterview(wanted: boolean): Interview | null {
  const [door, setDoor] = useState(loaded);
  useEffect(() => {
    if (!wanted || door) return;
    let here = true;
    void import("@/lib/engine/interview").then(
      (found) => {
        loaded = found;
        if (here) setDoor(found);
      },
      // Offline: what it would have said is missing until the page is opened again.
      () => undefined,
    );
    return () => void (here = false);
  }, [wanted, door]);
  return door;
}
