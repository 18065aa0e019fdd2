"use client";

import { useEffect, useState, type ComponentType } from "react";

/** A view whose code comes when it is first shown; `away` where it does not come, and asked for anew next time. */
export function useLoaded<Props>(load: () => Promise<ComponentType<Props>>): {
  readonly View: ComponentType<Props> | null;
  readonly away: boolean;
} {
  const [View, setView] = useState<ComponentType<Props> | null>(null);
  const [away, setAway] = useState(false);
  useEffect(() => {
    let shown = true;
    load().then(
      (view) => shown && setView(() => view),
      () => shown && setAway(true),
    );
    return () => {
      shown = false;
    };
  }, [load]);
  return { View, away };
}
