"use client";

import { useEffect, useRef } from "react";
import type { BulletRow } from "@/lib/schemas/bullet";
import { focusAfterUse } from "./go-on";
import type { useStory } from "./use-story";

type Acts = ReturnType<typeof useStory>;

/** Using a draft takes its button away: focus goes to the other draft's, and then to the next story. */
export function useFocusOnward(wordings: BulletRow["wordings"]) {
  const used = useRef(false);
  useEffect(() => {
    if (used.current) focusAfterUse();
    used.current = false;
  }, [wordings]);
  return (acts: Acts): Pick<Acts, "use" | "useBoth"> => ({
    use(...asked) {
      used.current = true;
      acts.use(...asked);
    },
    useBoth(drafts) {
      used.current = true;
      acts.useBoth(drafts);
    },
  });
}
