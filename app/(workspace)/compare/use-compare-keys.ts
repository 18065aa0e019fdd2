"use client";

import { useMemo } from "react";
import type { Act } from "@/components/layout/keys";
import { useActs } from "../keys";

/** D for the differences alone, J and K from pair to pair. */
export function useCompareKeys(onOnly: () => void): void {
  useActs(
    useMemo((): readonly Act[] => {
      const group = "Compare";
      return [
        {
          id: "only-differences",
          name: "Show only differences, or all",
          group,
          keys: ["d"],
          run: onOnly,
        },
        {
          id: "next-pair",
          name: "Next pair",
          group,
          keys: ["j"],
          run: () => step(1),
          onlyKeys: true,
        },
        {
          id: "pair-before",
          name: "Pair before",
          group,
          keys: ["k"],
          run: () => step(-1),
          onlyKeys: true,
        },
      ];
    }, [onOnly]),
  );
}

function step(by: 1 | -1) {
  const pairs = [...document.querySelectorAll<HTMLElement>(".telling-pair__both")];
  const here = document.activeElement?.closest<HTMLElement>(".telling-pair__both");
  const at = here ? pairs.indexOf(here) + by : by > 0 ? 0 : -1;
  const next = here ? pairs[Math.min(Math.max(at, 0), pairs.length - 1)] : pairs.at(at);
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
